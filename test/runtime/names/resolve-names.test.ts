import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../../src/contract/tool.ts';
import { call, createWorld, refusal, webOne, webTwo, zone } from '../pipeline/world.ts';

const lab = { name: 'lab', target: 'https://lab.example', from: 'test', isDefault: true } as const;

describe('resolve-names', () => {
  it('sends the id of what was named', async () => {
    const { pipeline, sentBy } = createWorld();
    await pipeline.execute(call('toy_create_machine', { name: 'a', zoneid: 'fra1' }));
    expect(sentBy('toy_create_machine')).toEqual([{ name: 'a', zoneid: zone }]);
  });

  it('takes ids as they are, without looking, and -1 where the field says that it means something', async () => {
    const { pipeline, sent, sentBy } = createWorld();
    await pipeline.execute(call('toy_create_machine', { name: 'a', zoneid: webOne }));
    expect(sent.map(({ args }) => args.zoneid)).toEqual([webOne]);
    for (const zoneid of ['-1', -1]) {
      const error = await refusal(pipeline.execute(call('toy_create_machine', { name: 'a', zoneid })));
      expect(error.code).toBe('NAME_UNKNOWN');
    }
    expect(sentBy('toy_create_machine')).toHaveLength(1);
  });

  it('takes digits for a name, and never for an id', async () => {
    const data = [{ id: zone, name: '212' }];
    const { pipeline, sentBy } = createWorld({}, { toy_list_zones: () => ({ data }) });
    await pipeline.execute(call('toy_create_machine', { name: 'a', zoneid: '212' }));
    await pipeline.execute(call('toy_create_machine', { name: 'a', zoneid: 212 }));
    expect(sentBy('toy_create_machine').map(({ zoneid }) => zoneid)).toEqual([zone, zone]);
    await expect(pipeline.execute(call('toy_create_machine', { name: 'a', zoneid: '211' }))).rejects.toMatchObject({
      code: 'NAME_UNKNOWN',
      hint: expect.stringContaining('numeric_ids'),
    });
    expect(sentBy('toy_create_machine')).toHaveLength(2);
  });

  it('sends digits as an id where the operator wants it', async () => {
    const { pipeline, sentBy } = createWorld({}, {}, { profiles: () => [{ ...lab, takesRowNumbers: true }] });
    await pipeline.execute(call('toy_create_machine', { name: 'a', zoneid: '7' }));
    expect(sentBy('toy_list_zones')).toEqual([]);
    expect(sentBy('toy_create_machine')[0]!.zoneid).toBe('7');
  });

  it('resolves every name in a list and keeps the ids among them', async () => {
    const { pipeline, sentBy } = createWorld();
    await pipeline.execute(call('toy_tag_machines', { ids: ['web-1', zone, 'web-2'], tag: 'x' }));
    expect(sentBy('toy_tag_machines')).toEqual([{ ids: [webOne, zone, webTwo], tag: 'x' }]);
  });

  it('prefers the exact name to one in another case', async () => {
    const data = [
      { id: 'low', name: 'fra1' },
      { id: 'up', name: 'FRA1' },
    ];
    const { pipeline, sentBy } = createWorld({}, { toy_list_zones: () => ({ data }) });
    await pipeline.execute(call('toy_create_machine', { name: 'a', zoneid: 'FRA1' }));
    await pipeline.execute(call('toy_create_machine', { name: 'a', zoneid: 'fra1' }));
    expect(sentBy('toy_create_machine').map(({ zoneid }) => zoneid)).toEqual(['up', 'low']);
  });

  it.each([
    ['as the server has it', 'pro\u202ed-1'],
    ['as it is shown', 'prod-1'],
    ['with other characters that cannot be seen', 'prod\u200b-1'],
  ])('takes a name with characters that cannot be seen, %s', async (_, zoneid) => {
    const data = [{ id: 'odd', name: 'pro\u202ed-1' }, { id: 'none' }, { id: 'other', name: 'prod-2' }];
    const { pipeline, sentBy } = createWorld({}, { toy_list_zones: () => ({ data }) });
    await pipeline.execute(call('toy_create_machine', { name: 'a', zoneid }));
    expect(sentBy('toy_create_machine')[0]!.zoneid).toBe('odd');
  });

  it('refuses a name that two things are shown by', async () => {
    const data = [
      { id: 'odd', name: 'pro\u202ed-1' },
      { id: 'plain', name: 'prod-1' },
    ];
    const { pipeline, sentBy } = createWorld({}, { toy_list_zones: () => ({ data }) });
    const error = await refusal(pipeline.execute(call('toy_create_machine', { name: 'a', zoneid: 'prod\u200b-1' })));
    expect(error.code).toBe('NAME_AMBIGUOUS');
    expect(sentBy('toy_create_machine')).toEqual([]);
  });

  it('accepts another case when only one thing can be meant', async () => {
    const { pipeline, sentBy } = createWorld();
    await pipeline.execute(call('toy_create_machine', { name: 'a', zoneid: 'Fra1' }));
    expect(sentBy('toy_create_machine')[0]!.zoneid).toBe(zone);
  });

  it('refuses an unknown name with the nearest, and sends nothing', async () => {
    const { pipeline, sentBy } = createWorld();
    const error = await refusal(pipeline.execute(call('toy_create_machine', { name: 'a', zoneid: 'fra2' })));
    expect(error).toEqual({
      code: 'NAME_UNKNOWN',
      fate: 'refused',
      message: `No zone is called "fra2" in profile lab. Nearest: "fra1" (${zone}). Nothing was sent.`,
    });
    expect(sentBy('toy_create_machine')).toEqual([]);
  });

  it.each([
    [['toy'], 'There is: "fra1" (33333333-3333-4333-8333-333333333333).'],
    [
      ['toy/machine'],
      'toy_list_zones lists those there are, but is not offered here: ask whoever asked you for the id.',
    ],
  ])('names what there is, or who has the list, only where that is offered: %j', async (toolsets, next) => {
    const { pipeline } = createWorld({ selection: { toolsets } });
    const error = await refusal(pipeline.execute(call('toy_create_machine', { name: 'a', zoneid: 'nowhere' })));
    expect(error.message).toBe(`No zone is called "nowhere" in profile lab. ${next} Nothing was sent.`);
  });

  it('refuses an ambiguous name, telling the candidates apart by what differs', async () => {
    const data = [
      { id: webOne, name: 'web', state: 'Running', zone: 'fra1' },
      { id: webTwo, name: 'web', state: 'Running', zone: 'zrh1' },
    ];
    const { pipeline, sentBy } = createWorld({}, { toy_list_machines: () => ({ data }) });
    const error = await refusal(pipeline.execute(call('toy_tag_machines', { ids: ['web'] })));
    expect(error.code).toBe('NAME_AMBIGUOUS');
    expect(error.message).toBe(
      `2 machines are called "web": "web" (${webOne}, zone fra1); "web" (${webTwo}, zone zrh1). ` +
        'Send the id as "ids". Nothing was sent.',
    );
    expect(sentBy('toy_tag_machines')).toEqual([]);
  });

  it('takes the same thing listed twice for one', async () => {
    const row = { id: webOne, name: 'web' };
    const { pipeline, sentBy } = createWorld({}, { toy_list_machines: () => ({ data: [row, row] }) });
    await pipeline.execute(call('toy_tag_machines', { ids: ['web'] }));
    expect(sentBy('toy_tag_machines')[0]!.ids).toEqual([webOne]);
  });

  it('lets the server narrow first, and where that finds nothing reads on until it is certain', async () => {
    const more: JsonObject[] = [];
    const { pipeline, sentBy } = createWorld(
      {},
      {
        toy_list_machines: ({ name, page }) => {
          if (name !== undefined) return { data: [] };
          if (page === 2) return { data: more };
          return {
            data: [
              { id: webOne, name: 'web-1' },
              { id: webTwo, name: 'Web-2' },
            ],
            list: { next: { page: 2 } },
          };
        },
      },
    );
    await pipeline.execute(call('toy_tag_machines', { ids: ['web-2'] }));
    expect(sentBy('toy_list_machines').map(({ name, page = 1 }) => name ?? page)).toEqual(['web-2', 1, 1, 2]);
    expect(sentBy('toy_tag_machines')[0]!.ids).toEqual([webTwo]);
    more.push({ id: zone, name: 'WEB-2' });
    const error = await refusal(pipeline.execute(call('toy_tag_machines', { ids: ['web-2'] })));
    expect(error.code).toBe('NAME_AMBIGUOUS');
    expect(sentBy('toy_tag_machines')).toHaveLength(1);
  });

  it('does not take the first of endlessly many for the only one', async () => {
    const { pipeline, sentBy } = createWorld(
      {},
      { toy_list_zones: () => ({ data: [{ id: 'x', name: 'fra1' }], list: { next: { name: 'again' } } }) },
    );
    const error = await refusal(pipeline.execute(call('toy_create_machine', { name: 'a', zoneid: 'fra1' })));
    expect(error.code).toBe('NAME_AMBIGUOUS');
    expect(sentBy('toy_list_zones')).toHaveLength(20);
    expect(sentBy('toy_create_machine')).toEqual([]);
  });

  it('refuses endless lists of names', async () => {
    const { pipeline, sent } = createWorld();
    const ids = Array.from({ length: 51 }, (_, index) => `web-${index}`);
    expect((await refusal(pipeline.execute(call('toy_tag_machines', { ids })))).code).toBe('PARAM_VALUE');
    expect(sent).toEqual([]);
  });
});
