import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { differences, write } from '../../codegen/write.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'write-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const files = new Map([
  ['p/a/tools.ts', 'a'],
  ['p/catalog.ts', 'c'],
  ['coverage.json', '{}'],
]);

describe('write', () => {
  it('puts everything in its place and leaves nothing of its own behind', () => {
    write(dir, files, ['p']);
    expect(readFileSync(join(dir, 'p/a/tools.ts'), 'utf8')).toBe('a');
    expect(readdirSync(dir).sort()).toEqual(['coverage.json', 'p']);
    expect(differences(dir, files, ['p'])).toEqual([]);
  });

  it('removes files that are generated no more, and leaves other folders alone', () => {
    write(dir, files, ['p']);
    writeFileSync(join(dir, 'p/a/old.ts'), 'old');
    writeFileSync(join(dir, 'other.txt'), 'mine');
    write(dir, files, ['p']);
    expect(readdirSync(join(dir, 'p/a'))).toEqual(['tools.ts']);
    expect(readFileSync(join(dir, 'other.txt'), 'utf8')).toBe('mine');
  });
});

describe('differences', () => {
  it('names what is missing, changed and stale', () => {
    write(dir, files, ['p']);
    writeFileSync(join(dir, 'p/a/tools.ts'), 'edited by hand');
    writeFileSync(join(dir, 'p/a/old.ts'), 'old');
    rmSync(join(dir, 'coverage.json'));
    expect(differences(dir, files, ['p'])).toEqual([
      { path: 'coverage.json', how: 'missing' },
      { path: 'p/a/old.ts', how: 'stale' },
      { path: 'p/a/tools.ts', how: 'changed' },
    ]);
  });
});
