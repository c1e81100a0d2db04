import type { GateAnswer } from '../engine/assistants/surroundings.ts';
import type { AssistantFiles } from '../engine/assistants/files-port.ts';
import type { Resource } from '../engine/audit/otlp.ts';
import type { OwnPolicyFiles } from '../engine/policy/own-files.ts';
import type { Store } from '../engine/ports.ts';
import type { OpenRepositoryAround } from '../engine/provenance/open-repository.ts';

/** What the desktop and the web build do differently. */
export interface Platform {
	/** The user's key for fingerprints, 32 bytes; the same as the command line's where there is one. */
	fingerprintKey(): Uint8Array;
	/** Random bytes fit for keys. */
	randomBytes(length: number): Uint8Array;
	/** The policy files outside of any workspace; absent on the web. */
	readonly policyFiles?: OwnPolicyFiles;
	/** The files of assistants, and this machine around them; absent on the web. */
	readonly assistants?: AssistantFiles;
	/** Repositories of git on this machine's disk: the top of the one around a folder, and its insertions. Absent on the web. */
	readonly repositories?: {
		topOf(folder: string): string | undefined;
		/** Whether there may be insertions in the ledger of the repository with this top; asks no process. */
		isRecorded(top: string): boolean;
		readonly open: OpenRepositoryAround;
	};
	/** Tries the command of the agent plugin; absent on the web. */
	readonly checkGate?: () => Promise<GateAnswer>;
	/** Calls back when a prompt to VS Code's agent was refused; gives what ends that. Absent on the web. */
	readonly onRefusedPrompt?: (refused: () => void) => () => void;
	/** Where the audit trail lives; on the desktop that of the command line. */
	auditStore(): Store;
	/** What a collector is told of this machine. */
	readonly resource: Resource;
}
