import type { Span } from '../../../text/span.ts';
import { isWord, unitAt } from '../../../text/units.ts';
import type { Detector, Match, ScanContext, Window } from '../../detector.ts';
import { assignmentTo } from '../../judge/assignment.ts';
import { isConnectionString } from '../../judge/connection-string.ts';
import { judgeCredential, LEAST } from '../../judge/credential.ts';
import { assignableName, nameAround, wordBefore } from '../../judge/name.ts';
import { credentialNamed, type Credential, type CredentialName } from '../../judge/names.ts';

/** What tells one kind of assigned credential from another. */
export interface AssignedKind extends Pick<
	Detector,
	'id' | 'name' | 'description' | 'source' | 'shape' | 'revoke' | 'environment'
> {
	readonly kind: Credential;
	/** Parts of the names, in lower case. */
	readonly triggers: readonly string[];
}

/** Files that nobody writes and that hold hashes by the thousand. */
const GENERATED =
	/(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|[\w.-]+\.lock(?:\.json)?|pnpm-lock\.yaml|go\.sum|[\w.-]+\.(?:min\.js|map|svg|snap))$/;
const LITERAL = /(?:^|[/.])(?:env(?:\.[\w-]+)?|ini|properties|cfg|conf|cnf|netrc|pypirc|npmrc|pgpass)$/i;
/** What shells and their kin call what they set: `DB_PASSWORD=word` holds a word, and no name of another variable. */
const SHELL = /^[A-Z][A-Z\d_]*$/;
const REHEARSAL =
	/(?:^|\/)(?:tests?|__tests__|spec|fixtures?|mocks?|__mocks__|examples?|samples?|docs?)\/|[._-](?:test|spec|mock|example|sample)s?\.\w+$|_test\.go$|(?:^|\/)(?:test_\w+\.py|README[\w.-]*|\w+Tests?\.(?:java|kt|cs))$/i;

interface AboutFile {
	readonly generated: boolean;
	readonly rehearsal: boolean;
	readonly literal: boolean;
}

let lastPath: string | undefined;
let lastFile: AboutFile = { generated: false, rehearsal: false, literal: false };

/** What the path says of a file; asked for every hit in it. */
export function aboutFile(path = ''): AboutFile {
	if (path !== lastPath) {
		lastFile = { generated: GENERATED.test(path), rehearsal: REHEARSAL.test(path), literal: LITERAL.test(path) };
		lastPath = path;
	}
	return lastFile;
}

/** A detector for values that only their name gives away, in any language's or format's way to assign. */
export function assignedCredential(of: AssignedKind): Detector {
	const { kind, ...texts } = of;
	return {
		...texts,
		category: 'secret',
		before: 96,
		after: 2200,
		guard(text, at) {
			const name = assignableName(text, at, LEAST[kind], kind);
			return name !== undefined && meaningOf(text, name)?.kind === kind;
		},
		find({ text, at }: Window, context: ScanContext): readonly Match[] {
			const file = aboutFile(context.path);
			if (file.generated) return [];
			const name = nameAround(text, at, 1);
			const named = meaningOf(text, name);
			if (named?.kind !== kind) return [];
			const assignment = assignmentTo(name, text);
			if (!assignment) return [];
			const { start, end } = assignment.value;
			const verdict = judgeCredential(text.slice(start, end), {
				...named,
				...assignment,
				...file,
				literal: file.literal || (kind === 'password' && isLiteral(text, name, assignment.value)),
			});
			if (!verdict) return [];
			return [{ start, end, ...verdict, reasons: [`named as a ${kind}`, ...verdict.reasons] }];
		},
	};
}

/** A line of a settings file, or of a shell: nothing but the name, `=` and the value, or a name in capitals. */
function isLiteral(text: string, name: Span, value: Span): boolean {
	if (text.charAt(value.start - 1) !== '=' || !isWord(unitAt(text, value.start))) return false;
	const alone = name.start === 0 && text.slice(value.end).trim() === '';
	return alone || SHELL.test(text.slice(name.start, name.end)) || isConnectionString(text.slice(0, name.start));
}

/** Code says the same few names again and again: what the last of each hash means is kept. */
const HASHES = 0xfff;
const known: ({ readonly name: string; readonly meaning: CredentialName | undefined } | undefined)[] = Array.from({
	length: HASHES + 1,
});

/** What the name, with the word before it, says its value is. */
function meaningOf(text: string, { start, end }: Span): CredentialName | undefined {
	const from = wordBefore(text, start);
	let hash = 0;
	for (let i = from; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
	hash = (hash ^ (hash >>> 14)) & HASHES;
	const last = known[hash];
	if (last?.name.length === end - from && standsAt(text, from, last.name)) return last.meaning;
	// Put together and cut again, the name is no view that keeps the whole text alive.
	const name = ` ${text.slice(from, end)}`.slice(1);
	const meaning = credentialNamed(name);
	known[hash] = { name, meaning };
	return meaning;
}

/** As `startsWith`, which costs more than all else that is asked about most names. */
function standsAt(text: string, from: number, name: string): boolean {
	if (from + name.length > text.length) return false;
	let i = 0;
	while (i < name.length && text.charCodeAt(from + i) === name.charCodeAt(i)) i++;
	return i === name.length;
}
