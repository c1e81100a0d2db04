import type { ShellKind } from '../shell-use.ts';
import { cmd } from './cmd.ts';
import { git } from './git.ts';
import { movers } from './movers.ts';
import { powershell } from './powershell.ts';
import type { Behaviour, ProgramTable } from './program.ts';
import { readers } from './readers.ts';
import { wrappers } from './wrappers.ts';

function byName(...tables: readonly ProgramTable[]): ReadonlyMap<string, Behaviour> {
	return new Map(
		tables.flatMap((table) =>
			Object.entries(table).flatMap(([names, behaviour]) =>
				names
					.trim()
					.split(/\s+/)
					.map((name) => [name.toLowerCase(), behaviour] as const),
			),
		),
	);
}

/** Programs of Windows that PowerShell has no name of its own for. */
const windows = [...byName(cmd)].filter(([name]) =>
	/^(?:findstr|more|xcopy|robocopy|fc|comp|certutil|makecab)$/.test(name),
);

const programs = byName(readers, movers, git, wrappers);
/** What a shell's own commands are called there goes first. */
const own: Readonly<Record<ShellKind, ReadonlyMap<string, Behaviour>>> = {
	posix: new Map(),
	powershell: new Map([...windows, ...byName(powershell)]),
	cmd: byName(cmd),
};

/** What the program of this name does, called from that shell; undefined for one that nobody knows. */
export function behaviourOf(name: string, shell: ShellKind): Behaviour | undefined {
	return own[shell].get(name) ?? programs.get(name) ?? programs.get(name.replace(/[-\d.]+$/, ''));
}
