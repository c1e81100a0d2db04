import { join } from 'node:path';

/** What a file is called that says that a prompt of its conversation was refused. */
export const REFUSED = '.refused';

/** Where such files lie, below Cordon's state folder. */
export function conversationsIn(folder: string): string {
	return join(folder, 'vaults');
}
