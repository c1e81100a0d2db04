import type { Samples } from './samples.ts';

const FIRST = ['Ada', 'Bjarne', 'Chidi', 'Dana', 'Emre', 'Freya', 'Goran', 'Hana', 'Ines', 'Jun'];
const LAST = ['Adeyemi', 'Brandt', 'Castellano', 'Dvorak', 'Eriksen', 'Farouk', 'Gallagher', 'Hoshino'];
const DOMAINS = ['nordlys-handel.no', 'brandt-gartenbau.de', 'castellano-wines.it', 'gallagher-joinery.co.uk'];

/** Data as it lies around in projects: an export, a notebook with its output, a recorded answer. */
export function dataFiles(samples: Samples): Record<string, string> {
	return {
		'data/customers.csv': customers(samples),
		'notebooks/analysis.ipynb': notebook(samples),
		'test/fixtures/charge.json': `${JSON.stringify(
			{
				id: `ch_${samples.text(24)}`,
				amount: 2000,
				billing_details: { email: 'ada.brandt@brandt-gartenbau.de', card: samples.card() },
				api_key: samples.text(32),
			},
			null,
			2,
		)}\n`,
	};
}

function customers(samples: Samples): string {
	const rows = Array.from({ length: 40 }, (_, i) => {
		const first = FIRST[i % FIRST.length] ?? '';
		const last = LAST[i % LAST.length] ?? '';
		const email = `${first}.${last}@${DOMAINS[i % DOMAINS.length]}`.toLowerCase();
		const phone = `+49 30 ${samples.text(1, '2345')}${samples.text(7, '0123456789')}`;
		return [i + 1, `${first} ${last}`, email, phone, samples.card(), samples.iban()].join(',');
	});
	return ['id,name,email,phone,card,iban', ...rows, ''].join('\n');
}

function notebook(samples: Samples): string {
	const cells = [
		{ cell_type: 'markdown', metadata: {}, source: ['# Late payers\n'] },
		cell(['import openai, pandas', `client = openai.OpenAI(api_key="${samples.openAiKey}")`], []),
		cell(
			['late = pandas.read_csv("../data/customers.csv").head(2)', 'print(late[["name", "email"]])'],
			['           name                          email', '0   Ada Adeyemi  ada.adeyemi@nordlys-handel.no'],
		),
	];
	return `${JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 }, null, 1)}\n`;
}

function cell(source: readonly string[], output: readonly string[]): unknown {
	return {
		cell_type: 'code',
		execution_count: 1,
		metadata: {},
		outputs: [{ name: 'stdout', output_type: 'stream', text: output.map((line) => `${line}\n`) }],
		source: source.map((line) => `${line}\n`),
	};
}
