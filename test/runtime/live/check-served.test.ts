// What a server does not have is refused before anything is sent, and before anybody is asked.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { userLogin } from '../../../src/clouds/cloudstack/simulator/access/credentials.ts';
import { forgetfulStore, type LiveStore } from '../../../src/runtime/live/store.ts';
import { personWho } from '../pipeline/world.ts';
import { serverWorld } from './server-world.ts';

describe('an older server', () => {
  it('is not sent a command that came later, and the refusal says with which version', async () => {
    const world = await serverWorld({ version: '4.18.0.0' });
    const error = await world.refusal('cloudstack_list_gpu_devices');
    expect(error).toMatchObject({ code: 'NOT_OFFERED', fate: 'refused' });
    expect(error.message).toContain('listGpuDevices came with 4.21, and the server of profile "lab" is 4.18.0.0.');
    expect(error.message).not.toContain('API key');
    expect(world.sent()).toEqual([]);
  });

  it('is not sent a filter that it would ignore', async () => {
    const world = await serverWorld({ version: '4.18.0.0' });
    const error = await world.refusal('cloudstack_list_virtual_machines', { gpuenabled: true });
    expect(error).toMatchObject({ code: 'PARAM_UNKNOWN', fate: 'refused' });
    expect(error.message).toContain('"gpuenabled" of cloudstack_list_virtual_machines came with 4.21');
    expect(error.message).toContain('would be ignored');
    expect(world.sent()).toEqual([]);
    const { data } = await world.execute('cloudstack_list_virtual_machines', { name: 'db-1' });
    expect(data).not.toHaveLength(0);
  });

  it('takes the same filter once it has it', async () => {
    const world = await serverWorld({ version: '4.21.0.0' });
    await world.execute('cloudstack_list_virtual_machines', { gpuenabled: true });
    expect(world.sent().map(([command, form]) => [command, form.get('gpuenabled')])).toEqual([
      ['listVirtualMachines', 'true'],
    ]);
  });

  it('is told by the former name what it has under another one, and refuses what it had no name for', async () => {
    const { api } = JSON.parse(readFileSync('specs/cloudstack/4.20.2.0.json', 'utf8')).listapisresponse;
    const world = await serverWorld({ version: '4.20.2.0', tells: { api, role: 'Root Admin' } });
    const range = { startip: '10.9.0.10', endip: '10.9.0.20', gateway: '10.9.0.1', netmask: '255.255.255.0' };
    const error = await world.refusal('cloudstack_create_vlan_ip_range', { ...range, provider: 'Netris' });
    expect(error).toMatchObject({ code: 'PARAM_UNKNOWN', fate: 'refused' });
    expect(world.sent()).toEqual([]);
    const person = personWho('agreed');
    await world.execute('cloudstack_create_vlan_ip_range', { ...range, provider: 'NSX' }, { person }).catch(() => {});
    const forms = world.sent().filter(([command]) => command === 'createVlanIpRange');
    expect(forms.map(([, form]) => [form.get('fornsx'), form.has('provider')])).toEqual([['true', false]]);
  });

  it('is told by the former name by the simulated server of that version too', async () => {
    const world = await serverWorld({ version: '4.20.2.0' });
    const range = { startip: '10.9.0.10', endip: '10.9.0.20', gateway: '10.9.0.1', netmask: '255.255.255.0' };
    const person = personWho('agreed');
    await world.execute('cloudstack_create_vlan_ip_range', { ...range, provider: 'NSX' }, { person }).catch(() => {});
    const forms = world.sent().filter(([command]) => command === 'createVlanIpRange');
    expect(forms.map(([, form]) => [form.get('fornsx'), form.has('provider')])).toEqual([['true', false]]);
  });

  it('is sent nothing of ours that it does not know either', async () => {
    const world = await serverWorld({ version: '4.20.2.0' });
    await world.refusal('cloudstack_list_backup_schedule', { virtualmachineid: zero });
    const [[, form] = []] = world.sent();
    expect([form?.get('virtualmachineid'), form?.has('page'), form?.has('pagesize')]).toEqual([zero, false, false]);
  });

  it('asks no person about a change that it does not know', async () => {
    const world = await serverWorld({ version: '4.18.0.0' });
    const person = personWho('agreed');
    const error = await world.refusal('cloudstack_delete_gpu_card', { id: zero }, { person });
    expect([error.code, person.questions]).toEqual(['NOT_OFFERED', []]);
    expect(world.audit.lines().filter((line) => line.includes('NOT_OFFERED'))).toHaveLength(1);
  });

  it('has its form of a tool made once', async () => {
    const { live, provider, registry } = await serverWorld({ version: '4.18.0.0' });
    const learned = (await live.knowledge.learn(provider, 'lab'))!;
    const { tool } = await registry.load('cloudstack_list_virtual_machines');
    const of = async () => (await live.standing(provider, 'lab', tool, learned)).fit;
    const [first, second] = [await of(), await of()];
    expect(first).toMatchObject({ served: 'yes', lacks: expect.arrayContaining(['gpuenabled']) });
    expect(second).toBe(first);
  });

  it('finds names without a filter that it does not know', async () => {
    const world = await serverWorld({ version: '4.18.0.0' });
    await world.execute('cloudstack_list_virtual_machines', { zoneid: 'fra1' });
    expect(world.sent().at(-1)![1].get('zoneid')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('keys that may not do all', () => {
  it('are told so before anything is sent, with the role', async () => {
    const world = await serverWorld({ keys: userLogin });
    const error = await world.refusal('cloudstack_list_hosts', { name: 'x' });
    expect(error).toMatchObject({ code: 'NOT_OFFERED', fate: 'refused' });
    expect(error.message).toContain('does not offer listHosts to these credentials (role "User")');
    expect(world.sent()).toEqual([]);
  });

  it('are told of a parameter that only administrators have', async () => {
    const world = await serverWorld({ keys: userLogin });
    const error = await world.refusal('cloudstack_list_virtual_machines', { displayvm: true });
    expect(error.code).toBe('PARAM_UNKNOWN');
    expect(error.message).toContain('takes no "displayvm"');
    expect(world.sent()).toEqual([]);
  });

  it('are to give the id of what they may not look up', async () => {
    const world = await serverWorld({ keys: userLogin, off: ['listZones'] });
    const error = await world.refusal('cloudstack_list_virtual_machines', { zoneid: 'fra1' });
    expect(error).toMatchObject({ code: 'NOT_OFFERED', fate: 'refused' });
    expect(error.hint).toBe('Give the id as "zoneid": an id is not looked up.');
  });

  it('hear of a role that was narrowed in the meantime, with its name', async () => {
    const world = await serverWorld({ keys: userLogin });
    await world.execute('cloudstack_list_zones', { name: 'fra1' });
    world.server = { ...world.server, off: ['listZones'] };
    const error = await world.refusal('cloudstack_list_zones', { name: 'fra1' });
    expect(error).toMatchObject({ code: 'API_AUTH', fate: 'failed', apiCode: 401 });
    expect(error.hint).toContain('does not offer listZones to these credentials (role "User")');
    expect(await world.refusal('cloudstack_list_zones', { name: 'fra1' })).toMatchObject({ code: 'NOT_OFFERED' });
  });

  it('may use what they were given in the meantime', async () => {
    const world = await serverWorld({ off: ['listZones'] });
    await world.refusal('cloudstack_list_zones', { name: 'fra1' });
    world.server = {};
    expect(await world.refusal('cloudstack_list_zones', { name: 'fra1' })).toMatchObject({ code: 'NOT_OFFERED' });
    world.clock.pass(60_001);
    expect((await world.execute('cloudstack_list_zones', { name: 'fra1' })).data).toHaveLength(1);
  });
});

describe('learning', () => {
  it('is done once for many calls at the same time', async () => {
    const world = await serverWorld();
    await Promise.all(['fra1', 'zrh1', 'x'].map((name) => world.execute('cloudstack_list_zones', { name })));
    expect(world.asked()).toBe(1);
  });

  it('holds up no read that cannot go wrong', async () => {
    const world = await serverWorld();
    await world.execute('cloudstack_list_zones');
    expect(world.sent().map(([command]) => command)).toEqual(['listZones']);
    await world.live.knowledge.close();
    expect(world.asked()).toBe(1);
  });

  it('begins after such a read has been answered, once for many of them', async () => {
    const work: (() => void)[] = [];
    const world = await serverWorld({}, forgetfulStore, (one) => void work.push(one));
    await Promise.all([1, 2, 3].map(() => world.execute('cloudstack_list_zones')));
    expect([world.asked(), work.length]).toEqual([0, 1]);
    work[0]!();
    await world.live.knowledge.close();
    expect(world.asked()).toBe(1);
  });

  it('begins no more when the program is about to end', async () => {
    const work: (() => void)[] = [];
    const world = await serverWorld({}, forgetfulStore, (one) => void work.push(one));
    await world.execute('cloudstack_list_zones');
    await world.live.knowledge.close();
    work[0]!();
    await world.live.knowledge.close();
    expect(world.asked()).toBe(0);
  });

  it('goes by the version where the server does not tell what these keys may use', async () => {
    const world = await serverWorld({ version: '4.18.0.0', off: ['listApis'] });
    expect(await world.refusal('cloudstack_list_gpu_devices')).toMatchObject({ code: 'NOT_OFFERED' });
    expect(await world.refusal('cloudstack_list_virtual_machines', { gpuenabled: true })).toMatchObject({
      code: 'PARAM_UNKNOWN',
    });
    expect((await world.execute('cloudstack_list_virtual_machines', { name: 'db-1' })).data).not.toHaveLength(0);
  });

  it('goes on without where the server tells nothing', async () => {
    const world = await serverWorld({ off: ['listApis', 'listCapabilities'] });
    expect((await world.execute('cloudstack_list_zones', { name: 'fra1' })).data).toHaveLength(1);
    expect(world.live.knowledge.trouble('cloudstack', 'lab')).toMatchObject({ code: 'API_AUTH' });
  });

  it('is kept for the next process, which refuses nothing without having asked itself', async () => {
    const kept = new Map<string, string>();
    const store: LiveStore = {
      read: async (key) => JSON.parse(kept.get(JSON.stringify(key)) ?? 'null') ?? undefined,
      write: async (key, learned) => void kept.set(JSON.stringify(key), JSON.stringify(learned)),
    };
    const before = await serverWorld({ off: ['listHosts'] }, store);
    await before.refusal('cloudstack_list_hosts', { name: 'x' });
    const after = await serverWorld({}, store);
    await after.execute('cloudstack_list_zones', { name: 'fra1' });
    expect(after.asked()).toBe(0);
    await after.execute('cloudstack_list_hosts', { name: 'x' });
    expect(after.asked()).toBe(1);
  });
});

const zero = '00000000-0000-4000-8000-000000000000';
