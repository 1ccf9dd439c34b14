// Whole numbers beyond 2^53 in JSON: read without rounding, placed by the kind of the field, or refused.
import { describe, expect, it } from '@jest/globals';
import type { AnyShape, AnyTool, JsonObject } from '../../../src/contract/tool.ts';
import { parseExactly, WholeDigits } from '../../../src/runtime/arguments/exact-json.ts';
import { createValidate } from '../../../src/runtime/arguments/validate.ts';
import { refusal } from '../pipeline/world.ts';

const big = '9007199254740993';
const params: AnyShape = {
  size: { kind: 'whole' },
  port: { kind: 'whole', bounds: [1, 65_535] },
  sizes: { kind: 'list', of: { kind: 'whole' } },
  details: { kind: 'map', of: { kind: 'text' } },
  any: { kind: 'opaque' },
  flag: { kind: 'flag' },
};
const tool = { name: 'toy_resize', effect: 'change', params } as unknown as AnyTool;
const check = (json: string) => createValidate(async () => ({}))(tool, 'toy', parseExactly(json) as JsonObject);

describe('JSON that is read exactly', () => {
  it('keeps the digits of what a number would round, and nothing else', () => {
    const text = `{"a":${big},"b":[-${big},9007199254740991,1.2345678901234567890,1e30],"c":"x ${big} \\" ${big}","${big}":null}`;
    expect(parseExactly(text)).toEqual({
      ...(JSON.parse(text) as object),
      a: new WholeDigits(big),
      b: [new WholeDigits(`-${big}`), 9007199254740991, 1.2345678901234567, 1e30],
    });
    expect(JSON.stringify(parseExactly(text))).toContain(`"a":"${big}"`);
  });

  it('is refused where JSON.parse refuses it', () => {
    expect(() => parseExactly(`{"a":0${big}}`)).toThrow(SyntaxError);
  });
});

describe('a whole number beyond 2^53', () => {
  it.each([
    [`{"size":${big}}`, { size: big }],
    [`{"size":-9223372036854775808}`, { size: '-9223372036854775808' }],
    [`{"sizes":[1,${big}]}`, { sizes: [1, big] }],
    [`{"sizes":"[1,${big}]"}`, { sizes: [1, big] }],
    [`{"details":{"limit":${big}}}`, { details: { limit: big } }],
  ])('passes exactly: %s', async (json, args) => {
    expect(await check(json)).toEqual(args);
  });

  it.each([
    [`{"size":9223372036854775808}`, 'size'],
    [`{"port":${big}}`, 'port'],
    [`{"port":"${big}"}`, 'port'],
    [`{"any":${big}}`, 'any'],
    [`{"any":{"deep":[${big}]}}`, 'any.deep[0]'],
    [`{"flag":${big}}`, 'flag'],
  ])('is refused where it is not taken: %s', async (json, path) => {
    const error = await refusal(check(json));
    expect(error.code).toMatch(/^PARAM_(VALUE|KIND)$/);
    expect(error.message).toContain(`"${path}"`);
  });
});
