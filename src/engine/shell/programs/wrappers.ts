import type { Behaviour, ProgramTable } from './program.ts';

const shell: Behaviour = {
	lead: ['script'],
	leadUnless: '-c',
	operands: 'value',
	input: 'code',
	language: 'posix',
	options: { line: '-c', load: '--rcfile --init-file', value: '-o -O' },
	flags: { '-x -v --verbose': { lead: ['read'] } },
};

const script: Behaviour = {
	lead: ['script'],
	leadUnless: '-c -e -E -p -n -r --eval --print -pe -ne -le -ane -lne -m',
	operands: 'use',
	input: 'code',
	language: 'script',
	attached: '-i',
	options: {
		code: '-c -e -E -p -pe -ne -le -lne -ane -nle -pe -r --eval --print -B -R',
		load: '--env-file --env-file-if-exists',
		value: '-W -X -m -C --import --loader -I -M -d --inspect -F -0 -l',
		use: '--require --require-module',
	},
	flags: { '-c -e -E -p -n -pe -ne -le -lne -ane -nle -r --eval --print -B -R -F': { operands: 'read' } },
};

const wrapper: Behaviour = { operands: 'command' };

/** Programs that run others, or programs in a language of their own. */
export const wrappers: ProgramTable = {
	'sh bash zsh dash ksh mksh ash fish rbash csh tcsh yash': shell,
	'pwsh powershell': {
		style: 'powershell',
		operands: 'line',
		input: 'code',
		language: 'powershell',
		options: {
			line: '-command -c',
			script: '-file',
			value: '-executionpolicy -ep -ex -version -windowstyle -outputformat -inputformat',
			folder: '-workingdirectory -wd',
			code: '-encodedcommand -enc -e -ec',
		},
	},
	cmd: { style: 'cmd', operands: 'line', input: 'code', language: 'cmd' },
	'python python2 python3 pypy pypy3 ipython node nodejs perl ruby php lua luajit tclsh Rscript r julia groovy scala elixir osascript jshell ghci irb tsx ts-node qjs guile racket sbcl raku swift kotlin crystal':
		script,
	deno: {
		...script,
		subcommands: {
			eval: { ...script, lead: ['code'], leadUnless: '', operands: 'read' },
			run: script,
			'task test': { operands: 'value' },
		},
	},
	'sudo doas gosu su-exec': {
		...wrapper,
		assigns: true,
		options: { value: '-u --user -g --group -h -p -C -r -t -U -T', folder: '-D --chdir' },
		flags: { '-e --edit': { operands: 'read' } },
	},
	'env genv': {
		...wrapper,
		assigns: true,
		showsVariables: true,
		options: { value: '-u --unset', folder: '-C --chdir', line: '-S --split-string' },
	},
	'cross-env cross-env-shell': { ...wrapper, assigns: true },
	printenv: { operands: 'value', showsVariables: true, input: 'ignored' },
	'timeout gtimeout': { ...wrapper, lead: ['value'], options: { value: '-s --signal -k --kill-after' } },
	'nohup setsid unbuffer command builtin busybox toybox noglob nocorrect proxychains proxychains4 catchsegv fakeroot winpty lazybox dbus-run-session rtk':
		{ ...wrapper, flags: { '-v -V': { operands: 'value' } } },
	exec: { ...wrapper, options: { value: '-a' } },
	'nice ionice': { ...wrapper, options: { value: '-n -c --adjustment --class --classdata' } },
	stdbuf: { ...wrapper, options: { value: '-i -o -e --input --output --error' } },
	'time gtime': { ...wrapper, options: { value: '-f --format', write: '-o --output' } },
	'firejail bwrap faketime caffeinate sshpass perf valgrind gdb chrt': { ...wrapper },
	hyperfine: { operands: 'line', options: { line: '-p --prepare', value: '-w --warmup -r --runs -N' } },
	'unshare nsenter setpriv': { ...wrapper, options: { value: '-t --target -w --wd --reuid --regid' } },
	'taskset chroot runuser capsh flock arch': {
		...wrapper,
		lead: ['value'],
		leadUnless: '-u --user',
		options: { value: '-u --user', line: '-c --command' },
	},
	'watch eval': { operands: 'line', options: { value: '-n --interval' } },
	'su script ssh sg': {
		lead: ['value'],
		operands: 'line',
		options: { line: '-c --command', use: '-i -F', value: '-p -l -o -s -L -R -J -u --shell', write: '-O --log-out' },
	},
	'npx bunx pnpx dlx': {
		...wrapper,
		options: { value: '-p --package', line: '-c --call' },
	},
	bun: {
		...script,
		subcommands: {
			'exec x': wrapper,
			run: script,
			'install i add remove rm test build create init link pm update outdated publish': { operands: 'value' },
		},
	},
	'npm pnpm yarn': {
		operands: 'value',
		output: 'nothing',
		options: { folder: '--prefix -C --dir --cwd' },
		subcommands: {
			'exec x dlx': { operands: 'command', options: { line: '-c --call', value: '-p --package' } },
			pack: { operands: 'value' },
		},
	},
	'poetry pipenv uv rye pdm hatch bundle rbenv pyenv conda mamba micromamba devbox mise asdf volta nvm fnm': {
		operands: 'value',
		subcommands: {
			run: { operands: 'command', options: { load: '--env-file', value: '-n --with --python -p' } },
			exec: { operands: 'command', options: { value: '--env' } },
		},
	},
	cordon: {
		operands: 'value',
		subcommands: {
			redact: { operands: 'read', options: { value: '--path --format --policy', write: '--vault' } },
			restore: { operands: 'read', options: { value: '--format', read: '--vault' } },
		},
	},
	direnv: {
		operands: 'value',
		subcommands: { exec: { operands: 'command', lead: ['value'], always: ['load', '.envrc'] } },
	},
	aws: {
		operands: 'value',
		options: { value: '--profile --region --output --query --endpoint-url' },
		subcommands: {
			s3: { operands: 'value', subcommands: { 'cp mv sync': { operands: 'copy-tree', last: 'write' } } },
			configure: {
				operands: 'value',
				subcommands: { 'get export-credentials': { operands: 'value', always: ['read', '~/.aws/credentials'] } },
			},
		},
	},
	gcloud: {
		operands: 'value',
		subcommands: {
			auth: {
				operands: 'value',
				subcommands: {
					'print-access-token print-identity-token application-default': {
						operands: 'value',
						always: ['read', '~/.config/gcloud/credentials.db'],
					},
				},
			},
		},
	},
	at: { operands: 'value', input: 'code', language: 'posix', options: { read: '-f' } },
	'dotenv dotenv-cli env-cmd dotenvx foreman honcho op doppler infisical chamber aws-vault': {
		operands: 'command',
		options: { load: '-e -f --env-file --env --file', value: '-c' },
		assigns: true,
		always: ['load', '.env'],
		subcommands: {
			'run start exec --': { operands: 'command', options: { load: '-e -f --env-file' } },
			'list get': { operands: 'value', always: ['read', '.env'], options: { read: '-f --file --env-file' } },
		},
	},
	'make gmake ninja just task rake cmake gradle mvn ant bazel': {
		operands: 'value',
		input: 'ignored',
		options: { folder: '-C --directory -d', use: '-f --file --makefile -p', code: '--eval -E', value: '-j -l -o -W' },
	},
	'docker podman nerdctl': {
		operands: 'value',
		options: { value: '-H --host -c --context -l --log-level', use: '--config' },
		subcommands: {
			'run create': { special: 'container' },
			exec: { special: 'container' },
			cp: { operands: 'copy-tree', last: 'write' },
			'build buildx image': { operands: 'value', options: { use: '-f --file --env-file --secret' } },
			compose: {
				operands: 'value',
				options: {
					load: '--env-file',
					use: '-f --file',
					value: '-p --project-name --profile',
					folder: '--project-directory',
				},
				subcommands: {
					'config convert': {
						operands: 'value',
						always: ['read', '.env'],
						flags: { '-q --quiet --services --images --profiles': { output: 'nothing' } },
					},
					'run exec': { special: 'container' },
					cp: { operands: 'copy-tree', last: 'write' },
				},
			},
		},
	},
	'docker-compose podman-compose': {
		operands: 'value',
		options: { load: '--env-file', use: '-f --file', value: '-p --project-name --profile' },
		subcommands: {
			'config convert': {
				operands: 'value',
				always: ['read', '.env'],
				flags: { '-q --quiet --services': { output: 'nothing' } },
			},
			'run exec': { special: 'container' },
		},
	},
	'kubectl oc k3s helm': {
		operands: 'value',
		options: { value: '-n --namespace -c --context', use: '--kubeconfig -f' },
		subcommands: {
			exec: { special: 'container' },
			cp: { operands: 'copy-tree', last: 'write' },
			create: {
				operands: 'value',
				options: { use: '--from-file --from-env-file -f --filename' },
				// It shows what it would send.
				flags: { '-o --output': { options: { copy: '--from-file --from-env-file -f --filename' } } },
			},
			config: { operands: 'value', always: ['read', '~/.kube/config'] },
		},
	},
	heroku: {
		operands: 'value',
		subcommands: {
			'local local:start local:run': {
				operands: 'command',
				options: { load: '-e --env', value: '-f --procfile -p --port' },
				always: ['load', '.env'],
			},
		},
	},
	'terraform tofu': {
		operands: 'value',
		style: 'dash',
		options: { folder: '-chdir' },
		subcommands: { console: { operands: 'value', input: 'code', language: 'script' } },
	},
	wsl: { ...wrapper, options: { value: '-d -u', folder: '--cd' }, flags: { '-e --exec': {} } },
	'entr nodemon watchexec onchange chokidar': { ...wrapper, options: { value: '-e -w -i --ext --watch' } },
	screen: { operands: 'command', options: { value: '-S -t -c -X -p -h' } },
	expect: { lead: ['script'], leadUnless: '-c', operands: 'value', options: { line: '-c', read: '-f' } },
	tmux: {
		operands: 'value',
		subcommands: {
			'new new-session send-keys neww new-window split-window run-shell run': {
				operands: 'line',
				options: { value: '-s -n -t' },
				flags: { '-d': {} },
			},
		},
	},
};
