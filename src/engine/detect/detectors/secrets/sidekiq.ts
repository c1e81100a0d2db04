import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const sidekiqSecret = provider({
	id: 'sidekiq-secret',
	name: 'Sidekiq licence credential',
	description: 'Downloads Sidekiq Pro or Enterprise.',
	source: 'https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ',
	shape: 'BUNDLE_ENTERPRISE__CONTRIBSYS__COM=‹8 hex›:‹8 hex›',
	revoke: 'https://billing.contribsys.com',
	environment: 'BUNDLE_ENTERPRISE__CONTRIBSYS__COM',
	keywords: ['bundle_enterprise__contribsys__com', 'bundle_gems__contribsys__com'],
	pattern: assigned(/[a-f0-9]{8}:[a-f0-9]{8}/),
	confidence: 'medium',
	reason: 'assigned to a name with "bundle_enterprise__contribsys__com"',
	length: 320,
	inWord: true,
});
