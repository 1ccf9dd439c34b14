import { describe, expect, it } from '@jest/globals';
import { adminLogin, userLogin } from '../../../../src/clouds/cloudstack/simulator/access/credentials.ts';
import { createCloud, id, post, signed } from './cloud.ts';

describe('what a test can plant', () => {
  it('is a row, or fields over one', async () => {
    const cloud = createCloud();
    const web = id('virtualmachine', 'web-1');
    cloud.simulator.plant({
      kind: 'row',
      table: 'virtualmachine',
      row: { id: web, displayname: '<b>bold\u202e</b>', password: 'hunter2' },
    });
    cloud.simulator.plant({
      kind: 'row',
      table: 'sshkeypair',
      row: { id: id('sshkeypair', 'x'), name: 'x', account: 'admin', domainid: id('domain', 'ROOT') },
    });
    expect((await cloud.list('listVirtualMachines', { id: web }))[0]).toMatchObject({
      name: 'web-1',
      displayname: '<b>bold\u202e</b>',
      password: 'hunter2',
    });
    expect((await cloud.list('listSSHKeyPairs')).map(({ name }) => name)).toEqual(['x', 'ops-laptop']);
  });

  it('is a refusal, for as many calls as it says', async () => {
    const cloud = createCloud();
    cloud.simulator.plant({ kind: 'refusal', command: 'listZones', status: 429, text: 'slow down', times: 2 });
    const statuses: number[] = [];
    for (const _ of [1, 2, 3]) statuses.push((await cloud.call('listZones')).status);
    expect(statuses).toEqual([429, 429, 200]);
  });

  it('is an answer that is no JSON, instead of running the command', async () => {
    const { simulator, list } = createCloud();
    simulator.plant({ kind: 'answer', command: 'deleteVolume', status: 502, body: '<html>Bad gateway</html>' });
    const response = await simulator.handle(post(signed('deleteVolume', { id: id('volume', 'spare-1') }, userLogin)));
    expect([response.status, await response.text()]).toEqual([502, '<html>Bad gateway</html>']);
    expect(await list('listVolumes', { name: 'spare-1' })).toHaveLength(1);
  });

  it('is an answer that is lost after the command ran', async () => {
    const cloud = createCloud();
    cloud.simulator.plant({ kind: 'lost', command: 'deleteVolume', status: 502, body: '{"deletevol' });
    const request = post(signed('deleteVolume', { id: id('volume', 'spare-1') }, adminLogin));
    expect(await (await cloud.simulator.handle(request)).text()).toBe('{"deletevol');
    expect(await cloud.list('listVolumes', { name: 'spare-1' })).toEqual([]);
  });

  it('is a zone without room, by name or id', async () => {
    for (const zone of ['fra1', id('zone', 'fra1')]) {
      const cloud = createCloud();
      cloud.simulator.plant({ kind: 'noCapacity', zone });
      const machine = { serviceofferingid: id('serviceoffering', 'small'), templateid: id('template', 'debian-12') };
      const full = await cloud.job('deployVirtualMachine', { ...machine, zoneid: id('zone', 'fra1') });
      expect(full).toMatchObject({
        jobstatus: 2,
        jobresultcode: 533,
        jobresult: { errortext: expect.stringContaining('fra1') },
      });
      expect(await cloud.job('startVirtualMachine', { id: id('virtualmachine', 'batch-1') })).toMatchObject({
        jobresultcode: 533,
      });
      expect(await cloud.job('deployVirtualMachine', { ...machine, zoneid: id('zone', 'zrh1') })).toMatchObject({
        jobstatus: 1,
      });
    }
  });

  it('is gone after a reset, and so is everything else', async () => {
    const cloud = createCloud();
    cloud.simulator.plant({ kind: 'refusal', command: 'listZones', status: 503, text: 'down' });
    await cloud.call('deleteVolume', { id: id('volume', 'spare-1') });
    cloud.simulator.reset();
    expect(cloud.simulator.requests).toEqual([]);
    expect((await cloud.call('listZones')).status).toBe(200);
    expect(await cloud.list('listVolumes', { name: 'spare-1' })).toHaveLength(1);
  });
});

describe('the log of requests', () => {
  it('says what was asked when, and what it came to', async () => {
    const cloud = createCloud();
    await cloud.call('listZones', { name: 'fra1' });
    cloud.clock.at += 5;
    await cloud.call('stopVirtualMachine', {});
    expect(cloud.simulator.requests).toEqual([
      { command: 'listZones', params: { name: 'fra1' }, at: cloud.clock.at - 5, status: 200 },
      { command: 'stopVirtualMachine', params: {}, at: cloud.clock.at, status: 431 },
    ]);
  });

  it('holds no secret', async () => {
    const cloud = createCloud();
    await cloud.call('createUser', {
      account: 'acme',
      username: 'u',
      email: 'e',
      firstname: 'f',
      lastname: 'l',
      password: 'hunter2',
    });
    await cloud.call('registerUserData', { name: 'd', userdata: 'c2VjcmV0' });
    const log = JSON.stringify(cloud.simulator.requests);
    expect(log).toContain('"username":"u"');
    for (const secret of ['hunter2', 'c2VjcmV0', 'SIMULATED']) expect(log).not.toContain(secret);
  });
});
