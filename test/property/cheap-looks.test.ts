import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DIGITS } from '../../src/engine/detect/detector.ts';
import { assignmentTo } from '../../src/engine/detect/judge/assignment.ts';
import { assignableName, nameAround } from '../../src/engine/detect/judge/name.ts';
import { credentialNamed, mayMean } from '../../src/engine/detect/judge/names.ts';
import { detectors } from '../../src/engine/detect/registry.ts';
import { standsAlone } from '../../src/engine/detect/stands-alone.ts';
import { ALPHABETS, random } from '../engine/detect/samples.ts';

const BLANKS = [' ', '  ', '\t'];
const SIGNS = (
	': = := => -> ( , == === !== != ?: ? ! . .= += || ?? or is was > < " \' ` \\" &quot; %22 %3D | ) ] } { [ - -- / + # :: $ @ ' +
	'str string text= value= :string= :Foo<Bar>= :Map<a, [b]> b" r\''
).split(' ');
const WORDS = [
	'await',
	'null',
	'process.env.X',
	'this.token(',
	'hunter2',
	'ümlaut',
	'\0',
	random(ALPHABETS.alnum, 20, 1),
];
const NAMES = ['token', '--token', '"api_token"', 'x.token', 'TOKEN_2'];

const text = fc
	.array(fc.constantFrom(...BLANKS, ...SIGNS, ...SIGNS, ...WORDS, ...NAMES), { maxLength: 12 })
	.map((parts) => parts.join(''));

const PARTS = (
	'pass pw pwd passwd paswd pasword passwort passphrase passcode pswd db my mysql secret salt creds credentials pepper seed token auth ' +
	'pat jwt bearer key apikey accessKey clientsecret V2 env v i js prod ID s ord wd X Key - . _ 7 $'
).split(' ');
const names = fc
	.array(fc.constantFrom(...PARTS, ...PARTS.map((part) => part.charAt(0).toUpperCase() + part.slice(1))), {
		maxLength: 5,
	})
	.map((parts) => parts.join(''));

const NUMBERS = '0 7 12 345 6789 4111 a f x 0x - . / : ( ) + , ; DE AB é tel: card \t'.split(' ');
const numbers = fc
	.array(fc.constantFrom(...NUMBERS, ...NUMBERS, ' ', '"', '\n'), { maxLength: 16 })
	.map((parts) => parts.join(''));

describe('cheap looks before dear ones', () => {
	it('leave out no name that something is assigned to', () => {
		fc.assert(
			fc.property(text, text, fc.constantFrom(5, 10), (before, after, least) => {
				const whole = `${before} token${after}`;
				const at = before.length + 1;
				const value = assignmentTo(nameAround(whole, at, 1), whole)?.value;
				if (value && value.end - value.start >= least) assert.ok(assignableName(whole, at, least));
			}),
			{ numRuns: 20_000 },
		);
	});

	it('leave out no name that means a credential', () => {
		fc.assert(
			fc.property(names, (name) => {
				const meaning = credentialNamed(name);
				if (meaning) assert.ok(mayMean(meaning.kind, name, name.length));
			}),
			{ numRuns: 20_000 },
		);
	});

	it('leave out no digits that a detector would have taken', () => {
		const asked = detectors.filter(({ triggers }) => triggers.includes(DIGITS));
		fc.assert(
			fc.property(numbers, numbers, (before, after) => {
				const whole = `${before}${after}`;
				for (const { index: at } of whole.matchAll(/\d+/g)) {
					if (!standsAlone(whole, at)) continue;
					for (const detector of asked) {
						if (detector.guard && !detector.guard(whole, at)) continue;
						const from = Math.max(0, at - detector.before);
						const window = { text: whole.slice(from, at + detector.after), at: at - from };
						assert.deepEqual(detector.find(window, { regions: 'all' }), [], detector.id);
					}
				}
			}),
			{ numRuns: 2000 },
		);
	});
});
