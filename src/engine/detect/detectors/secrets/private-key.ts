import { beginsToken } from '../../boundary.ts';
import type { Detector } from '../../detector.ts';

const HEADER =
	/-{4,5} ?BEGIN(?: |_|%20)(?:[A-Z0-9]{2,12}(?: |_|%20)){0,3}PRIVATE(?: |_|%20)KEY(?:(?: |_|%20)BLOCK)? ?-{4,5}/y;
const FOOTER = /-{4,5} ?(?:BEGIN|END)(?: |_|%20)[A-Z0-9 _%]{3,48}-{4,5}/g;
/** `Proc-Type: 4,ENCRYPTED`, `Version: GnuPG v2`, with what a program's source puts before and behind a line. */
const ATTRIBUTE =
	/[^A-Za-z0-9+/=]{0,40}n?(?:Proc-Type|DEK-Info|Version|Comment|Charset|Hash|Subject)\w{0,16}: ?[^\n\\]{0,200}/y;
/** A line of the body, behind line ends, escaped ones too, quotes, comment signs and operators. */
const LINE = /(?:[^A-Za-z0-9+/=]|\\[nrt]){0,80}[A-Za-z0-9+/]{20,}={0,2}/y;

/** Characters of base64 in runs that no word reaches; a made-up body has none, or one and the same character. */
function keyMaterial(body: string): number {
	let units = 0;
	for (const [run] of body.matchAll(/[A-Za-z0-9+/=]{16,}/g)) if (new Set(run).size > 8) units += run.length;
	return units;
}

/** Where the lines of a body end that no footer closes. */
function endOfLines(text: string, from: number): number {
	let end = from;
	for (const pattern of [ATTRIBUTE, LINE]) {
		for (pattern.lastIndex = end; pattern.test(text); pattern.lastIndex = end) end = pattern.lastIndex;
	}
	return end;
}

export const privateKey: Detector = {
	id: 'private-key',
	name: 'Private key',
	category: 'secret',
	description:
		'Signs in, decrypts or signs wherever its public half is trusted. The value is the whole block, also within a string; a public key, a certificate or a header alone is none.',
	source: 'https://www.rfc-editor.org/rfc/rfc7468',
	shape: '-----BEGIN ‹kind› PRIVATE KEY----- ‹base64› -----END ‹kind› PRIVATE KEY-----',
	revoke: 'Remove the public key or certificate wherever it is trusted and make a new pair',
	environment: 'PRIVATE_KEY',
	triggers: ['-----begin', '---- begin ssh2'],
	before: 0,
	after: 65536,
	multiline: true,
	guard(text, at) {
		HEADER.lastIndex = at;
		return HEADER.test(text);
	},
	find({ text, at }) {
		HEADER.lastIndex = at;
		if (!HEADER.test(text)) return [];
		const from = HEADER.lastIndex;
		FOOTER.lastIndex = from;
		const footer = FOOTER.exec(text);
		if (footer?.[0].includes('END') && keyMaterial(text.slice(from, footer.index)) >= 40) {
			return [{ start: at, end: FOOTER.lastIndex, confidence: 'high', reasons: ['a block with a key in it'] }];
		}
		const end = endOfLines(text, from);
		if (keyMaterial(text.slice(from, end)) < 40) return [];
		return [{ start: at, end, confidence: 'high', reasons: ['the beginning of a key'] }];
	},
};

const ENCODED_HEADER =
	/LS0tLS1CRUdJTi(?:BQUklWQVRF|BSU0EgUFJJVkFU|BFQyBQUklWQVRF|BEU0EgUFJJVkFU|BPUEVOU1NIIFBSSVZB|BFTkNSWVBURUQgUFJJ|BQR1AgUFJJVkFU)[A-Za-z0-9+/]{60,60000}={0,2}/y;

export const encodedPrivateKey: Detector = {
	id: 'private-key-base64',
	name: 'Private key in base64',
	category: 'secret',
	description: 'A private key, encoded once more to fit into one line or one variable.',
	source: 'https://www.rfc-editor.org/rfc/rfc7468',
	shape: 'LS0tLS1CRUdJTi‹base64›',
	revoke: 'Remove the public key or certificate wherever it is trusted and make a new pair',
	environment: 'PRIVATE_KEY_BASE64',
	triggers: ['ls0tls1crudjti'],
	before: 8,
	after: 65536,
	multiline: true,
	guard: beginsToken,
	find({ text, at }) {
		ENCODED_HEADER.lastIndex = at;
		if (!ENCODED_HEADER.test(text)) return [];
		return [
			{ start: at, end: ENCODED_HEADER.lastIndex, confidence: 'high', reasons: ['begins with a key header in base64'] },
		];
	},
};
