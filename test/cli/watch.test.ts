// `virtspan watch`: prints what changes, and ends with a code that a script can go by.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { steppingClock } from '../clouds/virtspan/stepping-clock.ts';
import { runHere } from './run-here.ts';

function watchHere(args: readonly string[], faults = 'faults: []') {
  const cwd = mkdtempSync(join(tmpdir(), 'virtspan-watch-'));
  mkdirSync(join(cwd, 'home'));
  writeFileSync(join(cwd, 'faults.yaml'), faults, { mode: 0o600 });
  return runHere(['watch', '--faults', 'faults.yaml', '--every', '10', ...args], cwd, {
    clock: steppingClock(10_000, []),
  });
}

describe('virtspan watch', () => {
  it('prints nothing and ends with 0 where all stays well', async () => {
    const { code, stdout, stderr } = await watchHere(['--for', '20', '--kind', 'network']);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/Watched for 2\d s/);
    expect(code).toBe(0);
  });

  it('prints a line for what turns bad and for its end, and ends with 4', async () => {
    const broken = 'faults: [{ operation: "GET /api/v1/nodes", from_s: 15, for_s: 10, answer: { status: 403 } }]';
    const { code, stdout } = await watchHere(['--for', '40', '--kind', 'host', '--json'], broken);
    const changes = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(changes).toMatchObject([
      { kind: 'cloud', name: 'kubevirt', verdict: 'unknown' },
      { kind: 'cloud', name: 'kubevirt', verdict: 'ok' },
    ]);
    expect(code).toBe(4);
  });

  it('refuses what is no time', async () => {
    expect((await watchHere(['--for', 'ever'])).code).toBe(2);
  });
});
