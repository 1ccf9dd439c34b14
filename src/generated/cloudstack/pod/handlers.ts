// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const createManagementNetworkIpRange: Handler<t.CreateManagementNetworkIpRangeParams, t.Pod> = handle(
  tools.createManagementNetworkIpRange,
  format.pod,
);
export const createPod: Handler<t.CreatePodParams, t.Pod> = handle(tools.createPod, format.pod);
export const dedicatePod: Handler<t.DedicatePodParams, t.DedicatePod> = handle(tools.dedicatePod, format.dedicatePod);
export const deleteManagementNetworkIpRange: Handler<t.DeleteManagementNetworkIpRangeParams, network.Success> = handle(
  tools.deleteManagementNetworkIpRange,
  networkFormat.success,
);
export const deletePod: Handler<t.DeletePodParams, network.Success> = handle(tools.deletePod, networkFormat.success);
export const listDedicatedPods: Handler<t.ListDedicatedPodsParams, t.DedicatePod> = handle(
  tools.listDedicatedPods,
  format.dedicatePod,
);
export const listPods: Handler<t.ListPodsParams, t.Pod> = handle(tools.listPods, format.pod);
export const releaseDedicatedPod: Handler<t.ReleaseDedicatedPodParams, network.Success> = handle(
  tools.releaseDedicatedPod,
  networkFormat.success,
);
export const updatePod: Handler<t.UpdatePodParams, t.Pod> = handle(tools.updatePod, format.pod);
export const updatePodManagementNetworkIpRange: Handler<t.UpdatePodManagementNetworkIpRangeParams, network.Success> =
  handle(tools.updatePodManagementNetworkIpRange, networkFormat.success);
