/** Words of an identifier in lower case: `AwsSecret_KEY2` is aws, secret, key, 2. */
export function wordsOf(name: string): string[] {
	return (name.match(/[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+/g) ?? []).map((word) => word.toLowerCase());
}

/** May follow the word that says what a value is, without making it something else: `API_TOKEN_PROD_2`. */
const NEUTRAL = new Set(
	(
		'value val str string text raw plain plaintext cleartext clear b64 base64 hex encoded default new old current main ' +
		'primary secondary root admin master user prod production live dev development test testing stage staging sandbox ' +
		'qa uat local any tmp temp v env i js py const real'
	).split(' '),
);

/** Make no secret, or nobody's, of what follows: `fakeToken`, `encrypted_password`, `showPassword`. */
const VETO = new Set(
	(
		'public pub publishable pubkey pubkey256 publickey gpg pgp fingerprint fake mock dummy example sample invalid wrong bad not non no missing expired empty forgot ' +
		'reset confirm show hide toggle hash hashed encrypted sealed masked redacted translation message label'
	).split(' '),
);

/** Make something technical of a key or token that follows: `cacheKey`, `nextToken`. */
const TECHNICAL = new Set(
	(
		'foreign sort partition cache cached object map row column index storage lookup locale react query unique composite ' +
		'group shard route dict json registry idempotency site anon next page change continuation continue purchase sync ' +
		'csrf xsrf authenticity verification design syntax parse parser lexer sub event resource meta metadata hot shortcut binding layout node tree ' +
		'child parent entity element attribute prop property field color colour theme feature flag setting namespace param ' +
		'parameter socket cursor before after since span open close start end separator operator punctuation template cancellation'
	).split(' '),
);

/** Written in one word: `MYSQLPASS`, `clientsecret`, `rootpasswd`. */
const GLUED =
	/(?:password|passwd|passphrase|passcode|pswd|passwort|secret|token|apikey|accesskey|secretkey|privatekey|credentials?|clientkey|authkey|authtoken)$/;
const GLUED_PASS =
	/^(?:my|db|sql|mysql|pg|smtp|imap|mail|email|ftp|sftp|ssh|root|admin|user|login|auth|proxy|ldap|redis|mongo|rabbit|key|trust|store|cert|svn|git|wifi|web|app|http|basic|sudo|oracle|postgres|sa|test)+(?:pass|pw|pwd)$/;

export type NameStrength = 'strong' | 'weak';
export type Credential = 'password' | 'secret' | 'token' | 'key';

const PASSWORD = new Set(
	'password passwd pwd pass passphrase passcode pw psw pswd paswd psword pasword passwrd passwort passord'.split(' '),
);
const MISSPELT = /^pas{1,2}w(?:o?r?s?d|rod|ord)s?$/;
const SECRET = new Set(
	'secret secrets salt credential credentials creds pepper seed secretkey clientsecret'.split(' '),
);
const TOKEN = new Set('token auth authorization authentication pat jwt bearer'.split(' '));
const KEY = new Set('key apikey accesskey privatekey authkey'.split(' '));
/** Before `key`, they say that it opens something. */
const OPENS = new Set(
	'api access secret private auth authentication signing sign encryption encrypt decryption encoding crypto cipher master account shared service license admin app application client server user session deploy integration storage hmac aes jwt webhook subscription account'.split(
		' ',
	),
);

function kindOfWord(word: string): Credential | undefined {
	if (PASSWORD.has(word) || MISSPELT.test(word) || GLUED_PASS.test(word)) return 'password';
	if (SECRET.has(word)) return 'secret';
	if (TOKEN.has(word)) return 'token';
	if (KEY.has(word)) return 'key';
	const glued = GLUED.exec(word)?.[0];
	if (glued === undefined)
		return /(?:^|[a-z]{3})key$/.test(word) && !/(?:pub|public|mon|tur|don|hot|joc|whis|hoc|jer|pass)key$/.test(word)
			? 'key'
			: undefined;
	if (glued.startsWith('pas') || glued === 'pswd') return 'password';
	return glued === 'token' || glued === 'authtoken' ? 'token' : glued.endsWith('key') ? 'key' : 'secret';
}

/** What a name says its value is, and how clearly. */
export interface CredentialName {
	readonly kind: Credential;
	readonly strength: NameStrength;
}

/** What an identifier says its value is; undefined when it is no credential: `tokenCount`, `public_key`. */
export function credentialNamed(name: string): CredentialName | undefined {
	const words = wordsOf(name);
	let last = words.length - 1;
	while (last > 0 && (NEUTRAL.has(words[last] ?? '') || /^\d+$/.test(words[last] ?? ''))) last--;
	const word = words[last] ?? '';
	const kind = kindOfWord(word);
	if (!kind) return undefined;
	const before = words.slice(0, last);
	if (before.some((other) => VETO.has(other))) return undefined;
	const previous = before.at(-1) ?? '';
	if (kind === 'password' || kind === 'secret') {
		return { kind, strength: word === 'seed' || word === 'pw' || word === 'pass' ? 'weak' : 'strong' };
	}
	if (TECHNICAL.has(previous)) return undefined;
	if (kind === 'token') return { kind, strength: word.endsWith('token') ? 'strong' : 'weak' };
	const opens = word !== 'key' || OPENS.has(previous);
	return { kind, strength: opens ? 'strong' : 'weak' };
}
