// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as loadBalancer from '../load-balancer/types.ts';

/** Parameters of addObjectStoragePool. */
export interface AddObjectStoragePoolParams {
  name: string;
  provider: string;
  url: string;
  details?: Readonly<Record<string, string>>;
  size?: number;
  tags?: string;
}

/** Parameters of createBucket. */
export interface CreateBucketParams {
  name: string;
  objectstorageid: string;
  quota: number;
  account?: string;
  customjobid?: string;
  domainid?: string;
  encryption?: boolean;
  objectlocking?: boolean;
  policy?: string;
  projectid?: string;
  versioning?: boolean;
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
  account?: string;
  domainid?: string;
  id?: string;
  ids?: ReadonlyArray<string>;
  isrecursive?: boolean;
  keyword?: string;
  listall?: boolean;
  name?: string;
  objectstorageid?: string;
  page?: number;
  pagesize?: number;
  projectid?: string;
  tags?: Readonly<Record<string, string>>;
}

/** Parameters of listObjectStoragePools. */
export interface ListObjectStoragePoolsParams {
  id?: string;
  keyword?: string;
  name?: string;
  page?: number;
  pagesize?: number;
  provider?: string;
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
