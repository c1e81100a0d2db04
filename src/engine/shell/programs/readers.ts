import type { Behaviour, ProgramTable } from './program.ts';

const search: Behaviour = {
	lead: ['value'],
	leadUnless: '-e -f --regexp --file --files --type-list',
	operands: 'read',
	options: {
		read: '-f --file',
		value: '-e --regexp -m --max-count -A -B -C --after-context --before-context --context -D --label',
		include: '--include',
		exclude: '--exclude --exclude-dir',
	},
	flags: {
		'-r -R --recursive --dereference-recursive -d --directories': {
			operands: 'search',
			otherwise: ['search', '.'],
			hidden: true,
		},
		'-q --quiet --silent -c --count': { output: 'nothing' },
		'-l -L --files-with-matches --files-without-match': { output: 'names' },
	},
};

const walkingSearch: Behaviour = {
	...search,
	operands: 'search',
	otherwise: ['search', '.'],
	ignoreFiles: true,
	hidden: false,
	options: {
		type: '-t --type',
		value: `${search.options?.value ?? ''} -T --type-not -r --replace -j --threads --sort --sortr --max-depth
			-d --depth -M --max-columns --context-separator -E --encoding --engine --max-filesize`,
		read: '-f --file --ignore-file -p --path-to-ignore',
		line: '--pre',
		glob: '-g --glob --iglob --ignore -G',
	},
	flags: {
		'-uu --unrestricted -uuu': { ignoreFiles: false, hidden: true },
		'-u --no-ignore --no-ignore-vcs -U --skip-vcs-ignores': { ignoreFiles: false },
		'-. --hidden': { hidden: true },
		'-a --all-types': { ignoreFiles: false, hidden: true },
		'--files': { output: 'names' },
		'-q --quiet -c --count --count-matches': { output: 'nothing' },
		'-l --files-with-matches --files-without-match': { output: 'names' },
	},
};

/**
 * An option with a value that is not said here makes the value a file that does not exist: no harm. One that is said
 * wrongly makes a file disappear.
 */
const viewer: Behaviour = { operands: 'read' };

/** Programs that show what files hold. */
export const readers: ProgramTable = {
	'cat tac gcat zcat bzcat xzcat zstdcat lzcat gzcat bat batcat ccat most more pg lolcat glow mdcat hexyl nl': {
		operands: 'read',
		turns: 'same',
	},
	rev: { operands: 'read', turns: 'reversed' },
	'head tail ghead gtail': {
		operands: 'read',
		turns: 'same',
		options: { value: '-n -c --lines --bytes -s --sleep-interval --pid --max-unchanged-stats' },
	},
	'less zless zmore view vi vim nvim gvim vimdiff nano pico micro ed ex joe kak hx helix code cursor subl gedit kate': {
		operands: 'read',
		language: 'sed',
		options: { code: '-c --cmd', value: '-u' },
	},
	'emacs emacsclient': {
		operands: 'read',
		style: 'dash',
		language: 'script',
		options: { code: '--eval -eval --execute -e', read: '-l --load --insert --script' },
	},
	'sort gsort': {
		...viewer,
		turns: 'same',
		options: {
			value: '-k --key -t --field-separator -S --buffer-size -T --parallel --sort',
			write: '-o --output',
			'list-file': '--files0-from',
		},
	},
	uniq: { operands: 'read', turns: 'same', last: 'write', options: { value: '-f -s -w --skip-fields' } },
	'wall ul ptx msgcat m4 cpp lp lpr figlet toilet cowsay boxes mustache j2 jinja2 gomplate consul-template qrencode espeak espeak-ng say logger':
		{ operands: 'read', options: { read: '-f --file -r --read-from' } },
	'gcc cc clang g++ clang++ tcc': { operands: 'use', options: { write: '-o' }, flags: { '-E': { operands: 'read' } } },
	date: { operands: 'value', options: { read: '-f --file', value: '-d --date -r --reference' } },
	'cut paste join column fold expand unexpand fmt pr comm look tsort iconv dos2unix unix2dos csvlook csvcut mlr xsv qsv colrm':
		viewer,
	'split csplit': { operands: 'copy', options: { value: '-b -C -l -n -a -f -x' } },
	'diff colordiff sdiff diff3 cmp icdiff delta difft wdiff': {
		operands: 'read',
		options: { value: '-U -C -W -I -L --label', exclude: '-x --exclude' },
		flags: { '-r --recursive': { operands: 'search' }, '-q --brief -s --silent --quiet': { output: 'nothing' } },
	},
	'xxd hexdump hd od strings base32 uuencode gbase64 basenc': {
		operands: 'read',
		options: { value: '-A -j -N' },
		flags: { '-r -ps': { turns: 'hex' } },
	},
	base64: {
		operands: 'read',
		options: { value: '-w --wrap -b', read: '-i --input', write: '-o --output' },
		flags: { '-d -D --decode': { turns: 'base64' } },
	},
	'grep egrep fgrep zgrep bzgrep xzgrep ggrep pcregrep pcre2grep': search,
	rgrep: { ...search, operands: 'search', otherwise: ['search', '.'], hidden: true },
	'rg ripgrep': walkingSearch,
	'ag ack ack-grep pt ugrep ug sift': {
		...walkingSearch,
		options: { read: '-f --file -p --path-to-ignore', exclude: '--ignore --ignore-dir', include: '-G' },
		flags: { ...walkingSearch.flags, '-u --unrestricted -a --all-types': { ignoreFiles: false, hidden: true } },
	},
	'sed gsed': {
		lead: ['code'],
		leadUnless: '-e -f --expression --file',
		operands: 'read',
		language: 'sed',
		options: { code: '-e --expression', script: '-f --file', value: '-l --line-length' },
		attached: '-i',
		flags: { '-i --in-place -I': { operands: 'change' } },
	},
	'awk gawk mawk nawk goawk': {
		lead: ['code'],
		leadUnless: '-f --file -e --source',
		operands: 'read',
		language: 'awk',
		options: { code: '-e --source -v --assign', script: '-f --file -i --include', value: '-F --field-separator' },
	},
	'jless fx gron xmllint xmlstarlet': viewer,
	'jq yq gojq jaq xq tomlq dasel htmlq pup': {
		lead: ['value'],
		pairs: '--arg --argjson --slurpfile --rawfile --argfile',
		leadUnless: '-f --from-file',
		operands: 'read',
		options: {
			read: '-f --from-file --slurpfile --rawfile --argfile',
			value: '--indent --arg --argjson',
		},
		flags: { '-i --inplace --in-place': { operands: 'change' } },
	},
	'wc cksum sum md5sum sha1sum sha224sum sha256sum sha384sum sha512sum b2sum shasum md5 xxhsum b3sum stat du test [ [[ true false : sleep':
		{
			operands: 'use',
			output: 'nothing',
			options: { value: '--algorithm --format', 'list-file': '--files0-from' },
		},
	file: { operands: 'use', output: 'nothing', options: { 'list-file': '-f --files-from', value: '-m -F -P' } },
	'ls gls ll la l eza exa lsd dir vdir tree': {
		operands: 'list',
		otherwise: ['list', '.'],
		output: 'names',
		input: 'ignored',
		options: { value: '-I -L -w --ignore --color' },
	},
	'basename dirname realpath readlink': { operands: 'list', output: 'names', input: 'ignored' },
	'find gfind': { special: 'find', input: 'ignored' },
	'fd fdfind': {
		lead: ['include'],
		operands: 'list',
		otherwise: ['list', '.'],
		ignoreFiles: true,
		hidden: false,
		options: {
			value: '-t --type -d --max-depth -e --extension',
			command: '-x -X --exec --exec-batch',
			exclude: '-E --exclude',
		},
		flags: {
			'-H --hidden': { hidden: true },
			'-I --no-ignore': { ignoreFiles: false },
			'-u --unrestricted': { ignoreFiles: false, hidden: true },
		},
		output: 'names',
		input: 'ignored',
	},
	'locate plocate mlocate': { operands: 'value', input: 'ignored' },
	'xargs gxargs parallel rush': { special: 'xargs' },
	sops: {
		operands: 'read',
		options: { value: '--input-type --output-type --extract --config' },
		subcommands: { exec: { operands: 'value' }, 'exec-env exec-file': { operands: 'line', lead: ['load'] } },
	},
	'openssl gpg gpg2 age ssh-keygen keytool certutil step certigo': {
		style: 'dash',
		lead: ['value'],
		operands: 'read',
		options: {
			read: '-in -inkey -cert -certfile -CAfile -passin -pass -f -keystore -d --decrypt -config -kfile',
			write: '-out -keyout -o --output',
			value:
				'-inform -outform -days -subj -newkey -rand_ -C -t -b -N -r --recipient -e --keyserver -storepass -alias -checkend -nameopt',
		},
		flags: { '-noout -list -l -lf': { output: 'nothing' }, '-text -export -pubout -y -rfc': { output: 'content' } },
	},
	'dotenvx dotenv-vault': { operands: 'value', options: { read: '-f --env-file' }, flags: {} },
	'pv xclip': { operands: 'read', options: { value: '-selection -sel -L -s -N' } },
	'envsubst tr bc dc ts mbuffer sponge clip clip.exe pbcopy xsel wl-copy numfmt factor': {
		operands: 'value',
		options: { value: '-selection -i' },
	},
	'source-highlight pygmentize highlight enscript a2ps pandoc groff nroff troff man soelim textutil antiword': viewer,
	'sqlite3 duckdb': {
		lead: ['read'],
		operands: 'code',
		language: 'script',
		style: 'dash',
		options: { code: '-cmd -c' },
	},
	'psql mysql mariadb': {
		operands: 'value',
		language: 'script',
		options: { code: '-c --command -e --execute', use: '-f --file', value: '-h -p -U -d -u -D -P' },
	},
	ccrypt: viewer,
	'shuf fzf sk': { operands: 'read' },
	'zip2john ssh2john strace ltrace': { operands: 'command', options: { value: '-e -s -p', write: '-o' } },
};
