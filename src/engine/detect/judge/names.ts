import { isDigit, isLetter, unitAt } from '../../text/units.ts';

/** Words of an identifier in lower case: `AwsSecret_KEY2` is aws, secret, key, 2. */
export function wordsOf(name: string): string[] {
	const words: string[] = [];
	for (let at = 0; at < name.length;) {
		const end = wordEnd(name, at);
		if (end > at) words.push(name.slice(at, end).toLowerCase());
		at = end > at ? end : at + 1;
	}
	return words;
}

/** Where the word ends that begins at an offset; the offset itself where none does. */
function wordEnd(name: string, at: number): number {
	let end = at;
	while (isCapital(unitAt(name, end))) end++;
	if (end > at) {
		if (!isSmall(unitAt(name, end))) return end;
		// The last of several begins the next word: the `N` of `VATNumber`. Of two, both are one: `IDs`.
		if (end > at + 1) return end === at + 2 ? end : end - 1;
	} else if (isDigit(unitAt(name, at))) {
		while (isDigit(unitAt(name, end))) end++;
		return end;
	}
	while (isSmall(unitAt(name, end))) end++;
	return end;
}

function isCapital(unit: number): boolean {
	return unit >= 65 && unit <= 90;
}

function isSmall(unit: number): boolean {
	return unit >= 97 && unit <= 122;
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
	'password passwd pwd pass passphrase passcode pw psw pswd paswd psword pasword passwrd passwort passord senha wachtwoord kennwort contrasena passe'.split(
		' ',
	),
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

/** The words of one program are few, and told by more than one pattern. */
const kinds = new Map<string, Credential | undefined>();
const MOST_KINDS = 4096;

function kindOfWord(word: string): Credential | undefined {
	let kind = kinds.get(word);
	if (kind !== undefined || kinds.has(word)) return kind;
	if (kinds.size === MOST_KINDS) kinds.clear();
	kind = kindTold(word);
	kinds.set(word, kind);
	return kind;
}

function kindTold(word: string): Credential | undefined {
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

/** A bit for each kind, by the last three letters of every word that `credentialNamed` takes for it or passes over. */
const ENDINGS = new Uint8Array(1 << 15);
const BITS: Readonly<Record<Credential, number>> = { password: 1, secret: 2, token: 4, key: 8 };
const ANY_KIND = 15;
for (const word of NEUTRAL) mark(word, ANY_KIND);
for (const word of PASSWORD) mark(word, BITS.password);
for (const word of SECRET) mark(word, BITS.secret);
for (const word of TOKEN) mark(word, BITS.token);
for (const word of KEY) mark(word, BITS.key);
// Of the patterns: MISSPELT, GLUED, GLUED_PASS.
for (const ending of 'wd od rd sd ds pass phrase code wort pw pwd'.split(' ')) mark(ending, BITS.password);
for (const ending of 'secret credential credentials'.split(' ')) mark(ending, BITS.secret);

/** Three letters as one number; of a shorter word, whatever stands before it. */
function mark(word: string, bits: number): void {
	const [last = 0, second, third] = Array.from(word.slice(-3), (letter) => letter.charCodeAt(0) & 31).toReversed();
	for (let a = third ?? 0; a <= (third ?? 31); a++)
		for (let b = second ?? 0; b <= (second ?? 31); b++) {
			const at = (a << 10) | (b << 5) | last;
			ENDINGS[at] = (ENDINGS[at] ?? 0) | bits;
		}
}

/** Whether a name that ends here may mean such a credential: its last letters alone say no for most. */
export function mayMean(kind: Credential, text: string, end: number): boolean {
	const last = unitAt(text, end - 1);
	if (!isLetter(last)) return true;
	const at = ((unitAt(text, end - 3) & 31) << 10) | ((unitAt(text, end - 2) & 31) << 5) | (last & 31);
	return ((ENDINGS[at] as number) & BITS[kind]) !== 0;
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
	while (last > 0 && (NEUTRAL.has(words[last] ?? '') || isDigit(unitAt(words[last] ?? '', 0)))) last--;
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
