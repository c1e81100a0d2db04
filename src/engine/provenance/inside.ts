/** Whether a path of a record is one of a file below the top of its repository: a record may be of anybody. */
export function isInside(path: string): boolean {
	return path !== '' && !/^[\\/]|^[a-z]:/i.test(path) && !path.split(/[\\/]/).includes('..');
}
