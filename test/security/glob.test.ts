import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matchesGlob } from '../../src/security/glob.ts';

describe('globs', () => {
  it.each([
    ['*', '', true],
    ['a*b', 'aXXb', true],
    ['a*b', 'aXXc', false],
    ['?x', 'ax', true],
    ['?x', 'x', false],
    ['**', 'x', true],
    ['A.b', 'a.B', true],
    ['a.b', 'axb', false],
  ])('%s on %s: %s', (glob, text, expected) => expect(matchesGlob(glob, text)).toBe(expected));

  it('agree with an expression of the same meaning', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', '*', '?'), { maxLength: 8 }).map((list) => list.join(''));
    fc.assert(
      fc.property(letters, fc.stringMatching(/^[ab]{0,8}$/), (glob, text) => {
        const same = new RegExp(`^${glob.replaceAll('*', '.*').replaceAll('?', '.')}$`);
        expect(matchesGlob(glob, text)).toBe(same.test(text));
      }),
    );
  });
});
