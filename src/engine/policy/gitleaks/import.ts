import { customDetectors } from '../../detect/custom.ts';
import type { CustomRule } from '../../detect/custom-rule.ts';
import { detectorOf } from '../../detect/registry.ts';
import type { IgnoreRule, SeverityMap } from '../policy.ts';
import { goPattern, NotTaken } from './go-pattern.ts';
import { pathGlob } from './path-glob.ts';
import { isRecord } from '../../text/record.ts';

/** What of a gitleaks configuration a policy can say, and what it cannot. */
export interface GitleaksImport {
	readonly detect: {
		readonly severity: SeverityMap;
		readonly custom: readonly CustomRule[];
		readonly ignore: readonly IgnoreRule[];
	};
	/** In words for a person, in the order of the file. */
	readonly notTaken: readonly { readonly where: string; readonly why: string }[];
}

type Table = Readonly<Record<string, unknown>>;

/**
 * Takes over a parsed `.gitleaks.toml` (https://github.com/gitleaks/gitleaks#configuration). What a rule says beyond its
 * pattern narrows it; without that more is found, never less, and `notTaken` says where.
 */
export function importGitleaks(config: Table): GitleaksImport {
	const run = new Import();
	run.extend(table(config['extend']));
	for (const rule of tables(config['rules'])) run.rule(rule);
	for (const list of allowlists(config)) run.allowlist(list, targets(list) ?? ['*'], 'allowlist');
	return { detect: { severity: run.severity, custom: run.custom, ignore: run.ignore }, notTaken: run.notTaken };
}

class Import {
	readonly severity: Record<string, 'off'> = {};
	readonly custom: CustomRule[] = [];
	readonly ignore: IgnoreRule[] = [];
	readonly notTaken: { where: string; why: string }[] = [];
	/** Rules by their names in the file. */
	readonly #ids = new Map<string, string>();

	extend(extend: Table): void {
		for (const name of texts(extend['disabledRules'])) {
			const id = slug(name);
			if (detectorOf(id)) this.severity[id] = 'off';
			else this.#no('extend', `disables ${name}, for which there is no rule of that name here`);
		}
		for (const key of ['path', 'url']) {
			if (extend[key] !== undefined) this.#no('extend', `${key} is not followed; import that file as well`);
		}
	}

	rule(rule: Table): void {
		const name = text(rule['id']) ?? text(rule['description']) ?? 'a rule without id';
		const id = this.#idFor(name);
		const source = text(rule['regex']);
		try {
			if (source === undefined) throw new NotTaken('has no regex; a rule for paths alone is a matter of "protect"');
			const { pattern, literal } = goPattern(source, typeof rule['secretGroup'] === 'number' ? rule['secretGroup'] : 0);
			const keywords = usable(texts(rule['keywords'])) ?? usable([literal]);
			if (!keywords) throw new NotTaken('has no keywords, and its regex begins with no text that could be one');
			const description = text(rule['description']);
			const own: CustomRule = { id, pattern, keywords, ...(description && { description: description.slice(0, 500) }) };
			const [problem] = customDetectors([own]).problems;
			if (problem) throw new NotTaken(problem.message.replace(/\.$/, ''));
			this.custom.push(own);
		} catch (error) {
			if (!(error instanceof NotTaken)) throw error;
			this.#no(name, `is left out: ${error.message}`);
			return;
		}
		if (rule['path'] !== undefined) this.#no(name, 'looks in every file: its path is not taken over');
		if (rule['entropy'] !== undefined) this.#no(name, 'finds values of any entropy');
		for (const list of allowlists(rule)) this.allowlist(list, [name], name);
	}

	/** @param rules names in the file, or `*`. */
	allowlist(list: Table, rules: readonly string[], where: string): void {
		const other = ['regexes', 'stopwords', 'commits'].filter((key) => texts(list[key]).length > 0);
		const paths = texts(list['paths']);
		if (text(list['condition'])?.toUpperCase() === 'AND' && other.length > 0 && paths.length > 0) {
			this.#no(where, 'allows what several conditions together say, which is not taken over');
			return;
		}
		if (other.length > 0) this.#no(where, `${other.join(', ')} of an allowlist are not taken over`);
		for (const path of paths) {
			const glob = pathGlob(path);
			if (glob === undefined)
				this.#no(where, `the path ${path} of an allowlist has no counterpart in .gitignore's syntax`);
			const why = text(list['description']);
			for (const rule of glob === undefined ? [] : rules) {
				const id = rule === '*' ? rule : (this.#ids.get(rule) ?? slug(rule));
				this.ignore.push({ rule: id, path: glob ?? '', ...(why && { why: why.slice(0, 500) }) });
			}
		}
	}

	/** An id that no rule has; one that a built-in rule has says that it is one's own. */
	#idFor(name: string): string {
		const wanted = slug(name);
		const taken = (id: string): boolean => detectorOf(id) !== undefined || [...this.#ids.values()].includes(id);
		let id = wanted;
		for (let n = 1; taken(id); n++) id = n === 1 ? `own-${wanted}` : `own-${wanted}-${n}`;
		this.#ids.set(name, id);
		return id;
	}

	#no(where: string, why: string): void {
		this.notTaken.push({ where, why });
	}
}

function slug(name: string): string {
	const id =
		name
			.toLowerCase()
			.match(/[a-z0-9]+/g)
			?.join('-')
			.slice(0, 56)
			.replace(/-$/, '') ?? 'rule';
	return /^[a-z]/.test(id) ? id : `rule-${id}`;
}

/** Keywords as policies take them: ASCII without blanks, two units or more. */
function usable(keywords: readonly string[]): string[] | undefined {
	const fit = keywords.map((keyword) => keyword.match(/[\x21-\x7e]{2,100}/g) ?? []);
	if (fit.length === 0 || fit.some((runs) => runs.length === 0)) return undefined;
	return fit.map((runs) => runs.reduce((a, b) => (b.length > a.length ? b : a)));
}

/** Both the old form, one table, and the new one, a list of them. */
function allowlists(of: Table): Table[] {
	const one = of['allowlist'];
	return [...(one === undefined ? [] : Array.isArray(one) ? tables(one) : [table(one)]), ...tables(of['allowlists'])];
}

function targets(list: Table): string[] | undefined {
	const rules = texts(list['targetRules']);
	return rules.length > 0 ? rules : undefined;
}

function table(value: unknown): Table {
	return isRecord(value) ? value : {};
}

function tables(value: unknown): Table[] {
	return Array.isArray(value) ? value.map(table) : [];
}

function text(value: unknown): string | undefined {
	return typeof value === 'string' && value !== '' ? value : undefined;
}

function texts(value: unknown): string[] {
	return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
