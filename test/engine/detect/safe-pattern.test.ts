import { equal, match } from 'node:assert/strict';
import { unsafePattern } from '../../../src/engine/detect/safe-pattern.ts';

const HOSTILE: [pattern: string, says: RegExp][] = [
	['(a+)+$', /"\(a\+\)\+"/],
	['(a|a)*b', /"\(a\|a\)\*"/],
	['(a|aa)+$', /many ways/],
	['(.*)*x', /many ways/],
	['(?:a?){50}a{50}', /many ways/],
	['a?'.repeat(30) + 'a'.repeat(30), /begin alike/],
	['.*.*.*x', /"\.\*"/],
	['(\\w+\\s?)+$', /many ways/],
	['(x+x+)+y', /many ways/],
	['^(([a-z])+.)+[A-Z]([a-z])+$', /many ways/],
	['([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+', /many ways/],
	['\\d+\\d+\\d+x', /"\\d\+"/],
	['[a-z]+\\d*[a-z]*x', /"\[a-z\]\+"/],
	['(?:.|\\s)*x', /many ways/],
	['(?:\\p{L}|a)*x', /many ways/],
	['(?=(a+)+b)c', /many ways/],
	['(?!(a+)+b)c', /many ways/],
	['(|a)+b', /many ways/],
	['(a|b|ab)*c', /many ways/],
	['(?:a*b*)*c', /many ways/],
	['(?:[^"]|\\\\.)*"', /many ways/],
	['(a)\\1', /refers back/],
	['(?<x>a)\\k<x>', /refers back/],
	['(?<=a)b', /looks behind/],
	['(?<!a)b', /looks behind/],
	['a{300}', /256/],
	['a{0,1000}b', /256/],
	['((a{200}){200}){200}', /too large/],
	['('.repeat(501) + ')'.repeat(501), /longer/],
	['a'.repeat(1001), /longer/],
	['(', /no regular expression/],
	['\\-', /no regular expression/],
];

const GOOD = [
	'ACME-[A-Z]{2,4}-\\d{6}',
	'\\b[A-Z]{2}\\d{6}\\b',
	'[\\w.]+@[\\w.]+\\.com',
	'\\w+(?:-\\w+)*',
	'.{0,50}foo',
	'(?<value>[A-Za-z0-9+/]{40})(?![A-Za-z0-9])',
	'(?:foo|bar|baz)-\\d+',
	'kunde\\s*[:=]\\s*"(?<value>[^"]{1,80})"',
	'[\\u{1F600}-\\u{1F64F}]{2}',
	'(?:\\d{4}[ \\-]?){3}\\d{4}',
	'(?:[0-9a-f]{2}:){5}[0-9a-f]{2}',
	'(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])',
	'"(?:[^"\\\\]|\\\\.)*"',
	'https?://(?:[a-z0-9\\-]+\\.)+corp\\.example/\\S*',
	'[^\\]]+\\]',
	'\\x41\\u0042\\cJ?\\/[\\b]',
];

describe('unsafePattern', () => {
	for (const [pattern, says] of HOSTILE) {
		it(`refuses ${pattern.slice(0, 60)}`, () => match(unsafePattern(pattern) ?? '', says));
	}
	for (const pattern of GOOD) it(`accepts ${pattern}`, () => equal(unsafePattern(pattern), undefined));
});
