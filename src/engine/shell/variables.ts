import { dataOf, type Data } from './field.ts';
import type { Machine } from './machine.ts';

/** Every variable that a program sees. */
export function variables({ scope }: Machine): Data {
	const contents = [...scope.variables.values()].flat().flatMap((field) => dataOf(field).contents);
	return { text: undefined, contents: [...scope.loaded, ...contents], names: [], loaded: [] };
}
