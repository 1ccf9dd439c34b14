import { describe, expect, it } from '@jest/globals';
import { offer as cloudstack } from '../../../src/clouds/cloudstack/offer.ts';
import { offer as kubevirt } from '../../../src/clouds/kubevirt/offer.ts';
import { offer as virtualbox } from '../../../src/clouds/virtualbox/offer.ts';
import type { CloudOffer } from '../../../src/contract/offer.ts';
import { createMetaTools } from '../../../src/runtime/offer/meta-tools.ts';
import { getPrompt, listPrompts, ownTools, referenceOf } from '../../../src/runtime/offer/prompts.ts';
import { bundlesOf, expandBundles, toolsOf } from '../../../src/runtime/offer/toolsets.ts';
import { instructionsFor } from '../../../src/runtime/server/instructions.ts';
import { refusal } from '../pipeline/world.ts';
import { offers, real } from './offers.ts';

const namesFor = (served: readonly CloudOffer[]): readonly string[] => listPrompts(served).map(({ name }) => name);

describe('toolset bundles', () => {
  it.each([...bundlesOf(offers)])('%s names only tools that exist, and not too many', (_, [provider, bundle]) => {
    for (const pattern of bundle.tools)
      expect([pattern, toolsOf(provider, { ...bundle, tools: [pattern] }, real.entries).length]).not.toEqual([
        pattern,
        0,
      ]);
    expect(toolsOf(provider, bundle, real.entries).length).toBeLessThanOrEqual(50);
  });

  it('call tools what they are called today', () => {
    const today = new Set(real.entries.map(({ name }) => name));
    const named = [...bundlesOf(offers).values()].flatMap(([provider, { tools }]) =>
      tools.filter((tool) => !tool.includes('*')).map((tool) => `${provider}_${tool}`),
    );
    expect(named.filter((name) => !today.has(name))).toEqual([]);
  });

  it('are opened in a selection, beside toolsets and names', () => {
    const selection = { toolsets: ['cloudstack/vm-lifecycle', 'kubevirt/vm'], names: ['a'], effects: 'all' } as const;
    const { toolsets, names, effects } = expandBundles(selection, offers, real.entries);
    expect(toolsets).toEqual(['kubevirt/vm']);
    expect(names).toEqual(expect.arrayContaining(['a', 'cloudstack_deploy_virtual_machine']));
    expect(effects).toBe('all');
  });
});

describe('prompts', () => {
  it('are there for whole tasks', () => {
    expect(namesFor([cloudstack])).toEqual([
      'deploy',
      'expose',
      'troubleshoot',
      'find-waste',
      'drain-host',
      'explain-tool',
    ]);
    expect(namesFor([kubevirt])).toEqual([
      'troubleshoot-kubevirt',
      'find-waste-kubevirt',
      'drain-node',
      'explain-tool',
    ]);
    expect(namesFor([virtualbox])).toEqual(['troubleshoot-virtualbox', 'explain-tool']);
    const all = namesFor(offers);
    expect(new Set(all).size).toBe(all.length);
  });

  it('put arguments into their text, and need some', async () => {
    expect(getPrompt('drain-host', { host: 'kvm-7' }, offers).text).toContain(
      'Prepare the host "kvm-7" for maintenance.',
    );
    const error = await refusal((async () => getPrompt('drain-host', {}, offers))());
    expect(error.code).toBe('PARAM_MISSING');
    expect((await refusal((async () => getPrompt('nope', {}, offers))())).code).toBe('PARAM_VALUE');
    const elsewhere = await refusal((async () => getPrompt('drain-host', { host: 'a' }, [kubevirt]))());
    expect(elsewhere.message).toContain('there are troubleshoot-kubevirt');
  });

  it.each(['search', 'all', 'toolsets'] as const)('name no tool that mode %s does not offer', (mode) => {
    const parts = { selection: {}, providers: ['cloudstack'], example: '', engine: () => Promise.reject(new Error()) };
    const own = mode === 'toolsets' ? [] : createMetaTools({ ...parts, mode }).list();
    const profiles = {};
    const facts = { mode, effects: 'all', destructive: 'allowed', profiles, titles: [], cloud: 'built-in' } as const;
    const texts = [
      instructionsFor(facts),
      ...listPrompts(offers).map(({ name, arguments: args }) => {
        const given = Object.fromEntries(args.map((argument) => [argument.name, 'x']));
        return getPrompt(name, given, offers, 'all', ownTools[mode]).text;
      }),
    ];
    const named = texts.flatMap(
      (text) => text.match(/\b(?:find_tools|describe_tools|run_script|call_[a-z]+|coverage_report)\b/g) ?? [],
    );
    expect([...new Set(named)].filter((name) => !own.some((tool) => tool.name === name))).toEqual([]);
    expect(new Set(named).has('run_script')).toBe(mode !== 'toolsets');
  });

  it('refer to entities that can be looked up', async () => {
    const refs = listPrompts(offers).flatMap(({ name, arguments: args }) =>
      args.filter(({ ref }) => ref !== undefined).map((argument) => referenceOf(offers, name, argument.name)),
    );
    expect(refs.length).toBeGreaterThan(10);
    for (const ref of refs) expect(await real.references(ref!.provider)).toHaveProperty(ref!.entity);
  });
});
