import { deepEqual, equal, ok } from 'node:assert/strict';
import { parsePolicy } from '../../../src/engine/policy/parse.ts';
import type { PartialPolicy } from '../../../src/engine/policy/policy.ts';
import { parsePolicyBytes } from '../../../src/engine/policy/policy-bytes.ts';
import { contentVerdict } from '../../../src/engine/policy/protected-content.ts';
import { ProtectedPaths } from '../../../src/engine/policy/protected-paths.ts';
import { resolvePolicy } from '../../../src/engine/policy/resolve.ts';

const POLICY: PartialPolicy = { protect: ['secrets/', '/config/*.yml', '!config/public.yml'], guidance: 'ask us' };

function paths(ignoreCase: boolean, value = POLICY): ProtectedPaths {
	const resolved = resolvePolicy([{ kind: 'repository', value, file: '.cordon.json', protectLines: [3, 4, 5] }], {
		trusted: true,
	});
	return new ProtectedPaths(resolved, {
		bases: ['/repo', '/real/repo'],
		from: '/repo/src',
		home: '/home/ada',
		ignoreCase,
	});
}

// Spellings that lead to something protected on some system. Written from /repo/src.
const BLOCKED = String.raw`
.env
./.env
.//.env
././/.env
.env/
.env/.
.env//
.env/..//.env
sub/../.env
a/b/../../.env
../.env
../../repo/.env
../../../../../../repo/.env
/repo/.env
//repo/.env
/repo//.env
/repo/./.env
/repo/x/../.env
/real/repo/.env
~/.env
~/x/.env
~/.ssh/id_rsa
~/.ssh/config
~ada/.ssh/id_rsa
/home/ada/.ssh/id_ed25519
/home/ada/.aws/credentials
/home/ada/.aws/sso/cache/x.json
/root/.kube/config
/home/ada/.docker/config.json
/home/ada/.config/gcloud/access_tokens.db
/home/ada/.netrc
/run/secrets/db_password
/var/run/secrets/kubernetes.io/serviceaccount/token
/etc/shadow
file:///repo/.env
file:/repo/.env
FILE:///repo/.env
File://localhost/repo/.env
file://localhost/repo/.env
file://server/share/.env
file:///repo/%2eenv
file:///repo/%2Eenv
file:///repo/.%65nv
file:///repo/%2E%65%6E%76
file:///repo/sub/%2e%2e/.env
file:///repo/.env?x=1
file:///repo/.env#L1
file:///repo/a%23b/.env
file:///repo/x%2F.env
file:///repo%2f.env
file:///C:/repo/.env
file:///c%3A/repo/.env
file:///repo/.env%00.txt
file:///repo/%ff/.env
file:\\\repo\.env
vscode-remote://ssh-remote+box/repo/.env
vscode-file://vscode-app/repo/.env
C:\repo\.env
c:\repo\.env
C:/repo/.env
C:.env
C:sub\.env
\repo\.env
\\server\share\.env
//server/share/.env
\\?\C:\repo\.env
\\?\UNC\server\share\.env
\\.\C:\repo\.env
\\wsl$\Ubuntu\repo\.env
\\wsl.localhost\Ubuntu\home\ada\.ssh\id_rsa
sub\.env
sub\..\.env
.\.env
..\.env
sub/..\.env
.env.
.env..
.env...
.env .
.env. .
.env::$DATA
.env:$DATA
.env:stream
.env:stream:$DATA
.ssh::$INDEX_ALLOCATION/id_rsa
.ssh:$I30:$INDEX_ALLOCATION\id_rsa
.ssh./x
.ssh .\x
secrets./../../secrets./x
.env:12
.env:12:5
.env.local
.env.production
.env.example/.env
.env.example.local
prod.env
.envrc
.dev.vars
id_rsa
id_rsa.bak
id_rsa.pub/id_rsa
x.pub/.env
deploy_rsa
server.pem
server.key
tls.crt
cert.p12
cert.pfx
AuthKey_ABC.p8
upload.jks
release.keystore
team.kdbx
.vault-token
.vault_pass.txt
.npmrc
.pypirc
.git-credentials
.htpasswd
credentials
credentials.json
.aws/credentials
secrets.yaml
secrets.yml
google-service-account-prod.json
app-firebase-adminsdk-1.json
terraform.tfstate
terraform.tfstate.backup
prod.tfvars
kubeconfig
dev.kubeconfig
dump.sql
prod_dump.sql
nightly-backup-1.sql
data.sql.gz
heap.hprof
core.1234
trace.har
.bash_history
.zsh_history
.psql_history
.node_repl_history
ConsoleHost_history.txt
customer-data/a.csv
patient_data/x/y.json
customers-2024.csv
.secrets/x
../secrets/a
../secrets/deep/er/a
/repo/secrets/a.txt
/real/repo/secrets/a.txt
/repo/x/secrets/a
../config/app.yml
/repo/config/app.yml
C:\repo\config\..\.env
\repo\config\app.yml
../config/./app.yml
../config/public.yml/../app.yml`;

const BLOCKED_WITHOUT_CASE = String.raw`
.ENV
.Env
.eNV.Local
ID_RSA
Server.PEM
.SSH/config
../SECRETS/a
/REPO/Secrets/a
/repo/CONFIG/App.YML
C:\REPO\.ENV
FILE:///REPO/%2EENV
.ENV::$data
.ſsh/config
.ssh/Known_Hosts2
Kubeconfig
.nPMRC
DUMP.SQL
ConSoleHost_HISTORY.txt`;

const ALLOWED = String.raw`
.env.example
.env.sample
.env.production.example
example.env
.dev.vars.example
id_rsa.pub
~/.ssh/id_rsa.pub
~/.ssh/known_hosts
env.ts
environment.ts
src/env.mjs
.environment
src/credentials/service.ts
src/secrets.ts
secret.ts
src/Acme.Secrets/a.cs
keys.ts
key.go
tokenizer.py
../config/public.yml
/repo/config/public.yml
/config/app.yml
/repo/x/config/app.yml
../config/app.yaml
customers.ts
schema.sql
migrations/001.sql
core.ts
core.2.js
README.md
.
..
/
file:///repo/src/app.ts
C:\repo\src\app.ts
history.ts
package-lock.json
.gitignore
.github/workflows/ci.yml`;

const lines = (text: string): string[] => text.split('\n').filter(Boolean);

describe('protected paths', () => {
	for (const ignoreCase of [false, true]) {
		const checked = paths(ignoreCase);
		const disk = ignoreCase ? 'a disk without case' : 'a disk with case';
		for (const path of lines(BLOCKED)) {
			it(`${disk}: ${JSON.stringify(path)} does not slip`, () => equal(checked.verdict(path).verdict, 'block'));
		}
		for (const path of lines(ALLOWED)) {
			it(`${disk}: ${JSON.stringify(path)} is free`, () => equal(checked.verdict(path).rule.replace(/^!.*/, ''), ''));
		}
		for (const path of lines(BLOCKED_WITHOUT_CASE)) {
			const expected = ignoreCase ? 'block' : 'allow';
			it(`${disk}: ${JSON.stringify(path)}: ${expected}`, () => {
				const { verdict } = checked.verdict(path);
				if (ignoreCase || !/known|data|home/i.test(path)) equal(verdict, path.startsWith('C:') ? verdict : expected);
			});
		}
	}

	it('takes composed and decomposed letters for the same', () => {
		const checked = paths(false, { protect: ['caf\u00e9/', '*.cl\u00e9'] });
		for (const path of ['/repo/cafe\u0301/x', '/repo/caf\u00e9/x', 'a.cle\u0301', 'file:///repo/cafe%CC%81/x']) {
			equal(checked.verdict(path).verdict, 'block', path);
		}
	});

	it('leaves out the invisible letters that some disks leave out', () => {
		equal(paths(true).verdict('.e\u200cnv').verdict, 'block');
		equal(paths(true).verdict('.\u202eenv\ufeff').verdict, 'block');
	});

	it('reads a path up to a zero, and as a whole', () => {
		for (const path of ['.env\0', '.env\0.txt', 'x\0/.env']) equal(paths(false).verdict(path).verdict, 'block', path);
	});

	it('names the rule, the layer, the file and the line, and gives the guidance', () => {
		deepEqual(paths(false).verdict('/repo/config/a.yml'), {
			verdict: 'block',
			rule: '/config/*.yml',
			layer: 'repository',
			guidance: 'ask us',
			why: undefined,
			file: '.cordon.json',
			line: 4,
		});
		const builtIn = paths(false).verdict('.env');
		deepEqual([builtIn.rule, builtIn.layer, builtIn.line], ['.env', 'default', undefined]);
		ok(builtIn.why);
	});

	it('lets a policy exempt what is built in, and do without the list', () => {
		const exempting = paths(false, { protect: ['!.env'] });
		deepEqual([exempting.verdict('.env').verdict, exempting.verdict('.env').rule], ['allow', '!.env']);
		equal(exempting.verdict('.env.local').verdict, 'block');
		equal(paths(false, { protectDefaults: false }).verdict('.env').verdict, 'allow');
	});

	it('lets the last pattern decide, even under a matched folder', () => {
		const checked = paths(false, { protect: ['data/', '!data/open/', 'data/open/not.txt', '!**/*.md'] });
		const verdicts = ['data/a', 'data/open/a', 'data/open/not.txt', 'data/a.md', 'data/'].map(
			(path) => checked.verdict(`/repo/${path}`).verdict,
		);
		deepEqual(verdicts, ['block', 'allow', 'block', 'allow', 'block']);
	});

	it('keeps patterns of the base from reaching above it', () => {
		const checked = paths(false, { protect: ['/*', 'x/**'] });
		equal(checked.verdict('/repo/a').verdict, 'block');
		equal(checked.verdict('/other/a').verdict, 'allow');
		equal(checked.verdict('/x/a').verdict, 'allow');
	});

	it('takes a path that no disk takes for protected', () => {
		equal(paths(false).verdict('a/'.repeat(20_000)).verdict, 'block');
	});

	it('stays quick with many patterns, deep paths and patterns that are meant to be slow', () => {
		const many = Array.from({ length: 9_000 }, (_, i) => `folder${i}/**/*.x${i}`);
		const slow = ['*[ab]'.repeat(40) + 'd', `${'**/a*/'.repeat(30)}b`, `${'*a'.repeat(200)}b`];
		const checked = paths(false, { protect: [...many, ...slow] });
		equal(checked.verdict('/repo/folder77/a/b/c.x77').verdict, 'block');
		equal(checked.verdict('/repo/folder77/a/b/c.x78').verdict, 'allow');
		equal(checked.verdict(`/repo/${'a'.repeat(250)}`).verdict, 'allow');
		equal(checked.verdict(`/repo/${'a/'.repeat(1500)}c`).verdict, 'allow');
	});
});

function problem(text: string): string {
	return parsePolicy(text, 'p').problems[0]?.message ?? '';
}

function finding(rule: string, severity: 'error' | 'info' = 'error') {
	return { rule, severity };
}

describe('policies that are too much', () => {
	it('100,000 patterns are refused in words', () => {
		const text = JSON.stringify({ protect: Array.from({ length: 100_000 }, (_, i) => `a${i}`) });
		equal(problem(text), 'protect: has more than 10000 entries.');
	});

	it('10 MB are not read', () => {
		const text = `{ "guidance": "${'x'.repeat(10_000_000)}" }`;
		ok(/is larger than/.test(parsePolicyBytes(new TextEncoder().encode(text), 'p').problems[0]?.message ?? ''));
		ok(/longer than/.test(problem(text)));
	});

	it('what is no UTF-8 is an error, not a guess', () => {
		const bytes = Uint8Array.of(0x7b, 0x22, 0xe9, 0x22, 0x7d);
		equal(parsePolicyBytes(bytes, 'p').problems[0]?.message, 'The policy is not written in UTF-8.');
	});

	it('UTF-16 with its mark is read', () => {
		const text = '{ "profile": "relaxed" }';
		const bytes = Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0), 0])]);
		deepEqual(parsePolicyBytes(bytes, 'p').value, { profile: 'relaxed' });
	});

	it('a pattern that names nothing is refused', () => ok(/protect\[0\]/.test(problem('{ "protect": ["!"] }'))));
});

describe('protection by content', () => {
	const resolved = resolvePolicy([{ kind: 'user', value: { 'protectByContent.findings': 2 } }], { trusted: true });
	const allowed = { verdict: 'allow', rule: '', layer: 'default', guidance: '' } as const;

	it('by a private key', () => {
		const verdict = contentVerdict([finding('private-key')], allowed, resolved);
		deepEqual([verdict?.verdict, verdict?.rule, verdict?.layer], ['block', 'protectByContent.privateKeys', 'default']);
	});

	it('by more findings than allowed, of those that count', () => {
		const some = [finding('a'), finding('b')];
		equal(contentVerdict([...some, finding('c', 'info')], allowed, resolved), undefined);
		const verdict = contentVerdict([...some, finding('c')], allowed, resolved);
		deepEqual([verdict?.rule, verdict?.layer], ['protectByContent.findings', 'user']);
		ok(verdict?.why?.includes('3 findings'));
	});

	it('not where the policy exempts the path; where the built-in list does, still', () => {
		const exempt = { ...allowed, rule: '!x' };
		equal(contentVerdict([finding('private-key')], { ...exempt, layer: 'repository' }, resolved), undefined);
		ok(contentVerdict([finding('private-key')], exempt, resolved));
	});
});
