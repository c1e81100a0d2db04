import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { entry } from './build.ts';
import type { Outcome, Task } from './scan-task.ts';
import { scannerFor, type ScanSetup } from './worker.ts';

const BATCH = 32;
/** From so many files on, the time that a worker takes to start pays off. */
const MANY = 1024;

/** A task with what became of it. */
export type Scanned = readonly [Task, Outcome];

/**
 * Scans all tasks and gives the outcomes in the tasks' order, whatever `jobs` is. Without `jobs`, workers are used for
 * many files only. One job runs in this thread.
 */
export async function* scanAll(tasks: AsyncIterable<Task>, setup: ScanSetup, jobs?: number): AsyncGenerator<Scanned> {
	const batches = inBatches(tasks);
	const first = jobs === undefined ? await take(batches, MANY / BATCH) : [];
	const count = jobs ?? (first.length * BATCH < MANY ? 1 : Math.min(4, availableParallelism()));
	const all = chain(first, batches);
	if (count > 1) yield* inWorkers(all, setup, count);
	else {
		const scan = scannerFor(setup);
		for await (const batch of all) for (const task of batch) yield [task, scan(task)];
	}
}

async function* inWorkers(batches: AsyncIterable<Task[]>, setup: ScanSetup, count: number): AsyncGenerator<Scanned> {
	const helpers = Array.from({ length: count }, () => new Helper(setup));
	try {
		const running: Promise<Scanned[]>[] = [];
		for await (const batch of batches) {
			const idle = helpers.reduce((a, b) => (b.load < a.load ? b : a));
			const result = idle.scan(batch);
			// Awaited in turn below; one that fails before its turn must not count as unhandled.
			result.catch(() => {});
			running.push(result);
			if (running.length >= 4 * count) yield* (await running.shift()) ?? [];
		}
		for (const result of running) yield* await result;
	} finally {
		await Promise.all(helpers.map((helper) => helper.stop()));
	}
}

interface Order {
	readonly tasks: readonly Task[];
	resolve(scanned: Scanned[]): void;
	reject(error: Error): void;
}

/** A worker thread that takes batches one after the other. */
class Helper {
	readonly #worker: Worker;
	readonly #orders: Order[] = [];

	constructor(setup: ScanSetup) {
		this.#worker = new Worker(entry, { workerData: setup });
		this.#worker.on('message', (outcomes: readonly Outcome[]) => {
			const order = this.#orders.shift();
			order?.resolve(order.tasks.map((task, i) => [task, outcomes[i] ?? { skipped: 'not scanned' }]));
		});
		this.#worker.on('error', (error) => {
			for (const order of this.#orders.splice(0)) order.reject(error);
		});
	}

	get load(): number {
		return this.#orders.length;
	}

	scan(tasks: readonly Task[]): Promise<Scanned[]> {
		return new Promise((resolve, reject) => {
			this.#orders.push({ tasks, resolve, reject });
			this.#worker.postMessage(tasks);
		});
	}

	async stop(): Promise<void> {
		await this.#worker.terminate();
	}
}

async function* inBatches(tasks: AsyncIterable<Task>): AsyncGenerator<Task[], undefined> {
	let batch: Task[] = [];
	for await (const task of tasks) {
		if (batch.push(task) < BATCH) continue;
		yield batch;
		batch = [];
	}
	if (batch.length > 0) yield batch;
	return undefined;
}

async function take<T>(from: AsyncIterator<T>, count: number): Promise<T[]> {
	const taken: T[] = [];
	while (taken.length < count) {
		const next = await from.next();
		if (next.done) break;
		taken.push(next.value);
	}
	return taken;
}

async function* chain<T>(first: readonly T[], rest: AsyncIterable<T>): AsyncGenerator<T> {
	yield* first;
	yield* rest;
}
