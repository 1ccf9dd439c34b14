// What a real cluster answered, as recorded: which field was wrong, which limit was reached, how many there are.
import { describe, expect, it } from '@jest/globals';
import { cluster, providerOver, toolNamed } from './setup.ts';

const json = (body: object, status: number): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

/** The provider over a cluster that answers everything alike. */
const answering = (body: object, status: number) => {
  const provider = providerOver(async () => json(body, status));
  return async (tool: string, args: object) =>
    provider.call(await toolNamed(tool), args as never, {
      id: 'call',
      profile: 'admin',
      signal: new AbortController().signal,
      report: () => {},
    });
};

const where = { namespace: 'team-a', name: 'web-1' };

describe('the answer of a real cluster', () => {
  it('to a patch with an unknown field names the field, however long the object before it is', async () => {
    const object = `VirtualMachine.kubevirt.io "web-1" is invalid: patch: Invalid value: "{${'"x":1,'.repeat(400)}}"`;
    const message = `${object}: strict decoding error: unknown field "spec.tmplate"`;
    const call = answering(
      {
        kind: 'Status',
        status: 'Failure',
        reason: 'Invalid',
        code: 422,
        message,
        details: { causes: [{ field: 'patch', message, reason: 'FieldValueInvalid' }] },
      },
      422,
    );
    await expect(
      call('kubevirt_patch_virtual_machine', { ...where, body: { spec: { tmplate: {} } } }),
    ).rejects.toMatchObject({
      code: 'API_REFUSED',
      message:
        'KubeVirt refused kubevirt_patch_virtual_machine (422): strict decoding error: unknown field "spec.tmplate".',
      hint: expect.stringContaining('opened at "spec"'),
    });
  });

  it('that a quota is used up is a limit, not a missing permission', async () => {
    const message =
      'virtualmachines.kubevirt.io "web-9" is forbidden: exceeded quota: small, requested: count/virtualmachines.kubevirt.io=1, used: count/virtualmachines.kubevirt.io=3, limited: count/virtualmachines.kubevirt.io=3';
    const call = answering({ kind: 'Status', status: 'Failure', reason: 'Forbidden', code: 403, message }, 403);
    const body = { metadata: { name: 'web-9' }, spec: { template: { spec: { domain: { devices: {} } } } } };
    await expect(call('kubevirt_create_virtual_machine', { namespace: 'team-a', body })).rejects.toMatchObject({
      code: 'API_LIMIT',
      message: expect.stringContaining('used: count/virtualmachines.kubevirt.io=3'),
    });
  });

  it('of the first page tells how many there are in all', async () => {
    const { call } = cluster();
    const { list: whole } = await call('kubevirt_list_virtual_machines', {});
    const { data, list, notes } = await call('kubevirt_list_virtual_machines', { limit: 1 });
    expect(data).toHaveLength(1);
    expect(whole!.total).toBeGreaterThan(1);
    expect(list).toMatchObject({ total: whole!.total, next: { continue: expect.any(String) } });
    expect(notes).toEqual([]);
  });

  it('to a dry run of a deletion is told as what would happen', async () => {
    const { call } = cluster();
    const { notes } = await call('kubevirt_delete_virtual_machine', { ...where, dryRun: true });
    expect(notes).toEqual(['A dry run: it would be deleted. Everything was checked and nothing was changed.']);
    await expect(call('kubevirt_get_virtual_machine', where)).resolves.toBeDefined();
  });
});

describe('the events of a machine', () => {
  it('are those of its instance, too', async () => {
    const { call, simulator } = cluster();
    await call('kubevirt_get_virtual_machine', { ...where, events: true });
    const instance = await call('kubevirt_get_virtual_machine_instance', where);
    const { uid } = (instance.data as { readonly metadata: { readonly uid: string } }).metadata;
    const asked = simulator.requests.filter(({ path }) => path.endsWith('/events')).map(({ query }) => query);
    expect(asked).toHaveLength(2);
    expect(asked.map(({ fieldSelector }) => fieldSelector)).toContain(`involvedObject.uid=${uid}`);
  });
});

describe('before a person is asked', () => {
  it.each<[string, string, object, string]>([
    ['editor', 'kubevirt_migrate_virtual_machine', where, 'update virtualmachines/migrate'],
    [
      'editor',
      'kubevirt_delete_collection_virtual_machines',
      { namespace: 'team-a' },
      'deletecollection virtualmachines',
    ],
    ['viewer', 'kubevirt_delete_virtual_machine', where, 'delete virtualmachines'],
    ['viewer', 'kubevirt_patch_virtual_machine', { ...where, body: {} }, 'patch virtualmachines'],
  ])('the cluster says that %s has no right to %s', async (profile, tool, args, right) => {
    const { provider, simulator } = cluster();
    const context = { profile, signal: new AbortController().signal };
    const permission = await provider.mayCall!(await toolNamed(tool), args as never, context);
    expect(permission).toEqual({ no: expect.stringContaining(`may not ${right}`) });
    expect(simulator.requests.map(({ path }) => path)).toEqual([
      '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
    ]);
  });

  it('it says nothing against what they may, and nothing is certain without its word', async () => {
    const context = { profile: 'editor', signal: new AbortController().signal };
    const tool = await toolNamed('kubevirt_delete_virtual_machine');
    expect(await cluster().provider.mayCall!(tool, where, context)).toBe('yes');
    const silent = providerOver(async () => json({}, 404));
    expect(await silent.mayCall!(tool, where, context)).toBe('unknown');
  });
});

describe('what came of a change', () => {
  it('is told to wait for a restart where the machine says so', async () => {
    const condition = { type: 'RestartRequired', status: 'True', message: 'a non-live-updatable field was changed' };
    const object = { apiVersion: 'kubevirt.io/v1', kind: 'VirtualMachine', metadata: where, spec: {} };
    const changed = answering({ ...object, status: { conditions: [condition] } }, 200);
    const args = { ...where, body: { spec: { template: { metadata: { labels: { a: 'b' } } } } } };
    const { notes } = await changed('kubevirt_patch_virtual_machine', args);
    expect(notes).toContainEqual(expect.stringMatching(/^RestartRequired: .*non-live-updatable field/));
    expect((await answering(object, 200)('kubevirt_patch_virtual_machine', args)).notes ?? []).toEqual([]);
  });

  it('of all that match is how many there were, or would be', async () => {
    const { call } = cluster();
    const notesOf = async (more: object): Promise<string> =>
      (
        (await call('kubevirt_delete_collection_virtual_machines', { namespace: 'team-a', ...more })).notes ?? []
      ).join();
    const count = ((await call('kubevirt_list_virtual_machines', { namespace: 'team-a' })).data as unknown[]).length;
    expect(count).toBeGreaterThan(1);
    expect(await notesOf({ dryRun: true })).toContain(`It would be ${count} objects: `);
    expect(await notesOf({})).toContain(`Deleted: ${count} objects: `);
    expect(await notesOf({})).toContain('Deleted: 0 objects.');
  });
});
