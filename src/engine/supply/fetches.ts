import type { Confidence } from '../detect/detector.ts';

/** That a command line downloads what it runs, and how freely. */
export interface Fetch {
	readonly reason: string;
	readonly confidence: Confidence;
}

/** Downloads handed to an interpreter: https://attack.mitre.org/techniques/T1059/ */
const PIPED =
	/\b(?:curl|wget|iwr|irm|Invoke-WebRequest|Invoke-RestMethod)\b[^\n]{0,400}(?:\|\s{0,4}(?:sudo\s{1,4})?(?:\S{0,40}\/)?(?:ba|z|da|k|fi)?sh\b|\|\s{0,4}(?:sudo\s{1,4})?(?:python3?|node|perl|ruby|iex|Invoke-Expression)\b)|(?:\beval\b|\b(?:ba|z)?sh\s{1,4}-c)\s{1,4}["']?\$\(\s{0,4}(?:curl|wget)\b|\b(?:ba|z)?sh\s{1,4}<\(\s{0,4}(?:curl|wget)\b|\biex\b[^\n]{0,40}\b(?:iwr|irm|DownloadString)\b/i;

/** Runners that install the package named next where it is missing. */
const RUNNER =
	/(?:^|[\s;&|"'/\\])(?:npx|bunx|uvx|pnpx|(?:pnpm|yarn|bun)\s{1,4}(?:dlx|x)|npm\s{1,4}(?:exec|x)|pipx\s{1,4}run|uv\s{1,4}tool\s{1,4}run|deno\s{1,4}run|go\s{1,4}run|docker\s{1,4}run)(?:\.cmd|\.exe)?\s{1,4}(?<rest>[^\n;&|]{1,400})/i;

/** Options of these runners that take the next word along. */
const VALUED =
	/^(?:-p|--package|--from|--with|--python|-e|--env|-v|--volume|--mount|--name|--network|-w|--workdir|--registry|--index-url|-u)$/;
const NAMING = /^(?:-p|--package|--from)$/;

/** A version to the last number, a commit, or a digest. */
const PINNED =
	/(?:@v?\d+\.\d+(?:\.\d+)?[\w.+-]{0,40}|==\d[\w.+-]{0,40}|@sha256:[0-9a-f]{64}|[@#][0-9a-f]{40}|:v?\d+\.\d+\.\d+[\w.-]{0,40})$/;

/** What a command line fetches before it runs it; undefined where it runs what is there. */
export function fetchOf(command: string): Fetch | undefined {
	if (PIPED.test(command)) return { reason: 'runs what it downloads', confidence: 'high' };
	const rest = RUNNER.exec(command)?.groups?.['rest'];
	const fetched = rest === undefined ? undefined : packageIn(rest.split(/\s+/));
	if (fetched === undefined || /^[./~]/.test(fetched)) return undefined;
	if (PINNED.test(fetched)) return undefined;
	return { reason: 'fetches a package in no fixed version', confidence: 'medium' };
}

/** The package that a runner is told to run: the first word that is no option, or what an option names. */
function packageIn(words: readonly string[]): string | undefined {
	for (let i = 0; i < words.length; i++) {
		const word = words[i] ?? '';
		const named = /^--(?:package|from)=(?<name>.+)$/.exec(word)?.groups?.['name'];
		if (named !== undefined) return named;
		if (NAMING.test(word)) return words[i + 1];
		if (VALUED.test(word)) i++;
		else if (!word.startsWith('-') && word !== '') return word.replace(/^["']|["']$/g, '');
	}
	return undefined;
}
