import { globOf, hasWildcard, isHole, shown, type Field, type Source } from './field.ts';
import type { Machine } from './machine.ts';
import { ANYWHERE, isAbsolute, resolved, unwrapped } from './paths.ts';
import type { Mount } from './scope.ts';
import type { ShellKind, ShellPath } from './shell-use.ts';

/** Longer than any disk takes. */
const LONGEST = 0x8000;
/** What stands for no file of anyone's. */
const DEVICES = /^(?:\/dev\/(?:null|zero|full|u?random|std(?:in|out|err)|tty|fd\/\d{1,9})|-|nul|con)$/i;

/** The files that an argument names, from every folder that the command may be in. */
export function filesNamed(field: Field, program: string, machine: Machine): readonly Source[] {
	const named = field.flatMap((piece) => (isHole(piece) ? piece.names : []));
	const [first, second] = field;
	const below = first && isHole(first) && second && !isHole(second) && /^[/\\]/.test(second.text);
	if (named.length > 0 && !below) return named.map((source) => ({ ...source, program }));
	const { path, isPattern } = pathOf(field, machine.shell);
	if (isPattern && field.some(isHole) && !/[^*/.]/.test(path)) {
		machine.uncertain('path', `Which file ${program} opens only shows when the command runs.`);
		return [];
	}
	if (path === '' || path.length > LONGEST || DEVICES.test(path)) return [];
	return machine.scope.folders.flatMap((folder): ShellPath[] => {
		const whole = outside(resolved(path, folder), machine.scope.mounts);
		return whole === undefined
			? []
			: [{ path: whole, written: shown(field), program, isPattern: isPattern || whole.startsWith(ANYWHERE) }];
	});
}

function pathOf(field: Field, shell: ShellKind): { path: string; isPattern: boolean } {
	const wild = shell === 'posix' ? hasWildcard(field) : /[*?]/.test(shown(field));
	const isPattern = wild || field.some(isHole);
	const [first, second] = field;
	// A folder that nobody knows.
	if (first && isHole(first) && second && !isHole(second) && /^[/\\]/.test(second.text)) {
		return { path: ANYWHERE + pathOf(field.slice(1), shell).path, isPattern: true };
	}
	const text = isPattern && shell === 'posix' ? globOf(field) : field.map((piece) => piece.text ?? '*').join('');
	return { path: unwrapped(shell === 'posix' ? text : text.replaceAll('\\', '/')), isPattern };
}

/** The path on this machine; undefined for one that exists in a container only. */
function outside(path: string, mounts: readonly Mount[] | undefined): string | undefined {
	if (!mounts || !isAbsolute(path) || path.startsWith(ANYWHERE)) return path;
	const mount = mounts.find(
		({ inside }) => path === inside || path.startsWith(inside.endsWith('/') ? inside : `${inside}/`),
	);
	return mount && resolved(`${mount.outside}/${path.slice(mount.inside.length)}`, '');
}
