// Profiles whose way to the cloud is open to others: said by doctor and in the log, and recorded with every call.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { exposureOf } from '../../src/security/exposure.ts';
import { runHere } from './run-here.ts';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'virtspan-exposed-'));
  const folder = join(cwd, 'home', '.config', 'virtspan');
  mkdirSync(folder, { recursive: true });
  const profile = (url: string, more = '') => `{provider: cloudstack, url: "${url}", api_key: k, secret_key: s${more}}`;
  const text = [
    'profiles:',
    `  plain: ${profile('http://192.0.2.1:9/client/api')}`,
    `  unchecked: ${profile('https://127.0.0.1:9/client/api', ', verify_tls: false, default: true, request_timeout_s: 1')}`,
    `  here: ${profile('http://localhost:9/client/api')}`,
    '',
  ];
  writeFileSync(join(folder, 'virtspan.yaml'), text.join('\n'), { mode: 0o600 });
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

describe('a profile without protection on the way', () => {
  it.each([
    ['http://cloud.example/client/api', 'on', 'plain http'],
    ['http://10.0.0.1:8080/', 'off', 'plain http'],
    ['http://127.evil.example/', 'on', 'plain http'],
    ['http://localhost:18083/', 'on', undefined],
    ['http://127.0.0.1/', 'on', undefined],
    ['http://[::1]:1/', 'on', undefined],
    ['https://cloud.example/', 'on', undefined],
    ['https://localhost/', 'off', 'unverified'],
    ['start', 'on', undefined],
  ] as const)('%s with verification %s is: %s', (url, verify, expected) => {
    expect(exposureOf(url, verify).exposed).toBe(expected);
  });

  it('is said by doctor', async () => {
    const { stdout } = await runHere(['doctor', '--timeout', '1'], cwd);
    expect(stdout).toMatch(/cloudstack plain.*\n.*\n +! plain http to another machine/);
    expect(stdout).toMatch(/cloudstack unchecked.*\n.*\n +! the certificate is not verified/);
    expect(stdout.match(/^ +! /gm)).toHaveLength(2);
    const { profiles } = JSON.parse((await runHere(['doctor', '--json', '--timeout', '1'], cwd)).stdout);
    expect(profiles.filter(({ exposed }: { exposed?: string }) => exposed !== undefined)).toHaveLength(2);
  });

  it('is said in the log when the server starts', async () => {
    const { stderr } = await runHere(['serve'], cwd, { stdin: Readable.from([]) });
    const lines = stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.filter(({ event }) => event === 'exposed profile')).toMatchObject([
      { level: 'warning', profile: 'plain', what: expect.stringContaining('plain http') },
      { level: 'warning', profile: 'unchecked', what: expect.stringContaining('not verified') },
    ]);
  });

  it('is on record with every call', async () => {
    await runHere(['call', 'cloudstack_list_zones'], cwd);
    const records = (await runHere(['audit', 'show', '--json'], cwd)).stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.find(({ kind }) => kind === 'intent')).toMatchObject({
      profile: 'unchecked',
      exposed: 'unverified',
    });
    expect((await runHere(['audit', 'show'], cwd)).stdout).toContain('sent over unverified');
  });
});
