import { detectorOf } from './registry.ts';

const DOCUMENTATION = 'https://github.com/cordon-dev/cordon/blob/main/docs';

/** The page of a rule, in docs/rules: rules whose ids begin with the same word share one. */
export function rulePage(id: string): string {
	return `${/^[^-]+/.exec(id)?.[0]}.md`;
}

/** Where a rule is documented. Rules of a policy's own lead to the chapter about them. */
export function ruleUrl(id: string): string {
	return `${DOCUMENTATION}/${detectorOf(id) ? `rules/${rulePage(id)}#${id}` : 'settings.md#detectcustom'}`;
}
