import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

export const redirectPizzaToken = provider({
	id: 'redirect-pizza-token',
	name: 'redirect.pizza token',
	description: 'Changes the redirects of an account.',
	source: 'https://redirect.pizza/docs',
	shape: 'rpa_‹letters and digits›',
	revoke: 'https://redirect.pizza/api',
	environment: 'REDIRECT_PIZZA_TOKEN',
	keywords: ['redirect_pizza', 'redirectpizza', 'redirect-pizza', 'redirect.pizza'],
	pattern: assigned(/rpa_[a-z0-9]{30,56}/),
	reason: 'assigned to a name with "redirect-pizza"',
	length: 320,
	inWord: true,
});
