/** One thing that Cordon did to a JSON file, as the manifest remembers it. */
export type JsonRecord =
	/** The whole file as it was, when it held nothing; null: there was none. */
	| { readonly file: string | null }
	/** An entry of a list or, with a key, of an object. */
	| { readonly at: readonly string[]; readonly key?: string; readonly has: unknown }
	/** A container that was empty, with its text; null where it did not exist. */
	| { readonly at: readonly string[]; readonly was: string | null };

/** One line of the manifest. */
export function written(record: JsonRecord): string {
	return JSON.stringify(record);
}

/** Reads the manifest; lines that are no records of this kind are left out. */
export function recordsIn(lines: readonly string[]): JsonRecord[] {
	return lines.flatMap((line) => {
		try {
			const record = JSON.parse(line) as Record<string, unknown> | null;
			if (!record) return [];
			const placed = Array.isArray(record['at']) && ('has' in record || 'was' in record);
			return placed || 'file' in record ? [record as unknown as JsonRecord] : [];
		} catch {
			return [];
		}
	});
}

/** Same value, whatever the order of names. */
export function sameValue(one: unknown, other: unknown): boolean {
	return canonical(one) === canonical(other);
}

/** Where the usual meaning of order does not hold. */
export interface OrderExceptions {
	/** Objects whose names stand in an order that counts. */
	readonly ordered: (at: readonly string[]) => boolean;
	/** Lists whose order does not count. */
	readonly unordered: (at: readonly string[]) => boolean;
}

/** A text that is equal for equal JSON values. */
export function canonical(value: unknown, order?: OrderExceptions, at: readonly string[] = []): string {
	if (Array.isArray(value)) {
		const items = value.map((item) => canonical(item));
		return `[${(order?.unordered(at) ? items.sort() : items).join()}]`;
	}
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const entries = Object.entries(value).map(
		([name, inner]) => `${JSON.stringify(name)}:${canonical(inner, order, [...at, name])}`,
	);
	return `{${(order?.ordered(at) ? entries : entries.sort()).join()}}`;
}
