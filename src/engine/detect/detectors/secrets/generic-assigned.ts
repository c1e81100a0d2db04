import { isWord } from '../../../text/units.ts';
import type { Detector, Match, ScanContext, Window } from '../../detector.ts';
import { assignmentAt, nameAround, wordBefore } from '../../judge/assignment.ts';
import { judgeCredential } from '../../judge/credential.ts';
import { type Credential, credentialNamed } from '../../judge/names.ts';

/** What tells one kind of assigned credential from another. */
export interface AssignedKind extends Pick<
	Detector,
	'id' | 'name' | 'description' | 'source' | 'shape' | 'revoke' | 'environment'
> {
	readonly kind: Credential;
	/** Parts of the names, in lower case; no trigger may begin another one. */
	readonly triggers: readonly string[];
}

/** Files that nobody writes and that hold hashes by the thousand. */
const GENERATED =
	/(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|[\w.-]+\.lock(?:\.json)?|pnpm-lock\.yaml|go\.sum|[\w.-]+\.(?:min\.js|map|svg|snap))$/;
const LITERAL = /(?:^|[/.])(?:env(?:\.[\w-]+)?|ini|properties|cfg|conf|cnf|netrc|pypirc|npmrc|pgpass)$/i;
const REHEARSAL =
	/(?:^|\/)(?:tests?|__tests__|spec|fixtures?|mocks?|__mocks__|examples?|samples?|docs?)\/|[._-](?:test|spec|mock|example|sample)s?\.\w+$|_test\.go$|(?:^|\/)(?:test_\w+\.py|README[\w.-]*|\w+Tests?\.(?:java|kt|cs))$/i;
const AFTER_NAME = new Set('"\'`\\=: \t])(,>&?!*-|[%+'.split('').map((unit) => unit.charCodeAt(0)));

interface AboutFile {
	readonly generated: boolean;
	readonly rehearsal: boolean;
	readonly literal: boolean;
}

let lastPath: string | undefined;
let lastFile: AboutFile = { generated: false, rehearsal: false, literal: false };

/** What the path says of a file; asked for every hit in it. */
function aboutFile(path = ''): AboutFile {
	if (path !== lastPath) {
		lastFile = { generated: GENERATED.test(path), rehearsal: REHEARSAL.test(path), literal: LITERAL.test(path) };
		lastPath = path;
	}
	return lastFile;
}

/** A detector for values that only their name gives away, in any language's or format's way to assign. */
export function assignedCredential(of: AssignedKind): Detector {
	const { kind, triggers, ...texts } = of;
	const lengthAt = (text: string, at: number): number =>
		triggers.find((trigger) => text.slice(at, at + trigger.length).toLowerCase() === trigger)?.length ?? 0;
	return {
		...texts,
		category: 'secret',
		triggers,
		before: 96,
		after: 2200,
		guard: (text, at) => isTied(text, at) && kindNamedAt(text, at) === kind,
		find(window: Window, context: ScanContext): readonly Match[] {
			const file = aboutFile(context.path);
			if (file.generated) return [];
			const assignment = assignmentAt(window, lengthAt(window.text, window.at));
			if (!assignment) return [];
			const named = credentialNamed(assignment.name);
			if (named?.kind !== kind) return [];
			const { start, end } = assignment.value;
			const verdict = judgeCredential(window.text.slice(start, end), {
				...named,
				...assignment,
				...file,
			});
			if (!verdict) return [];
			return [{ start, end, ...verdict, reasons: [`named as a ${kind}`, ...verdict.reasons] }];
		},
	};
}

/** After the rest of the identifier comes something that can tie a value to it. */
function isTied(text: string, at: number): boolean {
	let i = at + 2;
	const last = Math.min(text.length, at + 48);
	while (i < last && isNameUnit(text.charCodeAt(i))) i++;
	return AFTER_NAME.has(text.charCodeAt(i));
}

function isNameUnit(unit: number): boolean {
	return isWord(unit) || unit === 45 || unit === 46;
}

/** Code says the same few names again and again: what the last of each hash means is kept. */
const kinds = new Map<number, { readonly name: string; readonly kind: Credential | undefined }>();
const HASHES = 4095;

/** What the name around a keyword at `at` calls its value. */
function kindNamedAt(text: string, at: number): Credential | undefined {
	const { start, end } = nameAround(text, at, 1);
	const from = wordBefore(text, start);
	let hash = 0;
	for (let i = from; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
	hash = (hash ^ (hash >>> 12)) & HASHES;
	const known = kinds.get(hash);
	if (known?.name.length === end - from && text.startsWith(known.name, from)) return known.kind;
	const name = text.slice(from, end);
	const kind = credentialNamed(name)?.kind;
	kinds.set(hash, { name, kind });
	return kind;
}
