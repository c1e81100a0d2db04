import { usItin } from '../../../../src/engine/detect/detectors/pii/us-itin.ts';
import { usSsn } from '../../../../src/engine/detect/detectors/pii/us-ssn.ts';
import { finds, silentOn } from './expect.ts';

const join = (area: string, group: string, serial: string, separator = '-'): string =>
	[area, group, serial].join(separator);

describe('US social security numbers', () => {
	it('finds them in their usual form, surer beside their name', () => {
		finds(usSsn, `id «${join('536', '90', '4399')}»`, 'medium');
		finds(usSsn, `his social security number is «${join('536', '90', '4399')}».`, 'high');
		finds(usSsn, `abc «${join('536', '90', '4399', ' ')}» abc`, 'medium');
	});

	it('finds them in a column beside other numbers', () => {
		finds(usSsn, `1,«${join('536', '90', '4399')}»,1970-01-31`, 'medium');
		silentOn(usSsn, [`ssn 1,${join('536', '90', '4399', '')},7`]);
	});

	it('wants their name where dots or nothing separate the parts', () => {
		for (const separator of ['.', '']) {
			finds(usSsn, `ssn: «${join('536', '90', '4399', separator)}»`, 'high');
			silentOn(usSsn, [`part ${join('536', '90', '4399', separator)}`]);
		}
	});

	it('leaves out what is never issued, and what advertisements made public', () => {
		const never = [
			['000', '12', '3456'],
			['666', '12', '3456'],
			['900', '12', '3456'],
			['536', '00', '4399'],
			['536', '90', '0000'],
		];
		silentOn(
			usSsn,
			[...never, ['078', '05', '1120'], ['219', '09', '9999']].map((p) => `ssn ${p.join('-')}`),
		);
	});

	it('leaves out parts of longer numbers and of identifiers', () => {
		const number = join('536', '90', '4399');
		silentOn(usSsn, [`1-${number}`, `${number}-1`, `${number}.5`, `a${number}`, `+${number}`, `${number} 1`]);
	});
});

describe('US taxpayer identification numbers', () => {
	it('finds the groups in use only', () => {
		for (const group of ['50', '65', '70', '88', '90', '92', '94', '99'])
			finds(usItin, `«${join('912', group, '3456')}»`, 'medium');
		silentOn(
			usItin,
			['49', '66', '69', '89', '93'].map((group) => join('912', group, '3456')),
		);
		finds(usItin, `tax id «${join('912', '90', '3456', '')}»`, 'high');
	});
});
