import { describe, expect, it } from '@jest/globals';
import type { AnyTool, JsonObject } from '../../../src/contract/tool.ts';
import { catalogs } from '../../../src/generated/catalog.ts';
import { createValidate } from '../../../src/runtime/arguments/validate.ts';
import { text, whole } from '../../../src/runtime/tools/declare.ts';
import { check, refused } from './kitchen.ts';

describe('coercion', () => {
  it.each<[string, JsonObject, JsonObject]>([
    ['a number for text', { name: 5 }, { name: '5' }],
    ['a flag for text', { name: true }, { name: 'true' }],
    ['digits for a whole number', { count: ' 5 ' }, { count: 5 }],
    ['digits for bytes', { size: '1073741824' }, { size: 1_073_741_824 }],
    ['a size with its unit', { size: '20 GiB' }, { size: 21_474_836_480 }],
    ['a size as people write it', { size: '1.5tb' }, { size: 1_649_267_441_664 }],
    ['a size in few letters', { size: '512M' }, { size: 536_870_912 }],
    ['digits that a number would round', { count: '9007199254740993' }, { count: '9007199254740993' }],
    ['all of 64 bits', { count: '-9223372036854775808' }, { count: '-9223372036854775808' }],
    ['a choice in another case', { state: 'running' }, { state: 'Running' }],
    ['a choice spelt with other marks', { state: ' Run_ning' }, { state: 'Running' }],
    ['a fraction for a number', { share: '-1.5e3' }, { share: -1500 }],
    ['true and false in any case', { force: 'True' }, { force: true }],
    ['one value for a list', { ids: 'a' }, { ids: ['a'] }],
    ['text with commas for a list', { counts: '1, 2,3' }, { counts: [1, 2, 3] }],
    ['JSON for a list', { ids: '["a","b"]' }, { ids: ['a', 'b'] }],
    ['JSON for a map', { labels: '{"a":"b"}' }, { labels: { a: 'b' } }],
    ['JSON for a shape, with text inside', { disks: '{"name":"a","gib":"5"}' }, { disks: [{ name: 'a', gib: 5 }] }],
    ['an object for a list of objects', { details: { a: 1 } }, { details: [{ a: 1 }] }],
    ['numbers deep in a body', { body: { spec: { replicas: '3' } } }, { body: { spec: { replicas: 3 } } }],
    ['a number for an id', { ids: [-1] }, { ids: ['-1'] }],
    ['JSON for a whole body of any form', { any: '{"a":[1]}' }, { any: { a: [1] } }],
    ['text inside such a body for text', { any: { a: '{"b":1}' } }, { any: { a: '{"b":1}' } }],
    ['null for what may be left out', { count: null, name: 'a' }, { name: 'a' }],
    ['pairs for a map', { labels: [{ key: 'env', value: 'prod' }] }, { labels: { env: 'prod' } }],
    ['rows of one key for a map', { labels: '[{"a":1},{"b":"2"}]' }, { labels: { a: '1', b: '2' } }],
    ['the case of a parameter', { FORDISPLAY: true }, { forDisplay: true }],
  ])('takes %s', async (_, given, taken) => {
    expect(await check(given)).toEqual(taken);
  });

  it.each<[string, JsonObject]>([
    ['too many digits', { count: '99999999999999999999' }],
    ['a size in an unknown unit', { size: '20 bananas' }],
    ['a fraction of a byte', { size: '0.0001 KiB' }],
    ['a negative size', { size: '-20 GiB' }],
    ['more bytes than can be counted', { size: '9000000 PiB' }],
    ['hexadecimal', { count: '0x10' }],
    ['more than 64 bits', { count: '9223372036854775808' }],
    ['infinity', { share: 'Infinity' }],
    ['one for true', { force: 1 }],
    ['JSON that is cut off', { labels: '{"a":' }],
    ['objects divided by commas', { disks: 'a,b' }],
  ])('does not guess: %s', async (_, args) => {
    expect((await refused(args)).code).toBe('PARAM_KIND');
  });

  it('leaves text as it is where text is wanted', async () => {
    expect(await check({ name: '5,6' })).toEqual({ name: '5,6' });
  });

  it('never changes what it was given', async () => {
    const args = { count: '5', ids: 'a,b', body: { spec: { replicas: '3' } } };
    const before = structuredClone(args);
    await check(Object.freeze(args));
    expect(args).toEqual(before);
  });

  it('does not choose between names that differ in case only', async () => {
    expect((await refused({ TWIN: 'x' })).code).toBe('PARAM_UNKNOWN');
    expect(await check({ Twin: 'a', twin: 'b' })).toEqual({ Twin: 'a', twin: 'b' });
    expect((await refused({ count: 1, COUNT: 2 })).message).toBe('toy_cook was given "count" twice. Send it once.');
  });
});

describe('a name that another API has for a parameter', () => {
  const paged = {
    name: 'toy_list',
    params: { page: whole(), pagesize: whole(), namespace: text() },
  } as unknown as AnyTool;

  it.each([
    ['limit', 'pagesize'],
    ['count', 'pagesize'],
    ['per_page', 'pagesize'],
    ['ns', 'namespace'],
  ])('%s leads to %s', async (written, meant) => {
    const { alike } = await catalogs.cloudstack!();
    const known = createValidate(
      async () => ({}),
      () => alike!.names,
    );
    await expect(known(paged, 'toy', { [written]: 5 })).rejects.toMatchObject({
      code: 'PARAM_UNKNOWN',
      message: `toy_list has no parameter "${written}". Did you mean "${meant}"?`,
    });
  });
});
