import type { Shape } from './shape.ts';

/** A setting that is about the editor alone: no policy file knows it. */
export interface EditorSetting {
	readonly shape: Shape;
	readonly default: unknown;
	readonly documentation: string;
	/** `application`: the user's alone, no workspace can set it. */
	readonly scope: 'application' | 'window' | 'resource';
}

/** By name under `cordon.`. */
export const editorSettings: Readonly<Record<string, EditorSetting>> = {
	'diagnostics.delay': {
		shape: { type: 'number', minimum: 0, maximum: 5000 },
		default: 200,
		documentation:
			'Milliseconds between your last key press and the marks of new findings. Marks of what you mended go at once.',
		scope: 'application',
	},
	'tracking.inlineAccepts': {
		shape: { type: 'boolean' },
		default: true,
		documentation:
			'Stand before the keys and commands that accept an inline suggestion, to know what was accepted. Over a slow remote connection, switch it off if Tab feels late: such lines are then not marked.',
		scope: 'window',
	},
	'tracking.codeLens': {
		shape: { type: 'boolean' },
		default: true,
		documentation: 'A line above AI-written lines that nobody has reviewed, to mark them reviewed.',
		scope: 'resource',
	},
	'notices.silenced': {
		shape: { type: 'list', of: { type: 'text', longest: 64 } },
		default: [],
		documentation:
			'Kinds of notices that are not shown. A notice adds its own kind when you answer "Don\'t Show Again". What is blocked or redacted stays so, with or without a notice.',
		scope: 'application',
	},
};
