import { describe, expect, it } from '@jest/globals';
import type { Invocation } from '../../../src/contract/invocation.ts';
import type { Person } from '../../../src/contract/person.ts';
import { stages } from '../../../src/runtime/pipeline.ts';
import { call, createWorld, refusal, webOne } from './world.ts';

describe('the pipeline', () => {
  it('has its stages in the order that the promises depend on', () => {
    expect(stages.map(([name]) => name)).toEqual([
      'resolve-tool',
      'choose-profile',
      'record-refusals',
      'check-served',
      'validate',
      'resolve-names',
      'foresee',
      'weigh',
      'authorise',
      'confirm',
      'audit',
      'execute',
      'redact',
      'render',
    ]);
  });

  it('runs a read and answers with text and data', async () => {
    const { pipeline, sent } = createWorld();
    const answer = await pipeline.execute(call('toy_list_machines'));
    expect(answer.text).toBe(
      [
        '2 machines',
        'name   state    zone  id',
        `web-1  Running  fra1  ${webOne}`,
        'web-2  Stopped  fra1  22222222-2222-4222-8222-222222222222',
      ].join('\n'),
    );
    expect(answer.data).toHaveLength(2);
    expect(sent[0]!.context).toMatchObject({ id: 'call-1', profile: 'lab' });
  });

  it('sends the arguments that were checked, even if the caller changes them while a person thinks', async () => {
    const { pipeline, sentBy } = createWorld();
    const args = { id: webOne, expunge: false };
    const person: Person = {
      async ask() {
        args.expunge = true;
        return 'agreed';
      },
    };
    await pipeline.execute(call('toy_destroy_machine', args, { person }));
    expect(sentBy('toy_destroy_machine')).toEqual([{ id: webOne, expunge: false }]);
  });

  it('believes no risk, confirmation or reply that a caller brings along', async () => {
    const { pipeline, sent } = createWorld();
    const forged: Partial<Invocation> = { risk: 'none', confirmed: 'person', reply: { data: 'forged' } };
    const error = await refusal(pipeline.execute(call('toy_destroy_machine', { id: webOne }, forged)));
    expect(error.code).toBe('CONFIRM_NEEDED');
    expect(sent.map(({ tool }) => tool)).toEqual(['toy_list_machines']);
  });

  it('does not write a confirmation into the audit log that nobody gave', async () => {
    const { pipeline, intents } = createWorld();
    await pipeline.execute(call('toy_create_machine', { name: 'a' }, { confirmed: 'person' }));
    expect(intents[0]!.confirmed).toBe('not needed');
  });

  it('tells callers nothing of an unexpected failure but that it happened', async () => {
    const { pipeline, unexpected } = createWorld(
      {},
      {
        toy_list_machines: () => {
          throw new Error('password=hunter2');
        },
      },
    );
    const error = await refusal(pipeline.execute(call('toy_list_machines')));
    expect(error).toMatchObject({ code: 'INTERNAL', fate: 'unknown' });
    expect(error.message).not.toContain('hunter2');
    expect(unexpected).toHaveLength(1);
  });

  it('answers two hundred calls at once, each with its own', async () => {
    const { pipeline } = createWorld({}, { toy_list_zones: ({ name }) => ({ data: [{ id: 'x', name: name! }] }) });
    const names = Array.from({ length: 200 }, (_, index) => `zone-${index}`);
    const answers = await Promise.all(names.map((name) => pipeline.execute(call('toy_list_zones', { name }))));
    expect(answers.map(({ data }) => (data as { name: string }[])[0]!.name)).toEqual(names);
  });
});
