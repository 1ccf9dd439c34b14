// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { list, opaque, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const securityGroup: ShapeDef<t.SecurityGroup> = {
  account: text(),
  cidr: text(),
  description: text(),
  domain: text(),
  domainid: text(),
  domainpath: text(),
  egressrule: list(shape('UserVmSecuritygroupEgressrule')),
  endport: whole(),
  icmpcode: whole(),
  icmptype: whole(),
  id: text(),
  ingressrule: list(shape('UserVmSecuritygroupEgressrule')),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  project: text(),
  projectid: text(),
  protocol: text(),
  ruleid: text(),
  securitygroupname: text(),
  startport: whole(),
  tags: list(shape('ProjectTags')),
  virtualmachinecount: whole(),
  virtualmachineids: list(opaque()),
};

export const userVmSecuritygroupEgressrule: ShapeDef<t.UserVmSecuritygroupEgressrule> = {
  account: text(),
  cidr: text(),
  endport: whole(),
  icmpcode: whole(),
  icmptype: whole(),
  protocol: text(),
  ruleid: text(),
  securitygroupname: text(),
  startport: whole(),
  tags: list(shape('ProjectTags')),
};
