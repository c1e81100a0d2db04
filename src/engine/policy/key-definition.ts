import type { Profile } from './policy.ts';
import type { Shape } from './shape.ts';
import type { Tighten } from './tighten.ts';

/** Everything there is to know about one key: parser, layers, schema, settings and documentation follow from it. */
export interface KeyDefinition<T> {
	readonly shape: Shape;
	readonly default: T;
	/** Its value in each profile; absent: profiles leave it alone. */
	readonly profiles?: Readonly<Record<Profile, T>>;
	readonly tighten: Tighten<T>;
	/** How a more specific layer adds to the layers below; absent: it replaces them. */
	readonly merge?: (below: T, above: T) => T;
	/** Which values are tighter, in words. */
	readonly tighter: string;
	/** Markdown; the first sentence stands alone in tables. */
	readonly documentation: string;
	/** VS Code ignores a workspace's value until the workspace is trusted; for what cannot be tightened. */
	readonly restricted?: true;
	/** Taken from the user's and the managed layer alone: what comes with a workspace must not set it. */
	readonly ownOnly?: true;
	/** Accepted, but nothing in this version acts on it. */
	readonly reserved?: true;
}

/** For keys that profiles set: the default is that of the standard profile. */
export function perProfile<T>(
	relaxed: T,
	standard: T,
	regulated: T,
): Required<Pick<KeyDefinition<T>, 'default' | 'profiles'>> {
	return { default: standard, profiles: { relaxed, standard, regulated } };
}
