import type { Assistant } from './assistant.ts';
import { ignoreFile } from './sync/ignore-file.ts';

export const geminiCodeAssist: Assistant = {
	id: 'gemini-code-assist',
	name: 'Gemini Code Assist',
	traces: { extensions: ['google.geminicodeassist'] },
	mechanisms: [
		{
			name: '.aiexclude',
			surfaces: { completion: 'enforced', chat: 'enforced', agent: 'advisory', terminal: 'no effect' },
			limits: [
				'The setting "Context Exclusion File" can name another file, which then counts instead.',
				'Android Studio reads no exemptions (lines with "!") in it, and so keeps out more.',
				'Commands in a terminal read the files all the same.',
			],
			target: ignoreFile('.aiexclude'),
			switches: [
				{
					setting: 'geminicodeassist.contextExclusionFile',
					off: (value) => typeof value === 'string' && value !== '' && value !== '.aiexclude',
				},
			],
		},
	],
	source: 'https://developers.google.com/gemini-code-assist/docs/create-aiexclude-file',
};
