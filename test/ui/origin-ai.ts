import {
	accept,
	both,
	carets,
	changes,
	command,
	extensionEdits,
	extensionWrites,
	ghost,
	keys,
	lines,
	nextEdit,
	on,
	press,
	rename,
	renameFile,
	save,
	shell,
	type,
	TWO,
	type Step,
} from './origin-steps.ts';

/** What an assistant inserts, and the lines that are known to be its afterwards, from 1. */
export interface Inserted {
	readonly does: Step;
	readonly lines: string;
	/** Why it is not known, where that is how it is: then no line is, and none is guessed. */
	readonly missed?: string;
}

const at = (lines: string, ...steps: Step[]): Inserted => ({ does: both(...steps), lines });
const missed = (why: string, ...steps: Step[]): Inserted => ({ does: both(...steps), lines: '', missed: why });

const reopened: Step = async (d) => {
	await d.command('workbench.action.closeActiveEditor');
	await d.begin(d.path);
};

const word = 'Control+ArrowRight';
const nextLine = command('editor.action.inlineSuggest.acceptNextLine');
const clicked: Step = both(
	(d) => five(d),
	(d) => d.hint.click(),
	changes((d) => d.hint.click()),
);
const five = nextEdit('gamma five', [3, 0, 3, 11], 3);

/** Suggestions in the editor, by what an installed extension can know of them. Files that end in md format as they are saved. */
const taken: Readonly<Record<string, Inserted>> = {
	'a suggestion at the end of a line': at('2', accept(' = accepted();', 1)),
	'a suggestion of several lines': at('3-4', accept(TWO, 1)),
	'a suggestion in an empty line': at('3', accept('const here = 1;', 2)),
	'a suggestion in place of a word': at('2', accept({ text: 'two hundred', over: [1, 5, 1, 8] }, 1)),
	'a suggestion that is a snippet': at('2', accept({ text: ' = call(argument)', snippet: true }, 1)),
	'a suggestion that comes by itself while one types': at(
		'3',
		(d) => d.at(2),
		(d) => d.offer({ text: 'typed by itself', over: [2, 0, 2, 5] }),
		keys('typed'),
		(d) => d.w.page.locator('.ghost-text-decoration').first().waitFor(),
		changes(press('Tab')),
	),
	'a suggestion accepted by its command': at('3-4', ghost(TWO, 1), command('editor.action.inlineSuggest.commit')),
	'a suggestion accepted with the mouse, md': at('2', ghost(' = accepted();', 1), async (d) => {
		await d.w.page.locator('.inlineSuggestionsHints .action-label', { hasText: 'Accept' }).first().click();
		await d.w.editor.waitForText(/accepted/);
	}),
	'the second of two suggestions': at(
		'3',
		(d) => d.at(2),
		(d) => d.offer({ text: 'the first' }, { text: 'the second' }),
		command('editor.action.inlineSuggest.trigger'),
		(d) => d.w.page.locator('.ghost-text-decoration').first().waitFor(),
		press('Alt+]'),
		changes(press('Tab')),
	),
	'a suggestion at several carets': at(
		'2 5',
		carets(1, 4),
		(d) => d.offer({ text: ' = everywhere();' }),
		command('editor.action.inlineSuggest.trigger'),
		(d) => d.w.page.locator('.ghost-text-decoration').first().waitFor(),
		changes(press('Tab')),
	),
	'a suggestion whose extension imports something': at(
		'4',
		accept({ text: 'accepted words', runs: 'cordonDesk.after' }, 2),
		(d) => d.w.editor.waitForText(/by a command/),
	),
	'a suggestion in the other half of a split editor': at(
		'3',
		command('workbench.action.splitEditor'),
		accept('accepted words', 2),
		command('workbench.action.closeGroup'),
	),
	'a word of a suggestion': at('3', ghost('longer suggestion', 2), press(word)),
	'word by word': at('3', ghost('wonderful suggestion here', 2), press(word, word, word)),
	'a word, and the rest of it': at(
		'3',
		ghost('wonderful suggestion here', 2),
		changes(press(word)),
		changes(press('Tab')),
	),
	'a line of a suggestion': at('3', ghost(TWO.slice(1), 2), nextLine),
	'line by line': at('3-4', ghost(TWO.slice(1), 2), nextLine, nextLine),
	'two in two places': at('3 6', accept('first of two', 2), accept('\nsecond of two', 4)),
	'after typing': at('3', type(2, 'typed '), accept('and accepted words', 2)),
	'followed by typed lines': at('3', accept('accepted words', 2), keys('\ntyped line')),
};

/** Next edits: shown where they are, accepted with Tab, gone to with Tab before. */
const nextEdits: Readonly<Record<string, Inserted>> = {
	'a next edit in the line of the caret': at('4', five, changes(press('Tab'))),
	'a next edit of two lines': at('4-5', nextEdit('gamma five\nand six', [3, 0, 3, 11], 3), changes(press('Tab'))),
	'a next edit elsewhere': at('5', nextEdit('delta seven', [4, 0, 4, 10], 0), press('Tab'), changes(press('Tab'))),
	'a next edit that puts lines in': at(
		'5-6',
		nextEdit('three\nconst in = 1;\nconst between = 2;\ndelta', [3, 6, 4, 5], 3),
		changes(press('Tab')),
	),
	'a next edit of one character': at(
		'4',
		nextEdit('gamma threes', [3, 0, 3, 11], 0),
		press('Tab'),
		changes(press('Tab')),
	),
	'one next edit after the other': at(
		'4 5',
		five,
		changes(press('Tab')),
		nextEdit('delta seven', [4, 0, 4, 10], 3),
		press('Tab'),
		changes(press('Tab')),
	),
	'a next edit accepted by its command': at('4', five, changes(command('editor.action.inlineSuggest.commit'))),
	'a next edit, undone and redone': at(
		'4',
		five,
		changes(press('Tab')),
		press('ControlOrMeta+z', 'ControlOrMeta+Shift+z'),
	),
	'a next edit, saved and opened again': at('4', five, changes(press('Tab')), save, reopened),
	'a next edit accepted with a click in the gutter': missed('no command runs', clicked),
};

/** What happens to a suggestion once it is there. */
const afterwards: Readonly<Record<string, Inserted>> = {
	'with typed lines above': at('5', accept('accepted words', 2), type(0, '\ntyped\ntyped')),
	'undone and redone': at('3', accept('accepted words', 2), press('ControlOrMeta+z', 'ControlOrMeta+Shift+z')),
	'moved up': at('2', accept('accepted words', 2), on(2, 'Alt+ArrowUp')),
	'cut and pasted elsewhere': at(
		'5-6',
		accept(TWO.slice(1), 2),
		lines(2, 3),
		press('ControlOrMeta+x'),
		on(4, 'ControlOrMeta+v'),
	),
	formatted: at('3', accept('accepted words', 2), command('editor.action.formatDocument')),
	'formatted as it is saved at once, md': at('3-4', ghost(TWO, 1), press('Tab'), save),
	'renamed within': at('3', accept('alpha accepted', 2), rename(0, 2, 'omega')),
	'renamed within, from another file': at('3', accept('beta accepted', 2), rename(1, 2, 'epsilon')),
	'in a file that is renamed': at('3', accept('accepted words', 2), save, renameFile('renamed-with-ai.txt')),
	'in a file that git moves': at(
		'3-4',
		accept('const sum = add(first, second);\nreturn sum > most ? most : sum;', 2),
		save,
		async (d) => {
			await d.git('mv', d.path, 'moved-with-ai.txt');
			await d.begin('moved-with-ai.txt');
		},
	),
	'saved, closed and opened again': at('3', accept('accepted words', 2), save, reopened),
	'saved, and pushed down by a process': at(
		'4',
		accept('accepted words', 2),
		save,
		shell('sed -i "1i put above" FILE'),
	),
	'saved, and written to by a process at once': at(
		'3',
		accept('accepted words', 2),
		save,
		shell('echo "by a build" >> FILE'),
	),
	'saved, and formatted by a process': at('3', accept('accepted words', 2), save, shell('sed -i "s/^/  /" FILE')),
	'saved, stashed and back': at(
		'3',
		accept('accepted words', 2),
		save,
		shell('git stash -q'),
		shell('git stash pop -q'),
	),
};

/** What nobody tells an extension of: nothing is recorded, and nothing guessed. */
const untold: Readonly<Record<string, Inserted>> = {
	'an edit of a chat, as an edit of the workspace': missed(
		'an edit by some extension',
		extensionWrites('written by a chat\nin two lines\n'),
	),
	'an edit of a chat, through the editor': missed(
		'an edit by some extension',
		extensionEdits('const by = "a chat";\n'),
	),
	'a suggestion of one character': missed('looks as if typed', accept(';', 1)),
};

export const ai = { ...taken, ...nextEdits, ...afterwards, ...untold };

/** What the person says. */
export const marked: Readonly<Record<string, Inserted>> = {
	'a line marked by the person': at('2', (d) => d.at(1), command('cordon.markAsAi')),
	'lines marked by the person': at('1-2', lines(0, 1), command('cordon.markAsAi')),
	'a part of them unmarked': at('2-4', lines(0, 3), command('cordon.markAsAi'), lines(0, 0), command('cordon.unmark')),
};

/** What is known where VS Code says why a text changed: with it, what else is missed. */
export const granted: Readonly<Record<string, Inserted>> = {
	'told: a suggestion': at('3-4', accept(TWO.slice(1), 2)),
	'told: a word of one': at('3', ghost('longer suggestion', 2), changes(press(word))),
	'told: a suggestion of one character': at('2', accept(';', 1)),
	'told: a next edit': at('4', five, changes(press('Tab'))),
	'told: a next edit accepted with a click in the gutter': at('4', clicked),
	'told: typing, formatting, a snippet, an edit by an extension, a process': at(
		'',
		type(1, ' typed\nlines'),
		command('editor.action.insertSnippet', { snippet: ' for (${1:i}) {\n\t$0\n}' }),
		command('editor.action.formatDocument'),
		extensionEdits('const other = "extension";\n'),
		save,
		shell('printf "by a process\\n" >> FILE'),
	),
};
