/** Chosen by people who had to choose something; with digits behind them or not. */
const COMMON =
	/^(?:p[a@][s$]{2}w?(?:[o0]r?d)?|pwd?|test(?:ing|user|er)?|admin(?:istrator)?|root|user(?:name)?|secret|token|login|guest|demo|default|hello|welcome|letmein|qwerty|abc|key|value|string|text|name|dev|prod|temp|my|new|old|foo|bar|baz|super|sesame|dragon|monkey|master|sha|md|utf|salt|pbkdf|sha|base|argon|oauth|version|v|step|field|section|part|level|type|option)+[\d_.-]{0,8}!?$/i;

/** The value is one of those that everybody tries first, or that documentation prints. */
export function isCommonPassword(value: string): boolean {
	return COMMON.test(value);
}

/** What forms, schemas and translations say of a password instead of one. */
const FORM =
	/^(?:re-?quired|optional|(?:in)?valid|(?:in)?correct|wrong|missing|hidden|visible|bearer|basic|digest|none|plain|raw|clear|text|field|input|label|prompt|stdin|file|env|vault|keychain|keyring|always|never|ask|off|on|yes|no|auto|strong|weak|bcrypt|argon|scrypt|hash(?:ed)?|encrypt(?:ed)?|cipher|redacted|masked|filtered|removed|ignored|disabled|enabled|unknown|expired|changed|generated?|random|new|old|current|repeat|again|forgot(?:ten)?|reset|change|update|remember|show|hide|numeric|alpha|letters?|digits?|length|format|regexp?|pattern|boolean|number|object|function|undefined|symbol|bigint|json|utf8|latin|ascii|base|sensitive|senha|sen[aA]|contrase|mot|heslo|haslo|lozinka|jelszo|salasana|parola|wachtwoord|kennwort|losenord|adgangskode|sandi|clave)[a-z_.-]{0,12}$/i;

/** The value names or describes a field, in forms, validation messages and translations. */
export function isFormWord(value: string): boolean {
	return FORM.test(value);
}

const BOAST =
	/^(?:this|is|our|my|the|root|admin|db|super|top|very|secret|secure|strong|best|some)+[_-]?(?:pass(?:w(?:or)?d)?|pwd)$/;

/** A password that says of itself that it is one: nobody names a field `thisismypassword`. */
export function isBoast(value: string): boolean {
	return BOAST.test(value);
}
