import type { Behaviour, ProgramTable } from './program.ts';

const quiet: Readonly<Record<string, Behaviour>> = {
	'--stat --name-only --name-status --shortstat --numstat --dirstat --summary --quiet -q --no-patch -s --check': {
		output: 'nothing',
	},
	// Both may be asked for.
	'-p -u --patch --patch-with-stat --patch-with-raw': { output: 'content' },
};
const patch: Behaviour = { operands: 'revision', of: 'changes', otherwise: ['search', '.'] };

/** What makes files of the working tree what they were. */
const working: Behaviour = {
	operands: 'value',
	output: 'nothing',
	otherwise: ['write-tree', '.'],
	of: 'changes',
};

/** https://git-scm.com/docs; what only names files is left out. */
export const git: ProgramTable = {
	'git hub jj': {
		operands: 'value',
		output: 'nothing',
		options: { folder: '-C --work-tree', setting: '-c --config-env', value: '--git-dir --namespace' },
		subcommands: {
			'diff difftool diff-tree diff-index diff-files': {
				...patch,
				options: { value: '-U -S -G -O --word-diff-regex --diff-filter -l', write: '--output' },
				flags: quiet,
			},
			show: { ...patch, options: { value: '--format --pretty -U' }, flags: quiet },
			'log whatchanged reflog': {
				operands: 'value',
				output: 'nothing',
				options: {
					value: '-n --max-count --since --until --author --grep --format --pretty -S -G',
					'after-colon': '-L',
				},
				flags: {
					...quiet,
					'-p -u --patch -c --cc --patch-with-stat --patch-with-raw': { ...patch, output: 'content' },
					'-L': { output: 'content' },
				},
			},
			'format-patch bundle fast-export range-diff': { ...patch, output: 'content' },
			grep: {
				lead: ['value'],
				leadUnless: '-e -f',
				operands: 'search',
				otherwise: ['search', '.'],
				of: 'tracked',
				hidden: true,
				options: { read: '-f', value: '-e -m -A -B -C' },
				flags: {
					'--no-index --untracked': { of: 'all' },
					'-c -q --count --quiet': { output: 'nothing' },
					'-l -L --files-with-matches --name-only': { output: 'names' },
				},
			},
			'blame annotate': { operands: 'revision', options: { value: '-L -S', read: '--contents --ignore-revs-file' } },
			'cat-file': {
				lead: ['value'],
				leadUnless: '-p -t -s -e',
				operands: 'revision',
				of: 'changes',
				otherwise: ['search', '.'],
				flags: { '-t -s -e': { output: 'nothing' }, '--batch --batch-command': { operands: 'value' } },
			},
			archive: {
				lead: ['value'],
				operands: 'search',
				otherwise: ['search', '.'],
				of: 'tracked',
				options: { write: '-o --output', value: '--format --prefix --remote', copy: '--add-file' },
			},
			stash: {
				...working,
				options: { value: '-m --message' },
				flags: { '-u --include-untracked -a --all': { of: 'untracked' } },
				subcommands: {
					'push save': {
						...working,
						options: { value: '-m --message' },
						flags: { '-u --include-untracked -a --all': { of: 'untracked' } },
					},
					'pop apply drop list branch clear create store': { operands: 'value', output: 'nothing' },
					show: { operands: 'value', output: 'nothing', flags: { '-p -u --patch': { ...patch, output: 'content' } } },
				},
			},
			config: { operands: 'value', options: { read: '-f --file --blob' } },
			'apply am': { operands: 'use' },
			reset: { ...working, operands: 'use', options: { use: '--pathspec-from-file' } },
			clean: {
				operands: 'write-tree',
				otherwise: ['write-tree', '.'],
				output: 'nothing',
				of: 'untracked',
				ignoreFiles: true,
				options: { exclude: '-e --exclude' },
				flags: { '-x -X': { ignoreFiles: false }, '-n --dry-run': { of: 'changes' } },
			},
			'add stage commit check-ignore check-attr status update-index switch': {
				operands: 'use',
				output: 'nothing',
				options: { value: '-m --message -b -B --author --date -C', copy: '-F --file', use: '--pathspec-from-file' },
				flags: { '-v --verbose -p --patch': {} },
			},
			'checkout restore': {
				...working,
				operands: 'change',
				options: { value: '-b -B -s --source --conflict --orphan', use: '--pathspec-from-file' },
			},
			mv: { operands: 'write-tree', last: 'write', output: 'nothing' },
			rm: { operands: 'write-tree', output: 'nothing' },
			'ls-files': {
				operands: 'list',
				otherwise: ['list', '.'],
				output: 'names',
				of: 'tracked',
				hidden: true,
				options: { exclude: '-x --exclude', value: '-X --exclude-from --exclude-per-directory --format --abbrev' },
				flags: { '-o --others -i --ignored': { of: 'all' }, '--exclude-standard': { ignoreFiles: true } },
			},
			'ls-tree': { operands: 'value', output: 'nothing' },
			'hash-object': { operands: 'use', output: 'nothing', flags: { '-w': { operands: 'copy' } } },
			'checkout-index': {
				operands: 'copy',
				of: 'tracked',
				options: { value: '--prefix --stage' },
				flags: { '-a --all': { operands: 'copy-tree', otherwise: ['copy-tree', '.'] } },
			},
			'unpack-file': { operands: 'revision', of: 'changes', otherwise: ['search', '.'] },
			'merge-file': { operands: 'read' },
			notes: { operands: 'value', options: { copy: '-F --file', value: '-m -c -C' } },
			'worktree clone init fetch pull push branch tag merge rebase remote submodule rev-parse rev-list merge-base symbolic-ref name-rev describe':
				{
					operands: 'value',
					output: 'nothing',
					options: { line: '--exec -x' },
				},
			bisect: { operands: 'value', output: 'nothing', subcommands: { run: { operands: 'command' } } },
		},
	},
	'gh glab': {
		operands: 'value',
		subcommands: {
			auth: {
				operands: 'value',
				subcommands: {
					token: { operands: 'value', always: ['read', '~/.config/gh/hosts.yml'] },
					status: { operands: 'value', flags: { '-t --show-token': { always: ['read', '~/.config/gh/hosts.yml'] } } },
				},
			},
			gist: { operands: 'copy', lead: ['value'], options: { value: '-d --desc -f --filename' } },
			secret: { operands: 'value', options: { copy: '-f --env-file' } },
			release: {
				operands: 'copy',
				lead: ['value', 'value'],
				options: { copy: '-F --notes-file', value: '-t -n --title --notes' },
			},
			'issue pr': { operands: 'value', options: { copy: '-F --body-file', value: '-t -b --title --body' } },
			api: { operands: 'value', options: { at: '-F --field -f --raw-field', copy: '--input' } },
		},
	},
};
