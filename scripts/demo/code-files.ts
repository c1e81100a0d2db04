import type { Samples } from './samples.ts';

/** The service itself. */
export function codeFiles(samples: Samples): Record<string, string> {
	return {
		'src/config.ts': `/** Settings of the service. TODO: move the keys to the environment before the release. */
export const config = {
	port: 8080,
	database: 'postgres://invoices:${samples.databasePassword}@db.internal:5432/invoices',
	stripeKey: '${samples.stripeKey}',
	openAiKey: '${samples.openAiKey}',
	github: {
		owner: 'invoice-service',
		token: '${samples.githubToken}',
	},
	alerts: '${samples.slackWebhook}',
	sessionSecret: process.env.SESSION_SECRET ?? 'changeme',
};
`,
		// In place of Node's own types: nothing has to be installed for an editor without errors.
		'src/environment.d.ts': `declare const process: { readonly env: Readonly<Record<string, string | undefined>> };

declare module 'node:*';
`,
		'src/payments.ts': `import { config } from './config.js';

export interface Payment {
	readonly invoice: string;
	readonly cents: number;
}

/** Charges the customer's card. Idempotent per invoice. */
export async function charge(payment: Payment, card: string): Promise<void> {
	const response = await fetch('https://api.stripe.com/v1/charges', {
		method: 'POST',
		headers: { authorization: \`Bearer \${config.stripeKey}\`, 'idempotency-key': payment.invoice },
		body: new URLSearchParams({ amount: String(payment.cents), currency: 'eur', source: card }),
	});
	if (!response.ok) throw new Error(\`Charge of \${payment.invoice} failed: \${response.status}\`);
}

// The card of the first customer of Project Nightjar, for a quick check by hand.
export const firstCard = '${samples.card()}';

// Revoked long ago; the parser's tests need its exact length.
const oldToken = '${samples.jwt}'; // cordon:allow jwt -- revoked in 2021

export function isOldToken(token: string): boolean {
	return token === oldToken;
}
`,
		'src/customers.ts': `export interface Customer {
	readonly name: string;
	readonly email: string;
	readonly iban: string;
	readonly ssn?: string;
}

export const isPaid = (paidCents: number, dueCents: number): boolean => paidCents >= dueCents;

/** Where the invoices of a month go that nobody claims. */
export const fallback: Customer = {
	name: 'Marta Lindqvist',
	email: 'marta.lindqvist@nordlys-handel.no',
	iban: '${samples.iban()}',
	ssn: '${samples.ssn()}',
};
`,
		'scripts/reconcile.py': `"""Compares what the bank says with what we sent. Runs every night."""

import psycopg

PASSWORD = "${samples.databasePassword}"
DSN = f"postgresql://invoices:{PASSWORD}@db.internal:5432/invoices"
REPORT_TO = "marta.lindqvist@nordlys-handel.no"


def unpaid() -> list[tuple[str, int]]:
    with psycopg.connect(DSN) as connection:
        return connection.execute("SELECT id, cents FROM invoices WHERE paid IS NULL").fetchall()


if __name__ == "__main__":
    for invoice, cents in unpaid():
        print(f"{invoice}\\t{cents / 100:.2f}")
`,
		'test/payments.test.ts': `import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPaid } from '../src/customers.js';

test('an invoice is paid when the sum is reached', () => {
	assert.equal(isPaid(1999, 2000), false);
	assert.equal(isPaid(2000, 2000), true);
});
`,
	};
}
