import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Bytes of a fingerprint: enough never to collide, short enough to read. */
const LENGTH = 16;

/** Keyed hash of a value under one rule, in hexadecimal: recognises a value again and tells nothing about it without the key. */
export type Fingerprint = (rule: string, value: string) => string;

/** Fingerprints under `key` (32 bytes, kept per user or in a baseline). HMAC-SHA-256, RFC 2104. */
export function fingerprintWith(key: Uint8Array): Fingerprint {
	return (rule, value) => bytesToHex(hmac(sha256, key, utf8ToBytes(`${rule}\0${value}`)).subarray(0, LENGTH));
}
