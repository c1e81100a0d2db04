/** The policy of a repository, in its top folder: JSON with comments. */
export const POLICY_FILE = '.cordon.json';
