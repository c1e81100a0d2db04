import { randomBytes } from 'node:crypto';
import { hashWords, LONGEST_HASHED, SHORTEST_HASHED } from '../engine/detect/custom-hashes.ts';
import type { Call, Command } from './command.ts';
import { onlyOperand, readText } from './input.ts';
import { UsageError } from './usage-error.ts';

export const hashWordsCommand: Command = {
	name: 'hash-words',
	operands: '[FILE]',
	summary: 'Turns a list of words into hashes for a rule of your own (detect.custom)',
	details: [
		'Reads one word or name per line and prints the rule as JSON. The words are found in any case, as whole words. ' +
			`They have ${SHORTEST_HASHED} to ${LONGEST_HASHED} characters, begin with an ASCII letter or a digit and hold letters, ` +
			"digits, blanks and . & ' - _ only; lines that do not are counted on standard error.",
		'The hashes (HMAC-SHA-256 under a salt, cut to 64 bits) keep the list from being read by those who have the policy. ' +
			'They do not keep it from being guessed at: who has the policy can ask whether a word is in it, and in an hour ask ' +
			'for every short word and every known name. A list that must not be guessed does not belong into a repository.',
	],
	formats: ['json'],
	options: { id: { value: 'ID', help: 'id of the rule; default hashed-words' } },
	run,
};

async function run(call: Call): Promise<number> {
	const lines = (await readText(onlyOperand(call))).split(/\r?\n/).filter((line) => line.trim() !== '');
	const { refused, ...hashed } = hashWords(lines, newSalt());
	if (hashed.hashes.length === 0)
		throw new UsageError('there is no word that can be hashed; see cordon hash-words --help');
	if (refused.length > 0)
		console.error(`cordon: ${refused.length} of ${lines.length} lines cannot be hashed and were left out`);
	console.log(JSON.stringify({ id: call.text('id') ?? 'hashed-words', ...hashed }, null, 2));
	return 0;
}

/** In groups: it is no secret, and does not look like one. */
function newSalt(): string {
	return randomBytes(8)
		.toString('hex')
		.replaceAll(/.{4}(?=.)/g, '$&-');
}
