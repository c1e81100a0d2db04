import type { Confidence } from '../detector.ts';
import { placeholderReason } from '../placeholder.ts';
import type { Tie } from './assignment.ts';
import { isBoast, isCommonPassword, isFormWord } from './common.ts';
import { endsInHex, isExpression, isHex, isUuid, kindOf } from './kinds.ts';
import { cutBelow } from './known-lengths.ts';
import { knownPrefix } from './known-prefixes.ts';
import type { Credential, NameStrength } from './names.ts';
import { rarity } from './rarity.ts';
import { isWoven } from './sequence.ts';

/** What is known of a value before it is looked at. */
export interface Setting {
	readonly kind: Credential;
	readonly strength: NameStrength;
	readonly tie: Tie;
	readonly quoted: boolean;
	/** The identifier, where there is one. */
	readonly name?: string;
	/** Nothing in the file is code, so that an unquoted value is what it says: `.env`, INI, properties. */
	readonly literal?: boolean;
	/** The file is a test, an example or documentation, where passwords are made up more often than not. */
	readonly rehearsal?: boolean;
}

export interface Verdict {
	readonly confidence: Confidence;
	readonly reasons: readonly string[];
}

/** Measured: identifiers, words and paths stay below, random letters and digits rise above. See rarity.ts. */
const ORDINARY = 4.2;
export const RARE = 4.6;

/** Letters and digits take turns too often for a word with a number. */
const ALTERNATING = /[A-Za-z]\d{1,8}(?:[A-Za-z]{1,8}\d{1,8}){3}/;
/** What names a field, or repeats the name; in a file of settings, a user's name may be the password all the same. */
const NAMES_FIELD = /p[a@]ss|pwd|secret|token|login|enter|confirm|user|key/i;
const NAMES_ITSELF = /p[a@]ss|pwd|secret|token|enter|confirm|key/i;
/** Makes a request unique, so that its repetition does nothing: a UUID there opens nothing. */
const UNIQUE = /(?:client|request|action)[_-]?token$/i;
/** Words with capitals between them, as code names things. */
const IDENTIFIER = /^[A-Z]?[a-z]{2,}(?:[A-Z][a-z]+)+$/;
/** Capitals at every other letter. */
const HUMPS = /(?:[A-Z][a-z]){4}/;
/** An operator of the code or the URL that the value was cut out of. */
const LOOSE_END = /^[=&?:]|[=:(\\]$/;
const LETTER = /\p{L}/u;
const DIGIT = /\d/;
/** Symbols that identifiers, paths and numbers are not made of. */
const SYMBOL = /[!@#$%^&*+=?~;,§£€¿¡(){}[\]|]/;

/** Passwords are no longer, and of a longer token this much tells what it is. */
const LONGEST_PASSWORD = 128;
const TELLING = 256;

/** Shorter values are none, whatever else they are; most of what code assigns is. */
export const LEAST = { password: 5, secret: 5, token: 10, key: 10 } as const;

/** Judges a value that its name calls a credential; undefined when it is none after all. Linear in the value. */
export function judgeCredential(value: string, setting: Setting): Verdict | undefined {
	if (value.length < LEAST[setting.kind]) return undefined;
	const part = value.slice(0, TELLING);
	if (!LETTER.test(part) || /[\0-\x1f]/.test(part)) return undefined;
	if (!setting.quoted && !setting.literal && isExpression(part)) return undefined;
	const verdict = judge(part, setting);
	if (!verdict || placeholderReason(part) !== undefined) return undefined;
	const misfit = noKeyOfItsProvider(part, setting);
	if (misfit !== undefined) return { confidence: 'low', reasons: [misfit] };
	if (verdict.confidence !== 'high' || !isWoven(part)) return verdict;
	return { confidence: 'medium', reasons: [...verdict.reasons, 'a typed sequence'] };
}

/** Where the value has the form that a provider gives its keys, that provider's own rule speaks first. */
function noKeyOfItsProvider(value: string, { kind, name = '' }: Setting): string | undefined {
	if (kind === 'password') return undefined;
	const prefix = knownPrefix(value);
	if (prefix !== undefined) return `begins with ${prefix} and is no such key: cut, or a stand-in`;
	const service = kind === 'secret' ? undefined : cutBelow(name, value);
	return service && `shorter than any key of ${service}: cut, or a stand-in`;
}

function judge(value: string, setting: Setting): Verdict | undefined {
	const { kind } = setting;
	const chosen = kind === 'password' || (kind === 'secret' && (value.length < 12 || /[!@#$%^&*]/.test(value)));
	return chosen ? judgePassword(value, setting) : judgeToken(value, setting);
}

function judgePassword(value: string, setting: Setting): Verdict | undefined {
	const { kind, strength, tie, quoted, rehearsal } = setting;
	if (value.length > LONGEST_PASSWORD) return undefined;
	if (/\s/.test(value) || (LOOSE_END.test(value) && rarity(value) < ORDINARY) || /[^\p{L}\p{N}]{6}/u.test(value))
		return undefined;
	if (isBoast(value) && kind === 'password' && isGiven(setting)) return chosen();
	if (!DIGIT.test(value) && (setting.literal ? NAMES_ITSELF : NAMES_FIELD).test(value)) return undefined;
	const shape = kindOf(value);
	if (shape !== undefined && (shape !== 'a selector' || !DIGIT.test(value))) return undefined;
	if (isUuid(value)) return { confidence: 'medium', reasons: ['a UUID'] };
	if (isHex(value)) return { confidence: 'medium', reasons: ['hexadecimal digits'] };
	const digits = value.match(/\d/g)?.length ?? 0;
	const symbol = SYMBOL.test(value);
	const rare = rarity(value);
	if (tie === 'blank' && !quoted && /^[a-z]+(?:_[a-z\d]+)+$/.test(value)) return undefined;
	if (tie === 'blank' && !quoted && !(digits > 0 && symbol) && (digits < 2 || rare < ORDINARY)) return undefined;
	if (digits === 0 && !symbol) {
		if (tie === 'blank' || (tie === 'argument' && (strength === 'weak' || IDENTIFIER.test(value)))) return undefined;
		if (rare >= RARE && value.length >= 8) return { confidence: 'medium', reasons: ['unlike any word'] };
		if (kind !== 'password' || !/^[A-Za-z]?[a-z][a-z_.-]{4,}$/.test(value) || tie === 'argument') return undefined;
		return isGiven(setting) && !isCommonPassword(value) && !isFormWord(value) ? chosen() : quoted ? weak() : undefined;
	}
	if (isCommonPassword(value)) return kind === 'password' && value.length >= 6 && isGiven(setting) ? chosen() : weak();
	if ((tie === 'argument' || tie === 'blank') && rare < ORDINARY && !(symbol && digits > 0)) return undefined;
	if (!symbol && rare < ORDINARY && digits < 3) {
		if (kind === 'password' && value.length >= 6 && (isGiven(setting) || HUMPS.test(value))) return chosen();
		return quoted ? weak() : undefined;
	}
	if (value.length < (kind === 'password' ? 6 : 8)) return weak();
	const classes = [/[a-z]/, /[A-Z]/, DIGIT, SYMBOL].filter((one) => one.test(value)).length;
	if (value.length >= 12 && classes >= 3 && rare >= RARE) return { confidence: 'high', reasons: ['mixed at random'] };
	if (rehearsal && rare < RARE) return weak();
	return { confidence: 'medium', reasons: [symbol ? 'letters with symbols' : 'letters with digits'] };
}

function judgeToken(value: string, { kind, strength, tie, quoted, name = '' }: Setting): Verdict | undefined {
	const least = strength === 'strong' && tie !== 'query' ? 10 : 16;
	const body = Math.max(...value.split(/[_-]/).map((part) => part.length));
	if (body < 8 && value.length < 24) return undefined;
	if (value.length < least || /\s/.test(value) || /^[=&?:]|[:&?(\\]$/.test(value)) return undefined;
	const blank = tie === 'blank';
	const loose = strength === 'weak' || (blank && !quoted);
	if (isUuid(value) && UNIQUE.test(name)) return weak();
	if (isUuid(value)) return blank && !quoted ? undefined : { confidence: 'medium', reasons: ['a UUID'] };
	if (isHex(value)) {
		if (loose && value.length < 20) return undefined;
		if (strength === 'weak' && blank) return weak();
		return { confidence: !loose && value.length >= 32 ? 'high' : 'medium', reasons: ['hexadecimal digits'] };
	}
	if (kindOf(value) !== undefined) return undefined;
	const digits = value.match(/\d/g)?.length ?? 0;
	const rare = rarity(value);
	const needed = digits === 0 ? RARE : loose || value.length < 16 ? (ORDINARY + RARE) / 2 : ORDINARY;
	const unwordly = endsInHex(value) || ALTERNATING.test(value);
	if (!unwordly && (rare < needed || (digits === 0 && (value.length < 16 || loose)))) return undefined;
	const shortest = strength === 'strong' ? (rare < RARE ? 16 : 14) : 20;
	if (kind === 'key' && (value.length < shortest || (loose && digits < 2))) return weak();
	const high = !loose && value.length >= 20 && digits >= 2 && rare >= RARE;
	return { confidence: high ? 'high' : 'medium', reasons: ['unlike any word'] };
}

/** A text that code or configuration gives to the name itself, outside tests and documentation. */
function isGiven({ strength, tie, quoted, literal, rehearsal }: Setting): boolean {
	const given = tie === 'assignment' || tie === 'comparison';
	return given && !rehearsal && (literal === true || (quoted && strength === 'strong'));
}

function chosen(): Verdict {
	return { confidence: 'medium', reasons: ['a word that somebody chose'] };
}

function weak(): Verdict {
	return { confidence: 'low', reasons: ['a weak or common value'] };
}
