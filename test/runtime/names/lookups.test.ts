import { describe, expect, it } from '@jest/globals';
import { type ErrorCode, ToolError } from '../../../src/contract/errors.ts';
import { call, createWorld, personWho, refusal, webOne, webTwo, zone } from '../pipeline/world.ts';

describe('looking a name up', () => {
  it('looks a name up for each change: it may be the name of something else by now', async () => {
    let holder = webOne;
    const { pipeline, sentBy } = createWorld({}, { toy_list_machines: () => ({ data: [{ id: holder, name: 'A1' }] }) });
    await pipeline.execute(call('toy_tag_machines', { ids: ['A1'] }));
    holder = webTwo;
    await pipeline.execute(call('toy_tag_machines', { ids: ['A1'] }));
    expect(sentBy('toy_tag_machines').map(({ ids }) => ids)).toEqual([[webOne], [webTwo]]);
  });

  it('asks once for what several calls look up at the same time', async () => {
    const { pipeline, sentBy } = createWorld();
    await Promise.all(
      Array.from({ length: 5 }, (_, index) =>
        pipeline.execute(call('toy_create_machine', { name: `m${index}`, zoneid: 'fra1' })),
      ),
    );
    expect(sentBy('toy_list_zones')).toHaveLength(1);
    expect(sentBy('toy_create_machine')).toHaveLength(5);
  });

  it('joins no look-up that was under way when something was changed', async () => {
    const answers: (() => void)[] = [];
    const { pipeline, sentBy } = createWorld(
      {},
      {
        toy_list_zones: () =>
          new Promise((resolve) => answers.push(() => resolve({ data: [{ id: zone, name: 'fra1' }] }))),
      },
    );
    const create = (name: string) => pipeline.execute(call('toy_create_machine', { name, zoneid: 'fra1' }));
    const first = create('a');
    await until(() => answers.length === 1);
    await pipeline.execute(call('toy_tag_machines', { ids: [webOne] }));
    const second = create('b');
    await until(() => answers.length === 2);
    for (const answer of answers) answer();
    await Promise.all([first, second]);
    expect(sentBy('toy_list_zones')).toHaveLength(2);
  });

  it('lets one caller go without taking the look-up from the others', async () => {
    const answers: (() => void)[] = [];
    const { pipeline, sentBy } = createWorld(
      {},
      {
        toy_list_zones: () =>
          new Promise((resolve) => answers.push(() => resolve({ data: [{ id: zone, name: 'fra1' }] }))),
      },
    );
    const impatient = new AbortController();
    const one = refusal(
      pipeline.execute(call('toy_create_machine', { name: 'a', zoneid: 'fra1' }, { signal: impatient.signal })),
    );
    const two = pipeline.execute(call('toy_create_machine', { name: 'b', zoneid: 'fra1' }));
    await until(() => answers.length === 1);
    impatient.abort();
    expect((await one).code).toBe('CANCELLED');
    answers[0]!();
    await two;
    expect(sentBy('toy_create_machine')).toEqual([{ name: 'b', zoneid: zone }]);
  });

  it('shares look-ups among the reads of one script, until something is changed', async () => {
    const { pipeline, sentBy } = createWorld();
    const memory = new Map();
    const read = () => pipeline.execute(call('toy_list_machines', { id: 'web-1' }, { memory, entry: 'script' }));
    await read();
    await read();
    expect(sentBy('toy_list_machines').filter(({ name }) => name === 'web-1')).toHaveLength(1);
    await pipeline.execute(call('toy_tag_machines', { ids: [webTwo] }));
    await read();
    expect(sentBy('toy_list_machines').filter(({ name }) => name === 'web-1')).toHaveLength(2);
  });

  it('looks afresh before a call that a person must release', async () => {
    const { pipeline, sentBy } = createWorld();
    await pipeline.execute(call('toy_tag_machines', { ids: ['web-1'] }));
    await pipeline.execute(call('toy_stop_machine', { id: 'web-1' }, { person: personWho('agreed') }));
    // By name, and by id once the person has agreed.
    expect(sentBy('toy_list_machines').slice(1)).toEqual([{ name: 'web-1' }, { id: webOne }]);
  });

  it('changes nothing at high risk that it could not look up', async () => {
    const person = personWho('agreed');
    const known = createWorld();
    await known.pipeline.execute(call('toy_stop_machine', { id: webOne }, { person }));
    const broken = createWorld({}, { toy_list_machines: () => fail('API_UNREACHABLE', 'No answer.') });
    const error = await refusal(broken.pipeline.execute(call('toy_stop_machine', { id: webOne }, { person })));
    expect(error).toMatchObject({ code: 'API_UNREACHABLE', fate: 'refused' });
    expect(person.questions.map(({ title }) => title)).toEqual(['Stop machine: "web-1"?']);
    expect(broken.sentBy('toy_stop_machine')).toEqual([]);
  });

  it('asks the person, and says why, where these keys may not look it up', async () => {
    const person = personWho('agreed');
    const { pipeline, sentBy } = createWorld({}, { toy_list_machines: () => fail('API_AUTH', 'Not for you.') });
    await pipeline.execute(call('toy_stop_machine', { id: webOne }, { person }));
    expect(person.questions[0]!.lines).toContain(
      'machine (11111111…), could not be looked up: these keys may not call toy_list_machines',
    );
    expect(sentBy('toy_stop_machine')).toEqual([{ id: webOne }]);
  });

  it('asks nobody about an id that nothing has', async () => {
    const person = personWho('agreed');
    const { pipeline, sentBy } = createWorld();
    const error = await refusal(pipeline.execute(call('toy_stop_machine', { id: zone }, { person })));
    expect(error.code).toBe('NAME_UNKNOWN');
    expect(person.questions).toEqual([]);
    expect(sentBy('toy_stop_machine')).toEqual([]);
  });

  it('says that nothing was sent when the look-up fails, whatever is unknown about it', async () => {
    const { pipeline, sentBy } = createWorld(
      {},
      {
        toy_list_zones: () => {
          throw new ToolError('API_UNREACHABLE', 'No answer.', { apiCode: 504 });
        },
      },
    );
    const error = await refusal(pipeline.execute(call('toy_create_machine', { name: 'a', zoneid: 'fra1' })));
    expect(error).toMatchObject({ code: 'API_UNREACHABLE', fate: 'refused' });
    expect(error.message).toBe('Looking up the zone for "zoneid" failed: No answer. toy_create_machine was not sent.');
    expect(sentBy('toy_create_machine')).toEqual([]);
  });

  it('follows no references inside its own look-ups', async () => {
    const { pipeline, sent } = createWorld();
    await pipeline.execute(call('toy_list_machines', { id: 'some name' }, { entry: 'resolve' }));
    expect(sent.map(({ args }) => args)).toEqual([{ id: 'some name' }]);
  });

  it('audits its look-ups as what they are', async () => {
    const { pipeline, intents } = createWorld();
    await pipeline.execute(call('toy_create_machine', { name: 'a', zoneid: 'fra1' }));
    expect(intents.map(({ tool, entry }) => [tool, entry])).toEqual([
      ['toy_list_zones', 'resolve'],
      ['toy_create_machine', 'mcp'],
    ]);
  });
});

function fail(code: ErrorCode, message: string): never {
  throw new ToolError(code, message);
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}
