import type { Detector } from '../../detector.ts';

const FILE = /PuTTY-User-Key-File-[1-3]:[^\0]{1,6000}?Private-Lines: ?\d{1,3}[\r\n\\]/y;
const LINES = /[A-Za-z0-9+/=\s\\]{40,8000}?(?:Private-(?:MAC|Hash): ?[a-f0-9]{40,64}|(?=[^A-Za-z0-9+/=\s\\])|$)/y;

export const puttyPrivateKey: Detector = {
	id: 'putty-private-key',
	name: 'PuTTY private key',
	category: 'secret',
	description:
		'Signs in wherever its public half is trusted. The whole file from its first line to the MAC is the value.',
	source: 'https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html',
	shape: 'PuTTY-User-Key-File-3: ‹algorithm› … Private-Lines: ‹count› ‹base64› Private-MAC: ‹hex›',
	revoke: 'Remove the public key wherever it is trusted and make a new pair',
	triggers: ['putty-user-key-file-'],
	before: 0,
	after: 16384,
	multiline: true,
	find({ text, at }) {
		FILE.lastIndex = at;
		if (!FILE.test(text)) return [];
		LINES.lastIndex = FILE.lastIndex;
		if (!LINES.test(text)) return [];
		return [{ start: at, end: LINES.lastIndex, confidence: 'high', reasons: ['PuTTY key file with private lines'] }];
	},
};
