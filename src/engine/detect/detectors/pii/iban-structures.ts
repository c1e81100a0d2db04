/**
 * What follows country and check digits in each country's IBAN: n digits, a letters, c either, with their number.
 * From the IBAN registry and, for countries that use the form without being in it, the European Central Bank's list:
 * https://www.swift.com/standards/data-standards/iban-international-bank-account-number
 */
const TABLE = `
n8c12 AD; n3n16 AE; n8c16 AL CY; n21 AO CV LY MZ PT ST; n16 AT BA EE LT MN XK; n14 AX DK FI FO GL SD; a4c20 AZ;
n12 BE; c2n22 BF BJ ML; a4n6c8 BG; a4c14 BH; n23 BI CF CG CM DJ GA GQ KM MG MR TD;
n10c11n2 BL FR GF GP MC MF MQ NC PF PM RE TF WF YT; n23a1c1 BR; a4n4c16 BY; n5c12 CH LI; a1n23 CI;
n18 CR DE ME RS VA; n20 CZ ES SE SK TN; a4n20 DO HN NI SV; n22 DZ IR IS; n25 EG; a2n12 FK; a4n14 GB; c2n16 GE;
a4c15 GI; n7c16 GR; c24 GT; a2n19 GW; n17 HR; n24 HU MA PL; c4n14 IE; n19 IL SO TL; a4n15 IQ; a1n10c12 IT SM;
a4n4c18 JO YE; a4c22 KW; n3c13 KZ LU; n4c20 LB; a4c24 LC; a4c13 LV; c2c18 MD; n3c10n2 MK; a4n5c18 MT; a4n19a3 MU;
a2n22 NE SN TG; a4n10 NL; n11 NO; n3c16 OM; c4n16 PK VG; c4n21 PS; a4c21 QA; a4c16 RO; n14c15 RU; n2c18 SA;
a4n20a3 SC; n15 SI; n5c17 TR; n6c19 UA`;

const CLASSES: Readonly<Record<string, string>> = { n: '[0-9]', a: '[A-Z]', c: '[0-9A-Z]' };

/** By country (ISO 3166 alpha-2): the length of the part after the check digits, and its pattern in capitals. */
export const IBAN_STRUCTURES: ReadonlyMap<string, { readonly length: number; readonly pattern: RegExp }> = new Map(
	TABLE.split(';').flatMap((entry) => {
		const [parts = '', ...countries] = entry.trim().split(' ');
		let length = 0;
		const source = parts.replace(/([nac])(\d+)/g, (_, kind: string, count: string) => {
			length += Number(count);
			return `${CLASSES[kind]}{${count}}`;
		});
		const structure = { length, pattern: new RegExp(`^${source}$`) };
		return countries.map((country) => [country, structure] as const);
	}),
);
