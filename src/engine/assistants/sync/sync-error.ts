/** A file that Cordon leaves as it is: the message says what is wrong with it and how to mend it, without its name. */
export class SyncError extends Error {}
