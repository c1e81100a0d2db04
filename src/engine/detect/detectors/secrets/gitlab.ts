import { assigned } from '../../patterns.ts';
import { provider } from '../../provider.ts';

const SOURCE = 'https://docs.gitlab.com/security/tokens/#token-prefixes';
const REVOKE = 'https://docs.gitlab.com/security/tokens/';

export const gitlabPat = provider({
	id: 'gitlab-pat',
	name: 'GitLab personal, project or group access token',
	description: 'Acts for its owner or bot in every project that its scopes reach.',
	source: SOURCE,
	shape: 'glpat-‹20 characters›',
	revoke: REVOKE,
	environment: 'GITLAB_TOKEN',
	keywords: ['glpat-'],
	pattern: /glpat-(?:[\w-]{20,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}|[\w-]{20,48})(?![\w-])/,
	reason: 'prefix glpat-',
});

export const gitlabDeployToken = provider({
	id: 'gitlab-deploy-token',
	name: 'GitLab deploy token',
	description: 'Reads a project and its registries, or writes packages.',
	source: SOURCE,
	shape: 'gldt-‹20 characters›',
	revoke: REVOKE,
	environment: 'CI_DEPLOY_PASSWORD',
	keywords: ['gldt-'],
	pattern: /gldt-(?:[\w-]{20,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}|[\w-]{20,48})(?![\w-])/,
	reason: 'prefix gldt-',
});

export const gitlabRunnerToken = provider({
	id: 'gitlab-runner-token',
	name: 'GitLab runner authentication token',
	description: 'Takes jobs as a runner, and sees their variables.',
	source: SOURCE,
	shape: 'glrt-‹20 characters›',
	revoke: REVOKE,
	environment: 'CI_SERVER_TOKEN',
	keywords: ['glrt-', 'glrtr-'],
	pattern: /glrtr?-(?:[\w-]{20,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}|(?:t\d_)?[\w-]{20,48})(?![\w-])/,
	reason: 'prefix glrt',
});

export const gitlabTriggerToken = provider({
	id: 'gitlab-trigger-token',
	name: 'GitLab pipeline trigger token',
	description: 'Starts pipelines.',
	source: SOURCE,
	shape: 'glptt-‹40 hex digits›',
	revoke: REVOKE,
	keywords: ['glptt-'],
	pattern: /glptt-(?:[\w-]{20,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}|[0-9a-f]{40})(?![\w-])/,
	reason: 'prefix glptt-',
});

export const gitlabFeedToken = provider({
	id: 'gitlab-feed-token',
	name: 'GitLab feed token',
	description: 'Reads activity feeds and calendars of a user.',
	source: SOURCE,
	shape: 'glft-‹20 characters›',
	revoke: REVOKE,
	keywords: ['glft-'],
	pattern: /glft-(?:[0-9a-f]{64}-\d{1,12}|[\w-]{20})(?![\w-])/,
	reason: 'prefix glft-',
});

export const gitlabScimToken = provider({
	id: 'gitlab-scim-token',
	name: 'GitLab SCIM token',
	description: 'Creates and removes members of a group.',
	source: SOURCE,
	shape: 'glsoat-‹20 characters›',
	revoke: REVOKE,
	keywords: ['glsoat-'],
	pattern: /glsoat-(?:[\w-]{20,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}|[\w-]{20,48})(?![\w-])/,
	reason: 'prefix glsoat-',
});

export const gitlabJobToken = provider({
	id: 'gitlab-job-token',
	name: 'GitLab CI/CD job token',
	description: 'Acts for the user who started a job, as long as it runs.',
	source: SOURCE,
	shape: 'glcbt-‹characters›_‹20 characters›',
	revoke: REVOKE,
	environment: 'CI_JOB_TOKEN',
	keywords: ['glcbt-'],
	pattern: /glcbt-(?:[\w-]{20,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}|[0-9a-zA-Z]{1,5}_[\w-]{20})(?![\w-])/,
	reason: 'prefix glcbt-',
});

export const gitlabMailToken = provider({
	id: 'gitlab-mail-token',
	name: 'GitLab incoming mail token',
	description: 'Opens issues and merge requests by mail in a user’s name.',
	source: SOURCE,
	shape: 'glimt-‹25 characters›',
	revoke: REVOKE,
	keywords: ['glimt-'],
	pattern: /glimt-[\w-]{25}(?![\w-])/,
	reason: 'prefix glimt-',
});

export const gitlabAgentToken = provider({
	id: 'gitlab-agent-token',
	name: 'GitLab agent for Kubernetes token',
	description: 'Connects a cluster as its agent.',
	source: SOURCE,
	shape: 'glagent-‹50 characters›',
	revoke: REVOKE,
	keywords: ['glagent-'],
	pattern: /glagent-(?:[\w-]{50,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}|[\w-]{50,1024})(?![\w-])/,
	reason: 'prefix glagent-',
	length: 1040,
});

export const gitlabOauthSecret = provider({
	id: 'gitlab-oauth-secret',
	name: 'GitLab OAuth application secret',
	description: 'Proves to GitLab that a sign-in comes from the application.',
	source: SOURCE,
	shape: 'gloas-‹64 characters›',
	revoke: REVOKE,
	keywords: ['gloas-'],
	pattern: /gloas-[\w-]{64}(?![\w-])/,
	reason: 'prefix gloas-',
});

export const gitlabFeatureFlagToken = provider({
	id: 'gitlab-feature-flag-token',
	name: 'GitLab feature flags client token',
	description: 'Reads feature flags.',
	source: SOURCE,
	shape: 'glffct-‹20 characters›',
	revoke: REVOKE,
	keywords: ['glffct-'],
	pattern: /glffct-(?:[\w-]{20,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}|[\w-]{20,48})(?![\w-])/,
	reason: 'prefix glffct-',
});

export const gitlabWorkspaceToken = provider({
	id: 'gitlab-workspace-token',
	name: 'GitLab workspace token',
	description: 'Connects a workspace.',
	source: SOURCE,
	shape: 'glwt-‹20 characters›',
	revoke: REVOKE,
	keywords: ['glwt-'],
	pattern: /glwt-(?:[\w-]{20,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}|[\w-]{20,50})(?![\w-])/,
	reason: 'prefix glwt-',
});

export const gitlabRegistrationToken = provider({
	id: 'gitlab-registration-token',
	name: 'GitLab runner registration token',
	description: 'Registers runners, which then see the variables of jobs.',
	source: SOURCE,
	shape: 'GR1348941‹20 characters›',
	revoke: REVOKE,
	keywords: ['gr1348941'],
	pattern: /GR1348941[\w-]{20}(?![\w-])/,
	reason: 'prefix GR1348941',
});

export const gitlabSessionCookie = provider({
	id: 'gitlab-session-cookie',
	name: 'GitLab session cookie',
	description: 'The browser session of a signed-in user.',
	source: SOURCE,
	shape: '_gitlab_session=‹32 hex digits›',
	revoke: REVOKE,
	keywords: ['_gitlab_session='],
	pattern: /_gitlab_session=(?<value>[0-9a-z]{32})(?![\w-])/,
	reason: 'session cookie',
});

export const gitlabLegacyToken = provider({
	id: 'gitlab-legacy-token',
	name: 'GitLab token',
	description: 'A token from before the prefix, told by its name.',
	source: SOURCE,
	shape: 'GITLAB_TOKEN=‹20 characters›',
	revoke: REVOKE,
	environment: 'GITLAB_TOKEN',
	keywords: ['gitlab_token', 'gitlab_access', 'gitlab_private', 'gitlab_api', 'gitlabtoken', 'gitlab-token'],
	pattern: assigned(/(?=[A-Za-z_-]{0,19}\d)(?=[a-z\d_-]{0,19}[A-Z])[\w-]{20}/),
	confidence: 'medium',
	reason: 'named after GitLab',
	inWord: true,
});
