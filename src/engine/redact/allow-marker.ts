import { commentSyntax, type CommentSyntax } from '../text/comment.ts';
import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

/**
 * The edit that allows a finding in the text itself: `cordon:allow RULE -- why` at the end of its line, or in a line
 * of its own above where the line's end takes no comment. Undefined where neither does (JSON, the middle of a string of
 * several lines): the policy's `detect.ignore` is the way then.
 *
 * @param language VS Code's language id
 * @param why for the reader; line ends and what would end the comment are taken out
 */
export function allowEdit(
	text: string,
	finding: Span & { readonly rule: string },
	language: string,
	why = '',
): Edit | undefined {
	const syntax = commentSyntax(language);
	if (!syntax) return undefined;
	const lineStart = Math.max(text.lastIndexOf('\n', finding.start - 1), text.lastIndexOf('\r', finding.start - 1)) + 1;
	const lineEnd = endOfLine(text, finding.start);
	const comment = write(syntax, finding.rule, why);
	const here = !syntax.ownLine && finding.end <= lineEnd && takesComment(text, lineEnd, language);
	if (here) return { offset: lineEnd, length: 0, text: `${text.charAt(lineEnd - 1) === ' ' ? '' : ' '}${comment}` };
	if (!takesComment(text, Math.max(0, lineStart - 1), language)) return undefined;
	const indentation = /^[ \t]*/.exec(text.slice(lineStart, lineStart + 200))?.[0] ?? '';
	const newLine = text.startsWith('\r\n', endOfLine(text, lineStart)) ? '\r\n' : '\n';
	return { offset: lineStart, length: 0, text: `${indentation}${comment}${newLine}` };
}

function endOfLine(text: string, offset: number): number {
	const ends = /[\r\n]|$/g;
	ends.lastIndex = offset;
	return ends.exec(text)?.index ?? text.length;
}

function write({ line, block }: CommentSyntax, rule: string, why: string): string {
	const close = line === undefined ? (block?.[1] ?? '') : '';
	const reason = (close === '' ? why : why.replaceAll(close, '')).replaceAll(/\s+/g, ' ').trim();
	return [line ?? block?.[0], `cordon:allow ${rule}`, reason && `-- ${reason}`, close].filter(Boolean).join(' ');
}

/** How far back an open string, tag or block is looked for. */
const REACH = 65_536;

/**
 * False where the line that ends at the offset goes on in a way that a comment would break: a continuation, a string
 * of several lines, a tag, a block of YAML text. Counts quotes instead of parsing: in doubt it says no.
 */
function takesComment(text: string, lineEnd: number, language: string): boolean {
	const before = text.slice(Math.max(0, lineEnd - REACH), lineEnd);
	if (before.endsWith('\\') || (language === 'powershell' && before.endsWith('`'))) return false;
	if (/^(?:python|toml|java|kotlin|scala|groovy|swift|elixir|julia|csharp|dart)$/.test(language))
		return isEven(before, '"""') && isEven(before, "'''");
	if (/^(?:javascript|typescript|go)/.test(language)) return isEven(before.replaceAll(/\\[^]/g, ''), '`');
	if (/^(?:html|xml|xsl|svg|xaml|vue|svelte|astro)$/.test(language))
		return before.lastIndexOf('<') <= before.lastIndexOf('>');
	if (/^(?:yaml|dockercompose|github-actions-workflow|helm|ansible)$/.test(language)) return !inYamlBlock(before);
	return true;
}

function isEven(text: string, mark: string): boolean {
	return text.split(mark).length % 2 === 1;
}

/** True when the last line of the text belongs to, or opens, a block scalar (`key: |`), in which `#` is text. */
function inYamlBlock(text: string): boolean {
	const lines = text.split(/\r\n|\r|\n/);
	let indentation = Infinity;
	for (let i = lines.length - 1; i >= 0 && indentation > 0; i--) {
		const line = lines[i] ?? '';
		if (line.trim() === '') continue;
		const own = line.search(/\S/);
		const opens = /(?:^|[:-] ?)[ \t]*(?:!\S+[ \t]+)?[|>][+\-\d]{0,2}[ \t]*(?:#.*)?$/.test(line);
		if (own < indentation && opens) return true;
		indentation = Math.min(indentation, own);
	}
	return false;
}
