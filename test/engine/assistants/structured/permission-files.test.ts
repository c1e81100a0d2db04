import { deepEqual, equal, match, throws } from 'node:assert/strict';
import { parse } from 'jsonc-parser';
import {
	claudePermissions,
	claudeSandbox,
	cursorCliPermissions,
	kiroAgent,
	qwenPermissions,
	zedEditPredictions,
	zedPrivateFiles,
} from '../../../../src/engine/assistants/structured/permission-files.ts';
import { ampPermissions, opencodePermissions } from '../../../../src/engine/assistants/structured/wildcard-files.ts';
import { SyncError } from '../../../../src/engine/assistants/sync/sync-error.ts';
import { sync, unsync } from './requests.ts';

const PATTERNS = ['.env', '/secrets/', 'config/*.pem'];

describe('permissions.deny of Claude Code', () => {
	it('is gitignore from the folder that it is started in', () => {
		const { text } = sync(claudePermissions, undefined, PATTERNS);
		deepEqual(parse(text ?? ''), {
			permissions: { deny: ['Read(**/.env)', 'Read(./secrets/**)', 'Read(./config/*.pem)'] },
		});
	});

	it('stands behind what is there, in its indentation, and comes out again', () => {
		const before = '{\r\n  "permissions": {\r\n    // mine\r\n    "deny": ["WebFetch"], // why\r\n  },\r\n}\r\n';
		const { text, ours } = sync(claudePermissions, before, ['.env']);
		match(text ?? '', /"deny": \["WebFetch", "Read\(\*\*\/\.env\)"\], \/\/ why\r\n/);
		const more = sync(claudePermissions, before, ['.env', 'x.pem']);
		match(more.text ?? '', /"deny": \["WebFetch",\r\n {6}"Read\(\*\*\/\.env\)",\r\n {6}"Read/);
		equal(unsync(claudePermissions, more.text, more.ours), before);
		equal(unsync(claudePermissions, text, ours), before);
	});

	it("leaves the owner's own entry, though it is the same as ours", () => {
		const before = '{ "permissions": { "deny": ["Read(**/.env)"] } }';
		const { text, ours } = sync(claudePermissions, before, ['.env', 'x.pem']);
		deepEqual(parse(text ?? '').permissions.deny, ['Read(**/.env)', 'Read(**/x.pem)']);
		equal(unsync(claudePermissions, text, ours), before);
	});

	it('leaves what the owner adds behind ours, and a file that the owner has arranged anew', () => {
		const { text = '', ours } = sync(claudePermissions, undefined, ['.env', 'x.pem']);
		const added = text.replace('"Read(**/x.pem)"', '"Read(**/x.pem)", "Bash(rm:*)"');
		deepEqual(parse(unsync(claudePermissions, added, ours) ?? ''), { permissions: { deny: ['Bash(rm:*)'] } });
		const arranged = JSON.stringify(parse(text), null, 8);
		equal(sync(claudePermissions, arranged, ['.env', 'x.pem'], ours).text, arranged);
		deepEqual(sync(claudePermissions, arranged, ['.env', 'x.pem'], ours).ours, ours);
	});

	it('takes exempt names out of patterns, and says which it cannot', () => {
		const { text, notExpressible } = sync(claudePermissions, undefined, [
			'.env.*',
			'!.env.ab',
			'!/x/.env.c',
			'k/',
			'!/k/a',
		]);
		const { deny } = parse(text ?? '').permissions as { deny: string[] };
		deepEqual(deny, [
			'Read(**/.env.)',
			'Read(**/.env.a)',
			'Read(**/.env.ab?*)',
			'Read(**/.env.a[^b]*)',
			'Read(**/.env.[^a]*)',
			'Read(./k/a?*)',
			'Read(./k/[^a]*)',
			'Read(./*/**/k/**)',
		]);
		deepEqual(
			notExpressible.map(({ pattern }) => pattern),
			['!/x/.env.c'],
		);
	});

	it('is left alone where it is broken, or something else stands there', () => {
		const conflict = '<<<<<<< ours\n{}\n=======\n{ "a": 1 }\n>>>>>>> theirs\n';
		for (const [text, why] of [
			[conflict, /merge conflict/],
			['{ "a": 1', /no valid JSON \(line 1/],
			['{ "a": 1, "a": 2 }', /twice/],
			['[]', /object/],
			['{ "permissions": "all" }', /"permissions" holds something else/],
			['{ "permissions": { "deny": {} } }', /a list/],
			['['.repeat(100_000), /no valid JSON|too deeply/],
		] as const) {
			throws(
				() => sync(claudePermissions, text, ['.env']),
				(error: Error) => error instanceof SyncError && why.test(error.message),
				text.slice(0, 40),
			);
		}
	});
});

describe('permissions of other assistants', () => {
	it('Cursor CLI: globs of the whole path, a folder with all in it', () => {
		const { text } = sync(cursorCliPermissions, undefined, PATTERNS);
		deepEqual(parse(text ?? '').permissions.deny, [
			'Read(**/.env)',
			'Read(**/.env/**/*)',
			'Read(secrets/**/*)',
			'Read(config/*.pem)',
			'Read(config/*.pem/**/*)',
		]);
	});

	it('Qwen Code: as Claude Code', () => {
		deepEqual(parse(sync(qwenPermissions, undefined, ['.env']).text ?? ''), {
			permissions: { deny: ['Read(**/.env)'] },
		});
	});

	it('the sandbox of Claude Code: paths, no patterns', () => {
		const { text, notExpressible } = sync(claudeSandbox, undefined, PATTERNS);
		deepEqual(parse(text ?? ''), { sandbox: { filesystem: { denyRead: ['./secrets'] } } });
		deepEqual(
			notExpressible.map(({ pattern }) => pattern),
			['.env', 'config/*.pem'],
		);
	});

	it('Zed: two lists in one file, each of which comes out alone', () => {
		const before = '// mine\n{\n  "private_files": ["**/x"],\n  "vim_mode": true\n}\n';
		const one = sync(zedPrivateFiles, before, ['.env']);
		const two = sync(zedEditPredictions, one.text, ['.env']);
		deepEqual(parse(two.text ?? '').private_files, ['**/x', '**/.env', '**/.env/**/*']);
		deepEqual(parse(two.text ?? '').edit_predictions.disabled_globs, ['**/.env', '**/.env/**/*']);
		const only = unsync(zedPrivateFiles, two.text, one.ours);
		deepEqual(parse(only ?? '').private_files, ['**/x']);
		equal(unsync(zedEditPredictions, only, two.ours), before);
	});

	it('Kiro: an agent of our own, with all tools', () => {
		const { text } = sync(kiroAgent, undefined, ['.env']);
		const agent = parse(text ?? '') as Record<string, unknown>;
		deepEqual(
			[agent['name'], agent['tools'], agent['toolsSettings']],
			['cordon', ['*'], { fs_read: { deniedPaths: ['**/.env'] } }],
		);
	});
});

describe('permission.read of opencode', () => {
	it('has the order of the policy, and gives back to exempt files what the owner says of all', () => {
		const before = '{ "permission": { "read": { "*": "ask" }, "bash": "ask" } }';
		const { text, ours } = sync(opencodePermissions, before, ['*.env', '!a.env']);
		deepEqual(Object.entries(parse(text ?? '').permission.read), [
			['*', 'ask'],
			['*.env', 'deny'],
			['*.env/*', 'deny'],
			['a.env', 'ask'],
			['a.env/*', 'ask'],
			['*/a.env', 'ask'],
			['*/a.env/*', 'ask'],
		]);
		equal(unsync(opencodePermissions, text, ours), before);
	});

	it("moves behind what the owner adds, and leaves the owner's word for the same pattern", () => {
		const { text = '', ours } = sync(opencodePermissions, undefined, ['.env']);
		const added = text.replace('"*/.env/*": "deny"', '"*/.env/*": "deny", "*": "allow"');
		const again = sync(opencodePermissions, added, ['.env'], ours);
		equal(Object.keys(parse(again.text ?? '').permission.read)[0], '*');
		const own = sync(opencodePermissions, '{ "permission": { "read": { ".env": "allow" } } }', ['.env']);
		equal(parse(own.text ?? '').permission.read['.env'], 'allow');
		match(own.notExpressible[0]?.why ?? '', /already says something else/);
	});

	it('says what a * that does not stop at a slash makes of a pattern', () => {
		const { notExpressible } = sync(opencodePermissions, undefined, ['a*b', '!c*d', 'x[0-9]', '[^a]', 'p*']);
		deepEqual(
			notExpressible.map(({ pattern }) => pattern),
			['a*b', '!c*d', '[^a]'],
		);
	});
});

describe('amp.permissions', () => {
	it('come first, since the first that matches decides', () => {
		const before = '{\n\t"amp.permissions": [\n\t\t{ "tool": "*", "action": "allow" }\n\t]\n}\n';
		const { text, ours, notExpressible } = sync(ampPermissions, before, ['.env', '!a.env', '/b']);
		deepEqual(
			parse(text ?? '')['amp.permissions'].map((rule: { matches?: { path: string } }) => rule.matches?.path),
			['*/.env', '*/.env/*', '*/b', '*/b/*', undefined],
		);
		deepEqual(
			notExpressible.map(({ pattern }) => pattern),
			['!a.env', '/b'],
		);
		equal(unsync(ampPermissions, text, ours), before);
	});
});
