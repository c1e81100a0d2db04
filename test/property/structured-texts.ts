import fc from 'fast-check';

/** A JSON object as people leave it: comments, odd indentation, tabs, CRLF, a byte order mark, commas at the end. */
export const jsonText: fc.Arbitrary<string> = fc
	.record({
		value: fc.letrec((tie) => ({
			value: fc.oneof(
				{ depthSize: 'small', withCrossShrink: true },
				fc.oneof(fc.integer(), fc.boolean(), fc.constantFrom('Read(**/.env)', 'x', '// no comment', '"]', null, 'own')),
				fc.array(tie('value'), { maxLength: 4 }),
				tie('object'),
			),
			object: fc.uniqueArray(
				fc.tuple(
					fc.constantFrom('a', 'b', 'c', 'permissions', 'deny', 'hooks', 'PreToolUse', 'sandbox', 'read', ''),
					tie('value'),
				),
				{ maxLength: 5, selector: ([name]) => name },
			),
		})).object,
		noise: fc.infiniteStream(
			fc.oneof(
				{ weight: 5, arbitrary: fc.constantFrom('', '', ' ', '\n', '\n\t', '\n  ', '\n\n    ', '\t') },
				{ weight: 1, arbitrary: fc.constantFrom(' // it, says "so"\n', '/* [1, */', '\n// {\n', ' /* a\nb */ ') },
			),
		),
		commas: fc.infiniteStream(fc.boolean()),
		eol: fc.constantFrom('\n', '\r\n'),
		bom: fc.constantFrom('', '\uFEFF'),
	})
	.map(({ value, noise, commas, eol, bom }) => {
		const blank = (): string => noise.next().value as string;
		const shown = (one: unknown): string => {
			if (!Array.isArray(one)) return JSON.stringify(one);
			// Pairs are what objects are made of here.
			const pairs = one.length > 0 && one.every((item) => Array.isArray(item) && typeof item[0] === 'string');
			return pairs || one === value ? bracketed('{', one.map(pair), '}') : bracketed('[', one.map(shown), ']');
		};
		const pair = (item: unknown): string => {
			const [name, inner] = item as [string, unknown];
			return `${JSON.stringify(name)}${blank()}:${blank()}${shown(inner)}`;
		};
		const bracketed = (open: string, items: readonly string[], close: string): string => {
			const inner = items.map((item, index) => {
				const comma = index < items.length - 1 || commas.next().value === true ? `${blank()},` : '';
				return `${blank()}${item}${comma}`;
			});
			return `${open}${inner.join('')}${blank()}${close}`;
		};
		return bom + `${blank()}${shown(value)}${blank()}`.replaceAll('\n', eol);
	});
