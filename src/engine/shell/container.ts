import { argumentsOf } from './arguments.ts';
import { dropped, plain, shown, type Data, type Field } from './field.ts';
import type { Machine } from './machine.ts';
import { ANYWHERE, resolved } from './paths.ts';
import type { Behaviour } from './programs/program.ts';
import type { Mount } from './scope.ts';

const behaviour: Behaviour = {
	lead: ['value'],
	operands: 'command',
	options: {
		load: '--env-file',
		value: `-e --env -p --publish --name --network --net -u --user -h --hostname --platform --entrypoint -l --label
			--memory --cpus --gpus --restart --pull -n --namespace -c --container --add-host --ulimit --shm-size -w --workdir
			-v --volume --mount`,
	},
};

/** `docker run` and `exec`: the command sees its own files, and of ours those that are mounted. */
export function runContainer(fields: readonly Field[], input: Data, machine: Machine): Data {
	const given = argumentsOf(behaviour, fields);
	const mounts: Mount[] = [];
	let workdir = ANYWHERE;
	for (const { option, field } of given.all) {
		if (option === '-w' || option === '--workdir') workdir = plain(field) ?? ANYWHERE;
		if (option !== '-v' && option !== '--volume' && option !== '--mount') continue;
		const mount = mountOf(field, machine);
		if (mount) mounts.push(mount);
	}
	const isRun = mounts.length > 0;
	return machine.apart(
		(scope) => {
			for (const { role, field } of given.all) {
				if (role !== 'load') continue;
				const files = machine.files(field, '--env-file');
				machine.uses(files);
				scope.loaded = [...scope.loaded, ...files];
			}
			if (isRun) scope.mounts = mounts;
			scope.folders = [workdir];
		},
		() => machine.runFields(given.command, input),
	);
}

/** `outside:inside[:ro]`, or `type=bind,source=…,target=…`. */
function mountOf(field: Field, machine: Machine): Mount | undefined {
	const text = shown(field);
	const values = new Map(
		text.split(',').map((pair) => [pair.split('=')[0], pair.slice(pair.indexOf('=') + 1)] as const),
	);
	const named = values.get('source') ?? values.get('src');
	const [, from, to] = /^((?:[A-Za-z]:)?[^:]*):([^:]*)/.exec(text) ?? [];
	const outside = named ?? from;
	const inside = values.get('target') ?? values.get('dst') ?? values.get('destination') ?? to;
	if (outside === undefined || inside === undefined || field.length === 0) return undefined;
	const start = named === undefined ? 0 : text.indexOf(named);
	if (outside.includes('…')) return { inside: resolved(inside, ''), outside: ANYWHERE };
	const [file] = machine.files(dropped(field, start).length > 0 ? [{ text: outside, active: false }] : [], 'docker');
	if (!file) return undefined;
	machine.uses([file]);
	return { inside: resolved(inside, ''), outside: file.path };
}
