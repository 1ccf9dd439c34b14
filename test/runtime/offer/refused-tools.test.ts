// What mode or policy will refuse is found, and marked as that: nobody plans with it, and nobody thinks that it is not there.
import { describe, expect, it } from '@jest/globals';
import { parsePolicy } from '../../../src/security/policy-file.ts';
import { catalog } from '../pipeline/world.ts';
import { createMetaWorld } from './meta-world.ts';

const tools = catalog.tools.map((tool) => ({ ...tool, provider: 'toy' }));
const policyOf = (text: string) => parsePolicy(`version: 1\n${text}`, 'policy.yaml', tools).policy;
type World = ReturnType<typeof createMetaWorld>;
const context = { principal: 'tester', signal: new AbortController().signal, report: () => {}, entry: 'mcp' as const };
const found = async (world: World) => {
  const { structured, text } = await world.metaTools.call(
    'find_tools',
    { query: 'destroy a machine' },
    context as never,
  );
  const all = (structured as unknown as { tools: { tool: string; refused?: string }[] }).tools;
  return {
    text,
    refused: (name: string) => all.find(({ tool }) => tool === name)?.refused,
    names: all.map((one) => one.tool),
  };
};
const described = async (world: World, name: string): Promise<string> =>
  (await world.metaTools.call('describe_tools', { tools: [name] }, context as never)).text;

describe('a tool that will be refused', () => {
  it('is marked in read-only mode by find_tools and describe_tools; reads are not', async () => {
    const world = createMetaWorld({ effects: 'read-only' });
    const { refused, text, names } = await found(world);
    expect(names).toContain('toy_destroy_machine');
    expect(refused('toy_destroy_machine')).toBe('Refused here: the server is in read-only mode.');
    expect(text).toContain('Refused here: the server is in read-only mode.');
    expect(await described(world, 'toy_destroy_machine')).toContain('Refused here: the server is in read-only mode.');
    expect(await described(world, 'toy_list_machines')).not.toContain('Refused');
  });

  it('is marked where destructive calls are disabled', async () => {
    const world = createMetaWorld({}, { destructive: 'disabled' });
    expect((await found(world)).refused('toy_destroy_machine')).toBe('Refused here: destructive calls are disabled.');
    expect(await described(world, 'toy_create_machine')).not.toContain('Refused');
  });

  it.each([
    ['rules: [{decide: deny, effects: [destroy], why: never}]', 'Refused by the policy: never (policy.yaml:2:9).'],
    [
      'rules: [{decide: deny, profiles: [prod], effects: [destroy], why: never}]',
      'Refused by the policy in profile prod: never (policy.yaml:2:9).',
    ],
    [
      'default: deny\nrules: [{decide: allow, effects: [read]}]',
      'Refused by the policy: no rule matches (policy.yaml, default).',
    ],
    ['principals: {"*": viewer}', expect.stringContaining('Refused by the policy')],
    ['rules: [{decide: deny, args: {id: prod-*}}]', undefined],
    ['default: deny\nrules: [{decide: allow, args: {id: lab-*}}]', undefined],
    ['rules: [{decide: confirm, effects: [destroy]}]', undefined],
  ])('is marked as far as the policy %s says so whatever the arguments', async (text, expected) => {
    const world = createMetaWorld({}, { policy: policyOf(text) });
    expect((await found(world)).refused('toy_destroy_machine')).toEqual(expected);
  });
});
