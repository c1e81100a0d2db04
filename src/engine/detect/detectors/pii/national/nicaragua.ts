import { dated } from '../checks.ts';
import { country, vat } from './national-id.ts';

export const nicaragua = country('NI', 'Nicaraguan', [vat('cedula', '999-999999-9999A', { check: dated('DMY', 3) })]);
