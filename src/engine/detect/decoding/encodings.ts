import { backslashEscaped, percentEncoded } from './escaped.ts';
import { baseEncoded } from './base-encoded.ts';
import { columns } from './columns.ts';
import type { Encoding } from './encoding.ts';
import { nextLine } from './next-line.ts';

/** Every way to write text within text that is read. */
export const encodings: readonly Encoding[] = [baseEncoded, percentEncoded, backslashEscaped, nextLine, columns];
