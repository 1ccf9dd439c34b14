// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const kubernetesCluster: Formatter<t.KubernetesCluster> = {
  noun: ['Kubernetes cluster', 'Kubernetes clusters'],
  columns: [
    'name',
    'state',
    'kubernetesversionname',
    'controlnodes',
    'size',
    'autoscalingenabled',
    'ipaddress',
    'associatednetworkname',
    'account',
    'zonename',
    'id',
  ],
  going: { state: ['Starting', 'Stopping', 'Scaling', 'Upgrading', 'Recovering', 'Importing'] },
};

export const kubernetesClusterConfig: Formatter<t.KubernetesClusterConfig> = {
  noun: ['kubeconfig', 'kubeconfigs'],
  columns: ['name', 'configdata', 'id'],
};

export const kubernetesSupportedVersion: Formatter<t.KubernetesSupportedVersion> = {
  noun: ['Kubernetes version', 'Kubernetes versions'],
  columns: [
    'name',
    'semanticversion',
    'state',
    'isostate',
    'mincpunumber',
    { label: 'minmemory', path: 'minmemory', as: 'MiB' },
    'supportsautoscaling',
    'zonename',
    'id',
  ],
};

export const removeVirtualMachinesFromKubernetesCluster: Formatter<t.RemoveVirtualMachinesFromKubernetesCluster> = {
  noun: ['cluster node removal', 'cluster node removals'],
  columns: ['success', 'displaytext', 'id'],
};
