import { nothing, type Parsed } from './syntax.ts';
export function parseCmd(_text: string): Parsed {
	return { command: nothing, tooDeep: false };
}
