import { nothing, type Parsed } from './syntax.ts';
export function parsePowershell(_text: string): Parsed {
	return { command: nothing, tooDeep: false };
}
