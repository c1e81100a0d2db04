import { hostname } from 'node:os';

/** What tells this machine from others in a fleet, by OpenTelemetry's names (https://opentelemetry.io/docs/specs/semconv/resource/host/). */
export function machine(): Readonly<Record<string, string>> {
	return { 'host.name': hostname() };
}
