import { describe, expect, it } from '@jest/globals';
import type { Unit } from '../../../src/contract/kind.ts';
import type { AnyTool, Json, JsonObject } from '../../../src/contract/tool.ts';
import { createValidate } from '../../../src/runtime/arguments/validate.ts';
import { number, whole } from '../../../src/runtime/tools/declare.ts';
import { refusal } from '../pipeline/world.ts';

const counting = (unit: Unit) =>
  ({
    name: 'toy_resize',
    params: { amount: whole('How much', { unit }), share: number('How much of it', { unit }) },
  }) as unknown as AnyTool;
const check = (unit: Unit, args: JsonObject) => createValidate(async () => ({}))(counting(unit), 'toy', args);
const refused = (unit: Unit, args: JsonObject) => refusal(check(unit, args));

describe('a text with a unit', () => {
  it.each<[Unit, string, Json]>([
    ['bytes', '20 GiB', 21_474_836_480],
    ['KiB', '1 MiB', 1024],
    ['MiB', '4 GiB', 4096],
    ['MiB', '131072 MB', 131_072],
    ['MiB', '0.5g', 512],
    ['GiB', '200GB', 200],
    ['GiB', '1.5T', 1536],
    ['GiB', '1073741824 bytes', 1],
    ['bytes/s', '10 MiB/s', 10_485_760],
    ['bytes/s', '80 Mbit/s', 10_000_000],
    ['Mbit/s', '1 Gbit/s', 1000],
    ['kbit/s', '10Mbps', 10_000],
    ['MHz', '2.4 GHz', 2400],
    ['Hz', '44.1 kHz', 44_100],
    ['ms', '2 min', 120_000],
    ['s', '1h', 3600],
    ['min', '12 hours', 720],
    ['d', '30 days', 30],
    ['d', '48 h', 2],
    ['us', '5 ms', 5000],
    ['percent', '80%', 80],
    ['px', '800 px', 800],
    ['IOPS', '500 IOPS', 500],
    ['bytes', '9007199254740993 bytes', '9007199254740993'],
  ])('counts %s: %s', async (unit, text, counted) => {
    expect(await check(unit, { amount: text })).toEqual({ amount: counted });
  });

  it('keeps its fraction only where the field takes one', async () => {
    expect(await check('s', { share: '1500 ms' })).toEqual({ share: 1.5 });
    expect((await refused('s', { amount: '1500 ms' })).code).toBe('PARAM_KIND');
  });

  it.each<[Unit, string]>([
    ['GiB', '1.5 GiB'],
    ['GiB', '500 MiB'],
    ['MiB', '4 GHz'],
    ['MiB', '4 GiB/s'],
    ['MiB', '-4 GiB'],
    ['MiB', '4 bananas'],
    ['MiB', 'GiB'],
    ['d', '36 h'],
    ['s', '10 MiB'],
  ])('is refused where it is no whole number of %s: %s', async (unit, text) => {
    const error = await refused(unit, { amount: text });
    expect(error.code).toBe('PARAM_KIND');
    expect(error.message).toContain(`"amount" takes a whole number of ${unit}, or a text with its unit such as`);
  });

  it.each<[Unit, string, string, string]>([
    ['GiB', '10 MB', '0.00977 GiB', '1 GiB'],
    ['GiB', '1.5 GiB', '1.5 GiB', '2 GiB'],
    ['d', '36 h', '1.5 d', '2 d'],
  ])('is told what it is in %s where only a fraction is wrong: %s', async (unit, text, is, next) => {
    await expect(check(unit, { amount: text })).rejects.toMatchObject({
      message: expect.stringContaining(`That is ${is}, and ${unit} are counted whole.`),
      hint: `The next that fits is ${next}.`,
    });
  });

  it('is told nothing of fractions where the text is of another kind', async () => {
    for (const text of ['4 bananas', '-4 GiB', '4 GHz']) {
      expect((await refused('MiB', { amount: text })).message).not.toContain('counted whole');
    }
  });
});

describe('a plain number', () => {
  it.each<[Unit, number]>([
    ['MiB', 131_072],
    ['GiB', 100_000],
    ['bytes', 214_748_364_800],
    ['s', 214_748_364_800],
  ])('is in the unit of its field: %s', async (unit, amount) => {
    expect(await check(unit, { amount })).toEqual({ amount });
    expect(await check(unit, { amount: ` ${amount} ` })).toEqual({ amount });
  });

  it('is refused where bytes were meant, with the number to send', async () => {
    await expect(check('GiB', { amount: 214_748_364_800 })).rejects.toMatchObject({
      code: 'PARAM_VALUE',
      message: '"amount" counts GiB; 214748364800 GiB is more than there is. Nothing was sent.',
      hint: 'If 214748364800 bytes were meant, send 200.',
    });
    await expect(check('MiB', { amount: 4_294_967_296 })).rejects.toMatchObject({
      hint: 'If 4294967296 bytes were meant, send 4096.',
    });
  });

  it('beyond 2^53 is refused, since it was rounded on its way', async () => {
    expect(await refused('bytes', { amount: 2 ** 60 })).toMatchObject({
      code: 'PARAM_VALUE',
      message: expect.stringContaining('Send its digits as text.'),
    });
  });
});
