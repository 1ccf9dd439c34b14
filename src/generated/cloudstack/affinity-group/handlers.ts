// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as virtualMachineFormat from '../virtual-machine/formatters.ts';
import type * as virtualMachine from '../virtual-machine/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const createAffinityGroup: Handler<t.CreateAffinityGroupParams, t.AffinityGroup> = handle(
  tools.createAffinityGroup,
  format.affinityGroup,
);
export const deleteAffinityGroup: Handler<t.DeleteAffinityGroupParams, network.Success> = handle(
  tools.deleteAffinityGroup,
  networkFormat.success,
);
export const listAffinityGroupTypes: Handler<t.ListAffinityGroupTypesParams, t.AffinityGroupType> = handle(
  tools.listAffinityGroupTypes,
  format.affinityGroupType,
);
export const listAffinityGroups: Handler<t.ListAffinityGroupsParams, t.AffinityGroup> = handle(
  tools.listAffinityGroups,
  format.affinityGroup,
);
export const updateVMAffinityGroup: Handler<t.UpdateVMAffinityGroupParams, virtualMachine.UserVm> = handle(
  tools.updateVMAffinityGroup,
  virtualMachineFormat.userVm,
);
