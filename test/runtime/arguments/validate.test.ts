import { describe, expect, it } from '@jest/globals';
import type { AnyTool, Json } from '../../../src/contract/tool.ts';
import { describeValue } from '../../../src/runtime/arguments/explain.ts';
import { createValidate } from '../../../src/runtime/arguments/validate.ts';
import { required, text, uuid, whole } from '../../../src/runtime/tools/declare.ts';
import { refusal } from '../pipeline/world.ts';
import { check, kitchen, refused, shapes } from './kitchen.ts';

const attach = {
  name: 'cloudstack_attach_volume',
  params: {
    id: required(uuid('Volume to attach', { ref: 'Volume' })),
    virtualmachineid: required(uuid('The virtual machine that receives it.')),
    deviceid: whole('Slot to use'),
  },
} as unknown as AnyTool;

describe('validate', () => {
  it('passes what is right, as a copy', async () => {
    const args = { count: 1, labels: { a: 'b' }, body: { spec: { template: { domain: 'x' } } } };
    const checked = await check(args);
    expect(checked).toEqual(args);
    expect(checked.labels).not.toBe(args.labels);
  });

  it('takes no arguments where none is required, and still refuses the wrong ones that follow', async () => {
    const fresh = createValidate(async (name) => shapes[name]!);
    expect(await fresh(kitchen, 'toy', {})).toEqual({});
    expect((await refusal(fresh(kitchen, 'toy', { count: 'many' }))).code).toBe('PARAM_KIND');
    expect(await fresh(kitchen, 'toy', {})).toEqual({});
    expect((await refusal(fresh(attach, 'toy', {}))).code).toBe('PARAM_MISSING');
  });

  it('asks for what is missing, in the words of the parameter', async () => {
    expect(await refused({ id: 'x' }, attach)).toEqual({
      code: 'PARAM_MISSING',
      fate: 'refused',
      message: 'cloudstack_attach_volume needs "virtualmachineid" (uuid): the virtual machine that receives it.',
    });
  });

  it('asks for everything that is missing at once', async () => {
    expect((await refused({}, attach)).message).toBe(
      'cloudstack_attach_volume needs "id" (id or name): volume to attach; and ' +
        '"virtualmachineid" (uuid): the virtual machine that receives it.',
    );
  });

  it('says which parameter a misspelt one was meant to be, even while that one is missing', async () => {
    const error = await refused({ id: 'x', virtual_machine_id: 'y' }, attach);
    expect(error.code).toBe('PARAM_UNKNOWN');
    expect(error.message).toBe(
      'cloudstack_attach_volume has no parameter "virtual_machine_id". Did you mean "virtualmachineid"?',
    );
  });

  it('says what a tool needs beside the nearest name, which may not be what was meant', async () => {
    const error = await refused({ deviceidd: 1 }, attach);
    expect(error.message).toMatch(/Did you mean "deviceid"\? It needs id, virtualmachineid\.$/);
  });

  it('lists the parameters when none is near', async () => {
    expect((await refused({ weather: 1 }, attach)).message).toContain('It takes id, virtualmachineid, deviceid.');
  });

  it.each<[string, unknown, string]>([
    ['text for a whole number', { count: '10GB' }, '"count" takes a whole number; got the text "10GB".'],
    ['a fraction for a whole number', { count: 1.5 }, '"count" takes a whole number; got 1.5.'],
    ['a list for text', { name: [5] }, '"name" takes text; got a list.'],
    ['an object for a list', { ids: { a: 1 } }, '"ids[0]" takes an id (uuid) as text; got an object.'],
    ['text for an object', { labels: 'x' }, '"labels" takes an object; got the text "x".'],
    ['a word for a flag', { force: 'yes' }, '"force" takes true or false; got the text "yes".'],
    ['a wrong item', { counts: [1, 'two'] }, '"counts[1]" takes a whole number; got the text "two".'],
    [
      'a wrong value deep inside',
      { body: { spec: { replicas: 'many' } } },
      '"body.spec.replicas" takes a whole number; got the text "many".',
    ],
  ])('refuses %s', async (_, args, message) => {
    expect(await refused(args)).toMatchObject({ code: 'PARAM_KIND', message });
  });

  it('says what is wanted where an id or a name is, and that several are several calls', async () => {
    const error = await refused({ id: {}, virtualmachineid: 'x' }, attach);
    expect(error.message).toBe('"id" takes an id or a name as text; got an object.');
    await expect(check({ id: {}, virtualmachineid: 'x' }, attach)).rejects.toMatchObject({
      hint: '"id" is: Volume to attach.',
    });
    const several = await refused({ id: ['a', 'b'], virtualmachineid: 'x' }, attach);
    expect(several.message).toBe('"id" takes an id or a name as text; got a list.');
    await expect(check({ id: ['a'], virtualmachineid: 'x' }, attach)).rejects.toMatchObject({
      hint: '"id" is: Volume to attach. Make one call for each.',
    });
  });

  it.each<[string, unknown, string]>([
    [
      'a value outside a closed set',
      { state: 'Runing' },
      '"state" takes one of Running, Stopped; got the text "Runing". Did you mean "Running"?',
    ],
    ['text that is too long', { name: 'abcdef' }, '"name" takes at most 5 characters; got 6.'],
  ])('refuses %s', async (_, args, message) => {
    expect(await refused(args)).toMatchObject({ code: 'PARAM_VALUE', message });
  });

  it('counts characters as people do', async () => {
    expect(await check({ name: '🙂🙂🙂🙂🙂' })).toEqual({ name: '🙂🙂🙂🙂🙂' });
  });

  it('finds a misspelt field deep in a body', async () => {
    const error = await refused({ body: { spec: { template: { domian: 'x' } } } });
    expect(error).toMatchObject({
      code: 'PARAM_UNKNOWN',
      message: 'toy_cook knows no field "body.spec.template.domian". Did you mean "domain"?',
    });
  });

  it('asks for a missing field deep in a body', async () => {
    const error = await refused({ disks: [{ name: 'a' }, { gib: 5 }] });
    expect(error).toMatchObject({ code: 'PARAM_MISSING', message: 'toy_cook needs "disks[1].name" (text).' });
  });

  it('checks shapes that contain themselves', async () => {
    await check({ disks: [{ name: 'a', parent: { name: 'b', parent: { name: 'c' } } }] });
    const error = await refused({ disks: [{ name: 'a', parent: { name: 'b', parent: {} } }] });
    expect(error.message).toContain('"disks[0].parent.parent.name"');
  });

  it('never shows the value of a secret', async () => {
    const password = ['hunter2'];
    for (const args of [{ password }, { body: { spec: { template: { domain: 'x', password } } } }]) {
      const { message } = await refused(args);
      expect(message).toContain('takes text; got a list.');
      expect(message).not.toContain('hunter2');
    }
    const flag = { kind: 'flag', secret: 'secret' } as const;
    expect(describeValue('hunter2', flag)).toBe('a text (not shown)');
    expect(describeValue(123456, flag)).toBe('a number (not shown)');
  });
});

describe('bounds', () => {
  const nested = (levels: number): Json => (levels === 0 ? 'x' : { a: nested(levels - 1) });

  it('takes nesting up to its limit and no deeper, also inside JSON text', async () => {
    await check({ any: nested(28) });
    expect((await refused({ any: nested(40) })).code).toBe('PARAM_VALUE');
    expect((await refused({ labels: `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}` })).code).toBe('PARAM_VALUE');
  });

  it('refuses more than two mebibytes, counted as JSON', async () => {
    expect((await refused({ any: 'x'.repeat(2_200_000) })).message).toContain('2 MiB');
    expect((await refused({ any: '\u0001'.repeat(400_000) })).code).toBe('PARAM_VALUE');
    expect((await refused({ any: new Array(1_200_000).fill(1) })).code).toBe('PARAM_VALUE');
    await check({ any: 'x'.repeat(1_048_576) });
  });

  it('refuses what is no JSON', async () => {
    const loop: Record<string, unknown> = {};
    loop.any = loop;
    for (const any of [Number.NaN, () => 1, 5n, new Date(), loop]) {
      expect((await refused({ any })).code).toBe('PARAM_VALUE');
    }
    expect((await refused(['a'])).code).toBe('PARAM_KIND');
  });

  it('leaves out members without a value', async () => {
    expect(await check({ count: 1, name: undefined })).toEqual({ count: 1 });
  });

  it('takes names of prototypes for what they are', async () => {
    expect((await refused(JSON.parse('{"__proto__":{"count":1}}'))).code).toBe('PARAM_VALUE');
    expect((await refused(JSON.parse('{"labels":{"__proto__":"x"}}'))).code).toBe('PARAM_VALUE');
    for (const name of ['constructor', 'toString', 'hasOwnProperty']) {
      expect((await refused({ [name]: 'x' })).code).toBe('PARAM_UNKNOWN');
    }
    expect(await check({ labels: { constructor: 'x' } })).toEqual({ labels: { constructor: 'x' } });
    expect(({} as { count?: number }).count).toBeUndefined();
  });

  it('asks for a required parameter that every object inherits', async () => {
    const tool = { name: 'toy', params: { toString: required(text()) } } as unknown as AnyTool;
    expect((await refused({}, tool)).code).toBe('PARAM_MISSING');
  });
});

describe('compiled validators', () => {
  it('are right again after they were forgotten', async () => {
    const tight = createValidate(
      async (name) => shapes[name]!,
      () => [],
      1,
    );
    for (let round = 0; round < 3; round++) {
      expect(await tight(kitchen, 'toy', { count: '1' })).toEqual({ count: 1 });
      expect((await refusal(tight(attach, 'toy', {}))).code).toBe('PARAM_MISSING');
    }
  });
});
