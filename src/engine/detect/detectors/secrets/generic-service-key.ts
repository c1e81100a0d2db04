import { unitAt } from '../../../text/units.ts';
import { beginsWord } from '../../boundary.ts';
import type { Detector, Match, ScanContext, Window } from '../../detector.ts';
import { judgeServiceKey } from '../../judge/service-key.ts';
import { SERVICES, SERVICES_LIKE_WORDS } from '../../judge/services.ts';
import { aboutFile } from './generic-assigned.ts';

const AMBIGUOUS = new Set(SERVICES_LIKE_WORDS);
const TRIGGERS = [...SERVICES, ...SERVICES_LIKE_WORDS].sort((a, b) => b.length - a.length);

/** What may stand between the service's name and its key: signs, and words that say what the key is. */
const SIGNS = /[ \t_.:=\-"'`([{<>,\\]{1,8}/y;
const WORDS =
	/(?:access|private|secret|tokens?|keys?|api|code|auth|client|app|sdk|rest|is|personal|pass(?:word)?|pwd|credentials?|licen[cs]e|bearer|basic|prod(?:uction)?|live|test|sandbox|value|crm|pat|pricing|v\d)/iy;
const NAMED = /access|private|secret|token|key|auth|pass|pwd|credential|licen|bearer|pat/i;
const MOST_LINKS = 12;
const KEY = /[A-Za-z\d_][\w+.~-]{10,2046}[A-Za-z\d_+-]={0,2}(?!\.?[\w+/~=-])/y;

export const genericServiceKey: Detector = {
	id: 'generic-service-key',
	name: 'Key beside the name of a service',
	category: 'secret',
	description: 'Random letters and digits that stand right behind the name of a service that gives out such keys.',
	source: 'Heuristic: the name of a service, words such as key or token, and a value rarer than words and identifiers.',
	shape: 'acme_key = ‹value›',
	revoke: 'Revoke the key at the service that is named, and issue a new one.',
	environment: 'API_KEY',
	triggers: TRIGGERS,
	before: 8,
	after: 2200,
	guard: (text, at) => beginsWord(text, at) && hasDigitAhead(text, at + 3),
	find({ text, at }: Window, context: ScanContext): readonly Match[] {
		if (aboutFile(context.path).generated) return [];
		const service = serviceAt(text, at);
		const found = service === undefined ? undefined : keyBehind(text, at + service.length);
		if (service === undefined || !found) return [];
		const { start, value, named } = found;
		if (!named && AMBIGUOUS.has(service)) return [];
		const reason = judgeServiceKey(value, named);
		if (reason === undefined) return [];
		const reasons = [`behind the name of a service, ${service}`, reason];
		return [{ start, end: start + value.length, confidence: 'medium', reasons }];
	},
};

/** Most of what names a service goes on in words: a key has a digit. */
function hasDigitAhead(text: string, from: number): boolean {
	const end = Math.min(text.length, from + 96);
	for (let at = from; at < end; at++) {
		const unit = unitAt(text, at);
		if (unit >= 48 && unit <= 57) return true;
		if (unit === 10 || unit === 40 || unit === 59) return false;
	}
	return false;
}

function serviceAt(text: string, at: number): string | undefined {
	const here = text.slice(at, at + 32).toLowerCase();
	return TRIGGERS.find((service) => here.startsWith(service));
}

interface Found {
	readonly start: number;
	readonly value: string;
	/** A word says that it is a key. */
	readonly named: boolean;
}

/** The value behind the links. A word that nothing sets apart from what follows belongs to the value. */
function keyBehind(text: string, from: number): Found | undefined {
	let at = from;
	let start = -1;
	let named = false;
	let pending = false;
	for (let i = 0; i < MOST_LINKS; i++) {
		SIGNS.lastIndex = at;
		WORDS.lastIndex = at;
		if (SIGNS.test(text)) {
			at = start = SIGNS.lastIndex;
			named ||= pending;
			pending = false;
			continue;
		}
		const word = WORDS.exec(text)?.[0];
		if (word === undefined) break;
		at += word.length;
		pending ||= NAMED.test(word);
	}
	if (start < 0) return undefined;
	KEY.lastIndex = start;
	const value = KEY.exec(text)?.[0];
	return value === undefined ? undefined : { start, value, named };
}
