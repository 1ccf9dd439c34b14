// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const createAutoScalePolicy: Handler<t.CreateAutoScalePolicyParams, t.AutoScalePolicy> = handle(
  tools.createAutoScalePolicy,
  format.autoScalePolicy,
);
export const createAutoScaleVmGroup: Handler<t.CreateAutoScaleVmGroupParams, t.AutoScaleVmGroup> = handle(
  tools.createAutoScaleVmGroup,
  format.autoScaleVmGroup,
);
export const createAutoScaleVmProfile: Handler<t.CreateAutoScaleVmProfileParams, t.AutoScaleVmProfile> = handle(
  tools.createAutoScaleVmProfile,
  format.autoScaleVmProfile,
);
export const createCondition: Handler<t.CreateConditionParams, t.Condition> = handle(
  tools.createCondition,
  format.condition,
);
export const createCounter: Handler<t.CreateCounterParams, t.Counter> = handle(tools.createCounter, format.counter);
export const deleteAutoScalePolicy: Handler<t.DeleteAutoScalePolicyParams, network.Success> = handle(
  tools.deleteAutoScalePolicy,
  networkFormat.success,
);
export const deleteAutoScaleVmGroup: Handler<t.DeleteAutoScaleVmGroupParams, network.Success> = handle(
  tools.deleteAutoScaleVmGroup,
  networkFormat.success,
);
export const deleteAutoScaleVmProfile: Handler<t.DeleteAutoScaleVmProfileParams, network.Success> = handle(
  tools.deleteAutoScaleVmProfile,
  networkFormat.success,
);
export const deleteCondition: Handler<t.DeleteConditionParams, network.Success> = handle(
  tools.deleteCondition,
  networkFormat.success,
);
export const deleteCounter: Handler<t.DeleteCounterParams, network.Success> = handle(
  tools.deleteCounter,
  networkFormat.success,
);
export const disableAutoScaleVmGroup: Handler<t.DisableAutoScaleVmGroupParams, t.AutoScaleVmGroup> = handle(
  tools.disableAutoScaleVmGroup,
  format.autoScaleVmGroup,
);
export const enableAutoScaleVmGroup: Handler<t.EnableAutoScaleVmGroupParams, t.AutoScaleVmGroup> = handle(
  tools.enableAutoScaleVmGroup,
  format.autoScaleVmGroup,
);
export const listAutoScalePolicies: Handler<t.ListAutoScalePoliciesParams, t.AutoScalePolicy> = handle(
  tools.listAutoScalePolicies,
  format.autoScalePolicy,
);
export const listAutoScaleVmGroups: Handler<t.ListAutoScaleVmGroupsParams, t.AutoScaleVmGroup> = handle(
  tools.listAutoScaleVmGroups,
  format.autoScaleVmGroup,
);
export const listAutoScaleVmProfiles: Handler<t.ListAutoScaleVmProfilesParams, t.AutoScaleVmProfile> = handle(
  tools.listAutoScaleVmProfiles,
  format.autoScaleVmProfile,
);
export const listConditions: Handler<t.ListConditionsParams, t.Condition> = handle(
  tools.listConditions,
  format.condition,
);
export const listCounters: Handler<t.ListCountersParams, t.Counter> = handle(tools.listCounters, format.counter);
export const updateAutoScalePolicy: Handler<t.UpdateAutoScalePolicyParams, t.AutoScalePolicy> = handle(
  tools.updateAutoScalePolicy,
  format.autoScalePolicy,
);
export const updateAutoScaleVmGroup: Handler<t.UpdateAutoScaleVmGroupParams, t.AutoScaleVmGroup> = handle(
  tools.updateAutoScaleVmGroup,
  format.autoScaleVmGroup,
);
export const updateAutoScaleVmProfile: Handler<t.UpdateAutoScaleVmProfileParams, t.AutoScaleVmProfile> = handle(
  tools.updateAutoScaleVmProfile,
  format.autoScaleVmProfile,
);
export const updateCondition: Handler<t.UpdateConditionParams, t.Condition> = handle(
  tools.updateCondition,
  format.condition,
);
