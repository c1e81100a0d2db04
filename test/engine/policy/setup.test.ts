import { deepEqual, equal, ok } from 'node:assert/strict';
import { parsePolicy } from '../../../src/engine/policy/parse.ts';
import { questions, type Answer } from '../../../src/engine/policy/setup-answers.ts';
import { setUp } from '../../../src/engine/policy/setup.ts';

function asksFor(answer: Answer): readonly string[] {
	return answer.protect ?? [];
}

describe('the guided setup', () => {
	it('begins with the standard profile', () => {
		deepEqual(setUp({}).policy, { profile: 'standard' });
		deepEqual(setUp({ industry: 'no such thing' }).policy, { profile: 'standard' });
	});

	it('takes the tightest profile that an answer asks for, and what was chosen over it', () => {
		equal(setUp({ stage: 'prototype' }).policy.profile, 'relaxed');
		equal(setUp({ stage: 'prototype', industry: 'health' }).policy.profile, 'regulated');
		equal(setUp({ industry: 'health', profile: 'standard' }).policy.profile, 'standard');
	});

	it('says of every change why', () => {
		const { changes } = setUp({ industry: 'finance', product: 'web', stage: 'production', regions: ['DE'] });
		deepEqual([...new Set(changes.map(({ key }) => key))], ['profile', 'detect.pii.regions', 'protect', 'locked']);
		for (const { why } of changes) ok(why);
	});

	for (const [id, { answers }] of Object.entries(questions)) {
		for (const [name, answer] of Object.entries<Answer>(answers)) {
			it(`${id} ${name}: the file says what was meant, with a reason`, () => {
				const { policy, text } = setUp({ [id]: name, regions: 'all' });
				const { value, problems } = parsePolicy(text, 'p');
				deepEqual(problems, []);
				deepEqual(value, policy);
				for (const pattern of asksFor(answer)) ok(policy.protect?.includes(pattern));
				if (answer.protect) ok(text.includes(`// ${answer.why}`));
			});
		}
	}
});
