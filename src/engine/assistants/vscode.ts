import type { Assistant } from './assistant.ts';
import { vscode as hook } from './hooks/vscode.ts';

export const vscode: Assistant = {
	id: 'vscode',
	name: "VS Code's agent",
	traces: { programs: ['code', 'code-insiders', 'codium'], files: ['.vscode'] },
	mechanisms: [],
	hook,
	source: 'https://code.visualstudio.com/docs/copilot/customization/hooks',
};
