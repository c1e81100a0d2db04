import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { getNodeValue, parseTree, type Node } from 'jsonc-parser';
import { agentFileKind, approvalKey, type AgentFileKind } from './agent-files.ts';
import type { Span } from '../text/span.ts';

/** One thing that a repository tells an agent to run, to trust or to know. */
export interface AgentItem extends Span {
	readonly kind: 'server' | 'hook' | 'permission' | 'setting' | 'skill';
	/** As its file calls it: a server's name, a hook's event, a key. */
	readonly name: string;
	/** The command line that it runs; empty for none. */
	readonly command: string;
	/** Address of a server elsewhere; empty for none. */
	readonly url: string;
	/** What it was set to, in JSON. */
	readonly value: string;
	/** Hash of all of it, with its file: what accepting it remembers. Changes with every change of the item. */
	readonly hash: string;
}

/** Bytes of the hash that are kept. */
const LENGTH = 16;

/** Larger ones are nobody's configuration. */
const LARGEST = 1_000_000;

/**
 * What an agent's configuration lists, in order; empty where `path` is none or its text cannot be read.
 * @param path from the top of the repository, with `/`.
 */
export function agentItems(path: string, text: string): readonly AgentItem[] {
	const kind = agentFileKind(path);
	if (!kind || text.length > LARGEST) return [];
	if (kind === 'skill') return skillItems(path, text);
	const root = parseTree(text, [], { allowTrailingComma: true });
	return root ? itemsOf[kind](root).map((found) => finished(path, found)) : [];
}

/** What is found before it has a hash. */
type Found = Omit<AgentItem, 'hash' | 'command' | 'url'> & Partial<Pick<AgentItem, 'command' | 'url'>>;

function finished(path: string, { command = '', url = '', ...found }: Found): AgentItem {
	const told = JSON.stringify([path, found.kind, found.name, found.value]);
	return { ...found, command, url, hash: bytesToHex(sha256(utf8ToBytes(told)).subarray(0, LENGTH)) };
}

const itemsOf: Readonly<Record<Exclude<AgentFileKind, 'skill'>, (root: Node) => Found[]>> = {
	servers: (root) => serversOf(root),
	hooks: (root) => hooksOf(root),
	claude: (root) => [...serversOf(root), ...hooksOf(root), ...permissionsOf(root), ...settingsOf(root)],
	settings: (root) => [...settingsOf(root), ...serversOf(child(root, 'mcp') ?? root)],
};

function serversOf(root: Node): Found[] {
	return ['servers', 'mcpServers', 'context_servers'].flatMap((key) =>
		properties(child(root, key)).map(({ name, value, node }): Found => {
			const facts = plain(value);
			const words = [facts['command'], ...list(facts['args'])].filter((w) => typeof w === 'string');
			const url = [facts['url'], facts['httpUrl'], facts['serverUrl']].find((u) => typeof u === 'string') ?? '';
			return { ...item('server', name, node, value), command: words.join(' '), url };
		}),
	);
}

/** Every `command` (`bash`, `powershell`) below `hooks`, under the event that it is for. */
function hooksOf(root: Node): Found[] {
	return properties(child(root, 'hooks')).flatMap(({ name, value }) =>
		objectsIn(value).flatMap((entry) =>
			properties(entry)
				.filter((p) => COMMANDS.has(p.name) && typeof p.value.value === 'string')
				.map((p): Found => ({ ...item('hook', name, p.node, p.value), command: String(p.value.value) })),
		),
	);
}

const COMMANDS = new Set(['command', 'bash', 'powershell', 'windows', 'linux', 'osx', 'commandLine']);

function permissionsOf(root: Node): Found[] {
	const allowed = child(child(root, 'permissions'), 'allow')?.children ?? [];
	return allowed.map((node) => item('permission', String(node.value), node, node));
}

/** Keys that decide what is asked before an agent acts; nested ones by their dotted path. */
function settingsOf(root: Node, prefix = '', depth = 0): Found[] {
	if (depth > 4) return [];
	return properties(root).flatMap(({ name, node, value }): Found[] => {
		const key = prefix + name;
		if (approvalKey(key)) return [item('setting', key, node, value)];
		return value.type === 'object' ? settingsOf(value, `${key}.`, depth + 1) : [];
	});
}

const SKILL_TOOLS = /^allowed-tools:[^\r\n]{0,500}/m;
const SKILL_COMMAND = /!`([^`\r\n]{1,500})`/g;

/** What a skill or command may use without asking, and what it runs while it is read. */
function skillItems(path: string, text: string): readonly AgentItem[] {
	const found: Found[] = [];
	const tools = SKILL_TOOLS.exec(text.slice(0, 4096));
	if (tools) {
		const span = { start: tools.index, end: tools.index + tools[0].length };
		found.push({ ...span, kind: 'permission', name: tools[0].slice('allowed-tools:'.length).trim(), value: tools[0] });
	}
	for (const { 0: whole, 1: command = '', index } of text.matchAll(SKILL_COMMAND)) {
		const span = { start: index, end: index + whole.length };
		found.push({ ...span, kind: 'skill', name: path, value: whole, command });
	}
	return found.map((one) => finished(path, one));
}

function item(kind: AgentItem['kind'], name: string, node: Node, value: Node): Found {
	return { kind, name, start: node.offset, end: node.offset + node.length, value: JSON.stringify(getNodeValue(value)) };
}

interface Property {
	readonly name: string;
	readonly node: Node;
	readonly value: Node;
}

function properties(node: Node | undefined): Property[] {
	if (node?.type !== 'object') return [];
	return (node.children ?? []).flatMap((property): Property[] => {
		const [key, value] = property.children ?? [];
		return key && value ? [{ name: String(key.value), node: property, value }] : [];
	});
}

function child(node: Node | undefined, name: string): Node | undefined {
	return properties(node).find((property) => property.name === name)?.value;
}

function objectsIn(node: Node, depth = 0): Node[] {
	if (depth > 6) return [];
	const below = (node.children ?? []).flatMap((c) => objectsIn(c, depth + 1));
	return node.type === 'object' ? [node, ...below] : below;
}

function plain(node: Node): Readonly<Record<string, unknown>> {
	const value: unknown = getNodeValue(node);
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function list(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}
