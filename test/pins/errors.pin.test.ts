// What callers read when a call fails: models act on these texts. A change is meant, and is read in the diff of errors.txt.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { codes } from '../../src/contract/errors.ts';
import { errorLines } from './error-cases.ts';

describe('errors', () => {
  it('read as they did', async () => {
    expect(await errorLines()).toEqual(readFileSync('test/pins/errors.txt', 'utf8').trim().split('\n'));
  });

  it('say by their codes what is known about the API', () => {
    const fates = Object.entries(codes).map(([code, fate]) => `${code} ${fate}`);
    expect(fates).toEqual(readFileSync('test/pins/error-codes.txt', 'utf8').trim().split('\n'));
  });
});
