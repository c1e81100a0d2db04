import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { customDetectors } from '../../../src/engine/detect/custom.ts';
import { hashWords } from '../../../src/engine/detect/custom-hashes.ts';
import { Scanner } from '../../../src/engine/detect/scanner.ts';
import { parsePolicy } from '../../../src/engine/policy/parse.ts';

const WORDS = ['Acme', 'Nova  Corp', 'Johnson & Sons', 'Bäckerei Müller', "O'Neil-Brown", '4711 Labs'];
const { refused, ...hashed } = hashWords(WORDS, 'a salt of these tests');

function found(text: string): string[] {
	const { detectors, problems } = customDetectors([{ id: 'mine', ...hashed }]);
	deepEqual(problems, []);
	return new Scanner(detectors).scan(text, { regions: [] }).candidates.map(({ start, end }) => text.slice(start, end));
}

function problems(rule: object): string[] {
	const text = JSON.stringify({ version: 1, detect: { custom: [{ id: 'mine', ...rule }] } });
	return parsePolicy(text, 'p').problems.map(({ message }) => message);
}

describe('hashed words', () => {
	it('are found in any case, wherever they stand', () => {
		deepEqual(refused, []);
		deepEqual(found(`ACME;nova corp (Johnson & Sons)\nbäckerei MÜLLER o'neil-brown "4711 labs"`), [
			'ACME',
			'nova corp',
			'Johnson & Sons',
			'bäckerei MÜLLER',
			"o'neil-brown",
			'4711 labs',
		]);
		deepEqual(found('Acme'), ['Acme']);
	});

	it('are whole words', () => {
		deepEqual(found('acmeist xacme acme_1 1acme äacme acmeß nova corps johnson&sons'), []);
	});

	it('tell nothing about themselves but their lengths, and depend on the salt', () => {
		const text = JSON.stringify(hashed);
		for (const word of WORDS) doesNotMatch(text.toLowerCase(), new RegExp(word.toLowerCase()));
		deepEqual(hashed.lengths, [4, 9, 12, 14, 15]);
		const { hashes } = hashWords(WORDS, 'another');
		for (const hash of hashes) equal(hashed.hashes.includes(hash), false);
		deepEqual(hashWords(WORDS.toReversed(), 'a salt of these tests').hashes, hashed.hashes);
	});

	it('refuse what is too short, too long or cannot be found', () => {
		const hopeless = ['abc', 'x'.repeat(65), 'a(b)c', 'Örsted', 'acme-'];
		deepEqual(hashWords([...hopeless, 'fine'], 's').refused, hopeless);
	});

	it('belong together in a policy', () => {
		deepEqual(problems(hashed), []);
		match(problems({ hashes: hashed.hashes }).join(), /"hashes", "salt" and "lengths" together/);
		match(problems({ ...hashed, words: ['x'] }).join(), /either "words", "hashes" or a "pattern"/);
		match(problems({ ...hashed, hashes: ['zz'] }).join(), /16 digits/);
	});
});
