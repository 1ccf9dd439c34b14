// The built program with code that an earlier start compiled, and without: it says the same.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { main } from '../server/process.ts';

function runIn(home: string, env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [main, 'call', 'cloudstack_list_zones', '--simulate'],
    {
      env: { PATH: process.env.PATH ?? '', HOME: home, ...env },
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

const compiledIn = (home: string): string => join(home, '.cache/virtspan/compiled');

/** Kept files by name, with what is in them. */
function keptIn(home: string): ReadonlyMap<string, Buffer> {
  const folders = existsSync(compiledIn(home)) ? readdirSync(compiledIn(home)) : [];
  const files = folders.flatMap((folder) =>
    readdirSync(join(compiledIn(home), folder)).map((file) => join(folder, file)),
  );
  return new Map(files.map((file) => [file, readFileSync(join(compiledIn(home), file))]));
}

describe('the built program', () => {
  it('keeps what a command compiled, takes it at the next start and compiles anew what is broken', () => {
    const home = mkdtempSync(join(tmpdir(), 'virtspan-compiled-'));
    const first = runIn(home);
    expect(first.status).toBe(0);
    expect(first.stdout).toContain('zones');
    const kept = keptIn(home);
    expect([...kept.keys()].map((file) => file.split(/[\\/]/)[1])).toEqual(
      expect.arrayContaining(['begin.cjs.code', 'call.cjs.code']),
    );

    // Nothing that was taken is written again.
    expect(runIn(home)).toEqual(first);
    expect(keptIn(home)).toEqual(kept);

    const [broken] = [...kept.keys()].filter((file) => file.endsWith('begin.cjs.code'));
    writeFileSync(join(compiledIn(home), broken!), 'virtspS\nnot what V8 made, and long enough to have been');
    expect(runIn(home)).toEqual(first);
    expect(keptIn(home).get(broken!)!.length).toBeGreaterThan(1_000);
  });

  it('runs where nothing can be kept', () => {
    const home = mkdtempSync(join(tmpdir(), 'virtspan-compiled-'));
    const off = runIn(home, { NODE_DISABLE_COMPILE_CACHE: '1' });
    expect([off.status, keptIn(home).size]).toEqual([0, 0]);
    expect(runIn(home, { XDG_CACHE_HOME: '/dev/null' })).toEqual(off);
  });

  it('runs for a user whom the system does not know, in a folder that takes nothing', () => {
    const unknown =
      'import os from "node:os";import{syncBuiltinESMExports}from"node:module";' +
      'os.homedir=()=>{throw new Error("uv_os_homedir returned ENOENT")};syncBuiltinESMExports()';
    const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(unknown)}`;
    const home = mkdtempSync(join(tmpdir(), 'virtspan-compiled-'));
    const { status, stdout } = runIn(home, { NODE_OPTIONS });
    expect([status, stdout, keptIn(home).size]).toEqual([0, runIn(home).stdout, 0]);
  });
});
