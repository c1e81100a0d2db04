/** Wrong usage, or nothing could be done: one line that says what and how to mend it. Ends the process with 2. */
export class UsageError extends Error {}
