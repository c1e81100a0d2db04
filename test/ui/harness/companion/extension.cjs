'use strict';
// Tells a test what VS Code knows: text, selections, diagnostics. A page shows only the lines that are in view.
// It is installed next to Cordon in the tests' own VS Code, and listens on a socket in that one's folder.

const { createServer } = require('node:http');
const { rmSync } = require('node:fs');
const vscode = require('vscode');

exports.activate = () => {
	const socket = process.env.CORDON_TEST_SOCKET;
	const server = createServer(async (request, response) => {
		const chunks = [];
		for await (const chunk of request) {
			chunks.push(chunk);
		}
		const { source, args } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
		try {
			// oxlint-disable-next-line no-eval -- the tests' own code, over a socket in the tests' own folder
			const value = await (0, eval)(`(${source})`)(vscode, ...args);
			response.end(JSON.stringify({ value }));
		} catch (error) {
			response.end(JSON.stringify({ error: String(error?.stack ?? error) }));
		}
	});
	// A window that is loaded again leaves the old one's socket behind.
	rmSync(socket, { force: true });
	// Never closed: that would remove the socket of a window that was loaded meanwhile. It ends with the host.
	server.listen(socket);
};
