import { until } from './harness/until.ts';
import {
	accept,
	both,
	carets,
	changes,
	command,
	copied,
	extensionEdits,
	extensionWrites,
	ghost,
	keys,
	lines,
	nextEdit,
	on,
	paste,
	press,
	quietly,
	rename,
	renameFile,
	save,
	shell,
	type,
	TWO,
	type Step,
} from './origin-steps.ts';

const suggest: Step = async (d) => {
	await d.w.press('Control+Space');
	await d.w.page.locator('.suggest-widget.visible .monaco-list-row').filter({ hasText: 'completedBy' }).waitFor();
};

/** Accepts the code action that is offered at a line. */
const mend = (line: number): Step =>
	both(
		on(line),
		async (d) => {
			const row = d.w.page.locator('.action-widget .monaco-list-row.action', { hasText: 'Mend it' }).first();
			const shown = () => row.waitFor({ timeout: 2000 }).then(() => true);
			await until('the actions', async () => (await d.w.press('Control+.'), await shown()));
		},
		changes(press('Enter')),
	);

/** What a person does with keys: no line is AI's afterwards, nor at any time. Files that end in md format as they are saved. */
const byHand: Readonly<Record<string, Step>> = {
	typing: type(1, ' and typed words, one key after the other, as many as it takes'),
	'typing lines': type(1, '\nfirst line\nsecond line\nthird line\nfourth line of these'),
	'typing in several places at once': both(on(0, 'Control+Alt+ArrowDown'), keys('everywhere')),
	'typing where brackets close by themselves, md': type(1, ' call(one, [two, {three'),
	'typing where it formats as one types, md': changes(type(1, ' done;')),
	'deleting backwards': on(1, 'Backspace', 'Backspace', 'Backspace'),
	'deleting a line': on(1, 'ControlOrMeta+Shift+k'),
	'a line below': both(on(1, 'ControlOrMeta+Enter'), keys('below')),
	'a line above': both(on(1, 'ControlOrMeta+Shift+Enter'), keys('above')),
	'moving a line up': on(1, 'Alt+ArrowUp'),
	'moving a line down': on(0, 'Alt+ArrowDown'),
	'copying a line down': both(lines(0, 3), command('editor.action.copyLinesDownAction')),
	'duplicating a selection': both(lines(0, 1), command('editor.action.duplicateSelection')),
	indenting: both(lines(0, 3), press('Tab')),
	'indenting with its key': both(lines(0, 3), press('ControlOrMeta+]')),
	'a tab in plain text': both(on(1, 'Tab'), press('Tab')),
	'a comment and none': both(lines(0, 3), command('editor.action.commentLine')),
	'sorting lines': both(lines(0, 4), command('editor.action.sortLinesDescending')),
	'upper case': both(lines(0, 3), command('editor.action.transformToUppercase')),
	'joining lines': both(lines(0, 3), command('editor.action.joinLines')),
	transposing: both(on(0, 'ArrowLeft'), command('editor.action.transposeLetters')),
	'trimming blanks': both(type(1, '   '), command('editor.action.trimTrailingWhitespace')),
	undoing: both(type(1, ' words'), press('ControlOrMeta+z')),
	redoing: both(type(1, ' words'), press('ControlOrMeta+z', 'ControlOrMeta+Shift+z')),
	'pasting own text': both(lines(0, 3), press('ControlOrMeta+c'), on(4, 'ControlOrMeta+v')),
	'pasting a word': paste('somewhere'),
	'pasting a block': paste('function add(a, b) {\n\treturn a + b;\n}\n'),
	'pasting two hundred lines': paste('const line = "of a long text";\n'.repeat(200)),
	'pasting over a selection': both(lines(0, 3), copied('instead'), changes(press('ControlOrMeta+v'))),
	'pasting in several places': both(copied('pasted twice'), carets(1, 4), changes(press('ControlOrMeta+v'))),
	'cutting and pasting': both(lines(0, 1), press('ControlOrMeta+x'), on(2, 'ControlOrMeta+v')),
	'undoing a paste': both(paste('const a = 1;\nconst b = 2;\n'), press('ControlOrMeta+z')),
	'a file that is renamed': both(type(1, ' typed'), save, renameFile('renamed-by-hand.txt')),
	'a change that is reverted': both(type(1, ' typed'), command('workbench.action.files.revert')),
};

/** What formats, renames, completes and mends on somebody's behalf. */
const byTools: Readonly<Record<string, Step>> = {
	formatting: command('editor.action.formatDocument'),
	'formatting twice and undoing': both(
		command('editor.action.formatDocument'),
		command('editor.action.formatDocument'),
		press('ControlOrMeta+z'),
	),
	'formatting as it is saved, md': both(type(1, ' typed'), save),
	'a rename by its provider': rename(0, 2, 'omega'),
	'a rename in two files': rename(1, 2, 'epsilon'),
	'a snippet': both((d) => d.at(1), command('editor.action.insertSnippet', { snippet: ' for (${1:i}) {\n\t$0\n}' })),
	'a snippet, filled in': both(
		(d) => d.at(1),
		command('editor.action.insertSnippet', { snippet: ' if (${1:condition}) ${2:body}' }),
		keys('ready'),
		press('Tab'),
		keys('go()'),
	),
	'a completion of the language, with what it imports': both(type(2, 'comp'), suggest, changes(press('Tab'))),
	'a completion taken with Enter': both(type(2, 'comp'), suggest, changes(press('Enter'))),
	'a code action': mend(1),
	'a code action, undone': both(mend(1), press('ControlOrMeta+z')),
	'an edit by another extension': extensionWrites('written by some extension\nin two lines\n'),
	'an edit through the editor by another extension': extensionEdits('const other = "extension";\n'),
	'replacing all': async (d) => {
		await d.w.companion.ask(async (v) => {
			const editor = v.window.activeTextEditor!;
			await editor.edit((b) => {
				for (const { index } of editor.document.getText().matchAll(/a/g))
					b.replace(new v.Range(editor.document.positionAt(index), editor.document.positionAt(index + 1)), 'replaced');
			});
		});
	},
};

/** Suggestions that nobody takes. */
const besideSuggestions: Readonly<Record<string, Step>> = {
	'a suggestion that is dismissed': both(ghost('return a + b;', 1), press('Escape')),
	'a suggestion that is typed over': both(ghost('return a + b;', 1), keys('something else')),
	'a suggestion that is typed out': both(ghost('return a + b;', 1), keys('return a + b;')),
	'a suggestion left behind with the caret': both(ghost('return a + b;', 1), press('ArrowUp'), keys('typed')),
	'a suggestion with a paste beside it': both(ghost('return a + b;', 1), copied('pasted'), press('ControlOrMeta+v')),
	'a bracket typed before a suggestion, md': both(ghost('return a + b;', 1), keys('(typed')),
	'a next edit that is dismissed': both(nextEdit('gamma five', [3, 0, 3, 11], 0), press('Escape'), keys('typed')),
	'a next edit that is only gone to': both(nextEdit('gamma five', [3, 0, 3, 11], 0), press('Tab', 'Escape')),
	'a next edit that takes lines away': both(nextEdit('', [3, 0, 4, 0], 3), changes(press('Tab'))),
	'accepting where nothing is offered': both(on(1), command('editor.action.inlineSuggest.commit'), keys('typed then')),
	'typing right after accepting nothing': both(on(1, 'Tab'), keys('typed')),
	'a process after accepting nothing': both(
		on(1),
		command('editor.action.inlineSuggest.commit'),
		shell('printf "written by a process\\n" >> FILE'),
	),
};

/** What comes from the disk: processes, git, builds, formatters. */
const fromDisk: Readonly<Record<string, Step>> = {
	'a process that writes the file': shell('printf "written by a process\\nin two lines\\n" >> FILE'),
	'a process that rewrites the file': shell('printf "all\\nnew\\nlines of text\\n" > FILE'),
	'a build that writes the file again and again': both(
		...[1, 2, 3, 4].map((n) => shell(`printf "// generated ${n}\\nexport const version = ${n};\\n" > FILE`)),
	),
	'a process that puts another file in its place': shell('printf "of another file\\n" > FILE.new && mv FILE.new FILE'),
	'a formatter as a process': shell('sed -i "s/^/    /" FILE'),
	'a process that removes lines': shell('sed -i 2d FILE'),
	'a process after a save': both(type(1, ' typed'), save, shell('printf "appended by a build\\n" >> FILE')),
	'a process that writes what is being suggested': both(
		ghost('return a + b;', 1),
		shell('sed -i "2s/$/return a + b;/" FILE'),
	),
	'git restoring the file': both(type(1, ' typed'), save, shell('git checkout -q -- FILE')),
	'git resetting hard': both(type(1, ' typed words'), save, shell('git reset -q --hard')),
	'git stashing, and back': both(type(1, ' typed words'), save, shell('git stash -q'), shell('git stash pop -q')),
	'git switching branches': both(
		shell('git switch -q -c other && printf "of the other branch\\n" >> FILE && git commit -qam other'),
		shell('git switch -q main'),
	),
	'git merging': both(
		shell('git switch -q -c third && printf "of the third branch\n" >> FILE && git commit -qam third'),
		shell('git switch -q main'),
		shell('git merge -q --no-ff -m merge third'),
	),
	'git picking a commit': both(
		shell('git switch -q -c fourth && printf "of the fourth branch\n" >> FILE && git commit -qam fourth'),
		shell('git switch -q main'),
		shell('git cherry-pick fourth >/dev/null'),
	),
	'git rebasing': both(
		shell('git switch -q -c fifth && printf "of the fifth branch\n" >> FILE && git commit -qam fifth'),
		shell('git switch -q main'),
		quietly('git commit -q --allow-empty -m more'),
		shell('git rebase -q main fifth'),
		shell('git switch -q main'),
	),
	'git applying a patch': shell(
		'printf "patched\\n" | cat FILE - > FILE.p; git diff --no-index -- NAME NAME.p | sed "s/NAME.p/NAME/" | git apply; rm FILE.p',
	),
};

export const notAi = { ...byHand, ...byTools, ...besideSuggestions, ...fromDisk };

/** What was AI's for a while, and is not any more. */
export const noLongerAi: Readonly<Record<string, Step>> = {
	'a suggestion that is undone': both(accept(' = accepted();', 1), press('ControlOrMeta+z')),
	'a suggestion that is deleted again': both(accept('\nwhole line of it', 1), on(2, 'ControlOrMeta+Shift+k')),
	'a suggestion that is reverted': both(accept(TWO, 1), command('workbench.action.files.revert')),
	'what was marked, unmarked': both(lines(0, 1), command('cordon.markAsAi'), command('cordon.unmark')),
};
