// What only one server has becomes a tool: found, typed, critical, confirmed and called, its secrets hidden by name.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { adopt } from '../../../src/application/adopt.ts';
import { type AdoptedFiles, adoptedFiles } from '../../../src/application/adopted-files.ts';
import { type AdoptingParts, adoptWhatIsHeard, type Maker } from '../../../src/application/adopting.ts';
import { withAdopted } from '../../../src/application/search.ts';
import { cloudstack } from '../../../src/clouds/cloudstack/cloud.ts';
import { mostAdopted } from '../../../src/contract/adoption.ts';
import type { JsonObject } from '../../../src/contract/tool.ts';
import { vocabularies } from '../../../src/generated/vocabulary.ts';
import { fileStore, type LiveStore } from '../../../src/runtime/live/store.ts';
import { createSearch } from '../../../src/runtime/search/search.ts';
import { enabledTools } from '../../../src/runtime/tools/enabled-tools.ts';
import { builtIndex } from '../../application/beside.ts';
import { personWho } from '../pipeline/world.ts';
import { type Server, type ServerWorld, serverWorld } from './server-world.ts';

const param = (name: string, type: string, required = false): JsonObject => ({ name, type, required, length: 255 });
const text = (name: string): JsonObject => ({ name, type: 'string' });
/** Two commands that came with a version that nobody knows yet, and one of a plugin of the site. */
const own: NonNullable<Server['own']> = {
  lockSnapshot: {
    row: {
      name: 'lockSnapshot',
      isasync: false,
      description: 'Words of the server.',
      params: [param('id', 'uuid', true), param('reason', 'string')],
      response: [text('id'), { name: 'success', type: 'boolean' }],
    },
    answer: () => ({ success: true, id: zero }),
  },
  listSnapshotLocks: {
    row: {
      name: 'listSnapshotLocks',
      params: [param('page', 'integer'), param('pagesize', 'integer')],
      response: [text('id'), text('reason')],
    },
    answer: () => ({ count: 1, snapshotlock: [{ id: zero, reason: 'audit' }] }),
  },
  rotateSiteVault: {
    row: {
      name: 'rotateSiteVault',
      params: [param('site', 'string', true)],
      response: [text('site'), text('vaulttoken')],
    },
    answer: (form) => ({ sitevault: { site: form.get('site') ?? '', vaulttoken: 'not-to-be-seen-0001' } }),
  },
};
const zero = '00000000-0000-4000-8000-000000000000';

const unexpected = (thrown: unknown): never => {
  throw thrown;
};

type Kept = Pick<AdoptingParts, 'kept' | 'maker'> & { readonly store?: LiveStore };

async function newer(more: Server = {}, kept: Kept = {}): Promise<ServerWorld> {
  const world = await serverWorld({ says: '4.23.0.0', own, ...more }, kept.store);
  adoptWhatIsHeard({
    knowledge: world.live.knowledge,
    registry: world.registry,
    clouds: [cloudstack],
    unexpected,
    ...kept,
  });
  return world;
}

describe('a command that only this server has', () => {
  it('can be called by name at once, typed, when a person types its name', async () => {
    const world = await newer();
    const person = personWho('agreed');
    const { data } = await world.execute('cloudstack_lock_snapshot', { id: zero, reason: 'audit' }, { person });
    expect(data).toMatchObject({ success: true });
    const [question] = person.questions;
    expect(question!.phrase).toBe('lockSnapshot');
    expect(question!.lines.join(' ')).toContain('Nobody has looked at what lockSnapshot does');
    expect(world.sent().map(([command, form]) => [command, form.get('reason')])).toEqual([['lockSnapshot', 'audit']]);
  });

  it('is refused without a person, reads included, and with wrong arguments', async () => {
    const world = await newer();
    expect(await world.refusal('cloudstack_lock_snapshot', { id: zero })).toMatchObject({ code: 'CONFIRM_NEEDED' });
    expect(await world.refusal('cloudstack_list_snapshot_locks')).toMatchObject({ code: 'CONFIRM_NEEDED' });
    expect(await world.refusal('cloudstack_lock_snapshot', {})).toMatchObject({ code: 'PARAM_MISSING' });
    expect(await world.refusal('cloudstack_lock_snapshot', { id: zero, x: 1 })).toMatchObject({
      code: 'PARAM_UNKNOWN',
    });
    expect(world.sent()).toEqual([]);
  });

  it('answers with its secrets hidden by their names', async () => {
    const world = await newer();
    const answer = await world.execute(
      'cloudstack_rotate_site_vault',
      { site: 'fra' },
      { person: personWho('agreed') },
    );
    expect(JSON.stringify(answer)).not.toContain('not-to-be-seen');
    expect(answer.data).toMatchObject({ site: 'fra' });
  });

  it('has the effect of its verb and the risk critical, and no words of the server', async () => {
    const world = await newer();
    await world.live.knowledge.learn(world.provider, 'lab');
    const tools = await Promise.all(
      world.registry.adopted.map(async ({ name }) => (await world.registry.load(name)).tool),
    );
    expect(tools.map(({ name, effect, risk, category }) => [name, effect, risk, category])).toEqual([
      ['cloudstack_list_snapshot_locks', 'read', 'critical', 'own'],
      ['cloudstack_lock_snapshot', 'act', 'critical', 'own'],
      ['cloudstack_rotate_site_vault', expect.any(String), 'critical', 'own'],
    ]);
    expect(JSON.stringify(tools)).not.toContain('Words of the server');
    expect(tools[1]!.params).toMatchObject({ id: { kind: 'uuid', required: true }, reason: { kind: 'text' } });
  });

  it('is found in plain words', async () => {
    const world = await newer();
    const { registry } = world;
    const offered = enabledTools(registry.entries, {});
    const sources = { registry, offered, vocabulary: async () => vocabularies, prepared: builtIndex };
    const search = withAdopted(createSearch(sources), registry, (tools) => enabledTools(tools, {}));
    await world.live.knowledge.learn(world.provider, 'lab');
    const { ranked } = await search.find('rotate the site vault', { limit: 5 });
    expect(ranked.map(({ tool }) => tool.entry.name)).toContain('cloudstack_rotate_site_vault');
    const usual = await search.find('list virtual machines', { limit: 3 });
    expect(usual.ranked[0]!.tool.entry.name).toBe('cloudstack_list_virtual_machines');
  });

  it('is not there for a profile whose server does not have it, nor any more when it goes', async () => {
    const world = await newer();
    await world.live.knowledge.learn(world.provider, 'lab');
    world.server = {};
    world.clock.pass(60_001);
    const error = await world.refusal('cloudstack_rotate_site_vault', { site: 'x' }, { person: personWho('agreed') });
    expect(['NOT_OFFERED', 'API_AUTH']).toContain(error.code);
  });

  it('costs the others nothing when it cannot be a tool', async () => {
    const answer = () => ({});
    const odd = { row: { name: 'oddOne', params: [param('constructor', 'string')], response: [] }, answer };
    const again = { row: { name: 'lock_snapshot', params: [], response: [] }, answer };
    const response = [{ name: '__proto__', type: 'string' }];
    const worse = { row: { name: 'worseOne', params: [], response }, answer };
    const world = await newer({ own: { ...own, oddOne: odd, lock_snapshot: again, worseOne: worse } });
    await world.live.knowledge.learn(world.provider, 'lab');
    const symbols = world.registry.adopted.map(({ symbol }) => symbol);
    expect(symbols).toEqual(expect.arrayContaining(['lockSnapshot', 'listSnapshotLocks', 'rotateSiteVault']));
    expect(symbols).not.toContain('oddOne');
  });

  it('has a name that clients take, however long its own is', async () => {
    const long = (end: string) => `rotate${'VeryLongWord'.repeat(5)}${end}`;
    const row = (name: string) => ({ row: { name, params: [], response: [] }, answer: () => ({}) });
    const world = await newer({ own: { [long('One')]: row(long('One')), [long('Two')]: row(long('Two')) } });
    await world.live.knowledge.learn(world.provider, 'lab');
    const names = world.registry.adopted.map(({ name }) => name);
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(name).toMatch(/^cloudstack_rotate_very_[a-z_]+_[0-9a-f]{4}$/);
    expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(49);
  });
});

describe('adopting', () => {
  it('makes tools once of the same facts: a later start reads them, and asks and plans nothing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'virtspan-adopted-'));
    let names = 0;
    const unique = (): string => String(names++);
    const start = async () => {
      const count = { made: 0, read: 0, asked: 0 };
      const files = adoptedFiles(folder, unique);
      const kept: AdoptedFiles = {
        write: files.write,
        read: async (...given) => {
          const found = await files.read(...given);
          if (found !== undefined) count.read += 1;
          return found;
        },
      };
      const maker: Maker = async () => {
        count.made += 1;
        return { adopt };
      };
      const world = await newer({}, { store: fileStore(folder, unique), kept, maker });
      const counts = () => ({ ...count, asked: world.asked() });
      expect(counts()).toEqual({ made: 0, read: 0, asked: 0 });
      await world.live.knowledge.learn(world.provider, 'lab');
      return { world, counts };
    };
    const tools = async ({ registry }: ServerWorld) =>
      Promise.all(registry.adopted.map(async (entry) => [entry, await registry.load(entry.name)]));

    const first = await start();
    expect(first.counts()).toMatchObject({ made: 1, read: 0 });
    await first.world.live.knowledge.learn(first.world.provider, 'lab', 0);
    expect(first.counts()).toMatchObject({ made: 1, read: 0 });

    const second = await start();
    expect(second.counts()).toEqual({ made: 0, read: 1, asked: 0 });
    expect(await tools(second.world)).toEqual(await tools(first.world));
    expect(await second.world.registry.dangers('cloudstack')).toEqual(await first.world.registry.dangers('cloudstack'));

    // A file that somebody changed is none of ours.
    const [name = ''] = (await readdir(folder)).filter((one) => one.endsWith('.tools.json'));
    const text = await readFile(join(folder, name), 'utf8');
    await writeFile(join(folder, name), text.replaceAll('"risk":"critical"', '"risk":"low"'));
    expect((await start()).counts()).toEqual({ made: 1, read: 0, asked: 0 });
    await rm(folder, { recursive: true });
  });

  it('takes nine hundred commands at once', async () => {
    const { registry } = await serverWorld();
    const [catalog] = registry.catalogs;
    const rows = Array.from({ length: 900 }, (_, at) => ({
      name: `siteThing${at}Do`,
      params: [param('id', 'uuid', true), ...Array.from({ length: 12 }, (__, n) => param(`p${n}`, 'string'))],
      response: Array.from({ length: 30 }, (__, n) => text(`f${n}of${at % 40}`)),
    }));
    const rules = await catalog!.adoption!();
    const secrets = await registry.secrets('cloudstack');
    const before = process.cpuUsage();
    const adopted = adopt({ provider: 'cloudstack', spec: cloudstack.ownSpec!(rows), rules, secrets });
    const { user, system } = process.cpuUsage(before);
    process.stderr.write(`900 commands adopted in ${Math.round((user + system) / 1000)} ms of processor time\n`);
    expect(adopted.tools).toHaveLength(900);
  });

  const adoptAll = async (rows: readonly JsonObject[]) => {
    const { registry } = await serverWorld();
    const [catalog] = registry.catalogs;
    const [rules, secrets] = [await catalog!.adoption!(), await registry.secrets('cloudstack')];
    return adopt({ provider: 'cloudstack', spec: cloudstack.ownSpec!(rows), rules, secrets });
  };

  it('makes no more tools than a service can have, however many it names', async () => {
    const rows = Array.from({ length: mostAdopted * 5 }, (_, at) => ({
      name: `siteThing${at}Do`,
      params: [],
      response: [],
    }));
    expect((await adoptAll(rows)).tools).toHaveLength(mostAdopted);
  });

  it('makes none of commands that cannot be tools, and finds those that can beside many that cannot', async () => {
    const bad = (at: number) => ({ name: `siteThing${at}Do`, params: [param('__proto__', 'string')], response: [] });
    expect((await adoptAll([bad(1), bad(2)])).tools).toEqual([]);
    const rows = Array.from({ length: 300 }, (_, at) => ({ ...bad(at), ...(at % 3 === 0 && { params: [] }) }));
    expect((await adoptAll(rows)).tools).toHaveLength(100);
  });
});
