// A list over several profiles in one call: whose each row is, and what becomes of a profile that is away.
import { describe, expect, it } from '@jest/globals';
import { ToolError } from '../../src/contract/errors.ts';
import type { Provider, Reply } from '../../src/contract/invocation.ts';
import type { JsonObject } from '../../src/contract/tool.ts';
import { call, createWorld, refusal, webOne, webTwo } from './pipeline/world.ts';

const replies: Readonly<Record<string, () => Reply>> = {
  east: () => ({ data: [{ id: webOne, name: 'web-1', state: 'Running' }], list: { total: 1 } }),
  west: () => ({ data: [{ id: webTwo, name: 'web-2', zone: 'w' }], list: { total: 9, next: { page: 2 } } }),
  gone: () => {
    throw new ToolError('API_UNREACHABLE', 'No answer from https://gone.example.');
  },
};

function world(more: object = {}) {
  const asked: string[] = [];
  const provider: Provider = {
    id: 'toy',
    profiles: () =>
      Object.keys(replies).map((name) => ({ name, isDefault: name === 'east', target: 'x', from: 'test' })),
    async call(_tool, _args, { profile }) {
      asked.push(profile);
      return replies[profile]!();
    },
    probe: async () => '',
    close: async () => {},
  };
  const made = createWorld({ providers: [provider], ...more });
  const list = (controls: JsonObject, entry: 'mcp' | 'script' = 'mcp') =>
    made.pipeline.execute(call('toy_list_machines', {}, { controls, entry }));
  return { ...made, asked, list };
}

describe('a list over several profiles', () => {
  it('has the profile in front of each row, a dead profile in a note, and the way to the rest of each', async () => {
    const { list, asked, intents } = world();
    const { structured, text, data } = await list({ profile: 'all' });
    expect(structured).toEqual({
      columns: ['profile', 'name', 'state', 'id', 'zone'],
      items: [
        ['east', 'web-1', 'Running', webOne, ''],
        ['west', 'web-2', '', webTwo, 'w'],
      ],
      notes: [
        expect.stringMatching(/^Profile gone is missing: No answer from https:\/\/gone\.example/),
        'Profile west: these are 1 of 9; the rest: profile=west page=2.',
      ],
    });
    expect(text).toMatch(/^2 machines in 2 profiles\nprofile +name +state/);
    expect(text).toContain('Note: Profile gone is missing');
    expect(data).toMatchObject([{ profile: 'east', name: 'web-1' }, { profile: 'west' }]);
    expect([...asked].sort()).toEqual(['east', 'gone', 'west']);
    // Each is a call of its own, with its own line and id.
    expect(new Set(intents.map(({ id }) => id)).size).toBe(intents.length);
  });

  it('names the profiles between commas, once each, as JSON and to scripts too', async () => {
    const { list, asked } = world();
    const { structured } = await list({ profile: 'west, east,west', format: 'json' });
    expect(structured.items).toMatchObject([
      { profile: 'west', name: 'web-2' },
      { profile: 'east', name: 'web-1' },
    ]);
    expect(asked).toHaveLength(2);
    expect((await list({ profile: 'east,west' }, 'script')).data).toMatchObject([
      { profile: 'east' },
      { profile: 'west' },
    ]);
    const chosen = await list({ profile: 'east,west', fields: ['name'] });
    expect(chosen.structured).toMatchObject({
      columns: ['profile', 'name'],
      items: [
        ['east', 'web-1'],
        ['west', 'web-2'],
      ],
    });
  });

  it('fails when every profile does, and says which name is none', async () => {
    const { list } = world();
    expect((await refusal(list({ profile: 'gone,' }))).code).toBe('API_UNREACHABLE');
    const { structured } = await list({ profile: 'east,esat' });
    expect(structured.notes).toEqual([expect.stringMatching(/Profile esat is missing: .*no profile "esat"/)]);
  });

  it('is for lists alone: what changes something, and secrets in clear, are of one profile', async () => {
    const { pipeline, asked, list } = world();
    const change = call('toy_create_machine', { name: 'a' }, { controls: { profile: 'all' } });
    const error = await refusal(pipeline.execute(change));
    expect(error).toMatchObject({ code: 'PARAM_VALUE', message: expect.stringContaining('Nothing was sent') });
    expect((await refusal(list({ profile: 'all', reveal: true }))).code).toBe('PARAM_VALUE');
    expect(asked).toEqual([]);
  });

  it('holds the profiles of the one who asks, and no others', async () => {
    const { list, asked } = world({ profilesOf: () => ['west', 'gone'] });
    await list({ profile: 'all' });
    expect([...asked].sort()).toEqual(['gone', 'west']);
    const { structured } = await list({ profile: 'west,east' });
    expect(JSON.stringify(structured.notes)).toContain('no profile \\"east\\"');
    expect(asked).not.toContain('east');
  });
});
