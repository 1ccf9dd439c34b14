// Compiled code between starts: with the Node that runs this test, whichever it is, and with one that cannot.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { keepCompiled } from '../../src/application/compile-cache.ts';
import { main } from '../server/process.ts';

describe('compiled code', () => {
  it.each([
    [{}, join('/home/it', '.cache', 'virtspan', 'compiled')],
    [{ XDG_CACHE_HOME: '' }, join('/home/it', '.cache', 'virtspan', 'compiled')],
    [{ XDG_CACHE_HOME: '/caches' }, join('/caches', 'virtspan', 'compiled')],
  ])('is kept in a folder of the user: %j', (env, folder) => {
    const asked: string[] = [];
    const node = { enableCompileCache: (path: string) => asked.push(path) };
    expect(keepCompiled(node, { env, home: '/home/it' })).toBe('kept');
    expect(asked).toEqual([folder]);
  });

  it('is made anew where Node keeps none, and where there is no folder of the user', () => {
    expect(keepCompiled({}, { env: {}, home: '/home/it' })).toBe('compiled anew');
    expect(keepCompiled({ enableCompileCache: () => undefined }, { env: {}, home: '' })).toBe('compiled anew');
  });

  it('is what the built program starts with, or it starts without', () => {
    const home = mkdtempSync(join(tmpdir(), 'virtspan-compiled-'));
    const { status, stdout } = spawnSync(process.execPath, [main, '--version'], {
      env: { PATH: process.env.PATH ?? '', HOME: home },
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+/)]);
    expect(existsSync(join(home, '.cache', 'virtspan', 'compiled'))).toBe('enableCompileCache' in nodeModule);
  });
});
