import { ENVIRONMENT_FORMS } from './environment-forms.ts';

/** How a language reads an environment variable. */
export interface EnvironmentReference {
	readonly text: string;
	/** The text is an expression and takes the place of the string with its quotes; else it stands where the value stood. */
	readonly replacesQuotes: boolean;
}

/**
 * What reads the environment variable in VS Code's language id; undefined for languages that have no such thing
 * (JSON, SQL) or have none that Cordon knows.
 */
export function environmentReference(language: string, name: string): EnvironmentReference | undefined {
	const form = ENVIRONMENT_FORMS.get(language);
	if (!form) return undefined;
	const { whole, bare = '' } = form;
	return { text: withName(whole ?? bare, name), replacesQuotes: whole !== undefined };
}

/** Fills a form in: `NAME` is the variable, `name` the same in lower case. */
export function withName(form: string, name: string): string {
	return form.replaceAll(/\bNAME\b|\bname\b/g, (word) => (word === 'NAME' ? name : name.toLowerCase()));
}

/**
 * Name of the variable for a value: the one that the detector knows for its provider, else from the name that the code
 * gives it, else `SECRET`.
 */
export function environmentName(detectorEnvironment: string | undefined, key: string | undefined): string {
	if (detectorEnvironment) return detectorEnvironment;
	const words = (key ?? '')
		.replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
		.replaceAll(/([A-Z])([A-Z][a-z])/g, '$1_$2')
		.split(/[^A-Za-z\d]+/)
		.filter((word) => word !== '');
	const name = words.join('_').toUpperCase().slice(0, 60);
	if (name === '') return 'SECRET';
	return /^\d/.test(name) ? `SECRET_${name}` : name;
}

const KEY =
	/(?<key>[A-Za-z_$][\w$-]{0,60})["'`\])]{0,3}[ \t]{0,8}(?::[ \t]{0,2}[\w<>.]{1,40}[ \t]{0,2}(?==))?(?:=>|:=|:|=)[ \t]{0,8}[A-Za-z@$&]{0,3}["'`]{0,3}$/;

/** The name that the code gives to what begins at the offset: of the variable, property, key or parameter before it. */
export function keyBefore(text: string, start: number): string | undefined {
	const line =
		text
			.slice(Math.max(0, start - 160), start)
			.split(/[\r\n]/)
			.at(-1) ?? '';
	return KEY.exec(line)?.groups?.['key'];
}
