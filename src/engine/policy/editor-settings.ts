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
	'notices.silenced': {
		shape: { type: 'list', of: { type: 'text', longest: 64 } },
		default: [],
		documentation:
			'Kinds of notices that are not shown. A notice adds its own kind when you answer "Don\'t Show Again". What is blocked or redacted stays so, with or without a notice.',
		scope: 'application',
	},
};
