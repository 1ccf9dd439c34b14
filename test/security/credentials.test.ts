// A Secret stays one in every way a value is turned into text by accident.
import { format, inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { Secret } from '../../src/security/credentials.ts';

const text = 'K3y-that-must-not-show';

describe('a secret', () => {
  const secret = new Secret(text);

  it('gives its text to the one who asks for it', () => {
    expect(secret.reveal()).toBe(text);
  });

  it.each([
    ['a template', `${secret}`],
    ['JSON', JSON.stringify({ secret })],
    ['inspection', inspect({ deep: { secret } }, { depth: 9, showHidden: true })],
    ['a log line', format('%s %o %O %j', secret, secret, secret, secret)],
    ['its own properties', JSON.stringify([Object.keys(secret), Object.entries({ ...secret })])],
  ])('does not show in %s', (_, shown) => {
    expect(shown).not.toContain(text);
  });

  it('shows that something is there', () => {
    expect(JSON.stringify([secret])).toBe('["[secret]"]');
  });
});
