/** Chosen by people who had to choose something; with digits behind them or not. */
const COMMON =
	/^(?:p[a@][s$]{2}w?(?:[o0]r?d)?|pwd?|test(?:ing|user|er)?|admin(?:istrator)?|root|user(?:name)?|secret|token|login|guest|demo|default|hello|welcome|letmein|qwerty|abc|key|value|string|text|name|dev|prod|temp|my|new|old|foo|bar|baz|super|sesame|dragon|monkey|master|sha|md|utf|salt|pbkdf|sha|base|argon|oauth|version|v|step|field|section|part|level|type|option)+[\d_.-]{0,8}!?$/i;

/** The value is one of those that everybody tries first, or that documentation prints. */
export function isCommonPassword(value: string): boolean {
	return COMMON.test(value);
}
