// What can be seen of the server at work: numbers, a page, a terminal; each principal sees their own calls only.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answerOf, ask, endAll, fileWith, start, stop, type Up } from './http-client.ts';
import { emptyEnvironment, main } from './process.ts';

const sha = (name: string) => createHash('sha256').update(name).digest('hex');
let up: Up;
beforeAll(async () => {
  const tokens = ['alice', 'bob'].map((name) => `  - { principal: ${name}, sha256: ${sha(name)} }\n`);
  up = await start(['--metrics', '--status', '--tokens', fileWith(`tokens:\n${tokens.join('')}`)]);
  const read = { name: 'call_read', arguments: { tool: 'cloudstack_list_zones' } };
  await answerOf(await ask(up.url, 'tools/call', read, { token: 'alice' }));
  await answerOf(await ask(up.url, 'tools/call', stop, { token: 'alice' }));
  const job = {
    name: 'call_write',
    arguments: { tool: 'cloudstack_start_virtual_machine', arguments: { id: 'batch-1' } },
  };
  await answerOf(await ask(up.url, 'tools/call', job, { token: 'alice' }));
}, 60_000);
afterAll(endAll);

const page = async (path: string, token: string): Promise<string> =>
  (await fetch(new URL(path, up.url), { headers: { authorization: `Bearer ${token}` } })).text();

it('counts turns, jobs, look-ups and questions beside calls, under labels of few values', async () => {
  const text = await page('/metrics', 'bob');
  expect(text).toMatch(/virtspan_queue_seconds_count\{provider="cloudstack",came="yes"\} [1-9]/);
  expect(text).toMatch(/virtspan_job_wait_seconds_count\{provider="cloudstack",ended="yes"\} 1/);
  expect(text).toMatch(/virtspan_confirmations_total\{provider="cloudstack",verdict="no person"\} 1/);
  expect(text).toMatch(/virtspan_look_ups_total\{answer="asked"\} [1-9]/);
  expect(text).not.toMatch(/alice|batch-1|web-1/);
});

it('every number of the dashboard is one that the server has', async () => {
  const text = await page('/metrics', 'bob');
  const dashboard = readFileSync('docs/grafana.json', 'utf8');
  const known = new Set([...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name!));
  const used = new Set([...dashboard.matchAll(/\bvirtspan_\w+/g)].map(([name]) => name));
  expect(used.size).toBeGreaterThan(5);
  for (const name of used) expect(known).toContain(name.replace(/_(bucket|count|sum)$/, ''));
});

describe('The status', () => {
  it('shows a principal their own calls, as a page on which nothing runs', async () => {
    const own = await page('/status', 'alice');
    expect(own).toContain('cloudstack_start_virtual_machine');
    expect(own).toContain('CONFIRM_NEEDED');
    expect(own).not.toMatch(/<script|<form|<a /);
    const foreign = await page('/status', 'bob');
    expect(foreign).not.toContain('cloudstack_start_virtual_machine');
    expect(foreign).not.toContain('alice');
    expect((await fetch(new URL('/status', up.url))).status).toBe(401);
  });

  it('is what `virtspan top` prints', async () => {
    const run = promisify(execFile);
    const args = [main, 'top', '--once', '--url', new URL(up.url).origin];
    const { stdout } = await run(process.execPath, args, { env: emptyEnvironment({ VIRTSPAN_TOKEN: 'alice' }) });
    expect(stdout).toMatch(/3 ended/);
    expect(stdout).toMatch(/cloudstack_start_virtual_machine\s+success/);
    const wrong = run(process.execPath, args, { env: emptyEnvironment({ VIRTSPAN_TOKEN: 'nobody' }) });
    await expect(wrong).rejects.toMatchObject({ stderr: expect.stringContaining('takes no such token') });
  });
});
