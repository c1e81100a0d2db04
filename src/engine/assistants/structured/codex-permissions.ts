import type { SyncTarget } from '../assistant.ts';
import type { NotExpressible } from './json-part.ts';
import { pathGlobs } from './path-globs.ts';
import { scanToml } from './toml-scan.ts';
import { withoutTable, withTable } from './toml-table.ts';

/** Remembered for a file that was not there. */
const CREATED = 'created';

/** Profile that is written where the file names none. */
const PROFILE = 'cordon';

/**
 * `[permissions.<profile>.filesystem.":workspace_roots"]` of Codex, in the profile that the file makes the default.
 * https://developers.openai.com/codex/config-reference
 */
export const codexPermissions: SyncTarget = {
	path: '~/.codex/config.toml',
	write: (request) => {
		const bom = request.text?.startsWith('\uFEFF') ? '\uFEFF' : '';
		const text = request.text?.slice(bom.length);
		const bare = text === undefined ? undefined : withoutTable(text);
		const created = bare === undefined || (bare === '' && request.ours.includes(CREATED));
		if (request.remove) return { text: created ? undefined : bom + bare, ours: [], notExpressible: [] };
		const { globs, notExpressible } = pathGlobs(request);
		const patterns = new Map(globs.map(({ glob, pattern }) => [glob, pattern]));
		const taken: NotExpressible[] = [];
		const table = ['permissions', profileIn(bare ?? ''), 'filesystem', ':workspace_roots'];
		const denied = new Map(globs.map(({ glob }) => [glob, 'deny']));
		const written = withTable(bare ?? '', table, denied, (key) => {
			taken.push({ pattern: patterns.get(key) ?? key, why: 'the file already has a rule of its own for it' });
		});
		return {
			text: created && written === '' ? undefined : bom + written,
			ours: created && written !== '' ? [CREATED] : [],
			notExpressible: [...notExpressible, ...taken],
		};
	},
};

function profileIn(text: string): string {
	const line = scanToml(text).find((one) => one.kind === 'key' && one.path.join('.') === 'default_permissions');
	const value = line && /^\s*default_permissions\s*=\s*["'](?<name>[^"'\r\n]+)["']/m.exec(text)?.groups?.['name'];
	// Names with a colon are Codex's own profiles, which cannot be added to.
	return value === undefined || value.startsWith(':') ? PROFILE : value;
}
