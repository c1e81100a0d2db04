import { labelled } from './labelled.ts';

export const ukVehicle = labelled({
	id: 'gb-vehicle',
	name: 'British vehicle registration',
	description:
		'Leads to the keeper of a car. The form in use since 2001 counts beside a word such as "number plate" or "car reg" only.',
	source: 'https://www.gov.uk/displaying-number-plates',
	shape: '‹2 letters›‹2 digits› ‹3 letters›',
	regions: ['GB'],
	regulations: ['gdpr'],
	triggers: ['registration', 'number plate', 'numberplate', 'car reg', 'vehicle reg', 'vrm'],
	digits: true,
	after:
		/^[\w ]{3,20}?["'\]]?[\s:="']{1,4}(?:is |was |no\.? |number )?["']?(?<value>[A-HJ-PR-Y][A-HJ-PR-Y](?:0[1-9]|[12]\d|5[1-9]|[67]\d) ?[A-HJ-PR-Z]{3})(?![\w-])/,
});
