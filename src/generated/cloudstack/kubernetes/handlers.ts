// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as isoFormat from '../iso/formatters.ts';
import type * as iso from '../iso/types.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const addKubernetesSupportedVersion: Handler<
  t.AddKubernetesSupportedVersionParams,
  t.KubernetesSupportedVersion
> = handle(tools.addKubernetesSupportedVersion, format.kubernetesSupportedVersion);
export const addNodesToKubernetesCluster: Handler<t.AddNodesToKubernetesClusterParams, t.KubernetesCluster> = handle(
  tools.addNodesToKubernetesCluster,
  format.kubernetesCluster,
);
export const addVirtualMachinesToKubernetesCluster: Handler<
  t.AddVirtualMachinesToKubernetesClusterParams,
  network.Success
> = handle(tools.addVirtualMachinesToKubernetesCluster, networkFormat.success);
export const createKubernetesCluster: Handler<t.CreateKubernetesClusterParams, t.KubernetesCluster> = handle(
  tools.createKubernetesCluster,
  format.kubernetesCluster,
);
export const deleteKubernetesCluster: Handler<t.DeleteKubernetesClusterParams, network.Success> = handle(
  tools.deleteKubernetesCluster,
  networkFormat.success,
);
export const deleteKubernetesSupportedVersion: Handler<t.DeleteKubernetesSupportedVersionParams, network.Success> =
  handle(tools.deleteKubernetesSupportedVersion, networkFormat.success);
export const getKubernetesClusterConfig: Handler<t.GetKubernetesClusterConfigParams, t.KubernetesClusterConfig> =
  handle(tools.getKubernetesClusterConfig, format.kubernetesClusterConfig);
export const getUploadParamsForKubernetesSupportedVersion: Handler<
  t.GetUploadParamsForKubernetesSupportedVersionParams,
  iso.GetUploadParams
> = handle(tools.getUploadParamsForKubernetesSupportedVersion, isoFormat.getUploadParams);
export const listKubernetesClusters: Handler<t.ListKubernetesClustersParams, t.KubernetesCluster> = handle(
  tools.listKubernetesClusters,
  format.kubernetesCluster,
);
export const listKubernetesSupportedVersions: Handler<
  t.ListKubernetesSupportedVersionsParams,
  t.KubernetesSupportedVersion
> = handle(tools.listKubernetesSupportedVersions, format.kubernetesSupportedVersion);
export const removeNodesFromKubernetesCluster: Handler<t.RemoveNodesFromKubernetesClusterParams, t.KubernetesCluster> =
  handle(tools.removeNodesFromKubernetesCluster, format.kubernetesCluster);
export const removeVirtualMachinesFromKubernetesCluster: Handler<
  t.RemoveVirtualMachinesFromKubernetesClusterParams,
  t.RemoveVirtualMachinesFromKubernetesCluster
> = handle(tools.removeVirtualMachinesFromKubernetesCluster, format.removeVirtualMachinesFromKubernetesCluster);
export const scaleKubernetesCluster: Handler<t.ScaleKubernetesClusterParams, t.KubernetesCluster> = handle(
  tools.scaleKubernetesCluster,
  format.kubernetesCluster,
);
export const startKubernetesCluster: Handler<t.StartKubernetesClusterParams, t.KubernetesCluster> = handle(
  tools.startKubernetesCluster,
  format.kubernetesCluster,
);
export const stopKubernetesCluster: Handler<t.StopKubernetesClusterParams, network.Success> = handle(
  tools.stopKubernetesCluster,
  networkFormat.success,
);
export const updateKubernetesSupportedVersion: Handler<
  t.UpdateKubernetesSupportedVersionParams,
  t.KubernetesSupportedVersion
> = handle(tools.updateKubernetesSupportedVersion, format.kubernetesSupportedVersion);
export const upgradeKubernetesCluster: Handler<t.UpgradeKubernetesClusterParams, t.KubernetesCluster> = handle(
  tools.upgradeKubernetesCluster,
  format.kubernetesCluster,
);
