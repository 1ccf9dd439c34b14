import { describe, expect, it } from '@jest/globals';
import type { Provider } from '../../../src/contract/invocation.ts';
import { openPolicy } from '../../../src/security/policy.ts';
import type { Policy, Verdict } from '../../../src/security/policy-model.ts';
import { call, createWorld, personWho, refusal, webOne } from '../pipeline/world.ts';

describe('resolve-tool', () => {
  it('names the nearest tools for one that does not exist', async () => {
    const { pipeline, sent } = createWorld();
    const error = await refusal(pipeline.execute(call('toy_machine_destroy')));
    expect(error.code).toBe('TOOL_UNKNOWN');
    expect(error.message).toContain('Nearest: toy_destroy_machine');
    expect(sent).toEqual([]);
  });

  it('refuses a tool in another case', async () => {
    const { pipeline } = createWorld();
    expect((await refusal(pipeline.execute(call('TOY_LIST_MACHINES')))).code).toBe('TOOL_UNKNOWN');
  });

  it('refuses a tool outside the selection', async () => {
    const { pipeline, sent } = createWorld({ selection: { toolsets: ['toy/zone'] } });
    const error = await refusal(pipeline.execute(call('toy_list_machines')));
    expect(error.code).toBe('TOOL_DISABLED');
    expect(sent).toEqual([]);
  });

  it('still looks names up with a tool outside the selection', async () => {
    const world = createWorld({ selection: { names: ['toy_create_machine'] } });
    await world.pipeline.execute(call('toy_create_machine', { name: 'a', zoneid: 'fra1' }));
    expect(world.sent.map(({ tool }) => tool)).toEqual(['toy_list_zones', 'toy_create_machine']);
  });

  it('lets look-ups use tools that only read', async () => {
    const { pipeline, sent } = createWorld();
    const error = await refusal(pipeline.execute(call('toy_stop_machine', { id: webOne }, { entry: 'resolve' })));
    expect(error.code).toBe('MODE_REFUSES');
    expect(sent).toEqual([]);
  });

  it('says when nothing is configured for the provider', async () => {
    const { pipeline } = createWorld({ providers: [] });
    expect((await refusal(pipeline.execute(call('toy_list_machines')))).code).toBe('PROFILE_UNKNOWN');
  });
});

describe('choose-profile', () => {
  const withProfiles = (...profiles: readonly [name: string, isDefault: boolean][]) => {
    const asked: string[] = [];
    const provider: Provider = {
      id: 'toy',
      profiles: () => profiles.map(([name, isDefault]) => ({ name, isDefault, target: 'x', from: 'test' })),
      async call(_tool, _args, { profile }) {
        asked.push(profile);
        return { data: [] };
      },
      probe: async () => '',
      close: async () => {},
    };
    return { asked, ...createWorld({ providers: [provider] }) };
  };

  it('takes the profile that was asked for', async () => {
    const { asked, pipeline } = withProfiles(['lab', true], ['prod', false]);
    await pipeline.execute(call('toy_list_machines', {}, { controls: { profile: 'prod' } }));
    expect(asked).toEqual(['prod']);
  });

  it('takes the default, and the only one where there is no default', async () => {
    const several = withProfiles(['prod', false], ['lab', true]);
    await several.pipeline.execute(call('toy_list_machines'));
    const single = withProfiles(['prod', false]);
    await single.pipeline.execute(call('toy_list_machines'));
    expect([several.asked, single.asked]).toEqual([['lab'], ['prod']]);
  });

  it('refuses an unknown profile and names the near one', async () => {
    const { asked, pipeline } = withProfiles(['production', false]);
    const error = await refusal(
      pipeline.execute(call('toy_list_machines', {}, { controls: { profile: 'prodution' } })),
    );
    expect(error.code).toBe('PROFILE_UNKNOWN');
    expect(error.message).toContain('"production"');
    expect(asked).toEqual([]);
  });

  it('does not guess between several without a default', async () => {
    const { asked, pipeline } = withProfiles(['a', false], ['b', false]);
    const error = await refusal(pipeline.execute(call('toy_list_machines')));
    expect(error.message).toContain('There are: a, b.');
    expect(asked).toEqual([]);
  });
});

const policyThat = (decide: Verdict, why: string): Policy => ({
  ...openPolicy,
  rules: [{ decide, why, when: { tools: ['*'] }, at: 'policy.yaml:1:1' }],
});

describe('authorise', () => {
  it('refuses whatever changes something in read-only mode', async () => {
    const { pipeline, sent } = createWorld({ modes: { effects: 'read-only', destructive: 'allowed' } });
    for (const [tool, args] of [
      ['toy_create_machine', { name: 'a' }],
      ['toy_tag_machines', { tag: 'a' }],
    ] as const) {
      expect(await refusal(pipeline.execute(call(tool, args)))).toMatchObject({
        code: 'MODE_REFUSES',
        fate: 'refused',
      });
    }
    expect(sent).toEqual([]);
  });

  it('says which tool read-only mode refuses, and why', async () => {
    const { pipeline, sentBy } = createWorld({ modes: { effects: 'read-only', destructive: 'allowed' } });
    const person = personWho('agreed');
    const error = await refusal(pipeline.execute(call('toy_destroy_machine', { id: webOne }, { person })));
    expect(error.message).toBe('Read-only mode refuses toy_destroy_machine (effect: destroy). Nothing was sent.');
    expect(sentBy('toy_destroy_machine')).toEqual([]);
    expect(person.questions).toEqual([]);
  });

  it('refuses destroying, and nothing milder, where destructive calls are disabled', async () => {
    const { pipeline, sentBy } = createWorld({ modes: { effects: 'all', destructive: 'disabled' } });
    const person = personWho('agreed');
    const error = await refusal(pipeline.execute(call('toy_destroy_machine', { id: webOne }, { person })));
    expect(error.code).toBe('MODE_REFUSES');
    await pipeline.execute(call('toy_stop_machine', { id: webOne }, { person }));
    expect([sentBy('toy_destroy_machine'), sentBy('toy_stop_machine')]).toEqual([[], [{ id: webOne }]]);
  });

  it('sends nothing that the policy denies', async () => {
    const { pipeline, sent } = createWorld({ policy: policyThat('deny', 'the lab is frozen') });
    const error = await refusal(pipeline.execute(call('toy_list_machines')));
    expect(error).toMatchObject({ code: 'POLICY_DENIES' });
    expect(error.message).toContain('the lab is frozen');
    expect(sent).toEqual([]);
  });

  it('asks a person about a mild call when the policy wants it', async () => {
    const { pipeline, sent } = createWorld({ policy: policyThat('confirm', 'production is watched') });
    const person = personWho('agreed');
    await pipeline.execute(call('toy_list_machines', {}, { person }));
    expect(person.questions[0]!.lines).toContain('Because: production is watched (policy.yaml:1:1).');
    expect((await refusal(pipeline.execute(call('toy_list_machines')))).code).toBe('CONFIRM_NEEDED');
    expect(sent).toHaveLength(1);
  });
});
