import type { Category, Severity } from '../detect/detector.ts';
import type { Stamped } from '../journal/lines.ts';
import type { LayerKind } from '../policy/layers.ts';
import type { Place } from '../policy/policy.ts';

/** Everything that the trail knows of. */
export const AUDIT_ACTIONS = [
	'flagged',
	'warned',
	'redacted',
	'blocked',
	'overridden',
	'restored',
	'synced',
	'reviewed',
	'policy-changed',
] as const;

export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** Where it happened: a place of the policy, or a text that was only looked at. */
export type AuditPlace = Place | 'scan';

/** One thing that happened. Never holds a value, a part of one, or text of a document. */
export interface AuditRecord {
	readonly action: AuditAction;
	readonly place?: AuditPlace;
	/** The rule that found it, or what decided. */
	readonly rule?: string;
	readonly category?: Category;
	readonly severity?: Severity;
	/** Keyed hash of the value: tells the same one again, and nothing else. */
	readonly fingerprint?: string;
	/** From the workspace folder or the policy's folder, with `/`; outside of it `…/` and the name of the file. */
	readonly path?: string;
	/** Layer of the policy that decided. */
	readonly layer?: LayerKind;
	/** What the person gave as the reason. */
	readonly reason?: string;
	/** How many alike this stands for, if more than one. */
	readonly count?: number;
	/** What changed: keys of the policy. */
	readonly keys?: readonly string[];
	/** Cordon's. */
	readonly version: string;
}

/** A record as the trail gives it back. */
export type AuditEntry = Stamped<AuditRecord>;

const TEXTS = ['place', 'rule', 'category', 'severity', 'fingerprint', 'path', 'layer', 'reason'] as const;

/** For `readJournal`: whether an object is a record of the trail, of this version or a later one. */
export function acceptAudit(value: object): AuditRecord | undefined {
	const record = value as Record<string, unknown>;
	if (typeof record['action'] !== 'string' || typeof record['version'] !== 'string') return undefined;
	for (const key of TEXTS) if (record[key] !== undefined && typeof record[key] !== 'string') return undefined;
	if (record['count'] !== undefined && typeof record['count'] !== 'number') return undefined;
	const { keys } = record;
	if (keys !== undefined && !(Array.isArray(keys) && keys.every((key) => typeof key === 'string'))) return undefined;
	return value as AuditRecord;
}
