// What networks and storage under names of the operator's can be in Apache CloudStack.
import type { ProfileSchema } from '../../contract/cloud.ts';
import { gib, path, port, vlanTag } from '../../runtime/config/schema-parts.ts';

const forwards = {
  type: 'array',
  items: {
    type: 'object',
    properties: { protocol: { enum: ['tcp', 'udp'] }, public_port: port, private_port: port },
    required: ['public_port', 'private_port'],
    additionalProperties: false,
  },
} as const;

export const places: NonNullable<ProfileSchema['places']> = {
  networks: {
    /** One that is there and is never made. */
    existing: { properties: { network: path }, required: ['network'] },
    /** One behind source NAT with ports of its address led in, made of the offering where it is not there yet. */
    nat: { properties: { network: path, offering: path, zone: path, forward: forwards }, required: ['network'] },
    /** One on a VLAN of the operator's choice, made of an L2 or shared offering that lets it be said. */
    vlan: {
      properties: { network: path, offering: path, zone: path, vlan: vlanTag },
      required: ['network', 'offering', 'zone', 'vlan'],
    },
  },
  storage: {
    pool: { properties: { pool: path, keep_free_gib: gib }, required: ['pool'] },
    offering: { properties: { offering: path }, required: ['offering'] },
  },
};
