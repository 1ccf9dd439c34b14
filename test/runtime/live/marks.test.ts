// What is said of a service beforehand: marks on tools, the report of doctor and profiles.
import { describe, expect, it } from '@jest/globals';
import { userLogin } from '../../../src/clouds/cloudstack/simulator/access/credentials.ts';
import { systemClock } from '../../../src/contract/clock.ts';
import { marksOf } from '../../../src/runtime/live/marks.ts';
import { clockLine, liveLines, liveReport } from '../../../src/runtime/live/report.ts';
import { type Server, type ServerWorld, serverWorld } from './server-world.ts';

async function markIn(world: ServerWorld, name: string, sleep = systemClock.sleep): Promise<string | undefined> {
  const { tool } = await world.registry.load(name);
  return marksOf({ live: world.live, providers: [world.provider], sleep })(tool, 'cloudstack');
}
async function reportOn(server: Server) {
  const { live, provider, registry } = await serverWorld(server);
  const learned = await live.knowledge.learn(provider, 'lab');
  return liveReport(live, registry, provider, 'lab', learned!);
}

describe('a tool in a list', () => {
  it('is marked where the server does not have it, or not all of it', async () => {
    const world = await serverWorld({ version: '4.18.0.0' });
    expect(await markIn(world, 'cloudstack_list_gpu_devices')).toBe(
      'Not there: listGpuDevices came with 4.21, and the server of profile "lab" is 4.18.0.0.',
    );
    expect(await markIn(world, 'cloudstack_list_virtual_machines')).toMatch(/does not take: .*gpuenabled/);
    expect(await markIn(world, 'cloudstack_list_zones')).not.toContain('Not there');
    expect(world.asked()).toBe(1);
  });

  it('is not marked, and not waited for, where the server does not answer', async () => {
    const world = await serverWorld();
    const silent = { ...world.provider, learn: () => new Promise<never>(() => {}) };
    const { tool } = await world.registry.load('cloudstack_list_gpu_devices');
    const mark = marksOf({ live: world.live, providers: [silent], sleep: async () => {} });
    expect(await mark(tool, 'cloudstack')).toBeUndefined();
  });
});

describe('the report on a profile', () => {
  it('counts what an older server has, and says what came later', async () => {
    const report = await reportOn({ version: '4.20.2.0' });
    expect(report).toMatchObject({ version: '4.20.2.0', role: 'Root Admin', tools: 912, usable: 859 });
    expect(report.later).toContain('cloudstack_list_gpu_devices');
    expect(report.later.length + report.withheld.length).toBe(912 - 859);
    expect(liveLines(report)[0]).toBe(
      'Of 912 tools 859 can be used here as "Root Admin"; it is 4.20.2.0, and they are made for 4.22.1.0.',
    );
  });

  it('finds the newest version whole', async () => {
    const report = await reportOn({});
    expect([report.usable, report.narrower, report.own]).toEqual([912, 0, []]);
  });

  it('counts what a role has, by its name', async () => {
    const report = await reportOn({ keys: userLogin });
    expect(report.role).toBe('User');
    expect(report.later).toEqual([]);
    expect(report.usable).toBe(912 - report.withheld.length);
    expect(report.withheld).toContain('cloudstack_list_hosts');
    expect(report.narrower).toBeGreaterThan(80);
  });

  it('names what only this server has, and a version that is newer than ours', async () => {
    const row = { name: 'siteSnapshotLock', params: [{ name: 'id', type: 'uuid', required: true }], response: [] };
    const report = await reportOn({ says: '4.23.0.0', own: { siteSnapshotLock: { row, answer: () => ({}) } } });
    expect(report.own).toEqual(['siteSnapshotLock']);
    expect(liveLines(report).join('\n')).toContain('newer than 4.22.1.0');
  });

  it('says how far the clocks are apart', async () => {
    const report = await reportOn({});
    expect(clockLine({ ...report, skewMs: -600_000 })).toContain('600 s behind');
    expect(clockLine({ ...report, skewMs: 900 })).toBe('The clocks agree.');
  });
});
