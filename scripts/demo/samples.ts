import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

const DIGITS = '0123456789';
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LETTERS = UPPER + UPPER.toLowerCase();
const BASE62 = DIGITS + LETTERS;

/**
 * Invented values that look real to the last digit: formats as published, checksums right. Put together here, so that
 * no file of this repository holds anything that a scanner would take for a secret. The same on every run.
 */
export class Samples {
	#drawn = 0;

	readonly githubToken = this.#github();
	readonly awsKeyId = `AKIA${this.text(16, `${UPPER}234567`)}`;
	readonly awsSecret = this.text(40, `${BASE62}/+`);
	readonly stripeKey = ['sk', 'live', this.text(99)].join('_');
	readonly openAiKey = `sk-proj-${this.text(74)}${['T3Blbk', 'FJ'].join('')}${this.text(74)}`;
	readonly slackWebhook = [
		'https://hooks.slack.com',
		'services',
		`T0${this.text(9, UPPER)}`,
		`B0${this.text(9, UPPER)}`,
		this.text(24),
	].join('/');
	readonly databasePassword = this.text(18);
	readonly sessionSecret = this.text(44, `${BASE62}-_`);
	readonly smtpPassword = this.text(20, `${BASE62}!%*`);
	readonly jwt = this.#jwt();
	readonly privateKey = this.#privateKey();

	/** The next `length` characters of an endless, always equal, random text. */
	text(length: number, alphabet = BASE62): string {
		return Array.from(this.bytes(length), (byte) => alphabet.charAt(byte % alphabet.length)).join('');
	}

	bytes(length: number): Buffer {
		const blocks: Buffer[] = [];
		for (let have = 0; have < length; have += 32)
			blocks.push(
				createHash('sha256')
					.update(`invoice-service ${this.#drawn++}`)
					.digest(),
			);
		return Buffer.concat(blocks).subarray(0, length);
	}

	/** A payment card of 16 digits that passes Luhn's check. */
	card(): string {
		const digits = `4539${this.text(11, DIGITS)}`;
		const sum = Array.from(digits, Number).reduce((sum, digit, i) => {
			const weighted = i % 2 === 0 ? digit * 2 : digit;
			return sum + (weighted > 9 ? weighted - 9 : weighted);
		}, 0);
		return `${digits}${(10 - (sum % 10)) % 10}`.replaceAll(/(\d{4})(?=\d)/g, '$1 ');
	}

	/** A German account number whose check digits are right (ISO 13616). */
	iban(): string {
		const account = `37040044${this.text(10, DIGITS)}`;
		// D and E count as 13 and 14.
		const check = 98n - (BigInt(`${account}131400`) % 97n);
		return `DE${String(check).padStart(2, '0')}${account}`.replaceAll(/(.{4})(?=.)/g, '$1 ');
	}

	/** A US social security number from an area that has been assigned. */
	ssn(): string {
		return ['536', `4${this.text(1, DIGITS)}`, `2${this.text(3, DIGITS)}`].join('-');
	}

	/** The last six characters are the checksum of the others: github.blog, "Behind GitHub's new authentication token formats". */
	#github(): string {
		const body = this.text(30);
		let checksum = '';
		for (let rest = crc32(body); checksum.length < 6; rest = Math.floor(rest / 62))
			checksum = BASE62.charAt(rest % 62) + checksum;
		return ['ghp', body + checksum].join('_');
	}

	#jwt(): string {
		const payload = { sub: 'invoice-service', role: 'service', iat: 1_760_000_000, exp: 1_791_536_000 };
		return [encoded({ alg: 'HS256', typ: 'JWT' }), encoded(payload), this.bytes(32).toString('base64url')].join('.');
	}

	/** An Ed25519 key (RFC 8410): the fixed head of its PKCS #8 form, and 32 bytes. */
	#privateKey(): string {
		const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), this.bytes(32)]);
		return [armour('BEGIN'), der.toString('base64'), armour('END'), ''].join('\n');
	}
}

function encoded(value: unknown): string {
	return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function armour(word: string): string {
	return `-----${word} PRIVATE KEY-----`;
}
