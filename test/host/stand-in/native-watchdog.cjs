'use strict';
// The extension host must not outlive the server that started it. VS Code watches with a native module that would have to be compiled.

exports.start = (pid) => {
	setInterval(() => {
		try {
			process.kill(pid, 0);
		} catch {
			process.exit(87);
		}
	}, 1000).unref();
};
exports.exit = (code) => process.exit(code ?? 0);
