// A machine as somebody wants it, written as the manifest that KubeVirt takes.
import type { Json, JsonObject } from '../../../../contract/tool.ts';

/** What is wanted, with everything looked up that has to exist. */
export interface Wanted {
  readonly namespace: string;
  readonly name: string;
  /** Container disk image, or the data source that the disk is copied from. */
  readonly source:
    | { readonly kind: 'image'; readonly image: string }
    | { readonly kind: 'dataSource'; readonly namespace: string; readonly name: string };
  readonly disk: { readonly size: string | undefined; readonly storageClass: string | undefined } | undefined;
  readonly instancetype: string | undefined;
  readonly preference: string | undefined;
  readonly cpu: number | undefined;
  readonly memory: string | undefined;
  readonly networks: readonly string[];
  readonly firstBoot: { readonly userData: string } | { readonly secret: string } | undefined;
  readonly start: boolean;
}

/** The manifest of a VirtualMachine. */
export function manifestOf(wanted: Wanted): JsonObject {
  const { namespace, name, source, disk, instancetype, preference, cpu, memory, networks, firstBoot, start } = wanted;
  const diskName = `${name}-root`;
  const root: JsonObject =
    disk === undefined && source.kind === 'image'
      ? { name: 'root', containerDisk: { image: source.image } }
      : { name: 'root', dataVolume: { name: diskName } };
  const init: readonly JsonObject[] =
    firstBoot === undefined
      ? []
      : [
          {
            name: 'cloudinit',
            cloudInitNoCloud:
              'secret' in firstBoot ? { secretRef: { name: firstBoot.secret } } : { userData: firstBoot.userData },
          },
        ];
  const cards = networks.map((network, at) => ({ name: `net-${at + 1}`, network }));
  const hardware: JsonObject = {
    ...(instancetype !== undefined || cpu === undefined ? {} : { cpu: { cores: cpu } }),
    ...(instancetype !== undefined || memory === undefined ? {} : { memory: { guest: memory } }),
    devices: {
      disks: [root, ...init].map((volume) => ({ name: volume.name ?? '', disk: { bus: 'virtio' } })),
      interfaces: [{ name: 'default', masquerade: {} }, ...cards.map((card) => ({ name: card.name, bridge: {} }))],
    },
  };
  return {
    apiVersion: 'kubevirt.io/v1',
    kind: 'VirtualMachine',
    metadata: { name, namespace },
    spec: {
      runStrategy: start ? 'Always' : 'Halted',
      ...(instancetype === undefined ? {} : { instancetype: { name: instancetype } }),
      ...(preference === undefined ? {} : { preference: { name: preference } }),
      ...(root.dataVolume === undefined ? {} : { dataVolumeTemplates: [dataVolume(diskName, wanted)] }),
      template: {
        metadata: { labels: { 'vm.kubevirt.io/name': name } },
        spec: {
          domain: hardware,
          networks: [
            { name: 'default', pod: {} },
            ...cards.map((card) => ({ name: card.name, multus: { networkName: card.network } })),
          ],
          volumes: [root, ...init],
        },
      },
    },
  };
}

function dataVolume(name: string, { source, disk }: Wanted): Json {
  const { size, storageClass } = disk ?? {};
  return {
    metadata: { name },
    spec: {
      ...(source.kind === 'image'
        ? { source: { registry: { url: `docker://${source.image}` } } }
        : { sourceRef: { kind: 'DataSource', name: source.name, namespace: source.namespace } }),
      storage: {
        // A copy is as large as its source where nothing is said.
        ...(size === undefined ? {} : { resources: { requests: { storage: size } } }),
        ...(storageClass === undefined ? {} : { storageClassName: storageClass }),
      },
    },
  };
}
