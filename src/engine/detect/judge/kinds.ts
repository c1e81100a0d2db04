/** Values whose shape says what they are, none of them a credential. The first that fits is the reason. */
const SHAPES: readonly (readonly [pattern: RegExp, kind: string])[] = [
	[/^[+-]?[\d.,_:/ -]+(?:ms|px|em|rem|s|m|h|d|%|kb|mb|gb)?$/i, 'a number or date'],
	[/^v?\d{1,5}\.\d{1,5}(?:\.\d{1,5})*(?:[-+.][\w.+-]{1,40})?$/, 'a version'],
	[/^0x[0-9a-f]{1,8}$/i, 'a number'],
	[/^[\w.:-]*[A-Za-z][-:@]v?\d{1,4}(?:\.\d{1,5}){1,3}(?:[-.+][a-zA-Z]\w{0,12})?$/, 'a package with its version'],
	[/^[A-Z][A-Z0-9]{1,20}(?:_[A-Z0-9]{1,20}){1,8}$/, 'a constant'],
	[/^(?:sha(?:1|224|256|384|512)|md5)[-:=][A-Za-z0-9+/=]+$/i, 'a hash'],
	[/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/, 'a date'],
	[/^(?:[a-z][a-z0-9+.-]{1,20}:)?\/\/|^(?:www\.|mailto:|urn:|arn:|data:)/i, 'an address'],
	[/^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+$/, 'an e-mail address'],
	[/^(?:\.{0,2}|~|[A-Za-z]:)[/\\](?:[\w.@-]{1,40}[/\\])*[\w.@-]{0,60}$/, 'a path'],
	[
		/^[\w./@-]{1,100}\.(?:[cm]?[jt]sx?|json5?|ya?ml|toml|xml|html?|s?css|md|txt|pem|crt|cer|key|pub|p12|pfx|jks|keytab|png|jpe?g|svg|gif|py|go|rs|rb|java|php|sh|env|conf|cfg|ini|lock|log|db|com|org|net|io|dev)$/i,
		'a file name or host',
	],
	[/^(?:application|audio|font|image|multipart|text|video)\/[\w.+-]+/i, 'a media type'],
	[/^#[0-9a-f]{3,8}$|^(?:rgb|hsl)a?\(/i, 'a colour'],
	[
		/^AAAA[BCE][23]Nza|^(?:MFkwEwYHKoZIzj0C|MHYwEAYHKoZIzj0C|MII[BC]IjANBgkqhkiG9w0BAQ|MIGfMA0GCSqGSIb3DQEBAQ|MCowBQYDK2V)|^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\S+) /,
		'a public key',
	],
	[/^(?:[#.][A-Za-z_][\w-]*|\[[\w-]+[~|^$*]?=?.*\])$/, 'a selector'],
	[/^(?:\\[dwsb]|\[[^\]]+\][+*{]|\^|\(\?)|\[\^|\[a-z|\\d|\\w|\\s|\.\*|\(\?[:=!]/, 'a pattern'],
	[/^man\d\w{0,3}\//, 'a manual page'],
	[/^\w{1,40}(?:\.\w{1,40}){0,4}\[-?[\d*]{0,6}\](?:\.\w{1,40}){0,6}$/, 'a path into data'],
	[/^(?:ctrl|cmd|alt|shift|meta)\+/i, 'a key binding'],
	[/^[A-Z]{2,6}-\d{1,4}$|^[a-z]{1,12}:[A-Za-z][\w.-]*$|^[a-z][\w-]*(?:::[\w-]+)+$/, 'a name'],
];

/** An expression of a programming language, where quotes would make a text of it. */
const EXPRESSION =
	/^(?:[A-Za-z_$@][\w$]*(?:\??\.|::|->)[A-Za-z_$]|[A-Za-z_$][\w$.:]*[([{]|new\b|await\b|typeof\b|function\b|async\b|lambda\b|[&*(!~[{<|/@$%]|=>)|[\w)\]]\s*(?:&&|\|\||\?\?|=>|===?(?=[\s\w([{'"!-]))|\(\)|\}\)|\)\{|\(['"]|\w\[\w|^[\w$.!]{1,60}\}[A-Za-z_$]|^[A-Za-z_$][\w$.]{0,60}=!/;

const UUID = /^\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?$/i;
const HEX = /^(?:0x)?(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{16,}$/i;

/** What the shape of the value says it is, in words; undefined for one that may be a credential. */
export function kindOf(value: string): string | undefined {
	for (const [pattern, kind] of SHAPES) if (pattern.test(value)) return kind;
	return undefined;
}

/** The unquoted text is code, not a value. */
export function isExpression(value: string): boolean {
	return EXPRESSION.test(value);
}

export function isUuid(value: string): boolean {
	return UUID.test(value);
}

const HEX_RUN = /(?:^|[^0-9A-Za-z]|dapi|key)(?=[a-f]{0,23}\d)(?=\d{0,23}[a-f])[0-9a-f]{24,}/i;

/** A prefix and hexadecimal digits behind it, which read like few letters and yet are none. */
export function endsInHex(value: string): boolean {
	return HEX_RUN.test(value);
}

/** Sixteen hexadecimal digits or more, of both kinds: a digest, a commit, or a key. */
export function isHex(value: string): boolean {
	return HEX.test(value);
}
