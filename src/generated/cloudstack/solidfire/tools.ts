// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { required, shape, type ToolDef, text, tool } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const getSolidFireAccountId: ToolDef<t.GetSolidFireAccountIdParams> = tool({
  name: 'cloudstack_get_solid_fire_account_id',
  title: 'Get solid fire account ID',
  doc: 'Show which SolidFire account number belongs to a CloudStack account on a given primary storage.',
  category: 'solidfire',
  operations: ['getSolidFireAccountId'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'getSolidFireAccountId', key: 'apisolidfireaccountid' },
  result: shape('ApiSolidFireAccountId'),
  params: {
    storageid: required(text('Primary storage pool, by name or id', { ref: 'StoragePool' })),
    accountid: required(
      text('Account concerned, by name or id; when making an account, the UUID to give it', { ref: 'Account' }),
    ),
  },
});

export const getSolidFireVolumeAccessGroupIds: ToolDef<t.GetSolidFireVolumeAccessGroupIdsParams> = tool({
  name: 'cloudstack_get_solid_fire_volume_access_group_ids',
  title: 'Get solid fire volume access group IDS',
  doc: 'Show which SolidFire volume access groups serve the hosts of a cluster, when a host sees no disks.',
  category: 'solidfire',
  operations: ['getSolidFireVolumeAccessGroupIds'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'getSolidFireVolumeAccessGroupIds', key: 'apisolidfirevolumeaccessgroupids' },
  result: shape('ApiSolidFireVolumeAccessGroupIds'),
  params: {
    clusterid: required(text('Cluster to look or act in, by name or id', { ref: 'Cluster' })),
    storageid: required(text('Primary storage pool, by name or id', { ref: 'StoragePool' })),
  },
});

export const getSolidFireVolumeSize: ToolDef<t.GetSolidFireVolumeSizeParams> = tool({
  name: 'cloudstack_get_solid_fire_volume_size',
  title: 'Get solid fire volume size',
  doc: 'Show the size a volume really has on SolidFire in bytes, with the reserve for hypervisor snapshots.',
  category: 'solidfire',
  operations: ['getSolidFireVolumeSize'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'getSolidFireVolumeSize', key: 'apisolidfirevolumesize' },
  result: shape('ApiSolidFireVolumeSize'),
  params: {
    volumeid: required(text('Disk (volume), by name or id', { ref: 'Volume' })),
  },
});
