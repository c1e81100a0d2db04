import type { Regulation } from '../../../detector.ts';

/** What a number is for. Decides by what general words it is known, and which laws speak of it. */
export type Kind = 'national' | 'tax' | 'vat' | 'company' | 'passport' | 'licence' | 'health' | 'bank' | 'device';

interface KindFacts {
	/** As in "British passport". */
	readonly noun: string;
	readonly what: string;
	readonly source?: string;
	/** In English and in languages that several countries share; a country's own words are with its numbers. */
	readonly words: string;
	readonly regulations: readonly Regulation[];
}

const PERSONAL: readonly Regulation[] = ['gdpr'];

export const KINDS: Readonly<Record<Kind, KindFacts>> = {
	national: {
		noun: 'identity number',
		what: 'Identifies a person for life.',
		words:
			'nationalid nationalidentity nationalidentification nationalinsurance identitycard identitynumber identitycode ' +
			'idcard citizenid personalid personalidentity personalidentification',
		regulations: PERSONAL,
	},
	tax: {
		noun: 'tax number',
		what: 'Identifies a person or a firm to the tax office.',
		words: 'taxid taxnumber taxno taxpayer taxidentification taxcode tin fiscalcode fiscalnumber fiscalid',
		regulations: PERSONAL,
	},
	vat: {
		noun: 'VAT number',
		what: 'Identifies a trader, often a person, to the tax office.',
		source: 'https://en.wikipedia.org/wiki/VAT_identification_number',
		words: 'vat vatin vatid vatnumber vatno vatregistration tva iva btw mwst ust ustid',
		regulations: PERSONAL,
	},
	company: { noun: 'company number', what: 'Identifies a firm in a register.', words: '', regulations: [] },
	passport: {
		noun: 'passport',
		what: 'The number of a travel document.',
		source: 'https://en.wikipedia.org/wiki/Passport',
		words:
			'passport passeport pasaporte passaporto passaporte reisepass paspoort pasport pasaport paszport traveldocument',
		regulations: PERSONAL,
	},
	licence: {
		noun: 'driving licence',
		what: 'The number of a driving licence.',
		source: 'https://en.wikipedia.org/wiki/Driver%27s_license',
		words:
			'driverlicense driverlicence driverslicense driverslicence drivinglicence drivinglicense fuhrerschein ' +
			'permisdeconduire licenciadeconducir rijbewijs',
		regulations: PERSONAL,
	},
	health: {
		noun: 'health number',
		what: 'Identifies a patient, an insured person or a physician.',
		words: 'healthinsurance healthcard',
		regulations: ['gdpr-special'],
	},
	bank: {
		noun: 'bank number',
		what: 'Identifies a bank account or its bank.',
		words: 'bankaccount',
		regulations: ['glba'],
	},
	device: {
		noun: 'Device number',
		what: 'Identifies a telephone and whoever carries it.',
		source: 'https://www.gsma.com/newsroom/wp-content/uploads/TS.06-v20.0.pdf',
		words: '',
		regulations: PERSONAL,
	},
};
