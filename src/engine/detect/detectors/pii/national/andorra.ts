import { country, tax } from './national-id.ts';

export const andorra = country('AD', 'Andorran', [tax('nrt', '[acdefglopu]999999A')]);
