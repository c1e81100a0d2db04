import { spawn, spawnSync } from 'node:child_process';
import { cli, scratch, type Ran } from './cordon.ts';

/** Runs a program in a terminal of its own, answers each text that it waits for, and prints what was seen. */
const DRIVER = `
import json, os, pty, select, sys
dialogue, argv = json.loads(sys.argv[1]), sys.argv[2:]
child, terminal = pty.fork()
if child == 0:
    os.execvp(argv[0], argv)
seen, start = b'', 0
while True:
    ready, _, _ = select.select([terminal], [], [], 30)
    if not ready:
        os.kill(child, 9)
        sys.stderr.write('waited in vain for ' + (dialogue[0][0] if dialogue else 'the end'))
        break
    try:
        chunk = os.read(terminal, 65536)
    except OSError:
        break
    if not chunk:
        break
    seen += chunk
    while dialogue and dialogue[0][0].encode() in seen[start:]:
        start += seen[start:].index(dialogue[0][0].encode()) + len(dialogue[0][0].encode())
        os.write(terminal, dialogue.pop(0)[1].encode())
sys.stdout.buffer.write(seen)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
`;

/** Whether a terminal can be had: Python's pty needs no native module, and runs where Python and a Unix are. */
export function hasTerminal(): boolean {
	const works = 'import pty, os; os.waitstatus_to_exitcode';
	return process.platform !== 'win32' && spawnSync('python3', ['-c', works]).status === 0;
}

/** Runs `cordon` in a terminal: of each pair, the first is waited for and the second typed. `stdout` is what is seen. */
export function cordonInTerminal(
	folder: string,
	args: readonly string[],
	dialogue: readonly (readonly [seen: string, typed: string])[],
): Promise<Ran> {
	const home = scratch();
	const env = { ...process.env, XDG_CONFIG_HOME: home, XDG_STATE_HOME: home, TERM: 'xterm' };
	return new Promise((resolve, reject) => {
		const all = ['-c', DRIVER, JSON.stringify(dialogue), process.execPath, cli(), ...args];
		const child = spawn('python3', all, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
		let stdout = '';
		let stderr = '';
		child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
		child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
		child.on('error', reject);
		child.on('close', (code) => resolve({ code, stdout, stderr }));
	});
}
