import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a log record looks like to a collector, as far as the tests look. */
export interface SentRecord {
	readonly timeUnixNano: string;
	readonly severityNumber: number;
	readonly eventName: string;
	readonly body: { readonly stringValue: string };
	readonly attributes: readonly {
		readonly key: string;
		readonly value: { readonly stringValue?: string; readonly intValue?: string };
	}[];
}

interface LogsRequest {
	readonly resourceLogs: readonly {
		readonly resource: { readonly attributes: SentRecord['attributes'] };
		readonly scopeLogs: readonly { readonly scope: object; readonly logRecords: readonly SentRecord[] }[];
	}[];
}

/** Answers a request; the records are kept where it returns true. */
export type Behaviour = (response: ServerResponse, records: readonly SentRecord[]) => boolean | Promise<boolean>;

export const fine: Behaviour = (response) => {
	response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}');
	return true;
};

/** Answers with a status, and keeps nothing. */
export function refusing(status: number, headers: Readonly<Record<string, string>> = {}): Behaviour {
	return (response) => {
		response.writeHead(status, headers).end();
		return false;
	};
}

/** A collector on this machine that behaves as it is told. */
export class Collector {
	readonly taken: SentRecord[] = [];
	readonly requests: LogsRequest[] = [];
	/** Requests that were not as the protocol has them. */
	readonly odd: string[] = [];
	behaviour: Behaviour = fine;
	#server: Server | undefined;
	#port = 0;

	get address(): string {
		return `http://127.0.0.1:${this.#port}`;
	}

	/** Names of the events that were taken, in order. */
	get events(): string[] {
		return this.taken.map(({ eventName }) => eventName);
	}

	/** On the port that it had before, if it had one. */
	async start(): Promise<void> {
		const server = createServer((request, response) => {
			const chunks: Uint8Array[] = [];
			request.on('data', (chunk: Uint8Array) => chunks.push(chunk));
			request.on('end', () => {
				const { method, url, headers } = request;
				const type = headers['content-type'];
				if (method !== 'POST' || url !== '/v1/logs' || type !== 'application/json')
					this.odd.push(`${method} ${url} ${type}`);
				const body = JSON.parse(Buffer.concat(chunks).toString()) as LogsRequest;
				this.requests.push(body);
				const records = body.resourceLogs.flatMap(({ scopeLogs }) => scopeLogs.flatMap(({ logRecords }) => logRecords));
				void (async () => {
					if (await this.behaviour(response, records)) this.taken.push(...records);
				})();
			});
		});
		await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
		this.#port = (server.address() as AddressInfo).port;
		this.#server = server;
	}

	async stop(): Promise<void> {
		const server = this.#server;
		this.#server = undefined;
		if (!server) return;
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	}
}

/** An attribute of a record. */
export function attribute({ attributes }: Pick<SentRecord, 'attributes'>, key: string): string | undefined {
	const value = attributes.find((one) => one.key === key)?.value;
	return value?.stringValue ?? value?.intValue;
}
