// What the tests use of node:assert/strict, for the web worker, which has no node:assert.

class AssertionError extends Error {
	readonly actual: unknown;
	readonly expected: unknown;

	constructor(message: string, actual: unknown, expected: unknown) {
		super(message);
		this.name = 'AssertionError';
		this.actual = actual;
		this.expected = expected;
	}
}

function check(
	holds: boolean,
	message: string | undefined,
	otherwise: string,
	actual?: unknown,
	expected?: unknown,
): void {
	if (!holds) {
		throw new AssertionError(message ?? `${otherwise}: ${show(actual)}, ${show(expected)}`, actual, expected);
	}
}

function show(value: unknown): string {
	return typeof value === 'object' || typeof value === 'string' ? JSON.stringify(value) : `${value as number}`;
}

function same(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) {
		return true;
	}
	if (
		typeof a !== 'object' ||
		typeof b !== 'object' ||
		a === null ||
		b === null ||
		Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)
	) {
		return false;
	}
	if ((a instanceof Map && b instanceof Map) || (a instanceof Set && b instanceof Set)) {
		return same([...a], [...b]);
	}
	const keys = Object.keys(a);
	return (
		keys.length === Object.keys(b).length &&
		keys.every((key) => Object.hasOwn(b, key) && same(a[key as never], b[key as never]))
	);
}

function matches(error: unknown, expected: RegExp | undefined): boolean {
	return !expected || expected.test(String(error));
}

export function ok(value: unknown, message?: string): void {
	check(Boolean(value), message, 'Not truthy', value);
}

export function equal(actual: unknown, expected: unknown, message?: string): void {
	check(Object.is(actual, expected), message, 'Not equal', actual, expected);
}

export function notEqual(actual: unknown, expected: unknown, message?: string): void {
	check(!Object.is(actual, expected), message, 'Equal', actual, expected);
}

export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
	check(same(actual, expected), message, 'Not deeply equal', actual, expected);
}

export function match(actual: string, expected: RegExp, message?: string): void {
	check(expected.test(actual), message, 'No match', actual, expected);
}

export function doesNotMatch(actual: string, expected: RegExp, message?: string): void {
	check(!expected.test(actual), message, 'A match', actual, expected);
}

export function throws(action: () => unknown, expected?: RegExp, message?: string): void {
	try {
		action();
	} catch (error) {
		check(matches(error, expected), message, 'Threw another error', error, expected);
		return;
	}
	check(false, message, 'Did not throw');
}

export function doesNotThrow(action: () => unknown, message?: string): void {
	try {
		action();
	} catch (error) {
		check(false, message, 'Threw', error);
	}
}

export async function rejects(
	action: Promise<unknown> | (() => Promise<unknown>),
	expected?: RegExp,
	message?: string,
): Promise<void> {
	try {
		await (typeof action === 'function' ? action() : action);
	} catch (error) {
		check(matches(error, expected), message, 'Rejected with another error', error, expected);
		return;
	}
	check(false, message, 'Did not reject');
}

export function fail(message?: string): never {
	throw new AssertionError(message ?? 'Failed', undefined, undefined);
}
