import type { Detector, Match, Window } from '../../detector.ts';
import { decodeBase64 } from '../../../text/base64.ts';
import { credentialNamed } from '../../judge/names.ts';
import { placeholderReason } from '../../placeholder.ts';

const BLOCK = /^([ \t]*)(data|stringData):[ \t]*(?:#.*)?$/;
const ENTRY = /^([ \t]+)["']?([\w.-]{1,128})["']?:[ \t]*(["']?)([^\s"'#]+)\3[ \t]*(?:#.*)?$/;
/** Entries that go with a secret without being one. */
const COMPANION =
	/^(?:user(?:name)?|host(?:name)?|port|database|db(?:name)?|url|endpoint|email|ca\.crt|tls\.crt|namespace|server|account|region|bucket|type|name|.*[_-](?:id|user|host|port|url|name|region|bucket))$/i;

export const genericKubernetesSecret: Detector = {
	id: 'generic-kubernetes-secret',
	name: 'Value of a Kubernetes Secret',
	category: 'secret',
	description: 'An entry under data or stringData of a manifest of kind Secret. Base64 hides nothing.',
	source: 'https://kubernetes.io/docs/concepts/configuration/secret/',
	shape: 'kind: Secret … data: password: ‹Base64›',
	revoke: 'Rotate the value, and keep the manifest sealed (SOPS, Sealed Secrets, External Secrets).',
	triggers: ['kind: secret', 'kind: "secret"', "kind: 'secret'", 'kind:  secret'],
	before: 8192,
	after: 16384,
	multiline: true,
	guard: (text, at) =>
		!/[A-Za-z]/.test(text.charAt(at + (text.charAt(at + 6) === 's' || text.charAt(at + 6) === 'S' ? 12 : 14))),
	find({ text, at }: Window): readonly Match[] {
		// What belongs to an object lies between the kinds of its neighbours: behind its own kind as people write it,
		// or before it as kubectl prints it.
		const document = text.lastIndexOf('\n---', at) + 1;
		const from = Math.max(document, text.lastIndexOf('kind:', at - 1), 0);
		const ends = [text.indexOf('\n---', at), text.indexOf('kind:', at + 5)].filter((end) => end >= 0);
		const to = Math.min(text.length, ...ends);
		const behind = entries(text, at, to);
		return behind.length > 0 ? behind : entries(text, from, at);
	},
};

function entries(text: string, from: number, to: number): Match[] {
	const matches: Match[] = [];
	let indent = -1;
	let plain = false;
	let offset = from;
	for (const line of text.slice(from, to).split('\n')) {
		const content = line.replace(/\r$/, '');
		const block = BLOCK.exec(content);
		const entry = ENTRY.exec(content);
		const depth = content.search(/\S/);
		if (block) {
			indent = depth;
			plain = block[2] === 'stringData';
		} else if (indent >= 0 && entry && depth > indent) {
			const [, , name = '', , value = ''] = entry;
			const start = offset + content.lastIndexOf(value);
			if (!COMPANION.test(name) && isSecret(value, plain)) matches.push(found(start, value, name));
		} else if (depth >= 0 && depth <= indent && !/^\s*#/.test(content)) {
			indent = -1;
		}
		offset += line.length + 1;
	}
	return matches;
}

function isSecret(value: string, plain: boolean): boolean {
	if (placeholderReason(value) !== undefined || value.length < 4) return false;
	if (plain) return true;
	const decoded = decodeBase64(value);
	return decoded !== undefined && decoded.length >= 4 && placeholderReason(decoded) === undefined;
}

function found(start: number, value: string, name: string): Match {
	const named = credentialNamed(name)?.strength === 'strong';
	return {
		start,
		end: start + value.length,
		confidence: named ? 'high' : 'medium',
		reasons: ['entry of a Kubernetes Secret', ...(named ? ['its name says so'] : [])],
	};
}
