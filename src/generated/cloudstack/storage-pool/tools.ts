// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import {
  flag,
  list,
  map,
  required,
  shape,
  type ToolDef,
  text,
  tool,
  uuid,
  whole,
} from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const cancelStorageMaintenance: ToolDef<t.CancelStorageMaintenanceParams> = tool({
  name: 'cloudstack_cancel_storage_maintenance',
  title: 'Cancel storage maintenance',
  doc: 'Bring a primary storage pool back from maintenance, so that disks on it can be used and machines started again.',
  category: 'storage-pool',
  operations: ['cancelStorageMaintenance'],
  effect: 'act',
  risk: 'high',
  call: {
    kind: 'query',
    command: 'cancelStorageMaintenance',
    async: true,
    envelope: 'cancelprimarystoragemaintenanceresponse',
    key: 'storagepool',
  },
  result: shape('StoragePool'),
  params: {
    id: required(uuid('Primary storage pool, by name or id', { ref: 'StoragePool' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const changeStoragePoolScope: ToolDef<t.ChangeStoragePoolScopeParams> = tool({
  name: 'cloudstack_change_storage_pool_scope',
  title: 'Change storage pool scope',
  doc: 'Widen a disabled primary storage pool from one cluster to its zone, or narrow it from the zone to one cluster.',
  category: 'storage-pool',
  operations: ['changeStoragePoolScope'],
  effect: 'write',
  risk: 'high',
  call: { kind: 'query', command: 'changeStoragePoolScope', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Primary storage pool, by name or id', { ref: 'StoragePool' })),
    scope: required(text('ZONE or CLUSTER')),
    clusterid: uuid('Cluster to which the pool is narrowed; needed for CLUSTER', { ref: 'Cluster' }),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const createStoragePool: ToolDef<t.CreateStoragePoolParams> = tool({
  name: 'cloudstack_create_storage_pool',
  title: 'Create storage pool',
  doc: 'Add primary storage (NFS, iSCSI, Ceph, VMFS and others) on which the disks of machines will lie.',
  category: 'storage-pool',
  operations: ['createStoragePool'],
  effect: 'write',
  risk: 'high',
  call: { kind: 'query', command: 'createStoragePool', key: 'storagepool' },
  result: shape('StoragePool'),
  params: {
    name: required(text('Name to give, or to look for')),
    url: required(
      text('Where the storage is, for example nfs://server/path or rbd://monitor/pool; may hold a login', {
        secret: 'maybe',
      }),
    ),
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    podid: uuid('Pod to look or act in, by name or id', { ref: 'Pod' }),
    clusterid: uuid('Cluster to look or act in, by name or id', { ref: 'Cluster' }),
    scope: text('Who reaches it: cluster, zone or host'),
    hypervisor: text('Hypervisor that uses it; needed for zone-wide storage'),
    provider: text('Storage driver; DefaultPrimary if left out'),
    tags: text('Comma-separated tags by which offerings pick this pool'),
    capacitybytes: whole('Bytes the cloud may use of managed storage', { unit: 'bytes' }),
    capacityiops: whole('How many I/O operations per second the pool can deliver', { unit: 'IOPS' }),
    istagarule: flag('tags is a rule in JavaScript instead of a list'),
    managed: flag('The storage makes a volume of its own per disk'),
    storageaccessgroups: text('Storage access groups that link hosts to pools, by name, comma-separated'),
    details: map(text(), 'Extra settings as key/value pairs', { wire: 'fields', secret: 'maybe' }),
  },
});

export const deleteStoragePool: ToolDef<t.DeleteStoragePoolParams> = tool({
  name: 'cloudstack_delete_storage_pool',
  title: 'Delete storage pool',
  doc: 'Remove a primary storage pool that is in maintenance and holds no disks that are still in use.',
  category: 'storage-pool',
  operations: ['deleteStoragePool'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  raisedBy: [
    {
      param: 'forced',
      equals: true,
      risk: 'critical',
      why: 'destroyed disks that could still be recovered are expunged',
    },
  ],
  call: { kind: 'query', command: 'deleteStoragePool' },
  result: shape('Success'),
  params: {
    id: required(uuid('Primary storage pool, by name or id', { ref: 'StoragePool' })),
    forced: flag('Expunge destroyed disks that still lie on it, so that it can be removed'),
  },
});

export const enableStorageMaintenance: ToolDef<t.EnableStorageMaintenanceParams> = tool({
  name: 'cloudstack_enable_storage_maintenance',
  title: 'Enable storage maintenance',
  doc: 'Put a primary storage pool into maintenance, which stops every machine that has a disk on it.',
  category: 'storage-pool',
  operations: ['enableStorageMaintenance'],
  effect: 'act',
  risk: 'critical',
  call: {
    kind: 'query',
    command: 'enableStorageMaintenance',
    async: true,
    envelope: 'prepareprimarystorageformaintenanceresponse',
    key: 'storagepool',
  },
  result: shape('StoragePool'),
  params: {
    id: required(uuid('Primary storage pool, by name or id', { ref: 'StoragePool' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const findStoragePoolsForMigration: ToolDef<t.FindStoragePoolsForMigrationParams> = tool({
  name: 'cloudstack_find_storage_pools_for_migration',
  title: 'Find storage pools for migration',
  doc: 'Show the storage pools to which a volume can be moved, and which of them suit it.',
  category: 'storage-pool',
  operations: ['findStoragePoolsForMigration'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'findStoragePoolsForMigration', key: 'storagepool' },
  result: list(shape('StoragePool')),
  params: {
    id: required(uuid('Id of the volume that shall be moved', { ref: 'Volume' })),
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listAffectedVmsForStorageScopeChange: ToolDef<t.ListAffectedVmsForStorageScopeChangeParams> = tool({
  name: 'cloudstack_list_vms_affected_by_scope_change',
  formerly: 'cloudstack_list_affected_vms_for_storage_scope_change',
  title: 'List affected VMs for storage scope change',
  doc: 'Show the machines that stand in the way of narrowing a pool to a cluster, because they run in another one.',
  category: 'storage-pool',
  operations: ['listAffectedVmsForStorageScopeChange'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listAffectedVmsForStorageScopeChange', key: 'virtualmachine' },
  result: list(shape('VirtualMachine')),
  params: {
    clusterid: required(uuid('Cluster to which the pool shall be narrowed', { ref: 'Cluster' })),
    storageid: required(uuid('Pool whose scope shall change', { ref: 'StoragePool' })),
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listStoragePoolObjects: ToolDef<t.ListStoragePoolObjectsParams> = tool({
  name: 'cloudstack_list_storage_pool_objects',
  title: 'List storage pool objects',
  doc: 'Browse the files on a primary storage pool and see which volume, snapshot or template each belongs to.',
  category: 'storage-pool',
  operations: ['listStoragePoolObjects'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listStoragePoolObjects', key: 'datastoreobject' },
  result: list(shape('DataStoreObject')),
  params: {
    id: required(uuid('Primary storage pool, by name or id', { ref: 'StoragePool' })),
    keyword: text('Text to search names and descriptions for'),
    path: text('Directory to look into; the top if left out', { secret: 'maybe' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listStoragePools: ToolDef<t.ListStoragePoolsParams> = tool({
  name: 'cloudstack_list_storage_pools',
  title: 'List storage pools',
  doc: 'Show primary storage pools with state, type, address, scope and how full they are.',
  category: 'storage-pool',
  operations: ['listStoragePools'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listStoragePools', key: 'storagepool' },
  result: list(shape('StoragePool')),
  params: {
    id: uuid('Primary storage pool, by name or id', { ref: 'StoragePool' }),
    name: text('Name to give, or to look for'),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    hostid: uuid('Only pools this host can reach', { ref: 'Host' }),
    clusterid: uuid('Cluster to look or act in, by name or id', { ref: 'Cluster' }),
    keyword: text('Text to search names and descriptions for'),
    ipaddress: text('Single IP address'),
    path: text('File or folder path on the storage or server', { secret: 'maybe' }),
    podid: uuid('Pod to look or act in, by name or id', { ref: 'Pod' }),
    scope: text('Only pools of this scope: cluster, zone or host'),
    status: text('State of the pool, such as Up, Maintenance or Disabled'),
    storageaccessgroup: text('Storage access group, by name'),
    storagecustomstats: flag('Add figures that only some storage drivers give'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listStoragePoolsMetrics: ToolDef<t.ListStoragePoolsMetricsParams> = tool({
  name: 'cloudstack_list_storage_pools_metrics',
  title: 'List storage pools metrics',
  doc: 'Show primary storage pools with used, allocated and free space in GB and whether thresholds are exceeded.',
  category: 'storage-pool',
  operations: ['listStoragePoolsMetrics'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listStoragePoolsMetrics', key: 'storagepool' },
  result: list(shape('StoragePoolMetrics')),
  params: {
    id: uuid('Primary storage pool, by name or id', { ref: 'StoragePool' }),
    name: text('Name to give, or to look for'),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    hostid: uuid('Only pools this host can reach', { ref: 'Host' }),
    clusterid: uuid('Cluster to look or act in, by name or id', { ref: 'Cluster' }),
    keyword: text('Text to search names and descriptions for'),
    ipaddress: text('Single IP address'),
    path: text('File or folder path on the storage or server', { secret: 'maybe' }),
    podid: uuid('Pod to look or act in, by name or id', { ref: 'Pod' }),
    scope: text('How wide it applies: ZONE, CLUSTER or HOST; for webhooks Local, Domain or Global'),
    status: text('State of the pool, such as Up, Maintenance or Disabled'),
    storageaccessgroup: text('Storage access group, by name'),
    storagecustomstats: flag('Add figures that only some storage drivers give'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listStorageProviders: ToolDef<t.ListStorageProvidersParams> = tool({
  name: 'cloudstack_list_storage_providers',
  title: 'List storage providers',
  doc: 'Show which storage drivers are installed, for primary storage, secondary storage or object storage.',
  category: 'storage-pool',
  operations: ['listStorageProviders'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listStorageProviders', key: 'dataStoreProvider' },
  result: list(shape('StorageProvider')),
  params: {
    type: required(text('primary, image or object')),
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const syncStoragePool: ToolDef<t.SyncStoragePoolParams> = tool({
  name: 'cloudstack_sync_storage_pool',
  title: 'Sync storage pool',
  doc: 'Read again which datastores make up a VMware datastore cluster, after it was changed in vCenter.',
  category: 'storage-pool',
  operations: ['syncStoragePool'],
  effect: 'write',
  risk: 'high',
  call: { kind: 'query', command: 'syncStoragePool', async: true, key: 'storagepool' },
  result: shape('StoragePool'),
  params: {
    id: required(uuid('Primary storage pool, by name or id', { ref: 'StoragePool' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const updateStorageCapabilities: ToolDef<t.UpdateStorageCapabilitiesParams> = tool({
  name: 'cloudstack_update_storage_capabilities',
  title: 'Update storage capabilities',
  doc: 'Ask the hosts again what a storage pool can do, such as hardware acceleration on VMware.',
  category: 'storage-pool',
  operations: ['updateStorageCapabilities'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'updateStorageCapabilities', key: 'storagepool' },
  result: shape('StoragePool'),
  params: {
    id: required(uuid('Primary storage pool, by name or id', { ref: 'StoragePool' })),
  },
});

export const updateStoragePool: ToolDef<t.UpdateStoragePoolParams> = tool({
  name: 'cloudstack_update_storage_pool',
  title: 'Update storage pool',
  doc: 'Change name, tags, usable capacity, address or settings of a storage pool, or take it out of use for new disks.',
  category: 'storage-pool',
  operations: ['updateStoragePool'],
  effect: 'write',
  risk: 'low',
  raisedBy: [
    { param: 'enabled', present: true, risk: 'high', why: 'takes the pool out of use or back and the web UI asks' },
    { param: 'url', present: true, risk: 'high', why: 'hosts look for the disks at another address' },
    {
      param: 'details',
      present: true,
      risk: 'high',
      why: 'replaces settings such as login or mount options of storage in use',
    },
  ],
  call: { kind: 'query', command: 'updateStoragePool', key: 'storagepool' },
  result: shape('StoragePool'),
  params: {
    id: required(uuid('Primary storage pool, by name or id', { ref: 'StoragePool' })),
    name: text('Name to give, or to look for'),
    capacitybytes: whole('Bytes the cloud may use of managed storage', { unit: 'bytes' }),
    capacityiops: whole('How many I/O operations per second the pool can deliver', { unit: 'IOPS' }),
    enabled: flag('Whether new disks may be placed on it'),
    istagarule: flag('tags is a rule in JavaScript instead of a list'),
    tags: list(text(), 'Tags by which offerings pick this pool; replaces the present ones'),
    url: text('New address of the storage; disks must be found there unchanged', { secret: 'maybe' }),
    details: map(text(), 'Settings of the pool, for example NFS mount options', { wire: 'fields', secret: 'maybe' }),
  },
});
