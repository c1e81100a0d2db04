import { isMainThread } from 'node:worker_threads';
import { version } from '../engine/version.ts';
import { parseCall } from './command.ts';
import { commandHelp, overview } from './help.ts';
import { commands } from './registry.ts';
import { UsageError } from './usage-error.ts';
import { serve } from './worker.ts';

async function main([name, ...rest]: readonly string[]): Promise<number> {
	if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
		console.log(overview(commands, version));
		return 0;
	}
	if (name === '--version') {
		console.log(version);
		return 0;
	}
	const command = commands.find((known) => known.name === name);
	if (!command) {
		const known = commands.map(({ name }) => name).join(', ');
		throw new UsageError(`there is no command "${name}"; there are ${known}`);
	}
	const call = parseCall(command, rest);
	if (call.flag('help')) {
		console.log(commandHelp(command));
		return 0;
	}
	return command.run(call);
}

// A reader that went away (`cordon scan | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});

// The same file is the worker of `--jobs`.
if (isMainThread) {
	try {
		process.exitCode = await main(process.argv.slice(2));
	} catch (error) {
		console.error(`cordon: ${error instanceof Error ? error.message : 'failed'}`);
		process.exitCode = 2;
	}
} else {
	serve();
}
