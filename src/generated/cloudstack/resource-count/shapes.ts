// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const resourceCount: ShapeDef<t.ResourceCount> = {
  account: text(),
  domain: text(),
  domainid: text(),
  domainpath: text(),
  jobid: text(),
  jobstatus: whole(),
  project: text(),
  projectid: text(),
  resourcecount: whole(undefined, {
    unitBy: {
      field: 'resourcetype',
      units: { '9': 'MiB', '10': 'bytes', '11': 'bytes', '13': 'bytes', '15': 'bytes' },
    },
  }),
  resourcetype: text(),
  resourcetypename: text(),
  tag: text(),
};
