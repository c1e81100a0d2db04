import type { Assistant } from './assistant.ts';
import { geminiHooks, NEEDS_SH_LIMIT } from './structured/hook-files.ts';
import { geminiCli as hook } from './hooks/gemini-cli.ts';
import { ignoreFile } from './sync/ignore-file.ts';

const SETTINGS = ['.gemini/settings.json', '~/.gemini/settings.json'];

export const geminiCli: Assistant = {
	id: 'gemini-cli',
	name: 'Gemini CLI',
	traces: { programs: ['gemini'], files: ['.gemini', 'GEMINI.md', '~/.gemini'] },
	mechanisms: [
		{
			name: '.geminiignore',
			surfaces: { chat: 'enforced', agent: 'enforced', terminal: 'no effect' },
			limits: [
				'It counts from the next start on.',
				'Shell commands read the files all the same.',
				'The setting context.fileFiltering.respectGeminiIgnore switches it off.',
			],
			target: ignoreFile('.geminiignore'),
			switches: [
				{
					setting: 'context.fileFiltering.respectGeminiIgnore',
					files: SETTINGS,
					off: (value) => value === false,
				},
			],
		},
		{
			name: 'hooks',
			surfaces: { chat: 'enforced', agent: 'enforced', terminal: 'advisory' },
			limits: [
				'What a command reads is told from its text; what a program opens by itself is not seen.',
				'A hook that fails or takes too long lets everything pass.',
				NEEDS_SH_LIMIT,
			],
			target: geminiHooks,
			switches: [
				{ setting: 'hooksConfig.enabled', files: SETTINGS, off: (value) => value === false },
				{ setting: 'tools.enableHooks', files: SETTINGS, off: (value) => value === false },
				{
					setting: 'hooksConfig.disabled',
					files: SETTINGS,
					off: (value) => Array.isArray(value) && value.some((name) => /cordon/.test(String(name))),
				},
			],
		},
	],
	hook,
	source: 'https://geminicli.com/docs/cli/gemini-ignore/',
};
