// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, instant, list, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const bucket: ShapeDef<t.Bucket> = {
  accesskey: text(),
  account: text(),
  created: instant(),
  domain: text(),
  domainid: text(),
  domainpath: text(),
  encryption: flag(),
  hasannotations: flag(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  objectlocking: flag(),
  objectstorageid: text(),
  objectstore: text(),
  policy: text(),
  project: text(),
  projectid: text(),
  provider: text(),
  quota: whole(undefined, { unit: 'GiB' }),
  size: whole(undefined, { unit: 'bytes' }),
  state: text(),
  tags: list(shape('ProjectTags')),
  url: text(),
  usersecretkey: text(),
  versioning: flag(),
};

export const objectStore: ShapeDef<t.ObjectStore> = {
  hasannotations: flag(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  providername: text(),
  storageallocated: whole(undefined, { unit: 'bytes' }),
  storagetotal: whole(undefined, { unit: 'bytes' }),
  storageused: whole(undefined, { unit: 'bytes' }),
  url: text(),
};
