// Makes what is published: the extension as a .vsix, and the CLI as an npm tarball.
//   npm run package
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { join, relative } from 'node:path';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'out');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, unknown> & {
	name: string;
	version: string;
};

/** What the CLI is made of. */
const CLI = ['cli.js', 'commands.js', 'hook.cjs', 'gate.cjs', 'engine.cjs'].map((file) => `dist/${file}`);

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
try {
	run(process.execPath, [join(root, 'esbuild.mjs')]);
	for (const file of [commandLine(), extension()]) {
		console.log(`${relative(root, file)}  ${(statSync(file).size / 1000).toFixed(1)} kB`);
	}
} catch (error) {
	// What failed has said why.
	console.error(error instanceof Error ? error.message.split('\n', 1)[0] : 'failed');
	process.exitCode = 1;
}

/** `.vscodeignore` says what is in it. */
function extension(): string {
	const file = join(out, `${manifest.name}-${manifest.version}.vsix`);
	const vsce = createRequire(import.meta.url).resolve('@vscode/vsce/vsce');
	run(process.execPath, [vsce, 'package', '--no-dependencies', '--out', file], root, true);
	return file;
}

/** From a folder of its own: the extension's manifest cannot say `files`, which vsce refuses next to .vscodeignore. */
function commandLine(): string {
	const { name, version, description, license, repository, homepage, bugs } = manifest;
	const staging = join(out, 'cli');
	rmSync(staging, { recursive: true, force: true });
	mkdirSync(join(staging, 'dist'), { recursive: true });
	for (const file of CLI) copyFileSync(join(root, file), join(staging, file));
	copyFileSync(join(root, 'docs/cli.md'), join(staging, 'README.md'));
	copyFileSync(join(root, 'LICENSE'), join(staging, 'LICENSE'));
	const own = {
		name,
		version,
		description,
		license,
		repository,
		homepage,
		bugs,
		type: 'module',
		bin: { cordon: 'dist/cli.js' },
		files: CLI,
		engines: { node: '>=20' },
	};
	writeFileSync(join(staging, 'package.json'), `${JSON.stringify(own, null, '\t')}\n`);
	const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	const [packed] = JSON.parse(run(npm, ['pack', '--json', '--pack-destination', out], staging)) as [
		{ filename: string },
	];
	return join(out, packed.filename);
}

/** Gives standard output, or hands it on where `shown`. */
function run(command: string, args: readonly string[], cwd = root, shown = false): string {
	const shell = command.endsWith('.cmd');
	const stdout = shown ? 'inherit' : 'pipe';
	return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', stdout, 'inherit'], shell });
}
