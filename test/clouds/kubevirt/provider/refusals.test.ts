// What the cluster refuses, and what is refused before anything is sent.
import { describe, expect, it } from '@jest/globals';
import { listToolOf, nounOf } from '../../../../src/clouds/kubevirt/provider/nouns.ts';
import { kubevirt } from '../../../../src/generated/kubevirt/catalog.ts';
import { cluster, machine } from './setup.ts';

const kubevirtNouns: Readonly<Record<string, string>> = {
  virtualmachines: 'virtual machine',
  virtualmachineinstances: 'virtual machine instance',
  virtualmachineinstancereplicasets: 'virtual machine instance replica set',
  virtualmachineclusterinstancetypes: 'virtual machine cluster instancetype',
  virtualmachinebackuptrackers: 'virtual machine backup tracker',
  virtualmachinesnapshotcontents: 'virtual machine snapshot content',
  virtualmachinetemplaterequests: 'virtual machine template request',
  migrationpolicies: 'migration policy',
  dataimportcrons: 'data import cron',
  storageprofiles: 'storage profile',
  cdis: 'cdi',
};

const changes = (requests: readonly { readonly method: string }[]): number =>
  requests.filter(({ method }) => method !== 'GET').length;

describe('refusals of the cluster', () => {
  it('names user, verb, resource and namespace of a missing permission', async () => {
    const { call } = cluster();
    const asViewer = call(
      'kubevirt_create_virtual_machine',
      { namespace: 'team-a', body: machine('x') },
      { as: 'viewer' },
    );
    await expect(asViewer).rejects.toMatchObject({
      code: 'API_AUTH',
      apiCode: 403,
      message: expect.stringMatching(
        /user "viewer" may not create virtualmachines \(API group kubevirt\.io\) in namespace "team-a"/,
      ),
      hint: expect.stringContaining('kubectl auth can-i create virtualmachines.kubevirt.io -n team-a'),
    });
  });

  it('proposes one namespace where all of them may not be listed', async () => {
    const { call } = cluster();
    await expect(call('kubevirt_list_virtual_machines', {}, { as: 'viewer' })).rejects.toMatchObject({
      apiCode: 403,
      hint: expect.stringContaining('Or name one namespace.'),
    });
  });

  it('explains the empty 401 of a subresource as a missing permission', async () => {
    const { call } = cluster();
    const where = { namespace: 'team-a', name: 'web-1' };
    await expect(call('kubevirt_get_screenshot_of_vmi', where, { as: 'editor' })).rejects.toMatchObject({
      code: 'API_AUTH',
      message: expect.stringContaining('vnc/screenshot'),
    });
  });

  it('says that a namespace does not exist instead of listing nothing', async () => {
    const { call } = cluster();
    await expect(call('kubevirt_list_virtual_machines', { namespace: 'team-c' })).rejects.toMatchObject({
      code: 'NAME_UNKNOWN',
      message: expect.stringMatching(/Namespace "team-c" does not exist .*team-a/),
    });
    await expect(call('kubevirt_get_virtual_machine', { namespace: 'team-c', name: 'a' })).rejects.toMatchObject({
      message: expect.stringContaining('Namespace "team-c" does not exist'),
    });
  });

  it('says which object is not there', async () => {
    const { call } = cluster();
    await expect(call('kubevirt_get_virtual_machine', { namespace: 'team-a', name: 'web-0' })).rejects.toMatchObject({
      apiCode: 404,
      message: expect.stringMatching(
        /^Namespace "team-a" has no virtual machine called "web-0"\. Did you mean "web-1"/,
      ),
    });
  });

  it('says which namespace has an object of that name, with one list more', async () => {
    const { call, simulator } = cluster();
    await call('kubevirt_create_virtual_machine', { namespace: 'team-b', body: machine('only-here') });
    const before = simulator.requests.length;
    await expect(
      call('kubevirt_start_virtual_machine', { namespace: 'team-a', name: 'only-here' }),
    ).rejects.toMatchObject({
      apiCode: 404,
      message: 'Namespace "team-a" has no virtual machine called "only-here". There is one in "team-b".',
    });
    const lists = simulator.requests.slice(before).filter(({ path }) => path.endsWith('/virtualmachines'));
    expect(lists.map(({ path }) => path)).toEqual(['/apis/kubevirt.io/v1/virtualmachines']);
  });

  it('looks in the namespace alone where all of them may not be listed', async () => {
    const { call } = cluster();
    const wanted = call('kubevirt_get_virtual_machine', { namespace: 'team-a', name: 'web1' }, { as: 'viewer' });
    await expect(wanted).rejects.toMatchObject({ message: expect.stringContaining('Did you mean "web-1"') });
  });

  it('names the tool that lists things of that kind where no name is near', async () => {
    const { call } = cluster();
    await expect(
      call('kubevirt_get_virtual_machine_instance_migration', { namespace: 'team-a', name: 'zzzz' }),
    ).rejects.toMatchObject({
      message: 'Namespace "team-a" has no virtual machine instance migration called "zzzz".',
      hint: 'List what there is with kubevirt_list_virtual_machine_instance_migrations.',
    });
  });

  it('knows the list tool of every resource that has objects', () => {
    const paths = kubevirt.tools.map(({ name }) => name);
    const plurals = Object.keys(kubevirtNouns);
    for (const plural of plurals) expect([plural, nounOf(plural)]).toEqual([plural, kubevirtNouns[plural]]);
    expect(plurals.map(listToolOf).filter((tool) => !paths.includes(tool))).toEqual([]);
  });

  it('tells a name that is taken from an object that changed', async () => {
    const { call } = cluster();
    const create = () => call('kubevirt_create_virtual_machine', { namespace: 'team-a', body: machine('x') });
    await create();
    await expect(create()).rejects.toMatchObject({
      apiCode: 409,
      message: expect.stringContaining('There already is'),
    });
    const stale = { ...machine('x'), metadata: { name: 'x', resourceVersion: '501' } };
    await expect(
      call('kubevirt_replace_virtual_machine', { namespace: 'team-a', name: 'x', body: stale }),
    ).rejects.toMatchObject({ apiCode: 409, hint: expect.stringContaining('read it again') });
  });

  it('lists the fields of a manifest that are wrong', async () => {
    const { call } = cluster();
    const body = { metadata: { name: 'tiny' }, spec: { cpu: { guest: 1 } } };
    await expect(
      call('kubevirt_create_virtual_machine_instancetype', { namespace: 'team-a', body }),
    ).rejects.toMatchObject({ apiCode: 422, message: expect.stringContaining('spec.memory: Required value') });
  });

  it('sends strict field validation, so that a misspelt field is refused', async () => {
    const { call } = cluster();
    await expect(
      call('kubevirt_create_virtual_machine', { namespace: 'team-a', body: machine('x', { runing: true }) }),
    ).rejects.toMatchObject({ apiCode: 400, message: expect.stringContaining('unknown field "spec.runing"') });
  });

  it('says where the fields beside an unknown one are told', async () => {
    const { call } = cluster();
    const where = { namespace: 'team-a', name: 'db-1' };
    await expect(
      call('kubevirt_patch_virtual_machine', { ...where, body: { spec: { runing: true } } }),
    ).rejects.toMatchObject({
      message: expect.stringContaining('unknown field "spec.runing"'),
      hint: expect.stringContaining('kubevirt_apply_virtual_machine, opened at "spec"'),
    });
  });

  it('tells a conflict of apply with our own creation from one with somebody else', async () => {
    const { call } = cluster();
    await call('kubevirt_create_virtual_machine', { namespace: 'team-a', body: machine('x') });
    const body = { spec: { instancetype: { name: 'u1.large' } } };
    const apply = (more: object = {}) =>
      call('kubevirt_apply_virtual_machine', { namespace: 'team-a', name: 'x', body, ...more });
    await expect(apply()).rejects.toMatchObject({ apiCode: 409, hint: expect.stringContaining('virtspan set these') });
    await expect(apply({ force: true })).resolves.toMatchObject({ data: { spec: body.spec } });
  });

  it('passes warnings on as notes', async () => {
    const { call } = cluster();
    const reply = await call('kubevirt_create_virtual_machine', {
      namespace: 'team-a',
      body: machine('x', { runing: true }),
      fieldValidation: 'Warn',
    });
    expect(reply.notes).toContain('The server warns: unknown field "spec.runing"');
  });

  it('names the fields and managers of an apply conflict, and takes them over by force', async () => {
    const { call } = cluster();
    const apply = (more: object) =>
      call('kubevirt_apply_virtual_machine', { namespace: 'team-a', name: 'x', body: machine('x'), ...more });
    await apply({ fieldManager: 'ourtool' });
    const other = { fieldManager: 'other', body: machine('x', { runStrategy: 'Manual' }) };
    await expect(apply(other)).rejects.toMatchObject({
      apiCode: 409,
      message: expect.stringContaining('.spec.runStrategy (conflict with "ourtool")'),
      hint: expect.stringContaining('force=true'),
    });
    await expect(apply({ ...other, force: true })).resolves.toMatchObject({
      data: { spec: { runStrategy: 'Manual' } },
    });
  });

  it('asks again after a 429 for reads', async () => {
    const { call, simulator } = cluster();
    const body = JSON.stringify({
      kind: 'Status',
      status: 'Failure',
      message: 'storage is (re)initializing',
      reason: 'TooManyRequests',
      code: 429,
    });
    simulator.plant({ kind: 'answer', path: 'virtualmachines', status: 429, body });
    const reply = await call('kubevirt_list_virtual_machines', {});
    expect(reply.data).toHaveLength(4);
    expect(simulator.requests.map(({ status }) => status)).toEqual([429, 200]);
  });

  it('asks nothing twice after a 429 for changes', async () => {
    const { call, simulator } = cluster();
    simulator.plant({
      kind: 'answer',
      path: 'start',
      status: 429,
      body: '{"kind":"Status","message":"busy","code":429}',
    });
    await expect(call('kubevirt_start_virtual_machine', { namespace: 'team-a', name: 'db-1' })).rejects.toMatchObject({
      code: 'API_LIMIT',
    });
    expect(changes(simulator.requests)).toBe(1);
  });

  it('does not know whether a change was done when a proxy answers in between', async () => {
    const { call, simulator } = cluster();
    simulator.plant({
      kind: 'answer',
      path: 'start',
      status: 502,
      body: '<html>bad gateway</html>',
      contentType: 'text/html',
    });
    await expect(call('kubevirt_start_virtual_machine', { namespace: 'team-a', name: 'db-1' })).rejects.toMatchObject({
      apiCode: 502,
      fate: 'unknown',
    });
  });

  it('says that KubeVirt is not there when its API is not served', async () => {
    const { call, simulator } = cluster();
    simulator.plant({
      kind: 'answer',
      path: 'virtualmachines',
      status: 404,
      body: '404 page not found',
      contentType: 'text/plain',
    });
    await expect(call('kubevirt_list_virtual_machines', {})).rejects.toMatchObject({
      message: expect.stringContaining('does not serve virtualmachines of kubevirt.io/v1'),
    });
  });
});

describe('refusals before anything is sent', () => {
  const nothingSent = async (tool: string, args: object, expected: object): Promise<void> => {
    const { call, simulator } = cluster();
    await expect(call(tool, args as never)).rejects.toMatchObject(expected);
    expect(simulator.requests).toHaveLength(0);
  };

  it('refuses a machine name that cannot be one, and proposes another', () =>
    nothingSent(
      'kubevirt_create_virtual_machine',
      { namespace: 'team-a', body: machine('Web_1') },
      { code: 'PARAM_VALUE', message: expect.stringContaining('Try "web-1"') },
    ));

  it('refuses a machine name of more than 63 characters', () =>
    nothingSent(
      'kubevirt_create_virtual_machine',
      { namespace: 'team-a', body: machine('a'.repeat(64)) },
      { code: 'PARAM_VALUE', message: expect.stringContaining('63 is the limit') },
    ));

  it('refuses names and namespaces that would lead to another path', () =>
    nothingSent('kubevirt_get_virtual_machine', { namespace: '../nodes', name: 'x' }, { code: 'PARAM_VALUE' }));

  it('refuses a dry run where KubeVirt would act', () =>
    nothingSent(
      'kubevirt_soft_reboot_virtual_machine_instance',
      { namespace: 'team-a', name: 'web-1', dryRun: true },
      { code: 'PARAM_VALUE', message: expect.stringContaining('no dry run') },
    ));

  it('refuses a replacement without the version it was read in', () =>
    nothingSent(
      'kubevirt_replace_virtual_machine',
      { namespace: 'team-a', name: 'x', body: machine('x') },
      { code: 'PARAM_MISSING', hint: expect.stringContaining('resourceVersion') },
    ));

  it('refuses a manifest of another kind or another namespace', async () => {
    const body = { ...machine('x'), kind: 'DataVolume' };
    await nothingSent('kubevirt_create_virtual_machine', { namespace: 'team-a', body }, { code: 'PARAM_VALUE' });
    const elsewhere = { ...machine('x'), metadata: { name: 'x', namespace: 'team-b' } };
    await nothingSent(
      'kubevirt_create_virtual_machine',
      { namespace: 'team-a', body: elsewhere },
      { code: 'PARAM_VALUE', message: expect.stringContaining('team-b') },
    );
  });
});
