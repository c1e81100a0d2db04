import { audit } from './audit.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { doctor } from './doctor.ts';
import { hashWordsCommand } from './hash-words.ts';
import { hook } from './hook.ts';
import { importCommand } from './import.ts';
import { init } from './init.ts';
import { policy } from './policy.ts';
import { redact } from './redact.ts';
import { restore } from './restore.ts';
import { review } from './review.ts';
import { scan } from './scan.ts';
import { sync } from './sync.ts';
import { trace } from './trace.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
	scan,
	redact,
	restore,
	check,
	init,
	sync,
	doctor,
	review,
	trace,
	policy,
	audit,
	hook,
	hashWordsCommand,
	importCommand,
];
