// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const capacity: ShapeDef<t.Capacity> = {
  capacityallocated: whole(undefined, {
    unitBy: {
      field: 'type',
      units: {
        '0': 'bytes',
        '1': 'MHz',
        '2': 'bytes',
        '3': 'bytes',
        '6': 'bytes',
        '9': 'bytes',
        '20': 'bytes',
        '21': 'bytes',
      },
    },
  }),
  capacitytotal: whole(undefined, {
    unitBy: {
      field: 'type',
      units: {
        '0': 'bytes',
        '1': 'MHz',
        '2': 'bytes',
        '3': 'bytes',
        '6': 'bytes',
        '9': 'bytes',
        '20': 'bytes',
        '21': 'bytes',
      },
    },
  }),
  capacityused: whole(undefined, {
    unitBy: {
      field: 'type',
      units: {
        '0': 'bytes',
        '1': 'MHz',
        '2': 'bytes',
        '3': 'bytes',
        '6': 'bytes',
        '9': 'bytes',
        '20': 'bytes',
        '21': 'bytes',
      },
    },
  }),
  clusterid: text(),
  clustername: text(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  percentused: text(),
  podid: text(),
  podname: text(),
  tag: text(),
  type: whole(undefined, {
    codes: {
      '0': 'memory',
      '1': 'CPU',
      '2': 'storage used',
      '3': 'storage allocated',
      '4': 'public addresses',
      '5': 'private addresses',
      '6': 'secondary storage',
      '7': 'VLANs',
      '8': 'direct addresses',
      '9': 'local storage',
      '10': 'IPv6 subnets',
      '19': 'GPUs',
      '20': 'object storage',
      '21': 'backup storage',
      '90': 'CPU cores',
    },
  }),
  zoneid: text(),
  zonename: text(),
};
