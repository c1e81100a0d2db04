import { isRecord } from '../text/record.ts';
import { customDetectors } from '../detect/custom.ts';
import { LineIndex } from '../text/line-index.ts';
import { check, dotted, unknownKey, type Complaint, type ValuePath } from './check.ts';
import { keyNames, keys, POLICY_VERSION } from './definition.ts';
import { knownNames } from './known-names.ts';
import { PolicyText } from './policy-text.ts';
import type { CustomRule } from '../detect/custom-rule.ts';
import type { PartialPolicy, PolicyKey, PolicyProblem } from './policy.ts';
import type { KnownNames } from './shape.ts';

export interface ParsedPolicy {
	/** The keys without errors. */
	readonly value: PartialPolicy;
	readonly problems: readonly PolicyProblem[];
	readonly file: string;
	/** 1-based line of each entry of `protect`; none for settings. */
	readonly protectLines?: readonly number[];
}

/**
 * Reads a policy file: JSON with comments. Never throws; what is wrong is in `problems`, each at its place.
 * @param file names the source in problems.
 */
export function parsePolicy(text: string, file: string): ParsedPolicy {
	const source = new PolicyText(text);
	const complaints: Complaint[] = [];
	const value = source.value === undefined ? {} : read(source.value, complaints);
	const lines = new LineIndex(text);
	const problem = ({ at, severity, message, unknownRule }: Complaint, [offset, length]: Extent): PolicyProblem => {
		const { line, column } = lines.positionAt(offset);
		const place = { key: dotted(at), file, line, column, offset, length };
		return { severity, message, ...(unknownRule !== undefined && { unknownRule }), ...place };
	};
	const lineOf = (at: ValuePath): number => lines.positionAt(source.extentOf(at)[0]).line;
	return {
		value,
		file,
		...(value.protect && { protectLines: value.protect.map((_, index) => lineOf(['protect', index])) }),
		problems: [
			...source.problems.map((found) => problem(found, found.extent)),
			...complaints.map((found) => problem(found, source.extentOf(found.at, found.name))),
		].sort((a, b) => a.offset - b.offset),
	};
}

type Extent = readonly [offset: number, length: number];

/**
 * Reads policy keys from settings: what `get` returns for each key (undefined: not set in that layer).
 * Problems carry the key and no position.
 */
export function parseSettings(get: (key: PolicyKey) => unknown, file: string): ParsedPolicy {
	const complaints: Complaint[] = [];
	const entries = keyNames.map((key): [string, unknown] => [key, get(key)]);
	const value = readKeys(new Map(entries), complaints);
	return {
		value,
		file,
		problems: complaints.map(({ severity, message, at, unknownRule }) => {
			const place = { key: dotted(at), file, line: 1, column: 1, offset: 0, length: 0 };
			return { severity, message, ...(unknownRule !== undefined && { unknownRule }), ...place };
		}),
	};
}

function read(root: unknown, complaints: Complaint[]): PartialPolicy {
	if (!isRecord(root)) {
		complaints.push({ severity: 'error', at: [], message: 'A policy is an object: { "version": 1, … }.' });
		return {};
	}
	const found = new Map<string, unknown>();
	const descend = (group: object, at: readonly string[]): void => {
		for (const [name, value] of Object.entries(group)) {
			const path = [...at, name];
			const key = path.join('.');
			if (keyNames.some((known) => known.startsWith(`${key}.`)) && !name.includes('.')) {
				if (isRecord(value)) descend(value, path);
				else complaints.push({ severity: 'error', at: path, message: `${key}: must be an object.` });
			} else if (keyNames.some((known) => known === key) && !name.includes('.')) found.set(key, value);
			else if (key !== 'version' && key !== '$schema') complaints.push(unknownKey(path, namesBelow(at)));
		}
	};
	descend(root, []);
	const version: unknown = 'version' in root ? root['version'] : POLICY_VERSION;
	if (version !== POLICY_VERSION) complaints.push(wrongVersion(version));
	return readKeys(found, complaints);
}

function wrongVersion(version: unknown): Complaint {
	const newer = typeof version === 'number' && version > POLICY_VERSION;
	const message = newer
		? `version: this Cordon reads version ${POLICY_VERSION}; what it knows of this file applies. Update Cordon.`
		: `version: must be \`${POLICY_VERSION}\`.`;
	return { severity: newer ? 'warning' : 'error', at: ['version'], message };
}

function readKeys(found: ReadonlyMap<string, unknown>, complaints: Complaint[]): PartialPolicy {
	const own = (found.get('detect.custom') ?? []) as readonly Partial<CustomRule>[];
	const names: KnownNames = {
		...knownNames,
		rules: [...knownNames.rules, ...(Array.isArray(own) ? own : []).flatMap((rule) => rule?.id ?? [])],
	};
	const value: Record<string, unknown> = {};
	for (const key of keyNames) {
		const written = found.get(key);
		if (written === undefined) continue;
		const result = check(keys[key].shape, written, names, key.split('.'), (complaint) => complaints.push(complaint));
		if (result !== undefined) value[key] = result;
	}
	const policy = value as PartialPolicy;
	for (const { index, field, message } of customDetectors(policy['detect.custom'] ?? []).problems) {
		const at = ['detect', 'custom', index, ...field];
		complaints.push({ severity: 'error', at, message: `${dotted(at)}: ${message}` });
		delete value['detect.custom'];
	}
	return policy;
}

/** Names that may stand in a group: `["selection", "copy", …]` in `actions`. */
function namesBelow(group: readonly string[]): string[] {
	const names = keyNames
		.map((key) => key.split('.'))
		.filter((parts) => group.every((name, index) => parts[index] === name))
		.flatMap((parts) => parts[group.length] ?? []);
	return [...new Set(group.length === 0 ? ['version', ...names] : names)];
}
