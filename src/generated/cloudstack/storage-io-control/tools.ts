// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { required, shape, type ToolDef, tool, uuid, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const updateSiocInfo: ToolDef<t.UpdateSiocInfoParams> = tool({
  name: 'cloudstack_update_sioc_info',
  title: 'Update SIOC info',
  doc: 'Set I/O shares and IOPS limits by disk size for all machines on a VMware primary storage.',
  category: 'storage-io-control',
  operations: ['updateSiocInfo'],
  effect: 'write',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'updateSiocInfo', key: 'apiupdatesiocinfo' },
  result: shape('ApiUpdateSiocInfo'),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    storageid: required(uuid('Primary storage whose disks are set', { ref: 'StoragePool' })),
    iopsnotifythreshold: required(whole('Report disks whose IOPS limit comes out above this', { unit: 'IOPS' })),
    limitiopspergb: required(whole('Most IOPS per GB of disk')),
    sharespergb: required(whole('I/O shares per GB of disk')),
  },
});
