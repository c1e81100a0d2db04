import { PHONE_PLANS, type PhonePlan } from './phone-plans.ts';

const byCountry = new Map(PHONE_PLANS.map((plan) => [plan.country, plan]));
const byCode = new Map<string, readonly PhonePlan[]>();
for (const plan of PHONE_PLANS) byCode.set(plan.code, [...(byCode.get(plan.code) ?? []), plan]);

/** Area and exchange begin with 2 to 9 in North America, which its shared pattern does not say. */
const NORTH_AMERICA = /^[2-9]\d\d[2-9]\d{6}$/;

/** Whether digits as dialled within a country (ISO 3166 alpha-2) make a number there. False for unknown countries. */
export function isNationalNumber(digits: string, country: string): boolean {
	const plan = byCountry.get(country.toUpperCase());
	return plan !== undefined && fits(digits, plan);
}

/** Whether digits that begin with a calling code make a number in one of its countries. */
export function isInternationalNumber(digits: string): boolean {
	return [1, 2, 3].some((length) =>
		byCode.get(digits.slice(0, length))?.some((plan) => fits(digits.slice(length), plan)),
	);
}

const compiled = new Map<string, RegExp>();

function compile(pattern: string): RegExp {
	const known = compiled.get(pattern) ?? new RegExp(`^(?:${pattern})$`);
	compiled.set(pattern, known);
	return known;
}

function fits(digits: string, plan: PhonePlan): boolean {
	const { prefix, code } = plan;
	const pattern = compile(plan.pattern);
	const accepts = (number: string): boolean => pattern.test(number) && (code !== '1' || NORTH_AMERICA.test(number));
	return accepts(digits) || (prefix !== '' && digits.startsWith(prefix) && accepts(digits.slice(prefix.length)));
}
