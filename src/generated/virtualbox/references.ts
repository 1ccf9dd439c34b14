// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import type { ReferenceDef } from '../../contract/catalog.ts';

/** Entity > how one is found by name. */
export const references: Readonly<Record<string, ReferenceDef>> = {
  Machine: {
    tool: 'virtualbox_list_machines',
    match: ['name'],
    take: 'id',
    filter: 'name',
    opens: 'id',
    find: { tool: 'virtualbox_find_machine', param: 'nameOrId' },
  },
  Medium: {
    tool: 'virtualbox_list_media',
    match: ['location', 'name'],
    take: 'id',
    opens: 'id',
    tells: ['location', 'deviceType'],
  },
  Snapshot: {
    tool: 'virtualbox_list_snapshots',
    within: { machine: 'machine' },
    match: ['name'],
    take: 'id',
    tells: ['timeStamp', 'online', 'description'],
  },
};
