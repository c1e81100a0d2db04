import { country, passport, vat } from './national-id.ts';

export const philippines = country('PH', 'Philippine', [
	vat('tin', '[1-5]99-999-999-99999|[1-5]99-999-999-999|[1-5]99-999-999'),
	passport('', 'A9999999A|AA9999999|AA999999'),
]);
