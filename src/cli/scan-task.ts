import { readFileSync, statSync } from 'node:fs';
import type { Detection } from '../engine/detection.ts';
import { scanBytes, type ScanRequest } from '../engine/files/scan-bytes.ts';
import type { DetectPolicy } from '../engine/policy/policy.ts';
import type { ReportedFinding } from '../engine/report/report.ts';
import { reasonOf } from '../node/files.ts';

/** One text to scan: on disk, or its bytes where they come from elsewhere. Can be sent to a worker. */
export interface Task extends ScanRequest {
	/** What detection goes by, if not what the whole run goes by. */
	readonly policy?: DetectPolicy | undefined;
	/** Absolute path to read. */
	readonly file?: string;
	readonly bytes?: Uint8Array;
	/** Why it is not scanned after all. */
	readonly skipped?: string;
}

/** What became of a task. */
export type Outcome =
	| { readonly findings: readonly ReportedFinding[]; readonly bytes: number }
	| { readonly skipped: string };

/** Scans one text; what cannot be read, is binary or larger than `maxSize` bytes is skipped with a reason. */
export function scanTask(detection: Detection, task: Task, maxSize: number): Outcome {
	if (task.skipped !== undefined) return { skipped: task.skipped };
	const bytes = task.bytes ?? load(task.file ?? '', maxSize);
	if (typeof bytes === 'string') return { skipped: bytes };
	const findings = bytes.length > maxSize ? tooLarge(maxSize) : scanBytes(detection, bytes, task);
	return typeof findings === 'string' ? { skipped: findings } : { findings, bytes: bytes.length };
}

// Synchronous: for many small files this is several times faster, and a process has nothing else to do meanwhile.
function load(file: string, maxSize: number): Uint8Array | string {
	try {
		const found = statSync(file);
		if (!found.isFile()) return 'not a regular file';
		return found.size > maxSize ? tooLarge(maxSize) : readFileSync(file);
	} catch (error) {
		return reasonOf(error);
	}
}

/** The reason to skip what is above `maxSize` bytes. */
export function tooLarge(maxSize: number): string {
	return `larger than ${maxSize} bytes (--max-size)`;
}
