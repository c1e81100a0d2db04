import assert from 'node:assert/strict';
import { Detection } from '../../../src/engine/detection.ts';
import { scanText } from '../../../src/engine/files/scan-text.ts';
import { resolvePolicy } from '../../../src/engine/policy/resolve.ts';

const { detect } = resolvePolicy([], { trusted: true }).policy;

function scanned(path: string, value: unknown, policy = detect): string[] {
	const text = JSON.stringify(value, null, 2);
	const found = scanText(new Detection(policy, new Uint8Array(32)), text, { path, name: path });
	return found.map(({ rule, severity, start }) => `${start.line} ${rule} ${severity}`);
}

describe('a scan of agent configuration', () => {
	const value = { servers: { one: { command: 'npx', args: ['-y', '@acme/mcp'] } } };

	it('reports what it runs, at its place', () => {
		assert.deepEqual(scanned('.vscode/mcp.json', value), ['3 agent-fetches-code warning']);
		assert.deepEqual(scanned('other.json', value), []);
	});

	it('obeys the policy’s severities and what it ignores', () => {
		const off = { ...detect, severity: { 'agent-fetches-code': 'off' as const } };
		assert.deepEqual(scanned('.vscode/mcp.json', value, off), []);
		const ignored = { ...detect, ignore: [{ rule: 'agent-fetches-code', path: '.vscode/**' }] };
		assert.deepEqual(scanned('.vscode/mcp.json', value, ignored), []);
		const graver = { ...detect, severity: { 'agent-fetches-code': 'error' as const } };
		assert.deepEqual(scanned('.vscode/mcp.json', value, graver), ['3 agent-fetches-code error']);
	});
});
