import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { aiOrigin } from '../../src/engine/provenance/origin.ts';
import { openProvenance } from '../../src/node/ledger.ts';
import { openWorkbench } from './harness/open.ts';
import { until } from './harness/until.ts';
import type { Workbench } from './harness/workbench.ts';
import { Desk, TEXT } from './insertion-steps.ts';

type Step = (d: Desk) => Promise<unknown>;

const press =
	(...keys: string[]): Step =>
	(d) =>
		d.w.press(...keys);
const on =
	(line: number, ...keys: string[]): Step =>
	async (d) => {
		await d.at(line);
		await d.w.press(...keys);
	};
const command =
	(id: string, ...args: unknown[]): Step =>
	(d) =>
		d.command(id, ...args);
const both =
	(...steps: Step[]): Step =>
	async (d) => {
		for (const step of steps) await step(d);
	};
const type =
	(line: number, text: string): Step =>
	async (d) => {
		await d.at(line);
		await d.w.editor.type(text);
	};
const accept =
	(text: string, line: number): Step =>
	(d) =>
		d.accept(text, line);
const lines =
	(first: number, last: number): Step =>
	(d) =>
		d.lines(first, last);
const shell =
	(script: string): Step =>
	async (d) => {
		const before = await d.w.editor.text();
		await d.shell(script.replaceAll('FILE', d.file));
		await until('the editor follows the disk', async () => (await d.w.editor.text()) !== before);
	};
const paste =
	(text: string): Step =>
	async (d) => {
		await d.w.clipboard.write(text);
		await d.at(1);
		const before = await d.w.editor.text();
		await d.w.press('ControlOrMeta+v');
		await until('the paste', async () => (await d.w.editor.text()) !== before);
	};
const save: Step = async (d) => {
	await d.w.press('ControlOrMeta+s');
	await until('it is saved', () => d.w.companion.ask((v) => v.window.activeTextEditor?.document.isDirty === false));
};
const ghost =
	(text: string, line: number, snippet = false): Step =>
	(d) =>
		d.ghost(text, line, snippet);

const TWO = '\nconst sum = one + two;\nreturn sum;';

/** What a person and their tools do, and which lines are AI's afterwards: none. */
const notAi: Readonly<Record<string, Step>> = {
	typing: type(1, ' and typed words, one key after the other, as many as it takes'),
	'typing lines': type(1, '\nfirst line\nsecond line\nthird line\nfourth line of these'),
	'typing in several places at once': both(on(0, 'Control+Alt+ArrowDown'), (d) => d.w.editor.type('everywhere')),
	'deleting backwards': on(1, 'Backspace', 'Backspace', 'Backspace'),
	'deleting a line': on(1, 'ControlOrMeta+Shift+k'),
	'a line below': both(on(1, 'ControlOrMeta+Enter'), (d) => d.w.editor.type('below')),
	'a line above': both(on(1, 'ControlOrMeta+Shift+Enter'), (d) => d.w.editor.type('above')),
	'moving a line up': on(1, 'Alt+ArrowUp'),
	'moving a line down': on(0, 'Alt+ArrowDown'),
	'copying a line down': both(lines(0, 3), command('editor.action.copyLinesDownAction')),
	'duplicating a selection': both(lines(0, 1), command('editor.action.duplicateSelection')),
	indenting: both(lines(0, 3), press('Tab')),
	'indenting with its key': both(lines(0, 3), press('ControlOrMeta+]')),
	'a tab in plain text': both(on(1, 'Tab'), press('Tab')),
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
	'pasting over a selection': both(lines(0, 3), (d) => d.w.clipboard.write('instead'), press('ControlOrMeta+v')),
	'cutting and pasting': both(lines(0, 1), press('ControlOrMeta+x'), on(2, 'ControlOrMeta+v')),
	'undoing a paste': both(paste('const a = 1;\nconst b = 2;\n'), press('ControlOrMeta+z')),
	formatting: command('editor.action.formatDocument'),
	'formatting twice and undoing': both(
		command('editor.action.formatDocument'),
		command('editor.action.formatDocument'),
		press('ControlOrMeta+z'),
	),
	'a rename by its provider': async (d) => {
		await d.w.editor.moveTo({ line: 0, character: 2 });
		await d.w.press('F2');
		await d.w.page.locator('.rename-box input').waitFor();
		await d.w.page.locator('.rename-box input').fill('omega');
		await d.w.press('Enter');
		await d.w.editor.waitForText(/omega/);
	},
	'a snippet': both((d) => d.at(1), command('editor.action.insertSnippet', { snippet: ' for (${1:i}) {\n\t$0\n}' })),
	'a snippet, filled in': both(
		(d) => d.at(1),
		command('editor.action.insertSnippet', { snippet: ' if (${1:condition}) ${2:body}' }),
		(d) => d.w.editor.type('ready'),
		press('Tab'),
		(d) => d.w.editor.type('go()'),
	),
	'a completion of the language': async (d) => {
		await d.at(2);
		await d.w.editor.type('comp');
		await d.w.press('Control+Space');
		await d.w.page.locator('.suggest-widget.visible .monaco-list-row').filter({ hasText: 'completedBy' }).waitFor();
		await d.w.press('Tab');
		await d.w.editor.waitForText(/completedByTheLanguage/);
	},
	'an edit by another extension': async (d) => {
		await d.w.companion.ask(async (v) => {
			const { document } = v.window.activeTextEditor!;
			const changes = new v.WorkspaceEdit();
			changes.insert(document.uri, new v.Position(1, 0), 'written by some extension\nin two lines\n');
			await v.workspace.applyEdit(changes);
		});
	},
	'an edit through the editor by another extension': async (d) => {
		await d.w.companion.ask(async (v) => {
			await v.window.activeTextEditor!.edit((b) => b.insert(new v.Position(0, 0), 'const other = "extension";\n'));
		});
	},
	'replacing all': async (d) => {
		await d.w.companion.ask(async (v) => {
			const editor = v.window.activeTextEditor!;
			await editor.edit((b) => {
				for (const { index } of editor.document.getText().matchAll(/a/g))
					b.replace(new v.Range(editor.document.positionAt(index), editor.document.positionAt(index + 1)), 'replaced');
			});
		});
	},
	'a suggestion that is dismissed': both(ghost('return a + b;', 1), press('Escape')),
	'a suggestion that is typed over': both(ghost('return a + b;', 1), (d) => d.w.editor.type('something else')),
	'a suggestion that is typed out': both(ghost('return a + b;', 1), (d) => d.w.editor.type('return a + b;')),
	'a suggestion left behind with the caret': both(ghost('return a + b;', 1), press('ArrowUp'), (d) =>
		d.w.editor.type('typed'),
	),
	'a suggestion that is undone': both(accept(' = accepted();', 1), press('ControlOrMeta+z')),
	'a suggestion that is deleted again': both(accept('\nwhole line of it', 1), on(2, 'ControlOrMeta+Shift+k')),
	'accepting where nothing is offered': both(
		(d) => d.at(1),
		command('editor.action.inlineSuggest.commit'),
		(d) => d.w.editor.type('typed then'),
	),
	'typing right after accepting nothing': both(
		(d) => d.at(1),
		press('Tab'),
		(d) => d.w.editor.type('typed'),
	),
	'a process that writes the file': shell('printf "written by a process\\nin two lines\\n" >> FILE'),
	'a process that rewrites the file': shell('printf "all\\nnew\\nlines of text\\n" > FILE'),
	'a formatter as a process': shell('sed -i "s/^/    /" FILE'),
	'a process that removes lines': shell('sed -i 2d FILE'),
	'a process after a save': both(type(1, ' typed'), save, shell('printf "appended by a build\\n" >> FILE')),
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
	reverting: both(type(1, ' typed'), command('workbench.action.files.revert')),
	'what was marked, unmarked': both(lines(0, 1), command('cordon.markAsAi'), command('cordon.unmark')),
};

/** What an assistant wrote, by what is known without any proposed API, and where it is afterwards. */
const ai: Readonly<Record<string, readonly [step: Step, expected: string]>> = {
	'a suggestion at the end of a line': [accept(' = accepted();', 1), '2'],
	'a suggestion of several lines': [accept(TWO, 1), '3-4'],
	'a suggestion in an empty line': [accept('const here = 1;', 2), '3'],
	'a suggestion that is a snippet': [both(ghost(' = call(argument)', 1, true), press('Tab')), '2'],
	'a suggestion accepted by its command': [both(ghost(TWO, 1), command('editor.action.inlineSuggest.commit')), '3-4'],
	'a word of a suggestion': [both(ghost('longer suggestion', 2), press('Control+ArrowRight')), '3'],
	'word by word': [
		both(
			ghost('wonderful suggestion here', 2),
			press('Control+ArrowRight', 'Control+ArrowRight', 'Control+ArrowRight'),
		),
		'3',
	],
	'a line of a suggestion': [both(ghost(TWO.slice(1), 2), command('editor.action.inlineSuggest.acceptNextLine')), '3'],
	'line by line': [
		both(
			ghost(TWO.slice(1), 2),
			command('editor.action.inlineSuggest.acceptNextLine'),
			command('editor.action.inlineSuggest.acceptNextLine'),
		),
		'3-4',
	],
	'two in two places': [both(accept('first of two', 2), accept('\nsecond of two', 4)), '3 6'],
	'after typing': [both(type(2, 'typed '), accept('and accepted words', 2)), '3'],
	'followed by typed lines': [both(accept('accepted words', 2), (d) => d.w.editor.type('\ntyped line')), '3'],
	'with typed lines above': [both(accept('accepted words', 2), type(0, '\ntyped\ntyped')), '5'],
	'undone and redone': [both(accept('accepted words', 2), press('ControlOrMeta+z', 'ControlOrMeta+Shift+z')), '3'],
	'moved up': [both(accept('accepted words', 2), on(2, 'Alt+ArrowUp')), '2'],
	'cut and pasted elsewhere': [
		both(accept(TWO.slice(1), 2), lines(2, 3), press('ControlOrMeta+x'), on(4, 'ControlOrMeta+v')),
		'5-6',
	],
	formatted: [both(accept('accepted words', 2), command('editor.action.formatDocument')), '3'],
	'saved, and pushed down by a process': [
		both(accept('accepted words', 2), save, shell('sed -i "1i put above" FILE')),
		'4',
	],
	'saved, and formatted by a process': [both(accept('accepted words', 2), save, shell('sed -i "s/^/  /" FILE')), '3'],
	'saved, stashed and back': [
		both(accept('accepted words', 2), save, shell('git stash -q'), shell('git stash pop -q')),
		'3',
	],
	'a line marked by the person': [both((d) => d.at(1), command('cordon.markAsAi')), '2'],
	'lines marked by the person': [both(lines(0, 1), command('cordon.markAsAi')), '1-2'],
	'a part of them unmarked': [
		both(lines(0, 3), command('cordon.markAsAi'), lines(0, 0), command('cordon.unmark')),
		'2-4',
	],
};

const slug = (name: string): string => `${name.replaceAll(/\W+/g, '-')}.txt`;
const names = [...Object.keys(notAi), ...Object.keys(ai)];
const files = Object.fromEntries(names.map((name) => [slug(name), TEXT]));

describe('who wrote it', () => {
	let d: Desk;
	let w: Workbench;

	before(async () => {
		w = await openWorkbench({
			files: { ...files, 'hook.txt': TEXT, 'closed.txt': TEXT, 'review.txt': TEXT, 'package.json': '{}\n' },
			// An installed extension is granted no proposed API; the host of the tests would grant it.
			env: { CORDON_WITHOUT_PROPOSALS: '1' },
			settings: { 'editor.inlineSuggest.enabled': true, 'editor.wordBasedSuggestions': 'off' },
		});
		d = new Desk(w);
		await d.git('init', '-q', '-b', 'main');
		await d.git('config', 'user.name', 'Ada Reader');
		await d.git('config', 'user.email', 'ada@example.org');
		await d.git('add', '.');
		await d.git('commit', '-qm', 'begin');
		await w.cordon();
		await d.prepare();
	});
	after(() => w?.close());

	describe('is no AI', () => {
		for (const [name, step] of Object.entries(notAi))
			it(name, async () => {
				await d.begin(slug(name));
				await step(d);
				await d.expect('');
			});
		it('in more than three hundred changes', async () => {
			const events = await d.events();
			assert.ok(events > 300, `${events} changes`);
		});
	});

	describe('is AI', () => {
		for (const [name, [step, expected]] of Object.entries(ai))
			it(`${name}: ${expected}`, async () => {
				await d.begin(slug(name));
				await step(d);
				const [entry] = await d.expect(expected);
				assert.equal(entry?.origin, 'ai');
				assert.match(entry?.how ?? '', /^(?:inline-accept|marked-by-user)$/);
			});
	});

	/** What a hook does after an assistant has edited a file. */
	const edit = async (path: string, added: string): Promise<void> => {
		const provenance = await openProvenance(w.folder, assert.fail);
		const before = TEXT;
		const after = `${TEXT}${added}`;
		await writeFile(join(w.folder, path), after);
		const known = { assistant: 'claude-code', model: 'large-1', conversation: 'c1' };
		provenance?.recordEdit({ path, before, after }, after, aiOrigin('hook', 'certain', known));
		await provenance?.ledger.close();
	};

	describe('told by a hook', () => {
		it('is AI in an open file, with assistant and model', async () => {
			await d.begin('hook.txt');
			await edit('hook.txt', 'from the hook\nin two lines\n');
			const [entry] = await d.expect('6-7');
			assert.deepEqual(
				[entry?.how, entry?.confidence, entry?.assistant, entry?.model],
				['hook', 'certain', 'claude-code', 'large-1'],
			);
		});

		it('is AI in a file that is not open, and a badge says so', async () => {
			await edit('closed.txt', 'from the hook\n');
			await d.expect('6', 'closed.txt');
			await d.begin('closed.txt');
			await w.page.locator('.tab.active .monaco-icon-label.monaco-decoration-badge').waitFor();
		});
	});

	describe('in the editor', () => {
		before(async () => {
			await d.begin('review.txt');
			await d.accept('written by AI in an empty line', 2);
			await d.accept('\nanother one\nof two lines', 4);
			await d.expect('3 6-7');
		});

		it('a hover says who, how known, how sure and that nobody has read it', async () => {
			const text = await w.assistance.hover('written by AI in', /Written by/);
			assert.match(text, /inline suggestion was accepted; likely/);
			assert.match(text, /1 line, 0 % of it edited by people since/);
			assert.match(text, /Not reviewed/);
		});

		it('keys go from one to the next', async () => {
			const caret = () => w.companion.ask((v) => v.window.activeTextEditor!.selection.active.line + 1);
			await w.editor.moveTo({ line: 0, character: 0 });
			for (const [id, line] of [
				['cordon.nextInsertion', 3],
				['cordon.nextInsertion', 6],
				['cordon.nextInsertion', 3],
				['cordon.previousInsertion', 6],
			] as const) {
				await d.command(id);
				await until(`the caret is in line ${line}`, async () => (await caret()) === line);
			}
		});

		it('the status says how much of the file is AI-written and unread', async () => {
			const item = w.page.locator('#cordon\\.cordon\\.cordon\\.status a');
			await until('the status', async () =>
				/3 lines of this file written by AI \(\d+ %\), 3 not reviewed/.test(
					(await item.getAttribute('aria-label')) ?? '',
				),
			);
		});

		it('marks are in the gutter and at the lines', async () => {
			await until('three marks', async () => (await w.page.locator('.cgmr[class*="ced-"]').count()) >= 2);
			await w.screenshot('insertions-dark');
		});

		it('the lens marks one reviewed, by the name that git knows', async () => {
			await w.page.locator('.codelens-decoration a', { hasText: 'Mark reviewed' }).first().click();
			await until('it is reviewed', async () => (await d.entries())[0]?.reviewed);
			const [one, two] = await d.entries();
			assert.equal(one?.reviewer, 'Ada Reader <ada@example.org>');
			assert.equal(two?.reviewed, false);
		});

		it('a part is reviewed by itself', async () => {
			await d.lines(6, 6);
			await d.command('cordon.markReviewed');
			await until('two of three are reviewed', async () => {
				const states = (await d.entries()).map(({ startLine, reviewed }) => `${startLine} ${reviewed}`);
				return states.join() === '3 true,6 false,7 true';
			});
		});

		it('what AI rewrites is unreviewed again', async () => {
			await w.editor.moveTo({ line: 2, character: 10 });
			await d.offer(' rewritten by AI');
			await d.command('editor.action.inlineSuggest.trigger');
			await w.page.locator('.ghost-text-decoration, .ghost-text').first().waitFor();
			await d.offer('');
			await w.press('Tab');
			await until(
				'it is unreviewed',
				async () => (await d.entries()).find((e) => e.startLine === 3)?.reviewed === false,
			);
		});

		it('what a person edits in it makes it mixed', async () => {
			await w.editor.moveTo({ line: 5, character: 3 });
			await w.editor.type('typed words');
			await until('it is mixed', async () => ((await d.entries()).find((e) => e.startLine === 6)?.human ?? 0) > 0.3);
		});

		it('one insertion of very many lines is pointed out, once', async () => {
			await d.accept(`\n${'many lines\n'.repeat(205)}`, 0);
			await w.notifications.waitFor(/by AI at once/);
			await w.press('ControlOrMeta+z');
		});
	});

	const rows = () => w.page.locator('.pane', { hasText: 'AI Review' }).locator('.monaco-list-row');

	describe('the review view', () => {
		it('lists insertions by file, and by commit once there is one', async () => {
			await d.command('workbench.action.files.saveAll');
			await d.command('cordon.showReview');
			await rows().filter({ hasText: '.txt' }).first().waitFor();
			await rows()
				.filter({ hasText: /^Lines? \d/ })
				.first()
				.waitFor();
			await w.screenshot('insertions-review');
			await d.git('add', '.');
			await d.git('commit', '-qm', 'with AI');
			await d.command('cordon.reviewByCommit');
			// Commits come after what is in none, and of a list only what is in view is in the page.
			await rows()
				.filter({ hasText: /^\s*(?:[0-9a-f]{8}|Not committed)/ })
				.first()
				.waitFor();
			await d.command('cordon.reviewByFile');
		});

		it('marks a whole file reviewed', async () => {
			const entries = await d.entries('closed.txt');
			await w.companion.ask(
				async (v, ids) => {
					const uri = v.Uri.joinPath(v.workspace.workspaceFolders![0]!.uri, 'closed.txt');
					await v.commands.executeCommand('cordon.markReviewed', { uri, ids });
				},
				entries.map(({ id }) => id),
			);
			await until('it is reviewed', async () => (await d.entries('closed.txt')).every(({ reviewed }) => reviewed));
		});
	});

	describe('at the end', () => {
		it('looks right in other themes', async () => {
			await d.begin('review.txt');
			for (const [name, theme] of [
				['vs', 'Visual Studio Light'],
				['hc-black', 'Default High Contrast'],
				['hc-light', 'Default High Contrast Light'],
			] as const) {
				await w.companion.ask(async (v, theme) => {
					await v.workspace.getConfiguration('workbench').update('colorTheme', theme, true);
				}, theme);
				await w.page.locator(`.monaco-workbench.${name}`).waitFor();
				await until('marks', async () => (await w.page.locator('.cgmr[class*="ced-"]').count()) >= 1);
				await w.screenshot(`insertions-${name}`);
			}
		});

		it('survives a window that is loaded again', async () => {
			const before = await d.entries('hook.txt');
			await d.begin('hook.txt');
			await w.page.reload();
			await w.companion.ready();
			await w.cordon();
			await until('the insertions', async () => (await d.entries('hook.txt')).length === before.length);
			const [entry] = await d.expect('6-7', 'hook.txt');
			assert.equal(entry?.model, 'large-1');
		});
	});
});
