import assert from 'node:assert/strict';
import { checksumMatches } from '../../../../src/engine/detect/checksum.ts';
import { detectorOf } from '../../../../src/engine/detect/registry.ts';
import { fill, findIn } from '../samples.ts';

/** The texts that a detector reports. */
function found(id: string, text: string): readonly string[] {
	const detector = detectorOf(id);
	assert.ok(detector);
	return [...new Set(findIn(detector, text).map(({ start, end }) => text.slice(start, end)))];
}

const KEY = fill('{alnum:39}7', 1);
const SIGNATURE = `${fill('{alnum:43}', 2)}%3D`;
const UUID = fill('{uuid}', 3);

describe('credentials in forms of their own', () => {
	const cases: readonly (readonly [id: string, before: string, value: string, after: string])[] = [
		['azure-refresh-token', '"', fill('1.A{alnum:60}.AgAB{alnum:300}', 10), '"'],
		['azure-app-configuration-key', 'https://a.azconfig.io;Id=ab-c0;Secret=', KEY, '"'],
		['azure-sas-signature', 'https://a.blob.core.windows.net/b?sv=2022-11-02&sr=b&sig=', SIGNATURE, '&x=1'],
		['azure-function-access-key', 'https://a.azurewebsites.net/api/run?code=', KEY, '\n'],
		['google-service-account-key-id', '{"private_key_id": "', fill('{hex:40}', 4), '"}'],
		['gitlab-session-cookie', 'Cookie: _gitlab_session=', fill('{hex:32}', 5), ';'],
		['vault-approle-secret', "role = 'x'\nsecret_id = '", UUID, "'"],
		['nuget-feed-password', '<add key="ClearTextPassword" value="', `p!${KEY.slice(0, 8)}`, '" />'],
		['jenkins-stored-secret', '<secret>{', `AQAAABAAAA${KEY}=`, '}</secret>'],
		['aws-bedrock-short-term-key', '', `bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t${KEY}`, '\n'],
	];
	for (const [id, before, value, after] of cases)
		it(id, () => assert.deepEqual(found(id, before + value + after), [value]));

	it('takes no signature for one without its fields', () => {
		assert.deepEqual(found('azure-sas-signature', `?sig=${SIGNATURE}`), []);
	});

	it('takes no reference to the environment for a feed password', () => {
		assert.deepEqual(found('nuget-feed-password', '<add key="ClearTextPassword" value="%FEED_PASSWORD%" />'), []);
	});
});

describe('the secret beside an AWS access key ID', () => {
	const id = fill('AKIA{base32:16}', 6);
	const secret = fill('aB3{base64:36}9', 7);

	it('needs no name', () => {
		assert.deepEqual(found('aws-secret-beside-id', `a = "${id}"\nb = "${secret}"\n`), [secret]);
		assert.deepEqual(found('aws-secret-beside-id', `${secret},\n${id}`), [secret]);
	});

	it('needs the ID', () => {
		assert.deepEqual(found('aws-secret-beside-id', `a = "x${id}"\nb = "${secret}"`), []);
		assert.deepEqual(found('aws-secret-beside-id', `a = "${id}"${'\n'.repeat(400)}b = "${secret}"`), []);
	});

	it('leaves hashes alone', () => {
		assert.deepEqual(found('aws-secret-beside-id', `${id}\n${fill('{hex:40}', 8)}`), []);
	});
});

describe('checksums of tokens', () => {
	// The CRC-32 of thirty times "a" is 0x6BC1D3C1, by zlib; in base 62 that is 1yLcDB.
	const body = 'a'.repeat(30);

	it('follow the published rule', () => {
		assert.equal(checksumMatches(`ghp_${body}1yLcDB`, 'ghp_'), true);
		assert.equal(checksumMatches(`ghp_${body}1yLcDC`, 'ghp_'), false);
	});

	it('are a reason, and a bad one silences nothing', () => {
		const detector = detectorOf('github-pat');
		assert.ok(detector);
		const [candidate] = findIn(detector, fill('ghp_{alnum:36}', 9));
		assert.equal(candidate?.confidence, 'high');
		assert.deepEqual(candidate?.reasons, ['prefix ghp_']);
	});
});
