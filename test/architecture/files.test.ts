// Sizes and marks of files.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const LONGEST = 400;

const handWritten = ['src', 'codegen', 'scripts', 'test']
  .flatMap((folder) => readdirSync(folder, { withFileTypes: true, recursive: true }))
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
  .filter((file) => !file.startsWith('src/generated/'));

describe('hand-written files', () => {
  it(`stay below ${LONGEST} lines`, () => {
    const long = handWritten
      .map((file) => [file, readFileSync(file, 'utf8').split('\n').length] as const)
      .filter(([, lines]) => lines > LONGEST);
    expect(long).toEqual([]);
  });

  it('open with a line that says what they are for', () => {
    const silent = handWritten
      .filter((file) => !file.startsWith('test/'))
      .filter((file) => !/^(#!.*\n)?\/\/ \S/.test(readFileSync(file, 'utf8')));
    expect(silent).toEqual([]);
  });

  it('leave nothing unfinished', () => {
    const words = new RegExp(['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X'].map((word) => `\\b${word}\\b`).join('|'));
    expect(handWritten.filter((file) => words.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});

describe('generated files', () => {
  it('carry the mark, and nothing else does', () => {
    const marked = (file: string): boolean => readFileSync(file, 'utf8').startsWith('// @generated ');
    const generated = readdirSync('src/generated', { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => join(entry.parentPath, entry.name));
    expect(generated.filter((file) => !marked(file))).toEqual([]);
    expect(handWritten.filter(marked)).toEqual([]);
  });
});
