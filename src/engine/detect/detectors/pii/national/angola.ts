import { country, identity } from './national-id.ts';

export const angola = country('AO', 'Angolan', [
	identity('bi', '999999999AA999', { words: 'bilhete bilhetedeidentidade nif' }),
]);
