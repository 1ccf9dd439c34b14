// What is kept between two generations is what the same inputs would give, and nothing else.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { kept } from '../../codegen/kept.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'kept-'));
  mkdirSync(join(dir, 'facts/deep'), { recursive: true });
  writeFileSync(join(dir, 'facts/deep/one.yaml'), 'a: 1');
  writeFileSync(join(dir, 'lock.json'), '{}');
});
afterEach(() => rmSync(dir, { recursive: true }));

let made = 0;
const ask = (store = join(dir, 'store'), meanwhile = (): void => {}): Promise<string> =>
  kept(store, 'cloud', [join(dir, 'facts'), join(dir, 'lock.json'), join(dir, 'absent')], async () => {
    meanwhile();
    made += 1;
    return `made ${made}`;
  });

describe('what was made from facts', () => {
  it('is handed out again while nothing has changed', async () => {
    const first = await ask();
    expect(await ask()).toBe(first);
  });

  it.each([
    ['a changed byte', () => writeFileSync(join(dir, 'facts/deep/one.yaml'), 'a: 2')],
    ['a new file', () => writeFileSync(join(dir, 'facts/two.yaml'), '')],
    ['a file that is gone', () => rmSync(join(dir, 'facts/deep/one.yaml'))],
    ['a file that was not there', () => writeFileSync(join(dir, 'absent'), '')],
    ['other packages', () => writeFileSync(join(dir, 'lock.json'), '{ }')],
    [
      'the same bytes in another file',
      () => {
        rmSync(join(dir, 'facts/deep/one.yaml'));
        writeFileSync(join(dir, 'facts/deep/other.yaml'), 'a: 1');
      },
    ],
  ])('is made anew after %s', async (_, change) => {
    const first = await ask();
    change();
    const second = await ask();
    expect(second).not.toBe(first);
    expect(await ask()).toBe(second);
  });

  it('is not kept when the facts change while it is made', async () => {
    const first = await ask(undefined, () => writeFileSync(join(dir, 'facts/deep/one.yaml'), 'a: 3'));
    expect(await ask()).not.toBe(first);
  });

  it('is made anew where what was kept is damaged, or nothing can be kept', async () => {
    const store = join(dir, 'store');
    const first = await ask();
    for (const name of readdirSync(store)) writeFileSync(join(store, name), '{"key":');
    expect(await ask()).not.toBe(first);
    const nowhere = join(dir, 'lock.json', 'store');
    expect(await ask(nowhere)).not.toBe(await ask(nowhere));
  });
});
