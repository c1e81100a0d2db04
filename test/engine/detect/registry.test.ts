import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { detectors } from '../../../src/engine/detect/registry.ts';

const REGISTRY = 'src/engine/detect/registry.ts';
const FOLDER = 'src/engine/detect/detectors';

function wrong(of: (detector: (typeof detectors)[number]) => boolean): string[] {
	return detectors.filter(of).map(({ id }) => id);
}

/** All files that a file imports or exports from, and so on. */
function reached(file: string, seen = new Set<string>()): Set<string> {
	if (seen.has(file)) return seen;
	seen.add(file);
	for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/ from '(\.[^']+)'/g))
		reached(join(dirname(file), path), seen);
	return seen;
}

function blank(text: string | undefined): boolean {
	return text !== undefined && text.trim() === '';
}

function most(multiline: true | undefined): number {
	return multiline ? 65_536 : 4096;
}

describe('the registry of detectors', () => {
	it('has every id once, in kebab case', () => {
		const ids = detectors.map(({ id }) => id);
		assert.deepEqual(
			ids.filter((id, i) => ids.indexOf(id) !== i),
			[],
		);
		assert.deepEqual(
			wrong(({ id }) => !/^[a-z\d]+(?:-[a-z\d]+)*$/.test(id)),
			[],
		);
	});

	it('says of each what it is, where that is published and what it looks like', () => {
		assert.deepEqual(
			wrong(({ name, description, source, shape }) => [name, description, source, shape].some((text) => !text.trim())),
			[],
		);
		assert.deepEqual(
			wrong(({ revoke, environment }) => blank(revoke) || blank(environment)),
			[],
		);
	});

	it('proposes names of environment variables as shells have them', () => {
		// Host names stand in some: https://developer.hashicorp.com/terraform/cli/config/config-file#environment-variable-credentials
		assert.deepEqual(
			wrong(
				({ environment }) =>
					environment !== undefined && !/^[A-Z][A-Z\d]*(?:__?[A-Z\d]+)*(?:_[a-z]+)*$/.test(environment),
			),
			[],
		);
	});

	it('wakes each by something, but for what whole files are judged by, and none by a single letter or digit', () => {
		assert.deepEqual(
			wrong(({ triggers, category }) => (triggers.length === 0) !== (category === 'supply-chain')),
			[],
		);
		assert.deepEqual(
			wrong(({ triggers }) => triggers.some((trigger) => typeof trigger === 'string' && /^\w?$/.test(trigger))),
			[],
		);
	});

	it('keeps every window within what a keystroke may cost', () => {
		assert.deepEqual(
			wrong(({ before, after, multiline }) => before > most(multiline) || after > most(multiline)),
			[],
		);
	});

	it('names the rules of no provider generic-, and no others', () => {
		const generic = readdirSync(join(FOLDER, 'secrets')).filter((file) => file.startsWith('generic-'));
		const inFiles = generic.flatMap((file) => [
			...readFileSync(join(FOLDER, 'secrets', file), 'utf8').matchAll(/^\tid: '([\w-]+)'/gm),
		]);
		assert.deepEqual(
			inFiles.map(([, id = '']) => id).filter((id) => !id.startsWith('generic-')),
			[],
		);
	});

	it('reaches every file below detectors', () => {
		const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
		const reachable = reached(REGISTRY);
		assert.deepEqual(
			files.map((file) => join(FOLDER, file)).filter((file) => !reachable.has(file)),
			[],
		);
	});

	it('lists the providers in order', () => {
		const lines =
			readFileSync(join(FOLDER, 'secrets/providers.ts'), 'utf8').match(/(?<= from '\.\/).*(?=\.ts')/g) ?? [];
		assert.deepEqual(lines, lines.toSorted());
	});
});
