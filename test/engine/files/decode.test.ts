import assert from 'node:assert/strict';
import { decode, decodePieces, HEAD, kindOfFile } from '../../../src/engine/files/decode.ts';

const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const swapped = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());

describe('decode', () => {
	it('reads each encoding to the same text, without its mark', () => {
		const text = 'na\u00efve = "\u2713"\r\n';
		assert.equal(decode(new TextEncoder().encode(text)), text);
		assert.equal(decode(new TextEncoder().encode(`\ufeff${text}`)), text);
		assert.equal(decode(utf16(`\ufeff${text}`)), text);
		assert.equal(decode(swapped(`\ufeff${text}`)), text);
		assert.equal(decode(utf16(text)), text);
		assert.equal(decode(swapped(text)), text);
		assert.equal(decode(utf16(`\ufeff\u65e5\u672c\u8a9e`)), '\u65e5\u672c\u8a9e');
	});

	it('reads what is not valid UTF-8 as Windows-1252', () => {
		assert.equal(decode(Uint8Array.from([0x63, 0x61, 0x66, 0xe9])), 'caf\u00e9');
		assert.equal(decode(new Uint8Array()), '');
	});

	it('reads a file in pieces to the same text, wherever they end', () => {
		const text = `\ufeffna\u00efve \u2713 \ud83d\ude00 \ufeff end`;
		const bytes = new TextEncoder().encode(text);
		const western = Uint8Array.from([...bytes, 0xe9, 0x20]);
		for (const all of [bytes, western, new Uint8Array()])
			for (let length = 1; length < 9; length++) {
				const shared = new Uint8Array(length);
				const read = decodePieces(function* () {
					for (let at = 0; at < all.length; at += length) {
						shared.set(all.subarray(at, at + length));
						yield shared.subarray(0, Math.min(length, all.length - at));
					}
				});
				assert.equal(read, decode(all));
			}
	});

	it('tells by its head what a file is', () => {
		const text = new TextEncoder().encode('x'.repeat(HEAD));
		assert.equal(kindOfFile(text, 9001), 'text');
		assert.equal(kindOfFile(Uint8Array.from([0, 1]), 2), 'binary');
		assert.equal(kindOfFile(utf16('text').subarray(0, HEAD), 8), 'utf-16');
	});

	it('tells binary content by its zero bytes', () => {
		for (const bytes of [
			[0],
			[0, 1],
			[0, 0, 0, 0],
			[0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0],
			[1, 0, 2, 0, 3, 0, 4, 0],
			[0xff, 0xfe, 0x00, 0xd8],
		]) {
			assert.equal(decode(Uint8Array.from(bytes)), undefined, bytes.join(' '));
		}
		const late = new Uint8Array(9000).fill(0x61);
		late[8999] = 0;
		assert.equal(decode(late)?.length, 9000);
	});
});
