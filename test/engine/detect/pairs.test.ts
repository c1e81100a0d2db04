import assert from 'node:assert/strict';
import { detectors } from '../../../src/engine/detect/registry.ts';
import { Detection } from '../../../src/engine/detection.ts';
import { defaultPolicy } from '../../../src/engine/policy/layers.ts';
import { fill } from './samples.ts';

const detection = new Detection(defaultPolicy.detect, new Uint8Array(32));

function confidences(text: string): Record<string, string> {
	return Object.fromEntries(detection.scan(text, {}).findings.map(({ rule, confidence }) => [rule, confidence]));
}

const id = fill('aws_access_key_id = AKIA{base32:16}', 3);
const secret = fill('aws_secret_access_key = {alnum:37}7aZ', 4);

describe('the halves of a credential', () => {
	it('are less sure alone', () => {
		assert.deepEqual(confidences(id), { 'aws-access-key-id': 'medium' });
		assert.deepEqual(confidences(secret), { 'aws-secret-access-key': 'medium' });
	});

	it('raise each other, in either order, and say why', () => {
		for (const text of [`${id}\n${secret}`, `${secret}\nregion = eu-west-1\n${id}`]) {
			assert.deepEqual(Object.values(confidences(text)), ['high', 'high']);
			for (const { reasons } of detection.scan(text, {}).findings)
				assert.match(reasons.at(-1) ?? '', /^beside its other half: AWS /);
		}
	});

	it('not from afar', () => {
		const text = `${id}\n${'# nothing here\n'.repeat(60)}${secret}`;
		assert.deepEqual(Object.values(confidences(text)), ['medium', 'medium']);
	});

	it('leave what is public where it was', () => {
		const text = fill('TWILIO_ACCOUNT_SID=AC{hex:32}\nTWILIO_AUTH_TOKEN={hex:32}\n', 5);
		const findings = detection.scan(text, {}).findings.map(({ rule, severity }) => [rule, severity]);
		assert.deepEqual(findings, [
			['twilio-account-sid', 'info'],
			['twilio-auth-token', 'error'],
		]);
	});

	it('are rules that exist', () => {
		const ids = new Set(detectors.map((detector) => detector.id));
		for (const { pairsWith = [] } of detectors) for (const other of pairsWith) assert.ok(ids.has(other), other);
	});
});
