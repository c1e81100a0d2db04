import {
	commands,
	env,
	Range,
	Uri,
	ViewColumn,
	window,
	workspace,
	type ExtensionContext,
	type Webview,
	type WebviewPanel,
} from 'vscode';
import { assistants } from '../engine/assistants/registry.ts';
import { enforcementPage } from './enforcement-page.ts';
import { mechanismOf, rowOf } from './enforcement-rows.ts';
import type { EnforcementStanding, Standing } from './enforcement-standing.ts';
import { inWords } from './enforcement-words.ts';
import { Feature } from './feature.ts';
import { mention } from './notices.ts';
import type { SyncAsked } from './sync-command.ts';

const TYPE = 'cordon.enforcement';

/** What the page asks for. Everything that it names is looked up here. */
interface Asked {
	readonly type: 'ready' | 'open' | 'sync' | 'sync-user' | 'setting' | 'paste' | 'source' | 'drift' | 'policy';
	readonly folder?: string;
	readonly assistant?: string;
	readonly mechanism?: string;
	readonly path?: string;
}

/** Shows for every assistant what keeps protected files from it, what does not, and what would make it better. */
export class EnforcementView extends Feature {
	readonly #context: ExtensionContext;
	readonly #standing: EnforcementStanding;
	#panel: WebviewPanel | undefined;

	constructor(context: ExtensionContext, standing: EnforcementStanding) {
		super();
		this.#context = context;
		this.#standing = standing;
		this.own(
			commands.registerCommand('cordon.showEnforcement', () => this.#show()),
			window.registerWebviewPanelSerializer(TYPE, {
				deserializeWebviewPanel: (panel) => Promise.resolve(this.#take(panel)),
			}),
			standing.onDidChange(() => this.#send()),
			{ dispose: () => this.#panel?.dispose() },
		);
	}

	#show(): void {
		void this.#standing.look();
		if (this.#panel) return this.#panel.reveal();
		this.#take(window.createWebviewPanel(TYPE, 'Enforcement', ViewColumn.Active, { enableFindWidget: true }));
	}

	#take(panel: WebviewPanel): void {
		this.#panel?.dispose();
		this.#panel = panel;
		const { webview } = panel;
		const media = Uri.joinPath(this.#context.extensionUri, 'media');
		webview.options = { enableScripts: true, localResourceRoots: [media] };
		panel.iconPath = Uri.joinPath(media, 'icon.png');
		panel.onDidDispose(() => {
			if (this.#panel === panel) this.#panel = undefined;
		});
		panel.onDidChangeViewState(() => panel.visible && void this.#standing.look());
		webview.onDidReceiveMessage((asked: Asked) => this.#do(asked));
		webview.html = pageFor(webview, media);
	}

	#send(): void {
		const { standings } = this.#standing;
		// Before the first look there is nothing to show; without a folder there never is.
		if (standings.length === 0 && (workspace.workspaceFolders ?? []).length > 0) return;
		const message = { trusted: workspace.isTrusted, folders: standings.map(shown) };
		// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a web view's has none.
		void this.#panel?.webview.postMessage(message);
	}

	async #do({ type, ...asked }: Asked): Promise<void> {
		if (type === 'ready') return this.#standing.standings.length > 0 ? this.#send() : this.#standing.look();
		if (type === 'policy') return void (await commands.executeCommand('cordon.openPolicy'));
		const { folder, assistant, mechanism = '' } = asked;
		const standing = this.#standing.standings.find(({ repository }) => repository.folder.uri.toString() === folder);
		if (!standing) return;
		if (type === 'drift') {
			const drift = standing.drifts.find(({ path }) => path === asked.path);
			return drift && open(standing, drift.path, drift.line);
		}
		if (type === 'sync' || type === 'sync-user') {
			const work: SyncAsked = {
				folder: folder ?? '',
				...(assistant !== undefined && { assistant, user: type === 'sync-user' }),
			};
			return void (await commands.executeCommand('cordon.syncAssistants', work));
		}
		const known = assistants.find(({ id }) => id === assistant);
		if (!known) return;
		if (type === 'source') return void (await env.openExternal(Uri.parse(known.source)));
		const states = standing.assistants.find(({ id }) => id === known.id)?.mechanisms ?? [];
		const state = states.find(({ name }) => name === mechanism);
		if (type === 'open' && state?.path !== undefined) return open(standing, state.path, state.line);
		if (type === 'setting') {
			const switched = states.find(
				({ setting, name }) => setting !== undefined && (mechanism === '' || name === mechanism),
			);
			if (switched) await openSetting(standing, known.id, switched);
		}
		if (type === 'paste') await copyText(standing, known.id, mechanism);
	}
}

async function open({ repository }: Standing, path: string, line?: number): Promise<void> {
	const uri = repository.uriOf(path);
	if (!uri) return;
	const at = line === undefined ? {} : { selection: new Range(line - 1, 0, line - 1, 0) };
	await window.showTextDocument(uri, at).then(undefined, () => mention(`${path} cannot be opened`));
}

type State = Standing['assistants'][number]['mechanisms'][number];

/** VS Code's own are changed in its settings, the others in the file that has them. */
async function openSetting(standing: Standing, id: string, { name, setting = '', path, line }: State): Promise<void> {
	const inFile = mechanismOf(id, name)?.switches?.find((one) => one.setting === setting)?.files !== undefined;
	if (inFile && path !== undefined) await open(standing, path, line);
	else await commands.executeCommand('workbench.action.openSettings', `@id:${setting}`);
}

async function copyText({ repository }: Standing, id: string, mechanism: string): Promise<void> {
	const { mechanisms = [] } = assistants.find((one) => one.id === id) ?? {};
	const known = mechanisms.find(({ name, paste }) => paste && (mechanism === '' || name === mechanism));
	if (!known?.paste) return;
	await env.clipboard.writeText(known.paste(repository.repository).text);
	mention(`Copied. ${known.byHand ?? ''}`.trim());
}

function shown({ repository, assistants: states, drifts }: Standing): object {
	const { folder, files, policy } = repository;
	return {
		folder: folder.uri.toString(),
		name: folder.name,
		writes: files !== undefined,
		others: policy.policy.assistants.others,
		assistants: states.map((one) => rowOf(one, files !== undefined && workspace.isTrusted)),
		drifts: drifts.map((one) => ({ path: one.path, text: inWords(one), gone: one.gone })),
	};
}

function pageFor(webview: Webview, media: Uri): string {
	const at = (name: string): string => webview.asWebviewUri(Uri.joinPath(media, name)).toString();
	return enforcementPage({ style: at('enforcement.css'), script: at('enforcement.js'), source: webview.cspSource });
}
