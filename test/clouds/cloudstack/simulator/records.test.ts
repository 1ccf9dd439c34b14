import { describe, expect, it } from '@jest/globals';
import { userLogin } from '../../../../src/clouds/cloudstack/simulator/access/credentials.ts';
import { at, createCloud, failure, id, type Loose, textAt } from './cloud.ts';

const web = id('virtualmachine', 'web-1');

describe('tags', () => {
  const on = { resourcetype: 'UserVm', resourceids: web };

  it('are put on things and taken off', async () => {
    const cloud = createCloud();
    await cloud.done('createTags', {
      ...on,
      'tags[0].key': 'env',
      'tags[0].value': 'prod',
      'tags[1].key': 'tier',
      'tags[1].value': 'web',
    });
    expect(await cloud.list('listTags', { resourceid: web })).toMatchObject([
      { key: 'env', value: 'prod', account: 'admin', domain: 'ROOT' },
      { key: 'tier' },
    ]);
    expect(await cloud.job('createTags', { ...on, 'tags[0].key': 'env', 'tags[0].value': 'x' })).toMatchObject({
      jobstatus: 2,
      jobresultcode: 530,
    });
    await cloud.done('deleteTags', { ...on, 'tags[0].key': 'env' });
    expect((await cloud.list('listTags', { key: 'tier' })).map(({ value }) => value)).toEqual(['web']);
    expect(await cloud.job('deleteTags', { ...on, 'tags[0].key': 'env' })).toMatchObject({ jobstatus: 2 });
  });

  it('of others are out of reach', async () => {
    const cloud = createCloud();
    await cloud.done('createTags', { ...on, 'tags[0].key': 'env', 'tags[0].value': 'prod' });
    expect(await cloud.list('listTags', { listall: 'true' }, userLogin)).toEqual([]);
    const { body } = await cloud.call('createTags', { ...on, 'tags[0].key': 'a', 'tags[0].value': 'b' }, userLogin);
    cloud.clock.at += 1000;
    expect((await cloud.call('queryAsyncJobResult', { jobid: String(body.jobid) }, userLogin)).body).toMatchObject({
      jobstatus: 2,
      jobresultcode: 531,
    });
  });
});

describe('annotations', () => {
  it('stand on anything and show there', async () => {
    const cloud = createCloud();
    const note = { entityid: id('host', 'fra1-kvm-01'), entitytype: 'HOST', annotation: 'fan replaced' };
    const made = (await cloud.call('addAnnotation', note)).body as { annotation?: Loose };
    expect(made.annotation ?? {}).toMatchObject({ entityname: 'fra1-kvm-01', username: 'admin' });
    expect((await cloud.list('listHosts', { id: note.entityid }))[0]).toMatchObject({ hasannotations: true });
    await cloud.call('removeAnnotation', { id: String(made.annotation?.id) });
    expect((await cloud.list('listHosts', { id: note.entityid }))[0]).toMatchObject({ hasannotations: false });
  });

  it('are taken from the administrator on what does not exist, and refused from everybody else', async () => {
    const cloud = createCloud();
    const note = { entityid: 'a name', entitytype: 'VM', annotation: 'fan replaced' };
    const { annotation } = (await cloud.call('addAnnotation', note)).body as { annotation?: Loose };
    expect(annotation).toMatchObject({ entityid: 'a name', entitytype: 'VM' });
    expect(annotation).not.toHaveProperty('entityname');
    const other = await cloud.call('addAnnotation', note, userLogin);
    expect([other.status, other.body.errorcode]).toEqual([531, 531]);
  });
});

describe('events and alerts', () => {
  it('are found by time, level and type', async () => {
    const { list } = createCloud();
    const types = async (params: Readonly<Record<string, string>>): Promise<unknown[]> =>
      (await list('listEvents', { listall: 'true', ...params })).map(({ type }) => type);
    expect(await types({ duration: '240' })).toEqual(['USER.LOGIN', 'VM.STOP']);
    expect(await types({ startdate: '2026-10-30', enddate: '2026-10-30' })).toEqual(['SNAPSHOT.CREATE', 'VM.STOP']);
    expect(await types({ level: 'ERROR' })).toEqual(['VM.CREATE']);
    expect(await types({ type: 'VM.DESTROY' })).toEqual(['VM.DESTROY']);
  });

  it('are archived and deleted', async () => {
    const cloud = createCloud();
    const [newest] = await cloud.list('listEvents', { type: 'VM.DESTROY' });
    await cloud.call('archiveEvents', { ids: String(newest?.id) });
    expect(await cloud.list('listEvents', { type: 'VM.DESTROY' })).toEqual([]);
    expect(await cloud.list('listEvents', { type: 'VM.DESTROY', archived: 'true' })).toHaveLength(1);
    await cloud.call('deleteEvents', { type: 'VM.DESTROY' });
    expect((await cloud.call('listEvents', { id: String(newest?.id) })).status).toBe(431);
    expect((await cloud.call('deleteEvents')).status).toBe(431);
    expect(await cloud.list('listAlerts')).toHaveLength(3);
    await cloud.call('archiveAlerts', { type: '7' });
    expect((await cloud.list('listAlerts')).map(({ type }) => type)).toEqual([9, 3]);
    // Types of the cloud's own are not to be raised by others.
    expect((await failure(cloud, 'generateAlert', { type: '14', name: 'ALERT.MANAGEMENT', description: 'd' }))[0]).toBe(
      431,
    );
    await cloud.done('generateAlert', { type: '77', name: 'ALERT.OURS', description: 'd' });
    expect((await cloud.list('listAlerts'))[0]).toMatchObject({ name: 'ALERT.OURS' });
    expect(await cloud.list('listAlertTypes')).toContainEqual({ alerttypeid: 30, name: 'ALERT.HA.ACTION' });
  });
});

describe('settings', () => {
  it('change for all or for one zone, and go back', async () => {
    const cloud = createCloud();
    const zone = { name: 'cpu.overprovisioning.factor', zoneid: id('zone', 'fra1') };
    const value = async (params: Readonly<Record<string, string>>): Promise<unknown> =>
      at(await cloud.list('listConfigurations', params), '0.value');
    await cloud.call('updateConfiguration', { ...zone, value: '2.0' });
    expect([await value(zone), await value({ name: zone.name })]).toEqual(['2.0', '1.0']);
    await cloud.call('resetConfiguration', zone);
    expect(await value(zone)).toBe('1.0');
    expect((await cloud.call('updateConfiguration', { name: zone.name, value: 'many' })).status).toBe(431);
    expect((await cloud.call('updateConfiguration', { name: 'no.such.setting', value: '1' })).status).toBe(431);
  });
});

describe('usage', () => {
  it('has a record per thing and day', async () => {
    const { list, call } = createCloud();
    const days = { startdate: '2026-10-20', enddate: '2026-10-21' };
    const running = await list('listUsageRecords', {
      ...days,
      type: '1',
      account: 'acme',
      domainid: id('domain', 'retail'),
    });
    expect(running).toMatchObject([
      {
        virtualmachineid: id('virtualmachine', 'acme-web-1'),
        usagetype: 1,
        rawusage: '24.000000',
        usage: '24.00 Hrs',
        startdate: '2026-10-20T00:00:00+0000',
      },
      { startdate: '2026-10-21T00:00:00+0000' },
    ]);
    expect((await call('listUsageRecords', { startdate: '2026-10-22', enddate: '2026-10-20' })).status).toBe(431);
    expect((await list('listUsageTypes')).map(({ id: number }) => number)).toEqual(
      Array.from({ length: 14 }, (_, index) => index + 1),
    );
  });
});

describe('usage of a new machine', () => {
  it('begins when the machine was made', async () => {
    const cloud = createCloud();
    const made = await cloud.done('deployVirtualMachine', {
      name: 'brand-new',
      zoneid: id('zone', 'fra1'),
      serviceofferingid: id('serviceoffering', 'small'),
      templateid: id('template', 'debian-12'),
    });
    const usageid = textAt(made, 'virtualmachine.id');
    const created = Date.parse(textAt(made, 'virtualmachine.created').replace('+0000', 'Z'));
    const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
    const before = { startdate: dayOf(created - 5 * 86_400_000), enddate: dayOf(created - 2 * 86_400_000), usageid };
    expect(await cloud.list('listUsageRecords', before)).toEqual([]);
  });
});

describe('the API about itself', () => {
  it('names commands with their parameters and answers', async () => {
    const { api } = (await createCloud().call('listApis', { name: 'attachVolume' })).body as { api?: Loose[] };
    expect(api ?? []).toMatchObject([{ name: 'attachVolume', isasync: true }]);
    const params = at(api, '0.params') as Loose[];
    expect(params.find(({ name }) => name === 'id')).toMatchObject({ type: 'uuid', required: true });
    expect((at(api, '0.response') as Loose[]).map(({ name }) => name)).toContain('vmname');
  });

  it('tells a user only what he may call', async () => {
    const cloud = createCloud();
    expect((await cloud.call('listApis', { name: 'listHosts' }, userLogin)).status).toBe(530);
    const machines = (await cloud.call('listApis', { name: 'listVirtualMachines' }, userLogin)).body;
    const params = (at(machines, 'api.0.params') as Loose[]).map(({ name }) => name);
    expect(params).not.toContain('displayvm');
    expect((await cloud.call('listApis', { name: 'listZones' }, userLogin)).body.count).toBe(1);
  });
});

describe('a resource detail', () => {
  it('is added, listed and removed', async () => {
    const cloud = createCloud();
    const on = { resourcetype: 'Volume', resourceid: id('volume', 'spare-1') };
    await cloud.done('addResourceDetail', { ...on, 'details[0].key': 'cache', 'details[0].value': 'off' });
    expect(await cloud.list('listResourceDetails', on)).toMatchObject([{ key: 'cache', value: 'off' }]);
    await cloud.done('removeResourceDetail', { ...on, key: 'cache' });
    expect(await cloud.list('listResourceDetails', on)).toEqual([]);
    expect(
      textAt(
        await cloud.job('addResourceDetail', { ...on, resourcetype: 'Unicorn', 'details[0].a': 'b' }),
        'jobresult.errorcode',
      ),
    ).toBe('431');
  });
});

it('events bear the names of the server where those do not follow from the command', async () => {
  const cloud = createCloud();
  await cloud.done('createAffinityGroup', { name: 'apart', type: 'host anti-affinity' });
  await cloud.call('createDiskOffering', { name: 'small', displaytext: 'small', disksize: '1' });
  const happened = (await cloud.list('listEvents', { pagesize: '50', page: '1' })).map(({ type }) => type);
  expect(happened).toEqual(expect.arrayContaining(['AG.CREATE', 'DISK.OFFERING.CREATE']));
  const kinds = (await cloud.list('listEventTypes')).map(({ name }) => name);
  expect(kinds.slice(0, 3)).toEqual(['VM.CREATE', 'VM.DESTROY', 'VM.START']);
  expect(kinds).toEqual(expect.arrayContaining(happened));
  expect(new Set(kinds).size).toBe(kinds.length);
});
