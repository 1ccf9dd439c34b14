// What the generated tables say of every tool: effects and risks, columns, references, secret names. A change is meant:
// `npm run pins` writes it down, and the diff is read by somebody.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { pinsOf } from '../../scripts/pins.ts';
import { catalogs } from '../../src/generated/catalog.ts';

const all = await Promise.all(Object.keys(catalogs).map(async (provider) => [...(await pinsOf(provider))]));

describe('the tables', () => {
  it.each(all.flat())('are as %s says; npm run pins writes down what is meant', (path, text) => {
    const pinned = new Set(readFileSync(path, 'utf8').split('\n'));
    const now = new Set(text.split('\n'));
    const gone = [...pinned].filter((line) => !now.has(line)).map((line) => `- ${line}`);
    const come = [...now].filter((line) => !pinned.has(line)).map((line) => `+ ${line}`);
    expect([...gone, ...come].sort((a, b) => (a.slice(2) < b.slice(2) ? -1 : 1))).toEqual([]);
  });
});
