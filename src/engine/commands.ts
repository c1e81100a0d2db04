/** A command of the extension, as the palette and the documentation show it. */
export interface Command {
	readonly id: string;
	/** Title case, as VS Code has it; the palette puts `Cordon:` before it. */
	readonly title: string;
	readonly documentation: string;
	/** Context in which the palette offers it; absent: always; `never` for what only key bindings and menus run. */
	readonly palette?: string;
	/** Icon in toolbars. */
	readonly icon?: string;
	/** Menus of VS Code that hold it, by their ids, with place and context. */
	readonly menus?: Readonly<Record<string, MenuPlace>>;
	/** Context in which the menu of a file or folder offers it, in the explorer and on tabs; absent: never. */
	readonly pathMenu?: string;
}

/** Where a menu has a command, and in which context; absent: always. */
export interface MenuPlace {
	readonly group: string;
	readonly when?: string;
}

const CONTEXT_VIEW = 'view == cordon.context';
const CONTEXT_THERE = 'cordon.hasContext';
const inView = (group: string, when?: string): MenuPlace => ({
	group,
	when: [CONTEXT_VIEW, when].filter(Boolean).join(' && '),
});

const IN_EDITOR = 'editorIsOpen';
const EDITABLE = 'editorIsOpen && !activeEditorIsReadonly';
const FILE_IN_FOLDER = 'activeEditor && workspaceFolderCount > 0';
const BELOW_FOLDER =
	'workspaceFolderCount > 0 && !explorerResourceIsRoot || workspaceFolderCount > 0 && !filesExplorerFocus';

/** Every command, in the order of the documentation. */
export const commands: readonly Command[] = [
	{
		id: 'cordon.redactSelection',
		title: 'Redact Selection',
		documentation:
			'Puts placeholders in place of what was found in the selection; where nothing was found, in place of the selection.',
		palette: EDITABLE,
	},
	{
		id: 'cordon.redactDocument',
		title: 'Redact Document',
		documentation: 'Opens a redacted copy of the document in a new editor. The document stays as it is.',
		palette: IN_EDITOR,
	},
	{
		id: 'cordon.copyRedacted',
		title: 'Copy Redacted',
		documentation: 'Copies the selection, or the document where nothing is selected, with placeholders.',
		palette: IN_EDITOR,
	},
	{
		id: 'cordon.pasteRestored',
		title: 'Paste Restored',
		documentation: 'Pastes the clipboard with values in place of the placeholders that this window knows.',
		palette: EDITABLE,
	},
	{
		id: 'cordon.restore',
		title: 'Restore Placeholders',
		documentation:
			'Puts values back in place of placeholders, in the selection or, where nothing is selected, in the document.',
		palette: EDITABLE,
	},
	{
		id: 'cordon.clearVault',
		title: 'Forget Placeholders',
		documentation: 'Forgets what every placeholder of this window stands for. They cannot be restored afterwards.',
	},
	{
		id: 'cordon.showFindings',
		title: 'Show Findings',
		documentation: 'Goes through the findings of the selection or the document. The status item runs it.',
		palette: IN_EDITOR,
	},
	{
		id: 'cordon.scanWorkspace',
		title: 'Scan Workspace',
		documentation: 'Looks through every file that git does not ignore and lists what it finds under Problems.',
		palette: 'workspaceFolderCount > 0',
	},
	{
		id: 'cordon.clearScan',
		title: 'Clear Scan Results',
		documentation: 'Takes the findings of the last workspace scan out of Problems.',
		palette: 'workspaceFolderCount > 0',
	},
	{
		id: 'cordon.explainPath',
		title: 'Why Is This Protected?',
		documentation:
			'Says whether the file is protected, by which rule of which layer and why, and opens the policy at that line.',
		palette: 'activeEditor',
		pathMenu: 'true',
	},
	{
		id: 'cordon.protectPath',
		title: 'Protect…',
		documentation:
			'Adds the file or folder to `protect` in the `.cordon.json`, with your reason as a comment beside it.',
		palette: FILE_IN_FOLDER,
		pathMenu: BELOW_FOLDER,
	},
	{
		id: 'cordon.exemptPath',
		title: 'Exempt from Protection…',
		documentation: 'Exempts the file or folder in the `.cordon.json`, with your reason as a comment beside it.',
		palette: FILE_IN_FOLDER,
		pathMenu: BELOW_FOLDER,
	},
	{
		id: 'cordon.addToContext',
		title: 'Add to AI Context',
		documentation:
			'Puts files, the files of folders, or what is selected on the context list. Protected files are refused; where something was found, `actions.context` decides.',
		palette: 'activeEditor',
		menus: {
			'explorer/context': { group: '5_chat@5' },
			'editor/context': { group: '1_chat@2' },
			'editor/title/context': { group: '2_chat@5' },
			'scm/resourceState/context': { group: '7_cordon' },
			'scm/resourceFolder/context': { group: '7_cordon' },
		},
	},
	{
		id: 'cordon.showContext',
		title: 'Show AI Context',
		documentation: 'Shows the context list in the explorer: what goes in as it is, what redacted, and what does not.',
	},
	{
		id: 'cordon.attachContext',
		title: 'Add AI Context to Chat',
		icon: '$(comment-discussion)',
		documentation:
			"Attaches the context list to VS Code's chat, redacted copies in place of files that may only go in redacted.",
		palette: CONTEXT_THERE,
		menus: { 'view/title': inView('navigation@1', CONTEXT_THERE) },
	},
	{
		id: 'cordon.copyContext',
		title: 'Copy AI Context as Prompt',
		icon: '$(copy)',
		documentation:
			'Copies the context list as one redacted prompt in Markdown. An answer with its placeholders can be restored.',
		palette: CONTEXT_THERE,
		menus: { 'view/title': inView('navigation@2', CONTEXT_THERE) },
	},
	{
		id: 'cordon.clearContext',
		title: 'Clear AI Context',
		icon: '$(clear-all)',
		documentation: 'Empties the context list and puts its view away.',
		palette: CONTEXT_THERE,
		menus: { 'view/title': inView('navigation@3', CONTEXT_THERE) },
	},
	{
		id: 'cordon.openContextEntry',
		title: 'Open',
		documentation: 'Opens what an entry of the context list is about.',
		palette: 'never',
		menus: { 'view/item/context': inView('1_open@1', 'viewItem != gone') },
	},
	{
		id: 'cordon.previewContextEntry',
		title: 'Show Redacted Copy',
		documentation: 'Opens what an assistant would get of an entry, read only.',
		palette: 'never',
		menus: { 'view/item/context': inView('1_open@2', 'viewItem =~ /^(redacted|held)$/') },
	},
	{
		id: 'cordon.redactContextEntry',
		title: 'Use Redacted Copy',
		icon: '$(eye-closed)',
		documentation: 'Has an entry of the context list go in redacted, where it was held back or would go in as it is.',
		palette: 'never',
		menus: { 'view/item/context': inView('inline@1', 'viewItem =~ /^(held|found)$/') },
	},
	{
		id: 'cordon.removeFromContext',
		title: 'Remove from AI Context',
		icon: '$(close)',
		documentation: 'Takes entries off the context list.',
		palette: 'never',
		menus: { 'view/item/context': inView('inline@2') },
	},
	{
		id: 'cordon.closeImplicitContext',
		title: 'Keep Open Files out of Chat',
		documentation:
			'Writes the setting that has chat leave out the open file and the selection, `chat.implicitContext.enabled`, into the settings of the workspace. The change is shown before.',
		palette: 'workspaceFolderCount > 0',
	},
	{
		id: 'cordon.openImplicitContext',
		title: 'Let Chat Take Open Files Along Again',
		documentation: 'Takes that setting out again, exactly as it went in.',
		palette: 'workspaceFolderCount > 0',
	},
	{
		id: 'cordon.suspendCompletions',
		title: 'Suspend Completions in Protected Files',
		documentation:
			'Writes settings per language into the settings of the workspace that keep inline completions out of protected files, and says which patterns cannot be covered. The change is shown before.',
		palette: 'workspaceFolderCount > 0',
	},
	{
		id: 'cordon.resumeCompletions',
		title: 'Resume Completions in Protected Files',
		documentation: 'Takes those settings out again, exactly as they went in.',
		palette: 'workspaceFolderCount > 0',
	},
	{
		id: 'cordon.showEnforcement',
		title: 'Show Enforcement',
		documentation:
			'Shows for every assistant that is found here what keeps protected files from it, where, and how well: enforced, advisory, no effect or not set up, with the evidence and what makes it better.',
	},
	{
		id: 'cordon.syncAssistants',
		title: 'Sync with Assistants…',
		documentation:
			'Writes the policy into the files of the assistants that you choose (exclusion lists, permissions, hooks). Every change is shown before it is written, and can be undone. On the desktop, in trusted workspaces.',
	},
	{
		id: 'cordon.removeFromAssistants',
		title: 'Remove from Assistants…',
		documentation:
			'Takes out again what sync has written, from every file of the assistants that you choose, to the byte.',
	},
	{
		id: 'cordon.openPolicy',
		title: 'Open Policy',
		documentation: 'Opens the `.cordon.json` of the folder; where there is none, a new one that is not saved yet.',
		palette: 'workspaceFolderCount > 0',
		pathMenu: 'workspaceFolderCount > 0',
	},
	{
		id: 'cordon.explainPolicy',
		title: 'Explain Policy',
		documentation: 'Shows every value that holds here, which layer it comes from, and what was refused.',
	},
	{
		id: 'cordon.setUpPolicy',
		title: 'Set Up Policy',
		documentation:
			'Asks for industry, product and stage, says what each answer changes, and shows the `.cordon.json` before it is written. What a file says already stays.',
		palette: 'workspaceFolderCount > 0',
	},
	{
		id: 'cordon.markAsAi',
		title: 'Mark as Written by AI',
		documentation: 'Marks the lines of the selection, or the line of the caret, as written by an assistant.',
		palette: EDITABLE,
	},
	{
		id: 'cordon.unmark',
		title: 'Unmark: Not Written by AI',
		documentation: 'Says that no assistant wrote the lines of the selection, or the line of the caret.',
		palette: IN_EDITOR,
	},
	{
		id: 'cordon.nextInsertion',
		title: 'Go to Next AI Insertion',
		documentation: 'Goes to the next lines that an assistant wrote, and from the last ones to the first.',
		palette: IN_EDITOR,
	},
	{
		id: 'cordon.previousInsertion',
		title: 'Go to Previous AI Insertion',
		documentation: 'Goes to the lines before that an assistant wrote, and from the first ones to the last.',
		palette: IN_EDITOR,
	},
	{
		id: 'cordon.markReviewed',
		title: 'Mark AI Insertion Reviewed',
		documentation:
			'Says that you have read what an assistant wrote: the lines that are selected, or all of the insertion at the caret; in the review view an insertion, a file or a commit.',
		icon: '$(check)',
		palette: IN_EDITOR,
		menus: { 'view/item/context': { group: 'inline@1', when: 'view == cordon.review && viewItem == unread' } },
	},
	{
		id: 'cordon.markUnreviewed',
		title: 'Mark AI Insertion Not Reviewed',
		documentation: 'Takes that back.',
		palette: IN_EDITOR,
		menus: { 'view/item/context': { group: '2_review@1', when: 'view == cordon.review && viewItem == read' } },
	},
	{
		id: 'cordon.showReview',
		title: 'Show AI Review',
		documentation: 'Shows what assistants wrote and what of it nobody has reviewed, by file or by commit.',
	},
	{
		id: 'cordon.showMetrics',
		title: 'Show AI Metrics',
		documentation:
			'Draws how much assistants wrote by folder, kind of file and month, what of it is left, and how long it waited for somebody to read it.',
		icon: '$(graph)',
		menus: { 'view/title': { group: 'navigation@3', when: 'view == cordon.review' } },
	},
	{
		id: 'cordon.filterReview',
		title: 'Filter AI Review',
		documentation: 'Chooses what the review view lists: all, what is not reviewed, what is large, what is risky.',
		icon: '$(filter)',
		palette: 'never',
		menus: { 'view/title': { group: 'navigation@1', when: 'view == cordon.review' } },
	},
	{
		id: 'cordon.reviewByCommit',
		title: 'Group by Commit',
		documentation: 'Has the review view list insertions by the commit that brought them in.',
		icon: '$(git-commit)',
		palette: 'never',
		menus: { 'view/title': { group: 'navigation@2', when: 'view == cordon.review && !cordon.reviewByCommit' } },
	},
	{
		id: 'cordon.reviewByFile',
		title: 'Group by File',
		documentation: 'Has the review view list insertions by file.',
		icon: '$(files)',
		palette: 'never',
		menus: { 'view/title': { group: 'navigation@2', when: 'view == cordon.review && cordon.reviewByCommit' } },
	},
	{
		id: 'cordon.openReviewEntry',
		title: 'Open',
		documentation: 'Opens the first lines of an entry of the review view.',
		palette: 'never',
	},
	{
		id: 'cordon.acceptSuggestion',
		title: 'Accept Inline Suggestion',
		documentation: "Runs VS Code's own command and takes note of what was accepted, as do the next three.",
		palette: 'never',
	},
	{
		id: 'cordon.acceptWord',
		title: 'Accept Next Word of Inline Suggestion',
		documentation: 'Likewise, for a word.',
		palette: 'never',
	},
	{
		id: 'cordon.acceptLine',
		title: 'Accept Next Line of Inline Suggestion',
		documentation: 'Likewise, for a line.',
		palette: 'never',
	},
	{
		id: 'cordon.acceptAlternative',
		title: 'Accept Alternative Inline Suggestion',
		documentation: 'Likewise, for the alternative that some suggestions offer.',
		palette: 'never',
	},
	{
		id: 'cordon.showAudit',
		title: 'Show Audit Trail',
		documentation:
			'Lists what was flagged, redacted, blocked and overridden, by every window and by the command line, newest first.',
	},
	{
		id: 'cordon.filterAudit',
		title: 'Filter Audit Trail',
		documentation: 'Chooses what of the audit trail is shown: a time, or one kind of record.',
		palette: 'never',
	},
	{
		id: 'cordon.copy',
		title: 'Copy Under the Policy',
		documentation: 'What the keys for copying run while the policy redacts or blocks copies.',
		palette: 'never',
	},
	{
		id: 'cordon.cut',
		title: 'Cut Under the Policy',
		documentation: 'What the keys for cutting run while the policy redacts or blocks copies.',
		palette: 'never',
	},
	{
		id: 'cordon.copyOutside',
		title: 'Copy Outside the Editor',
		documentation: 'Passes the keys for copying on to VS Code outside the text editor.',
		palette: 'never',
	},
	{
		id: 'cordon.cutOutside',
		title: 'Cut Outside the Editor',
		documentation: 'Passes the keys for cutting on to VS Code outside the text editor.',
		palette: 'never',
	},
];
