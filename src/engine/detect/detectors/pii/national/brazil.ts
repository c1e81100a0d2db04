import { country, passport, tax, vat } from './national-id.ts';

export const brazil = country('BR', 'Brazilian', [
	tax('cpf', '999.999.999-99', { check: cpf, alone: true }),
	// https://www.gov.br/receitafederal/pt-br/acesso-a-informacao/acoes-e-programas/programas-e-atividades/cnpj-alfanumerico
	tax('cnpj', 'XX.XXX.XXX/XXXX-99', { check: cnpj, alone: '99.999.999/9999-99' }),
	vat('', '99.999.999/9999-99|999.999.999-99', { check: (v) => (v.length === 14 ? cnpj(v) : cpf(v)) }),
	passport('', 'AA999999'),
]);

function cpf(value: string): boolean {
	return !/^(\d)\1+$/.test(value) && checked(value, 'a98765432', 'ba98765432');
}

function cnpj(value: string): boolean {
	return !/^0+$/.test(value) && checked(value, '543298765432', '6543298765432');
}

/** Two digits, each over all before it; letters count from 17 on. */
function checked(value: string, ...weights: readonly string[]): boolean {
	return weights.every((weight) => {
		let sum = 0;
		for (let i = 0; i < weight.length; i++) sum += (value.charCodeAt(i) - 48) * Number.parseInt(weight.charAt(i), 36);
		return ((11 - (sum % 11)) % 11) % 10 === Number(value[weight.length]);
	});
}
