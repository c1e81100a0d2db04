import { country, tax } from './national-id.ts';

export const kenya = country('KE', 'Kenyan', [tax('pin', '[ap]999999999A', { words: 'krapin' })]);
