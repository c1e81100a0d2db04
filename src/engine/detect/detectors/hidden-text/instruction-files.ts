/** Text that assistants take as instructions, or that people read without seeing every character. */
const INSTRUCTIONS =
	/\.(?:md|mdx|mdc|markdown)$|(?:^|\/)(?:\.cursorrules|\.windsurfrules|\.clinerules|llms(?:-full)?\.txt)$|(?:^|\/)\.(?:cursor|roo|kiro|junie|windsurf|clinerules)\//i;

/** Whether a file of this path reaches language models as prose: Markdown, rules and instruction files. */
export function isInstructionFile(path: string | undefined): boolean {
	return path !== undefined && INSTRUCTIONS.test(path);
}
