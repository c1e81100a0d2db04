import type { Memento } from 'vscode';
import type { Vault } from '../engine/redact/vault.ts';
import type { AuditTrail } from './audit-trail.ts';
import type { Gaps } from './enforcement-gaps.ts';
import type { Policies } from './policies.ts';
import type { SupplyProjects } from './supply-project.ts';
import type { Watch } from './watch.ts';

/** What every feature works with: what is allowed, what is there, and what placeholders stand for. */
export interface Cordon {
	readonly policies: Policies;
	readonly watch: Watch;
	readonly vault: Vault;
	/** What happened, for those who have to know. */
	readonly audit: AuditTrail;
	/** What is believed to be enforced and is not. */
	readonly gaps: Gaps;
	/** What the folders' projects know of packages and of their own licence. */
	readonly projects: SupplyProjects;
	/** What outlives the window. Holds nothing that was found. */
	readonly memory: Memento;
}
