import { agentItems } from './agent-items.ts';

/**
 * An agent's configuration as a list for people, one thing a line, in the order of the file: what two versions of it are
 * compared by. Holds command lines as they are; the values of environment variables and headers only as whether they changed.
 * @param only hashes of the items to list; absent: all.
 */
export function agentSummary(path: string, text: string, only?: ReadonlySet<string>): string {
	const items = agentItems(path, text).filter(({ hash }) => !only || only.has(hash));
	const lines = items.map(({ kind, name, command, url, value, hash }) => {
		const what = [command, url].filter((part) => part !== '').join(' ') || (kind === 'setting' ? value : '');
		return `${kind} ${name}${what === '' || what === name ? '' : `: ${what}`}  (${hash.slice(0, 8)})`;
	});
	return lines.join('\n') + (lines.length > 0 ? '\n' : '');
}
