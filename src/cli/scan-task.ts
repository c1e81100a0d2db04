import type { Detection } from '../engine/detection.ts';
import { scanText, type ScanRequest } from '../engine/files/scan-text.ts';
import type { DetectPolicy } from '../engine/policy/policy.ts';
import type { ReportedFinding } from '../engine/report/report.ts';
import { readText, textOf } from './read-text.ts';

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
	const { skipped, bytes, file = '' } = task;
	if (skipped !== undefined) return { skipped };
	const read = bytes ? textOf(bytes, maxSize) : readText(file, maxSize);
	return 'skipped' in read ? read : { findings: scanText(detection, read.text, task), bytes: read.bytes };
}
