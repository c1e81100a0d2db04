import { country, identity, vat } from './national-id.ts';

export const costaRica = country('CR', 'Costa Rican', [
	identity('cedula', '0?[1-9]-9999-9999', { words: 'cpf' }),
	vat('cpj', '[2-5]-999-999999', { words: 'cedulajuridica' }),
	identity('dimex', '19{10,11}', { words: 'residencia crcr' }),
]);
