import assert from 'node:assert/strict';
import type { SyncOutcome } from '../../../src/engine/assistants/assistant.ts';
import { ignoreFile } from '../../../src/engine/assistants/sync/ignore-file.ts';
import { SyncError } from '../../../src/engine/assistants/sync/sync-error.ts';

const target = ignoreFile('.cursorignore');

function write(text: string | undefined, patterns: readonly string[], remove = false): SyncOutcome {
	return target.write({ text, patterns, remove, ours: [], hookCommand: () => '' });
}

/** The lines of a new file that are no comments. */
function lines(...patterns: readonly string[]): string[] {
	return (write(undefined, patterns).text ?? '').split('\n').filter((line) => line !== '' && !line.startsWith('# '));
}

describe('the marked block of a gitignore-like file', () => {
	it('stands at the end, where the last match decides, and moves there', () => {
		const first = write('a\n', ['x']).text ?? '';
		assert.match(first, /^a\n# cordon:begin.*\n(?:# .*\n)*x\n# cordon:end\n$/);
		const second = write(`${first}!x\n`, ['x']).text ?? '';
		assert.match(second, /^a\n!x\n# cordon:begin[^]*\nx\n# cordon:end\n$/);
		assert.equal(write(second, ['x'], true).text, 'a\n!x\n');
	});

	it('follows the policy', () => {
		const changed = write(write('a\n', ['x']).text, ['y']).text;
		assert.equal(changed, write('a\n', ['y']).text);
		assert.equal(write(changed, []).text, 'a\n');
	});

	it('keeps line ends, a byte order mark and a last line without an end', () => {
		for (const text of ['a\r\nb\r\n', '\uFEFFa\r\nb', 'a', '', '\n', '\uFEFF', 'a\r', '\r\n\r']) {
			const now = write(text, ['x']).text ?? '';
			assert.ok(now.startsWith(text));
			assert.equal(now.endsWith('\n'), text.endsWith('\n'));
			assert.equal(write(now, ['x'], true).text, text);
		}
		assert.equal(write('a\r\n', ['x']).text?.match(/(?<!\r)\n/g), null);
	});

	it('is no difference where git has changed the line ends of the whole file', () => {
		const windows = write(undefined, ['x']).text?.replaceAll('\n', '\r\n');
		assert.equal(write(windows, ['x']).text, windows);
		assert.equal(write(windows, ['x'], true).text, undefined);
	});

	it('takes away a file that was not there before, and no other', () => {
		assert.equal(write(write(undefined, ['x']).text, ['x'], true).text, undefined);
		assert.equal(write(write('', ['x']).text, ['x'], true).text, '');
		assert.equal(write(undefined, ['x'], true).text, undefined);
	});

	it('leaves a file alone whose marks are broken, and says where', () => {
		const whole = write('a\n', ['x']).text ?? '';
		const broken = {
			'no end': whole.replace('# cordon:end\n', ''),
			'no begin': whole.replace(/# cordon:begin.*\n/, ''),
			twice: whole + whole,
			'the wrong way round': '# cordon:end\n# cordon:begin\n',
			conflict: whole.replace('x\n', '<<<<<<< HEAD\nx\n=======\ny\n>>>>>>> other\n'),
		};
		for (const [what, text] of Object.entries(broken)) {
			for (const remove of [false, true]) {
				assert.throws(
					() => write(text, ['x'], remove),
					(error) => error instanceof SyncError && /line \d+/.test(error.message) && /sync again/.test(error.message),
					what,
				);
			}
		}
	});

	it("takes back nothing that the file's own lines keep out", () => {
		assert.doesNotMatch(write('.env*\n', ['.env', '!.env.example']).text ?? '', /!\.env\.example/);
		assert.match(write('.env\n', ['.env', '!.env.example']).text ?? '', /!\.env\.example/);
		assert.match(
			write('.env*\n!.env.example\n', ['.env', '!.env.example']).text ?? '',
			/\n!\.env\.example\n[^]*cordon:begin[^]*!\.env\.example/,
		);
	});
});

describe("gitignore's syntax of the policy", () => {
	it('opens a folder for what is exempt in it, step by step', () => {
		assert.deepEqual(lines('/secrets/', '!/secrets/a/README.md'), [
			'/secrets/*',
			'!/secrets/a/',
			'/secrets/a/*',
			'!/secrets/a/README.md',
			'!/secrets/a/README.md/**',
		]);
	});

	it('says what it cannot say', () => {
		const { notExpressible } = write(undefined, ['secrets/', '!*.md', 'a\nb']);
		assert.deepEqual(
			notExpressible.map(({ pattern }) => pattern),
			['!*.md', 'a\nb'],
		);
		assert.deepEqual(lines('a\n!.env'), []);
		assert.deepEqual(write(undefined, ['*.key', '!*.md']).notExpressible.length, 1);
	});

	it('takes a pattern that looks like a comment for a name', () => {
		assert.deepEqual(lines('#x', '# cordon:end'), ['\\#x', '\\# cordon:end']);
	});

	it('means files by the names of the built-in list', () => {
		const { text } = target.write({
			text: undefined,
			patterns: ['credentials', '*.pem'],
			builtIn: 2,
			remove: false,
			ours: [],
			hookCommand: () => '',
		});
		assert.match(text ?? '', /\ncredentials\n!credentials\/\n\*\.pem\n# cordon:end/);
	});
});
