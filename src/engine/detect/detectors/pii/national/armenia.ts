import { country, passport } from './national-id.ts';

export const armenia = country('AM', 'Armenian', [passport('', 'AA9999999', { words: 'անձնագիր' })]);
