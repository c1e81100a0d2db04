import type { Detector } from '../detect/detector.ts';
import { agentFetchesCode, agentLoosensApproval, agentRemoteServer, agentRunsCommand } from './agent-rules.ts';
import { borrowedCopyleft, borrowedLicence, borrowedNotice } from './borrowed.ts';
import { packageNearMiss, packageUnknown } from './packages.ts';
import { riskRules } from './risky.ts';

/** Every rule about what comes in from outside, in the order of the documentation. */
export const supplyRules: readonly Detector[] = [
	agentFetchesCode,
	agentRunsCommand,
	agentLoosensApproval,
	agentRemoteServer,
	packageUnknown,
	packageNearMiss,
	borrowedCopyleft,
	borrowedLicence,
	borrowedNotice,
	...riskRules,
];
