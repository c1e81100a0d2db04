/** What a folder is called that nobody knows. */
export const ANYWHERE = '**';

export function isAbsolute(path: string): boolean {
	return /^(?:\/|[a-z]:\/|\*\*(?:\/|$))/i.test(path);
}

/** The path seen from a folder; `.` and `..` worked out as far as the text tells. */
export function resolved(path: string, folder: string): string {
	// Shells that come with Git for Windows call the drive C: /c, and Cygwin's /cygdrive/c.
	const drive = /^[a-z]:/i.test(folder) ? path.replace(/^(?:\/cygdrive)?\/([a-z])(?:\/|$)/i, '$1:/') : path;
	const whole = isAbsolute(drive) || folder === '' ? drive : `${folder}/${drive}`;
	const [root = ''] = /^(?:[a-z]:)?\/?/i.exec(whole) ?? [];
	const names: string[] = [];
	for (const name of whole.slice(root.length).split('/')) {
		const last = names.at(-1);
		if (name === '' || name === '.') continue;
		// Above a folder that nobody knows is one that nobody knows.
		if (name === '..' && last === ANYWHERE) continue;
		if (name === '..' && last !== undefined && last !== '..') names.pop();
		else if (name !== '..' || root === '') names.push(name);
	}
	return root + names.join('/') || '.';
}

/** A file that a program of its own kernel's is called by: through /proc, as a URL. */
export function unwrapped(path: string): string {
	if (/^file:/i.test(path)) {
		const bare = path.replace(/^file:(?:\/\/(?:localhost)?(?=\/))?/i, '').replace(/^\/+(?=[a-z]:|$)/i, '');
		return percentDecoded(bare);
	}
	return path.replace(/^\/proc\/[^/]{1,20}\/cwd(?:\/|$)/, './').replace(/^\/proc\/[^/]{1,20}\/root\//, '/');
}

function percentDecoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
