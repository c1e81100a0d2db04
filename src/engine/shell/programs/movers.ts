import type { ProgramTable } from './program.ts';

/** Programs that copy, pack, send or change files. */
export const movers: ProgramTable = {
	'cp gcp install ditto copy-item': {
		operands: 'copy',
		last: 'write',
		options: { write: '-t --target-directory', value: '-m -o -g -S --mode --owner --group --suffix' },
		flags: { '-r -R -a --recursive --archive': { operands: 'copy-tree' }, '-d --directory': { operands: 'write' } },
		output: 'nothing',
	},
	rename: { lead: ['value'], operands: 'copy', output: 'nothing' },
	'mv gmv': {
		operands: 'copy',
		last: 'write',
		options: { write: '-t --target-directory', value: '-S' },
		output: 'nothing',
	},
	'ln gln link mklink': {
		operands: 'copy',
		last: 'write',
		options: { write: '-t --target-directory' },
		output: 'nothing',
	},
	'scp rsync rclone croc magic-wormhole wormhole pscp sftp gsutil azcopy s3cmd mc': {
		operands: 'copy-tree',
		last: 'write',
		options: {
			use: '-i -F --password-file',
			value: '-P -l -c -o -S -J -e --rsh --rsync-path --bwlimit --chmod --chown',
			exclude: '--exclude',
			include: '--include',
			'list-file': '--files-from --include-from',
		},
		hidden: true,
		flags: { '--delete --delete-before --delete-after --delete-excluded --del': { last: 'write-tree' } },
	},
	dd: { operands: 'dd' },
	'tar gtar bsdtar': {
		operands: 'copy-tree',
		bundles: true,
		hidden: true,
		options: {
			folder: '-C --directory',
			exclude: '--exclude',
			'list-file': '-T --files-from',
			write: '-f --file',
			line: '--to-command --use-compress-program -I',
			read: '-X --exclude-from',
		},
		flags: {
			'-x -t --extract --get --list': { operands: 'value', options: { copy: '-f --file', folder: '-C --directory' } },
		},
	},
	'zip 7z 7za 7zr rar jar ar cpio shar': {
		lead: ['write'],
		operands: 'copy-tree',
		hidden: true,
		options: { exclude: '-x', include: '-i', value: '-P -b', write: '-O -F' },
		input: 'names',
	},
	pax: { operands: 'copy-tree', hidden: true, options: { write: '-f' } },
	'crontab batch': { operands: 'copy', flags: { '-l -r -e': { operands: 'value' } } },
	'gzip gunzip bzip2 bunzip2 xz unxz zstd unzstd lz4 brotli compress pigz lzma uncompress': {
		operands: 'change',
		options: { value: '-S --suffix', write: '-o' },
		flags: { '-c --stdout --to-stdout': { operands: 'read' } },
	},
	'unzip unrar funzip': { operands: 'use', flags: { '-p -c': { operands: 'read' } } },
	'tee gtee': { operands: 'write', turns: 'same' },
	'rm grm rmdir unlink shred srm trash trash-put del remove-item': {
		operands: 'write-tree',
		output: 'nothing',
		input: 'ignored',
		options: { value: '-n -s --size' },
	},
	'touch mkdir mkfifo truncate': {
		operands: 'write',
		output: 'nothing',
		input: 'ignored',
		options: { value: '-s -r --reference -d -t -m --size' },
	},
	'chmod chown chgrp chattr': {
		lead: ['value'],
		// A mode may look like an option.
		leadUnless: '--reference -r -w -x -X -s -t',
		operands: 'write-tree',
		output: 'nothing',
		input: 'ignored',
		options: { value: '--reference' },
	},
	setfacl: {
		operands: 'write-tree',
		output: 'nothing',
		input: 'ignored',
		options: { value: '-m -x -M -X --modify --remove' },
	},
	patch: { operands: 'change', options: { read: '-i --input', write: '-o', folder: '-d' } },
	'curl xh http https httpie': {
		operands: 'url',
		input: 'passes',
		options: {
			at: '-d --data --data-binary --data-ascii --data-urlencode --json -F --form -H --header --url-query',
			copy: '-T --upload-file',
			read: '-K --config',
			use: '--netrc-file --cert -E --key --cacert -b --cookie',
			write: '-o --output -D --dump-header -c --cookie-jar --trace --trace-ascii',
			url: '--url',
			value: `-X --request -u --user -A --user-agent -e --referer -m --max-time --connect-timeout -w --write-out -x --proxy
				--retry --retry-delay -r --range -C --resolve --max-filesize --form-string --data-raw`,
		},
	},
	'wget wget2 aria2c': {
		operands: 'url',
		options: {
			copy: '--post-file --body-file',
			read: '-i --input-file',
			write: '-O --output-document -o --output-file -a -P --directory-prefix',
			value: '--header --method --post-data --body-data -U --user-agent -t --tries -T --timeout --user --password',
			use: '--ca-certificate --certificate --private-key',
		},
	},
	socat: { operands: 'after-colon' },
	'nc ncat netcat telnet mail mailx sendmail mutt gh-gist pastebinit': {
		operands: 'value',
		options: { copy: '-a', command: '-e', line: '--sh-exec' },
	},
	'lynx w3m links elinks': { operands: 'read', options: { value: '-cols -width' } },
};
