import { ok } from 'node:assert/strict';
import fc from 'fast-check';
import { filesOf } from '../../src/engine/shell/files-of.ts';
import type { ShellKind, ShellUse } from '../../src/engine/shell/shell-use.ts';

const SHELLS: readonly ShellKind[] = ['posix', 'powershell', 'cmd'];
const context = { cwd: '/repo', home: '/home/me' };
const use = (command: string, shell: ShellKind): ShellUse => filesOf(command, shell, context);
const reads = (command: string, shell: ShellKind, file: string): boolean =>
	use(command, shell).reads.some(({ path, isPattern }) => !isPattern && path === `/repo/${file}`);

/** Names that no rule of a path changes: no slashes, no dots alone. */
const name = fc
	.string({ unit: fc.constantFrom(...'aZ0._-+@ $`"\'\\*?[]{}()~!#&;|<>%^,:=\té日'), minLength: 1, maxLength: 12 })
	.filter((text) => !/^\.{1,2}$/.test(text) && text !== '-');

/** Ways to write a unit in a POSIX shell so that it stands for itself. */
const posixQuotes: readonly ((unit: string) => string)[] = [
	(unit) => (unit === "'" ? String.raw`\'` : `'${unit}'`),
	(unit) => `"${unit.replace(/[$`"\\]/, String.raw`\$&`)}"`,
	(unit) => `\\${unit}`,
	(unit) => `$'${unit.replace(/['\\]/, String.raw`\$&`)}'`,
	(unit) => `$'\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}'`,
	(unit) => (/[a-z0-9.]/i.test(unit) ? unit : `'${unit}'`.replace("'''", String.raw`\'`)),
];

const pieces = [
	'$(',
	'`',
	'${',
	'$((',
	'"',
	"'",
	"$'",
	'((',
	'(',
	')',
	'{',
	'}',
	'<<EOF\n',
	'EOF\n',
	'<(',
	'|',
	'&&',
	'||',
	';',
	'\n',
	'<',
	'>',
	'\\',
	'^',
	'%a%',
	'!a!',
	'$a',
	'$env:a',
	'@(',
	'[',
	']',
	'for f in ',
	'do ',
	'done ',
	'if ',
	'then ',
	'fi ',
	'case x in ',
	'esac',
	'while ',
	'cat ',
	'.env ',
	'xargs ',
	'eval ',
	'sh -c ',
	'f() ',
	'foreach ($x in ',
	'{1..99}',
	'{a,b}',
	'a=$a$a ',
	'find . -exec ',
	';; ',
	'[[ ',
	'#',
	'@"\n',
	'::',
	' -f ',
	'iex ',
	'for /f %i in (',
	'set a=b&',
	'alias a=b ',
	'python -c ',
	'*',
	'~',
	'\u0000',
	'\ud800',
	'__proto__ ',
	'$constructor ',
];

describe('following commands', () => {
	it('never throws and comes to an end', () => {
		const command = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 200 }),
			fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
		);
		fc.assert(
			fc.property(command, fc.constantFrom(...SHELLS), (text, shell) => {
				use(text, shell);
			}),
			{ numRuns: 600 },
		);
	}).timeout(20_000);

	it('comes to an end however long and deep it goes on', () => {
		for (const piece of pieces) {
			const length = /[`$({"']/.test(piece) ? 40_000 : 10_000;
			for (const shell of SHELLS) use(piece.repeat(length / piece.length), shell);
		}
	}).timeout(60_000);

	it('says so where it stops following', () => {
		const texts = ['$(', '(', '{ '].map((open) => `${open.repeat(5000)}cat .env`);
		texts.push(
			'a=xx; '.concat('a=$a$a; '.repeat(40), 'cat $a'),
			'for a in {1..200}; do for b in {1..200}; do cat $b; done; done',
		);
		for (const text of texts)
			ok(
				use(text, 'posix').uncertain.some(({ what }) => what === 'limit'),
				text.slice(0, 40),
			);
	});

	it('a name in any quotes of a POSIX shell is that name', () => {
		fc.assert(
			fc.property(name, fc.array(fc.nat(posixQuotes.length - 1), { minLength: 12, maxLength: 12 }), (file, styles) => {
				const written = [...file].map((unit, at) => posixQuotes[styles[at] ?? 0]?.(unit)).join('');
				ok(reads(`cat < ${written}`, 'posix', file), written);
				ok(reads(`F=${written}; cat -- "$F"`, 'posix', file), written);
				ok(reads(`printf '%s\\0' ${written} | xargs -0 cat --`, 'posix', file), written);
			}),
			{ numRuns: 500 },
		);
	});

	it('a name in quotes of PowerShell is that name', () => {
		const plain = name.filter((file) => !/[*?[\]\\:]|^~$/.test(file));
		fc.assert(
			fc.property(plain, fc.nat(2), (file, style) => {
				const written = [
					`'${file.replaceAll("'", "''")}'`,
					`"${file.replaceAll(/[`"$]/g, '`$&')}"`,
					[...file].map((unit) => `\`${unit}`).join(''),
				][style];
				// A backtick before some letters is a control character.
				if (style === 2 && /[a0ntrbefv]/.test(file)) return;
				ok(reads(`Get-Content -LiteralPath ${written}`, 'powershell', file), written);
			}),
			{ numRuns: 300 },
		);
	});

	it('a name in quotes of cmd.exe is that name', () => {
		const plain = name.filter((file) => !/[*?"%!\\:/|<>]/.test(file) && file.trim() === file);
		fc.assert(
			fc.property(plain, (file) => {
				ok(reads(`type "${file}"`, 'cmd', file), file);
				if (!file.startsWith('-')) ok(reads(`type ${[...file].map((unit) => `^${unit}`).join('')}`, 'cmd', file), file);
			}),
			{ numRuns: 300 },
		);
	});
});
