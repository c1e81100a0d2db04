/** A table whose cells are Markdown of one line. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	return [row(head), `|${'---|'.repeat(head.length)}`, ...rows.map(row)].join('\n');
}

/** Text as code; backticks and line ends in it do no harm. */
export function code(text: string): string {
	return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

export function json(value: unknown): string {
	return code(JSON.stringify(value));
}

/** A URL as a link, anything else as it is. */
export function linked(text: string): string {
	return /^https?:\/\/\S+$/.test(text) ? `<${text}>` : text;
}

/** The first sentence: what tables show. */
export function firstSentence(text: string): string {
	return /^.*?[.?!](?= [A-Z`]|$)/s.exec(text)?.[0] ?? text;
}

/** Replaces what stands between `<!-- generated:NAME -->` and `<!-- /generated -->`; a text without them stays. */
export function withGenerated(text: string, parts: Readonly<Record<string, string>>): string {
	return text.replace(
		/(<!-- generated:(\w+) -->\n)[\s\S]*?(<!-- \/generated -->)/g,
		(all: string, open: string, name: string, close: string) => {
			const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
			return part === undefined ? all : `${open}\n${part}\n\n${close}`;
		},
	);
}

function row(cells: readonly string[]): string {
	return `| ${cells.map(cell).join(' | ')} |`;
}

function cell(text: string): string {
	return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
