import { Diagnostic, DiagnosticSeverity, languages, Range, Uri, workspace, type TextDocument } from 'vscode';
import type { Cordon } from './cordon.ts';
import { Feature } from './feature.ts';
import type { Severity } from '../engine/detect/detector.ts';
import type { Finding } from '../engine/detect/finding.ts';
import { ruleUrl } from '../engine/detect/rule-url.ts';
import type { Span } from '../engine/text/span.ts';
import { counting } from './wording.ts';

const SEVERITY: Record<Severity, DiagnosticSeverity> = {
	error: DiagnosticSeverity.Error,
	warning: DiagnosticSeverity.Warning,
	info: DiagnosticSeverity.Information,
};

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
	readonly #shown = new Map<TextDocument, readonly Finding[]>();
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
		if (document.isClosed) return this.#forget(document);
		const now = this.#cordon.watch.scanned(document)?.findings ?? [];
		const shown = this.#shown.get(document);
		if (!shown) return this.#publish(document, now);
		const still = remaining(shown, now);
		// VS Code moves what is shown along with the text: unless something goes, a keystroke costs nothing here.
		if (still.length < shown.length) this.#publish(document, still);
		clearTimeout(this.#pending.get(document));
		const delay = workspace.getConfiguration('cordon').get<number>('diagnostics.delay', 200);
		this.#pending.set(
			document,
			setTimeout(() => this.#publish(document, this.#cordon.watch.scanned(document)?.findings ?? []), delay),
		);
	}

	#publish(document: TextDocument, findings: readonly Finding[]): void {
		const before = this.#shown.get(document);
		this.#shown.set(document, findings);
		if (findings.length === 0 && before?.length === 0) return;
		const value = (finding: Finding): string => document.getText(rangeOf(document, finding));
		this.#cordon.audit.record({
			action: 'flagged',
			place: 'scan',
			uri: document.uri,
			findings: counting(findings),
			value,
		});
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

/**
 * Those of the findings now that were shown before: the same value under the same rule, or one that takes the place of
 * a value that is gone, since who types on in a password changes it with every key.
 */
function remaining(shown: readonly Finding[], now: readonly Finding[]): Finding[] {
	const before = new Set(shown.map(identity));
	const present = new Set(now.map(identity));
	const gone = new Map<string, number>();
	for (const f of shown) if (!present.has(identity(f))) gone.set(f.rule, (gone.get(f.rule) ?? 0) + 1);
	return now.filter((f) => {
		if (before.has(identity(f))) return true;
		const places = gone.get(f.rule) ?? 0;
		if (places > 0) gone.set(f.rule, places - 1);
		return places > 0;
	});
}

function identity({ rule, fingerprint }: Finding): string {
	return `${rule} ${fingerprint}`;
}
