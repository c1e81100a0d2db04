import { scratch } from './cordon.ts';

const VARIABLES = ['XDG_CONFIG_HOME', 'XDG_STATE_HOME', 'APPDATA', 'LOCALAPPDATA', 'CORDON_MANAGED_POLICY'];

/** For what runs in the test's own process: a home of its own, without the policy of whoever runs the tests. */
export function quietHome(): void {
	const old = new Map(VARIABLES.map((name) => [name, process.env[name]]));
	before(() => {
		const home = scratch();
		for (const name of VARIABLES) process.env[name] = home;
		delete process.env['CORDON_MANAGED_POLICY'];
	});
	after(() => {
		for (const [name, value] of old) {
			if (value === undefined) delete process.env[name];
			else process.env[name] = value;
		}
	});
}
