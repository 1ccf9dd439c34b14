import { describe, expect, it } from '@jest/globals';
import type { Json } from '../../src/contract/tool.ts';
import { cleanJson, cleanLine, cleanText, quoted, visibleJson } from '../../src/security/hygiene.ts';

describe('cleanText', () => {
  it.each<[string, string, string]>([
    ['control characters', 'a\u0000\u0007\u007f\u009bb', 'ab'],
    ['colours and other terminal sequences', '\u001b[31;1mred\u001b[0m \u001b]0;title\u0007x\u001bMy', 'red xy'],
    ['overrides of direction', 'a\u202eb\u2066c\u200fd\u061ce', 'abcde'],
    ['zero-width characters', 'a\u200bb\u200dc\u2060d\ufeffe\u00adf', 'abcdef'],
    ['tag characters', 'hi\u{e0001}\u{e0068}\u{e0069}\u{e007f}', 'hi'],
    ['variation selectors', 'a\ufe0f\u{e0100}b', 'ab'],
    ['blanks that draw nothing', 'a\u3164\u115f\uffa0b', 'ab'],
    ['halves of pairs', 'a\ud800b\udc00', 'a\ufffdb\ufffd'],
    ['foreign line breaks', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
  ])('deals with %s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('leaves writing in every script alone', () => {
    const text = 'Zürich, Ελλάδα, 東京, हिन्दी, العربية, 🙂\tand\nmore';
    expect(cleanText(text)).toBe(text);
  });

  it('caps and counts', () => {
    expect(cleanText('abcdef', 4)).toBe('abcd… [2 characters left out]');
    expect(cleanText('abc🙂', 4)).toBe('abc… [2 characters left out]');
  });
});

describe('cleanLine', () => {
  it('is one line, capped', () => {
    expect(cleanLine(' a\n\t b\u200b ')).toBe('a b');
    expect(cleanLine('abcdef', 4)).toBe('abc…');
  });
});

describe('quoted', () => {
  it('cannot be left by a quote inside', () => {
    expect(quoted('a" or "b')).toBe(`"a' or 'b"`);
  });
  it('shows that there are blanks at its ends', () => {
    expect([quoted('a\n'), quoted('\t a  b'), quoted(' '), quoted('')]).toEqual(['"a "', '" a b"', '""', '""']);
  });
});

describe('visibleJson', () => {
  it('means the same and holds nothing that draws or hides', () => {
    const odd = { 'k\u202e': 'a\u001b[2J\u009b31m\u200b\u2028\u{e0041}\u{feff}é日\n\t"\\\ud800' };
    const text = visibleJson(JSON.stringify(odd));
    expect(JSON.parse(text)).toEqual(odd);
    expect(text).toMatch(/^[^\p{C}\p{Zl}\p{Zp}]*$/u);
    expect(text).toContain('é日');
  });
});

describe('cleanJson', () => {
  it('cleans texts and keys at any depth', () => {
    expect(cleanJson({ 'a\u200b': [{ b: 'c\u202e' }] })).toEqual({ a: [{ b: 'c' }] });
  });

  it('shares what was clean', () => {
    const value: Json = [{ a: 'x', n: 1, z: null }, { b: 'y\u200b' }];
    const clean = cleanJson(value) as Json[];
    expect(clean[0]).toBe(value[0]);
    expect(cleanJson(value[0]!)).toBe(value[0]);
  });

  it('keeps a member called __proto__ a member', () => {
    const clean = cleanJson(JSON.parse('{"__proto__":{"x":"y\\u200b"}}')) as object;
    expect(Object.getPrototypeOf(clean)).toBe(Object.prototype);
    expect(JSON.stringify(clean)).toBe('{"__proto__":{"x":"y"}}');
  });

  it('survives endless nesting', () => {
    const deep = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000)) as Json;
    expect(JSON.stringify(cleanJson(deep))).toContain('nested too deep');
  });
});
