/** What the desktop and the web build do differently. */
export interface Platform {
	/** The user's key for fingerprints, 32 bytes; the same as the command line's where there is one. */
	fingerprintKey(): Uint8Array;
	/** Random bytes fit for keys. */
	randomBytes(length: number): Uint8Array;
}
