// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, list, opaque, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const dedicatePod: ShapeDef<t.DedicatePod> = {
  accountid: text(),
  affinitygroupid: text(),
  domainid: text(),
  id: text(),
  jobid: text(),
  jobstatus: whole(),
  podid: text(),
  podname: text(),
};

export const pod: ShapeDef<t.Pod> = {
  allocationstate: text(),
  capacity: list(shape('ClusterCapacity')),
  endip: list(opaque()),
  forsystemvms: list(opaque()),
  gateway: text(),
  hasannotations: flag(),
  id: text(),
  ipranges: list(shape('PodIpranges')),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  netmask: text(),
  startip: list(opaque()),
  storageaccessgroups: text(),
  vlanid: list(opaque()),
  zoneid: text(),
  zonename: text(),
  zonestorageaccessgroups: text(),
};

export const podIpranges: ShapeDef<t.PodIpranges> = {
  cidr: text(),
  endip: text(),
  forsystemvms: text(),
  gateway: text(),
  startip: text(),
  vlanid: text(),
};
