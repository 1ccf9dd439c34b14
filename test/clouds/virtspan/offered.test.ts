// What prompts, instructions, answers and errors of the tools across clouds name is offered in the mode in which they name it.
import { afterEach, describe, expect, it } from '@jest/globals';
import { metaToolsOf } from '../../../src/application/meta-tools.ts';
import { ToolError } from '../../../src/contract/errors.ts';
import type { JsonObject } from '../../../src/contract/tool.ts';
import { getPrompt, listPrompts, ownTools } from '../../../src/runtime/offer/prompts.ts';
import { instructionsFor } from '../../../src/runtime/server/instructions.ts';
import { enabledTools } from '../../../src/runtime/tools/enabled-tools.ts';
import { beside } from '../../application/beside.ts';
import { seenIn } from '../../attack/other-cloud.ts';
import { type AllClouds, allClouds } from './world.ts';

let all: AllClouds | undefined;
afterEach(async () => all?.close());

const toolName = /\b(?:cloudstack|kubevirt|virtualbox|virtspan)_[a-z][a-z0-9_]+[a-z0-9]/g;
const ownName = /\b(?:find_tools|describe_tools|run_script|call_read|call_write|call_destructive|coverage_report)\b/g;

/** What is asked of each tool that only reads or looks, beside nothing and a thing that there is not. */
const asked: Readonly<Record<string, readonly JsonObject[]>> = {
  virtspan_check_health: [{ show: 'all', limit: 200 }],
  virtspan_find_waste: [{ limit: 200 }],
  virtspan_list_snapshot_trees: [{ limit: 200 }],
  virtspan_list_backups: [{ olderThan: 0, limit: 200 }],
  virtspan_review_security: [{ limit: 200 }],
  virtspan_show_capacity: [{ by: 'owner' }],
  virtspan_check_path: [{ from: 'internet', to: 'web-1', port: 22 }],
  virtspan_show_topology: [{}],
  virtspan_capture_recipe: [{ machine: 'web-1' }],
  virtspan_restore_machine: [{ backup: 'none-7', name: 'x', preview: true }],
  virtspan_make_machines: [{ recipe: 'recipe: x', names: ['x'], preview: true }],
  virtspan_change_many: [{ action: 'stop', match: 'web-1', preview: true }],
  virtspan_move_machines: [{ host: 'none-7', preview: true }],
};
const wrong: readonly JsonObject[] = [{ nothing_of_that_name: 'x' }, { limit: 'x' }];

const read = 'virtspan_check_health, virtspan_list_backups, virtspan_capture_recipe, virtspan_review_security';
describe('what tools across clouds say', () => {
  it.each([
    ['search', 'server: { read_only: true }'],
    ['all', 'server: { mode: all }'],
    ['toolsets', 'server: { toolsets: [virtspan] }'],
    ['toolsets', `server: { tools: [${read}] }`],
    ['toolsets', 'server: { tools: [virtspan_restore_machine, virtspan_make_machines, virtspan_find_waste] }'],
    ['toolsets', 'server: { toolsets: [cloudstack/vm-lifecycle] }'],
  ] as const)('in mode %s with "%s" names only what is offered', async (mode, config) => {
    all = await allClouds([], { config });
    const { application, engine } = all;
    const selection = await application.selection();
    const offered = enabledTools(engine.registry.entries, selection);
    const can = new Set(offered.map(({ name }) => name));
    const { effects, destructive } = application.settings;
    const meta =
      mode === 'toolsets' ? undefined : await metaToolsOf(application, { randomId: () => 'x', beside }, 1, mode);
    const own = new Set(meta?.list().map(({ name }) => name) ?? []);
    expect(application.settings.mode).toBe(mode);

    const told: string[] = [];
    const hear = (where: string, text: string, itself?: string): void => {
      for (const name of text.match(toolName) ?? [])
        if (name !== itself && !can.has(name)) told.push(`${where}: ${name}`);
      for (const name of text.match(ownName) ?? []) if (!own.has(name)) told.push(`${where}: ${name}`);
    };
    const offers = await application.offers();
    const isOffered = (tool: string): boolean => can.has(tool);
    for (const { name, arguments: args } of listPrompts(offers, effects, isOffered)) {
      const given = Object.fromEntries(args.map((argument) => [argument.name, 'x']));
      hear(`prompt ${name}`, getPrompt(name, given, offers, effects, ownTools[mode], isOffered).text);
    }
    const { profiles, cloud } = application;
    hear('instructions', instructionsFor({ mode, effects, destructive, profiles, titles: ['X'], cloud }));

    // Where everything is offered, no answer can name anything else.
    const leavesOut = offered.length < engine.registry.entries.length;
    const mine = offered.filter(({ provider }) => provider === 'virtspan' && leavesOut);
    let answered = 0;
    for (const { name } of mine) {
      for (const args of [...wrong, ...(asked[name] ?? [])]) {
        const outcome = await all.call(name, args).catch((thrown: unknown) => thrown as ToolError);
        if (!(outcome instanceof ToolError)) answered += 1;
        hear(`${name} ${JSON.stringify(args)}`, seenIn(outcome), name);
      }
    }
    expect([...new Set(told)]).toEqual([]);
    expect(answered > 0).toBe(mine.length > 0);
  });
});
