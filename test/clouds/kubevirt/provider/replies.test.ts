// What comes back: lists with paging and filters, tidy objects, dry runs, pictures, addresses.
import { describe, expect, it } from '@jest/globals';
import { kubevirt } from '../../../../src/generated/kubevirt/catalog.ts';
import { cluster, machine, providerOver, toolNamed } from './setup.ts';

type Named = readonly { readonly metadata: { readonly name: string } }[];
const names = (data: unknown): readonly string[] => (data as Named).map(({ metadata }) => metadata.name);

describe('lists', () => {
  it('lists one namespace or all of them', async () => {
    const { call } = cluster();
    expect(names((await call('kubevirt_list_virtual_machines', { namespace: 'team-a' })).data)).toEqual([
      'db-1',
      'web-1',
      'web-2',
    ]);
    expect(names((await call('kubevirt_list_virtual_machines', {})).data)).toHaveLength(4);
  });

  it('goes on where a page ended', async () => {
    const { call } = cluster();
    const first = await call('kubevirt_list_virtual_machines', { limit: 3 });
    const second = await call('kubevirt_list_virtual_machines', { limit: 3, ...first.list?.next });
    expect([...names(first.data), ...names(second.data)]).toEqual(['db-1', 'web-1', 'web-2', 'build-1']);
    expect(second.list?.next).toBeUndefined();
  });

  it('goes on with what is there by now where the server has forgotten the first page, and says so', async () => {
    const { call, simulator } = cluster();
    const first = await call('kubevirt_list_virtual_machines', { limit: 1 });
    await call('kubevirt_delete_virtual_machine', { namespace: 'team-a', name: 'web-1' });
    await call('kubevirt_create_virtual_machine', { namespace: 'team-a', body: machine('web-9') }, { waitMs: 0 });
    simulator.compact();
    const second = await call('kubevirt_list_virtual_machines', { limit: 9, ...first.list?.next });
    expect([...names(first.data), ...names(second.data)]).toEqual(['db-1', 'web-2', 'web-9', 'build-1']);
    expect(second.notes?.join(' ')).toContain('The list changed since its first page');
    expect(first.notes?.join(' ')).not.toContain('changed');
  });

  it.each([
    [undefined, '100'],
    ['all', '500'],
  ] as const)('asks for pages by what is wanted: %s', async (wants, limit) => {
    const asked: string[] = [];
    const { simulator } = cluster();
    const provider = providerOver((request) => {
      asked.push(request.url);
      return simulator.handle(request);
    });
    const context = { id: 'c', profile: 'admin', signal: new AbortController().signal, report: () => {} };
    const tool = await toolNamed('kubevirt_list_virtual_machines');
    await provider.call(tool, {}, { ...context, ...(wants && { wants }) });
    expect(new URL(asked.at(-1)!).searchParams.get('limit')).toBe(limit);
  });

  it('filters by labels on the server and by state on our side', async () => {
    const { call } = cluster();
    const byLabel = await call('kubevirt_list_virtual_machines', { labelSelector: 'app in (web,db),env=prod' });
    expect(names(byLabel.data)).toEqual(['db-1', 'web-1', 'web-2']);
    await call('kubevirt_start_virtual_machine', { namespace: 'team-a', name: 'db-1' });
    const running = await call('kubevirt_list_virtual_machines', { status: 'running' });
    expect(names(running.data)).toEqual(['db-1', 'web-1', 'web-2']);
    expect(running.list).toEqual({ total: 3 });
  });

  it('shows cluster-scoped kinds without a namespace', async () => {
    const { call } = cluster();
    const sizes = await call('kubevirt_list_vm_cluster_instancetypes', {});
    expect(names(sizes.data)).toContain('u1.small');
    expect(names((await call('kubevirt_list_cdis', {})).data)).toEqual(['cdi']);
    expect(names((await call('kubevirt_list_kubevirts', {})).data)).toEqual(['kubevirt']);
  });
});

describe('objects', () => {
  it('come without managed fields and without the copy kubectl keeps', async () => {
    const { call } = cluster();
    const body = {
      ...machine('x'),
      metadata: { name: 'x', annotations: { 'kubectl.kubernetes.io/last-applied-configuration': '{}', note: 'kept' } },
    };
    const { data } = await call('kubevirt_create_virtual_machine', { namespace: 'team-a', body });
    expect(data).toMatchObject({ metadata: { annotations: { note: 'kept' } } });
    expect(JSON.stringify(data)).not.toMatch(/managedFields|last-applied/);
  });

  it('tell their events when asked', async () => {
    const { call } = cluster();
    await call('kubevirt_start_virtual_machine', { namespace: 'team-a', name: 'db-1' });
    const { notes } = await call('kubevirt_get_virtual_machine_instance', {
      namespace: 'team-a',
      name: 'db-1',
      events: true,
    });
    expect(notes?.join('\n')).toContain('Started');
  });

  it('never have their status written by us', async () => {
    const { call, simulator } = cluster();
    const body = { ...machine('x'), status: { printableStatus: 'Running' } };
    const { notes } = await call('kubevirt_create_virtual_machine', { namespace: 'team-a', body });
    expect(simulator.requests[0]?.body).not.toContain('printableStatus');
    expect(notes).toContain('"status" was left out: only controllers write it.');
  });
});

describe('dry runs', () => {
  it('leave no trace of a created machine', async () => {
    const { call } = cluster();
    const reply = await call('kubevirt_create_virtual_machine', {
      namespace: 'team-a',
      body: machine('dry'),
      dryRun: true,
    });
    expect(reply.notes?.at(-1)).toContain('nothing was changed');
    await expect(call('kubevirt_get_virtual_machine', { namespace: 'team-a', name: 'dry' })).rejects.toMatchObject({
      apiCode: 404,
    });
  });

  it('go into the body of subresources, where alone they count', async () => {
    const { call, simulator } = cluster();
    await call('kubevirt_start_virtual_machine', { namespace: 'team-a', name: 'db-1', dryRun: true });
    expect(simulator.requests.at(-1)).toMatchObject({ query: {}, body: '{"dryRun":["All"]}' });
    const { data } = await call('kubevirt_get_virtual_machine', { namespace: 'team-a', name: 'db-1' });
    expect(data).toMatchObject({ status: { printableStatus: 'Stopped' } });
  });

  it('leave what was to be deleted', async () => {
    const { call } = cluster();
    await call('kubevirt_delete_virtual_machine', { namespace: 'team-a', name: 'db-1', dryRun: true });
    await call('kubevirt_delete_collection_virtual_machines', {
      namespace: 'team-a',
      labelSelector: 'app=db',
      dryRun: true,
    });
    await expect(call('kubevirt_get_virtual_machine', { namespace: 'team-a', name: 'db-1' })).resolves.toBeDefined();
  });
});

describe('guests', () => {
  const where = { namespace: 'team-a', name: 'db-1' };

  it('report their system, users and file systems', async () => {
    const { call } = cluster();
    await call('kubevirt_start_virtual_machine', where);
    const info = await call('kubevirt_get_guest_os_info_of_vmi', where);
    expect(info.data).toMatchObject({ hostname: 'db-1', os: { id: 'fedora' } });
    expect((await call('kubevirt_list_guest_users_of_vmi', where)).data).toMatchObject([{ userName: 'fedora' }]);
    expect((await call('kubevirt_list_guest_filesystems_of_vmi', where)).data).toMatchObject([{ mountPoint: '/' }]);
  });

  it('say why they do not report when they are off', async () => {
    const { call } = cluster();
    await expect(call('kubevirt_get_guest_os_info_of_vmi', where)).rejects.toMatchObject({
      apiCode: 500,
      hint: expect.stringContaining('guest agent'),
    });
  });

  it('show their screen as a picture', async () => {
    const { call } = cluster();
    await call('kubevirt_start_virtual_machine', where);
    const { media } = await call('kubevirt_get_screenshot_of_vmi', where);
    expect(media).toHaveLength(1);
    expect(media?.[0]?.mimeType).toBe('image/png');
    expect(
      Buffer.from(media?.[0]?.data ?? '', 'base64')
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });

  it('are never connected to: the address and the command are told, and nothing is sent', async () => {
    const { call, simulator } = cluster();
    const console = await call('kubevirt_get_console_of_virtual_machine_instance', where);
    expect(console.data).toMatchObject({
      url: 'wss://cluster.example:6443/apis/subresources.kubevirt.io/v1/namespaces/team-a/virtualmachineinstances/db-1/console',
      command: 'virtctl console db-1 -n team-a --context=admin',
    });
    const port = await call('kubevirt_get_port_forward_of_virtual_machine', { ...where, port: '22' });
    expect(port.data).toMatchObject({ command: 'virtctl port-forward vm/db-1 22 -n team-a --context=admin' });
    expect((port.data as { url: string }).url).toMatch(/portforward\/22$/);
    expect(simulator.requests).toHaveLength(0);
  });

  it('freeze, thaw, pause, go on and get disks', async () => {
    const { call } = cluster();
    await call('kubevirt_start_virtual_machine', where);
    await call('kubevirt_freeze_virtual_machine_instance', where);
    await call('kubevirt_unfreeze_virtual_machine_instance', where);
    await call('kubevirt_pause_virtual_machine_instance', where);
    expect((await call('kubevirt_list_virtual_machines', { status: 'Paused' })).data).toHaveLength(1);
    await call('kubevirt_unpause_virtual_machine_instance', where);
    const volume = {
      ...where,
      volumeName: 'extra',
      volumeSource: { dataVolume: { name: 'd' } },
      disk: { disk: { bus: 'scsi' } },
    };
    await call('kubevirt_add_volume_to_virtual_machine', volume);
    const { data } = await call('kubevirt_get_virtual_machine', where);
    expect(JSON.stringify(data)).toContain('"extra"');
    await call('kubevirt_remove_volume_from_virtual_machine', { ...where, volumeName: 'extra' });
    expect(JSON.stringify((await call('kubevirt_get_virtual_machine', where)).data)).not.toContain('"extra"');
  });
});

describe('every tool', () => {
  it('gets a well-formed answer from the simulated cluster or a refusal in words', async () => {
    const { call } = cluster({ jobMs: 1 });
    const fill: Record<string, unknown> = {
      namespace: 'team-a',
      name: 'web-1',
      port: '22',
      claimName: 'dump',
      volumeName: 'v',
      disk: {},
      volumeSource: {},
      pvcName: 'p',
      evacuationNodeName: 'node1',
      os: 'fedora',
      instancetype: 'u1.small',
      apiVersion: 'apps/v1',
      kind: 'Deployment',
    };
    // What the profile would fill in, and choices of which one has to be made.
    const usual = new Set(['namespace', 'os', 'instancetype']);
    const odd: string[] = [];
    for (const { name, symbol, category } of kubevirt.tools) {
      const { tool } = (await kubevirt.categories[category]!.handlers())[symbol]!;
      const args = Object.fromEntries(
        Object.entries(tool.params)
          .filter(([param, field]) => field.required || usual.has(param))
          .map(([param]) => [
            param,
            param === 'body' ? { metadata: { name: 'web-1', resourceVersion: '1' }, spec: {} } : fill[param],
          ]),
      );
      const outcome = await call(name, args as never, { waitMs: 1 }).then(
        () => 'fine',
        (error: { code: string; message: string }) =>
          /does not serve/.test(error.message) ? 'not served' : error.code,
      );
      if (!/^(fine|API_REFUSED|API_AUTH|JOB_FAILED|NAME_UNKNOWN)$/.test(outcome)) odd.push(`${name}: ${outcome}`);
    }
    expect(odd).toEqual([]);
  });
});
