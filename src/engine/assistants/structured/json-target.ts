import { getNodeValue } from 'jsonc-parser';
import type { SyncTarget } from '../assistant.ts';
import { withWanted } from './json-add.ts';
import type { JsonPart, Wanted, WantedEntry } from './json-part.ts';
import { canonical, recordsIn, written, type JsonRecord } from './json-record.ts';
import { withoutOurs } from './json-remove.ts';
import { readTree } from './json-text.ts';

/**
 * A JSON file, with comments or without, that Cordon shares with its owner. What is ours goes in behind what is there
 * and comes out again to the byte; `ours` of the request remembers it. `write` throws SyncError for a file that it
 * cannot read, or that holds something else in a place that it needs.
 * @param frame entries of the file's object that the format demands
 */
export function jsonTarget(path: string, parts: readonly JsonPart[], frame: readonly WantedEntry[] = []): SyncTarget {
	return {
		path,
		write: (request) => {
			const bom = request.text?.startsWith('\uFEFF') ? '\uFEFF' : '';
			const file = request.text?.slice(bom.length);
			const bare = withoutOurs(file, recordsIn(request.ours), parts, frame);
			if (request.remove) {
				return { text: bare === undefined ? undefined : bom + bare, ours: [], notExpressible: [] };
			}
			const empty = bare === undefined || bare.trim() === '';
			const start = empty ? '{}\n' : bare;
			const existing: unknown = getNodeValue(readTree(start));
			const asked = parts.map((part) => part.wanted(request, existing));
			const wanted = asked.flatMap((one) => one.wanted);
			const holds = wanted.some((one) => ('list' in one ? one.list : one.entries).length > 0);
			const all = holds ? [{ at: [], entries: frame }, ...wanted] : wanted;
			const { text, records, refused } = withWanted(start, all);
			const before: JsonRecord[] = empty && records.length > 0 ? [{ file: bare ?? null }] : [];
			const ours = [...before, ...records].map(written);
			const notExpressible = [...asked.flatMap((one) => one.notExpressible ?? []), ...refused];
			if (file !== undefined && file.trim() !== '' && sameContent(file, text, wanted)) {
				return { text: request.text, ours: request.ours.length > 0 ? request.ours : ours, notExpressible };
			}
			if (records.length === 0) return { text: bare === undefined ? bare : bom + bare, ours, notExpressible };
			return { text: bom + text, ours, notExpressible };
		},
	};
}

/** Nothing that counts is different: then the file stays as its owner has arranged it. */
function sameContent(file: string, text: string, wanted: readonly Wanted[]): boolean {
	const order = {
		ordered: (at: readonly string[]) => wanted.some((one) => 'entries' in one && one.ordered === true && isAt(one, at)),
		unordered: (at: readonly string[]) => wanted.some((one) => 'list' in one && one.place !== 'first' && isAt(one, at)),
	};
	const [before, after] = [file, text].map((one) => canonical(getNodeValue(readTree(one)), order));
	return before === after;
}

function isAt(one: Wanted, at: readonly string[]): boolean {
	return one.at.join('\0') === at.join('\0');
}
