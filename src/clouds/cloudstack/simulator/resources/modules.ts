// Every module of the simulator: the commands that have a model.
import type { Specification } from '../engine/commands.ts';
import type { Module } from '../engine/types.ts';
import { conditions, counters, groups, policies, profiles } from './autoscale.ts';
import { backupOfferings, backups } from './backups.ts';
import { routers, systemVms } from './infrastructure/appliances.ts';
import { capacities } from './infrastructure/capacity.ts';
import {
  balancerElements,
  fixedLists,
  routerElements,
  serviceProviders,
  storageRanges,
  trafficTypes,
} from './infrastructure/fabric.ts';
import { dedicatedHosts, hostPower } from './infrastructure/host-power.ts';
import { hosts } from './infrastructure/hosts.ts';
import { diskOfferings, networkOfferings, serviceOfferings, vpcOfferings } from './infrastructure/offerings.ts';
import { clusters, pods, zones } from './infrastructure/places.ts';
import { imageStores, storagePools } from './infrastructure/storage.ts';
import {
  hypervisors,
  managementServers,
  operatingSystems,
  osCategories,
  physicalNetworks,
  vlanRanges,
} from './infrastructure/underlay.ts';
import { kubernetesClusters, kubernetesVersions } from './kubernetes.ts';
import { change } from './machines/change.ts';
import { deploy } from './machines/deploy.ts';
import { machineMetrics } from './machines/metrics.ts';
import { nics } from './machines/nics.ts';
import { power } from './machines/power.ts';
import { schedules } from './machines/schedules.ts';
import { aclItems, aclLists } from './networks/acls.ts';
import { egressFirewall, firewall, ipv6Firewall, portForwarding, routingFirewall } from './networks/firewall.ts';
import { affinityGroups, securityGroups } from './networks/groups.ts';
import { ipForwarding } from './networks/ip-forwarding.ts';
import { lbHealthChecks, lbStickiness } from './networks/lb-policies.ts';
import { loadBalancers } from './networks/load-balancers.ts';
import { networks } from './networks/networks.ts';
import { publicIps } from './networks/public-ips.ts';
import { supportedServices } from './networks/supported-services.ts';
import { privateGateways, staticRoutes, vpcs } from './networks/vpcs.ts';
import { remoteAccessVpns, vpnConnections, vpnCustomerGateways, vpnGateways, vpnUsers } from './networks/vpns.ts';
import { apiDiscovery } from './records/api-discovery.ts';
import { configurations } from './records/configurations.ts';
import { alerts, events } from './records/events.ts';
import { jobs } from './records/jobs.ts';
import { quotas } from './records/quota.ts';
import { serverFigures } from './records/server-figures.ts';
import { annotations, details, tags } from './records/tags.ts';
import { usageRecords } from './records/usage.ts';
import { isos, templates } from './storage/images.ts';
import { sharedFileSystems } from './storage/shared-file-systems.ts';
import { snapshotPolicies, snapshots } from './storage/snapshots.ts';
import { uploads } from './storage/uploads.ts';
import { vmSnapshots } from './storage/vm-snapshots.ts';
import { volumeFigures } from './storage/volume-figures.ts';
import { volumes } from './storage/volumes.ts';
import { accounts } from './tenants/accounts.ts';
import { domains } from './tenants/domains.ts';
import { instanceGroups, sshKeys, userDatas } from './tenants/keys.ts';
import { resourceLimits } from './tenants/limits-commands.ts';
import { projects } from './tenants/projects.ts';
import { roles } from './tenants/roles.ts';
import { users } from './tenants/users.ts';

/** The modules, with the one that has to know the specification. */
export const modulesFor = (specification: Specification): readonly Module[] => [
  ...[power, deploy, change, nics, machineMetrics],
  ...[volumes, volumeFigures, snapshots, snapshotPolicies, vmSnapshots, templates, isos, uploads, sharedFileSystems],
  ...[
    networks,
    publicIps,
    firewall,
    egressFirewall,
    ipv6Firewall,
    routingFirewall,
    portForwarding,
    loadBalancers,
    ipForwarding,
  ],
  ...[
    lbStickiness,
    lbHealthChecks,
    vpcs,
    privateGateways,
    staticRoutes,
    aclLists,
    aclItems,
    securityGroups,
    affinityGroups,
  ],
  ...[remoteAccessVpns, vpnUsers, vpnGateways, vpnCustomerGateways, vpnConnections],
  ...[accounts, users, domains, projects, roles, resourceLimits, sshKeys, userDatas, instanceGroups],
  ...[
    zones,
    pods,
    clusters,
    hosts,
    hostPower,
    dedicatedHosts,
    supportedServices,
    schedules,
    storagePools,
    imageStores,
    systemVms,
    routers,
    capacities,
  ],
  ...[serviceOfferings, diskOfferings, networkOfferings, vpcOfferings, backupOfferings],
  ...[physicalNetworks, vlanRanges, managementServers, operatingSystems, osCategories, hypervisors],
  ...[counters, conditions, policies, profiles, groups],
  ...[trafficTypes, serviceProviders, routerElements, balancerElements, storageRanges, fixedLists],
  ...[kubernetesVersions, kubernetesClusters, backups],
  ...[
    jobs,
    events,
    alerts,
    tags,
    details,
    annotations,
    configurations,
    usageRecords,
    serverFigures,
    quotas,
    apiDiscovery(specification),
  ],
];
