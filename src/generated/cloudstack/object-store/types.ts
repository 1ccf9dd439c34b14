// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as loadBalancer from '../load-balancer/types.ts';

/** Parameters of addObjectStoragePool. */
export interface AddObjectStoragePoolParams {
  name: string;
  provider: string;
  url: string;
  size?: number;
  tags?: string;
  details?: Readonly<Record<string, string>>;
}

/** Parameters of createBucket. */
export interface CreateBucketParams {
  name: string;
  objectstorageid: string;
  quota: number;
  customjobid?: string;
  encryption?: boolean;
  objectlocking?: boolean;
  policy?: string;
  versioning?: boolean;
  account?: string;
  domainid?: string;
  projectid?: string;
}

/** Parameters of deleteBucket. */
export interface DeleteBucketParams {
  id: string;
}

/** Parameters of deleteObjectStoragePool. */
export interface DeleteObjectStoragePoolParams {
  id: string;
}

/** Parameters of listBuckets. */
export interface ListBucketsParams {
  id?: string;
  ids?: ReadonlyArray<string>;
  name?: string;
  keyword?: string;
  objectstorageid?: string;
  tags?: Readonly<Record<string, string>>;
  account?: string;
  domainid?: string;
  projectid?: string;
  listall?: boolean;
  isrecursive?: boolean;
  page?: number;
  pagesize?: number;
}

/** Parameters of listObjectStoragePools. */
export interface ListObjectStoragePoolsParams {
  id?: string;
  name?: string;
  keyword?: string;
  provider?: string;
  page?: number;
  pagesize?: number;
}

/** Parameters of updateBucket. */
export interface UpdateBucketParams {
  id: string;
  encryption?: boolean;
  policy?: string;
  quota?: number;
  versioning?: boolean;
}

/** Parameters of updateObjectStoragePool. */
export interface UpdateObjectStoragePoolParams {
  id: string;
  name?: string;
  size?: number;
  url?: string;
}

export interface Bucket {
  accesskey?: string;
  account?: string;
  created?: string;
  domain?: string;
  domainid?: string;
  domainpath?: string;
  encryption?: boolean;
  hasannotations?: boolean;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  objectlocking?: boolean;
  objectstorageid?: string;
  objectstore?: string;
  policy?: string;
  project?: string;
  projectid?: string;
  provider?: string;
  quota?: number;
  size?: number;
  state?: string;
  tags?: ReadonlyArray<loadBalancer.ProjectTags>;
  url?: string;
  usersecretkey?: string;
  versioning?: boolean;
}

export interface ObjectStore {
  hasannotations?: boolean;
  id?: string;
  jobid?: string;
  jobstatus?: number;
  name?: string;
  providername?: string;
  storageallocated?: number;
  storagetotal?: number;
  storageused?: number;
  url?: string;
}
