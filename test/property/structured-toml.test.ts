import { deepEqual, equal, throws } from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'smol-toml';
import { SyncError } from '../../src/engine/assistants/sync/sync-error.ts';
import { codexPermissions } from '../../src/engine/assistants/structured/codex-permissions.ts';

const TABLE = '[permissions.work.filesystem.":workspace_roots"]';

const line = fc.constantFrom(
	'# a comment with "quotes',
	'',
	'  ',
	'model = "x" # why',
	"path = 'C:\\x'",
	'list = [ 1, # one\n\t"]", [2],\n]',
	'text = """\n[not.a.table]\n# cordon:begin\n"""',
	"raw = '''\n\"\n'''",
	'inline = { a = 1, "b.c" = "}" }',
	'when = 1979-05-27T07:32:00Z',
	'\t"quoted key" = 1.5e3',
	'a.b.c = true',
);
const table = fc.constantFrom(
	'[mcp_servers.x]',
	'  [ features ] # on',
	'[permissions.work]',
	`${TABLE} # mine`,
	'[permissions.other.filesystem]',
	'[[profiles]]',
);
const distinct = { selector: (text: string) => text.replace(/[=#[].*$/s, '') + text.slice(0, 12) };

/** Made of tables whose names and keys are all different. */
const tomlText = fc
	.record({
		top: fc.uniqueArray(line, { maxLength: 5, ...distinct }),
		profile: fc.constantFrom('', '', 'default_permissions = "work"'),
		tables: fc.uniqueArray(fc.tuple(table, fc.uniqueArray(line, { maxLength: 4, ...distinct })), {
			maxLength: 4,
			selector: ([name]) => name,
		}),
		eol: fc.constantFrom('\n', '\r\n'),
		end: fc.constantFrom('', '\n', '\n\n', '\n\t'),
		bom: fc.constantFrom('', '\uFEFF'),
	})
	.map(({ top, profile, tables, eol, end, bom }) => {
		const lines = [...top, profile, ...tables.flatMap(([name, inner]) => [name, ...inner])];
		return bom + (lines.join('\n') + end).replaceAll('\n', eol);
	});

const patterns = fc.uniqueArray(fc.constantFrom('.env', '*.pem', 'secrets/', '/a/b', 'we"ird', 'x y'), {
	maxLength: 4,
});

function write(text: string | undefined, patterns: readonly string[], ours: readonly string[], remove: boolean) {
	return codexPermissions.write({ text, patterns, ours, remove, hookCommand: () => '' });
}

describe('a TOML file of somebody else', () => {
	it('takes what is ours, nothing more the second time, and is what it was afterwards', () => {
		fc.assert(
			fc.property(fc.option(tomlText, { nil: undefined }), patterns, (text, patterns) => {
				const first = write(text, patterns, [], false);
				deepEqual(write(first.text, patterns, first.ours, false), first);
				equal(write(first.text, [], first.ours, true).text, text);
				if (text === undefined || first.text === undefined) return;
				const profile = text.includes('default_permissions') ? 'work' : 'cordon';
				const value = parse(first.text.replace(/^\uFEFF/, '')) as Record<string, never>;
				const rules: Record<string, unknown> =
					value['permissions']?.[profile]?.['filesystem']?.[':workspace_roots'] ?? {};
				const denied = Object.entries(rules).filter(([, word]) => word === 'deny');
				equal(denied.length >= patterns.length, true);
			}),
			{ numRuns: 500 },
		);
	});

	it('is left alone where it is broken', () => {
		for (const text of [
			'a = ',
			'[a',
			'a = "x\n',
			'a = """x',
			'a = [1',
			'a = 1\na = 2',
			'[a]\n[a]',
			'<<<<<<< ours\na = 1\n=======\na = 2\n>>>>>>> theirs\n',
			'permissions = { }',
			'[permissions]\ncordon = 1',
			'[[permissions.cordon]]\n',
			'permissions.cordon.filesystem.":workspace_roots"."x" = "deny"',
			'# cordon:begin\na = 1',
		]) {
			throws(() => write(text, ['.env'], [], false), SyncError, text);
		}
	});
});
