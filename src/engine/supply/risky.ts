import type { Confidence, Detector } from '../detect/detector.ts';
import { supplyRule, type SupplyFinding } from './finding.ts';

/** Code that switches a check off: what it looks like, and how sure that is. */
interface Risk {
	readonly rule: Detector;
	readonly confidence: Confidence;
	readonly pattern: RegExp;
}

function risk(
	id: string,
	name: string,
	description: string,
	[source, shape]: readonly [source: string, shape: string],
	pattern: RegExp,
	confidence: Confidence = 'medium',
): Risk {
	return { rule: supplyRule({ id, name, description, source, shape }), confidence, pattern };
}

/** Bare `input`, and what holds a request's or the command line's words. */
const INPUT = String.raw`(?:req(?:uest)?\.(?:body|query|params|args|form|GET|POST|data|json)|input\(|sys\.argv|process\.argv|\$_(?:GET|POST|REQUEST|COOKIE)|params\[|location\.(?:hash|search)|event\.data|userInput|user_input)`;

const RISKS: readonly Risk[] = [
	risk(
		'risky-tls-off',
		'Certificates are not checked',
		'Whoever is on the way can read and change what goes over this connection.',
		['https://cwe.mitre.org/data/definitions/295.html', 'rejectUnauthorized: false, verify=False'],
		/\brejectUnauthorized["']?\s{0,4}[:=]\s{0,4}false\b|\bNODE_TLS_REJECT_UNAUTHORIZED\b["'\]]{0,2}\s{0,4}[:=]\s{0,4}["']?0|\bverify\s{0,2}=\s{0,2}False\b|\bInsecureSkipVerify\s{0,4}:\s{0,4}true\b|\bCURLOPT_SSL_VERIFY(?:PEER|HOST)\s{0,4},\s{0,4}(?:false|0)\b|\bdanger_accept_invalid_(?:certs|hostnames)\(\s{0,4}true|\b_create_unverified_context\b|\bOpenSSL::SSL::VERIFY_NONE\b|\bhttp\.sslVerify[ =]{1,4}["']?false\b|\bstrict-ssl[ =]{1,4}["']?false\b|\bcurl\b(?=[^\n|;&]{0,200}\s(?:-k|--insecure)\b)|\bwget\b(?=[^\n|;&]{0,200}\s--no-check-certificate\b)|\bDangerousAcceptAnyServerCertificateValidator\b|\bServerCertificate(?:Custom)?ValidationCallback\s{0,4}\+?=[^\n]{0,80}=>\s{0,4}true\b|\bssl_verify\s{0,4}[:=]\s{0,4}false\b/g,
	),
	risk(
		'risky-eval-input',
		'Input is run as code',
		'What a request or the command line says is evaluated: whoever writes it runs programs here.',
		['https://cwe.mitre.org/data/definitions/95.html', 'eval(request.args[…])'],
		new RegExp(
			String.raw`(?<![\w.])(?:eval|exec|new Function|Function|setTimeout|execScript)\s{0,2}\(\s{0,4}(?:[\w.]{1,40}\(\s{0,4})?${INPUT}`,
			'g',
		),
	),
	risk(
		'risky-shell-string',
		'A command line is put together from values',
		'A value with a quotation mark or a semicolon becomes a command of its own. Pass the arguments as a list.',
		['https://cwe.mitre.org/data/definitions/78.html', 'subprocess.run(f"… {name}", shell=True)'],
		/\bsubprocess\.\w{3,20}\(\s{0,8}f["'][^\n]{0,300}\bshell\s{0,2}=\s{0,2}True\b|\bos\.(?:system|popen)\(\s{0,4}f["'][^\n]{0,200}\{|(?<![\w.])(?:child_process\.)?exec(?:Sync)?\(\s{0,4}`[^`\n]{0,300}\$\{/g,
	),
	risk(
		'risky-cors-any',
		'Any website may read the answers',
		'The wildcard lets every page that a user visits call this server.',
		['https://cwe.mitre.org/data/definitions/942.html', 'Access-Control-Allow-Origin: *'],
		/Access-Control-Allow-Origin["']?\s{0,4}[:,=]\s{0,4}["']?\*|\ballow_origins\s{0,2}=\s{0,2}\[\s{0,4}["']\*["']|\bAllowAnyOrigin\s{0,2}\(|@CrossOrigin\(\s{0,4}(?:origins\s{0,2}=\s{0,2})?\{?["']\*["']|\bcors\(\s{0,4}\{[^}]{0,200}\borigin\s{0,2}:\s{0,2}(?:["']\*["']|true\b)|\bCORS_ALLOW_ALL_ORIGINS\s{0,2}=\s{0,2}True\b|\bCORS_ORIGIN_ALLOW_ALL\s{0,2}=\s{0,2}True\b/g,
	),
	risk(
		'risky-iam-any',
		'Anything is allowed to whoever has the role',
		'A wildcard for actions or principals grants more than any task needs.',
		['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege', '"Action": "*"'],
		/["']?(?:Action|Principal|NotAction)["']?\s{0,4}:\s{0,4}(?:\[\s{0,20})?["']\*["']|^[ \t]{0,40}actions\s{0,4}=\s{0,4}\[\s{0,4}"\*"|["']AWS["']\s{0,4}:\s{0,4}["']\*["']|\broles\/owner\b|\bverbs:\s{0,4}\[\s{0,4}["']\*["']\s{0,4}\]/gm,
	),
	risk(
		'risky-permissions-any',
		'Everybody may write',
		'Every program and user of the machine can change these files.',
		['https://cwe.mitre.org/data/definitions/732.html', 'chmod 777'],
		/\bchmod\s{1,4}(?:-[\w-]{1,20}\s{1,4}){0,3}(?:0?777|a\+rwx|ugo\+rwx)\b|\b(?:os\.chmod|fs\.chmod(?:Sync)?|chmodSync)\([^\n,]{1,100},\s{0,4}["']?0o?777\b/g,
	),
	risk(
		'risky-download-run',
		'What is downloaded is run at once',
		'Nobody sees what comes, and it can be another thing tomorrow.',
		['https://cwe.mitre.org/data/definitions/494.html', 'curl ‹address› | sh'],
		/\b(?:curl|wget)\b[^\n|]{0,300}\|\s{0,4}(?:sudo\s{1,4}(?:-\w\s{1,4})?)?(?:ba|z|da|k)?sh\b|\b(?:iwr|irm|Invoke-WebRequest)\b[^\n|]{0,300}\|\s{0,4}(?:iex|Invoke-Expression)\b/gi,
	),
	risk(
		'risky-signature-off',
		'Signatures of tokens are not checked',
		'A token that anybody can write is taken for one of the server’s own.',
		['https://cwe.mitre.org/data/definitions/347.html', "algorithms: ['none'], verify_signature: False"],
		/["']?verify_signature["']?\s{0,4}[:=]\s{0,4}False\b|\balgorithms?["']?\s{0,4}[:=]\s{0,4}\[?\s{0,4}["']none["']/g,
	),
	risk(
		'risky-deserialize',
		'Data is loaded as objects',
		'Such data can run code while it is loaded. Use the safe loader, or a format that holds data alone.',
		['https://cwe.mitre.org/data/definitions/502.html', 'yaml.load(‹text›), pickle.loads(‹request›)'],
		new RegExp(
			String.raw`\byaml\.(?:load|unsafe_load)\((?:[^,()\n]|\([^()\n]{0,80}\)){1,120}\)|\b(?:pickle|marshal|dill|jsonpickle)\.(?:loads?|decode)\(\s{0,4}${INPUT}`,
			'g',
		),
	),
	risk(
		'risky-checks-skipped',
		'Checks before a commit are skipped',
		'Hooks, signatures or pipelines that should look at a change are told not to.',
		['https://git-scm.com/docs/git-commit#Documentation/git-commit.txt---no-verify', 'git commit --no-verify'],
		/\bgit\s{1,4}(?:commit|push|merge|rebase)\b(?=[^\n;&|]{0,200}\s--no-verify\b)|\bHUSKY(?:_SKIP_HOOKS)?=[01]\b(?=\s|$)|\bSKIP_HOOKS=1\b|\[(?:skip ci|ci skip)\]/gm,
	),
	risk(
		'risky-test-off',
		'A test is switched off',
		'It passes because it does not run, or is the only one that does.',
		['https://martinfowler.com/articles/nonDeterminism.html', "it.skip('…'), @pytest.mark.skip"],
		/^[ \t]{0,40}(?:(?:it|test|describe|context|suite)\.(?:skip|only)|xit|xdescribe|xtest|fit|fdescribe)\s{0,2}\(|^[ \t]{0,40}@(?:pytest\.mark\.skip|unittest\.skip)\b(?!If|Unless|if)|^[ \t]{0,40}@(?:Ignore|Disabled)\b|^[ \t]{0,40}#\[ignore\b|^[ \t]{0,40}t\.Skip(?:Now)?\(/gm,
		'low',
	),
	risk(
		'risky-lint-off',
		'All checks of a file are switched off',
		'Types or lint rules are silenced as a whole, not one by one.',
		[
			'https://www.typescriptlang.org/docs/handbook/intro-to-js-ts.html#ts-check',
			'@ts-nocheck, eslint-disable without a rule',
		],
		/^[ \t]{0,8}(?:\/\/|\/\*)[ \t]{0,4}@ts-nocheck\b|\/\*[ \t]{0,4}eslint-disable[ \t]{0,4}\*\/|^[ \t]{0,8}#[ \t]{0,4}(?:flake8|ruff):[ \t]{0,4}noqa[ \t]{0,4}$|^[ \t]{0,8}#[ \t]{0,4}(?:pylint:[ \t]{0,4}(?:disable=all|skip-file)|mypy:[ \t]{0,4}ignore-errors)|^[ \t]{0,8}#!\[allow\((?:warnings|clippy::all)\)\]|@SuppressWarnings\(\s{0,4}\{?"all"/gm,
		'low',
	),
];

/** JavaScript's `yaml.load` makes no objects: https://github.com/nodeca/js-yaml#load-string---options- */
const SCRIPT = /\.[cm]?[jt]sx?$|\.md$/;

/** The rules, for the registry. */
export const riskRules: readonly Detector[] = RISKS.map(({ rule }) => rule);

/** Places of an insertion that switch checks off. A short list on purpose: what it names is nearly always so. */
export function judgeRisks(text: string, path = ''): SupplyFinding[] {
	return RISKS.filter(({ rule }) => !(rule.id === 'risky-deserialize' && SCRIPT.test(path)))
		.flatMap(({ rule, confidence, pattern }) =>
			[...text.matchAll(pattern)].map(({ 0: whole, index }): SupplyFinding => {
				const start = index + (whole.length - whole.trimStart().length);
				return {
					detector: rule,
					confidence,
					reasons: ['written by an assistant or pasted'],
					start,
					end: index + whole.trimEnd().length,
				};
			}),
		)
		.sort((a, b) => a.start - b.start);
}
