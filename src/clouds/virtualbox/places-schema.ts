// What networks and storage under names of the operator's can be in VirtualBox.
import type { ProfileSchema } from '../../contract/cloud.ts';
import { gib, path, port, vlanTag } from '../../runtime/config/schema-parts.ts';

const forwards = {
  type: 'array',
  items: {
    type: 'object',
    properties: { protocol: { enum: ['TCP', 'UDP'] }, host_address: path, host_port: port, guest_port: port },
    required: ['host_port', 'guest_port'],
    additionalProperties: false,
  },
} as const;

const folder = {
  type: 'object',
  properties: { path, capacity_gib: gib, limit_gib: gib },
  required: ['path'],
  additionalProperties: false,
} as const;

export const places: NonNullable<ProfileSchema['places']> = {
  networks: {
    bridged: { properties: { interface: path }, required: ['interface'] },
    nat: { properties: { forward: forwards } },
    'nat-network': { properties: { network: path }, required: ['network'] },
    internal: { properties: { network: path }, required: ['network'] },
    'host-only': { properties: { interface: path }, required: ['interface'] },
    /** VirtualBox tags nothing itself: an interface of the host that does. */
    vlan: { properties: { interface: path, vlan: vlanTag }, required: ['interface', 'vlan'] },
  },
  storage: {
    /** Folders of the host: what may lie there, what may be promised, and which of them is taken. */
    folders: {
      properties: {
        folders: { type: 'array', minItems: 1, items: folder },
        rule: { enum: ['first', 'most-free'] },
      },
      required: ['folders'],
    },
  },
};
