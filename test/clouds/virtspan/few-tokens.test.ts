// What tools across clouds say of the whole demo fits in few tokens, in either form, and nothing is lost by it.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import type { JsonObject } from '../../../src/contract/tool.ts';
import { type AllClouds, allClouds } from './world.ts';

let clouds: AllClouds;
beforeAll(async () => {
  clouds = await allClouds();
});
afterAll(() => clouds.close());

/** A model's window has better uses than one overview. */
const most = 700;

/** Ids are drawn anew in every run, and one takes from 16 to 31 tokens: all of them count as the same one here. */
const tokens = (text: string): number =>
  encode(text.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '911ad5df-7ac2-43a9-af05-02890b544544')).length;

describe('an overview of all clouds', () => {
  it.each([
    ['virtspan_check_health', { show: 'all' }],
    ['virtspan_show_topology', {}],
    ['virtspan_list_backups', {}],
  ] as const)('%s costs few tokens as text and as structure', async (tool, args) => {
    const { text, structured } = await clouds.call(tool, args as JsonObject);
    expect(tokens(text)).toBeLessThan(most);
    expect(tokens(JSON.stringify(structured))).toBeLessThan(most * 1.1);
  });

  it('says once how what is well is unfolded, and that shows each', async () => {
    const folded = await clouds.call('virtspan_check_health', { show: 'all' });
    expect(folded.text.match(/each=true/g)).toHaveLength(1);
    expect(JSON.stringify(folded.structured)).toContain('each=true with its verdict, kind and cloud');
    const asked = { verdict: 'ok', kind: 'host', cloud: 'cloudstack' };
    const [line] = (await clouds.rows('virtspan_check_health', { show: 'all' })).filter(
      ({ verdict, kind, cloud, count }) =>
        count !== undefined && verdict === asked.verdict && kind === asked.kind && cloud === asked.cloud,
    );
    const rows = await clouds.rows('virtspan_check_health', { each: true, ...asked });
    expect(rows).toHaveLength(Number(line!.count));
  });

  it('names a machine without a backup in its next call, by its id where two have the name', async () => {
    const rows = await clouds.rows('virtspan_list_backups', {});
    const next = rows.filter(({ state }) => state === 'none').map((row) => String(row.next));
    expect(next).toContain(`virtspan_back_up_machines 'names=["batch-1"]'`);
    expect(next.filter((call) => call.includes('"web-2"'))).toEqual([]);
    expect(next).toContain(`virtspan_back_up_machines 'names=["team-a/web-2"]'`);
  });

  it('draws each spot once, where a line first names it', async () => {
    const data = String((await clouds.call('virtspan_show_topology', {})).data);
    const drawn = [...data.matchAll(/\b(n\d+)(?:\(\[|\[|\{\{|\(\()"/g)].map(([, id]) => id!);
    const named = [...data.matchAll(/\bn\d+\b/g)].map(([id]) => id);
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(new Set(named)).toEqual(new Set(drawn));
    expect(data).toMatch(/\n {2}class n\d+(,n\d+)* off$/);
  });
});
