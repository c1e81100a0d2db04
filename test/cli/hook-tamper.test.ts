import assert from 'node:assert/strict';
import { git, scratch, write } from './cordon.ts';
import { answer, before as call, shell, stopped } from './hook-calls.ts';
import { quietHome } from './quiet-home.ts';

describe('policies and hooks', () => {
	quietHome();
	const folder = scratch();
	const hook = JSON.stringify({ hooks: [{ command: '~/.cordon/bin/cordon-hook' }] });

	before(() => {
		git(folder, 'init', '-q');
		write(folder, {
			'.cordon.json': '{ "version": 1 }',
			'.claude/settings.json': hook,
			'.claude/commands/test.md': 'Run the tests.\n',
			'.github/hooks/cordon.json': hook,
			'.github/workflows/ci.yml': 'on: push\n',
			'.cursorignore': '# cordon:begin\n.env\n# cordon:end\n',
			'.cordon/sync.json': '{ "version": 1, "files": { "opencode.json": { "opencode": ["x"] } } }',
			'opencode.json': '{}\n',
			'sub/.cordon.json': '{ "version": 1 }',
			'sub/a.ts': 'a\n',
			'src/a.ts': 'a\n',
			'package.json': '{}\n',
			'policy.patch': '--- a/.cordon.json\n+++ b/.cordon.json\n@@ -1 +1 @@\n-{ "version": 1 }\n+{}\n',
			'code.patch': '--- a/src/a.ts\n+++ b/src/a.ts\n@@ -1 +1 @@\n-a\n+b\n',
		});
		git(folder, 'add', '-f', '.');
		git(folder, 'commit', '-q', '-m', 'first');
		write(folder, { '.cordon.json': '{ "version": 1, "protect": ["secrets/"] }' });
		git(folder, 'add', '-f', '.');
		git(folder, 'commit', '-q', '-m', 'second');
		// By a person, who has not committed it yet.
		write(folder, {
			'.cordon.json': '{ "version": 1, "protect": ["secrets/", "*.key"] }',
			'.gemini/settings.json': hook,
			'src/a.ts': 'b\n',
		});
	});

	const changed: Readonly<Record<'posix' | 'powershell' | 'cmd', readonly string[]>> = {
		posix: [
			'find . -name .cordon.json -delete',
			'find . -type f -delete',
			"find . -name '.cordon*' -exec rm {} +",
			"find . -name '.cordon*' -print0 | xargs -0 rm",
			'rm .c*',
			'rm .cordon.jso?',
			'rm opencode.json',
			'rm -f *.json',
			'rm -rf .claude',
			'rm -rf .github',
			'rm -rf .',
			'rm -rf "$PWD"',
			'ls -a | xargs rm',
			'for f in .c*; do rm -f "$f"; done',
			'cd .claude && rm settings.json',
			'unlink .cordon.json',
			'shred -u .cordon.json',
			'sudo rm .cordon.json',
			'busybox rm .cordon.json',
			"sh -c 'rm .cordon.json'",
			'mv .claude x',
			'mv sub other',
			'mv .claude/settings.json /tmp/x',
			'mv /tmp/x .cordon.json',
			'mv /tmp/settings.json .claude/',
			'cp /tmp/settings.json .claude',
			'cp -t .claude /tmp/settings.json',
			'install -m 644 /dev/null .cordon.json',
			'ln -sf /dev/null .cordon.json',
			'chmod 000 .cordon.json',
			'chmod -R a-r .claude',
			'chmod -x ~/.cordon/bin/cordon-hook',
			'chown -R nobody .claude',
			'truncate -s 0 .cordon.json',
			'> .cordon.json',
			"echo '{}' | tee .cordon.json",
			'dd if=/dev/null of=.cordon.json',
			'sed -i s/secrets/x/ .cordon.json',
			'sed -i.bak s/secrets/x/ .c*',
			'perl -i -pe s/secrets/x/ .cordon.json',
			'perl -pi.bak -e s/secrets/x/ .cordon.json',
			"ruby -i -pe '1' .cordon.json",
			'gawk -i inplace 1 .cordon.json',
			`gawk 'BEGIN { print > ".cordon.json" }'`,
			"yq -i '.protect = []' .cordon.json",
			"yq --inplace '.protect = []' .cordon.json",
			"jq '.protect = []' .cordon.json > t && mv t .cordon.json",
			"jq '.protect = []' .cordon.json | sponge .cordon.json",
			'npx json -I -f .cordon.json -e "this.protect=[]"',
			'npx prettier --write .cordon.json',
			`ed -s .cordon.json <<< $'%d\\nw'`,
			"vim -es -c '%d' -c wq .cordon.json",
			`node -e "fs.rmSync('.claude', { recursive: true })"`,
			`node -e "fs.renameSync('.claude', 'x')"`,
			`node -e "const p = '.cordon.json'; fs.writeFileSync(p, '{}')"`,
			`python3 -c "import shutil; shutil.rmtree('.claude')"`,
			`python3 -c "from pathlib import Path; Path('.cordon.json').write_text('{}')"`,
			`python3 - <<'E'\nimport json\njson.dump({}, open('.cordon.json', 'w'))\nE`,
			`perl -e 'unlink ".cordon.json"'`,
			`php -r 'unlink(".cordon.json");'`,
			'rsync -a --delete empty/ ./',
			'curl -o .cordon.json https://example.org/x',
			'wget -O .cordon.json https://example.org/x',
			'git checkout HEAD -- .cordon.json',
			'git checkout -- .',
			'git checkout .',
			'git checkout -f',
			'git checkout HEAD~1 .',
			'git checkout HEAD~1 -- .cordon.json',
			'git restore .',
			'git restore -s HEAD~1 .',
			'git restore --source=HEAD~1 -- .cordon.json',
			'git stash',
			'git stash push -m x',
			'git stash -u',
			'git clean -fd',
			'git clean -fdx .gemini',
			'git reset --hard',
			'git reset --hard HEAD~1',
			'git rm -r .claude',
			'git mv .cordon.json x',
			'git apply policy.patch',
			'patch -p1 < policy.patch',
			`echo '{"disableAllHooks": true}' > .claude/settings.local.json`,
			'node /opt/cordon/dist/cli.js sync --remove',
			'npx cordon@latest sync --remove',
		],
		powershell: [
			'Remove-Item .cordon.json',
			'ri -Recurse -Force .claude',
			'Remove-Item .c*',
			'gci -Recurse -Force -Filter .cordon.json | Remove-Item',
			'gci .claude | ri',
			"Set-Content .cordon.json '{}'",
			"'{}' | Out-File .cordon.json",
			'Clear-Content .cordon.json',
			'Move-Item .claude x',
			'Rename-Item .cordon.json x',
			"[IO.File]::WriteAllText('.cordon.json', '{}')",
			"[IO.Directory]::Delete('.claude', $true)",
		],
		cmd: [
			'del .cordon.json',
			'del /s .c*',
			'rd /s /q .claude',
			'ren .cordon.json x',
			'move .claude x',
			'copy nul .cordon.json',
			'echo {}> .cordon.json',
		],
	};
	for (const [kind, commands] of Object.entries(changed)) {
		for (const command of commands) {
			it(`${kind}: ${JSON.stringify(command)} is asked about`, () => {
				assert.equal(decisionOn(command, kind), 'ask');
			});
		}
	}

	const left: Readonly<Record<'posix' | 'powershell', readonly string[]>> = {
		posix: [
			'rm -rf node_modules dist',
			'rm -rf src/*.js',
			'rm *.log',
			'rm -rf *.tmp',
			'find . -name "*.log" -delete',
			'find . -type d -empty -delete',
			'find src -type f -delete',
			'mkdir -p .claude/commands',
			'mkdir -p .github/workflows && cp /tmp/ci.yml .github/workflows/',
			'touch .github/workflows/release.yml',
			'rm .claude/commands/test.md',
			'mv .claude/commands/test.md .claude/commands/tests.md',
			'cp /tmp/test.md .claude/commands/',
			'cp .cordon.json policy-before.json',
			'cat .cordon.json',
			'jq . .cordon.json',
			'git add .cordon.json',
			'git diff .cordon.json',
			'git add -A && git commit -m "policy"',
			'git checkout main',
			'git checkout -b topic',
			'git switch main',
			'git checkout -- src',
			'git checkout HEAD~1 -- src/a.ts',
			'git restore src/a.ts',
			'git restore --staged .',
			'git stash pop',
			'git stash list',
			'git stash -- src',
			'git clean -n',
			'git clean -fd src',
			'git reset',
			'git reset HEAD~1',
			'git rm src/a.ts',
			'git apply code.patch',
			'patch -p1 < code.patch',
			'chmod +x src/a.ts',
			'chmod -R 755 src',
			'sed -i s/a/b/ src/*.ts',
			'npx prettier --write src',
			'npx eslint --fix .',
			`node -e "fs.writeFileSync('src/a.ts', 'x')"`,
			`python3 -c "import os; os.remove('src/a.ts')"`,
			'ls -la .claude',
			'code .cordon.json',
			'npx cordon sync --check',
			'cordon policy',
		],
		powershell: ['Remove-Item -Recurse dist', 'Set-Content src/a.ts x', "[IO.File]::Delete('src/a.ts')"],
	};
	for (const [kind, commands] of Object.entries(left)) {
		for (const command of commands) {
			it(`${kind}: ${JSON.stringify(command)} passes`, () => assert.equal(decisionOn(command, kind), undefined));
		}
	}

	for (const [tool, input] of [
		['mcp__fs__write_file', { path: '.cordon.json', content: '{}' }],
		['mcp__fs__edit_file', { path: '.claude/settings.json', edits: [] }],
		['mcp__fs__move_file', { source: '.claude', destination: 'x' }],
		['mcp__fs__delete', { paths: ['src/a.ts', 'sub'] }],
	] as const) {
		it(`${tool} ${JSON.stringify(input)} is asked about`, () => assert.equal(decisionOf(tool, input), 'ask'));
	}

	for (const [tool, input] of [
		['mcp__fs__read_file', { path: '.cordon.json' }],
		['mcp__fs__list_directory', { path: '.claude' }],
		['mcp__fs__write_file', { path: 'src/a.ts', content: 'x' }],
		['mcp__tracker__create_issue', { title: '.cordon.json', body: 'see .cordon.json' }],
	] as const) {
		it(`${tool} ${JSON.stringify(input)} passes`, () => assert.equal(decisionOf(tool, input), undefined));
	}

	it('is refused where the assistant cannot ask', () => {
		assert.ok(stopped(answer('codex', shell('codex', folder, 'rm -rf .claude'))));
		assert.ok(!stopped(answer('codex', shell('codex', folder, 'rm -rf src'))));
	});

	function decisionOn(command: string, kind: string): unknown {
		const line = kind === 'cmd' ? `cmd /c "${command}"` : command;
		return decisionOf(kind === 'powershell' ? 'PowerShell' : 'Bash', { command: line });
	}

	function decisionOf(tool: string, input: object): unknown {
		const { stdout } = answer('claude-code', call('claude-code', folder, tool, { ...input }));
		const said = JSON.parse(stdout || '{}') as { hookSpecificOutput?: { permissionDecision?: string } };
		return said.hookSpecificOutput?.permissionDecision;
	}
});
