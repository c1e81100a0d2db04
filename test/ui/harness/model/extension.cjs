'use strict';
// A model for tests: it calls the tools that it is told to call, and keeps what it was given.

const vscode = require('vscode');

const state = { steps: [], requests: [] };
globalThis.cordonTestModel = state;

exports.activate = (context) => {
	const provider = {
		provideLanguageModelChatInformation: () => [
			{
				id: 'scripted',
				name: 'Scripted',
				family: 'scripted',
				version: '1',
				maxInputTokens: 100_000,
				maxOutputTokens: 10_000,
				capabilities: { toolCalling: true },
				isUserSelectable: true,
			},
		],
		async provideLanguageModelChatResponse(_model, messages, options, progress) {
			const results = messages.at(-1).content.filter((part) => part instanceof vscode.LanguageModelToolResultPart);
			const answer = results.map((result) => result.content.map(({ value }) => value).join('')).join('');
			state.requests.push({ text: JSON.stringify(messages), ...(results.length > 0 && { answer }) });
			const step = options.tools?.length > 0 ? state.steps.shift() : undefined;
			const id = `call-${state.requests.length}`;
			if (step) progress.report(new vscode.LanguageModelToolCallPart(id, step.tool, step.input));
			else progress.report(new vscode.LanguageModelTextPart('All done.'));
		},
		provideTokenCount: async (_model, text) => (typeof text === 'string' ? text : JSON.stringify(text)).length / 4,
	};
	context.subscriptions.push(vscode.lm.registerLanguageModelChatProvider('cordon-test', provider));
};
