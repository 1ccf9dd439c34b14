// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const resourceLimit: ShapeDef<t.ResourceLimit> = {
  account: text(),
  domain: text(),
  domainid: text(),
  domainpath: text(),
  jobid: text(),
  jobstatus: whole(),
  max: whole(undefined, {
    unitBy: { field: 'resourcetype', units: { '9': 'MiB', '10': 'GiB', '11': 'GiB', '13': 'GiB', '15': 'GiB' } },
    codes: { '-1': 'no limit' },
  }),
  project: text(),
  projectid: text(),
  resourcetype: text(),
  resourcetypename: text(),
  tag: text(),
};
