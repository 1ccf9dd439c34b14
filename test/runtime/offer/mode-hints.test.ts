// Every tool that a prompt, a resource, an error or an answer names can be called in the mode in which it is named.
import { describe, expect, it } from '@jest/globals';
import { offer as cloudstack } from '../../../src/clouds/cloudstack/offer.ts';
import { offer as kubevirt } from '../../../src/clouds/kubevirt/offer.ts';
import { offer as virtualbox } from '../../../src/clouds/virtualbox/offer.ts';
import { ToolError } from '../../../src/contract/errors.ts';
import type { AnyTool, Json, JsonObject } from '../../../src/contract/tool.ts';
import { createMetaTools } from '../../../src/runtime/offer/meta-tools.ts';
import { getPrompt, listPrompts, ownTools } from '../../../src/runtime/offer/prompts.ts';
import { listResources, listTemplates } from '../../../src/runtime/offer/resource-list.ts';
import { createResources } from '../../../src/runtime/offer/resources.ts';
import { expandBundles } from '../../../src/runtime/offer/toolsets.ts';
import { errorResult } from '../../../src/runtime/server/results.ts';
import { enabledTools, type Selection } from '../../../src/runtime/tools/enabled-tools.ts';
import { otherCloud, seenIn } from '../../attack/other-cloud.ts';

const offers = [cloudstack, kubevirt, virtualbox];
type Mode = keyof typeof ownTools;

/** Ways of offering a cloud: everything, a small part, and only what reads. */
const ways = (id: string): readonly (readonly [mode: Mode, selection: Selection])[] => [
  ['search', {}],
  ['all', {}],
  ['search', { effects: 'read-only' }],
  ['toolsets', { toolsets: [small[id] ?? id] }],
  ['toolsets', { toolsets: [small[id] ?? id], effects: 'read-only' }],
];
const small: Readonly<Record<string, string>> = {
  cloudstack: 'cloudstack/vm-lifecycle',
  kubevirt: 'kubevirt/snapshot',
  virtualbox: 'virtualbox/medium',
};

const ownNames = [
  'find_tools',
  'describe_tools',
  'run_script',
  'call_read',
  'call_write',
  'call_destructive',
  'coverage_report',
];
const toolName = /\b(?:cloudstack|kubevirt|virtualbox|virtspan)_[a-z][a-z0-9_]+[a-z0-9]/g;
const ownName = new RegExp(`\\b(?:${ownNames.join('|')})\\b`, 'g');

/** Every so many tools one is asked, so that all kinds come up and the test stays short. */
const sample = <T>(all: readonly T[], most: number): readonly T[] => {
  const every = Math.max(1, Math.ceil(all.length / most));
  return all.filter((_, at) => at % every === 0);
};

/** Calls that go wrong, each in another way. */
function* wrongCalls({ params }: AnyTool): Iterable<JsonObject> {
  yield {};
  yield { nothing_of_that_name: 'x' };
  const needed = Object.entries(params).filter(([, param]) => param.required === true || param.ref !== undefined);
  yield Object.fromEntries(needed.map(([name]): readonly [string, Json] => [name, 'no-such-thing-7']));
  yield Object.fromEntries(
    needed.map(([name]): readonly [string, Json] => [name, '00000000-0000-4000-8000-0000000000ff']),
  );
}

describe.each(['cloudstack', 'kubevirt', 'virtualbox'] as const)('what %s says', (id) => {
  it.each(ways(id))('in mode %s with %j names only tools of it', async (mode, wanted) => {
    const whole = await otherCloud(id);
    const selection = expandBundles({ ...wanted }, offers, whole.registry.entries);
    const cloud = await otherCloud(id, undefined, undefined, selection);
    const { registry } = cloud;
    const offered = enabledTools(registry.entries, selection);
    const effects = selection.effects ?? 'all';
    const mine = offers.filter(({ provider }) => provider === id);
    const can = new Set(offered.map(({ name }) => name));
    const own = new Set(
      mode === 'toolsets'
        ? []
        : createMetaTools({ mode, selection, providers: [id], example: '', engine: () => Promise.reject(new Error()) })
            .list()
            .map(({ name }) => name),
    );
    const told: string[] = [];
    const wrong = (text: string, asked = ''): readonly string[] => [
      ...(text.match(toolName) ?? []).filter((name) => name !== asked && !can.has(name)),
      ...(text.match(ownName) ?? []).filter((name) => !own.has(name)),
    ];
    const hear = (where: string, text: string, asked?: string): void => {
      for (const name of wrong(text, asked)) told.push(`${where}: ${name}`);
    };

    for (const { name, arguments: args } of listPrompts(mine, effects)) {
      const given = Object.fromEntries(args.map((argument) => [argument.name, 'x']));
      hear(name, getPrompt(name, given, mine, effects, ownTools[mode]).text);
    }
    hear('list of resources', JSON.stringify([listResources(mine), listTemplates(mine)]));
    const resources = createResources({
      ...{ mode, registry, offered, offers: mine, refusal: async () => undefined },
      execute: cloud.pipeline.execute,
      randomId: () => 'read-1',
    });
    const context = { principal: 'local', signal: new AbortController().signal };
    for (const { name } of sample(offered, 10)) {
      const { text } = await resources.read(`virtspan://${id}/api/${name}`, context);
      hear(`reference of ${name}`, text, name);
    }
    hear('inventory', (await resources.read(`virtspan://${id}/inventory`, context)).text);

    let refused = 0;
    for (const { name } of sample(registry.entries, 14)) {
      const { tool } = await registry.load(name);
      for (const args of wrongCalls(tool)) {
        const outcome = await cloud.settle(name, args);
        if (outcome instanceof ToolError) refused += 1;
        const text = outcome instanceof ToolError ? JSON.stringify(errorResult(outcome)) : seenIn(outcome);
        hear(`${name} ${JSON.stringify(args)}`, text, name);
      }
    }
    hear(
      'a tool that there is not',
      JSON.stringify(await cloud.settle(`${id}_lst_everything`).then((error) => errorResult(error as ToolError))),
      `${id}_lst_everything`,
    );
    expect(refused).toBeGreaterThan(10);
    expect([...new Set(told)]).toEqual([]);
  });
});
