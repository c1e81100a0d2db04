import { stderr } from 'node:process';

/**
 * Says what is being waited for, on one line that grows: it reads the same on a terminal and in a log.
 * `work` names each step as it begins; when it names none, nothing had to be done and nothing is printed.
 */
export async function withProgress<T>(title: string, work: (step: (text: string) => void) => Promise<T>): Promise<T> {
	let started = false;
	const step = (text: string) => {
		stderr.write(started ? ` … ${text}` : `${title}: ${text}`);
		started = true;
	};
	const end = (text: string) => {
		if (started) {
			stderr.write(` … ${text}\n`);
		}
	};
	try {
		const result = await work(step);
		end('ready');
		return result;
	} catch (error) {
		end('failed');
		throw error;
	}
}
