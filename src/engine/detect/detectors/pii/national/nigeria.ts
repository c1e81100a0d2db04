import { country, identity, vat } from './national-id.ts';

export const nigeria = country('NG', 'Nigerian', [identity('nin', '99999999999'), vat('tin', '99999999-9999')]);
