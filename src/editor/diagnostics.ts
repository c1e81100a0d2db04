import { Diagnostic, DiagnosticSeverity, languages, Range, Uri, workspace, type TextDocument } from 'vscode';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import type { Severity } from '../engine/detect/detector.ts';
import type { Finding } from '../engine/detect/finding.ts';
import { ruleUrl } from '../engine/detect/rule-url.ts';
import type { Span } from '../engine/text/span.ts';

const SEVERITY: Record<Severity, DiagnosticSeverity> = {
	error: DiagnosticSeverity.Error,
	warning: DiagnosticSeverity.Warning,
	info: DiagnosticSeverity.Information,
};

/** Most findings shown per document. */
const SHOWN = 200;

/** What VS Code's Problems say of a finding: what it is and why, never the value. */
export function diagnosticFor(finding: Finding, range: Range): Diagnostic {
	const diagnostic = new Diagnostic(
		range,
		`${finding.message}: ${finding.reasons.join(', ')}`,
		SEVERITY[finding.severity],
	);
	diagnostic.source = 'cordon';
	diagnostic.code = { value: finding.rule, target: Uri.parse(ruleUrl(finding.rule)) };
	return diagnostic;
}

/** Range of a span of the document as it is now. */
export function rangeOf(document: TextDocument, span: Span): Range {
	return new Range(document.positionAt(span.start), document.positionAt(span.end));
}

/**
 * Shows the findings of watched documents. What was mended vanishes with the keystroke; what is new waits until
 * typing pauses, since half a word is often half a secret.
 */
export class Diagnostics extends Feature {
	readonly #collection = languages.createDiagnosticCollection('cordon');
	/** Per document: the findings shown, by what survives a move. */
	readonly #shown = new Map<TextDocument, Set<string>>();
	readonly #pending = new Map<TextDocument, ReturnType<typeof setTimeout>>();

	readonly #cordon: Cordon;

	constructor(cordon: Cordon) {
		super();
		this.#cordon = cordon;
		this.own(cordon.watch.onDidChange((document) => this.#changed(document)));
	}

	override dispose(): void {
		for (const timer of this.#pending.values()) clearTimeout(timer);
		super.dispose();
		this.#collection.dispose();
	}

	#changed(document: TextDocument): void {
		const shown = this.#shown.get(document);
		if (document.isClosed) {
			this.#forget(document);
			return;
		}
		if (!shown) {
			this.#publish(document);
			return;
		}
		if (shown.size > 0) this.#publish(document, shown);
		clearTimeout(this.#pending.get(document));
		const delay = workspace.getConfiguration('cordon', document).get<number>('diagnostics.delay', 200);
		this.#pending.set(
			document,
			setTimeout(() => this.#publish(document), delay),
		);
	}

	#publish(document: TextDocument, only?: ReadonlySet<string>): void {
		const findings = (this.#cordon.watch.scanned(document)?.findings ?? [])
			.filter((f) => only === undefined || only.has(identity(f)))
			.slice(0, SHOWN);
		this.#shown.set(document, new Set(findings.map(identity)));
		this.#collection.set(
			document.uri,
			findings.map((f) => diagnosticFor(f, rangeOf(document, f))),
		);
	}

	#forget(document: TextDocument): void {
		clearTimeout(this.#pending.get(document));
		this.#pending.delete(document);
		this.#shown.delete(document);
		this.#collection.delete(document.uri);
	}
}

function identity({ rule, fingerprint }: Finding): string {
	return `${rule} ${fingerprint}`;
}
