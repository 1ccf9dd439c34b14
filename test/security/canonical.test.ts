import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Json } from '../../src/contract/tool.ts';
import { canonical, digestOf, keyedDigestOf } from '../../src/security/canonical.ts';

describe('canonical', () => {
  it('sorts the members of every object and drops blanks', () => {
    expect(canonical({ b: [1, { d: null, c: 'x' }], a: true })).toBe('{"a":true,"b":[1,{"c":"x","d":null}]}');
  });

  it('gives the same text for the same JSON in another order', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
        const turned = Object.fromEntries(Object.entries(object).reverse()) as Json;
        expect(canonical(turned)).toBe(canonical(object as Json));
      }),
    );
  });

  it('loses nothing: the text reads back as the value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) =>
        expect(JSON.parse(canonical(value as Json))).toEqual(JSON.parse(JSON.stringify(value))),
      ),
    );
  });

  it('treats __proto__ as a name like any other and ignores what is inherited', () => {
    expect(canonical(JSON.parse('{"__proto__":{"expunge":true}}') as Json)).toBe('{"__proto__":{"expunge":true}}');
    expect(canonical(JSON.parse('{"__proto__":1}') as Json)).not.toBe(canonical({}));
  });

  it.each([
    ['undefined', undefined],
    ['a hole', new Array(3)],
    ['NaN', Number.NaN],
    ['a date', new Date(0)],
    ['a map', new Map()],
    [
      'an object with a hidden toJSON',
      new (class {
        toJSON() {
          return 1;
        }
      })(),
    ],
    ['a function', () => 1],
    ['a big integer', 1n],
  ])('refuses %s', (_, value) => expect(() => canonical({ value } as unknown as Json)).toThrow(TypeError));

  it('refuses what is nested without end', () => {
    const loop: Json[] = [];
    loop.push(loop);
    expect(() => canonical(loop)).toThrow('nested');
  });

  it('tells texts apart that look alike', () => {
    const texts = ['é', 'e\u0301', '\ud800', '\ufffd', '1', 'a\u0000', 'a'];
    expect(new Set(texts.map((text) => canonical(text))).size).toBe(texts.length);
    expect(canonical('1')).not.toBe(canonical(1));
  });
});

describe('digests', () => {
  it('differ by purpose and by key', () => {
    const key = new Uint8Array(32).fill(1);
    const other = new Uint8Array(32).fill(2);
    const digests = [
      digestOf('a', 1),
      digestOf('b', 1),
      keyedDigestOf(key, 'a', 1),
      keyedDigestOf(other, 'a', 1),
      keyedDigestOf(key, 'b', 1),
    ];
    expect(new Set(digests).size).toBe(digests.length);
  });
});
