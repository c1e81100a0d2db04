import { deepEqual, equal, match, ok } from 'node:assert/strict';

import * as vscode from 'vscode';

import { closeAll, findings, open, pause, ruleOf, shown, token, until } from './support.ts';

/** A token between two lines, and where it stands. */
async function sample(seed: number, language = 'javascript') {
	const value = token(seed);
	const editor = await open(`// first\nconst key = '${value}';\n`, language);
	const { uri } = editor.document;
	const range = new vscode.Range(1, 13, 1, 13 + value.length);
	return { value, editor, uri, range, found: await findings(uri, 1) };
}

describe('findings in a document', () => {
	afterEach(closeAll);

	it('are diagnostics with source, rule, link and the exact range', async () => {
		const { found, range } = await sample(10);
		const [diagnostic] = found;
		ok(diagnostic);
		equal(diagnostic.source, 'cordon');
		equal(ruleOf(diagnostic), 'github-pat');
		ok(typeof diagnostic.code === 'object' && diagnostic.code.target.scheme === 'https');
		ok(diagnostic.range.isEqual(range));
		equal(diagnostic.severity, vscode.DiagnosticSeverity.Error);
	});

	it('are explained by a hover', async () => {
		const { uri, range } = await sample(11);
		const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
			'vscode.executeHoverProvider',
			uri,
			range.start.translate(0, 8),
		);
		const text = hovers.flatMap((h) => h.contents.map((c) => (typeof c === 'string' ? c : c.value))).join('\n');
		match(text, /GitHub/);
		match(text, /Policy \(standard\)/);
	});

	it('offer ways out', async () => {
		const { uri, range } = await sample(12);
		const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
			'vscode.executeCodeActionProvider',
			uri,
			range,
			vscode.CodeActionKind.QuickFix.value,
		);
		const titles = actions.map(({ title }) => title).filter((title) => /environment|Redact|llow/.test(title));
		equal(titles.length, 4, titles.join());
		ok(titles.some((title) => title.startsWith('Replace by environment variable ')));
	});

	it('vanish with what was mended and come with what is typed', async () => {
		const { editor, uri, range } = await sample(13);
		await editor.edit((edit) => edit.replace(range, 'process.env.KEY'));
		await findings(uri, 0);
		await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), `const b = '${token(14)}';\r\n`));
		const [diagnostic] = await findings(uri, 1);
		equal(diagnostic?.range.start.line, 0);
	});

	it('leave placeholders that vanish with the edit that restores them, while others move along', async () => {
		const editor = await open(`const a = '${token(16)}';\nconst b = '${token(17)}';\n`, 'javascript');
		const { document } = editor;
		await findings(document.uri, 2);
		editor.selection = new vscode.Selection(0, 0, 2, 0);
		await vscode.commands.executeCommand('cordon.redactSelection');
		const placeholders = () => shown(document.uri).filter((one) => one.code === 'placeholder');
		await until(() => placeholders().length === 2);
		await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), '\n\n'));
		const at: number[][] = [];
		const listener = vscode.workspace.onDidChangeTextDocument(({ contentChanges: [change] }) => {
			if (change) at.push(placeholders().map(({ range }) => range.start.line));
		});
		editor.selection = new vscode.Selection(0, 0, 1, 0);
		await vscode.commands.executeCommand('cordon.restore');
		await until(() => at.length > 0);
		listener.dispose();
		deepEqual(at[0], [3]);
	});

	it('leave placeholders whose values come back with the edit of another program, and with no other', async () => {
		const text = `const a = '${token(18)}';\n`;
		const source = await open(text, 'javascript');
		await findings(source.document.uri, 1);
		source.selection = new vscode.Selection(0, 0, 1, 0);
		await vscode.commands.executeCommand('cordon.redactSelection');
		await until(() => /CORDON_/.test(source.document.getText()));
		const redacted = source.document.getText();
		const { document } = await open('// one\n// two\n', 'javascript');
		const edit = new vscode.WorkspaceEdit();
		edit.insert(document.uri, new vscode.Position(1, 0), redacted);
		await vscode.workspace.applyEdit(edit);
		await until(() => document.getText() === `// one\n${text}// two\n`);
		await vscode.commands.executeCommand('undo');
		await until(() => document.getText() === `// one\n${redacted}// two\n`);
		// A program moves what is there already: it stays as it is, and so does what was redacted on purpose.
		const move = new vscode.WorkspaceEdit();
		move.replace(source.document.uri, new vscode.Range(0, 0, 1, 0), `  ${redacted}`);
		await vscode.workspace.applyEdit(move);
		await pause(800);
		equal(document.getText(), `// one\n${redacted}// two\n`);
		equal(source.document.getText(), `  ${redacted}`);
	});

	it('stay when the language of the document changes', async () => {
		const { editor, uri } = await sample(15);
		await vscode.languages.setTextDocumentLanguage(editor.document, 'typescript');
		await pause(600);
		equal(shown(uri).length, 1);
	});

	it('go with the document', async () => {
		const { uri } = await sample(16);
		await closeAll();
		await findings(uri, 0);
	});

	it('are allowed by a marker, without a trace', async () => {
		const { editor, uri } = await sample(17);
		await editor.edit((edit) =>
			edit.insert(new vscode.Position(1, 0), '// cordon:allow github-pat -- a sample of the tests\n'),
		);
		await findings(uri, 0);
	});

	it('stand where VS Code has them, whatever ends the lines', async () => {
		const values = [token(18), token(19), token(20)] as const;
		const { document } = await open(`a\r\nb '${values[0]}'\nc \ud800\u{1f511} '${values[1]}'\r\n\u2028'${values[2]}'`);
		const found = await findings(document.uri, 3);
		deepEqual(found.map(({ range }) => document.getText(range)).toSorted(), values.toSorted());
	});
});
