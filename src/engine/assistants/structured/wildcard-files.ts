import type { SyncTarget } from '../assistant.ts';
import type { JsonPart } from './json-part.ts';
import { jsonTarget } from './json-target.ts';
import { wildcards } from './wildcards.ts';

/** The last rule that matches decides; a value for files that are exempt is what the owner says of all others. */
const readPermission: JsonPart = {
	wanted: (request, existing) => {
		const { wildcards: found, notExpressible } = wildcards(request);
		const others = ownWord(existing);
		const entries = found.map(({ text, exempt, pattern }) => {
			return { key: text, value: exempt ? others : 'deny', pattern };
		});
		return { wanted: [{ at: ['permission', 'read'], entries, ordered: true }], notExpressible };
	},
};

/** https://opencode.ai/docs/permissions/ */
export const opencodePermissions: SyncTarget = jsonTarget('opencode.json', [readPermission]);

/** Kilo Code has the rules of opencode: https://kilo.ai/docs */
export const kiloPermissions: SyncTarget = jsonTarget('kilo.jsonc', [readPermission]);

/**
 * Amp: the first rule that matches decides, so ours come first; paths are absolute there.
 * https://ampcode.com/manual#permissions
 */
export const ampPermissions: SyncTarget = jsonTarget('.amp/settings.json', [
	{
		wanted: (request) => {
			const { wildcards: found, notExpressible } = wildcards(request);
			const denied = found.filter(({ exempt }) => !exempt);
			const list = [...new Set(denied.map(({ text }) => anywhere(text)))].map((path) => {
				return { tool: 'Read', matches: { path }, action: 'reject' };
			});
			const texts = new Set(found.map(({ text }) => text));
			const reported = new Map(notExpressible.map((one) => [one.pattern, one]));
			for (const { exempt, pattern, text } of found) {
				if (exempt) reported.set(pattern, { pattern, why: 'an exemption would also undo rules of the owner' });
				else if (isAnchored(text, texts)) reported.set(pattern, { pattern, why: 'it holds in every folder there' });
			}
			return { wanted: [{ at: ['amp.permissions'], list, place: 'first' }], notExpressible: [...reported.values()] };
		},
	},
]);

function anywhere(text: string): string {
	return text.startsWith('*') ? text : `*/${text}`;
}

/** It holds from the top of the repository alone. */
function isAnchored(text: string, all: ReadonlySet<string>): boolean {
	return !text.startsWith('*') && !all.has(`*/${text}`);
}

/** What the owner says about reading in general; `allow` where nothing is said, as by default. */
function ownWord(existing: unknown): unknown {
	const read = fieldOf(fieldOf(existing, 'permission'), 'read');
	return fieldOf(read, '*') ?? fieldOf(fieldOf(existing, 'permission'), '*') ?? 'allow';
}

function fieldOf(value: unknown, name: string): unknown {
	const known = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
	return known ? (value as Record<string, unknown>)[name] : undefined;
}
