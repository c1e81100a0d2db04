import { luhn36, luhnDigit, soft, verhoeff } from '../checks.ts';
import { country, identity, licence, passport, tax, vat } from './national-id.ts';

export const india = country('IN', 'Indian', [
	// https://uidai.gov.in/
	identity('aadhaar', '[2-9]999 9999 9999', { words: 'aadhar uidai', check: verhoeff }),
	identity('vid', '[2-9]999 9999 9999 9999', { words: 'aadhaar', check: verhoeff }),
	// https://en.wikipedia.org/wiki/Permanent_account_number
	tax('pan', '[a-z]{5}9999A', { words: 'permanentaccount' }),
	vat('gstin', '[0-3]9[a-z]{5}9999AXzX', { words: 'gst', check: soft(luhn36), alone: '99AAAAA9999AXAX' }),
	identity('voter', 'AAA9999999', { words: 'epic voterid', check: (v) => luhnDigit(v.slice(3)) }),
	passport('', '[a-pr-wy]9999999'),
	licence('', 'AA9{13}'),
]);
