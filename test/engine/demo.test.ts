import assert from 'node:assert/strict';
import { codeFiles } from '../../scripts/demo/code-files.ts';
import { dataFiles } from '../../scripts/demo/data-files.ts';
import { projectFiles } from '../../scripts/demo/project-files.ts';
import { Samples } from '../../scripts/demo/samples.ts';
import { Detection } from '../../src/engine/detection.ts';
import { parsePolicy } from '../../src/engine/policy/parse.ts';
import { resolvePolicy } from '../../src/engine/policy/resolve.ts';

function demo(): Record<string, string> {
	const samples = new Samples();
	return { ...projectFiles(samples), ...codeFiles(samples), ...dataFiles(samples) };
}

describe('the demo workspace', () => {
	const files = demo();
	const { value, problems } = parsePolicy(files['.cordon.json'] ?? '', '.cordon.json');
	const { policy } = resolvePolicy([{ kind: 'repository', value, problems }], { trusted: true });
	const detection = new Detection(policy.detect, new Uint8Array(32));
	const rulesIn = (path: string): string[] => {
		const { findings } = detection.scan(files[path] ?? '', { path });
		return findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule);
	};

	it('is the same on every run', () => assert.deepEqual(demo(), files));

	it('has a policy without a problem', () => assert.deepEqual(problems, []));

	const expected: Record<string, readonly string[]> = {
		'src/config.ts': ['generic-url-password', 'stripe-secret-key', 'openai-api-key', 'github-pat', 'slack-webhook'],
		'src/customers.ts': ['email-address', 'iban', 'us-ssn'],
		// The token below them is allowed by a marker.
		'src/payments.ts': ['project-name', 'payment-card'],
		'README.md': [],
		'.env.example': [],
		'test/fixtures/charge.json': [],
		'test/payments.test.ts': [],
	};
	for (const [path, rules] of Object.entries(expected)) {
		it(`${path}: what its README promises`, () => assert.deepEqual(rulesIn(path), rules));
	}

	for (const path of ['.env', 'AGENTS.md', 'k8s/secret.yaml', 'scripts/deploy.sh', 'data/customers.csv']) {
		it(`${path}: something is found`, () => assert.notEqual(rulesIn(path).length, 0));
	}
});
