import type { AuditEntry } from './record.ts';

// OTLP/HTTP in its JSON encoding: https://opentelemetry.io/docs/specs/otlp/#otlphttp and
// https://github.com/open-telemetry/opentelemetry-proto/blob/main/opentelemetry/proto/logs/v1/logs.proto

/** A log record that is not of the trail: so many records were dropped before they could be sent. */
export interface Missed {
	readonly time: string;
	readonly missed: number;
}

type Value =
	| { readonly stringValue: string }
	| { readonly intValue: string }
	| { readonly arrayValue: { readonly values: readonly Value[] } };

interface Attribute {
	readonly key: string;
	readonly value: Value;
}

/** What the collector is to know of the sender, by the names of OpenTelemetry's conventions. */
export type Resource = Readonly<Record<string, string>>;

/** Severity numbers of the log data model: INFO and WARN. */
const INFO = 9;
const WARN = 13;

const LOUD: ReadonlySet<string> = new Set(['blocked', 'overridden', 'policy-changed']);

/**
 * Where logs go for an address of a collector: `https://collector.example:4318` becomes `…/v1/logs`. Undefined for what
 * is no plain http or https address; one with a name and a password in it is none.
 */
export function logsUrl(address: string): string | undefined {
	if (!/^https?:\/\/(?:[\w-]+(?:\.[\w-]+)*\.?|\[[0-9a-f:.]+\])(?::\d{1,5})?(?:\/[\w.~%/-]*)?$/i.test(address))
		return undefined;
	const base = address.replace(/\/+$/, '');
	return base.endsWith('/v1/logs') ? base : `${base}/v1/logs`;
}

/** The body of a request to `/v1/logs`. */
export function logsRequest(entries: readonly (AuditEntry | Missed)[], resource: Resource, version: string): string {
	const attributes = Object.entries(resource).map(([key, value]) => text(key, value));
	const scope = { name: 'cordon.audit', version };
	const logRecords = entries.map((entry) => ('missed' in entry ? gap(entry) : logRecord(entry)));
	return JSON.stringify({ resourceLogs: [{ resource: { attributes }, scopeLogs: [{ scope, logRecords }] }] });
}

/** Records that the collector refused although it took the request, and why; 0 for none. */
export function partialSuccess(body: string): { readonly rejected: number; readonly why: string } {
	try {
		const { partialSuccess } = JSON.parse(body) as {
			partialSuccess?: { rejectedLogRecords?: unknown; errorMessage?: unknown };
		};
		const rejected = Number(partialSuccess?.rejectedLogRecords ?? 0);
		const why = partialSuccess?.errorMessage;
		return { rejected: Number.isSafeInteger(rejected) ? rejected : 0, why: typeof why === 'string' ? why : '' };
	} catch {
		return { rejected: 0, why: '' };
	}
}

function logRecord(entry: AuditEntry): object {
	const { time, writer, n, action, place, rule, path, count, keys } = entry;
	const attributes: Attribute[] = [
		// The same for a record that had to be sent twice: collectors can leave it out.
		text('log.record.uid', `${writer}-${n}`),
		text('cordon.action', action),
		text('cordon.version', entry.version),
	];
	for (const key of ['place', 'rule', 'category', 'severity', 'fingerprint', 'layer', 'reason'] as const) {
		const value = entry[key];
		if (value !== undefined) attributes.push(text(`cordon.${key}`, value));
	}
	if (path !== undefined) attributes.push(text('file.path', path));
	if (count !== undefined) attributes.push({ key: 'cordon.count', value: { intValue: String(count) } });
	if (keys) {
		const values = keys.map((stringValue) => ({ stringValue }));
		attributes.push({ key: 'cordon.keys', value: { arrayValue: { values } } });
	}
	const body = [action, rule, place && `(${place})`].filter((word) => word !== undefined && word !== '').join(' ');
	return record(time, LOUD.has(action), `cordon.audit.${action}`, body, attributes);
}

function gap({ time, missed }: Missed): object {
	const attributes = [{ key: 'cordon.count', value: { intValue: String(missed) } }];
	return record(time, true, 'cordon.audit.dropped', `${missed} records were dropped before they were sent`, attributes);
}

function record(
	time: string,
	loud: boolean,
	eventName: string,
	body: string,
	attributes: readonly Attribute[],
): object {
	const milliseconds = Date.parse(time);
	// 64-bit numbers are strings in this encoding.
	const timeUnixNano = `${Number.isNaN(milliseconds) ? 0 : milliseconds}000000`;
	return {
		timeUnixNano,
		observedTimeUnixNano: timeUnixNano,
		severityNumber: loud ? WARN : INFO,
		severityText: loud ? 'WARN' : 'INFO',
		eventName,
		body: { stringValue: body },
		attributes,
	};
}

function text(key: string, stringValue: string): Attribute {
	return { key, value: { stringValue } };
}
