import type { Behaviour, ProgramTable } from './program.ts';

const paths = '-path -literalpath -lp -pspath -filepath';
const values = '-encoding -totalcount -head -first -tail -last -readcount -delimiter -stream -erroraction -ea -filter';
const style = 'powershell';
const reader: Behaviour = {
	style,
	operands: 'read',
	input: 'names',
	options: { read: paths, value: values, include: '-include', exclude: '-exclude' },
};

/** Cmdlets and their aliases. https://learn.microsoft.com/powershell/module/ */
export const powershell: ProgramTable = {
	'get-content gc cat type import-csv ipcsv import-clixml import-powershelldatafile format-hex fhx unblock-file':
		reader,
	'select-string sls': {
		...reader,
		lead: ['value'],
		leadUnless: '-pattern',
		options: { ...reader.options, value: '-pattern -context -encoding -culture' },
		flags: { '-quiet': { output: 'nothing' } },
	},
	'get-childitem gci ls dir get-item gi resolve-path rvpa convert-path': {
		style,
		operands: 'list',
		otherwise: ['list', '.'],
		output: 'names',
		input: 'names',
		flat: true,
		hidden: true,
		options: { list: paths, include: '-include -filter', exclude: '-exclude', value: '-depth -attributes' },
		// Not short for options with a path.
		flags: { '-recurse -r -s': { flat: false }, '-file -directory -hidden -force -name': {} },
	},
	'remove-item ri rm del erase rd rmdir': {
		style,
		operands: 'write-tree',
		input: 'names',
		output: 'nothing',
		options: { 'write-tree': paths, include: '-include', exclude: '-exclude', value: '-filter' },
	},
	'copy-item cpi cp copy move-item mi mv move rename-item rni ren new-item_': {
		style,
		operands: 'copy-tree',
		last: 'write',
		input: 'names',
		output: 'nothing',
		options: {
			'copy-tree': paths,
			write: '-destination -newname',
			include: '-include',
			exclude: '-exclude',
			value: '-filter',
		},
	},
	'compress-archive': {
		style,
		operands: 'copy-tree',
		last: 'write',
		input: 'names',
		options: { 'copy-tree': paths, write: '-destinationpath', value: '-compressionlevel' },
	},
	'set-content sc add-content ac clear-content clc out-file tee-object tee export-csv epcsv export-clixml new-item ni':
		{
			style,
			operands: 'value',
			lead: ['write'],
			leadUnless: paths,
			output: 'nothing',
			options: { write: paths, value: '-value -encoding -itemtype -name -variable -delimiter -width' },
		},
	'test-path split-path get-filehash get-acl set-acl get-itemproperty measure-object measure': {
		style,
		operands: 'use',
		output: 'nothing',
		options: { use: paths, value: '-algorithm -pathtype -property -parent -leaf' },
	},
	'invoke-expression iex': {
		style,
		operands: 'line',
		language: 'powershell',
		input: 'code',
		options: { line: '-command' },
	},
	'invoke-command icm': {
		style,
		operands: 'value',
		options: { script: '-filepath', value: '-computername -scriptblock' },
	},
	'start-process saps start': {
		style,
		operands: 'command',
		options: {
			read: '-redirectstandardinput',
			write: '-redirectstandardoutput -redirectstandarderror',
			value: '-filepath -argumentlist',
		},
	},
	'foreach-object % foreach where-object ? where select-object select sort-object sort out-string oss out-host oh out-default write-output echo write write-host write-error write-warning write-information format-table ft format-list fl format-wide convertto-json convertfrom-json convertto-base64 convertto-csv convertfrom-csv convertfrom-stringdata group-object get-unique join-string':
		{ style, operands: 'value', options: { value: '-property -first -last -skip -depth' } },
	switch: { style, operands: 'value', options: { read: '-file' } },
	'out-null': { operands: 'value', output: 'nothing' },
	'invoke-webrequest iwr invoke-restmethod irm curl wget': {
		style,
		operands: 'url',
		options: { url: '-uri', copy: '-infile', write: '-outfile', value: '-method -body -headers -contenttype -form' },
	},
};
