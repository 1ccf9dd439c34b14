// Two clients of one cluster side by side: after each step of either, kubectl and our tools have to see the same objects.
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { isDeepStrictEqual } from 'node:util';
import { openSession, type Session } from '../../test/server/kubevirt-session.ts';
import { called } from './called.ts';
import type { Report } from './report.ts';

type Fields = Readonly<Record<string, unknown>>;

interface KubernetesObject extends Fields {
  readonly kind?: string;
  readonly metadata: Fields & { readonly name: string; readonly namespace?: string };
}

/** A cluster, and a folder for the files of this run. */
export interface Place {
  /** Variables that point both clients at the cluster. */
  readonly env: Readonly<Record<string, string>>;
  readonly folder: string;
  /** A namespace that is there already. */
  readonly namespace: string;
}

/** What is compared: kubectl's name of a kind, and the tool that lists it. */
const kinds: readonly (readonly [plural: string, tool: string])[] = [
  ['namespaces', 'kubevirt_list_namespaces'],
  ['nodes', 'kubevirt_list_nodes'],
  ['pods', 'kubevirt_list_pods'],
  ['services', 'kubevirt_list_services'],
  ['configmaps', 'kubevirt_list_config_maps'],
  ['secrets', 'kubevirt_list_secrets'],
  ['serviceaccounts', 'kubevirt_list_service_accounts'],
  ['persistentvolumeclaims', 'kubevirt_list_persistent_volume_claims'],
  ['storageclasses.storage.k8s.io', 'kubevirt_list_storage_classes'],
  ['networkpolicies.networking.k8s.io', 'kubevirt_list_network_policies'],
  ['virtualmachines.kubevirt.io', 'kubevirt_list_virtual_machines'],
  ['datavolumes.cdi.kubevirt.io', 'kubevirt_list_data_volumes'],
];

/** Where `kubectl apply` keeps the whole manifest that it sent last. */
const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

/** How long both may take to agree, in milliseconds: controllers go on between two readings. */
const AGREE_MS = 20_000;

/** Tries every step, and compares after each. */
export async function besideKubectl(place: Place, report: Report): Promise<void> {
  const ours = await openSession(['serve'], place.env);
  // A cluster may be without the importer of disks.
  const served = new Set(kubectl(place, ['api-resources', '-o', 'name']).trim().split('\n'));
  try {
    for (const { title, run } of stepsIn(place.namespace)) {
      await report.check(`both see the same after: ${title}`, async () => {
        await run({ ours, place });
        await agree(ours, place, served);
      });
    }
  } finally {
    await ours.client.close();
  }
}

interface Clients {
  readonly ours: Session;
  readonly place: Place;
}

interface Step {
  readonly title: string;
  run(clients: Clients): Promise<unknown> | unknown;
}

const byUs = (title: string, tool: string, args: Fields): Step => ({
  title: `our ${title}`,
  run: ({ ours }) => called(ours, tool, args),
});

const byKubectl = (line: string): Step => ({
  title: `kubectl ${line}`,
  run: ({ place }) => kubectl(place, line.split(' ')),
});

const applied = (title: string, manifest: object): Step => ({
  title: `kubectl apply of ${title}`,
  run({ place }) {
    const file = join(place.folder, 'beside.json');
    writeFileSync(file, JSON.stringify(manifest));
    kubectl(place, ['apply', '-f', file]);
  },
});

function stepsIn(namespace: string): readonly Step[] {
  const meta = (name: string): Fields => ({ name, namespace, labels: { suite: 'beside' } });
  const body = (name: string, rest: object): object => ({ metadata: meta(name), ...rest });
  const to = (name: string): Fields => ({ namespace, name });
  const machine = (name: string): object =>
    body(name, {
      spec: {
        runStrategy: 'Halted',
        template: {
          spec: {
            domain: { memory: { guest: '64Mi' }, devices: { disks: [{ name: 'root', disk: { bus: 'virtio' } }] } },
            volumes: [{ name: 'root', containerDisk: { image: 'registry.example/suite/none:1' } }],
          },
        },
      },
    });
  const policy = { spec: { podSelector: {}, policyTypes: ['Ingress'] } };
  return [
    { title: 'nothing', run: () => undefined },
    byUs('creation of a config map', 'kubevirt_create_config_map', {
      namespace,
      body: body('beside-config', { data: { 'app.conf': 'a: "1"\nb: 0x10\n', empty: '' } }),
    }),
    byUs('creation of a secret', 'kubevirt_create_secret', {
      namespace,
      body: body('beside-secret', { stringData: { password: 'not-for-eyes' } }),
    }),
    byUs('creation of a claim', 'kubevirt_create_persistent_volume_claim', {
      namespace,
      body: body('beside-claim', {
        spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
      }),
    }),
    byUs('creation of a service', 'kubevirt_create_service', {
      namespace,
      body: body('beside-service', { spec: { selector: { app: 'beside' }, ports: [{ name: 'ssh', port: 22 }] } }),
    }),
    byUs('creation of a network policy', 'kubevirt_create_network_policy', {
      namespace,
      body: body('beside-policy', policy),
    }),
    byUs('creation of a machine', 'kubevirt_create_virtual_machine', { namespace, body: machine('beside-vm') }),
    byUs('dry run of a second machine', 'kubevirt_create_virtual_machine', {
      ...{ namespace, dryRun: true },
      body: machine('beside-dry'),
    }),
    byUs('merge patch of a machine', 'kubevirt_patch_virtual_machine', {
      ...to('beside-vm'),
      body: { metadata: { labels: { tier: 'front' }, annotations: { 'example.com/note': 'it’s "quoted", 1e3' } } },
    }),
    byUs('JSON patch of a machine', 'kubevirt_patch_virtual_machine', {
      ...to('beside-vm'),
      body: [{ op: 'replace', path: '/metadata/labels/tier', value: 'back' }],
    }),
    byKubectl(`label vm beside-vm -n ${namespace} owner=both`),
    byKubectl(`annotate configmap beside-config -n ${namespace} example.com/by=kubectl`),
    applied('a machine', { apiVersion: 'kubevirt.io/v1', kind: 'VirtualMachine', ...machine('beside-applied') }),
    byUs('apply over it', 'kubevirt_apply_virtual_machine', {
      ...to('beside-applied'),
      body: { metadata: { labels: { applied: 'by-us' } } },
    }),
    byUs('apply of any kind', 'kubevirt_apply_resource', {
      ...to('beside-account'),
      ...{ apiVersion: 'v1', kind: 'ResourceQuota' },
      body: { spec: { hard: { 'count/configmaps': '50' } } },
    }),
    byUs('patch of a service', 'kubevirt_patch_service', {
      ...to('beside-service'),
      body: { spec: { ports: [{ name: 'http', port: 80 }] } },
    }),
    byUs('dry run of a deletion', 'kubevirt_delete_virtual_machine', { ...to('beside-vm'), dryRun: true }),
    byKubectl(`delete networkpolicy beside-policy -n ${namespace}`),
    byUs('deletion of a service', 'kubevirt_delete_service', to('beside-service')),
    byUs('deletion of a claim', 'kubevirt_delete_persistent_volume_claim', to('beside-claim')),
    byUs('deletion of a secret', 'kubevirt_delete_secret', to('beside-secret')),
    byUs('deletion of a config map', 'kubevirt_delete_config_map', to('beside-config')),
    byUs('deletion of any kind', 'kubevirt_delete_resource', {
      ...to('beside-account'),
      ...{ apiVersion: 'v1', kind: 'ResourceQuota' },
    }),
    byUs('deletion of machines by label', 'kubevirt_delete_collection_virtual_machines', {
      namespace,
      labelSelector: 'suite=beside',
    }),
  ];
}

/** Reads again until both agree; throws what still differs when time is over. */
async function agree(ours: Session, place: Place, served: ReadonlySet<string>): Promise<void> {
  for (const [plural, tool] of kinds) {
    if (!served.has(plural)) continue;
    for (const endsAt = Date.now() + AGREE_MS; ; ) {
      const theirs = (JSON.parse(kubectl(place, ['get', plural, '-A', '-o', 'json'])) as { items: KubernetesObject[] })
        .items;
      const seen = await listed(ours, tool);
      const [left, right] = [named(theirs), named(seen)];
      if (isDeepStrictEqual(left, right)) break;
      if (Date.now() > endsAt) assert.deepEqual(right, left, `${plural} differ`);
    }
  }
}

/** All pages of a list. */
async function listed(ours: Session, tool: string): Promise<readonly KubernetesObject[]> {
  const items: KubernetesObject[] = [];
  for (let next: string | undefined, isFirst = true; isFirst || next !== undefined; isFirst = false) {
    const page = await called(ours, tool, {
      limit: 500,
      format: 'json',
      ...(next !== undefined && { continue: next }),
    });
    items.push(...((page.items ?? []) as readonly KubernetesObject[]));
    next = (page.next as { readonly continue?: string } | undefined)?.continue;
  }
  return items;
}

/** Objects by namespace and name, without what one of the two never shows: bookkeeping of writers, and hidden values. */
function named(objects: readonly KubernetesObject[]): Fields {
  return Object.fromEntries(
    objects.map((object) => {
      const { managedFields: _, annotations, ...others } = object.metadata;
      const { [LAST_APPLIED]: _l, ...told } = (annotations ?? {}) as Fields;
      const metadata = Object.keys(told).length === 0 ? others : { ...others, annotations: told };
      const { apiVersion: _a, kind: _k, ...rest } = object;
      return [`${metadata.namespace ?? ''}/${metadata.name}`, { ...rest, metadata, ...hidden(object) }];
    }),
  );
}

/** What secrets and config maps hold is hidden by us: their entries are compared by name. */
const hidden = ({ data }: KubernetesObject): Fields =>
  data === undefined ? {} : { data: Object.keys(data as object).sort() };

function kubectl({ env, folder }: Place, args: readonly string[]): string {
  const everywhere = ['--cache-dir', join(folder, 'cache'), '--request-timeout=60s'];
  const { stdout, stderr, status, error } = spawnSync('kubectl', [...args, ...everywhere], {
    ...{ encoding: 'utf8', cwd: folder, maxBuffer: 64 * 1024 * 1024 },
    env: { PATH: process.env.PATH ?? '', HOME: folder, ...env },
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`kubectl ${args.join(' ')}: ${stdout}${stderr}`);
  return stdout;
}
