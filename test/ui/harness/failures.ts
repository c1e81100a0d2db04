import type { Workbench } from './workbench.ts';

const open = new Set<Workbench>();

/** Has a window's picture taken when a test fails while it is open. */
export function watchForFailures(workbench: Workbench): () => void {
	open.add(workbench);
	return () => open.delete(workbench);
}

let count = 0;

afterEach(async function pictures() {
	if (this.currentTest?.state !== 'failed') return;
	for (const workbench of open) {
		const path = await workbench.screenshot(`failed-${++count}`).catch(() => 'no picture: the window is gone');
		process.stdout.write(`    the window then: ${path}\n`);
	}
});
