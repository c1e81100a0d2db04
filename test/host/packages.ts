/** A package of the npm registry that is unpacked rather than installed. The digest pins what runs on a developer's machine. */
export interface PinnedPackage {
	name: string;
	version: string;
	megabytes: number;
	sha512: string;
}

/** Visual Studio Code's own server and web workbench, built by the code-server project: the only complete build that npm carries. */
export const codeServer: PinnedPackage = {
	name: 'code-server',
	version: '4.139.1',
	megabytes: 46,
	sha512: 'fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
};

/** The version of VS Code inside {@link codeServer}. */
export const vscodeVersion = '1.139.1';

/** A headless Chromium with the system libraries that a bare machine lacks, for where no browser is installed. */
export const chromium: PinnedPackage = {
	name: '@sparticuz/chromium',
	version: '153.0.0',
	megabytes: 70,
	sha512: 'jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==',
};
