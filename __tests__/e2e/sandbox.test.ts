import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/types.ts';
import { DEMO_AFTER, DEMO_BEFORE } from '../../src/cli/demo-files.ts';
import { loadAnalyzers } from '../../src/domains/index.ts';
import { reviewInProcess } from '../../src/in-process.ts';
import json from '../../src/reporters/json.ts';
import { UNCONFINED } from '../../src/sandbox/bounds.ts';
import { reviewApart } from '../../src/sandbox/host.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';

const analyzers = await loadAnalyzers();

let repository: TestRepository;
beforeAll(() => {
  repository = makeRepository();
  repository.commit(DEMO_BEFORE);
  repository.branch('feature');
  repository.commit({ ...DEMO_AFTER, 'broken.proto': 'message {', 'link.yaml': { link: 'package.json' } });
});
afterAll(() => repository[Symbol.dispose]());

const NODE = process.platform === 'win32' ? 'node.exe' : 'node';
/** This Node, and the machine's own: the oldest and the newest that count, where both are there. */
const NODES = [
  process.execPath,
  ...(process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .map((folder) => join(folder, NODE))
    .filter((file) => existsSync(file))
    .slice(0, 1),
];
const timeless = (text: string) => text.replace(/"durationMs": \d+/, '');

/** The bundles alone in an empty folder, as CI and strangers have them. */
function bundle(name = 'cli.js'): string {
  const folder = repository.beside('empty');
  cpSync(resolve('dist'), folder, { recursive: true });
  return join(folder, name);
}

const ARGS = ['review', '--format', 'json', '--base', 'main', '--head', 'feature'] as const;

describe.each(NODES)('on %s', (node) => {
  test('the report has the same bytes as without a sandbox, and no note on its absence', async () => {
    const { stdout, stderr, status } = spawnSync(node, [bundle(), ...ARGS, '--repo', repository.dir], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const plain: Report = await reviewInProcess(
      { dir: repository.dir, base: 'main', head: 'feature', direct: false, advisories: {} },
      analyzers,
    );
    expect(plain.unreadable).toHaveLength(2);
    expect(timeless(stdout)).toBe(timeless(json.render(plain)));
  });

  test.runIf(process.platform === 'linux')('a signal ends parent and child', async () => {
    const entry = bundle();
    const parent = spawn(node, [entry, ...ARGS, '--repo', repository.dir], { stdio: 'ignore' });
    const child = await childOf(parent.pid ?? 0);
    parent.kill('SIGTERM');
    const signal = await new Promise((done) => parent.on('exit', (_, by) => done(by)));
    expect({ signal, alive: await isAlive(child) }).toEqual({ signal: 'SIGTERM', alive: false });
  });
});

async function childOf(parent: number): Promise<number> {
  for (;;) {
    const [child] = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').split(' ');
    if (child !== undefined && child !== '') return Number(child);
    await sleep(1);
  }
}

/** Whether it still runs a little later: it may take a moment to go. */
async function isAlive(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 200 && existsSync(`/proc/${pid}`); tries++) await sleep(10);
  return existsSync(`/proc/${pid}`);
}

test('where the permission model is missing the report says so, and nothing else changes', async () => {
  const request = { dir: repository.dir, base: 'main', head: 'feature', direct: false, advisories: {} };
  const [plain, apart] = [
    await reviewInProcess(request, analyzers),
    await reviewApart(request, { entry: bundle('engine.js'), known: new Set() }),
  ];
  expect(apart.verdict).toEqual({ ...plain.verdict, notes: [...plain.verdict.notes, UNCONFINED] });
});

test('run by hand, the argument of the child reviews nothing', () => {
  const printed = execFileSync(process.execPath, [bundle('engine.js'), 'review-for-parent-process'], {
    input: '',
    encoding: 'utf8',
  });
  expect(printed).toBe('');
});
