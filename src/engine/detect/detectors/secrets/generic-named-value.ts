import { isWord, unitAt } from '../../../text/units.ts';
import type { Detector, Match, Window } from '../../detector.ts';
import { assignmentTo } from '../../judge/assignment.ts';
import { judgeCredential } from '../../judge/credential.ts';
import { nameAround } from '../../judge/name.ts';
import { credentialNamed } from '../../judge/names.ts';

/** The name beside the value: `name: X` or `"name": "X"` of manifests, `variable "x" {` of Terraform, `name="X">` of XML. */
const NAME = /(?:\b(?:name|key)\\?["']?[ \t]{0,4}[:=][ \t]{0,4}\\?["']?|\bvariable[ \t]{1,4}")([A-Za-z][\w.-]{2,64})/g;

const HYPHEN = 45;

export const genericNamedValue: Detector = {
	id: 'generic-named-value',
	name: 'Credential with its name beside it',
	category: 'secret',
	description:
		'A value whose name stands in a field of its own: environment of containers, Terraform defaults, settings in XML.',
	source: 'https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/',
	shape: 'name: DB_PASSWORD, value: ‹value›',
	revoke: 'Change the value where it is used, and refer to a secret store instead.',
	triggers: ['value:', 'value":', 'value\\":', 'default =', '<value>'],
	before: 300,
	after: 1024,
	multiline: true,
	guard: (text, at) => !isWord(unitAt(text, at - 1)) && unitAt(text, at - 1) !== HYPHEN,
	find({ text, at }: Window): readonly Match[] {
		const name = nameBefore(text, at);
		const named = name === undefined ? undefined : credentialNamed(name);
		if (!named || named.strength === 'weak') return [];
		const markup = text.charAt(at) === '<';
		const field = markup ? nameAround(text, at + 1, 5) : nameAround(text, at, text.charAt(at) === 'd' ? 7 : 5);
		const assignment = assignmentTo(field, text);
		if (!assignment) return [];
		const { start, end } = assignment.value;
		const verdict = judgeCredential(text.slice(start, end), { ...named, ...assignment });
		return verdict
			? [{ start, end, ...verdict, reasons: [`beside a name that means a ${named.kind}`, ...verdict.reasons] }]
			: [];
	},
};

/** The nearest name, at most three lines up. */
function nameBefore(text: string, at: number): string | undefined {
	let start = at;
	for (let lines = 0; lines < 4 && start > 0; lines++) start = text.lastIndexOf('\n', start - 1);
	let name: string | undefined;
	for (const match of text.slice(start + 1, at).matchAll(NAME)) name = match[1];
	return name;
}
