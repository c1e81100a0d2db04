import { workspace, type Uri } from 'vscode';
import { decode } from '../engine/files/decode.ts';

/** Longest file that is read to find insertions in it, in bytes. */
const LONGEST = 5_000_000;

/**
 * Text of a file, as an editor has it or else as it is on disk; undefined where there is none to be had: an editor goes on
 * showing a file that somebody has moved away.
 */
export async function textOfFile(uri: Uri): Promise<string | undefined> {
	const open = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
	if (open?.isDirty || open?.isUntitled) return open.getText();
	try {
		const { size } = await workspace.fs.stat(uri);
		if (open) return open.getText();
		return size > LONGEST ? undefined : decode(await workspace.fs.readFile(uri));
	} catch {
		return undefined;
	}
}
