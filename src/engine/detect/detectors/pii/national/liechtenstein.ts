import { country, passport } from './national-id.ts';

export const liechtenstein = country('LI', 'Liechtenstein', [passport('', 'A99999')]);
