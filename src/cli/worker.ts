import { parentPort, workerData } from 'node:worker_threads';
import { Detection } from '../engine/detection.ts';
import type { DetectPolicy } from '../engine/policy/policy.ts';
import { scanTask, type Outcome, type Task } from './scan-task.ts';

/** What every worker is given once. */
export interface ScanSetup {
	readonly policy: DetectPolicy;
	readonly key: Uint8Array;
	/** Larger files, in bytes, are skipped. */
	readonly maxSize: number;
}

/** A function that scans; building the detectors once for every policy. */
export function scannerFor({ policy, key, maxSize }: ScanSetup): (task: Task) => Outcome {
	const detection = new Detection(policy, key);
	// A policy that came by message is a new object each time.
	const others = new Map<string, Detection>();
	const nearer = (other: DetectPolicy): Detection => {
		const name = JSON.stringify(other);
		const known = others.get(name) ?? new Detection(other, key);
		others.set(name, known);
		return known;
	};
	return (task) => scanTask(task.policy ? nearer(task.policy) : detection, task, maxSize);
}

/** Answers each batch of tasks with its outcomes, in order. */
export function serve(): void {
	const scan = scannerFor(workerData as ScanSetup);
	parentPort?.on('message', (tasks: readonly Task[]) => parentPort?.postMessage(tasks.map(scan)));
}
