// Whom code is taken from: V8 runs it as it is.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type KeptCodePlace, keptCodeIn } from '../../src/launch/kept-code.ts';

const code = Uint8Array.of(1, 2, 3);
const user = process.getuid?.();

function place(more: Partial<KeptCodePlace> = {}) {
  const home = mkdtempSync(join(tmpdir(), 'virtspan-kept-'));
  const parts = { env: {}, home, user, key: 'build-1', now: Date.now, process: 7, ...more };
  return { home, folder: join(home, '.cache/virtspan/compiled/build-1'), open: () => keptCodeIn(parts) };
}

const readBack = ({ open }: ReturnType<typeof place>) => open().read('a.cjs');

describe('compiled code', () => {
  it('is found by the next start, with the moment it was kept at, in a folder of the user alone', () => {
    const here = place();
    const first = here.open();
    expect(first.read('a.cjs')).toBeUndefined();
    first.write('a.cjs', { moment: 'start', code });
    expect(readBack(here)).toEqual({ moment: 'start', code: Buffer.from(code) });
    here.open().write('a.cjs', { moment: 'call', code });
    expect(readBack(here)?.moment).toBe('call');
    expect(readdirSync(here.folder)).toEqual(['a.cjs.code']);
    if (user !== undefined) expect(statSync(here.folder).mode & 0o777).toBe(0o700);
  });

  it('is written the same aside, and once it cannot be, nothing more is tried', async () => {
    const here = place();
    const kept = here.open();
    expect(await kept.writeAside('a.cjs', { moment: 'start', code })).toBe(true);
    expect(readBack(here)).toEqual({ moment: 'start', code: Buffer.from(code) });
    expect(readdirSync(here.folder)).toEqual(['a.cjs.code']);
    const gone = here.open();
    renameSync(here.folder, `${here.folder}.moved`);
    expect(await gone.writeAside('b.cjs', { moment: 'start', code })).toBe(false);
    renameSync(`${here.folder}.moved`, here.folder);
    expect(await gone.writeAside('b.cjs', { moment: 'start', code })).toBe(false);
    expect(readdirSync(here.folder)).toEqual(['a.cjs.code']);
  });

  it.each([
    ['where XDG_CACHE_HOME says', (home: string) => ({ XDG_CACHE_HOME: join(home, 'caches') }), 'caches'],
    ['in ~/.cache when that is empty', () => ({ XDG_CACHE_HOME: '' }), '.cache'],
    ['in ~/.cache when that is no absolute path', () => ({ XDG_CACHE_HOME: 'caches' }), '.cache'],
  ])('is kept %s', (_where, envFor, base) => {
    const { home } = place();
    keptCodeIn({ env: envFor(home), home, user, key: 'k', now: Date.now, process: 7 }).write('a', {
      moment: 'start',
      code,
    });
    expect(existsSync(join(home, base, 'virtspan/compiled/k/a.code'))).toBe(true);
  });

  it.each<[string, Partial<KeptCodePlace>]>([
    ['NODE_DISABLE_COMPILE_CACHE is set', { env: { NODE_DISABLE_COMPILE_CACHE: '1' } }],
    ['the user has no home', { home: '' }],
    ['the cache belongs to somebody else', { user: 4_000_000 }],
  ])('is not kept when %s', (_when, more) => {
    const here = place(more);
    if (more.user !== undefined) mkdirSync(join(here.home, '.cache'));
    here.open().write('a.cjs', { moment: 'start', code });
    expect(existsSync(here.folder)).toBe(false);
  });

  it('is not taken from a folder that others can write to, nor through a link, nor from another user', () => {
    const here = place();
    here.open().write('a.cjs', { moment: 'start', code });
    for (const mode of [0o770, 0o707]) {
      chmodSync(here.folder, mode);
      expect(readBack(here)).toBeUndefined();
    }
    chmodSync(here.folder, 0o700);
    expect(readBack(here)).toBeDefined();
    const other = keptCodeIn({ env: {}, home: here.home, user: 4_000_000, key: 'build-1', now: Date.now, process: 7 });
    expect(other.read('a.cjs')).toBeUndefined();
    renameSync(here.folder, `${here.folder}.moved`);
    symlinkSync(`${here.folder}.moved`, here.folder);
    expect(readBack(here)).toBeUndefined();
  });

  it('is not taken from a file that is not one of ours, and a folder that cannot be made is no error', () => {
    const here = place();
    here.open().write('a.cjs', { moment: 'start', code });
    for (const text of ['', 'virtsp', '\0'.repeat(4_000)]) {
      writeFileSync(join(here.folder, 'a.cjs.code'), text);
      expect(readBack(here)).toBeUndefined();
    }
    const blocked = place();
    writeFileSync(join(blocked.home, '.cache'), 'a file');
    blocked.open().write('a.cjs', { moment: 'start', code });
    expect(readBack(blocked)).toBeUndefined();
  });

  it('is not taken when one bit of it changed on the disk, wherever that is, nor when its end is missing', () => {
    const here = place();
    const long = Uint8Array.from({ length: 4_099 }, (_, at) => (at * 31) % 256);
    here.open().write('a.cjs', { moment: 'call', code: long });
    expect(readBack(here)?.code).toEqual(Buffer.from(long));
    const file = join(here.folder, 'a.cjs.code');
    const whole = readFileSync(file);
    for (let at = 0; at < whole.length; at += 1) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] as number) ^ (1 << (at % 8));
      writeFileSync(file, changed);
      const isUnused = at >= 12 && at < 16;
      expect(readBack(here) === undefined || isUnused).toBe(true);
    }
    for (const length of [8, 15, 16, 17, whole.length - 1]) {
      writeFileSync(file, whole.subarray(0, length));
      expect(readBack(here)).toBeUndefined();
    }
  });

  it('of builds that nobody started for a month is dropped', () => {
    const here = place();
    const all = join(here.home, '.cache/virtspan/compiled');
    for (const name of ['old', 'recent']) mkdirSync(join(all, name), { recursive: true });
    utimesSync(join(all, 'old'), 0, 0);
    here.open().write('a.cjs', { moment: 'start', code });
    expect(readdirSync(all).sort()).toEqual(['build-1', 'recent']);
  });
});
