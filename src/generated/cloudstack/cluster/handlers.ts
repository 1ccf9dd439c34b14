// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const addCluster: Handler<t.AddClusterParams, t.Cluster> = handle(tools.addCluster, format.cluster);
export const dedicateCluster: Handler<t.DedicateClusterParams, t.DedicateCluster> = handle(
  tools.dedicateCluster,
  format.dedicateCluster,
);
export const deleteCluster: Handler<t.DeleteClusterParams, network.Success> = handle(
  tools.deleteCluster,
  networkFormat.success,
);
export const disableHAForCluster: Handler<t.DisableHAForClusterParams, network.Success> = handle(
  tools.disableHAForCluster,
  networkFormat.success,
);
export const enableHAForCluster: Handler<t.EnableHAForClusterParams, network.Success> = handle(
  tools.enableHAForCluster,
  networkFormat.success,
);
export const executeClusterDrsPlan: Handler<t.ExecuteClusterDrsPlanParams, t.ClusterDrsPlan> = handle(
  tools.executeClusterDrsPlan,
  format.clusterDrsPlan,
);
export const generateClusterDrsPlan: Handler<t.GenerateClusterDrsPlanParams, t.ClusterDrsPlan> = handle(
  tools.generateClusterDrsPlan,
  format.clusterDrsPlan,
);
export const listClusterDrsPlan: Handler<t.ListClusterDrsPlanParams, t.ClusterDrsPlan> = handle(
  tools.listClusterDrsPlan,
  format.clusterDrsPlan,
);
export const listClusters: Handler<t.ListClustersParams, t.Cluster> = handle(tools.listClusters, format.cluster);
export const listClustersMetrics: Handler<t.ListClustersMetricsParams, t.ClusterMetrics> = handle(
  tools.listClustersMetrics,
  format.clusterMetrics,
);
export const listDedicatedClusters: Handler<t.ListDedicatedClustersParams, t.DedicateCluster> = handle(
  tools.listDedicatedClusters,
  format.dedicateCluster,
);
export const releaseDedicatedCluster: Handler<t.ReleaseDedicatedClusterParams, network.Success> = handle(
  tools.releaseDedicatedCluster,
  networkFormat.success,
);
export const updateCluster: Handler<t.UpdateClusterParams, t.Cluster> = handle(tools.updateCluster, format.cluster);
