import assert from 'node:assert/strict';
import type { Detector } from '../../../../src/engine/detect/detector.ts';
import { detectorOf } from '../../../../src/engine/detect/registry.ts';
import { fill, findIn } from '../samples.ts';

function known(id: string): Detector {
	const detector = detectorOf(id);
	assert.ok(detector, `${id} is registered`);
	return detector;
}

function finds(detector: Detector, before: string, value: string, after: string): void {
	const spans = findIn(detector, before + value + after).map(({ start, end }) => [start, end]);
	assert.deepEqual(
		[...new Map(spans.map((span) => [span.join(), span])).values()],
		[[before.length, before.length + value.length]],
	);
}

function silent(detector: Detector, text: string): void {
	assert.equal(findIn(detector, text).length, 0);
}

/** Kinds that their form gives away: `[id, template]`, the template as `fill` takes it. */
export function prefixed(title: string, kinds: readonly (readonly [id: string, template: string])[]): void {
	describe(title, () => {
		for (const [seed, [id, template]] of kinds.entries()) {
			it(id, () => {
				const detector = known(id);
				const value = fill(template, seed);
				finds(detector, 'token = "', value, '";');
				finds(detector, 'see:\n', value, '\n');
				finds(detector, '{"a":{"b":"', value, '"}}');
				if (!template.startsWith('{')) finds(detector, 'a=b\\n', value, '\\nc=d');
				silent(detector, `x${value}`);
				silent(detector, `"${fill(template, seed, { cut: 8 })}"`);
				silent(detector, `"${fill(template, seed, { filler: 'x' })}"`);
			});
		}
	});
}

/** Kinds that need a name beside them: `[id, name, template]`. */
export function named(title: string, kinds: readonly (readonly [id: string, name: string, template: string])[]): void {
	describe(title, () => {
		for (const [seed, [id, name, template]] of kinds.entries()) {
			it(id, () => {
				const detector = known(id);
				const value = fill(template, seed);
				finds(detector, `${name}=`, value, '\n');
				finds(detector, `{"my_${name}": "`, value, '"}');
				finds(detector, `const ${name}: string = '`, value, "';");
				silent(detector, `"${value}"`);
				silent(detector, `${name}_url=${value}`);
				silent(detector, `${name}=${value.repeat(5)}`);
				silent(detector, `${name}=${fill(template, seed, { cut: 8 })}`);
				silent(detector, `${name}=${fill(template, seed, { filler: 'x' })}`);
			});
		}
	});
}
