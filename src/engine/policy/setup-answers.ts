import type { Profile } from './policy.ts';

/** One answer of the guided setup, and what follows from it. */
export interface Answer {
	readonly title: string;
	/** At least this profile. */
	readonly profile?: Profile;
	/** Patterns beyond the built-in list. */
	readonly protect?: readonly string[];
	/** Keys that the repository locks for the settings of the workspace. */
	readonly locked?: readonly string[];
	/** The reason, as it stands in the file. */
	readonly why: string;
}

export interface Question {
	readonly title: string;
	readonly answers: Readonly<Record<string, Answer>>;
}

/** What the guided setup asks, in this order; every answer may be left out. */
export const questions = {
	industry: {
		title: 'Which industry is it for?',
		answers: {
			general: { title: 'None in particular', why: 'No rules of an industry.' },
			finance: {
				title: 'Banking, payments, investments',
				profile: 'regulated',
				protect: ['statements/', '*.mt940', '*.camt', 'transactions*.csv'],
				why: 'Finance: accounts and payments belong to their holders.',
			},
			insurance: {
				title: 'Insurance',
				profile: 'regulated',
				protect: ['claims/', 'policyholders*.csv'],
				why: 'Insurance: claims tell of health and property.',
			},
			health: {
				title: 'Health care, pharmacy, research with patients',
				profile: 'regulated',
				protect: ['patients/', '*.dcm', '*.hl7'],
				why: 'Health: what tells of a patient is confidential by law.',
			},
			government: {
				title: 'Government, public administration, defence',
				profile: 'regulated',
				protect: ['classified/', 'restricted/'],
				why: 'Government: what citizens had to tell must stay.',
			},
			legal: {
				title: 'Law',
				profile: 'regulated',
				protect: ['cases/', 'clients/'],
				why: 'Law: what clients say is privileged.',
			},
			telecommunications: {
				title: 'Telecommunications',
				profile: 'regulated',
				protect: ['*.cdr', 'cdr/'],
				why: 'Telecommunications: who spoke with whom is secret.',
			},
			education: {
				title: 'Education',
				protect: ['grades/', 'students*.csv'],
				why: 'Education: marks and names of pupils stay in the house.',
			},
			retail: {
				title: 'Shops, logistics',
				protect: ['orders*.csv', 'customers/'],
				why: 'Retail: orders hold addresses.',
			},
		},
	},
	product: {
		title: 'What kind of product is it?',
		answers: {
			library: { title: 'A library or open source', why: 'Library: what is in it is public anyway.' },
			web: {
				title: 'A web application or service',
				protect: ['/uploads/', '/storage/'],
				why: 'Web: what users have uploaded is theirs.',
			},
			mobile: {
				title: 'A mobile application',
				protect: ['google-services.json', 'GoogleService-Info.plist', 'key.properties'],
				why: 'Mobile: keys of services and of signing.',
			},
			desktop: {
				title: 'A desktop application',
				protect: ['signing/'],
				why: 'Desktop: what releases are signed with.',
			},
			data: {
				title: 'Data, analytics, machine learning',
				protect: ['/data/raw/', '*.parquet', '*.sqlite', '*.sqlite3'],
				why: 'Data: tables hold what people are known by.',
			},
			infrastructure: {
				title: 'Infrastructure and operations',
				protect: ['inventory/', 'host_vars/', 'group_vars/', '*.tfplan'],
				why: 'Infrastructure: names, addresses and passwords of machines.',
			},
			embedded: {
				title: 'Firmware, devices',
				protect: ['signing/', 'provisioning/'],
				why: 'Devices: what firmware is signed and devices are provisioned with.',
			},
			internal: { title: 'A tool of our own', protect: ['exports/'], why: 'Internal: exports of what is inside.' },
		},
	},
	stage: {
		title: 'How far is it?',
		answers: {
			prototype: {
				title: 'A prototype, without real data',
				profile: 'relaxed',
				why: 'Prototype: there is little to lose.',
			},
			development: { title: 'In development', profile: 'standard', why: 'Development: keys of test systems.' },
			production: {
				title: 'In production, with real data',
				profile: 'standard',
				protect: ['backups/', 'exports/'],
				locked: ['protect', 'protectDefaults'],
				why: 'Production: real data, and no settings that undo its protection.',
			},
		},
	},
} as const satisfies Record<string, Question>;
