// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const authorizeSecurityGroupEgress: Handler<t.AuthorizeSecurityGroupEgressParams, t.SecurityGroup> = handle(
  tools.authorizeSecurityGroupEgress,
  format.securityGroup,
);
export const authorizeSecurityGroupIngress: Handler<t.AuthorizeSecurityGroupIngressParams, t.SecurityGroup> = handle(
  tools.authorizeSecurityGroupIngress,
  format.securityGroup,
);
export const createSecurityGroup: Handler<t.CreateSecurityGroupParams, t.SecurityGroup> = handle(
  tools.createSecurityGroup,
  format.securityGroup,
);
export const deleteSecurityGroup: Handler<t.DeleteSecurityGroupParams, network.Success> = handle(
  tools.deleteSecurityGroup,
  networkFormat.success,
);
export const listSecurityGroups: Handler<t.ListSecurityGroupsParams, t.SecurityGroup> = handle(
  tools.listSecurityGroups,
  format.securityGroup,
);
export const revokeSecurityGroupEgress: Handler<t.RevokeSecurityGroupEgressParams, network.Success> = handle(
  tools.revokeSecurityGroupEgress,
  networkFormat.success,
);
export const revokeSecurityGroupIngress: Handler<t.RevokeSecurityGroupIngressParams, network.Success> = handle(
  tools.revokeSecurityGroupIngress,
  networkFormat.success,
);
export const updateSecurityGroup: Handler<t.UpdateSecurityGroupParams, t.SecurityGroup> = handle(
  tools.updateSecurityGroup,
  format.securityGroup,
);
