import { Diagnostic, DiagnosticSeverity, Range } from 'vscode';
import type { PolicyProblem } from '../engine/policy/policy.ts';

/** What is wrong with a policy file, as its Problems show it. */
export function policyDiagnostics(problems: readonly PolicyProblem[]): Diagnostic[] {
	return problems.map(({ message, severity, line, column, length }) => {
		const range = new Range(line - 1, column - 1, line - 1, column - 1 + length);
		const level = severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
		const diagnostic = new Diagnostic(range, message, level);
		diagnostic.source = 'cordon';
		diagnostic.code = 'policy';
		return diagnostic;
	});
}
