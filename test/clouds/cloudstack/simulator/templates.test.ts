// Templates of the simulated cloud.
import { describe, expect, it } from '@jest/globals';
import { userLogin } from '../../../../src/clouds/cloudstack/simulator/access/credentials.ts';
import { at, createCloud, failure, id, type Loose, type Params } from './cloud.ts';

const vol = (name: string): string => id('volume', name);

describe('a template', () => {
  const from = {
    name: 't',
    displaytext: 't',
    format: 'QCOW2',
    hypervisor: 'KVM',
    url: 'https://images.example/t.qcow2',
    zoneid: id('zone', 'fra1'),
  };

  it('downloads after it was registered, and is used after that', async () => {
    const cloud = createCloud();
    const { body } = await cloud.call('registerTemplate', from);
    const [made] = body.template as unknown as Loose[];
    expect(made).toMatchObject({ isready: false });
    const machine = {
      zoneid: from.zoneid,
      serviceofferingid: id('serviceoffering', 'small'),
      templateid: String(made?.id),
    };
    expect((await cloud.call('deployVirtualMachine', machine)).status).toBe(431);
    cloud.clock.at += 1000;
    expect((await cloud.call('deployVirtualMachine', machine)).status).toBe(200);
  });

  it('is made of the disk of a stopped machine', async () => {
    const cloud = createCloud();
    const params = { name: 'golden', ostypeid: id('ostype', 'Rocky Linux 9') };
    expect((await cloud.call('createTemplate', { ...params, volumeid: vol('ROOT-web-1') })).status).toBe(431);
    expect(await cloud.done('createTemplate', { ...params, volumeid: vol('ROOT-batch-1') })).toMatchObject({
      template: { name: 'golden', isready: true },
    });
  });

  it('is not deleted while machines come from it, unless forced', async () => {
    const cloud = createCloud();
    expect((await failure(cloud, 'deleteTemplate', { id: id('template', 'rocky-9') }))[0]).toBe(530);
    expect(await cloud.job('deleteTemplate', { id: id('template', 'rocky-9'), forced: 'true' })).toMatchObject({
      jobstatus: 1,
    });
  });

  it('is shared with accounts and taken back', async () => {
    const cloud = createCloud();
    const it = { id: id('template', 'acme-golden') };
    const told = async () => at((await cloud.call('listTemplatePermissions', it)).body, 'templatepermission.account');
    expect((await cloud.call('updateTemplatePermissions', { ...it, op: 'add', accounts: 'admin' })).status).toBe(431);
    // Its owner may use it anyway, and is not told among those whom it is shared with.
    await cloud.call('updateTemplatePermissions', { ...it, op: 'add', accounts: 'acme' });
    expect(await told()).toBeUndefined();
    const domainid = id('domain', 'retail');
    const person = { username: 'vera', firstname: 'Vera', lastname: 'V', email: 'vera@example.org', password: 'p' };
    await cloud.call('createAccount', { ...person, account: 'vera', accounttype: '0', domainid });
    await cloud.call('updateTemplatePermissions', { ...it, op: 'add', accounts: 'vera' });
    expect(await told()).toEqual(['vera']);
    await cloud.call('updateTemplatePermissions', { ...it, op: 'reset' });
    expect(await cloud.list('listTemplates', { templatefilter: 'sharedexecutable' }, userLogin)).toEqual([]);
  });

  it.each(['listTemplates', 'listIsos'])('is listed by %s once for each zone it spans', async (command) => {
    const cloud = createCloud();
    const [name, filters] =
      command === 'listIsos'
        ? ['virtio-win', { isofilter: 'featured' }]
        : ['debian-12', { templatefilter: 'featured' }];
    const rows = async (more: Params = {}) =>
      (await cloud.list(command, { ...filters, name, ...more })).map(({ zonename, id: own }) => [zonename, own]);
    const own = id(command === 'listIsos' ? 'iso' : 'template', name);
    expect(await rows()).toEqual([
      ['fra1', own],
      ['zrh1', own],
    ]);
    expect(await rows({ zoneid: id('zone', 'zrh1') })).toEqual([['zrh1', own]]);
    expect(await rows({ showunique: 'true' })).toEqual([['fra1', own]]);
  });

  it('spans all zones when it is registered for all', async () => {
    const cloud = createCloud();
    const image = { name: 'everywhere', url: 'http://images.example/x.qcow2', format: 'QCOW2', hypervisor: 'KVM' };
    const place = { zoneid: '-1', ostypeid: id('ostype', 'Rocky Linux 9'), displaytext: 'x' };
    expect((await cloud.call('registerTemplate', { ...image, ...place })).status).toBe(200);
    const rows = await cloud.list('listTemplates', { templatefilter: 'self', name: 'everywhere' });
    expect(rows.map(({ zonename }) => zonename)).toEqual(['fra1', 'zrh1']);
  });

  it('is listed by one of the known filters only', async () => {
    expect((await createCloud().call('listTemplates', { templatefilter: 'mine' })).status).toBe(431);
  });
});
