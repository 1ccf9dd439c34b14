// A server that offers what a real one offered to each of four roles: what their keys may use, and what is its own.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiOf } from '../../../codegen/growth.ts';
import { loadOverlay } from '../../../codegen/overlay/load.ts';
import { planOf } from '../../../codegen/plan/index.ts';
import { adoptWhatIsHeard } from '../../../src/application/adopting.ts';
import { cloudstack } from '../../../src/clouds/cloudstack/cloud.ts';
import type { Person } from '../../../src/contract/person.ts';
import { liveReport } from '../../../src/runtime/live/report.ts';
import { offeredTo, ownNames, recorded, rootAdmin } from './recorded-roles.ts';
import { type ServerWorld, serverWorld } from './server-world.ts';

const unexpected = (thrown: unknown): never => {
  throw thrown;
};

async function worldOf(role: string): Promise<ServerWorld> {
  const world = await serverWorld({ says: recorded.version, tells: { api: offeredTo(role), role } });
  adoptWhatIsHeard({ knowledge: world.live.knowledge, registry: world.registry, clouds: [cloudstack], unexpected });
  return world;
}

const reportOn = async (world: ServerWorld) => {
  const learned = (await world.live.knowledge.learn(world.provider, 'lab'))!;
  return liveReport(world.live, world.registry, world.provider, 'lab', learned);
};

describe('a server that offers what a real 4.22.0.0-SNAPSHOT offered', () => {
  it.each([
    [rootAdmin, 815],
    ['Domain Admin', 420],
    ['User', 369],
    ['Read-Only User - Default', 78],
  ])('counts what %s may use: %i commands', async (role, commands) => {
    expect(offeredTo(role)).toHaveLength(commands);
    const world = await worldOf(role);
    const report = await reportOn(world);
    expect(report).toMatchObject({ role, usable: commands, version: recorded.version });
    expect([...report.own].sort()).toEqual(role === rootAdmin ? [...ownNames].sort() : []);
    if (role !== rootAdmin)
      expect(report.narrower).toBeGreaterThanOrEqual(Object.keys(recorded.roles[role]!.lacks).length);
  });

  it('lends its five own commands to the root admin, who is asked before any of them runs', async () => {
    const world = await worldOf(rootAdmin);
    await reportOn(world);
    const made = world.registry.entries.filter(({ symbol }) => ownNames.includes(symbol));
    expect(made.map(({ symbol }) => symbol).sort()).toEqual([...ownNames].sort());
    const { tool } = await world.registry.load('cloudstack_configure_simulator_ha_provider_state');
    expect(tool).toMatchObject({ category: 'own', risk: 'critical' });
    expect(Object.keys(tool.params).sort()).toEqual(['activity', 'fence', 'health', 'hostid', 'recover']);
    const refused = await world.refusal('cloudstack_cleanup_simulator_mock', { id: 1 });
    expect(refused.code).toBe('CONFIRM_NEEDED');
    expect(world.sent()).toEqual([]);
  });

  it.each(Object.keys(recorded.roles))('refuses %s what the role lacks, before a person is asked', async (role) => {
    const world = await worldOf(role);
    const asked: string[] = [];
    const person: Person = {
      ask: async ({ title }) => {
        asked.push(title);
        return 'agreed';
      },
    };
    const refused = await world.refusal(
      'cloudstack_delete_host',
      { id: '00000000-0000-4000-8000-000000000001' },
      { person },
    );
    expect(refused).toMatchObject({ code: 'NOT_OFFERED', fate: 'refused' });
    expect(refused.message).toContain(`does not offer deleteHost to these credentials (role "${role}")`);
    const lacking = await world.refusal('cloudstack_list_virtual_machines', { displayvm: true }, { person });
    expect(lacking.code).toBe('PARAM_UNKNOWN');
    expect(asked).toEqual([]);
    expect(world.sent()).toEqual([]);
  });
});

describe('its listApis as facts', () => {
  let dir: string;
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'recorded-'));
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  it('are planned in one round, its own commands critical and listed for a person', () => {
    const api = offeredTo(rootAdmin);
    const file = join(dir, 'listApis.json');
    writeFileSync(file, JSON.stringify({ listapisresponse: { count: api.length, api } }));
    const overlay = loadOverlay('specs', 'cloudstack');
    const words = { categories: {}, operations: {}, params: {}, shapes: {} };
    const plan = planOf(apiOf('specs', 'cloudstack', { file, version: '4.22.0.0' }, overlay), overlay, words);
    const tools = plan.categories.flatMap((category) => category.tools);
    expect(tools).toHaveLength(815);
    const own = tools.filter(({ operation }) => ownNames.includes(operation.id));
    expect(own.map(({ risk }) => risk)).toEqual(ownNames.map(() => 'critical'));
  });
});
