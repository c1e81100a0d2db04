/** How a language reads an environment variable, per place. `NAME` stands for the variable. */
export interface EnvironmentForm {
	/** An expression, instead of a whole string with its quotes. */
	readonly whole?: string;
	/** Instead of a value without quotes; where there is no `whole`, of one in quotes, too. */
	readonly bare?: string;
	/** Instead of a part of a string. */
	readonly inside?: Interpolation;
}

export interface Interpolation {
	readonly text: string;
	/** Which strings interpolate: matches prefix and quote together. */
	readonly strings: RegExp;
	/** The language's strings do not nest: use the quote that the string itself does not use. */
	readonly otherQuote?: true;
	/** How a plain string becomes one that interpolates: another prefix or quote. */
	readonly upgrade?: { readonly prefix: string; readonly quote?: string; readonly unless: RegExp };
}

const node: EnvironmentForm = {
	whole: 'process.env.NAME',
	inside: { text: '${process.env.NAME}', strings: /^`$/, upgrade: { prefix: '', quote: '`', unless: /`|\$\{/ } },
};
const vite: EnvironmentForm = {
	whole: 'import.meta.env.NAME',
	inside: { text: '${import.meta.env.NAME}', strings: /^`$/, upgrade: { prefix: '', quote: '`', unless: /`|\$\{/ } },
};
const dotnet: EnvironmentForm = {
	whole: 'Environment.GetEnvironmentVariable("NAME")',
	inside: {
		text: '{Environment.GetEnvironmentVariable("NAME")}',
		strings: /^(?:\$|\$@|@\$)"/,
		upgrade: { prefix: '$', unless: /[{}]/ },
	},
};
const shell: EnvironmentForm = {
	whole: '"${NAME}"',
	bare: '"${NAME}"',
	inside: { text: '${NAME}', strings: /^\$?"$/ },
};
const jvm = 'System.getenv("NAME")';
const jvmTemplate: Interpolation = { text: '${System.getenv("NAME")}', strings: /^"/ };
const c: EnvironmentForm = { whole: 'getenv("NAME")' };
const braces: EnvironmentForm = { bare: '${NAME}' };
const terraform: EnvironmentForm = { whole: 'var.name', inside: { text: '${var.name}', strings: /^"$/ } };

const TABLE: readonly (readonly [string, EnvironmentForm])[] = [
	['javascript javascriptreact typescript typescriptreact', node],
	['vue svelte astro', vite],
	['coffeescript', { whole: 'process.env.NAME', inside: { text: '#{process.env.NAME}', strings: /^"/ } }],
	[
		'python',
		{
			whole: 'os.environ["NAME"]',
			inside: {
				text: '{os.environ["NAME"]}',
				strings: /^[fF]/,
				otherQuote: true,
				upgrade: { prefix: 'f', unless: /[{}]/ },
			},
		},
	],
	['go', { whole: 'os.Getenv("NAME")' }],
	['java', { whole: jvm }],
	['kotlin groovy gradle jenkinsfile', { whole: jvm, inside: jvmTemplate }],
	['scala', { whole: 'sys.env("NAME")', inside: { text: '${sys.env("NAME")}', strings: /^s"""$/ } }],
	['csharp', dotnet],
	['fsharp', { whole: 'System.Environment.GetEnvironmentVariable("NAME")' }],
	['vb', { whole: 'Environment.GetEnvironmentVariable("NAME")' }],
	['ruby', { whole: 'ENV.fetch("NAME")', inside: { text: '#{ENV.fetch("NAME")}', strings: /^"/ } }],
	['crystal', { whole: 'ENV["NAME"]', inside: { text: '#{ENV["NAME"]}', strings: /^"/ } }],
	['php', { whole: "getenv('NAME')" }],
	['rust', { whole: 'std::env::var("NAME").expect("NAME is not set")' }],
	[
		'swift',
		{
			whole: 'ProcessInfo.processInfo.environment["NAME"] ?? ""',
			inside: { text: '\\(ProcessInfo.processInfo.environment["NAME"] ?? "")', strings: /^"/ },
		},
	],
	['c cpp cuda-cpp objective-cpp', c],
	['objective-c', { whole: '@(getenv("NAME"))' }],
	['shellscript', shell],
	['fish', { whole: '"$NAME"', bare: '"$NAME"' }],
	['powershell', { whole: '$env:NAME', bare: '$env:NAME', inside: { text: '$($env:NAME)', strings: /^"/ } }],
	['bat', { bare: '%NAME%' }],
	['makefile', { bare: '$(NAME)' }],
	['dockerfile dockercompose yaml helm ansible properties java-properties spring-boot-properties', braces],
	['spring-boot-properties-yaml', braces],
	['github-actions-workflow', { bare: '${{ secrets.NAME }}' }],
	['terraform hcl', terraform],
	['perl', { whole: '$ENV{NAME}', inside: { text: '$ENV{NAME}', strings: /^"$/ } }],
	['tcl', { whole: '$::env(NAME)', inside: { text: '$::env(NAME)', strings: /^"$/ } }],
	['lua', { whole: 'os.getenv("NAME")' }],
	['r', { whole: 'Sys.getenv("NAME")' }],
	['julia', { whole: 'ENV["NAME"]', inside: { text: '$(ENV["NAME"])', strings: /^"/ } }],
	['elixir', { whole: 'System.fetch_env!("NAME")', inside: { text: '#{System.fetch_env!("NAME")}', strings: /^"/ } }],
	['erlang', { whole: 'os:getenv("NAME")' }],
	['ocaml', { whole: '(Sys.getenv "NAME")' }],
	['clojure', { whole: '(System/getenv "NAME")' }],
	['nim', { whole: 'getEnv("NAME")' }],
	[
		'dart',
		{
			whole: 'Platform.environment["NAME"]!',
			inside: { text: '${Platform.environment["NAME"]}', strings: /^["']/, otherQuote: true },
		},
	],
];

/** By VS Code's language id. */
export const ENVIRONMENT_FORMS: ReadonlyMap<string, EnvironmentForm> = new Map(
	TABLE.flatMap(([ids, form]) => ids.split(' ').map((id) => [id, form])),
);
