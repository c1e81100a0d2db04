import { provider } from '../../provider.ts';

export const modalToken = provider({
	id: 'modal-token',
	name: 'Modal token',
	description: "Id or secret of a Modal token: runs code at the owner's expense.",
	source: 'https://modal.com/docs/reference/modal.config',
	shape: 'as-‹22 letters and digits›',
	revoke: 'https://modal.com/settings/tokens',
	environment: 'MODAL_TOKEN_SECRET',
	keywords: ['as-', 'ak-'],
	pattern: /(?<!-)a[ks]-(?=[A-Za-z]{0,21}\d)(?=[a-z0-9]{0,21}[A-Z])(?=[A-Z0-9]{0,21}[a-z])[A-Za-z0-9]{22}(?![\w-])/,
	reason: 'prefix as-',
	length: 40,
});
