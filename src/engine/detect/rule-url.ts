const REPOSITORY = 'https://github.com/cordon-dev/cordon';

/** Where a rule is documented. Rules of a policy's own have no place there and lead to the chapter about them. */
export function ruleUrl(id: string): string {
	return `${REPOSITORY}/blob/main/docs/rules.md#${id}`;
}
