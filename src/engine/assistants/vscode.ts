import type { Assistant } from './assistant.ts';

export const vscode: Assistant = {
	id: 'vscode',
	name: "VS Code's agent",
	traces: { programs: ['code', 'code-insiders', 'codium'], files: ['.vscode'] },
	mechanisms: [],
	source: 'https://code.visualstudio.com/docs/copilot/customization/hooks',
};
