import type { ProgramTable } from './program.ts';

/** Commands of cmd.exe and of Windows. https://learn.microsoft.com/windows-server/administration/windows-commands/ */
export const cmd: ProgramTable = {
	'type more sort print expand': { style: 'cmd', operands: 'read' },
	'find findstr': {
		style: 'cmd',
		lead: ['value'],
		leadUnless: '/c /g',
		operands: 'read',
		options: { value: '/c', read: '/g /f', folder: '/d' },
		flags: { '/s': { operands: 'search', hidden: true }, '/m': { output: 'names' } },
	},
	fc: { style: 'cmd', operands: 'read' },
	comp: { style: 'cmd', operands: 'read' },
	'copy xcopy robocopy move ren rename replace': {
		style: 'cmd',
		operands: 'copy-tree',
		last: 'write',
		output: 'nothing',
	},
	mklink: { style: 'cmd', operands: 'copy', lead: ['write'] },
	certutil: { operands: 'read', last: 'write', style: 'dash' },
	'del erase rd rmdir attrib icacls cacls takeown': { style: 'cmd', operands: 'write-tree', output: 'nothing' },
	'md mkdir': { style: 'cmd', operands: 'write', output: 'nothing' },
	'dir tree where': {
		style: 'cmd',
		operands: 'list',
		otherwise: ['list', '.'],
		output: 'names',
		input: 'ignored',
		flat: true,
		hidden: true,
		flags: { '/s': { flat: false } },
	},
	'rem ver vol title color cls pause setlocal endlocal': { style: 'cmd', operands: 'value', output: 'nothing' },
	start: { style: 'cmd', operands: 'command' },
	forfiles: { style: 'cmd', operands: 'value' },
	makecab: { style: 'cmd', operands: 'copy', last: 'write' },
};
