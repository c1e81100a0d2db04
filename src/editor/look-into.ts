import { FileType, workspace, type Uri } from 'vscode';
import type { Finding } from '../engine/detect/finding.ts';
import { readership } from '../engine/detect/obeyed-files.ts';
import { decode } from '../engine/files/decode.ts';
import { contentVerdict } from '../engine/policy/protected-content.ts';
import type { PathVerdict } from '../engine/policy/protected-paths.ts';
import { verdictFor, type Verdict } from '../engine/policy/verdict.ts';
import { documentText } from './document-text.ts';
import type { Policies } from './policies.ts';
import { inSlices } from './slices.ts';
import { asVerdict, openDocument, protectionOf } from './verdict-for-file.ts';
import type { Watch } from './watch.ts';

/** Files above this many bytes are judged by name alone: decoding one holds up the host for some milliseconds. */
const MOST_BYTES = 10_000_000;

/** What is known of a file that was looked into. */
export interface LookedInto {
	readonly protection: PathVerdict;
	readonly findings: readonly Finding[];
	/** What the findings count in; undefined for what is protected by its name, no text, too large or not there. */
	readonly text?: string | undefined;
}

/**
 * As `protectionOf`, with what the file holds, open or not, and the other names it has. Takes as long as reading it does;
 * others get their turn meanwhile.
 */
export async function protectionWithin(uri: Uri, policies: Policies, watch: Watch): Promise<PathVerdict> {
	return (await lookedInto(uri, policies, watch)).protection;
}

/** As `verdictForFile`, with what the file holds, open or not. */
export async function verdictWithin(uri: Uri, policies: Policies, watch: Watch): Promise<Verdict> {
	const { protection, findings } = await lookedInto(uri, policies, watch);
	if (protection.verdict === 'block') return asVerdict(protection);
	return verdictFor(findings, 'context', policies.resolvedFor(uri));
}

/** What a file holds, open or not, and whether that or its name protects it. */
export async function lookedInto(uri: Uri, policies: Policies, watch: Watch): Promise<LookedInto> {
	await policies.lookedUp(uri);
	const known = protectionOf(uri, policies, watch);
	if (known.verdict === 'block') return { protection: known, findings: [] };
	const { text, findings } = await foundIn(uri, policies, watch);
	return { protection: contentVerdict(findings, known, policies.resolvedFor(uri)) ?? known, findings, text };
}

async function foundIn(uri: Uri, policies: Policies, watch: Watch): Promise<Pick<LookedInto, 'text' | 'findings'>> {
	const document = openDocument(uri, watch);
	for (;;) {
		const version = document?.version;
		const text = document ? await inSlices(documentText(document), never) : await textOf(uri);
		if (text === undefined) return { findings: [] };
		// Typed into while it was read: the lines do not belong together.
		if (document?.version !== version) continue;
		const { detection, info } = policies.detectionFor(uri);
		// On its way to a model, a comment in code gives orders as well as any file that models obey.
		const scanned = document && readership(info) === 'obeyed' && watch.scannedWhole(document);
		if (scanned) return { text, findings: scanned.findings };
		const found = await inSlices(detection.slices(text, { ...info, incoming: true }), never);
		return { text, findings: found?.findings ?? [] };
	}
}

/** Undefined for what is no text, too large, or not there. */
async function textOf(uri: Uri): Promise<string | undefined> {
	try {
		const { type, size } = await workspace.fs.stat(uri);
		if (!(type & FileType.File) || size === 0 || size > MOST_BYTES) return undefined;
		return decode(await workspace.fs.readFile(uri));
	} catch {
		return undefined;
	}
}

const never = (): boolean => false;
