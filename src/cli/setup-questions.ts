import { createInterface } from 'node:readline/promises';
import { changesOf } from '../engine/policy/setup-merge.ts';
import { questions, type Question } from '../engine/policy/setup-answers.ts';
import type { QuestionId, SetupAnswers } from '../engine/policy/setup.ts';
import { UsageError } from './usage-error.ts';

/** Somebody who can be asked. */
interface Person {
	tell(text: string): void;
	/** The line that was typed, without blanks around it. Throws UsageError where the person has left. */
	ask(prompt: string): Promise<string>;
}

/** The file as it would be, and what that changes in words, key by key. */
export interface Preview {
	readonly text: string;
	readonly changes: readonly string[];
}

/** Whether there is a person at both ends. */
export function isInteractive(): boolean {
	return process.stdin.isTTY && process.stdout.isTTY;
}

/**
 * Asks what was not answered yet, shows what would be written, and asks whether it is to be; undefined where it is not.
 * @param preview what the answers would make of the file. Throws UsageError for what makes no policy.
 */
export async function askSetup(
	given: SetupAnswers,
	preview: (answers: SetupAnswers) => Preview,
): Promise<SetupAnswers | undefined> {
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	const left = new AbortController();
	terminal.on('close', () => left.abort());
	const person: Person = {
		tell: (text) => process.stdout.write(`${text}\n`),
		async ask(prompt) {
			try {
				return (await terminal.question(prompt, { signal: left.signal })).trim();
			} catch {
				process.stdout.write('\n');
				throw new UsageError('the questions were not answered, and nothing was written');
			}
		},
	};
	try {
		for (;;) {
			const answers = await answered(person, given);
			const { text, changes } = preview(answers);
			person.tell(`\nWhat this changes:\n${changes.map((change) => `  ${change}\n`).join('') || '  nothing\n'}`);
			person.tell(`The file:\n\n${text}`);
			const decision = await decided(person);
			if (decision !== 'again') return decision === 'write' ? answers : undefined;
		}
	} finally {
		terminal.close();
	}
}

async function answered(person: Person, given: SetupAnswers): Promise<SetupAnswers> {
	let answers = given;
	for (const id of Object.keys(questions) as QuestionId[]) {
		if (given[id] === undefined) answers = await answer(person, id, answers);
	}
	return answers;
}

async function answer(person: Person, id: QuestionId, answers: SetupAnswers): Promise<SetupAnswers> {
	const { title, answers: known }: Question = questions[id];
	const names = Object.keys(known);
	const options = Object.entries(known).map(([name, { title }], index) => {
		const changes = changesOf(answers, { ...answers, [id]: name });
		return `${`${index + 1}`.padStart(3)}  ${title}\n     ${changes}`;
	});
	person.tell(`\n${title}\n${options.join('\n')}`);
	for (;;) {
		const said = await person.ask(`1 to ${names.length}, or Enter for none of them: `);
		if (said === '') return answers;
		const name = names.includes(said) ? said : names[Number(said) - 1];
		if (name !== undefined) return { ...answers, [id]: name };
		person.tell('There is no such answer.');
	}
}

async function decided(person: Person): Promise<'write' | 'again' | 'leave'> {
	for (;;) {
		const said = (await person.ask('Write it? (y)es, (n)o, (c)hange the answers: ')).toLowerCase();
		if (said === 'y' || said === 'yes') return 'write';
		if (said === 'n' || said === 'no') return 'leave';
		if (said === 'c' || said === 'change') return 'again';
	}
}
