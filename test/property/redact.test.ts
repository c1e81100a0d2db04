import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { redactText } from '../../src/engine/redact/redact.ts';
import type { Redactable } from '../../src/engine/redact/redact.ts';
import { restoreText } from '../../src/engine/redact/restore.ts';
import { Vault } from '../../src/engine/redact/vault.ts';
import { bytes } from '../engine/redact/bytes.ts';

/** Units that make trouble: parts of placeholders, words, escapes, breaks, soft breaks, halves of pairs. */
const unit = fc.constantFrom(
	...Array.from('abCORDON_1290 \\nx4%"\'`*-\n\r\u200B\u00AD\uD83D\uDE00é密$&'),
	'CORDON',
	'_BCD1',
	'\\_',
);
const text = fc.oneof(
	fc.array(unit, { maxLength: 80 }).map((units) => units.join('')),
	fc.string({ unit: 'binary' }),
);

function withSpans(category: 'secret' | 'pii'): fc.Arbitrary<[string, Redactable[]]> {
	return text.chain((value) => {
		const offset = fc.nat(value.length);
		const span = fc.tuple(offset, offset, fc.constantFrom('email', 'github-pat', 'x')).map(([a, b, rule]) => ({
			start: Math.min(a, b),
			end: Math.max(a, b),
			rule,
			category,
		}));
		return fc.tuple(fc.constant(value), fc.array(span, { maxLength: 6 }));
	});
}

/** Another tag than the one in the units: no text that is drawn holds one of the vault's own placeholders. */
const randomVault = (): Vault => new Vault(bytes(15));

const visible = (value: string): string => value.replaceAll(/[\u200B\u00AD]/g, '');

describe('redact and restore', () => {
	it('are inverse for any text and any spans', () => {
		fc.assert(
			fc.property(withSpans('secret'), ([text, spans]) => {
				const vault = randomVault();
				const { text: redacted } = redactText(text, spans, vault);
				assert.equal(restoreText(redacted, vault).text, text);
			}),
			{ numRuns: 2000 },
		);
	});

	it('leave no span of the old text, and keep all that was not replaced', () => {
		fc.assert(
			fc.property(withSpans('pii'), ([text, spans]) => {
				const { text: redacted, replacements } = redactText(text, spans, randomVault());
				let before = 0;
				let after = 0;
				for (const { from, to, placeholder } of replacements) {
					assert.equal(redacted.slice(after, to.start), text.slice(before, from.start));
					assert.equal(redacted.slice(to.start, to.end), placeholder);
					before = from.end;
					after = to.end;
				}
				assert.equal(redacted.slice(after), text.slice(before));
				for (const { start, end } of spans) {
					const inside = replacements.some(({ from }) => from.start <= start && end <= from.end);
					assert.ok(start === end || inside);
				}
			}),
			{ numRuns: 2000 },
		);
	});

	it('drop hidden text and nothing else', () => {
		fc.assert(
			fc.property(withSpans('secret'), ([text, spans]) => {
				const hidden = [...text.matchAll(/[\u200B\u00AD]+/g)].map(({ index, 0: run }) => ({
					start: index,
					end: index + run.length,
					rule: 'hidden',
					category: 'hidden-text' as const,
				}));
				const vault = randomVault();
				const { text: redacted } = redactText(text, [...spans, ...hidden], vault);
				assert.equal(visible(restoreText(redacted, vault).text), visible(text));
				assert.equal(visible(redacted), redacted);
			}),
			{ numRuns: 2000 },
		);
	});

	it('give the same text again for the same vault', () => {
		fc.assert(
			fc.property(withSpans('secret'), ([text, spans]) => {
				const vault = randomVault();
				const first = redactText(text, spans, vault);
				const size = vault.size;
				assert.deepEqual(redactText(text, spans, vault), first);
				assert.equal(vault.size, size);
				assert.equal(redactText(first.text, [], vault).text, first.text);
			}),
			{ numRuns: 2000 },
		);
	});

	it('find each other after an assistant has mangled the placeholders', () => {
		const mangle = fc.constantFrom<(placeholder: string) => string>(
			(p) => p.toLowerCase(),
			(p) => p.replaceAll('_', '\\_'),
			(p) => p.replaceAll('_', '-'),
			(p) => p.replaceAll('_', ' '),
			(p) => p.replace('_', '_\n  '),
			(p) => p.replace('D', 'D\u200B'),
		);
		const around = fc.constantFrom('""', "''", '``', '**', '()', '  ');
		const values = fc.array(fc.string({ minLength: 1, unit: 'binary' }), { minLength: 1, maxLength: 20 });
		fc.assert(
			fc.property(values, fc.array(mangle, { minLength: 20, maxLength: 20 }), around, (values, mangles, pair) => {
				const vault = randomVault();
				const write = (value: string): string => `${pair[0]}${value}${pair[1]}`;
				const answer = values.map((value, i) => write(mangles[i]?.(vault.placeholderFor(value, 'a-key')) ?? ''));
				assert.equal(restoreText(answer.join('; '), vault).text, values.map(write).join('; '));
			}),
			{ numRuns: 2000 },
		);
	});
});
