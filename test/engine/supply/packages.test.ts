import assert from 'node:assert/strict';
import { judgePackages, type Place } from '../../../src/engine/supply/packages.ts';
import { Project } from '../../../src/engine/supply/project.ts';

const project = new Project(
	[
		{
			path: 'package.json',
			text: JSON.stringify({
				name: 'own',
				dependencies: { express: '^4', '@scope/kit': '1' },
				devDependencies: { '@types/estree': '1' },
				engines: { vscode: '1' },
			}),
		},
		{ path: 'packages/a/package.json', text: JSON.stringify({ name: '@own/a' }) },
		{
			path: 'package-lock.json',
			text: '{"packages":{"node_modules/lodash":{"version":"4"},"node_modules/a/node_modules/@deep/one":{}}}',
		},
		{ path: 'tsconfig.json', text: '{"compilerOptions":{"paths":{"~lib/*":["./lib/*"],"common":["./x"]}}}' },
		{ path: 'requirements.txt', text: 'requests==2.1\nPyYAML\npython-dateutil>=2\ngoogle-cloud-storage\n' },
		{ path: 'go.mod', text: 'module example.test/own\n\nrequire (\n\tgithub.com/gin-gonic/gin v1.9.0\n)\n' },
		{
			path: 'Cargo.toml',
			text: '[package]\nname = "own"\n[dependencies]\nserde = "1"\ntokio-util = { version = "0.7" }\n',
		},
		{ path: 'Gemfile', text: "gem 'rails', '~> 7'\n" },
		{ path: 'composer.json', text: '{"require":{"laravel/framework":"^11"}}' },
		{ path: 'App.csproj', text: '<PackageReference Include="Serilog" Version="3" />' },
		{ path: 'build.gradle', text: "implementation 'com.google.guava:guava:33.0'" },
	],
	['src/app.ts', 'tools/helpers.py', 'crates/inner/src/parser.rs'],
);

function flagged(text: string, place: Place = {}): string[] {
	return judgePackages(text, place, project).map(({ start, end }) => text.slice(start, end));
}

describe('packages that nobody knows', () => {
	it('leaves out what manifests, lock files, workspaces, aliases and standard libraries name', () => {
		const script = `import express, { type Request } from 'express';
import * as a from "@own/a/sub";
import x from 'lodash/map';
import type { Node } from 'estree';
import y from '@deep/one';
import { z } from '~lib/z'; import 'common';
import fs from 'node:fs/promises'; import path from 'path';
import local from './local.js'; import up from '../up'; import '#internal'; import 'virtual:x'; import '@/alias';
import * as vscode from 'vscode';
const { readFile } = require('fs/promises');
export * from '@scope/kit';
// import nothing from 'in-a-comment'
 * const x = require('in-a-doc-comment')
`;
		assert.deepEqual(flagged(script, { path: 'src/a.ts' }), []);
		const python =
			'import os, sys as s\nimport requests\nfrom yaml import load\nfrom dateutil.parser import parse\nfrom google.cloud import storage\nfrom . import x\nimport helpers\n';
		assert.deepEqual(flagged(python, { language: 'python' }), []);
		const go = 'import (\n\t"fmt"\n\t"net/http"\n\tg "github.com/gin-gonic/gin/binding"\n\t"example.test/own/x"\n)\n';
		assert.deepEqual(flagged(go, { path: 'main.go' }), []);
		const rust =
			'use std::io;\nuse crate::x;\nuse serde::Serialize;\nuse tokio_util::codec;\nuse parser::P;\nmod inside;\nuse inside::A;\n';
		assert.deepEqual(flagged(rust, { path: 'a.rs' }), []);
	});

	it('leaves out install commands of what is known, and sentences', () => {
		for (const text of [
			'npm install',
			'Run npm install and then start',
			'npm i express@4 -D',
			'pip install -r requirements.txt',
			'pip install -e .',
			'yarn add ./local',
			'npm install https://x.test/a.tgz',
			'We pip install the world of things',
		])
			assert.deepEqual(flagged(text), [], text);
	});

	it('finds every one of a hundred inventions', () => {
		const invented = Array.from(
			{ length: 10 },
			(_, i) => `quantum-${'abcdefghij'[i] ?? ''}${'flow'.repeat((i % 3) + 1)}`,
		);
		const forms: ((name: string) => readonly [text: string, name: string, place: Place])[] = [
			(n) => [`import x from '${n}';\n`, n, { path: 'src/a.ts' }],
			(n) => [`const { a } = require("@acme/${n}/sub");`, `@acme/${n}`, { path: 'a.js' }],
			(n) => [`const x = await import('${n}');`, n, { language: 'typescriptreact' }],
			(n) => [`from ${n.replaceAll('-', '_')}.client import A`, n.replaceAll('-', '_'), { path: 'a.py' }],
			(n) => [`import os, ${n.replaceAll('-', '_')} as q`, n.replaceAll('-', '_'), { path: 'a.py' }],
			(n) => [`import "github.com/acme/${n}"`, `github.com/acme/${n}`, { path: 'a.go' }],
			(n) => [`use ${n.replaceAll('-', '_')}::{A, B};`, n.replaceAll('-', '_'), { path: 'a.rs' }],
			(n) => [`$ npm install --save ${n}@1.0 express`, n, {}],
			(n) => [`RUN pip install --no-cache-dir ${n}[extra]==1.2`, n, { path: 'Dockerfile' }],
			(n) => [`cargo add ${n} --features x`, n, {}],
		];
		const missed = forms.flatMap((form) =>
			invented.map(form).filter(([text, name, place]) => !flagged(text, place).includes(name)),
		);
		assert.deepEqual(missed, []);
	});

	it('finds them in install commands and manifests of other languages', () => {
		for (const [text, name, path] of [
			['go get github.com/acme/nothing@latest', 'github.com/acme/nothing', ''],
			['gem install railz-magic', 'railz-magic', ''],
			['composer require acme/magic:^1', 'acme/magic', ''],
			['dotnet add package Acme.Magic', 'Acme.Magic', ''],
			['poetry add magicflow', 'magicflow', ''],
			['npx create-magic-app my-app', 'create-magic-app', ''],
			['uvx magicflow-mcp', 'magicflow-mcp', ''],
			['  "magic-flow": "^1.0.0",', 'magic-flow', 'package.json'],
			['magicflow>=1.0', 'magicflow', 'requirements.txt'],
			['    "magicflow>=1.0",', 'magicflow', 'pyproject.toml'],
			['magicflow = "1.0"', 'magicflow', 'Cargo.toml'],
			['\tgithub.com/acme/magic v1.0.0', 'github.com/acme/magic', 'go.mod'],
			[
				'<dependency>\n<groupId>com.acme</groupId>\n<artifactId>magic</artifactId>',
				'com.acme</groupId>\n<artifactId>magic',
				'pom.xml',
			],
			["implementation 'com.acme:magic:1.0'", 'com.acme:magic', 'build.gradle'],
			['<PackageReference Include="Acme.Magic" Version="1" />', 'Acme.Magic', 'App.csproj'],
			["gem 'magicflow'", 'magicflow', 'Gemfile'],
			['"acme/magic": "^1"', 'acme/magic', 'composer.json'],
		] as const)
			assert.deepEqual(flagged(text, { path }), [name], text);
	});

	it('warns harder of a name that is nearly a known one', () => {
		for (const [text, path] of [
			["import x from 'expres';", 'a.ts'],
			["import x from 'exprses';", 'a.ts'],
			['import reqeusts', 'a.py'],
			['pip install pythondateutil', ''],
			['use serdee::A;', 'a.rs'],
		] as const) {
			const [finding] = judgePackages(text, { path }, project);
			assert.equal(finding?.detector.id, 'package-near-miss', text);
			assert.equal(finding?.confidence, 'high');
		}
	});

	it('takes no private module for a package, and no short name for a near miss of a module', () => {
		for (const text of ['import _speedups', 'from _own.part import a', 'import cPickle', 'import bpython'])
			assert.deepEqual(judgePackages(text, { path: 'a.py' }, project), [], text);
		const [finding] = judgePackages('import pydot', { path: 'a.py' }, project);
		assert.equal(finding?.detector.id, 'package-unknown');
	});

	it('links to the registry, and says less where no manifest tells', () => {
		const [finding] = judgePackages("import x from '@acme/magic';", { path: 'a.ts' }, project);
		assert.equal(finding?.link, 'https://www.npmjs.com/package/@acme/magic');
		const none = new Project([]);
		assert.equal(judgePackages('import magicflow', { path: 'a.py' }, none)[0]?.confidence, 'low');
		assert.deepEqual(judgePackages('import yaml', { path: 'a.py' }, none), []);
	});
});
