// What networks and storage under names of the operator's can be in KubeVirt.
import type { ProfileSchema } from '../../contract/cloud.ts';
import { gib, path, port, vlanTag } from '../../runtime/config/schema-parts.ts';

/** An object of a namespace; that of the machine when only a name is said. */
const object = {
  type: 'string',
  pattern: '^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(/[a-z0-9]([a-z0-9.-]*[a-z0-9])?)?$',
  description: 'a name, or namespace/name',
} as const;

const forwards = {
  type: 'array',
  items: {
    type: 'object',
    properties: { protocol: { enum: ['TCP', 'UDP'] }, port, target_port: port },
    required: ['port'],
    additionalProperties: false,
  },
} as const;

export const places: NonNullable<ProfileSchema['places']> = {
  networks: {
    /** The pod network behind NAT, with ports led in by services. */
    pod: {
      properties: { forward: forwards, service: { enum: ['ClusterIP', 'NodePort', 'LoadBalancer'] } },
    },
    /** A network attachment that is there and is never made. */
    attachment: { properties: { network: object }, required: ['network'] },
    /** A network attachment to a VLAN of a bridge of the nodes, made where it is not there yet. */
    vlan: {
      properties: { network: object, bridge: path, vlan: vlanTag },
      required: ['network', 'bridge', 'vlan'],
    },
  },
  storage: {
    class: {
      properties: { class: path, limit_gib: gib, access: { enum: ['ReadWriteOnce', 'ReadWriteMany'] } },
      required: ['class'],
    },
  },
};
