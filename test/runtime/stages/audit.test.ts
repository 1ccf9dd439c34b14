import { describe, expect, it } from '@jest/globals';
import { ToolError } from '../../../src/contract/errors.ts';
import type { AuditSink } from '../../../src/security/audit-later.ts';
import { call, createWorld, refusal } from '../pipeline/world.ts';

const unwritable: AuditSink = {
  intent: () => Promise.reject(new Error('disk full')),
  outcome: () => Promise.reject(new Error('disk full')),
  refusal: () => Promise.reject(new Error('disk full')),
  digester: async () => () => 'd',
};

describe('audit', () => {
  it('writes the intent before anything is sent and the outcome after', async () => {
    const order: string[] = [];
    const audit: AuditSink = {
      ...unwritable,
      intent: async ({ tool }) => void order.push(`intent ${tool}`),
      outcome: async ({ result }) => void order.push(`outcome ${result}`),
    };
    const { pipeline } = createWorld(
      { audit },
      {
        toy_create_machine: () => {
          order.push('sent');
          return { data: null };
        },
      },
    );
    await pipeline.execute(call('toy_create_machine', { name: 'a' }));
    expect(order).toEqual(['intent toy_create_machine', 'sent', 'outcome success']);
  });

  it('refuses to change anything while the log cannot be written', async () => {
    const { pipeline, sent } = createWorld({ audit: unwritable });
    const error = await refusal(pipeline.execute(call('toy_create_machine', { name: 'a' })));
    expect(error).toMatchObject({ code: 'AUDIT_UNWRITABLE', fate: 'refused' });
    expect(sent).toEqual([]);
  });

  it('still reads then', async () => {
    const { pipeline } = createWorld({ audit: unwritable });
    expect((await pipeline.execute(call('toy_list_zones'))).text).toContain('1 zone');
  });

  it('answers, and says so, when only the outcome is lost', async () => {
    const audit: AuditSink = { ...unwritable, intent: async () => {} };
    const { pipeline } = createWorld({ audit });
    const { text, notes } = await pipeline.execute(call('toy_create_machine', { name: 'a' }));
    expect(notes![0]).toContain('could not be written');
    expect(text).toContain(notes![0]);
  });

  it.each([
    ['refused', new ToolError('BUSY', 'Too many calls.')],
    ['failed', new ToolError('API_REFUSED', 'No.')],
    ['unknown', new ToolError('API_UNREACHABLE', 'Silence.')],
    ['unknown', new Error('surprise')],
  ])('writes down that a call is %s', async (result, thrown) => {
    const { pipeline, outcomes } = createWorld(
      {},
      {
        toy_create_machine: () => {
          throw thrown;
        },
      },
    );
    await refusal(pipeline.execute(call('toy_create_machine', { name: 'a' })));
    expect(outcomes).toMatchObject([{ id: 'call-1', result }]);
  });

  it('tells a job that is not finished from success', async () => {
    const { pipeline, outcomes } = createWorld(
      {},
      { toy_create_machine: () => ({ data: null, job: { id: 'j1', state: 'pending', checkWith: 'x' } }) },
    );
    await pipeline.execute(call('toy_create_machine', { name: 'a' }));
    expect(outcomes).toMatchObject([{ result: 'pending', job: 'j1' }]);
  });

  it('holds no secret arguments', async () => {
    const { pipeline, intents, sentBy } = createWorld();
    await pipeline.execute(call('toy_create_machine', { name: 'a', password: 'hunter2-and-more' }));
    expect(sentBy('toy_create_machine')).toEqual([{ name: 'a', password: 'hunter2-and-more' }]);
    expect(JSON.stringify(intents)).not.toContain('hunter2');
    expect(intents[0]!.args).toEqual({ name: 'a', password: expect.stringMatching(/^\[secret\] [0-9a-f]{16}$/) });
  });
});
