import { workspace, type Uri, type WorkspaceFolder } from 'vscode';
import { tellsPackages } from '../engine/supply/known-packages.ts';
import { Project } from '../engine/supply/project.ts';
import { readProject } from '../engine/supply/read-project.ts';
import { Feature } from './feature.ts';

/** Files whose names are known at most. */
const MOST = 30_000;

/** What the folders of the workspace know about packages: read when first asked for, and again after a manifest changed. */
export class SupplyProjects extends Feature {
	readonly #known = new Map<string, Promise<Project>>();

	constructor() {
		super();
		const forget = ({ path }: Uri): void => {
			if (tellsPackages(path)) this.#known.clear();
		};
		this.own(
			workspace.onDidSaveTextDocument(({ uri }) => forget(uri)),
			workspace.onDidCreateFiles(() => this.#known.clear()),
			workspace.onDidDeleteFiles(() => this.#known.clear()),
			workspace.onDidChangeWorkspaceFolders(() => this.#known.clear()),
		);
	}

	/** That of the folder which a file is in; one that knows nothing for files outside. */
	of(uri: Uri): Promise<Project> {
		const folder = workspace.getWorkspaceFolder(uri);
		if (!folder) return Promise.resolve(new Project([]));
		const key = folder.uri.toString();
		let project = this.#known.get(key);
		if (!project) this.#known.set(key, (project = read(folder)));
		return project;
	}
}

async function read(folder: WorkspaceFolder): Promise<Project> {
	const uris = await workspace
		.findFiles('**/*', '**/{node_modules,.git,target,.venv,venv}/**', MOST)
		.then(undefined, () => []);
	const byPath = new Map<string, Uri>();
	for (const uri of uris)
		if (uri.path.startsWith(`${folder.uri.path}/`)) byPath.set(uri.path.slice(folder.uri.path.length + 1), uri);
	return readProject([...byPath.keys()], async (path) => workspace.fs.readFile(byPath.get(path) ?? folder.uri));
}
