import assert from 'node:assert/strict';

type Fields = Readonly<Record<string, unknown>>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What Agent Trace's JSON Schema asks of a record. */
export function assertAgentTrace(value: unknown): void {
	const record = fields(value);
	assert.match(text(record['version']), /^[0-9]+\.[0-9]+\.[0-9]+$/);
	assert.match(text(record['id']), UUID);
	assert.match(text(record['timestamp']), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/);
	if ('vcs' in record) {
		const { type, revision } = fields(record['vcs']);
		assert.ok(['git', 'jj', 'hg', 'svn'].includes(text(type)));
		text(revision);
	}
	if ('tool' in record) for (const part of Object.values(fields(record['tool']))) text(part);
	if ('metadata' in record) fields(record['metadata']);
	for (const file of list(record['files'])) {
		text(file['path']);
		for (const conversation of list(file['conversations'])) {
			if ('url' in conversation) assert.ok(URL.canParse(text(conversation['url'])));
			contributor(conversation);
			for (const range of list(conversation['ranges'])) {
				for (const key of ['start_line', 'end_line'])
					assert.ok(Number.isInteger(range[key]) && (range[key] as number) >= 1);
				if ('content_hash' in range) text(range['content_hash']);
				contributor(range);
			}
			for (const related of 'related' in conversation ? list(conversation['related']) : []) {
				text(related['type']);
				assert.ok(URL.canParse(text(related['url'])));
			}
		}
	}
}

function contributor(of: Fields): void {
	if (!('contributor' in of)) return;
	const { type, model_id: model = '' } = fields(of['contributor']);
	assert.ok(['human', 'ai', 'mixed', 'unknown'].includes(text(type)));
	assert.ok(text(model).length <= 250);
}

function fields(value: unknown): Fields {
	assert.ok(typeof value === 'object' && value !== null && !Array.isArray(value));
	return value as Fields;
}

function list(value: unknown): readonly Fields[] {
	assert.ok(Array.isArray(value));
	return value.map(fields);
}

function text(value: unknown): string {
	assert.equal(typeof value, 'string');
	return value as string;
}
