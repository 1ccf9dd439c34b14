// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const createInstanceGroup: Handler<t.CreateInstanceGroupParams, t.InstanceGroup> = handle(
  tools.createInstanceGroup,
  format.instanceGroup,
);
export const deleteInstanceGroup: Handler<t.DeleteInstanceGroupParams, network.Success> = handle(
  tools.deleteInstanceGroup,
  networkFormat.success,
);
export const listInstanceGroups: Handler<t.ListInstanceGroupsParams, t.InstanceGroup> = handle(
  tools.listInstanceGroups,
  format.instanceGroup,
);
export const updateInstanceGroup: Handler<t.UpdateInstanceGroupParams, t.InstanceGroup> = handle(
  tools.updateInstanceGroup,
  format.instanceGroup,
);
