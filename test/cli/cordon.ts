import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the tests' policy looks for: a rule of their own, so that no test depends on a detector. */
export const VALUE = 'Zanzibarium';
const POLICY = JSON.stringify({
	version: 1,
	detect: { custom: [{ id: 'project-name', words: [VALUE], severity: 'error', description: 'A project name' }] },
});

const root = fileURLToPath(new URL('../..', import.meta.url));
const made: string[] = [];
process.on('exit', () => {
	for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A new folder that is gone when the tests are. */
export function scratch(): string {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'cordon-cli-')));
	made.push(folder);
	return folder;
}

/** Writes files below a folder; a policy that finds VALUE is always one of them. */
export function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
	for (const [name, content] of Object.entries({ '.cordon.json': POLICY, ...files })) {
		const path = join(folder, name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, content);
	}
}

/** A new folder with these files. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
	const folder = scratch();
	write(folder, files);
	return folder;
}

let bundle: string | undefined;
const config = scratch();

/** The bundle, made once for all tests. */
export function cli(): string {
	if (bundle === undefined) {
		// Inside the project, so that Node takes it for the module that its package.json says.
		mkdirSync(join(root, 'dist-test'), { recursive: true });
		const out = mkdtempSync(join(root, 'dist-test/cli-'));
		made.push(out);
		execFileSync(process.execPath, ['esbuild.mjs', '--only', 'cli.js', '--out', out], { cwd: root });
		bundle = join(out, 'cli.js');
	}
	return bundle;
}

export interface Ran {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

export interface RunOptions {
	readonly input?: string | Uint8Array;
	readonly env?: NodeJS.ProcessEnv;
}

/** Runs `cordon` in a folder, with a home of the tests' own. */
export function cordon(folder: string, args: readonly string[], { input, env }: RunOptions = {}): Ran {
	const { status, stdout, stderr } = spawnSync(process.execPath, [cli(), ...args], {
		cwd: folder,
		encoding: 'utf8',
		env: environment(env),
		maxBuffer: 1 << 28,
		...(input !== undefined && { input }),
	});
	return { code: status, stdout, stderr };
}

/** As `cordon`, without waiting: for several at once. */
export function cordonAsync(
	folder: string,
	args: readonly string[],
	env?: NodeJS.ProcessEnv,
	input?: string,
): Promise<Ran> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [cli(), ...args], { cwd: folder, env: environment(env) });
		if (input !== undefined) child.stdin.end(input);
		let stdout = '';
		let stderr = '';
		child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
		child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
		child.on('error', reject);
		child.on('close', (code) => resolve({ code, stdout, stderr }));
	});
}

/** What `scan --format json` says, as far as the tests look. */
export interface Report {
	readonly version: number;
	readonly findings: readonly {
		readonly path: string;
		readonly rule: string;
		readonly preview: string;
		readonly fingerprint: string;
		readonly start: { readonly offset: number; readonly line: number; readonly column: number };
	}[];
	readonly stats: {
		readonly files: number;
		readonly bytes: number;
		readonly skipped: readonly { readonly path: string; readonly reason: string }[];
		readonly milliseconds: number;
	};
}

/** Runs `scan --format json` and reads what it says. */
export function scanJson(folder: string, args: readonly string[] = [], options: RunOptions = {}): Report {
	const { stdout, stderr } = cordon(folder, ['scan', '--format', 'json', ...args], options);
	if (!stdout) throw new Error(stderr);
	return JSON.parse(stdout) as Report;
}

/** Paths of a report's findings, one per finding. */
export function paths({ findings }: Report): string[] {
	return findings.map(({ path }) => path);
}

/** Runs git in a folder, whatever the user's own settings are. */
export function git(folder: string, ...args: readonly string[]): string {
	const settings = ['user.name=t', 'user.email=t@t', 'commit.gpgsign=false', 'init.defaultBranch=main'];
	const given = settings.flatMap((setting) => ['-c', setting]);
	return execFileSync('git', [...given, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
}

/** A new repository with these files committed. */
export function repositoryWith(files: Readonly<Record<string, string | Uint8Array>>): string {
	const folder = folderWith(files);
	git(folder, 'init', '-q');
	git(folder, 'add', '-f', '.');
	git(folder, 'commit', '-q', '-m', 'first');
	return folder;
}

function environment(more?: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
	return {
		...process.env,
		XDG_CONFIG_HOME: config,
		APPDATA: config,
		XDG_STATE_HOME: config,
		LOCALAPPDATA: config,
		// Hundreds of processes of the same program: a third of what each takes is to compile it.
		NODE_COMPILE_CACHE: join(dirname(cli()), 'compiled'),
		...more,
	};
}
