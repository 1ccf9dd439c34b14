// Planted causes, each found by one call: named first, with what shows it and the call that would help.
import { describe, expect, it } from '@jest/globals';
import { tokens } from '../../../../src/clouds/kubevirt/simulator/access/users.ts';
import type { Json, JsonObject } from '../../../../src/contract/tool.ts';
import { cluster, machine } from './setup.ts';

interface Row {
  readonly likelihood: string;
  readonly cause: string;
  readonly evidence: readonly string[];
  readonly help: string;
}
const namespace = 'team-a';
const base = machine('x').spec as JsonObject;
const inner = (base.template as { spec: JsonObject }).spec;
const running = (more: JsonObject = {}, spec: JsonObject = {}): JsonObject =>
  machine('sick', { runStrategy: 'Always', template: { spec: { ...inner, ...more } }, ...spec });
const volumes = (...list: JsonObject[]): JsonObject => ({ volumes: list });

type World = ReturnType<typeof cluster>;

async function begin(world: World, body: JsonObject): Promise<void> {
  await world.call('kubevirt_create_virtual_machine', { namespace, body }, { waitMs: 0 });
  // Until the controllers had their time.
  for (let tries = 0; tries < 40; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    await world.call('kubevirt_list_pods', { namespace });
  }
}

async function causes({ call }: World, name = 'sick'): Promise<readonly Row[]> {
  const { data } = await call('kubevirt_diagnose_virtual_machine', { namespace, name });
  return data as Json as unknown as readonly Row[];
}

const expectFirst = async (world: World, cause: RegExp, evidence: RegExp, help: RegExp, name?: string) => {
  const [first] = await causes(world, name);
  expect(first).toMatchObject({ cause: expect.stringMatching(cause), help: expect.stringMatching(help) });
  expect(first?.evidence.join('\n')).toMatch(evidence);
  return first;
};

describe('the diagnosis of a machine', () => {
  it('finds nothing wrong with one that runs well', async () => {
    const { call } = cluster();
    const reply = await call('kubevirt_diagnose_virtual_machine', { namespace, name: 'web-1' });
    expect(reply.data).toEqual([]);
    expect(reply.notes?.join(' ')).toMatch(/"web-1" is Running\. Nothing is wrong/);
  });

  it('finds that no controller looks at machines, where nothing has a status', async () => {
    const world = cluster({ hypervisor: 'absent' });
    await begin(world, running());
    const place = `http://cluster/apis/kubevirt.io/v1/namespaces/${namespace}/virtualmachines/sick`;
    const headers = { authorization: `Bearer ${tokens.admin}`, 'content-type': 'application/json' };
    const read = (await (await world.simulator.handle(new Request(place, { headers }))).json()) as JsonObject;
    const body = JSON.stringify({ ...read, status: {} });
    const blank = await world.simulator.handle(new Request(`${place}/status`, { method: 'PUT', body, headers }));
    expect(blank.status).toBe(200);
    const first = await expectFirst(world, /controllers are late, or do not run/, /no status/, /virt-controller/);
    expect(first?.likelihood).toBe('likely');
    const { notes } = await world.call('kubevirt_diagnose_virtual_machine', { namespace, name: 'sick' });
    expect(notes?.join(' ')).toContain('"sick" has no status yet.');
  });

  it('says that a machine does not exist, with the nearest name', async () => {
    const { call } = cluster();
    const wanted = call('kubevirt_diagnose_virtual_machine', { namespace, name: 'web1' });
    await expect(wanted).rejects.toThrow(/no virtual machine called "web1".*web-1/);
  });

  it('finds that it is switched off', async () => {
    await expectFirst(
      cluster(),
      /switched off/,
      /run strategy Halted/,
      /kubevirt_start_virtual_machine .*name=db-1/,
      'db-1',
    );
  });

  it('finds an instance type that is not there', async () => {
    const world = cluster();
    const { preference: _, ...spec } = running({}, { instancetype: { name: 'u1.hge' } }).spec as JsonObject;
    await begin(world, { metadata: { name: 'sick' }, spec });
    await expectFirst(world, /instance type "u1\.hge"/, /FailedCreate/, /list_vm_cluster_instancetypes/);
  });

  it('finds a disk whose import fails', async () => {
    const world = cluster();
    world.simulator.plant({ kind: 'failure', name: 'sick-root', reason: 'expected status code 200, got 404' });
    const template = {
      metadata: { name: 'sick-root' },
      spec: {
        source: { http: { url: 'https://images.example/gone.qcow2' } },
        storage: { resources: { requests: { storage: '1Gi' } } },
      },
    };
    await begin(
      world,
      running(volumes({ name: 'root', dataVolume: { name: 'sick-root' } }), { dataVolumeTemplates: [template] }),
    );
    await expectFirst(world, /disk "sick-root" cannot be filled/, /got 404/, /get_pod_log .*name=importer-sick-root/);
  });

  it('finds a claim that is not there', async () => {
    const world = cluster();
    await begin(world, running(volumes({ name: 'root', persistentVolumeClaim: { claimName: 'nothing' } })));
    await expectFirst(
      world,
      /claim "nothing" that it uses is not there/,
      /does not exist/,
      /create_persistent_volume_claim/,
    );
  });

  it('finds a storage class that is not there', async () => {
    const world = cluster();
    const template = {
      metadata: { name: 'sick-root' },
      spec: {
        source: { blank: {} },
        storage: { storageClassName: 'fast', resources: { requests: { storage: '1Gi' } } },
      },
    };
    await begin(
      world,
      running(volumes({ name: 'root', dataVolume: { name: 'sick-root' } }), { dataVolumeTemplates: [template] }),
    );
    await expectFirst(
      world,
      /storage class "fast", which is not there/,
      /storage classes: local, standard/,
      /list_storage_classes/,
    );
  });

  it('finds that no node has the labels it asks for', async () => {
    const world = cluster();
    await begin(world, running({ nodeSelector: { gpu: 'yes' } }));
    await expectFirst(world, /No node has the labels/, /"gpu":"yes"/, /patch_node/);
  });

  it('finds that every node is cordoned, and gets it going by the call it names', async () => {
    const world = cluster();
    for (const name of ['node1', 'node2', 'node3']) {
      await world.call('kubevirt_patch_node', { name, body: { spec: { unschedulable: true } } });
    }
    await begin(world, running());
    const first = await expectFirst(world, /cordoned/, /node1, node2, node3/, /patch_node name=node1/);
    const body = JSON.parse(first!.help.replace(/^.*body=/, '')) as Json;
    await world.call('kubevirt_patch_node', { name: 'node1', body });
    for (let tries = 0; tries < 400 && (await causes(world)).length > 0; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(await causes(world)).toEqual([]);
  });

  it('finds that it asks for more memory than a node has', async () => {
    const world = cluster();
    await begin(world, running({}, { instancetype: { name: 'm1.8xlarge' } }));
    await expectFirst(world, /more memory than any node/, /asks for 256Gi/, /instancetypes/);
  });

  it('finds that the nodes are full', async () => {
    const world = cluster();
    world.simulator.plant({ kind: 'noCapacity' });
    await begin(world, running());
    await expectFirst(world, /no room left/, /Insufficient memory/, /node_metrics/);
  });

  it('finds a network attachment that is not there', async () => {
    const world = cluster();
    const networks = [{ name: 'vlan', multus: { networkName: 'vlan-7' } }];
    const domain = { devices: { interfaces: [{ name: 'vlan', bridge: {} }] } };
    await begin(world, running({ networks, domain }));
    await expectFirst(world, /network attachment "vlan-7"/, /answers 404/, /list_network_attachment_definitions/);
  });

  it('finds an image that cannot be fetched', async () => {
    const world = cluster();
    world.simulator.plant({ kind: 'image', image: 'registry.example/fedora:42', reason: 'manifest unknown' });
    await begin(world, running());
    await expectFirst(
      world,
      /image .* cannot be fetched/,
      /ImagePullBackOff.*manifest unknown/,
      /patch_virtual_machine/,
    );
  });

  it('finds a secret that is not there', async () => {
    const world = cluster();
    await begin(world, running(volumes({ name: 'init', cloudInitNoCloud: { secretRef: { name: 'login' } } })));
    await expectFirst(world, /secret "login"/, /answers 404/, /create_secret/);
  });

  it('finds a launcher that crashes', async () => {
    const world = cluster();
    world.simulator.plant({ kind: 'failure', name: 'sick', reason: 'qemu exited with 1' });
    await begin(world, running());
    await expectFirst(world, /crashes again and again/, /qemu exited with 1/, /get_pod_log .*previous=true/);
  });

  it('finds a pause and a move that failed, the certain cause first', async () => {
    const world = cluster();
    world.simulator.plant({ kind: 'failure', name: 'web-1', reason: 'target pod was evicted' });
    await world.call('kubevirt_migrate_virtual_machine', { namespace, name: 'web-1' }).catch(() => undefined);
    await world.call('kubevirt_pause_virtual_machine_instance', { namespace, name: 'web-1' });
    const found = await causes(world, 'web-1');
    expect(found.map(({ likelihood }) => likelihood)).toEqual(['certain', 'likely']);
    expect(found[0]).toMatchObject({ cause: 'It was paused by somebody.', help: expect.stringContaining('unpause') });
    expect(found[1]?.evidence.join()).toContain('target pod was evicted');
  });

  it('names what may not be read, and judges by the rest', async () => {
    const world = cluster();
    const { notes, data } = await world.call(
      'kubevirt_diagnose_virtual_machine',
      { namespace, name: 'db-1' },
      { as: 'viewer' },
    );
    expect(notes?.join(' ')).toMatch(/Not to be read with these permissions: .*nodes/);
    expect((data as unknown as readonly Row[])[0]?.cause).toMatch(/switched off/);
  });
});
