import { provider } from '../../provider.ts';

const SOURCE =
	'https://docs.redhat.com/en/documentation/openshift_container_platform/4.18/html/authentication_and_authorization/';
const REVOKE =
	'https://docs.redhat.com/en/documentation/openshift_container_platform/4.18/html/authentication_and_authorization/';

export const openshiftToken = provider({
	id: 'openshift-token',
	name: 'OpenShift user token',
	description: 'Acts for its owner in a cluster, for a day.',
	source: SOURCE,
	shape: 'sha256~‹43 characters›',
	revoke: REVOKE,
	environment: 'OPENSHIFT_TOKEN',
	keywords: ['sha256~'],
	pattern: /sha256~[\w-]{43}(?![\w-])/,
	reason: 'prefix sha256~',
});
