import { country, identity, passport } from './national-id.ts';

export const libya = country('LY', 'Libyan', [identity('nid', '[12](?:19|20)999999999'), passport('', '[a-z]X{7}')]);
