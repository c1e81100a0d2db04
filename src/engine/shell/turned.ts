import { decodeBase64 } from '../text/base64.ts';
import type { Arguments } from './arguments.ts';
import type { Data } from './field.ts';
import type { Behaviour } from './programs/program.ts';

/** What a program puts out of what it is given, where it takes no file. */
export function turned(input: Data, behaviour: Behaviour, _given: Arguments): Data {
	const { text } = input;
	if (text === undefined || text === '') return input;
	return { ...input, text: turnedText(text, behaviour.turns) };
}

function turnedText(text: string, turns: Behaviour['turns']): string | undefined {
	switch (turns) {
		case 'same':
			return text;
		case 'base64':
			return decodeBase64(text.replaceAll(/\s/g, ''));
		case 'hex': {
			const digits = text.replaceAll(/\s/g, '');
			if (!/^(?:[\da-f]{2})+$/i.test(digits)) return undefined;
			return digits.replaceAll(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
		}
		case 'reversed':
			return text
				.split('\n')
				.map((line) => [...line].toReversed().join(''))
				.join('\n');
		default:
			return undefined;
	}
}
