import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Decision } from '../engine/assistants/decide-answers.ts';
import type { AgentEvent } from '../engine/assistants/agent-event.ts';
import { Audit } from '../engine/audit/audit.ts';
import type { AuditAction, AuditPlace, AuditRecord } from '../engine/audit/record.ts';
import { AUDIT_LIMITS } from '../engine/audit/trail.ts';
import { JournalWriter } from '../engine/journal/writer.ts';
import { version } from '../engine/version.ts';
import { folderStore } from './folder-store.ts';
import type { Told } from './hook-answer.ts';
import { shownFrom } from './paths.ts';
import { shortHash } from './short-hash.ts';
import { stateFolder } from './state-folder.ts';

/** Milliseconds within which the same is said once: assistants that read each other's hooks call twice. */
const TWICE = 3000;

const ACTIONS: Readonly<Record<Decision['say'], AuditAction>> = {
	allow: 'warned',
	ask: 'warned',
	deny: 'blocked',
	'rewrite-input': 'redacted',
	'rewrite-output': 'redacted',
};

const PLACES: Readonly<Partial<Record<AgentEvent['kind'], AuditPlace>>> = {
	prompt: 'prompt',
	tool: 'prompt',
	output: 'toolOutput',
};

/** Whether a text could hold a value: the detectors take longer to load than everything else takes. */
const SUSPICIOUS = /[\w+/=-]{20}|@|\d{7}/;

/** Writes down what was refused or redacted. Never rejects, and says nothing: the assistant reads what a hook says. */
export async function auditHook({ event, decision, paths }: Told): Promise<void> {
	const { cause, say } = decision;
	if (!cause || saidBefore(`${event.conversation} ${say} ${cause.rule} ${cause.path} ${event.kind}`)) return;
	const writer = new JournalWriter<AuditRecord>(folderStore(join(stateFolder(), 'audit')), {
		now: Date.now,
		// Tells writers from each other; nothing depends on nobody guessing it.
		random: (length) => Uint8Array.from({ length }, () => Math.floor(Math.random() * 256)),
		limits: AUDIT_LIMITS,
		problem: () => {},
	});
	const audit = new Audit({
		version,
		write: (record) => writer.append(record),
		valuesIn: (text) => (SUSPICIOUS.test(text) ? paths.scan(text).map(({ start, end }) => text.slice(start, end)) : []),
	});
	const { path, findings, rule, layer } = cause;
	audit.record({
		action: ACTIONS[say],
		place: PLACES[event.kind] ?? 'context',
		...(findings && findings.length > 0 ? { findings } : rule !== undefined && { rule }),
		...(layer && { layer }),
		...(path !== undefined && { path: shownFrom(paths.cwd, paths.absolute(path)) }),
	});
	await writer.close();
}

/** Whether this was said a moment ago; notes that it is said now. */
function saidBefore(what: string): boolean {
	const file = join(stateFolder(), 'hook-said.json');
	const now = Date.now();
	let said: [string, number][] = [];
	try {
		said = (JSON.parse(readFileSync(file, 'utf8')) as [string, number][]).filter(([, time]) => now - time < TWICE);
	} catch {
		// Nothing yet, or another hook is writing it.
	}
	const hash = shortHash(what);
	if (said.some(([one]) => one === hash)) return true;
	try {
		mkdirSync(stateFolder(), { recursive: true, mode: 0o700 });
		writeFileSync(file, JSON.stringify([...said, [hash, now]]), { mode: 0o600 });
	} catch {
		// Said twice, then.
	}
	return false;
}
