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

export const addObjectStoragePool: ToolDef<t.AddObjectStoragePoolParams> = tool({
  name: 'cloudstack_add_object_storage_pool',
  title: 'Add object storage pool',
  doc: 'Connect an S3 compatible object store such as MinIO or Ceph RGW, in which tenants can make buckets.',
  category: 'object-store',
  operations: ['addObjectStoragePool'],
  effect: 'write',
  risk: 'high',
  flags: ['dataOut'],
  call: { kind: 'query', command: 'addObjectStoragePool', key: 'objectstore' },
  result: shape('ObjectStore'),
  params: {
    name: required(text('Name to give, or to look for')),
    provider: required(text('Driver for the object store, such as MinIO, Ceph or Cloudian HyperStore')),
    url: required(text("Address of the object store's API", { secret: 'maybe', max: 2048 })),
    size: whole('Size of the pool in GiB, for counting free space', { unit: 'GiB' }),
    tags: text('Tags as key/value pairs; for offerings and pools plain labels, comma-separated'),
    details: map(text(), 'Access and secret key of the object store and further driver settings', {
      wire: 'pairs',
      secret: 'maybe',
    }),
  },
});

export const createBucket: ToolDef<t.CreateBucketParams> = tool({
  name: 'cloudstack_create_bucket',
  title: 'Create bucket',
  doc: 'Create an S3 bucket with quota, versioning, encryption or object locking, and give its access keys.',
  category: 'object-store',
  operations: ['createBucket'],
  effect: 'write',
  risk: 'low',
  flags: ['dataOut', 'money', 'secretOut'],
  raisedBy: [
    {
      param: 'policy',
      present: true,
      risk: 'high',
      why: 'a public policy lets everybody read the bucket without a key',
    },
  ],
  call: { kind: 'query', command: 'createBucket', async: true, key: 'bucket' },
  result: shape('Bucket'),
  params: {
    name: required(text('Name to give, or to look for')),
    objectstorageid: required(uuid('Object storage pool to make the bucket in', { ref: 'ObjectStore' })),
    quota: required(whole('Most the bucket may hold, in GiB', { unit: 'GiB' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    encryption: flag('Encrypt objects at rest'),
    objectlocking: flag('Make objects undeletable for a time; cannot be turned off later'),
    policy: text('Who may read it: private, or public for everybody without a key'),
    versioning: flag('Keep older versions when objects are overwritten'),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', { ref: 'Project' }),
  },
});

export const deleteBucket: ToolDef<t.DeleteBucketParams> = tool({
  name: 'cloudstack_delete_bucket',
  title: 'Delete bucket',
  doc: 'Delete an S3 bucket for good; object stores commonly refuse while it still holds objects.',
  category: 'object-store',
  operations: ['deleteBucket'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteBucket' },
  result: shape('Success'),
  params: {
    id: required(uuid('Bucket, by name or id', { ref: 'Bucket' })),
  },
});

export const deleteObjectStoragePool: ToolDef<t.DeleteObjectStoragePoolParams> = tool({
  name: 'cloudstack_delete_object_storage_pool',
  title: 'Delete object storage pool',
  doc: 'Disconnect an object storage pool; refused while tenants still have buckets in it.',
  category: 'object-store',
  operations: ['deleteObjectStoragePool'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteObjectStoragePool' },
  result: shape('Success'),
  params: {
    id: required(uuid('Object store, by name or id', { ref: 'ObjectStore' })),
  },
});

export const listBuckets: ToolDef<t.ListBucketsParams> = tool({
  name: 'cloudstack_list_buckets',
  title: 'List buckets',
  doc: 'Show S3 buckets with address, size, quota, policy and the keys to get at them.',
  category: 'object-store',
  operations: ['listBuckets'],
  effect: 'read',
  risk: 'low',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'listBuckets', key: 'bucket', own: true },
  result: list(shape('Bucket')),
  params: {
    id: uuid('Bucket, by name or id', { ref: 'Bucket' }),
    ids: list(uuid(), 'Buckets, by name or id', { ref: 'Bucket' }),
    name: text('Name to give, or to look for'),
    keyword: text('Text to search names and descriptions for'),
    objectstorageid: uuid('Object store, by name or id', { ref: 'ObjectStore' }),
    tags: map(text(), 'Tags as key/value pairs; for offerings and pools plain labels, comma-separated', {
      wire: 'pairs',
    }),
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by name or id; where the account lives if one is given', { ref: 'Domain' }),
    projectid: uuid('Project to look or act in, by name or id; -1 in lists for all projects', {
      ref: 'Project',
      besides: ['-1'],
    }),
    listall: flag('Show everything the caller may see, not just own objects; false when left out'),
    isrecursive: flag('Include all subdomains of the domain given; goes with domainid'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listObjectStoragePools: ToolDef<t.ListObjectStoragePoolsParams> = tool({
  name: 'cloudstack_list_object_storage_pools',
  title: 'List object storage pools',
  doc: 'Show the connected object stores with address, driver, total and used space.',
  category: 'object-store',
  operations: ['listObjectStoragePools'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listObjectStoragePools', key: 'objectstore' },
  result: list(shape('ObjectStore')),
  params: {
    id: uuid('Object store, by name or id', { ref: 'ObjectStore' }),
    name: text('Name to give, or to look for'),
    keyword: text('Text to search names and descriptions for'),
    provider: text('Name of the provider or plug-in that does the work'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const updateBucket: ToolDef<t.UpdateBucketParams> = tool({
  name: 'cloudstack_update_bucket',
  title: 'Update bucket',
  doc: 'Change quota, policy, versioning or encryption of an S3 bucket.',
  category: 'object-store',
  operations: ['updateBucket'],
  effect: 'write',
  risk: 'low',
  flags: ['dataOut', 'money'],
  raisedBy: [
    {
      param: 'policy',
      present: true,
      risk: 'high',
      why: 'public lets everybody read it and private cuts present readers off',
    },
    {
      param: 'versioning',
      equals: false,
      risk: 'high',
      why: 'overwritten and deleted objects can no longer be brought back',
    },
    { param: 'encryption', equals: false, risk: 'high', why: 'new objects are stored in clear' },
  ],
  call: { kind: 'query', command: 'updateBucket' },
  result: shape('Success'),
  params: {
    id: required(uuid('Bucket, by name or id', { ref: 'Bucket' })),
    encryption: flag('Encrypt new objects at rest; false stops that'),
    policy: text('Who may read it: private, or public for everybody without a key'),
    quota: whole('Most the bucket may hold, in GiB', { unit: 'GiB' }),
    versioning: flag('Keep older versions when objects are overwritten; false stops that'),
  },
});

export const updateObjectStoragePool: ToolDef<t.UpdateObjectStoragePoolParams> = tool({
  name: 'cloudstack_update_object_storage_pool',
  title: 'Update object storage pool',
  doc: 'Change name, address or counted size of a connected object store, for example after it moved.',
  category: 'object-store',
  operations: ['updateObjectStoragePool'],
  effect: 'write',
  risk: 'low',
  flags: ['dataOut'],
  raisedBy: [
    {
      param: 'url',
      present: true,
      risk: 'high',
      why: 'all buckets of the store are sought at the new address and its keys are sent there',
    },
  ],
  call: { kind: 'query', command: 'updateObjectStoragePool', envelope: 'updateObjectStoragePool', key: 'objectstore' },
  result: shape('ObjectStore'),
  params: {
    id: required(uuid('Object store, by name or id', { ref: 'ObjectStore' })),
    name: text('Name to give, or to look for'),
    size: whole('Size of the pool in GiB, for counting free space', { unit: 'GiB' }),
    url: text("New address of the object store's API, used for all its buckets", { secret: 'maybe' }),
  },
});
