/** How a language writes comments. */
export interface CommentSyntax {
	/** Begins a comment that the line's end ends. */
	readonly line?: string;
	/** Begins and ends a comment. */
	readonly block?: readonly [open: string, close: string];
	/** A comment must have its line to itself: behind a value it would be part of the value. */
	readonly ownLine?: true;
}

const slashes: CommentSyntax = { line: '//', block: ['/*', '*/'] };
const hash: CommentSyntax = { line: '#' };
const hashOnOwnLine: CommentSyntax = { line: '#', ownLine: true };
const markup: CommentSyntax = { block: ['<!--', '-->'] };
const dashes: CommentSyntax = { line: '--' };
const semicolon: CommentSyntax = { line: ';' };
const percent: CommentSyntax = { line: '%' };

/** Each syntax with VS Code's ids of the languages that use it, widespread extensions' included. */
const TABLE: readonly (readonly [CommentSyntax, string])[] = [
	[slashes, 'javascript javascriptreact typescript typescriptreact jsonc json5 c cpp cuda-cpp'],
	[
		slashes,
		'objective-c objective-cpp csharp fsharp java kotlin scala groovy gradle go rust swift dart php zig proto3',
	],
	[
		slashes,
		'proto solidity scss less stylus sass hlsl glsl shaderlab verilog systemverilog d v haxe bicep prisma jenkinsfile',
	],
	[
		hash,
		'python ruby perl perl6 raku shellscript fish powershell yaml toml makefile cmake r julia elixir crystal nim tcl',
	],
	[
		hash,
		'dockercompose github-actions-workflow ansible helm terraform terraform-vars hcl nix coffeescript graphql gdscript',
	],
	[hash, 'starlark bazel pip-requirements meson awk puppet nginx apacheconf git-rebase home-assistant esphome'],
	[hashOnOwnLine, 'dockerfile properties dotenv ignore gitignore editorconfig git-commit ssh_config java-properties'],
	[{ line: ';', ownLine: true }, 'ini'],
	[markup, 'html xml xsl svg markdown vue svelte astro xaml'],
	[{ block: ['{/*', '*/}'] }, 'mdx'],
	[{ block: ['/*', '*/'] }, 'css'],
	[{ ...dashes, block: ['/*', '*/'] }, 'sql plsql mysql postgres'],
	[dashes, 'lua haskell elm ada vhdl applescript'],
	[semicolon, 'clojure lisp commonlisp scheme racket asm'],
	[percent, 'latex tex bibtex erlang matlab prolog'],
	[{ line: "'" }, 'vb vbnet'],
	[{ line: 'REM', ownLine: true }, 'bat'],
	[{ block: ['(*', '*)'] }, 'ocaml'],
	[{ block: ['{{!--', '--}}'] }, 'handlebars'],
	[{ block: ['{#', '#}'] }, 'twig jinja jinja-html django-html'],
	[{ block: ['<%#', '%>'] }, 'erb ejs'],
	[{ block: ['@*', '*@'] }, 'razor'],
	[{ line: '//-', ownLine: true }, 'jade pug'],
];

const BY_LANGUAGE = new Map(TABLE.flatMap(([syntax, ids]) => ids.split(' ').map((id) => [id, syntax])));

/** How comments are written in VS Code's language id; undefined where there are none (JSON, CSV) or nobody knows. */
export function commentSyntax(language: string): CommentSyntax | undefined {
	return BY_LANGUAGE.get(language);
}
