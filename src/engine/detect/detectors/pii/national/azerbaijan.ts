import { country, passport, tax } from './national-id.ts';

export const azerbaijan = country('AZ', 'Azerbaijani', [tax('voen', '9{9}[12]'), passport('', '[a-z]?A9{7,8}')]);
