/** The examples that are published with the Git AI Standard 3.0.0. */
const session = (tool: string, id: string, more: object = {}): object => ({
	agent_id: { tool, id, model: 'claude-sonnet-4-5-20250514' },
	human_author: 'dev@example.com',
	...more,
});

const prompt = (id: string, model: string, lines: number): object => ({
	agent_id: { tool: 'cursor', id, model },
	human_author: 'Developer <dev@example.com>',
	total_additions: lines,
	total_deletions: 0,
	accepted_lines: lines,
	overriden_lines: 0,
});

const humans = { h_31dce776f88375: { author: 'Developer <dev@example.com>' } };

function note(version: string, attestations: readonly string[], rest: object): string {
	const metadata = {
		schema_version: 'authorship/3.0.0',
		git_ai_version: version,
		base_commit_sha: '7734793b756b3921c88db5375a8c156e9532447b',
		...rest,
	};
	return `${attestations.join('\n')}\n---\n${JSON.stringify(metadata, null, 2)}\n`;
}

export const withSessions = note(
	'1.4.5',
	[
		'src/main.rs',
		'  s_c9883b05a2487d::t_9f8e7d6c5b4a32 1-10,15-20',
		'  s_c9883b05a2487d::t_a1b2c3d4e5f678 25,30-35',
		'  h_31dce776f88375 42-50',
		'src/lib.rs',
		'  s_e7f2a90b31cc48::t_deadbeef012345 1-50',
	],
	{
		prompts: {},
		humans,
		sessions: {
			s_c9883b05a2487d: session('cursor', '6ef2299e-a67f-432b-aa80-3d2fb4d28999'),
			s_e7f2a90b31cc48: session('claude', 'conv_abc123def456', { custom_attributes: { team: 'backend' } }),
		},
	},
);

export const withPrompts = note(
	'1.0.23',
	[
		'src/main.rs',
		'  abcd1234abcd1234 1-10,15-20',
		'  ef0b5678ef0b5678 25,30-35',
		'src/lib.rs',
		'  abcd1234abcd1234 1-50',
	],
	{
		prompts: {
			abcd1234abcd1234: prompt('6ef2299e-a67f-432b-aa80-3d2fb4d28999', 'claude-4.5-opus', 20),
			ef0b5678ef0b5678: prompt('a1b2c3d4-e5f6-7890-abcd-ef1234567890', 'claude-3-sonnet', 6),
		},
	},
);

export const withBoth = note(
	'1.4.5',
	[
		'src/main.rs',
		'  s_c9883b05a2487d::t_9f8e7d6c5b4a32 1-10',
		'  h_31dce776f88375 15-20',
		'src/lib.rs',
		'  abcd1234abcd1234 1-50',
	],
	{
		prompts: { abcd1234abcd1234: prompt('old_session_id', 'gpt-4', 50) },
		humans,
		sessions: { s_c9883b05a2487d: session('claude', 'conv_abc123') },
	},
);
