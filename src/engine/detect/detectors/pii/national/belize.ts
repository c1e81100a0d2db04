import { country, tax } from './national-id.ts';

export const belize = country('BZ', 'Belizean', [tax('tin', '999999(?:10|13|66)', { words: 'bztin' })]);
