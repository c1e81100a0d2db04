/**
 * Why a value is nobody's secret: a stand-in such as `xxxx`, `<your-token>`, `${TOKEN}`, `changeme`,
 * a published documentation key, or one of Cordon's own placeholders. Undefined when it may be real.
 */
export function placeholderReason(value: string): string | undefined {
	return /^(.)\1*$/.test(value) ? 'one character repeated' : undefined;
}
