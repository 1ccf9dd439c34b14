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

export const addImageStore: ToolDef<t.AddImageStoreParams> = tool({
  name: 'cloudstack_add_image_store',
  title: 'Add image store',
  doc: 'Add a secondary storage (NFS, S3, Swift, SMB) that keeps templates, ISOs and snapshots.',
  category: 'image-store',
  operations: ['addImageStore'],
  effect: 'write',
  risk: 'high',
  flags: ['dataOut'],
  call: { kind: 'query', command: 'addImageStore', key: 'imagestore' },
  result: shape('ImageStore'),
  params: {
    provider: required(text('NFS, S3, Swift, SMB or another provider')),
    name: text('Name to give, or to look for'),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    url: text('Address such as nfs://server/path', { secret: 'maybe', max: 2048 }),
    details: map(text(), 'Provider settings such as bucket and keys; may hold credentials', {
      wire: 'pairs',
      secret: 'maybe',
    }),
  },
});

export const addImageStoreS3: ToolDef<t.AddImageStoreS3Params> = tool({
  name: 'cloudstack_add_image_store_s3',
  title: 'Add image store S3',
  doc: 'Add an S3 bucket, from AWS or a compatible service, as secondary storage for the entire region.',
  category: 'image-store',
  operations: ['addImageStoreS3'],
  effect: 'write',
  risk: 'high',
  flags: ['dataOut'],
  call: { kind: 'query', command: 'addImageStoreS3', envelope: 'addImageStoreS3Response', key: 'imagestore' },
  result: shape('ImageStore'),
  params: {
    accesskey: required(text("Access key of the bucket's account", { secret: 'secret' })),
    bucket: required(text('Existing bucket to use')),
    endpoint: required(text('Host of the S3 service', { secret: 'maybe' })),
    secretkey: required(text("Secret key of the bucket's account", { secret: 'secret' })),
    connectiontimeout: whole('Milliseconds to wait for a connection', { unit: 'ms' }),
    connectionttl: whole('Milliseconds a pooled connection may live', { unit: 'ms' }),
    maxerrorretry: whole('How many times to retry a failed request'),
    s3signer: text('Way to sign S3 requests, such as S3SignerType or AWSS3V4SignerType'),
    sockettimeout: whole('Milliseconds to wait for data', { unit: 'ms' }),
    usehttps: flag('Speak TLS to the endpoint'),
    usetcpkeepalive: flag('Keep connections to the S3 storage alive with TCP probes'),
  },
});

export const addSecondaryStorage: ToolDef<t.AddSecondaryStorageParams> = tool({
  name: 'cloudstack_add_secondary_storage',
  title: 'Add secondary storage',
  doc: 'Add an NFS share to a zone as secondary storage, in the older way that knows only a URL.',
  category: 'image-store',
  operations: ['addSecondaryStorage'],
  effect: 'write',
  risk: 'high',
  flags: ['dataOut'],
  call: { kind: 'query', command: 'addSecondaryStorage', key: 'secondarystorage' },
  result: shape('ImageStore'),
  params: {
    url: required(text('Address such as nfs://server/path', { secret: 'maybe' })),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    details: map(text(), 'Extra settings as key/value pairs', { wire: 'fields', secret: 'maybe' }),
  },
});

export const addSwift: ToolDef<t.AddSwiftParams> = tool({
  name: 'cloudstack_add_swift',
  title: 'Add Swift',
  doc: 'Add an OpenStack Swift object store as region-wide secondary storage for templates and snapshots.',
  category: 'image-store',
  operations: ['addSwift'],
  effect: 'write',
  risk: 'high',
  flags: ['dataOut'],
  call: { kind: 'query', command: 'addSwift', key: 'secondarystorage' },
  result: shape('ImageStore'),
  params: {
    url: required(text('Address of the server, storage or file', { secret: 'maybe' })),
    key: text('Key or password of the Swift user', { secret: 'maybe' }),
    username: text('Swift user'),
    account: text('Swift account, not a CloudStack one'),
  },
});

export const createSecondaryStagingStore: ToolDef<t.CreateSecondaryStagingStoreParams> = tool({
  name: 'cloudstack_create_secondary_staging_store',
  title: 'Create secondary staging store',
  doc: 'Add an NFS cache to a zone through which hosts reach images that are kept in object storage.',
  category: 'image-store',
  operations: ['createSecondaryStagingStore'],
  effect: 'write',
  risk: 'high',
  flags: ['dataOut'],
  call: { kind: 'query', command: 'createSecondaryStagingStore', key: 'secondarystorage' },
  result: shape('ImageStore'),
  params: {
    url: required(text('Address such as nfs://server/path', { secret: 'maybe', max: 2048 })),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    provider: text('Name of the provider or plug-in that does the work'),
    scope: text('Reach of the cache; only zone is supported'),
    details: map(text(), 'Extra settings as key/value pairs', { wire: 'pairs', secret: 'maybe' }),
  },
});

export const createSecondaryStorageSelector: ToolDef<t.CreateSecondaryStorageSelectorParams> = tool({
  name: 'cloudstack_create_secondary_storage_selector',
  title: 'Create secondary storage selector',
  doc: 'Add a JavaScript rule that decides on which secondary storage of a zone new images or snapshots are put.',
  category: 'image-store',
  operations: ['createSecondaryStorageSelector'],
  effect: 'write',
  risk: 'high',
  flags: ['exec'],
  call: { kind: 'query', command: 'createSecondaryStorageSelector', key: 'heuristics' },
  result: shape('SecondaryStorageHeuristics'),
  params: {
    name: required(text('Name to give, or to look for')),
    description: required(text('Free text about the object')),
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    type: required(text('What the rule directs - ISO, SNAPSHOT, TEMPLATE or VOLUME')),
    heuristicrule: required(text('JavaScript that yields the id of the chosen secondary storage', { max: 65535 })),
  },
});

export const deleteImageStore: ToolDef<t.DeleteImageStoreParams> = tool({
  name: 'cloudstack_delete_image_store',
  title: 'Delete image store',
  doc: 'Remove a secondary storage from the cloud; it is refused while templates, snapshots or volumes are still on it.',
  category: 'image-store',
  operations: ['deleteImageStore'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteImageStore' },
  result: shape('Success'),
  params: {
    id: required(uuid('Secondary storage (image store), by name or id', { ref: 'ImageStore' })),
  },
});

export const deleteSecondaryStagingStore: ToolDef<t.DeleteSecondaryStagingStoreParams> = tool({
  name: 'cloudstack_delete_secondary_staging_store',
  title: 'Delete secondary staging store',
  doc: 'Remove an NFS staging cache from a zone that reads its images from object storage.',
  category: 'image-store',
  operations: ['deleteSecondaryStagingStore'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteSecondaryStagingStore' },
  result: shape('Success'),
  params: {
    id: required(uuid('Secondary staging store, by name or id', { ref: 'SecondaryStagingStore' })),
  },
});

export const downloadImageStoreObject: ToolDef<t.DownloadImageStoreObjectParams> = tool({
  name: 'cloudstack_download_image_store_object',
  title: 'Download image store object',
  doc: 'Produce a link for downloading one file straight from the secondary storage, whoever owns it.',
  category: 'image-store',
  operations: ['downloadImageStoreObject'],
  effect: 'act',
  risk: 'high',
  reversible: false,
  flags: ['dataOut', 'secretOut'],
  call: { kind: 'query', command: 'downloadImageStoreObject', async: true, key: 'downloadimagestoreobjectresponse' },
  result: shape('Extract'),
  params: {
    id: required(uuid('Secondary storage (image store), by name or id', { ref: 'ImageStore' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    path: text('Path of the file inside the storage', { secret: 'maybe' }),
  },
});

export const listImageStoreObjects: ToolDef<t.ListImageStoreObjectsParams> = tool({
  name: 'cloudstack_list_image_store_objects',
  title: 'List image store objects',
  doc: 'Browse files and folders on a secondary storage and see which template, snapshot or volume each belongs to.',
  category: 'image-store',
  operations: ['listImageStoreObjects'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listImageStoreObjects', key: 'datastoreobject' },
  result: list(shape('DataStoreObject')),
  params: {
    id: required(uuid('Secondary storage (image store), by name or id', { ref: 'ImageStore' })),
    keyword: text('Text to search names and descriptions for'),
    path: text('Folder to look into; the top when left out', { secret: 'maybe' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listImageStores: ToolDef<t.ListImageStoresParams> = tool({
  name: 'cloudstack_list_image_stores',
  title: 'List image stores',
  doc: 'Show secondary storages with provider, address, zone, free space and whether they are read-only.',
  category: 'image-store',
  operations: ['listImageStores'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listImageStores', key: 'imagestore' },
  result: list(shape('ImageStore')),
  params: {
    id: uuid('Secondary storage (image store), by name or id', { ref: 'ImageStore' }),
    name: text('Name to give, or to look for'),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    protocol: text('Protocol: tcp, udp, icmp, all or a number; nfs and such for storage'),
    keyword: text('Text to search names and descriptions for'),
    provider: text('Name of the provider or plug-in that does the work'),
    readonly: flag('True for closed to new data, false for writable'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listSecondaryStagingStores: ToolDef<t.ListSecondaryStagingStoresParams> = tool({
  name: 'cloudstack_list_secondary_staging_stores',
  title: 'List secondary staging stores',
  doc: 'Show the NFS staging caches that stand between hosts and object storage.',
  category: 'image-store',
  operations: ['listSecondaryStagingStores'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listSecondaryStagingStores', envelope: 'listsecondarystagingstoreresponse' },
  result: list(shape('ImageStore')),
  params: {
    id: uuid('Secondary staging store, by name or id', { ref: 'SecondaryStagingStore' }),
    name: text('Name to give, or to look for'),
    zoneid: uuid('Zone to look or act in, by name or id', { ref: 'Zone' }),
    protocol: text('Protocol: tcp, udp, icmp, all or a number; nfs and such for storage'),
    keyword: text('Text to search names and descriptions for'),
    provider: text('Name of the provider or plug-in that does the work'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listSecondaryStorageSelectors: ToolDef<t.ListSecondaryStorageSelectorsParams> = tool({
  name: 'cloudstack_list_secondary_storage_selectors',
  title: 'List secondary storage selectors',
  doc: 'Show the rules of a zone that choose the secondary storage for new templates, ISOs, volumes and snapshots.',
  category: 'image-store',
  operations: ['listSecondaryStorageSelectors'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listSecondaryStorageSelectors', key: 'heuristics' },
  result: list(shape('SecondaryStorageHeuristics')),
  params: {
    zoneid: required(uuid('Zone to look or act in, by name or id', { ref: 'Zone' })),
    type: text('Kind to make, to show or to act on; the values depend on the command'),
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
    showremoved: flag('Include removed ones'),
  },
});

export const listSwifts: ToolDef<t.ListSwiftsParams> = tool({
  name: 'cloudstack_list_swifts',
  title: 'List swifts',
  doc: 'Show the Swift object stores that serve as secondary storage.',
  category: 'image-store',
  operations: ['listSwifts'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listSwifts' },
  result: list(shape('ImageStore')),
  params: {
    id: whole('Object to act on or show, by name or id'),
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const migrateResourceToAnotherSecondaryStorage: ToolDef<t.MigrateResourceToAnotherSecondaryStorageParams> = tool(
  {
    name: 'cloudstack_migrate_secondary_storage_resource',
    formerly: 'cloudstack_migrate_resource_to_another_secondary_storage',
    title: 'Migrate resource to another secondary storage',
    doc: 'Move chosen templates and snapshots from one secondary storage to another within the same zone.',
    category: 'image-store',
    operations: ['migrateResourceToAnotherSecondaryStorage'],
    effect: 'act',
    risk: 'high',
    call: { kind: 'query', command: 'migrateResourceToAnotherSecondaryStorage', async: true, key: 'imagestore' },
    result: shape('Migration'),
    params: {
      destpool: required(uuid('Secondary storage that shall have them', { ref: 'ImageStore' })),
      srcpool: required(uuid('Secondary storage that has them now', { ref: 'ImageStore' })),
      customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
      snapshots: list(uuid(), 'Snapshots to move, by id', { ref: 'Snapshot' }),
      templates: list(uuid(), 'Templates to move, by id', { ref: 'Template' }),
    },
  },
);

export const migrateSecondaryStorageData: ToolDef<t.MigrateSecondaryStorageDataParams> = tool({
  name: 'cloudstack_migrate_secondary_storage_data',
  title: 'Migrate secondary storage data',
  doc: 'Move image data off one secondary storage onto others, to empty it completely or to even out their fill level.',
  category: 'image-store',
  operations: ['migrateSecondaryStorageData'],
  effect: 'act',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'migrateSecondaryStorageData', async: true, key: 'imagestore' },
  result: shape('Migration'),
  params: {
    destpools: required(list(uuid(), 'Secondary storages that receive it', { ref: 'ImageStore' })),
    srcpool: required(uuid('Secondary storage to take data from', { ref: 'ImageStore' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    migrationtype: text('Balance to even out, Complete to empty and make the source read-only'),
  },
});

export const removeSecondaryStorageSelector: ToolDef<t.RemoveSecondaryStorageSelectorParams> = tool({
  name: 'cloudstack_remove_secondary_storage_selector',
  title: 'Remove secondary storage selector',
  doc: 'Delete a placement rule for secondary storage, so that the automatic choice by free space applies again.',
  category: 'image-store',
  operations: ['removeSecondaryStorageSelector'],
  effect: 'destroy',
  risk: 'high',
  call: { kind: 'query', command: 'removeSecondaryStorageSelector' },
  result: shape('Success'),
  params: {
    id: required(uuid('Secondary storage selector, by name or id', { ref: 'SecondaryStorageHeuristics' })),
  },
});

export const updateCloudToUseObjectStore: ToolDef<t.UpdateCloudToUseObjectStoreParams> = tool({
  name: 'cloudstack_update_cloud_to_use_object_store',
  title: 'Update cloud to use object store',
  doc: 'Convert the cloud from NFS secondary storage to an object store for good, turning the NFS into staging caches.',
  category: 'image-store',
  operations: ['updateCloudToUseObjectStore'],
  effect: 'write',
  risk: 'critical',
  reversible: false,
  flags: ['dataOut'],
  call: { kind: 'query', command: 'updateCloudToUseObjectStore', key: 'imagestore' },
  result: shape('ImageStore'),
  params: {
    provider: required(text('S3 or Swift')),
    name: text('Name to give, or to look for'),
    url: text('Address of the server, storage or file', { secret: 'maybe' }),
    details: map(text(), 'Settings of the object store such as bucket and keys; may hold credentials', {
      wire: 'pairs',
      secret: 'maybe',
    }),
  },
});

export const updateImageStore: ToolDef<t.UpdateImageStoreParams> = tool({
  name: 'cloudstack_update_image_store',
  title: 'Update image store',
  doc: 'Rename a secondary storage, record its capacity, or make it read-only so that nothing new is written there.',
  category: 'image-store',
  operations: ['updateImageStore'],
  effect: 'write',
  risk: 'low',
  raisedBy: [
    {
      param: 'readonly',
      present: true,
      risk: 'high',
      why: 'closes the storage to everything new or opens it again, and the UI asks',
    },
  ],
  call: { kind: 'query', command: 'updateImageStore', envelope: 'updateImageStoreresponse', key: 'imagestore' },
  result: shape('ImageStore'),
  params: {
    id: required(uuid('Secondary storage (image store), by name or id', { ref: 'ImageStore' })),
    name: text('Name to give, or to look for'),
    capacitybytes: whole('Recorded size in bytes', { unit: 'bytes' }),
    readonly: flag('Accept no new images or snapshots; existing ones stay readable'),
  },
});

export const updateSecondaryStorageSelector: ToolDef<t.UpdateSecondaryStorageSelectorParams> = tool({
  name: 'cloudstack_update_secondary_storage_selector',
  title: 'Update secondary storage selector',
  doc: 'Replace the JavaScript of a placement rule for secondary storage.',
  category: 'image-store',
  operations: ['updateSecondaryStorageSelector'],
  effect: 'write',
  risk: 'high',
  flags: ['exec'],
  call: { kind: 'query', command: 'updateSecondaryStorageSelector', key: 'heuristics' },
  result: shape('SecondaryStorageHeuristics'),
  params: {
    id: required(uuid('Secondary storage selector, by name or id', { ref: 'SecondaryStorageHeuristics' })),
    heuristicrule: required(text('JavaScript that yields the id of the chosen secondary storage', { max: 65535 })),
  },
});
