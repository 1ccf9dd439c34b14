// Every error ends with what to do next, whichever code and whichever form it has.
import { describe, expect, it } from '@jest/globals';
import { complaint } from '../../src/cli/complaint.ts';
import { codes, type ErrorCode, ToolError } from '../../src/contract/errors.ts';
import { errorResult } from '../../src/runtime/server/results.ts';
import { otherCloud } from '../attack/other-cloud.ts';

const all = Object.keys(codes) as ErrorCode[];
const textOf = (error: ToolError): string => {
  const [first] = errorResult(error).content;
  return first?.type === 'text' ? first.text : '';
};

describe('an error', () => {
  it.each(all)('%s ends with a next step, in both forms, whatever hint it has', (code) => {
    for (const more of [{}, { hint: '' }, { hint: '  ' }]) {
      const error = new ToolError(code, 'It was refused.', more);
      const lines = textOf(error).split('\n');
      expect(lines).toHaveLength(2);
      expect(lines[1]).toMatch(/^\S.{20,}[.]$/);
      expect(errorResult(error).structuredContent).toMatchObject({ error: { hint: lines[1] } });
      expect(complaint(error, { isTTY: false }, {}).trimEnd().split('\n').at(-1)).not.toBe('');
    }
  });

  it('keeps its own hint where it has one', () => {
    expect(textOf(new ToolError('BUSY', 'Busy.', { hint: 'Wait 3 s.' }))).toBe('BUSY: Busy.\nWait 3 s.');
  });
});

const id = '00000000-0000-4000-8000-000000000001';
const zone = '00000000-0000-4000-8000-000000000002';

/** What comes of a call that the cloud refuses with these words. */
const refused = async (said: string, hint?: string) => {
  const cloud = await otherCloud('cloudstack', async (tool) => {
    if (tool.effect === 'read') return { data: [] };
    throw new ToolError('API_REFUSED', `CloudStack refused it (431): ${said}`, {
      apiCode: 431,
      ...(hint !== undefined && { hint }),
    });
  });
  const outcome = await cloud.settle('cloudstack_create_volume', { name: 'a', zoneid: zone, diskofferingid: id });
  if (!(outcome instanceof ToolError)) throw new Error('the call was not refused');
  return outcome;
};

describe('a refusal of the cloud', () => {
  it.each([
    ['Invalid parameter id value=abc due to incorrect long value format, or entity does not exist'],
    ['Invalid value provided for API arg: id'],
  ])('names the list where "id" is what it speaks of: %s', async (said) => {
    const cloud = await otherCloud('cloudstack', async (tool) => {
      if (tool.effect === 'read') return { data: [] };
      throw new ToolError('API_REFUSED', `CloudStack refused it (431): ${said}`, { apiCode: 431, hint: 'Try it.' });
    });
    const outcome = await cloud.settle('cloudstack_start_virtual_machine', { id });
    expect(outcome).toMatchObject({
      hint: 'Try it. cloudstack_list_virtual_machines shows what "id" can be, and how it stands.',
    });
  });

  it('names the list of what the reason speaks of, and only that', async () => {
    const error = await refused('Invalid parameter zoneid value=abc, or entity does not exist');
    expect(error.hint).toMatch(/^cloudstack_list_zones shows what "zoneid" can be/);
    expect(error.hint).not.toContain('offering');
    expect(error).toMatchObject({ apiCode: 431, code: 'API_REFUSED', fate: 'failed' });
  });

  it('names the lists of what the call is about where the reason speaks of nothing', async () => {
    const { hint } = await refused('Not while it is so.');
    expect(hint).toContain('cloudstack_list_zones');
    expect(hint).toContain('cloudstack_list_disk_offerings');
  });

  it('keeps the hint that it has, and adds the list of what it speaks of', async () => {
    const { hint } = await refused('unable to find diskofferingid', 'Look at what there is.');
    expect(hint).toBe(
      'Look at what there is. cloudstack_list_disk_offerings shows what "diskofferingid" can be, and how it stands.',
    );
    expect((await refused('Something else.', 'Look at what there is.')).hint).toBe('Look at what there is.');
  });
});

describe('a call that lacks something', () => {
  it('is told which list shows what it can be', async () => {
    const cloud = await otherCloud('cloudstack', async () => ({ data: [] }));
    const outcome = await cloud.settle('cloudstack_create_network', { name: 'a', networkofferingid: id });
    expect(outcome).toMatchObject({
      code: 'PARAM_MISSING',
      hint: 'cloudstack_list_zones shows what "zoneid" can be.',
    });
  });
});
