import { supplyRule, type SupplyFinding } from './finding.ts';
import { isCopyleft, licenceIn, sameLicence } from './licences.ts';
import type { Project } from './project.ts';

const SPDX = 'https://spdx.dev/learn/handling-license-info/';

export const borrowedCopyleft = supplyRule({
	id: 'borrowed-copyleft',
	name: 'Notice of a copyleft licence',
	description:
		'What an assistant or the clipboard brought carries the notice of a licence that asks for the whole work to be passed on under it, and that is not the one of this repository.',
	source: SPDX,
	shape: 'SPDX-License-Identifier: ‹GPL, AGPL, LGPL, MPL …›',
});

export const borrowedLicence = supplyRule({
	id: 'borrowed-licence',
	name: 'Notice of another licence',
	description:
		'What an assistant or the clipboard brought carries the notice of a licence that is not the one of this repository. Most of them ask for the notice to be kept.',
	source: SPDX,
	shape: 'SPDX-License-Identifier: ‹licence›, Licensed under ‹licence›',
});

export const borrowedNotice = supplyRule({
	id: 'borrowed-notice',
	name: 'Notice that code is from elsewhere',
	description:
		'A copyright notice, an author or an address in what an assistant or the clipboard brought says that somebody else wrote it. Recorded so that the question whose it is has an answer.',
	source: SPDX,
	shape: 'Copyright (c) ‹year› ‹name›, from Stack Overflow, adapted from ‹address›',
});

/** What a policy does about copyleft: `insertions.copyleft`. */
export type Copyleft = 'off' | 'warn' | 'block';

const TAG =
	/SPDX-License-Identifier:[ \t]{0,8}(?<licence>[\w.+()-]{2,60}(?:[ \t](?:OR|AND|WITH)[ \t][\w.+()-]{2,60}){0,4})/gi;
const HEADER =
	/(?:licen[cs]ed under|under the terms of|distributed under|released under|subject to the terms of|This file is part of|This program is free software|Permission is hereby granted)[^]{0,200}/gi;
const COPYRIGHT =
	/(?:Copyright|©|\(c\))[ \t]{1,4}(?:(?:\(c\)|©|\d{4}(?:[ \t]{0,2}[-–,][ \t]{0,2}(?:\d{4}|present)){0,4},?|by)[ \t]{1,4}){1,4}(?<owner>[\p{L}\d][^\n*#]{1,80})/giu;
const ADDRESS = String.raw`https?:\/\/[^\s"'<>)\]]{4,200}`;
const ATTRIBUTION = new RegExp(
	[
		String.raw`(?:from|via|source|see|credits?(?: to)?)[: \t]{1,4}(?:this |an? )?(?:answer (?:on|at) )?stack ?overflow\b[^\n]{0,120}`,
		String.raw`https?:\/\/(?:[\w-]{1,20}\.)?(?:stackoverflow|stackexchange|superuser|serverfault)\.com\/(?:a|q|questions|answers)\/\d[^\s"'<>)\]]{0,120}`,
		String.raw`(?:adapted|copied|borrowed|taken|ported|derived|stolen|translated|based on code)[ \t](?:verbatim[ \t])?(?:from|at|by)?[ \t]?:?[ \t]{0,4}(?:code (?:in|at|from)[ \t])?(?:${ADDRESS}|[\w.-]{1,60}\/[\w.-]{1,60}(?= |$|\n))`,
		String.raw`https?:\/\/gist\.github\.com\/[\w-]{1,60}\/[\da-f]{6,40}`,
		String.raw`(?:^|[*#/;-])[ \t]{0,8}@?(?:original[ \t]{1,4})?author[ \t]{0,4}:?[ \t]{1,4}[\p{L}][^\n]{2,80}`,
	].join('|'),
	'gimu',
);

/** Notices in an insertion that say whose code it is, where that is not the repository's own. */
export function judgeBorrowed(text: string, project: Project, copyleft: Copyleft): SupplyFinding[] {
	const found: SupplyFinding[] = [];
	const add = (finding: SupplyFinding | undefined): void => {
		if (finding && !found.some((f) => f.start < finding.end && finding.start < f.end)) found.push(finding);
	};
	for (const { 0: whole, groups, index } of text.matchAll(TAG)) {
		const licence = groups?.['licence']?.trim() ?? '';
		add(licensed(licence, index, index + whole.length, project, copyleft));
	}
	for (const { 0: whole, index } of text.matchAll(HEADER)) {
		const licence = licenceIn(whole);
		const [line = ''] = whole.split(/[\r\n]/, 1);
		if (licence) add(licensed(licence, index, index + line.length, project, copyleft));
	}
	for (const { 0: whole, groups, index } of text.matchAll(COPYRIGHT)) {
		const owner = groups?.['owner']?.replace(/[.,]?\s*(?:all rights reserved.*)?$/i, '').trim() ?? '';
		if (owner === '' || project.notices.includes(owner)) continue;
		add(notice(`copyright of ${shown(owner)}`, index, index + whole.trimEnd().length));
	}
	for (const { 0: whole, index } of text.matchAll(ATTRIBUTION)) {
		// What people write on Stack Overflow is licensed: https://stackoverflow.com/help/licensing
		const shared = /stack ?overflow|stackexchange|superuser|serverfault/i.test(whole);
		const reason = shared ? 'from Stack Overflow, CC BY-SA' : `says ${shown(whole.trim())}`;
		const source = addressIn(whole) ?? (shared ? 'https://stackoverflow.com' : undefined);
		add({ ...notice(reason, index, index + whole.trimEnd().length), ...(source !== undefined && { source }) });
	}
	return found.sort((a, b) => a.start - b.start);
}

function licensed(
	licence: string,
	start: number,
	end: number,
	project: Project,
	copyleft: Copyleft,
): SupplyFinding | undefined {
	if (project.licence !== undefined && sameLicence(licence, project.licence)) return undefined;
	const own =
		project.licence === undefined ? 'the repository names none' : `the repository is under ${shown(project.licence)}`;
	const reasons = [shown(licence), own];
	const link = `https://spdx.org/licenses/${encodeURIComponent(licence)}.html`;
	const rest = { reasons, link, source: licence, start, end };
	if (!isCopyleft(licence)) return { detector: borrowedLicence, confidence: 'low', ...rest };
	if (copyleft === 'off') return undefined;
	return { detector: borrowedCopyleft, confidence: copyleft === 'block' ? 'high' : 'medium', ...rest };
}

function notice(reason: string, start: number, end: number): SupplyFinding {
	return { detector: borrowedNotice, confidence: 'low', reasons: [reason], start, end };
}

/** The address in a notice, without a user, a query or a fragment: those may hold more than where it is from. */
function addressIn(notice: string): string | undefined {
	const { scheme, host, path } =
		/(?<scheme>https?:\/\/)(?:[^\s/@]{1,80}@)?(?<host>[\w.:-]{3,100})(?<path>(?:\/[\w.~%+-]{0,100}){0,10})/i.exec(
			notice,
		)?.groups ?? {};
	return host === undefined ? undefined : `${scheme}${host}${path ?? ''}`.replace(/[./]+$/, '');
}

/** Notices come from outside: they are cut short, and hold nothing that a terminal or Markdown would obey. */
function shown(text: string): string {
	const harmless = text.replace(/[^ -~\p{L}]|[<>[\]`\\"]/gu, '·');
	return harmless.length > 80 ? `${harmless.slice(0, 80)}…` : harmless;
}
