// Loaded into the server before its own code. Its standard input is a pipe from the process that started it:
// when that one is gone, even killed, the pipe closes, and the server goes with its whole process group.
// Programs that the server forks inherit this flag, and must not act on it: their input is something else.
if (process.argv[1]?.endsWith('server-main.js')) {
	process.stdin.on('end', () => process.kill(process.platform === 'win32' ? process.pid : -process.pid, 'SIGKILL'));
	process.stdin.resume();
	process.stdin.unref();
}
