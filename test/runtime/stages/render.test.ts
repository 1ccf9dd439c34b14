import { describe, expect, it } from '@jest/globals';
import { call, createWorld, personWho, refusal, webOne } from '../pipeline/world.ts';

describe('render', () => {
  it('cleans every text and key from the cloud, in the text and in the data', async () => {
    const data = [{ id: webOne, name: 'we\u200bb\u202e', tags: { 'a\u{e0041}': '\u001b[31mred\u0007' } }];
    const { pipeline } = createWorld({}, { toy_list_machines: () => ({ data }) });
    const answer = await pipeline.execute(call('toy_list_machines'));
    expect(answer.data).toEqual([{ id: webOne, name: 'web', tags: { a: 'red' } }]);
    expect(answer.structured).toEqual({ columns: ['name', 'id'], items: [['web', webOne]] });
    expect(answer.text).toContain('web ');
  });

  it('shows chosen fields only', async () => {
    const { pipeline } = createWorld();
    const answer = await pipeline.execute(call('toy_list_machines', {}, { controls: { fields: ['state', 'name'] } }));
    expect(answer.text).toBe('2 machines\nstate    name\nRunning  web-1\nStopped  web-2');
    expect(answer.data).toEqual([
      { state: 'Running', name: 'web-1' },
      { state: 'Stopped', name: 'web-2' },
    ]);
  });

  it('takes a field in any case, and shows it as the API has it', async () => {
    const { pipeline } = createWorld();
    const answer = await pipeline.execute(call('toy_list_machines', {}, { controls: { fields: ['State', 'NAME'] } }));
    expect(answer.text).toBe('2 machines\nstate    name\nRunning  web-1\nStopped  web-2');
  });

  it('refuses an unknown field before anything is sent', async () => {
    const { pipeline, sent } = createWorld();
    const error = await refusal(
      pipeline.execute(call('toy_create_machine', { name: 'a' }, { controls: { fields: ['nmae'] } })),
    );
    expect(error).toMatchObject({ code: 'PARAM_VALUE', fate: 'refused' });
    expect(error.message).toContain('Did you mean "name"?');
    expect(sent).toEqual([]);
  });

  it('gives JSON on request, and nothing else', async () => {
    const { pipeline } = createWorld();
    const answer = await pipeline.execute(call('toy_list_zones', {}, { controls: { format: 'json' } }));
    expect(JSON.parse(answer.text)).toEqual({ items: answer.data });
    expect(answer.structured).toEqual({ items: answer.data });
  });

  it('shows what a person agreed to see first, and whole, in text and structure', async () => {
    const password = `s3cret-${'x'.repeat(3_000)}`;
    const data = { id: webOne, name: 'web-1', password };
    const { pipeline } = createWorld(
      {},
      { toy_list_machines: () => ({ data: [data] }), toy_create_machine: () => ({ data }) },
    );
    const revealing = { controls: { reveal: true }, person: personWho('agreed') };
    const list = await pipeline.execute(call('toy_list_machines', {}, revealing));
    expect(list.text.split('\n')[1]).toMatch(/^password /);
    expect(list.structured.items).toEqual([[password, 'web-1', webOne]]);
    const one = await pipeline.execute(call('toy_create_machine', { name: 'web-1' }, revealing));
    expect(one.text.split('\n')[0]).toBe(`password: ${password}`);
    expect(Object.keys(one.structured.record as object)[0]).toBe('password');
  });

  it('respects the limits it was given', async () => {
    const { pipeline } = createWorld({ limits: { rows: 1 } });
    const { text, data } = await pipeline.execute(call('toy_list_machines'));
    expect(text).toContain('1 more row of this page left out');
    expect(data).toHaveLength(2);
  });
});
