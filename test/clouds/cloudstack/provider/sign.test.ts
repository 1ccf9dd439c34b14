// CloudStack's signature against recorded vectors, and the rules behind them one by one.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  encodeValue,
  expiresText,
  formBody,
  sign,
  stringToSign,
} from '../../../../src/clouds/cloudstack/provider/sign.ts';
import { Secret } from '../../../../src/security/credentials.ts';

interface Vector {
  readonly name: string;
  readonly secretKey: string;
  readonly params: Readonly<Record<string, string>>;
  readonly stringToSign: string;
  readonly signature: string;
  readonly signatureUrlEncoded: string;
}
const file = new URL('../../../fixtures/cloudstack/signing-vectors.json', import.meta.url);
const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { readonly vectors: readonly Vector[] };

describe('the signature of a CloudStack request', () => {
  it('is tested against all eight vectors', () => {
    expect(vectors).toHaveLength(8);
  });

  it.each(vectors)('agrees with the server for $name', (vector) => {
    const fields = Object.entries(vector.params);
    expect(stringToSign(fields)).toBe(vector.stringToSign);
    expect(sign(fields, new Secret(vector.secretKey))).toBe(vector.signature);
    expect(encodeValue(vector.signature)).toBe(vector.signatureUrlEncoded);
  });

  it('does not depend on the order in which the fields are given', () => {
    const fields = Object.entries(vectors[0]!.params).reverse();
    expect(sign(fields, new Secret(vectors[0]!.secretKey))).toBe(vectors[0]!.signature);
  });

  it('sorts names by code unit and before they are put into lower case', () => {
    const fields = ['b', 'B', 'a[10]', 'a[2]', 'a', '\u{1f600}', '\uffee'].map((name) => [name, ''] as const);
    expect(stringToSign(fields)).toBe('b=&a=&a[10]=&a[2]=&b=&\u{1f600}=&\uffee=');
  });

  it('puts values into lower case after they are encoded, so that only the escapes of capitals survive', () => {
    expect(stringToSign([['n', 'ÉA']])).toBe('n=%c3%89a');
  });

  it('leaves names as they are', () => {
    expect(stringToSign([['details[0].a b', 'c d']])).toBe('details[0].a b=c%20d');
  });
});

describe('encoding of values', () => {
  it('keeps exactly the characters that the server keeps', () => {
    const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
    const kept = ascii.filter((character) => encodeValue(character) === character).join('');
    expect(kept).toBe('*-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz');
  });

  it.each([
    ['~', '%7E'],
    ['!', '%21'],
    ["'", '%27'],
    ['(', '%28'],
    [')', '%29'],
    [' ', '%20'],
    ['+', '%2B'],
    ['\n', '%0A'],
    ['東', '%E6%9D%B1'],
  ])('turns %j into %s', (character, escaped) => {
    expect(encodeValue(character)).toBe(escaped);
  });

  it('can be undone for every text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => decodeURIComponent(encodeValue(text)) === text));
  });

  it('refuses half a surrogate pair', () => {
    expect(() => encodeValue('\ud800')).toThrow(URIError);
  });

  it('encodes names too where they travel in a form', () => {
    expect(formBody([['details[0].a&b', 'x=y']])).toBe('details%5B0%5D.a%26b=x%3Dy');
  });
});

describe('the expiry of a signed request', () => {
  it('is written in whole seconds with a numeric offset', () => {
    expect(expiresText(Date.UTC(2026, 10, 21, 6, 7, 8, 999))).toBe('2026-11-21T06:07:08+0000');
  });
});
