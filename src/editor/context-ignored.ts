import { lm, type CancellationToken, type Disposable, type Uri } from 'vscode';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import { verdictWithin } from './look-into.ts';

/** What `@types/vscode` of a published VS Code rightly does not know (proposal `chatParticipantPrivate`). */
interface IgnoredFiles {
	registerIgnoredFileProvider?(provider: {
		provideFileIgnored(uri: Uri, token: CancellationToken): Promise<boolean>;
	}): Disposable;
}

/**
 * Answers chat's own question whether a file is to be left out, where VS Code lets an extension: only for those who
 * started it with `--enable-proposed-api cordon.cordon`. VS Code asks the first extension that answers, and no other.
 */
export class IgnoredFilesAnswer extends Feature {
	constructor({ policies, watch }: Cordon) {
		super();
		try {
			const registration = (lm as typeof lm & IgnoredFiles).registerIgnoredFileProvider?.({
				provideFileIgnored: async (uri) => (await verdictWithin(uri, policies, watch)).action === 'block',
			});
			if (registration) this.own(registration);
		} catch {
			// The proposal is not granted: that is how it is for nearly everybody.
		}
	}
}
