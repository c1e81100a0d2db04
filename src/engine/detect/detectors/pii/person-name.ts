import { labelled } from './labelled.ts';

/** What stands there instead of a name: the label again, another language's, nothing. */
const NO_NAME =
	/name|nombre|nome|nom$|first|last|given|family|sur|prénom|apellido|cognome|string|text|required|field|value|input|label|null|true|false|none|column|enter|your|please|default|unknown|test|foo|bar|user|admin|example/i;

export const personName = labelled({
	id: 'person-name',
	name: 'Name of a person',
	description:
		'Behind a label such as "firstName" or "surname" only, and then still no more than a hint: names are words, and labels of forms are translated into words.',
	source: 'Labels as forms and tables have them.',
	shape: '"firstName": "‹name›"',
	triggers: [
		'firstname',
		'first_name',
		'lastname',
		'last_name',
		'fullname',
		'full_name',
		'given_name',
		'givenname',
		'family_name',
		'surname',
		'vorname',
		'nachname',
		'prenom',
		'apellido',
	],
	regulations: ['gdpr', 'ccpa'],
	after: /^\w{5,12}["'\]]? ?[:=] ?["'](?<value>\p{Lu}[\p{L}'’.-]{1,24}(?: \p{Lu}[\p{L}'’.-]{0,24}){0,3})["']/u,
	judge: (value) => (NO_NAME.test(value) ? undefined : 'low'),
});
