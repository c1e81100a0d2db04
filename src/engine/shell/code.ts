import { decodeBase64 } from '../text/base64.ts';
import { codeTexts, type CodeText } from './code-texts.ts';
import { fieldOf, holeOf, joined, silence, withAllBelow, type Data, type Field, type Source } from './field.ts';
import type { Machine } from './machine.ts';
import type { Language } from './programs/program.ts';
import { variables } from './variables.ts';

const LONGEST_PATH = 4096;
/** Code that opens nothing only speaks of what its texts name. */
const OPENS =
	/open|read|slurp|\bcat|load|file|\bfs\b|import|require|input|exec|system|spawn|path|popen|getline|<|include|source|copy|send|stream|readlines|unlink|remove|rename|\.lines|`|qx|do shell/i;
const RUNS = /exec|system|popen|spawn|subprocess|child_process|`|%x|qx|do shell script|shell|getline|Process/;
const LISTS =
	/listdir|scandir|readdir|os\.walk|\bglob|rglob|iterdir|\bDir\b|opendir|walkSync|file\.find|fs\.walk|list\.files/i;
const VARIABLES = /process\.env|environ|getenv|\bENV\b|%ENV|\$_ENV|Deno\.env|Bun\.env|dotenv_values|\.parsed/;
/** What is said, asked about or taken away is not read. */
const NOT_READ =
	/(?:load_dotenv|config\(\{\s?path:|exists(?:sync)?|exist\?|is_?file\??|stat(?:sync)?|access(?:sync)?|(?:^|[^.\w])print|puts|\.log|echo|getenv|environ\.get)\s?\(?\s?$/i;
const REMOVES = /(?:^|\W)(?:unlink|remove(?:dirs)?|rm|rmdir|rmtree|rm_rf?|rimraf|delete)(?:sync)?\s?\(?\s?$/i;
/** Code that does something of the kind may do it to any file that it names. */
const CHANGES =
	/write|dump|unlink|remove|rm(?:tree|dir|sync)?\b|rename|move|copy|truncate|chmod|replace|touch|link|save|delete|put_contents|['"]\s?[wax>]\+?b?\s?['"]|>\s?['"]/i;
const WRITES = /(?:write\w{0,12}|outputfile\w{0,4}|file_put_contents|createWriteStream)\s?\(\s?$/i;
const WRITE_MODE = /^\s?,\s?(?:mode\s?=\s?)?['"][wax][bt+]{0,2}['"]/;
const MOVES = /(?:copy|move|rename|link|replace)\w{0,12}\s?\(\s?$/i;

/** Commands of database shells, whose names need no quotes. */
const BARE = /(?:^|[\n;])\s{0,20}(?:\.(?:import|read)|\\(?:ir?|include|copy\s\S{1,200}\sfrom))\s([^\s'";]{1,1000})/g;

/** Follows code that a program is given: as a command where it is one, by its texts where it is another language. */
export function runCode(data: Data, program: string, language: Language, machine: Machine): Data {
	const { text } = data;
	machine.reads([...data.contents, ...data.loaded]);
	if (text === '') return silence;
	if (text === undefined) {
		machine.uncertain('code', `What ${program} runs only shows when the command runs.`);
		return silence;
	}
	if (language === 'posix' || language === 'cmd') return machine.runText(text, silence, language);
	if (language === 'powershell') return machine.runText(encodedCommand(text) ?? text, silence, 'powershell');
	return language === 'sed' ? sedFiles(text, machine) : codeFiles(text, program, language, machine);
}

/** PowerShell's `-EncodedCommand`: base64 of UTF-16. */
function encodedCommand(text: string): string | undefined {
	if (!/^[A-Za-z\d+/]{8,}={0,2}$/.test(text)) return undefined;
	const bytes = decodeBase64(text);
	if (bytes === undefined || bytes.charCodeAt(1) !== 0) return undefined;
	return bytes.replaceAll('\0', '');
}

/** https://www.gnu.org/software/sed/manual/sed.html#Commands-Requiring-a-newline */
function sedFiles(script: string, machine: Machine): Data {
	const outputs: Data[] = [silence];
	for (const [, command = '', file = ''] of script.matchAll(
		/(?:^|[;{}\n\d$/!,])[ \t]?([rRwWe])[ \t]?([^\n;}]{1,4096})/g,
	)) {
		if (command === 'e') outputs.push(machine.runText(file, silence, 'posix'));
		else if (/w/i.test(command)) machine.writes(machine.files(fieldOf(file.trim()), 'sed'));
		else outputs.push(readBy(machine.files(fieldOf(file.trim()), 'sed')));
	}
	return joined(outputs);
}

function codeFiles(code: string, program: string, language: Language, machine: Machine): Data {
	const outputs: Data[] = [{ ...silence, text: undefined }];
	if (VARIABLES.test(code)) outputs.push(variables(machine));
	// awk's -v
	const [, assigned] = language === 'awk' ? (/^\w{1,100}=(.*)$/s.exec(code) ?? []) : [];
	if (assigned !== undefined) return readBy(machine.files(fieldOf(assigned), program));
	const env = (): readonly Source[] => machine.files(fieldOf('.env'), program);
	// node's -r
	if (/^dotenv\/config$/.test(code)) machine.scope.loaded = [...machine.scope.loaded, ...env()];
	for (const [, name = ''] of code.matchAll(BARE)) outputs.push(readBy(machine.files(fieldOf(name), program)));
	const texts = codeTexts(code);
	// What it prints may be used as the name of a file.
	const names = texts.flatMap((one) => spellingsOf(one, code)).flatMap((text) => machine.files(fieldOf(text), program));
	outputs.push({ ...silence, names });
	if (!(language === 'awk' ? /getline|system|[|>]|ARGV|@(?:include|load)/ : OPENS).test(code)) return joined(outputs);
	const loads = /dotenv|loadEnvFile/.test(code) ? env() : [];
	machine.uses(loads);
	if (VARIABLES.test(code)) outputs.push(readBy(loads));
	const lists = LISTS.test(code);
	const changes = CHANGES.test(code);
	for (const one of texts) {
		if (RUNS.test(code) && /\S\s+\S/.test(one.text)) {
			// Other languages' texts are commands of the system's shell when they are run.
			outputs.push(machine.runText(one.text, silence, 'posix'));
		}
		for (const text of spellingsOf(one, code)) {
			if (changes) machine.writes(machine.files(fieldOf(text), program));
			outputs.push(textFile(text, one, lists, program, machine));
		}
	}
	if (lists && !texts.some(({ before }) => LISTS.test(before.slice(-24)))) {
		outputs.push(readBy(below(fieldOf('.'), program, machine)));
	}
	return joined(outputs);
}

/** The text itself, and what the code seems to make of it. */
function spellingsOf({ text }: CodeText, code: string): string[] {
	if (text === '' || text.length > LONGEST_PATH || /[\n\0]/.test(text)) return [];
	const decoded = /base64|atob|b64/i.test(code) && /^[\w+/=-]{4,}$/.test(text) ? decodeBase64(text) : undefined;
	const reversed = /::-1|reverse/i.test(code) ? [...text].toReversed().join('') : undefined;
	return [text, decoded, reversed].filter((spelling) => spelling !== undefined);
}

function textFile(text: string, { before, after }: CodeText, lists: boolean, program: string, machine: Machine): Data {
	const field = templated(text, lists);
	if (NOT_READ.test(before) || /^\s*\+?\s*$/.test(text)) return silence;
	if (field.every((piece) => piece.text === undefined)) return silence;
	if (REMOVES.test(before) || MOVES.test(before)) machine.writes(below(field, program, machine));
	if (REMOVES.test(before) || WRITES.test(before) || (WRITE_MODE.test(after) && !MOVES.test(before))) {
		machine.writes(machine.files(field, program));
		return silence;
	}
	if (lists && LISTS.test(before.slice(-24)) && !/[*?[]/.test(text)) return readBy(below(field, program, machine));
	return readBy(machine.files(field, program));
}

/** What `${…}` and `#{…}` stand for is not known; where code lists files, texts may be globs. */
function templated(text: string, mayBeGlob: boolean): Field {
	const parts = text.split(/[$#]\{[^{}]{0,200}\}/);
	return parts.flatMap((part, index) => [
		...(index > 0 ? [holeOf()] : []),
		...(part === '' ? [] : [{ text: part, active: mayBeGlob }]),
	]);
}

function below(field: Field, program: string, machine: Machine): readonly Source[] {
	return withAllBelow(machine.files(field, program));
}

function readBy(contents: readonly Source[]): Data {
	return { ...silence, text: undefined, contents };
}
