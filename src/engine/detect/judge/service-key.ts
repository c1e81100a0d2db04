import { placeholderReason } from '../placeholder.ts';
import { RARE } from './credential.ts';
import { isHex, isUuid, kindOf } from './kinds.ts';
import { rarity } from './rarity.ts';

/** Measured as in credential.ts: random letters and digits rise above it, names with numbers do not. */
const UNLIKE_WORDS = 4.2;
/** Groups of letters and digits that take turns, in whatever order. */
const ALTERNATING = /[A-Za-z]\d{1,8}(?:[A-Za-z]{1,8}\d{1,8}){2}/;
/** Written like a UUID, with letters that no UUID has. */
const LIKE_UUID = /^[a-z\d]{8}-(?:[a-z\d]{4}-){3}[a-z\d]{10,12}$/i;

/**
 * Why a value that stands behind the name of a service is its key, in words; undefined when it is none.
 * @param named whether a word such as `key` stands between them: short values and numbers count only then.
 */
export function judgeServiceKey(value: string, named: boolean): string | undefined {
	const digits = value.match(/\d/g)?.length ?? 0;
	const rare = rarity(value);
	const enough = digits >= 2 || (digits === 1 && rare >= RARE && value.length >= 20);
	if (!enough || value.length < (named ? 12 : 20) || placeholderReason(value) !== undefined) return undefined;
	if (isUuid(value) || LIKE_UUID.test(value)) return 'in the form of a UUID';
	if (kindOf(value) !== undefined) return named && /^\d{20,40}$/.test(value) ? 'a long number' : undefined;
	if (isHex(value)) return value.length >= (named ? 16 : 24) ? 'hexadecimal digits' : undefined;
	const unlike = ALTERNATING.test(value.replace(/[-_.]/g, '')) || rare >= UNLIKE_WORDS;
	return unlike ? 'unlike any word' : undefined;
}
