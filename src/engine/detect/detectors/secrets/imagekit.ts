import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://imagekit.io/docs/api-keys';
const REVOKE = 'https://imagekit.io/dashboard/developer/api-keys';

export const imagekitPrivateKey = provider({
	id: 'imagekit-private-key',
	name: 'ImageKit private key',
	description: 'Reads and writes the media of an account.',
	source: SOURCE,
	shape: 'private_‹27 characters of base64›=',
	revoke: REVOKE,
	environment: 'IMAGEKIT_PRIVATE_KEY',
	keywords: ['private_'],
	pattern: /private_(?=[A-Za-z+/]{0,26}\d)(?=[a-z0-9+/]{0,26}[A-Z])[A-Za-z0-9+/]{27}=(?![\w=])/,
	reason: 'prefix private_',
	length: 56,
});

export const imagekitNamedKey = provider({
	id: 'imagekit-named-key',
	name: 'ImageKit private key by its name',
	description: 'Reads and writes the media of an account.',
	source: SOURCE,
	shape: 'IMAGEKIT_PRIVATE_KEY=private_‹characters of base64›',
	revoke: REVOKE,
	environment: 'IMAGEKIT_PRIVATE_KEY',
	keywords: ['imagekit'],
	pattern: assigned(/private_[A-Za-z0-9+/]{10,32}={0,2}/),
	confidence: 'medium',
	reason: 'assigned to a name with "imagekit"',
	length: 320,
	inWord: true,
});
