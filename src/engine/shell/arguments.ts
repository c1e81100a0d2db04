import { dropped, fieldOf, knownStart, type Field } from './field.ts';
import type { Behaviour, Role } from './programs/program.ts';

/** One argument, and what it is to the program. */
export interface Argument {
	readonly role: Role;
	readonly field: Field;
	/** The option that it belongs to; empty for an operand. */
	readonly option: string;
}

export interface Arguments {
	/** What the program does, with the changes that its options make. */
	readonly behaviour: Behaviour;
	readonly all: readonly Argument[];
	/** What stands behind the program's own arguments: a command. */
	readonly command: readonly Field[];
	/** Behind `--`. */
	readonly explicit: readonly Field[];
	/** `NAME=value` in front of a command. */
	readonly assignments: readonly Field[];
	/** Everything, as it was given. */
	readonly written: readonly Field[];
}

interface Loose {
	readonly operands: Field[];
	readonly given: Set<string>;
	readonly values: { readonly name: string; readonly field: Field }[];
	readonly explicit: Field[];
	command: Field[];
	readonly assignments: Field[];
}

/** Which argument is an option, which its value, which stands for itself; and what each is to the program. */
export function argumentsOf(behaviour: Behaviour, fields: readonly Field[]): Arguments {
	const loose = sorted(behaviour, fields);
	const { given } = loose;
	const changes = Object.entries(behaviour.flags ?? {}).filter(([names]) =>
		words(names).some((name) => given.has(name)),
	);
	const now: Behaviour = Object.assign({}, behaviour, ...changes.map(([, change]) => change));
	const all: Argument[] = loose.values.map(({ name, field }) => ({
		role: roleOf(now, name) ?? roleOf(behaviour, name) ?? 'value',
		field,
		option: name,
	}));
	const lead = words(now.leadUnless ?? '').some((name) => given.has(name)) ? [] : (now.lead ?? []);
	const rest = now.operands ?? 'use';
	for (const [index, field] of loose.operands.entries()) {
		const isLast = index === loose.operands.length - 1 && index >= lead.length + 1;
		const last = isLast && !all.some(({ role }) => role === 'write') ? now.last : undefined;
		all.push({ role: last ?? lead[index] ?? rest, field, option: '' });
	}
	const { command, explicit, assignments } = loose;
	return { behaviour: now, all, command, explicit, assignments, written: fields };
}

function sorted(behaviour: Behaviour, written: readonly Field[]): Loose {
	const loose: Loose = { operands: [], given: new Set(), values: [], explicit: [], command: [], assignments: [] };
	const { style = 'gnu', lead = [] } = behaviour;
	const [first] = written;
	// Old programs take their first argument for options without a dash.
	const bundle = behaviour.bundles && first && /^[A-Za-z]+$/.test(knownStart(first));
	const fields = bundle ? [[...fieldOf('-'), ...first], ...written.slice(1)] : written;
	let onlyOperands = false;
	for (let i = 0; i < fields.length; i++) {
		const field = fields[i] ?? [];
		const start = knownStart(field);
		const isOption = !onlyOperands && (style === 'cmd' ? /^\/[^/\\.]+(?::|$)/.test(start) : /^-./.test(start));
		if (start === '--' && !onlyOperands && style !== 'cmd') {
			onlyOperands = true;
			continue;
		}
		if (!isOption) {
			const startsCommand = behaviour.operands === 'command' && loose.operands.length >= lead.length;
			const leadDropped = words(behaviour.leadUnless ?? '').some((name) => loose.given.has(name));
			if (behaviour.assigns && (/^\w+=/.test(start) || (start === '' && field.length > 0)))
				loose.assignments.push(field);
			else if (
				isSubcommand(behaviour, start) ||
				!(startsCommand || (behaviour.operands === 'command' && leadDropped))
			) {
				loose.operands.push(field);
				if (onlyOperands) loose.explicit.push(field);
				// What follows belongs to the subcommand, or to the script.
				if (behaviour.subcommands || (lead[0] === 'script' && !leadDropped)) {
					loose.command = fields.slice(i + 1);
					break;
				}
			} else {
				loose.command = fields.slice(i);
				break;
			}
			continue;
		}
		if (behaviour.pairs !== undefined && words(behaviour.pairs).includes(start)) {
			const field = fields[i + 2];
			if (field) loose.values.push({ name: start, field });
			i += 2;
			continue;
		}
		i += option(behaviour, style, field, start, fields[i + 1], loose);
		// What follows is a command, to the end.
		if (loose.command.length > 0) {
			loose.command = fields.slice(i);
			break;
		}
	}
	return loose;
}

function isSubcommand({ subcommands }: Behaviour, word: string): boolean {
	return subcommands !== undefined && Object.keys(subcommands).some((names) => names.split(' ').includes(word));
}

/** Takes one option in; 1 when the next field is its value. */
function option(
	behaviour: Behaviour,
	style: Behaviour['style'],
	field: Field,
	start: string,
	next: Field | undefined,
	loose: Loose,
): 0 | 1 {
	const take = (name: string, value: Field | undefined): 0 | 1 => {
		loose.given.add(name);
		if (value) loose.values.push({ name, field: value });
		else if (roleOf(behaviour, name) === 'command') {
			loose.command = [fieldOf('')];
			return 1;
		} else if (next) {
			loose.values.push({ name, field: next });
			return 1;
		}
		return 0;
	};
	const separator = style === 'powershell' || style === 'cmd' ? start.indexOf(':') : start.indexOf('=');
	const written = separator > 0 ? start.slice(0, separator) : start;
	const whole = style === 'powershell' || style === 'cmd' ? written.toLowerCase() : written;
	const name = fullName(behaviour, whole, style === 'powershell' || whole.startsWith('--'));
	if (style === 'cmd') {
		loose.given.add(name);
		return roleOf(behaviour, name) && separator > 0 ? take(name, dropped(field, separator + 1)) : 0;
	}
	if (roleOf(behaviour, name)) return take(name, separator > 0 ? dropped(field, separator + 1) : undefined);
	loose.given.add(name);
	if (style !== 'gnu' || whole.startsWith('--')) {
		// A value of an option that nobody knows may be a file all the same.
		if (separator > 0 && whole.startsWith('--')) loose.values.push({ name: '', field: dropped(field, separator + 1) });
		return 0;
	}
	for (let at = 1; at < start.length; at++) {
		const letter = `-${start.charAt(at)}`;
		loose.given.add(letter);
		if (words(behaviour.attached ?? '').includes(letter)) return 0;
		if (!roleOf(behaviour, letter)) continue;
		const attached = dropped(field, at + 1);
		if (attached.length > 0) return take(letter, attached);
		return take(letter, undefined);
	}
	// The rest of the option is not known.
	if (field.length > 1) loose.values.push({ name: '', field: dropped(field, start.length) });
	return 0;
}

/** What an option's value is; undefined where it takes none. */
function roleOf(behaviour: Behaviour, name: string): Role | undefined {
	if (name === '') return 'use';
	for (const [role, names] of Object.entries(behaviour.options ?? {})) {
		if (words(names).includes(name)) return role as Role;
	}
	return undefined;
}

/** Long options may be cut short. */
function fullName(behaviour: Behaviour, name: string, mayBeShort: boolean): string {
	if (!mayBeShort || name.length < 2 || roleOf(behaviour, name)) return name;
	const all = [...Object.values(behaviour.options ?? {}), ...Object.keys(behaviour.flags ?? {})].flatMap(words);
	return all.includes(name) ? name : (all.find((known) => known.startsWith(name)) ?? name);
}

const taken = new Map<string, readonly string[]>();

function words(text: string): readonly string[] {
	let list = taken.get(text);
	if (!list) {
		list = text.split(/\s+/).filter((word) => word !== '');
		if (taken.size < 1000) taken.set(text, list);
	}
	return list;
}
