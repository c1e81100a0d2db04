import type { Pattern } from './policy-file.ts';

/** One answer, and what follows from it. */
export interface SetupAnswer {
	readonly id: string;
	readonly label: string;
	/** How far it takes the profile: 0 relaxed, 1 standard, 2 regulated. Those of all answers add up. */
	readonly weight: number;
	/** What a project like this has to protect beyond the built-in list. */
	readonly protect?: readonly Pattern[];
}

export interface SetupQuestion {
	readonly id: 'industry' | 'product' | 'stage';
	readonly title: string;
	readonly answers: readonly SetupAnswer[];
}

/** What setting up a policy asks, in order. */
export const setupQuestions: readonly SetupQuestion[] = [
	{
		id: 'industry',
		title: 'Which industry is it for?',
		answers: [
			{ id: 'software', label: 'Software and services', weight: 0 },
			{
				id: 'commerce',
				label: 'Commerce and consumer products',
				weight: 0,
				protect: because('Orders hold names and addresses.', 'orders*.csv', 'orders*.xls*'),
			},
			{
				id: 'finance',
				label: 'Banking, payments and insurance',
				weight: 1,
				protect: because('Statements of accounts and payments.', '*.ofx', '*.qif', '*.mt940', '*.sta', '*camt.05*.xml'),
			},
			{
				id: 'health',
				label: 'Health care and life sciences',
				weight: 1,
				protect: because('Records and images of patients.', '*.dcm', '*.hl7', '*.ccda', 'fhir-export*/'),
			},
			{
				id: 'public',
				label: 'Public sector, defence and critical infrastructure',
				weight: 1,
				protect: because('Case files of citizens.', 'case-files/', 'case_files/'),
			},
			{
				id: 'education',
				label: 'Education',
				weight: 0,
				protect: because(
					'Names and marks of students.',
					'students*.csv',
					'students*.xls*',
					'grades*.csv',
					'grades*.xls*',
				),
			},
		],
	},
	{
		id: 'product',
		title: 'What kind of product is it?',
		answers: [
			{ id: 'library', label: 'Library or tool', weight: 0 },
			{
				id: 'service',
				label: 'Web application or service',
				weight: 0,
				protect: because(
					'Settings of production name machines and often hold passwords.',
					'appsettings.Production.json',
					'application-prod*.y*ml',
					'application-prod*.properties',
					'config/production.json',
				),
			},
			{
				id: 'app',
				label: 'Mobile or desktop application',
				weight: 0,
				protect: because(
					'Keys of the app for signing and for its services.',
					'key.properties',
					'google-services.json',
					'GoogleService-Info.plist',
				),
			},
			{
				id: 'infrastructure',
				label: 'Infrastructure and operations',
				weight: 1,
				protect: because(
					'Who runs where, and with what.',
					'inventory.ini',
					'inventory/',
					'values-prod*.y*ml',
					'values.prod*.y*ml',
				),
			},
			{
				id: 'data',
				label: 'Data and machine learning',
				weight: 0,
				protect: because('Data as it was collected.', 'data/raw/', '*.parquet', '*.feather', '*.sqlite', '*.sqlite3'),
			},
		],
	},
	{
		id: 'stage',
		title: 'At what stage is it?',
		answers: [
			{ id: 'prototype', label: 'Prototype, with made-up data', weight: 0 },
			{ id: 'production', label: 'In use, with data of real people', weight: 1 },
			{ id: 'audited', label: 'In use, and audited or certified', weight: 2 },
		],
	},
];

/** Countries that setting up a policy proposes; a policy takes every other one too. ISO 3166 alpha-2. */
export const setupRegions: readonly string[] = (
	'US GB CA AU NZ IE DE AT CH FR BE NL LU IT ES PT SE NO DK FI IS PL CZ SK HU RO BG GR ' +
	'HR SI EE LV LT UA TR IL AE SA IN SG MY ID TH VN PH JP KR CN HK TW BR MX AR CL CO ZA NG KE EG'
).split(' ');

function because(why: string, ...patterns: readonly string[]): Pattern[] {
	return patterns.map((pattern) => ({ pattern, why }));
}
