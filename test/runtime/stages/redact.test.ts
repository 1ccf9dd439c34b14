import { describe, expect, it } from '@jest/globals';
import type { Provider } from '../../../src/contract/invocation.ts';
import type { Json } from '../../../src/contract/tool.ts';
import { createLoopTurns } from '../../../src/runtime/loop-turns.ts';
import { redact } from '../../../src/runtime/stages/redact.ts';
import { createRegistry } from '../../../src/runtime/tools/registry.ts';
import { call, catalog, createWorld, personWho, refusal } from '../pipeline/world.ts';

const returning = (data: Json) => createWorld({}, { toy_list_machines: () => ({ data }) });

describe('redact', () => {
  it.each<[string, Json]>([
    ['a field', [{ id: '1', password: 'topsecret' }]],
    ['a field in another case', [{ id: '1', PassWord: 'topsecret' }]],
    ['the result of a job inside a result', [{ jobresult: { vm: { password: 'topsecret' } } }]],
    ['JSON that travels as text', [{ cmdinfo: '{"password":"topsecret"}' }]],
    ['a pair of name and value', [{ name: 'ldap.bind.password', value: 'topsecret' }]],
  ])('hides a secret in %s', async (_, data) => {
    const { pipeline } = returning(data);
    const answer = await pipeline.execute(call('toy_list_machines', {}, { controls: { format: 'json' } }));
    expect(JSON.stringify(answer)).not.toContain('topsecret');
    expect(answer.text).toContain('[secret]');
    expect(answer.notes).toEqual(['One value is hidden as secret; with reveal a person is asked to show them.']);
  });

  it('lets the event loop come in between large answers that arrive together', async () => {
    let arrive: () => void = () => {};
    const together = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const data = Array.from({ length: 500 }, (_, row) => ({ id: String(row), name: `web-${row}`, state: 'Running' }));
    const { pipeline } = createWorld({}, { toy_list_machines: () => together.then(() => ({ data })) });
    let turns = 0;
    let isOver = false;
    const count = (): void => {
      turns += 1;
      if (!isOver) setImmediate(count);
    };
    const seen: number[] = [];
    const all = Array.from({ length: 12 }, async () => {
      await pipeline.execute(call('toy_list_machines'));
      seen.push(turns);
    });
    await new Promise((resolve) => setImmediate(resolve));
    count();
    arrive();
    await Promise.all(all);
    isOver = true;
    expect(new Set(seen).size).toBe(12);
  });

  it('counts what is hidden among the chosen fields only', async () => {
    const { pipeline } = returning([{ id: '1', name: 'a', password: 'topsecret', state: 'x' }]);
    const asked = (fields: readonly string[]) =>
      pipeline.execute(call('toy_list_machines', {}, { controls: { fields, format: 'json' } }));
    const without = await asked(['id', 'name']);
    expect(without.notes).toBeUndefined();
    expect(JSON.stringify(without)).not.toContain('topsecret');
    const those = await asked(['id', 'password']);
    expect(those.notes).toEqual(['One value is hidden as secret; with reveal a person is asked to show them.']);
  });

  it('hides an argument that comes back by another name', async () => {
    const { pipeline } = createWorld({}, { toy_create_machine: ({ password }) => ({ data: { motto: password! } }) });
    const answer = await pipeline.execute(call('toy_create_machine', { name: 'a', password: 'topsecret' }));
    expect(answer.data).toEqual({ motto: '[secret]' });
  });

  it('shows secrets that a person agreed to show', async () => {
    const { pipeline, intents } = returning([{ id: '1', password: 'topsecret' }]);
    const person = personWho('agreed');
    const answer = await pipeline.execute(call('toy_list_machines', {}, { person, controls: { reveal: true } }));
    expect(answer.data).toEqual([{ id: '1', password: 'topsecret' }]);
    expect(person.questions[0]!.lines).toContain('Because: secrets in the result are shown in clear.');
    expect(intents[0]).toMatchObject({ reveal: true, isBinding: true, confirmed: 'person' });
  });

  it('takes the wish to see secrets for nothing as long as nobody agreed', async () => {
    const registry = createRegistry([catalog]);
    const handler = await registry.load('toy_list_machines');
    const provider = { id: 'toy' } as Provider;
    const reply = { data: { password: 'topsecret' } };
    const asked = call('toy_list_machines', {}, { controls: { reveal: true } });
    const found = { ...asked, handler, provider, profile: 'lab', risk: 'low', passed: 'replied', reply } as const;
    const answer = await redact({ turns: createLoopTurns(), registry })(found, async (given) => ({
      ...given.reply,
      text: '',
      structured: {},
    }));
    expect(answer.data).toEqual({ password: '[secret]' });
  });

  it('asks for nothing at all when the person does not want secrets shown', async () => {
    const { pipeline, sent } = returning([]);
    const running = pipeline.execute(
      call('toy_list_machines', {}, { person: personWho('declined'), controls: { reveal: true } }),
    );
    expect((await refusal(running)).code).toBe('CONFIRM_DECLINED');
    expect(sent).toEqual([]);
  });
});
