import { placeholderReason } from '../placeholder.ts';
import { isCommonPassword } from './common.ts';
import { RARE, type Verdict } from './credential.ts';
import { isExpression } from './kinds.ts';
import { rarity } from './rarity.ts';

const LETTER = /[\p{L}\d]/u;

/**
 * Judges what stands where only a password can stand, as in a URL or behind `curl -u user:`. A word is enough there;
 * what everybody uses in examples, or repeats the user's name, is low.
 */
export function judgeInPlace(password: string, user = ''): Verdict | undefined {
	if (password.length < 3 || !LETTER.test(password) || placeholderReason(password) !== undefined) return undefined;
	if (/^[$%{<[(*]|[}>]$/.test(password) || (isExpression(password) && /[().]/.test(password))) return undefined;
	const common = isCommonPassword(password) || /^(?:.*pass.*|(?:.*:)?anon(?:ymous|cvs)|\*+|x+)$/i.test(password);
	if (common || password.toLowerCase() === user.toLowerCase() || /^\d{1,5}$/.test(password)) {
		return { confidence: 'low', reasons: ['a weak or common value'] };
	}
	if (password.length >= 12 && /\d/.test(password) && rarity(password) >= RARE) {
		return { confidence: 'high', reasons: ['unlike any word'] };
	}
	return { confidence: password.length < 5 ? 'low' : 'medium', reasons: ['no common password'] };
}
