import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, relative, resolve } from 'node:path';

import { repository } from './root.ts';

/**
 * Gives back a function that turns places in the bundle into places in the sources,
 * and leaves out the lines of a stack that only show mocha at work.
 */
export function sourcePlaces(bundle: string): (line: string) => string | undefined {
	let map: SourceMap | undefined;
	const place = /(?:vscode-remote:\/\/[^/\s]+)?(?<file>\/[^\s:#]+)(?:#vscode-extension)?:(?<line>\d+):(?<column>\d+)/;
	return (line) => {
		const found = place.exec(line);
		if (found?.groups?.['file'] !== bundle) {
			return line;
		}
		map ??= new SourceMap(JSON.parse(readFileSync(`${bundle}.map`, 'utf8')));
		const entry = map.findEntry(Number(found.groups['line']) - 1, Number(found.groups['column']) - 1);
		if (!('originalSource' in entry)) {
			return undefined;
		}
		const source = relative(repository, resolve(dirname(bundle), entry.originalSource));
		return line.replace(place, `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`);
	};
}
