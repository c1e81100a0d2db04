// The page of the enforcement view: shows what it is sent, and asks for what is clicked. Text is only ever set as text.
'use strict';

const { postMessage: send, getState, setState } = acquireVsCodeApi();
const main = document.getElementById('main');
const live = document.getElementById('live');

const SURFACES = { completion: 'Completions', chat: 'Chat', agent: 'Agent', terminal: 'Terminal' };

const STATES = {
	enforced: 'The assistant itself refuses.',
	advisory: 'It mostly refuses, or asks; there are ways around it.',
	'not set up': 'There is a way, and it is not in place.',
	'no effect': 'What there is does not help here.',
};

/** Shapes, so that nobody has to tell the states by colour. */
const SHAPES = {
	enforced: ['M8 1.2 2.5 3.1v4.3c0 3.4 2.3 6 5.5 7.4 3.2-1.4 5.5-4 5.5-7.4V3.1z', 'cut M5.2 7.9l2 2 3.7-4'],
	advisory: ['M8 1.8 15 14.2H1z', 'cut M8 6v4', 'cut M8 11.9v.2'],
	'not set up': ['line dashed M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z', 'line M8 5.4v5.2', 'line M5.4 8h5.2'],
	'no effect': ['line M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z', 'line M3.9 12.1l8.2-8.2'],
};

const ACTS = {
	sync: 'Set up …',
	'sync-user': 'Set up in your home …',
	setting: 'Open setting',
	paste: 'Copy text to paste',
};

/** What was chosen; outlives the page being hidden, and the window. */
const state = { all: false, open: [], folder: '', ...getState() };
/** What was sent last, and the folder of it that is shown. */
let sent;
let shown;

function keep(change) {
	Object.assign(state, change);
	setState(state);
	render();
}

/** An element: attributes that are functions listen, and children that are no elements are text. */
function make(name, attributes = {}, ...children) {
	const element = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) {
		if (typeof value === 'function') element.addEventListener(key, value);
		else if (value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : value);
	}
	element.append(...children.flat().filter((child) => child !== undefined && child !== false));
	return element;
}

function icon(name) {
	const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	svg.setAttribute('viewBox', '0 0 16 16');
	svg.setAttribute('aria-hidden', 'true');
	for (const shape of SHAPES[name]) {
		const at = shape.indexOf('M');
		const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
		path.setAttribute('d', shape.slice(at));
		path.setAttribute('class', shape.slice(0, at).trim());
		svg.append(path);
	}
	return svg;
}

function pill(name, prefix) {
	const text = prefix ? `${prefix}: ${name}` : name;
	return make('span', { class: 'state', 'data-state': name, title: STATES[name] }, icon(name), make('span', {}, text));
}

function button(text, key, click, kind = 'quiet') {
	return make('button', { type: 'button', class: kind, 'data-key': key, click }, text);
}

function ask(type, more = {}) {
	send({ type, folder: shown?.folder, ...more });
}

function cell(name) {
	if (name) return pill(name);
	const none = 'Nothing is known that has to do with it';
	return make('span', { class: 'none', title: none }, make('span', { 'aria-hidden': 'true' }, '–'), unseen('none'));
}

function unseen(text) {
	return make('span', { class: 'unseen' }, text);
}

function render() {
	const { folders } = sent;
	shown = folders.find(({ folder }) => folder === state.folder) ?? folders[0];
	const focused = document.activeElement?.dataset?.key;
	if (!shown) {
		main.replaceChildren(head(), make('p', { class: 'empty' }, 'Open a folder to see how it stands.'));
		return;
	}
	const found = shown.assistants.filter((one) => one.found);
	const rows = state.all ? shown.assistants : found;
	main.replaceChildren(
		head(folders),
		...notices(),
		legend(rows),
		toolbar(found.length),
		rows.length > 0 ? table(rows) : empty(),
	);
	if (focused) document.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
}

function head(folders = []) {
	const choice =
		folders.length > 1
			? make(
					'select',
					{ 'aria-label': 'Folder', 'data-key': 'folder', change: ({ target }) => keep({ folder: target.value }) },
					folders.map(({ folder, name }) => make('option', { value: folder, selected: folder === shown.folder }, name)),
				)
			: make('strong', {}, shown?.name ?? '');
	const where = shown ? [' in ', choice] : [];
	return make(
		'header',
		{},
		make(
			'div',
			{},
			make('h1', {}, 'Enforcement'),
			make('p', { class: 'lead' }, 'How well protected files are kept from AI assistants', ...where),
		),
		shown?.writes && sent.trusted
			? button('Sync with Assistants …', 'sync', () => ask('sync'), 'primary')
			: button('Open Policy', 'policy', () => ask('policy')),
	);
}

function notices() {
	const list = [];
	if (!sent.trusted) list.push('This workspace is not trusted: nothing is written into files of assistants.');
	else if (!shown.writes) {
		list.push(
			'This window cannot look at your machine: only what lies in the folder is shown, and nothing is written.',
		);
	}
	const lines = list.map((text) => make('li', {}, make('span', {}, text)));
	for (const { path, text, gone } of shown.drifts) {
		const open = gone ? undefined : button('Open', `drift ${path}`, () => ask('drift', { path }));
		lines.push(make('li', { class: 'drift' }, icon('advisory'), make('span', {}, text), open));
	}
	return lines.length > 0 ? [make('ul', { class: 'notices', 'aria-label': 'To look at' }, lines)] : [];
}

function legend(rows) {
	const counts = {};
	for (const { cells } of rows) for (const name of Object.values(cells)) counts[name] = (counts[name] ?? 0) + 1;
	return make(
		'ul',
		{ class: 'legend', 'aria-label': 'States' },
		Object.entries(STATES).map(([name, meaning]) =>
			make(
				'li',
				{ 'data-state': name, class: counts[name] ? undefined : 'zero' },
				icon(name),
				make('span', { class: 'count' }, `${counts[name] ?? 0}`),
				make('span', { class: 'label' }, name),
				make('span', { class: 'meaning' }, meaning),
			),
		),
	);
}

function toolbar(found) {
	const tab = (text, all) =>
		make(
			'button',
			{
				type: 'button',
				class: 'tab',
				'data-key': `show ${all}`,
				'aria-pressed': `${state.all === all}`,
				click: () => keep({ all }),
			},
			text,
		);
	return make(
		'div',
		{ class: 'toolbar', role: 'group', 'aria-label': 'Which assistants' },
		tab(`Found here (${found})`, false),
		tab(`All (${shown.assistants.length})`, true),
	);
}

function empty() {
	return make(
		'div',
		{ class: 'empty' },
		make('p', {}, 'No assistant was found on this machine or in this folder.'),
		button('Show all that are known', 'show everything', () => keep({ all: true })),
	);
}

function table(rows) {
	const heads = ['Assistant', ...Object.values(SURFACES)].map((text) => make('th', { scope: 'col' }, text));
	return make(
		'table',
		{},
		make('caption', { class: 'unseen' }, 'Assistants, and how well protected files are kept from them'),
		make('thead', {}, make('tr', {}, heads, make('th', { scope: 'col', class: 'act' }, unseen('Improve')))),
		rows.map((row, index) => group(row, index)),
	);
}

function group(row, index) {
	const { id, name, found, approved, traces, cells, act } = row;
	const open = state.open.includes(id);
	const toggle = () => keep({ open: open ? state.open.filter((one) => one !== id) : [...state.open, id] });
	const title = make(
		'button',
		{
			type: 'button',
			class: 'name',
			'data-key': `row ${id}`,
			'aria-expanded': `${open}`,
			'aria-controls': `details-${index}`,
			click: toggle,
		},
		make('span', { class: 'chevron', 'aria-hidden': 'true' }),
		name,
	);
	const badge =
		found && !approved && shown.others !== 'off' ? make('span', { class: 'badge' }, 'not approved') : undefined;
	const seen = make('span', { class: 'traces' }, found ? traces.join(' · ') : 'not found here');
	return make(
		'tbody',
		{ class: open ? 'open' : undefined },
		make(
			'tr',
			{},
			make('th', { scope: 'row' }, title, badge, seen),
			Object.entries(SURFACES).map(([surface, label]) => make('td', { 'data-label': label }, cell(cells[surface]))),
			make('td', { class: 'act' }, act && actButton(row, act)),
		),
		open ? make('tr', { class: 'details', id: `details-${index}` }, details(row)) : undefined,
	);
}

function actButton({ id, name }, act, mechanism) {
	const what = make('span', { class: 'unseen' }, ` for ${mechanism ? `${mechanism} of ` : ''}${name}`);
	const made = button(ACTS[act], `act ${id} ${mechanism ?? ''}`, () => ask(act, { assistant: id, mechanism }));
	made.append(what);
	return made;
}

function details(row) {
	const { id, mechanisms, approved, found } = row;
	const notApproved =
		found && !approved && shown.others !== 'off'
			? make(
					'p',
					{ class: 'note' },
					'The policy does not approve it (assistants.approved).',
					shown.others === 'block' ? ' Hooks that are set up refuse it everything.' : '',
				)
			: undefined;
	const none =
		mechanisms.length === 0 ? make('p', { class: 'note' }, 'No way is known to keep files from it.') : undefined;
	const source = button(
		"The assistant's own documentation",
		`source ${id}`,
		() => ask('source', { assistant: id }),
		'link',
	);
	return make(
		'td',
		{ colspan: '6' },
		notApproved,
		none,
		mechanisms.map((one) => mechanism(row, one)),
		source,
	);
}

function mechanism(row, { name, cells, seen, limits, evidence, byHand, act }) {
	const open = () => ask('open', { assistant: row.id, mechanism: name });
	return make(
		'section',
		{ 'aria-label': name },
		make('h3', {}, name),
		make(
			'div',
			{ class: 'states' },
			Object.entries(cells).map(([surface, at]) => pill(at, SURFACES[surface])),
		),
		make('p', { class: 'seen' }, ...(evidence ? linked(seen, evidence, open, `${row.id} ${name}`) : [seen])),
		byHand && make('p', { class: 'hand' }, `By hand: ${byHand}`),
		limits.length > 0 &&
			make(
				'ul',
				{ class: 'limits', 'aria-label': 'Limits' },
				limits.map((text) => make('li', {}, text)),
			),
		act && actButton(row, act, name),
	);
}

/** The text with the place in it that can be opened; behind it where the text does not name it. */
function linked(text, evidence, open, key) {
	const at = text.indexOf(evidence);
	const link = button(evidence, `open ${key}`, open, 'link');
	if (at < 0) return [text, ' ', link];
	return [text.slice(0, at), link, text.slice(at + evidence.length)];
}

window.addEventListener('message', ({ data }) => {
	const first = sent === undefined;
	sent = data;
	main.removeAttribute('aria-busy');
	render();
	if (!first) live.textContent = 'Enforcement is up to date.';
});

send({ type: 'ready' });
