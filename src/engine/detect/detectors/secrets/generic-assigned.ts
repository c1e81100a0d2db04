import type { Detector, Match, ScanContext, Window } from '../../detector.ts';
import { assignmentAt } from '../../judge/assignment.ts';
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

const LOWER = 32;
/** Files that nobody writes and that hold hashes by the thousand. */
const GENERATED =
	/(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|[\w.-]+\.lock(?:\.json)?|pnpm-lock\.yaml|go\.sum|[\w.-]+\.(?:min\.js|map|svg|snap))$/;
const LITERAL = /(?:^|[/.])(?:env(?:\.[\w-]+)?|ini|properties|cfg|conf|cnf|netrc|pypirc|npmrc|pgpass)$/i;
const REHEARSAL =
	/(?:^|\/)(?:tests?|__tests__|spec|fixtures?|mocks?|__mocks__|examples?|samples?|docs?)\/|[._-](?:test|spec|mock|example|sample)s?\.\w+$|_test\.go$|(?:^|\/)(?:test_\w+\.py|README[\w.-]*|\w+Tests?\.(?:java|kt|cs))$/i;
const AFTER_NAME = new Set('"\'`\\=: \t])(,>&?!*-|[%+'.split('').map((unit) => unit.charCodeAt(0)));

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
		guard,
		find(window: Window, context: ScanContext): readonly Match[] {
			if (context.path !== undefined && GENERATED.test(context.path)) return [];
			const assignment = assignmentAt(window, lengthAt(window.text, window.at));
			if (!assignment) return [];
			const named = credentialNamed(assignment.name);
			if (named?.kind !== kind) return [];
			const { start, end } = assignment.value;
			const verdict = judgeCredential(window.text.slice(start, end), {
				...named,
				...assignment,
				rehearsal: context.path !== undefined && REHEARSAL.test(context.path),
				literal: context.path !== undefined && LITERAL.test(context.path),
			});
			if (!verdict) return [];
			return [{ start, end, ...verdict, reasons: [`named as a ${kind}`, ...verdict.reasons] }];
		},
	};
}

/** After the rest of the identifier comes something that can tie a value to it. */
function guard(text: string, at: number): boolean {
	let i = at + 2;
	const last = Math.min(text.length, at + 48);
	while (i < last && isNameUnit(text.charCodeAt(i))) i++;
	return AFTER_NAME.has(text.charCodeAt(i));
}

function isNameUnit(unit: number): boolean {
	const lower = unit | LOWER;
	return (lower >= 97 && lower <= 122) || (unit >= 48 && unit <= 57) || unit === 95 || unit === 45 || unit === 46;
}
