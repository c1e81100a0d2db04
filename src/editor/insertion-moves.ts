import { Uri, workspace, type TextDocument } from 'vscode';
import { Feature } from './feature.ts';
import { textOfFile } from './insertion-files.ts';
import type { InsertionRepositories, Repository } from './insertion-repositories.ts';
import type { InsertionTracking } from './insertion-tracking.ts';

/** A file as the ledger of its repository knows it. */
interface Place {
	readonly repository: Repository;
	readonly path: string;
}

/** Milliseconds between the end of a text that was never a file and that of the file it is saved to. */
const A_MOMENT = 10_000;

/** Insertions go along with files that are renamed or moved in VS Code, and with new texts that are saved. */
export class InsertionMoves extends Feature {
	readonly #tracking: InsertionTracking;
	readonly #repositories: InsertionRepositories;
	/** Texts that are no files, until a moment after they were closed: VS Code does that on saving them. */
	readonly #untitled = new Map<string, Uri>();

	constructor(tracking: InsertionTracking, repositories: InsertionRepositories) {
		super();
		this.#tracking = tracking;
		this.#repositories = repositories;
		this.own(
			workspace.onDidRenameFiles(({ files }) => {
				for (const { oldUri, newUri } of files) void this.#renamed(oldUri, newUri);
			}),
			workspace.onDidOpenTextDocument(({ isUntitled, uri }) => isUntitled && this.#untitled.set(uri.toString(), uri)),
			workspace.onDidCloseTextDocument(({ isUntitled, uri }) => {
				if (isUntitled) setTimeout(() => documentOf(uri) ?? this.#untitled.delete(uri.toString()), A_MOMENT);
			}),
			workspace.onDidSaveTextDocument((document) => void this.#saved(document)),
		);
		for (const { isUntitled, uri } of workspace.textDocuments) if (isUntitled) this.#untitled.set(uri.toString(), uri);
	}

	/** What a new file has of the texts that were no files yet is known by its content. */
	async #saved(document: TextDocument): Promise<void> {
		const text = document.getText();
		for (const uri of this.#untitled.values()) await this.#carry(await this.#place(uri), document.uri, text);
	}

	/** A file, or a folder with all that is in it. */
	async #renamed(from: Uri, to: Uri): Promise<void> {
		const { repository, path: top } = await this.#place(from);
		const within = repository.provenance.insertions().map(({ path }) => path);
		for (const path of new Set(within)) {
			if (path !== top && !path.startsWith(`${top}/`)) continue;
			const uri = path === top ? to : Uri.joinPath(to, path.slice(top.length + 1));
			const text = documentOf(uri)?.getText() ?? (await textOfFile(uri));
			if (text !== undefined) await this.#carry({ repository, path }, uri, text);
		}
	}

	async #carry(from: Place, uri: Uri, text: string): Promise<void> {
		const segments = from.repository.provenance.segments(from.path, text);
		if (segments.length === 0) return;
		const to = await this.#place(uri);
		const { provenance } = to.repository;
		for (const id of new Set(segments.map((one) => one.id))) {
			const known = from.repository.provenance.get(id);
			if (!known || provenance.get(id)) continue;
			const { origin, created, review } = known;
			const spans = segments.filter((one) => one.id === id);
			provenance.record({ path: to.path, text, spans, origin, id, created });
			if (review.state === 'reviewed') provenance.review([id], review.by);
		}
		provenance.sight(to.path, text, segments);
		const document = documentOf(uri);
		if (document) this.#tracking.of(document)?.reload();
		this.#tracking.said(to.repository);
	}

	async #place(uri: Uri): Promise<Place> {
		const repository = await this.#repositories.of(uri);
		return { repository, path: this.#repositories.pathIn(repository, uri) };
	}
}

function documentOf(uri: Uri): TextDocument | undefined {
	return workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
}
