// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ListMethod, Method } from '../../contract/client.ts';
import type * as account from './account/types.ts';
import type * as affinityGroup from './affinity-group/types.ts';
import type * as alert from './alert/types.ts';
import type * as annotation from './annotation/types.ts';
import type * as apiDiscovery from './api-discovery/types.ts';
import type * as asNumber from './as-number/types.ts';
import type * as asNumberRange from './as-number-range/types.ts';
import type * as asyncJob from './async-job/types.ts';
import type * as authentication from './authentication/types.ts';
import type * as autoscale from './autoscale/types.ts';
import type * as backup from './backup/types.ts';
import type * as baremetal from './baremetal/types.ts';
import type * as bgpPeer from './bgp-peer/types.ts';
import type * as bigswitchBcf from './bigswitch-bcf/types.ts';
import type * as brocadeVcs from './brocade-vcs/types.ts';
import type * as certificate from './certificate/types.ts';
import type * as ciscoDevice from './cisco-device/types.ts';
import type * as cloudIdentifier from './cloud-identifier/types.ts';
import type * as cloudian from './cloudian/types.ts';
import type * as cluster from './cluster/types.ts';
import type * as configuration from './configuration/types.ts';
import type * as consoleSession from './console-session/types.ts';
import type * as dedicatedResource from './dedicated-resource/types.ts';
import type * as diagnostics from './diagnostics/types.ts';
import type * as diskOffering from './disk-offering/types.ts';
import type * as domain from './domain/types.ts';
import type * as elastistorInterface from './elastistor-interface/types.ts';
import type * as event from './event/types.ts';
import type * as expungedResource from './expunged-resource/types.ts';
import type * as extension from './extension/types.ts';
import type * as firewall from './firewall/types.ts';
import type * as gpu from './gpu/types.ts';
import type * as guestOs from './guest-os/types.ts';
import type * as guiTheme from './gui-theme/types.ts';
import type * as host from './host/types.ts';
import type * as imageStore from './image-store/types.ts';
import type * as instanceGroup from './instance-group/types.ts';
import type * as internalLoadBalancer from './internal-load-balancer/types.ts';
import type * as ipAddress from './ip-address/types.ts';
import type * as ipQuarantine from './ip-quarantine/types.ts';
import type * as iso from './iso/types.ts';
import type * as kubernetes from './kubernetes/types.ts';
import type * as ldap from './ldap/types.ts';
import type * as loadBalancer from './load-balancer/types.ts';
import type * as maintenance from './maintenance/types.ts';
import type * as managementServer from './management-server/types.ts';
import type * as metrics from './metrics/types.ts';
import type * as nat from './nat/types.ts';
import type * as netris from './netris/types.ts';
import type * as netscaler from './netscaler/types.ts';
import type * as network from './network/types.ts';
import type * as networkAcl from './network-acl/types.ts';
import type * as networkDevice from './network-device/types.ts';
import type * as networkOffering from './network-offering/types.ts';
import type * as nic from './nic/types.ts';
import type * as niciraNvp from './nicira-nvp/types.ts';
import type * as nsx from './nsx/types.ts';
import type * as oauth from './oauth/types.ts';
import type * as objectStore from './object-store/types.ts';
import type * as openVswitch from './open-vswitch/types.ts';
import type * as outOfBandManagement from './out-of-band-management/types.ts';
import type * as paloAltoFirewall from './palo-alto-firewall/types.ts';
import type * as pod from './pod/types.ts';
import type * as portableIp from './portable-ip/types.ts';
import type * as project from './project/types.ts';
import type * as quota from './quota/types.ts';
import type * as region from './region/types.ts';
import type * as resourceCount from './resource-count/types.ts';
import type * as resourceIcon from './resource-icon/types.ts';
import type * as resourceLimit from './resource-limit/types.ts';
import type * as resourceMetadata from './resource-metadata/types.ts';
import type * as resourceTag from './resource-tag/types.ts';
import type * as role from './role/types.ts';
import type * as securityGroup from './security-group/types.ts';
import type * as serviceOffering from './service-offering/types.ts';
import type * as sharedFileSystem from './shared-file-system/types.ts';
import type * as snapshot from './snapshot/types.ts';
import type * as solidfire from './solidfire/types.ts';
import type * as sshKeyPair from './ssh-key-pair/types.ts';
import type * as sslCertificate from './ssl-certificate/types.ts';
import type * as storageAccessGroup from './storage-access-group/types.ts';
import type * as storageIoControl from './storage-io-control/types.ts';
import type * as storagePool from './storage-pool/types.ts';
import type * as stratosphereSsp from './stratosphere-ssp/types.ts';
import type * as systemCapacity from './system-capacity/types.ts';
import type * as systemVm from './system-vm/types.ts';
import type * as template from './template/types.ts';
import type * as tungstenFabric from './tungsten-fabric/types.ts';
import type * as ucs from './ucs/types.ts';
import type * as usage from './usage/types.ts';
import type * as user from './user/types.ts';
import type * as userData from './user-data/types.ts';
import type * as vendorStoragePool from './vendor-storage-pool/types.ts';
import type * as virtualMachine from './virtual-machine/types.ts';
import type * as virtualNetworkFunction from './virtual-network-function/types.ts';
import type * as virtualRouter from './virtual-router/types.ts';
import type * as vlan from './vlan/types.ts';
import type * as vmImportTask from './vm-import-task/types.ts';
import type * as volume from './volume/types.ts';
import type * as vpc from './vpc/types.ts';
import type * as vpcOffering from './vpc-offering/types.ts';
import type * as vpn from './vpn/types.ts';
import type * as vsphereStoragePolicy from './vsphere-storage-policy/types.ts';
import type * as webhook from './webhook/types.ts';
import type * as zone from './zone/types.ts';

/** Apache CloudStack 4.22.1.0: a method per tool. Names work where an id is wanted. */
export interface Client {
  /** Take one free private management IP address out of a pod, for an appliance that must talk to hosts directly. Effect write, risk low. */
  readonly acquirePodIpAddress: Method<ipAddress.AcquirePodIpAddressParams, ipAddress.AcquirePodIpCmd>;
  /** Bring a suspended project back into use, so that its members can work with its resources again. Effect act, risk high. */
  readonly activateProject: Method<project.ActivateProjectParams, project.Project>;
  /** Make all users of an account members of a project, or invite them, with an optional project role. Effect write, risk high. */
  readonly addAccountToProject: Method<project.AddAccountToProjectParams, network.Success>;
  /** Pin a comment to a machine, volume, network, host or other thing so that colleagues see why it is the way it is. Effect write, risk low. */
  readonly addAnnotation: Method<annotation.AddAnnotationParams, annotation.Annotation>;
  /** Register a NAS share (NFS or CIFS) in a zone as the place where virtual machine backups are written. Effect write, risk high. */
  readonly addBackupRepository: Method<backup.AddBackupRepositoryParams, backup.BackupRepository>;
  /** Register the DHCP server from which physical servers get their address while they are installed. Effect write, risk low. */
  readonly addBaremetalDhcp: Method<baremetal.AddBaremetalDhcpParams, baremetal.BaremetalDhcp>;
  /** Register a physical server, by its IPMI address, that can be handed out whole as an instance. Effect write, risk high. */
  readonly addBaremetalHost: Method<baremetal.AddBaremetalHostParams, host.Host>;
  /** Register a PXE server that installs physical servers over the network with Kickstart. Effect write, risk low. */
  readonly addBaremetalPxeKickStartServer: Method<
    baremetal.AddBaremetalPxeKickStartServerParams,
    baremetal.BaremetalPxe
  >;
  /** Register a PXE server that writes disk images to physical servers with PING (Partimage Is Not Ghost). Effect write, risk low. */
  readonly addBaremetalPxePingServer: Method<baremetal.AddBaremetalPxePingServerParams, baremetal.BaremetalPxe>;
  /** Load the rack configuration file that says to which switch port each physical server is wired, replacing an earlier one. Effect write, risk high. */
  readonly addBaremetalRct: Method<baremetal.AddBaremetalRctParams, baremetal.BaremetalRct>;
  /** Connect a Big Cloud Fabric SDN controller to a physical network so that it can serve guest networks. Effect write, risk low. */
  readonly addBigSwitchBcfDevice: Method<bigswitchBcf.AddBigSwitchBcfDeviceParams, bigswitchBcf.BigSwitchBcfDevice>;
  /** Register a Brocade VCS fabric switch with a physical network, so that guest networks are set up on it. Effect write, risk low. */
  readonly addBrocadeVcsDevice: Method<brocadeVcs.AddBrocadeVcsDeviceParams, brocadeVcs.BrocadeVcsDevice>;
  /** Register a Cisco ASA 1000v virtual firewall on a physical network, so that guest networks can be put behind it. Effect write, risk low. */
  readonly addCiscoAsa1000vResource: Method<
    ciscoDevice.AddCiscoAsa1000vResourceParams,
    ciscoDevice.CiscoAsa1000vResource
  >;
  /** Register a Cisco Virtual Network Management Center (VNMC) that manages ASA firewalls of a physical network. Effect write, risk low. */
  readonly addCiscoVnmcResource: Method<ciscoDevice.AddCiscoVnmcResourceParams, ciscoDevice.CiscoVnmcResource>;
  /** Add a cluster of hypervisor hosts to a pod, either an empty one or an existing VMware cluster from vCenter. Effect write, risk low. */
  readonly addCluster: Method<cluster.AddClusterParams, cluster.Cluster>;
  /** Add an action of an extension that chosen roles may run on machines, such as a console reset or a backup hook. Effect write, risk high. */
  readonly addCustomAction: Method<extension.AddCustomActionParams, extension.ExtensionCustomAction>;
  /** Register a GloboDNS server for a physical network, so that names of machines are entered there. Effect write, risk low. */
  readonly addGloboDnsHost: Method<network.AddGloboDnsHostParams, network.Success>;
  /** Add an operating system to the list from which templates and machines are declared, such as a new Linux release. Effect write, risk low. */
  readonly addGuestOs: Method<guestOs.AddGuestOsParams, guestOs.GuestOS>;
  /** Say what a hypervisor version calls an operating system, so that machines get the right virtual hardware on it. Effect write, risk low. */
  readonly addGuestOsMapping: Method<guestOs.AddGuestOsMappingParams, guestOs.GuestOsMapping>;
  /** Bring a hypervisor server into a cluster; on KVM this logs in over ssh and sets up the agent and its network. Effect write, risk high. */
  readonly addHost: Method<host.AddHostParams, host.Host>;
  /** Add a secondary storage (NFS, S3, Swift, SMB) that keeps templates, ISOs and snapshots. Effect write, risk high. */
  readonly addImageStore: Method<imageStore.AddImageStoreParams, imageStore.ImageStore>;
  /** Add an S3 bucket, from AWS or a compatible service, as secondary storage for the entire region. Effect write, risk high. */
  readonly addImageStoreS3: Method<imageStore.AddImageStoreS3Params, imageStore.ImageStore>;
  /** Give a virtual machine's network card a secondary IP address, for another service or a floating address. Effect write, risk low. */
  readonly addIpToNic: Method<nic.AddIpToNicParams, nic.NicSecondaryIp>;
  /** Register the binaries ISO of a Kubernetes release, so that clusters can be built with it or upgraded to it. Effect write, risk low. */
  readonly addKubernetesSupportedVersion: Method<
    kubernetes.AddKubernetesSupportedVersionParams,
    kubernetes.KubernetesSupportedVersion
  >;
  /** Make an LDAP or Active Directory server known, against which users of the cloud or one domain sign in. Effect write, risk high. */
  readonly addLdapConfiguration: Method<configuration.AddLdapConfigurationParams, configuration.LdapConfiguration>;
  /** Connect a zone with the Netris controller that sets up its networks on the physical fabric. Effect write, risk low. */
  readonly addNetrisProvider: Method<netris.AddNetrisProviderParams, netris.NetrisProvider>;
  /** Register a NetScaler appliance (MPX, VPX or SDX) with a physical network for load balancing or GSLB. Effect write, risk low. */
  readonly addNetscalerLoadBalancer: Method<netscaler.AddNetscalerLoadBalancerParams, netscaler.NetscalerLoadBalancer>;
  /** Register an external network appliance (PXE or DHCP server, firewall, balancer) by type and settings. Effect write, risk low. */
  readonly addNetworkDevice: Method<networkDevice.AddNetworkDeviceParams, networkDevice.NetworkDevice>;
  /** Add a provider of network services (virtual router, NSX, Netscaler...) to a physical network, disabled at first. Effect write, risk low. */
  readonly addNetworkServiceProvider: Method<network.AddNetworkServiceProviderParams, network.Provider>;
  /** Plug another network card into a virtual machine, to connect it to one more network. Effect write, risk low. */
  readonly addNicToVirtualMachine: Method<virtualMachine.AddNicToVirtualMachineParams, virtualMachine.UserVm>;
  /** Register a Nicira NVP (early VMware NSX) controller that sets up guest networks on a physical network. Effect write, risk low. */
  readonly addNiciraNvpDevice: Method<niciraNvp.AddNiciraNvpDeviceParams, niciraNvp.NiciraNvpDevice>;
  /** Turn existing instances into worker nodes of a cluster; they are rebooted and an SSH port is opened for each. Effect write, risk high. */
  readonly addNodesToKubernetesCluster: Method<
    kubernetes.AddNodesToKubernetesClusterParams,
    kubernetes.KubernetesCluster
  >;
  /** Connect a VMware NSX manager to a zone, with the edge cluster, tier-0 gateway and transport zone to use. Effect write, risk low. */
  readonly addNsxController: Method<nsx.AddNsxControllerParams, nsx.NsxController>;
  /** Connect an S3 compatible object store such as MinIO or Ceph RGW, in which tenants can make buckets. Effect write, risk high. */
  readonly addObjectStoragePool: Method<objectStore.AddObjectStoragePoolParams, objectStore.ObjectStore>;
  /** Connect an OpenDaylight SDN controller to a physical network so that it builds guest networks there. Effect write, risk low. */
  readonly addOpenDaylightController: Method<network.AddOpenDaylightControllerParams, network.OpenDaylightController>;
  /** Add a heading, such as a Linux family, under which operating systems are grouped when somebody chooses one. Effect write, risk low. */
  readonly addOsCategory: Method<guestOs.AddOsCategoryParams, guestOs.GuestOSCategory>;
  /** Register a Palo Alto firewall on a physical network, so that it does NAT and firewalling for guest networks. Effect write, risk low. */
  readonly addPaloAltoFirewall: Method<paloAltoFirewall.AddPaloAltoFirewallParams, paloAltoFirewall.PaloAltoFirewall>;
  /** Tell this installation about another CloudStack region and where its API is reached. Effect write, risk low. */
  readonly addRegion: Method<region.AddRegionParams, region.Region>;
  /** Set raw key and value details on a resource, such as a machine, volume or zone; existing keys are overwritten. Effect write, risk high. */
  readonly addResourceDetail: Method<resourceMetadata.AddResourceDetailParams, network.Success>;
  /** Add an NFS share to a zone as secondary storage, in the older way that knows only a URL. Effect write, risk high. */
  readonly addSecondaryStorage: Method<imageStore.AddSecondaryStorageParams, imageStore.ImageStore>;
  /** Register a Stratosphere SDN platform server with a zone, so that it sets up guest networks there. Effect write, risk low. */
  readonly addStratosphereSsp: Method<stratosphereSsp.AddStratosphereSspParams, stratosphereSsp.Ssp>;
  /** Add an OpenStack Swift object store as region-wide secondary storage for templates and snapshots. Effect write, risk high. */
  readonly addSwift: Method<imageStore.AddSwiftParams, imageStore.ImageStore>;
  /** Add an external traffic meter (sFlow collector) to a zone that counts the internet traffic of guests. Effect write, risk low. */
  readonly addTrafficMonitor: Method<network.AddTrafficMonitorParams, network.TrafficMonitor>;
  /** Let a physical network carry guest, public, management or storage traffic, with its bridge or switch labels. Effect write, risk low. */
  readonly addTrafficType: Method<network.AddTrafficTypeParams, network.TrafficType>;
  /** Add a rule to a Tungsten Fabric network policy that passes or denies traffic between two networks. Effect write, risk high. */
  readonly addTungstenFabricPolicyRule: Method<
    tungstenFabric.AddTungstenFabricPolicyRuleParams,
    tungstenFabric.TungstenFabricRule
  >;
  /** Connect a Tungsten Fabric network to a logical router, so that it reaches the other networks on that router. Effect write, risk high. */
  readonly addTungstenGatewayToRouter: Method<
    tungstenFabric.AddTungstenFabricNetworkGatewayToLogicalRouterParams,
    tungstenFabric.TungstenFabricLogicalRouter
  >;
  /** Connect a Cisco UCS manager to a zone, so that its blades can be used as bare-metal hosts. Effect write, risk low. */
  readonly addUcsManager: Method<ucs.AddUcsManagerParams, ucs.UcsManager>;
  /** Make a single user a member of a project, or invite that user, without the rest of the account. Effect write, risk high. */
  readonly addUserToProject: Method<project.AddUserToProjectParams, network.Success>;
  /** Record instances as belonging to a Kubernetes cluster that an outside tool manages, such as Cluster API. Effect write, risk low. */
  readonly addVmsToKubernetesCluster: Method<kubernetes.AddVirtualMachinesToKubernetesClusterParams, network.Success>;
  /** Link a VMware datacenter of a vCenter to a zone, so that its ESXi clusters can be added. Effect write, risk low. */
  readonly addVmwareDc: Method<zone.AddVmwareDcParams, zone.VmwareDatacenter>;
  /** Create a login for the remote access VPN, valid on all remote access VPNs of the account or project. Effect write, risk high. */
  readonly addVpnUser: Method<vpn.AddVpnUserParams, vpn.VpnUsers>;
  /** Attach a Tungsten Fabric network policy to a network, where its rules take effect at once. Effect write, risk high. */
  readonly applyTungstenFabricPolicy: Method<
    tungstenFabric.ApplyTungstenFabricPolicyParams,
    tungstenFabric.TungstenFabricPolicy
  >;
  /** Put a Tungsten Fabric tag on networks, machines, NICs or policies, so that firewall rules for the tag cover them. Effect write, risk high. */
  readonly applyTungstenFabricTag: Method<
    tungstenFabric.ApplyTungstenFabricTagParams,
    tungstenFabric.TungstenFabricTag
  >;
  /** Take old alerts off the alert list by id, type or date; their rows stay in the database. Effect destroy, risk high. */
  readonly archiveAlerts: Method<alert.ArchiveAlertsParams, network.Success>;
  /** Move events out of the normal event log by id, age or type; they stay readable only as archived ones. Effect write, risk high. */
  readonly archiveEvents: Method<event.ArchiveEventsParams, network.Success>;
  /** Move a volume snapshot from primary to secondary storage, which frees fast space and outlives the pool. Effect act, risk low. */
  readonly archiveSnapshot: Method<snapshot.ArchiveSnapshotParams, snapshot.Snapshot>;
  /** Put an uploaded TLS certificate on a load balancer rule, so that the balancer ends the HTTPS traffic. Effect write, risk low. */
  readonly assignCertToLoadBalancer: Method<loadBalancer.AssignCertToLoadBalancerParams, network.Success>;
  /** Add load balancer rules of several sites to a global rule, so that DNS spreads users over them. Effect write, risk low. */
  readonly assignToGlobalLoadBalancerRule: Method<loadBalancer.AssignToGlobalLoadBalancerRuleParams, network.Success>;
  /** Put machines behind a load balancer rule, so that they get a share of its traffic. Effect write, risk low. */
  readonly assignToLoadBalancerRule: Method<loadBalancer.AssignToLoadBalancerRuleParams, network.Success>;
  /** Hand a stopped virtual machine and its disks over to another account or project, with new networks. Effect write, risk high. */
  readonly assignVirtualMachine: Method<virtualMachine.AssignVirtualMachineParams, virtualMachine.UserVm>;
  /** Put a virtual machine under a backup offering, so that it can be backed up by hand or by schedule. Effect write, risk high. */
  readonly assignVmToBackupOffering: Method<virtualMachine.AssignVirtualMachineToBackupOfferingParams, network.Success>;
  /** Hand a detached volume over to another account or project, which owns and pays for it from then on. Effect write, risk high. */
  readonly assignVolume: Method<volume.AssignVolumeParams, volume.Volume>;
  /** Acquire a public IP address for a network, a VPC or an account, ready for NAT, load balancing or VPN. Effect write, risk low. */
  readonly associateIpAddress: Method<ipAddress.AssociateIpAddressParams, ipAddress.IPAddress>;
  /** Bind a service profile to a UCS blade, which configures the blade's hardware and reboots it. Effect act, risk high. */
  readonly associateUcsProfileToBlade: Method<ucs.AssociateUcsProfileToBladeParams, ucs.UcsBlade>;
  /** Insert an ISO image into the virtual CD drive of a virtual machine, for installing, rescuing or driver tools. Effect write, risk low. */
  readonly attachIso: Method<iso.AttachIsoParams, virtualMachine.UserVm>;
  /** Plug a volume into a machine as an extra disk, while it runs or while it is stopped. Effect write, risk low. */
  readonly attachVolume: Method<volume.AttachVolumeParams, volume.Volume>;
  /** Allow or forbid a user to sign in by SAML single sign-on, and say from which identity provider. Effect write, risk high. */
  readonly authorizeSamlSso: Method<authentication.AuthorizeSamlSsoParams, network.Success>;
  /** Allow outgoing traffic from a security group's members to addresses or groups; the first rule blocks the rest. Effect write, risk high. */
  readonly authorizeSecurityGroupEgress: Method<
    securityGroup.AuthorizeSecurityGroupEgressParams,
    securityGroup.SecurityGroup
  >;
  /** Open ports of a security group's members to given addresses or to members of other groups. Effect write, risk low. */
  readonly authorizeSecurityGroupIngress: Method<
    securityGroup.AuthorizeSecurityGroupIngressParams,
    securityGroup.SecurityGroup
  >;
  /** Take the degraded mark off a host that is healthy again, so that its agent may connect and it is used again. Effect act, risk high. */
  readonly cancelHostAsDegraded: Method<host.CancelHostAsDegradedParams, host.Host>;
  /** Take a host out of maintenance mode so that virtual machines are placed on it and may move back to it. Effect act, risk high. */
  readonly cancelHostMaintenance: Method<maintenance.CancelHostMaintenanceParams, host.Host>;
  /** Take a management server out of maintenance, so that it accepts jobs and host agents again. Effect act, risk high. */
  readonly cancelMaintenance: Method<maintenance.CancelMaintenanceParams, maintenance.ManagementServerMaintenance>;
  /** Call off the prepared or running shutdown of a management server and let it accept new jobs again. Effect act, risk high. */
  readonly cancelShutdown: Method<maintenance.CancelShutdownParams, maintenance.ManagementServerMaintenance>;
  /** Bring a primary storage pool back from maintenance, so that disks on it can be used and machines started again. Effect act, risk high. */
  readonly cancelStorageMaintenance: Method<storagePool.CancelStorageMaintenanceParams, storagePool.StoragePool>;
  /** Set which BGP peers a routed guest network announces its subnet to, replacing the former set. Effect write, risk high. */
  readonly changeBgpPeersForNetwork: Method<network.ChangeBgpPeersForNetworkParams, network.Network>;
  /** Choose with which upstream BGP routers a routed VPC exchanges routes, replacing the present set. Effect write, risk high. */
  readonly changeBgpPeersForVpc: Method<bgpPeer.ChangeBgpPeersForVpcParams, vpc.Vpc>;
  /** Move a volume to another disk offering, to change its speed, size or kind of storage. Effect write, risk low. */
  readonly changeOfferingForVolume: Method<volume.ChangeOfferingForVolumeParams, volume.Volume>;
  /** Set a new password on the management board (BMC) of a host and remember it for power control. Effect write, risk high. */
  readonly changeOutOfBandManagementPassword: Method<
    outOfBandManagement.ChangeOutOfBandManagementPasswordParams,
    outOfBandManagement.OutOfBandManagement
  >;
  /** Give a stopped virtual router another system offering, that is more or less CPU and memory. Effect write, risk high. */
  readonly changeServiceForRouter: Method<virtualRouter.ChangeServiceForRouterParams, virtualRouter.DomainRouter>;
  /** Give a stopped console proxy or secondary storage machine another system offering, with more or less power. Effect write, risk high. */
  readonly changeServiceForSystemVm: Method<systemVm.ChangeServiceForSystemVmParams, systemVm.SystemVm>;
  /** Give a stopped virtual machine another compute offering, that is more or fewer CPUs and more or less memory. Effect write, risk low. */
  readonly changeServiceForVirtualMachine: Method<
    virtualMachine.ChangeServiceForVirtualMachineParams,
    virtualMachine.UserVm
  >;
  /** Give the disk behind a shared file system another offering or more space. Effect write, risk high. */
  readonly changeSharedFsDiskOffering: Method<
    sharedFileSystem.ChangeSharedFileSystemDiskOfferingParams,
    sharedFileSystem.SharedFS
  >;
  /** Give the machine that serves a shared file system another CPU and memory size. Effect write, risk high. */
  readonly changeSharedFsServiceOffering: Method<
    sharedFileSystem.ChangeSharedFileSystemServiceOfferingParams,
    sharedFileSystem.SharedFS
  >;
  /** Widen a disabled primary storage pool from one cluster to its zone, or narrow it from the zone to one cluster. Effect write, risk high. */
  readonly changeStoragePoolScope: Method<storagePool.ChangeStoragePoolScopeParams, network.Success>;
  /** Check a qcow2 volume on KVM for leaks and corruption and, if asked, repair what is found. Effect act, risk low. */
  readonly checkVolume: Method<volume.CheckVolumeParams, volume.Volume>;
  /** Clear leftover host reservations of virtual machines that were planned but never started, in the whole cloud. Effect act, risk high. */
  readonly cleanVmReservations: Method<virtualMachine.CleanVMReservationsParams, network.Success>;
  /** Check whether the Cloudian HyperStore connector is switched on, and at which address its console is. Effect read, risk none. */
  readonly cloudianIsEnabled: Method<cloudian.CloudianIsEnabledParams, cloudian.CloudianEnabled>;
  /** Get a one-time address that signs the caller in to the Cloudian console, making his user there if there is none. Effect act, risk high. */
  readonly cloudianSsoLogin: Method<cloudian.CloudianSsoLoginParams, cloudian.CloudianSsoLogin>;
  /** Set a zone up for Tungsten Fabric by making its network provider and offerings; a one-time step of installation. Effect write, risk high. */
  readonly configTungstenFabricService: Method<tungstenFabric.ConfigTungstenFabricServiceParams, network.Success>;
  /** Choose the high availability provider, such as KVMHAProvider, that watches and recovers a host. Effect write, risk high. */
  readonly configureHaForHost: Method<host.ConfigureHAForHostParams, host.HostHA>;
  /** Turn the internal load balancer provider element of a physical network on or off. Effect write, risk low. */
  readonly configureInternalLbElement: Method<
    internalLoadBalancer.ConfigureInternalLoadBalancerElementParams,
    internalLoadBalancer.InternalLoadBalancerElement
  >;
  /** Change how a NetScaler is used - how many networks it may serve, dedicated or shared, inline or aside, which pods. Effect write, risk low. */
  readonly configureNetscalerLoadBalancer: Method<
    netscaler.ConfigureNetscalerLoadBalancerParams,
    netscaler.NetscalerLoadBalancer
  >;
  /** Store address, driver and login of the management board (IPMI, Redfish) of a host, for power control and fencing. Effect write, risk high. */
  readonly configureOutOfBandManagement: Method<
    outOfBandManagement.ConfigureOutOfBandManagementParams,
    outOfBandManagement.OutOfBandManagement
  >;
  /** Turn the Open vSwitch provider element of a physical network on or off. Effect write, risk low. */
  readonly configureOvsElement: Method<openVswitch.ConfigureOvsElementParams, openVswitch.OvsProvider>;
  /** Set how many guest networks a Palo Alto firewall may serve at most. Effect write, risk low. */
  readonly configurePaloAltoFirewall: Method<
    paloAltoFirewall.ConfigurePaloAltoFirewallParams,
    paloAltoFirewall.PaloAltoFirewall
  >;
  /** Set the storage access groups of a zone, pod, cluster, host or pool, so deciding which hosts use which pool. Effect write, risk high. */
  readonly configureStorageAccess: Method<storageAccessGroup.ConfigureStorageAccessParams, network.Success>;
  /** Enable or disable a virtual router element, deciding whether its physical network can have new routers. Effect write, risk low. */
  readonly configureVirtualRouterElement: Method<
    virtualRouter.ConfigureVirtualRouterElementParams,
    virtualRouter.VirtualRouterProvider
  >;
  /** Copy an ISO image to one or more other zones so that machines there can use it as well. Effect write, risk low. */
  readonly copyIso: Method<iso.CopyIsoParams, template.Template>;
  /** Copy a volume snapshot to other zones or storages, so that it survives or can be used there. Effect write, risk low. */
  readonly copySnapshot: Method<snapshot.CopySnapshotParams, snapshot.Snapshot>;
  /** Copy a template to one or more other zones so that machines can be made from it there. Effect write, risk low. */
  readonly copyTemplate: Method<template.CopyTemplateParams, template.Template>;
  /** Open a new tenant account with its first user, password and role, in a domain of your choice. Effect write, risk high. */
  readonly createAccount: Method<account.CreateAccountParams, account.Account>;
  /** Create a placement rule that keeps its virtual machines on one host or spreads them over different hosts. Effect write, risk low. */
  readonly createAffinityGroup: Method<affinityGroup.CreateAffinityGroupParams, affinityGroup.AffinityGroup>;
  /** Give a zone a span of BGP autonomous system numbers from which routed networks and VPCs draw their own. Effect write, risk low. */
  readonly createAsnRange: Method<asNumberRange.CreateASNRangeParams, asNumberRange.ASNRange>;
  /** Define when a group of machines grows or shrinks, by joining conditions that must hold for a time with a scaling action. Effect write, risk low. */
  readonly createAutoScalePolicy: Method<autoscale.CreateAutoScalePolicyParams, autoscale.AutoScalePolicy>;
  /** Create a group of identical machines behind a load balancer rule that adds and removes members by itself within limits. Effect write, risk low. */
  readonly createAutoScaleVmGroup: Method<autoscale.CreateAutoScaleVmGroupParams, autoscale.AutoScaleVmGroup>;
  /** Describe how new members of a scaling group are made, from offering and template to user data and grace period. Effect write, risk low. */
  readonly createAutoScaleVmProfile: Method<autoscale.CreateAutoScaleVmProfileParams, autoscale.AutoScaleVmProfile>;
  /** Take a backup of a virtual machine right now, using the backup offering that is assigned to it. Effect write, risk high. */
  readonly createBackup: Method<backup.CreateBackupParams, network.Success>;
  /** Set up automatic hourly, daily, weekly or monthly backups of a virtual machine and how many are kept. Effect write, risk low. */
  readonly createBackupSchedule: Method<backup.CreateBackupScheduleParams, backup.BackupSchedule>;
  /** Register an upstream router of a zone as BGP neighbor, for networks that announce their subnets dynamically. Effect write, risk low. */
  readonly createBgpPeer: Method<bgpPeer.CreateBgpPeerParams, bgpPeer.BgpPeer>;
  /** Create an S3 bucket with quota, versioning, encryption or object locking, and give its access keys. Effect write, risk low. */
  readonly createBucket: Method<objectStore.CreateBucketParams, objectStore.Bucket>;
  /** Define a threshold on a counter, such as CPU above 80, which scaling policies are then built from. Effect write, risk low. */
  readonly createCondition: Method<autoscale.CreateConditionParams, autoscale.Condition>;
  /** Get a temporary link to the screen and keyboard of a running virtual machine, when ssh or rdp does not answer. Effect act, risk high. */
  readonly createConsoleEndpoint: Method<
    consoleSession.CreateConsoleEndpointParams,
    consoleSession.CreateConsoleEndpoint
  >;
  /** Register a measured value, such as CPU use or an SNMP reading, which autoscaling conditions can watch. Effect write, risk low. */
  readonly createCounter: Method<autoscale.CreateCounterParams, autoscale.Counter>;
  /** Put a kind of data disk on offer, with fixed or free size, speed limits, storage tags and encryption. Effect write, risk low. */
  readonly createDiskOffering: Method<diskOffering.CreateDiskOfferingParams, diskOffering.DiskOffering>;
  /** Create a domain below another one, to group accounts of a customer or department under their own admins. Effect write, risk low. */
  readonly createDomain: Method<domain.CreateDomainParams, domain.Domain>;
  /** Allow (or block, where the default is to allow) traffic that leaves a guest network for the outside. Effect write, risk low. */
  readonly createEgressFirewallRule: Method<firewall.CreateEgressFirewallRuleParams, firewall.Firewall>;
  /** Register a script on the management servers that drives an outside platform, such as Proxmox or Hyper-V. Effect write, risk high. */
  readonly createExtension: Method<extension.CreateExtensionParams, extension.Extension>;
  /** Open ports of a public IP address to given source addresses; without a source list to the whole Internet. Effect write, risk low. */
  readonly createFirewallRule: Method<firewall.CreateFirewallRuleParams, firewall.Firewall>;
  /** Create a DNS name that spreads users over load balancers in several zones, by health, load or distance. Effect write, risk low. */
  readonly createGlobalLoadBalancerRule: Method<
    loadBalancer.CreateGlobalLoadBalancerRuleParams,
    loadBalancer.GlobalLoadBalancer
  >;
  /** Register a graphics card model by PCI vendor and device id, so that hosts and offerings can refer to it. Effect write, risk low. */
  readonly createGpuCard: Method<gpu.CreateGpuCardParams, gpu.GpuCard>;
  /** Enter by hand a graphics device that sits in a host, with its PCI bus address, so that instances can use it. Effect write, risk low. */
  readonly createGpuDevice: Method<gpu.CreateGpuDeviceParams, gpu.GpuDevice>;
  /** Give a zone an IPv6 prefix from which isolated networks and VPC tiers get their own /64 subnets. Effect write, risk low. */
  readonly createGuestNetworkIpv6Prefix: Method<
    network.CreateGuestNetworkIpv6PrefixParams,
    network.DataCenterGuestIpv6Prefix
  >;
  /** Add a look for the web interface (CSS, logo, titles) shown to chosen domains, accounts or host names. Effect write, risk low. */
  readonly createGuiTheme: Method<guiTheme.CreateGuiThemeParams, guiTheme.GuiTheme>;
  /** Create a named group to sort machines by, for instance all those of one application. Effect write, risk low. */
  readonly createInstanceGroup: Method<instanceGroup.CreateInstanceGroupParams, instanceGroup.InstanceGroup>;
  /** Add the internal load balancer element to a network service provider, as a step of setting up a zone. Effect write, risk low. */
  readonly createInternalLoadBalancerElement: Method<
    internalLoadBalancer.CreateInternalLoadBalancerElementParams,
    internalLoadBalancer.InternalLoadBalancerElement
  >;
  /** Let a port range through from a public IP with static NAT to its virtual machine, opening the firewall by default. Effect write, risk low. */
  readonly createIpForwardingRule: Method<nat.CreateIpForwardingRuleParams, nat.IpForwardingRule>;
  /** Carve an IPv4 subnet out of a zone's routed range, for later use by a network in routed mode. Effect write, risk low. */
  readonly createIpv4SubnetForGuestNetwork: Method<
    network.CreateIpv4SubnetForGuestNetworkParams,
    network.Ipv4SubnetForGuestNetwork
  >;
  /** Give a zone a public IPv4 block, from which routed networks and VPCs get their own subnets. Effect write, risk low. */
  readonly createIpv4SubnetForZone: Method<zone.CreateIpv4SubnetForZoneParams, zone.DataCenterIpv4Subnet>;
  /** Allow IPv6 traffic into or out of an isolated guest network, by protocol, port and source or destination. Effect write, risk low. */
  readonly createIpv6FirewallRule: Method<firewall.CreateIpv6FirewallRuleParams, firewall.Firewall>;
  /** Build a Kubernetes cluster out of new instances, with its control plane, workers and public API endpoint. Effect write, risk high. */
  readonly createKubernetesCluster: Method<kubernetes.CreateKubernetesClusterParams, kubernetes.KubernetesCluster>;
  /** Let a load balancer rule probe its members, and leave out those which do not answer. Effect write, risk low. */
  readonly createLbHealthCheckPolicy: Method<loadBalancer.CreateLBHealthCheckPolicyParams, loadBalancer.LBHealthCheck>;
  /** Keep each client on the same member of a load balancer rule, by cookie or source address. Effect write, risk low. */
  readonly createLbStickinessPolicy: Method<loadBalancer.CreateLBStickinessPolicyParams, loadBalancer.LBStickiness>;
  /** Create an internal load balancer on a private address in a VPC tier, for traffic between tiers. Effect write, risk low. */
  readonly createLoadBalancer: Method<loadBalancer.CreateLoadBalancerParams, loadBalancer.ApplicationLoadBalancer>;
  /** Open a port on a public address and spread what arrives there over machines assigned afterwards. Effect write, risk low. */
  readonly createLoadBalancerRule: Method<loadBalancer.CreateLoadBalancerRuleParams, loadBalancer.LoadBalancer>;
  /** Add a range of management addresses to a pod, when its system VMs run out of them. Effect write, risk low. */
  readonly createManagementNetworkIpRange: Method<pod.CreateManagementNetworkIpRangeParams, pod.Pod>;
  /** Create a guest network (isolated, shared, L2 or a VPC tier) from a network offering. Effect write, risk low. */
  readonly createNetwork: Method<network.CreateNetworkParams, network.Network>;
  /** Add a rule to an ACL list that allows or denies traffic to or from VPC tiers, by port and address. Effect write, risk low. */
  readonly createNetworkAcl: Method<networkAcl.CreateNetworkACLParams, networkAcl.NetworkACLItem>;
  /** Create an empty list of traffic rules for the tiers of a VPC, which denies everything until rules are added. Effect write, risk low. */
  readonly createNetworkAclList: Method<networkAcl.CreateNetworkACLListParams, networkAcl.NetworkACL>;
  /** Define a kind of network tenants can choose, with its services (DHCP, NAT, firewall, VPN), providers and speed. Effect write, risk low. */
  readonly createNetworkOffering: Method<networkOffering.CreateNetworkOfferingParams, networkOffering.NetworkOffering>;
  /** Let other accounts or projects put their virtual machines into a network that is not theirs. Effect write, risk high. */
  readonly createNetworkPermissions: Method<network.CreateNetworkPermissionsParams, network.Success>;
  /** Describe another physical network of a zone, with its VLAN range and isolation method, before use. Effect write, risk low. */
  readonly createPhysicalNetwork: Method<network.CreatePhysicalNetworkParams, network.PhysicalNetwork>;
  /** Add a pod, usually a rack with its own management subnet, to a zone to hold clusters of hosts. Effect write, risk low. */
  readonly createPod: Method<pod.CreatePodParams, pod.Pod>;
  /** Lead a port of a public IP address to a port of a machine (destination NAT), opening the firewall unless told not to. Effect write, risk low. */
  readonly createPortForwardingRule: Method<firewall.CreatePortForwardingRuleParams, firewall.FirewallRule>;
  /** Add a range of public addresses to a region that can be moved between its zones. Effect write, risk low. */
  readonly createPortableIpRange: Method<portableIp.CreatePortableIpRangeParams, portableIp.PortableIpRange>;
  /** Link a VPC to a private network of the datacenter through a VLAN, with an address of its own there. Effect write, risk high. */
  readonly createPrivateGateway: Method<vpc.CreatePrivateGatewayParams, vpc.PrivateGateway>;
  /** Create a project, a space whose virtual machines, disks and networks are shared by its members. Effect write, risk low. */
  readonly createProject: Method<project.CreateProjectParams, project.Project>;
  /** Create an empty role inside a project, to be filled with rules and given to members. Effect write, risk low. */
  readonly createProjectRole: Method<project.CreateProjectRoleParams, project.ProjectRole>;
  /** Add a rule to a project role that allows or denies one command or a pattern of commands to its holders. Effect write, risk high. */
  readonly createProjectRolePermission: Method<
    project.CreateProjectRolePermissionParams,
    project.ProjectRolePermission
  >;
  /** Switch on dial-in VPN on a public IP address, so that people reach the network behind it from outside. Effect write, risk high. */
  readonly createRemoteAccessVpn: Method<vpn.CreateRemoteAccessVpnParams, vpn.RemoteAccessVpn>;
  /** Create a role for accounts, empty or copied from another role, to be filled with permission rules. Effect write, risk low. */
  readonly createRole: Method<role.CreateRoleParams, role.Role>;
  /** Add a rule to a role that allows or denies a command or a pattern of commands to all accounts with the role. Effect write, risk high. */
  readonly createRolePermission: Method<role.CreateRolePermissionParams, role.RolePermission>;
  /** Allow IPv4 traffic into or out of a routed (ROUTED mode, no NAT) guest network, by protocol, port and address. Effect write, risk low. */
  readonly createRoutingFirewallRule: Method<firewall.CreateRoutingFirewallRuleParams, firewall.Firewall>;
  /** Add an NFS cache to a zone through which hosts reach images that are kept in object storage. Effect write, risk high. */
  readonly createSecondaryStagingStore: Method<imageStore.CreateSecondaryStagingStoreParams, imageStore.ImageStore>;
  /** Add a JavaScript rule that decides on which secondary storage of a zone new images or snapshots are put. Effect write, risk high. */
  readonly createSecondaryStorageSelector: Method<
    imageStore.CreateSecondaryStorageSelectorParams,
    imageStore.SecondaryStorageHeuristics
  >;
  /** Create an empty firewall group that virtual machines can join; rules are added to it afterwards. Effect write, risk low. */
  readonly createSecurityGroup: Method<securityGroup.CreateSecurityGroupParams, securityGroup.SecurityGroup>;
  /** Start a service virtual machine between a left and a right network of a Juniper Contrail zone. Effect write, risk low. */
  readonly createServiceInstance: Method<network.CreateServiceInstanceParams, network.ServiceInstance>;
  /** Add a machine size (CPU, memory, root disk limits, host tags) that users or system VMs can be given. Effect write, risk low. */
  readonly createServiceOffering: Method<serviceOffering.CreateServiceOfferingParams, serviceOffering.ServiceOffering>;
  /** Create a managed NFS share on a network, backed by its own small machine and a data disk. Effect write, risk low. */
  readonly createSharedFileSystem: Method<sharedFileSystem.CreateSharedFileSystemParams, sharedFileSystem.SharedFS>;
  /** Take a snapshot of one volume now, to go back to it or to make a volume or template from it later. Effect write, risk low. */
  readonly createSnapshot: Method<snapshot.CreateSnapshotParams, snapshot.Snapshot>;
  /** Make a volume snapshot out of one disk of an existing machine snapshot, on KVM. Effect write, risk high. */
  readonly createSnapshotFromVmSnapshot: Method<snapshot.CreateSnapshotFromVMSnapshotParams, snapshot.Snapshot>;
  /** Take snapshots of a volume on a schedule, hourly to monthly, and keep only the latest few. Effect write, risk low. */
  readonly createSnapshotPolicy: Method<snapshot.CreateSnapshotPolicyParams, snapshot.SnapshotPolicy>;
  /** Make a new SSH key pair; the private key is shown this once and kept nowhere. Effect write, risk low. */
  readonly createSshKeyPair: Method<sshKeyPair.CreateSSHKeyPairParams, sshKeyPair.CreateSSHKeyPair>;
  /** Send the traffic of a VPC for an address range to a private gateway or another next hop. Effect write, risk low. */
  readonly createStaticRoute: Method<vpc.CreateStaticRouteParams, vpc.StaticRoute>;
  /** Add a range of addresses on the separate storage network of a pod, used by secondary storage system VMs. Effect write, risk low. */
  readonly createStorageNetworkIpRange: Method<
    network.CreateStorageNetworkIpRangeParams,
    network.StorageNetworkIpRange
  >;
  /** Add primary storage (NFS, iSCSI, Ceph, VMFS and others) on which the disks of machines will lie. Effect write, risk high. */
  readonly createStoragePool: Method<storagePool.CreateStoragePoolParams, storagePool.StoragePool>;
  /** Label resources with key and value tags, such as owner or environment, to find and sort them later. Effect write, risk low. */
  readonly createTags: Method<resourceTag.CreateTagsParams, network.Success>;
  /** Make a template from a snapshot or a volume of a stopped machine, to clone machines from it. Effect write, risk low. */
  readonly createTemplate: Method<template.CreateTemplateParams, template.Template>;
  /** Create a Tungsten Fabric policy set, which holds firewall policies and is put on tagged applications. Effect write, risk low. */
  readonly createTungstenApplicationPolicySet: Method<
    tungstenFabric.CreateTungstenFabricApplicationPolicySetParams,
    tungstenFabric.TungstenFabricApplicationPolicySet
  >;
  /** Name a subnet as a Tungsten Fabric address group that firewall rules can refer to. Effect write, risk low. */
  readonly createTungstenFabricAddressGroup: Method<
    tungstenFabric.CreateTungstenFabricAddressGroupParams,
    tungstenFabric.TungstenFabricAddressGroup
  >;
  /** Create a Tungsten Fabric firewall policy, an ordered list of firewall rules inside a policy set. Effect write, risk low. */
  readonly createTungstenFabricFirewallPolicy: Method<
    tungstenFabric.CreateTungstenFabricFirewallPolicyParams,
    tungstenFabric.TungstenFabricFirewallPolicy
  >;
  /** Add a rule to a Tungsten Fabric firewall policy that passes or denies traffic between tags, groups or networks. Effect write, risk high. */
  readonly createTungstenFabricFirewallRule: Method<
    tungstenFabric.CreateTungstenFabricFirewallRuleParams,
    tungstenFabric.TungstenFabricFirewallRule
  >;
  /** Create a Tungsten Fabric logical router, to which networks are connected that shall reach each other. Effect write, risk low. */
  readonly createTungstenFabricLogicalRouter: Method<
    tungstenFabric.CreateTungstenFabricLogicalRouterParams,
    tungstenFabric.TungstenFabricLogicalRouter
  >;
  /** Create an empty Tungsten Fabric network policy, to which rules are added before it is attached to networks. Effect write, risk low. */
  readonly createTungstenFabricPolicy: Method<
    tungstenFabric.CreateTungstenFabricPolicyParams,
    tungstenFabric.TungstenFabricPolicy
  >;
  /** Connect a zone with the Tungsten Fabric (Contrail) controller that runs its networks. Effect write, risk low. */
  readonly createTungstenFabricProvider: Method<
    tungstenFabric.CreateTungstenFabricProviderParams,
    tungstenFabric.TungstenFabricProvider
  >;
  /** Make the public network of a zone known to Tungsten Fabric, a one-time step when a zone is set up. Effect write, risk low. */
  readonly createTungstenFabricPublicNetwork: Method<
    tungstenFabric.CreateTungstenFabricPublicNetworkParams,
    network.Success
  >;
  /** Name a protocol with a range of ports as a Tungsten Fabric service group that firewall rules can refer to. Effect write, risk low. */
  readonly createTungstenFabricServiceGroup: Method<
    tungstenFabric.CreateTungstenFabricServiceGroupParams,
    tungstenFabric.TungstenFabricServiceGroup
  >;
  /** Create a Tungsten Fabric tag, such as tier=web, by which firewall rules pick networks and machines. Effect write, risk low. */
  readonly createTungstenFabricTag: Method<
    tungstenFabric.CreateTungstenFabricTagParams,
    tungstenFabric.TungstenFabricTag
  >;
  /** Create a kind of Tungsten Fabric tag of your own, beside the built-in ones such as tier and site. Effect write, risk low. */
  readonly createTungstenFabricTagType: Method<
    tungstenFabric.CreateTungstenFabricTagTypeParams,
    tungstenFabric.TungstenFabricTagType
  >;
  /** Make the management network of a pod known to Tungsten Fabric, a one-time step when a zone is set up. Effect write, risk low. */
  readonly createTungstenManagementNetwork: Method<
    tungstenFabric.CreateTungstenFabricManagementNetworkParams,
    network.Success
  >;
  /** Add another login to an existing account, with the same rights over the account's resources. Effect write, risk high. */
  readonly createUser: Method<user.CreateUserParams, user.User>;
  /** Define a slice of a graphics card - memory, heads, resolution - that virtual machines can get as a vGPU. Effect write, risk low. */
  readonly createVgpuProfile: Method<gpu.CreateVgpuProfileParams, gpu.VgpuProfile>;
  /** Create the virtual router element of a network service provider, a step in building a zone by hand. Effect write, risk low. */
  readonly createVirtualRouterElement: Method<
    virtualRouter.CreateVirtualRouterElementParams,
    virtualRouter.VirtualRouterProvider
  >;
  /** Add a range of IP addresses with its VLAN and gateway, for public use or for a shared network. Effect write, risk low. */
  readonly createVlanIpRange: Method<vlan.CreateVlanIpRangeParams, vlan.VlanIpRange>;
  /** Create a new virtual machine from a backup, also when the machine it was taken from is long gone. Effect write, risk high. */
  readonly createVmFromBackup: Method<backup.CreateVMFromBackupParams, virtualMachine.UserVm>;
  /** Have a virtual machine started, stopped or rebooted at set times by a cron-like schedule. Effect write, risk low. */
  readonly createVmSchedule: Method<virtualMachine.CreateVMScheduleParams, virtualMachine.VMSchedule>;
  /** Take a snapshot of a whole machine with all its disks and, if wanted, its memory. Effect write, risk low. */
  readonly createVmSnapshot: Method<snapshot.CreateVMSnapshotParams, snapshot.VMSnapshot>;
  /** Create a new data disk from a disk offering, or one from a snapshot, and attach it if a machine is named. Effect write, risk low. */
  readonly createVolume: Method<volume.CreateVolumeParams, volume.Volume>;
  /** Create a virtual private cloud with its own address range and router, to hold several network tiers. Effect write, risk low. */
  readonly createVpc: Method<vpc.CreateVPCParams, vpc.Vpc>;
  /** Define a kind of VPC tenants can choose, with its services, providers, routing mode and where it is offered. Effect write, risk low. */
  readonly createVpcOffering: Method<vpcOffering.CreateVPCOfferingParams, vpcOffering.VpcOffering>;
  /** Bring up an IPsec tunnel between a VPC's VPN gateway and a remote site described by a customer gateway. Effect write, risk high. */
  readonly createVpnConnection: Method<vpn.CreateVpnConnectionParams, vpn.Site2SiteVpnConnection>;
  /** Describe a remote site's VPN device - address, subnets, shared key, IPsec policies - for later tunnels. Effect write, risk low. */
  readonly createVpnCustomerGateway: Method<vpn.CreateVpnCustomerGatewayParams, vpn.Site2SiteCustomerGateway>;
  /** Give a VPC its end point for site-to-site tunnels; a VPC has one, and tunnels are attached to it. Effect write, risk high. */
  readonly createVpnGateway: Method<vpn.CreateVpnGatewayParams, vpn.Site2SiteVpnGateway>;
  /** Have events of an account, domain or the whole cloud sent to an HTTP address as they happen. Effect write, risk high. */
  readonly createWebhook: Method<webhook.CreateWebhookParams, webhook.Webhook>;
  /** Create a zone, the frame for a data center, with its DNS servers and network type, before pods and hosts. Effect write, risk low. */
  readonly createZone: Method<zone.CreateZoneParams, zone.Zone>;
  /** Declare a host that cannot be reached as lost, so that its HA virtual machines are started on other hosts. Effect act, risk high. */
  readonly declareHostAsDegraded: Method<host.DeclareHostAsDegradedParams, host.Host>;
  /** Keep a BGP neighbor for the networks of one domain, account or project alone. Effect write, risk low. */
  readonly dedicateBgpPeer: Method<bgpPeer.DedicateBgpPeerParams, bgpPeer.BgpPeer>;
  /** Reserve all hosts of a cluster for one domain or account, so that no other tenant is placed there. Effect write, risk high. */
  readonly dedicateCluster: Method<cluster.DedicateClusterParams, cluster.DedicateCluster>;
  /** Set guest VLAN numbers of a physical network aside for the networks of one account or project. Effect write, risk low. */
  readonly dedicateGuestVlanRange: Method<vlan.DedicateGuestVlanRangeParams, vlan.GuestVlanRange>;
  /** Keep a hypervisor host for the machines of one domain or account, for instance for licensing or isolation. Effect write, risk high. */
  readonly dedicateHost: Method<dedicatedResource.DedicateHostParams, dedicatedResource.DedicateHost>;
  /** Reserve an IPv4 block of a zone for one account, domain or project, so that others get nothing from it. Effect write, risk low. */
  readonly dedicateIpv4SubnetForZone: Method<zone.DedicateIpv4SubnetForZoneParams, zone.DataCenterIpv4Subnet>;
  /** Reserve all hosts of a pod for one domain or account, so that no other tenant is placed there. Effect write, risk high. */
  readonly dedicatePod: Method<pod.DedicatePodParams, pod.DedicatePod>;
  /** Set a range of public IP addresses aside for one account, project or domain only. Effect write, risk low. */
  readonly dedicatePublicIpRange: Method<network.DedicatePublicIpRangeParams, vlan.VlanIpRange>;
  /** Reserve a whole zone for one domain or account, so that nobody else can place machines there. Effect write, risk high. */
  readonly dedicateZone: Method<zone.DedicateZoneParams, zone.DedicateZone>;
  /** Remove an account with all it owns - machines, disks, snapshots, networks, addresses and users - for good. Effect destroy, risk critical. */
  readonly deleteAccount: Method<account.DeleteAccountParams, network.Success>;
  /** Take the membership of a whole account in a project away; what it created stays with the project. Effect destroy, risk high. */
  readonly deleteAccountFromProject: Method<project.DeleteAccountFromProjectParams, network.Success>;
  /** Drop an affinity group so that its virtual machines are no longer kept together or apart when they are placed. Effect destroy, risk high. */
  readonly deleteAffinityGroup: Method<affinityGroup.DeleteAffinityGroupParams, network.Success>;
  /** Delete alerts for good by id, type or date, when nobody needs their history any more. Effect destroy, risk high. */
  readonly deleteAlerts: Method<alert.DeleteAlertsParams, network.Success>;
  /** Take a span of BGP autonomous system numbers away from its zone; refused while a network still uses one. Effect destroy, risk high. */
  readonly deleteAsnRange: Method<asNumberRange.DeleteASNRangeParams, network.Success>;
  /** Remove a rule for growing or shrinking that no scaling group uses any more. Effect destroy, risk high. */
  readonly deleteAutoScalePolicy: Method<autoscale.DeleteAutoScalePolicyParams, network.Success>;
  /** Dissolve a scaling group, optionally destroying all the machines it has deployed. Effect destroy, risk high. */
  readonly deleteAutoScaleVmGroup: Method<autoscale.DeleteAutoScaleVmGroupParams, network.Success>;
  /** Remove a description of group members that no scaling group uses any more. Effect destroy, risk high. */
  readonly deleteAutoScaleVmProfile: Method<autoscale.DeleteAutoScaleVmProfileParams, network.Success>;
  /** Erase one backup of a virtual machine from the backup system for good, so it can never be restored from. Effect destroy, risk critical. */
  readonly deleteBackup: Method<backup.DeleteBackupParams, network.Success>;
  /** Withdraw a backup offering so that it can no longer be assigned to virtual machines. Effect destroy, risk high. */
  readonly deleteBackupOffering: Method<backup.DeleteBackupOfferingParams, network.Success>;
  /** Remove a backup repository from CloudStack; the files on the share stay but can no longer be used from here. Effect destroy, risk high. */
  readonly deleteBackupRepository: Method<backup.DeleteBackupRepositoryParams, network.Success>;
  /** Stop automatic backups of a virtual machine by removing one schedule, or all of them when only the machine is given. Effect destroy, risk high. */
  readonly deleteBackupSchedule: Method<backup.DeleteBackupScheduleParams, network.Success>;
  /** Remove the rack configuration file, after which VLANs can no longer be set on the switch ports of physical servers. Effect destroy, risk high. */
  readonly deleteBaremetalRct: Method<baremetal.DeleteBaremetalRctParams, network.Success>;
  /** Remove an upstream router from the BGP neighbors of a zone once no network uses it. Effect destroy, risk high. */
  readonly deleteBgpPeer: Method<bgpPeer.DeleteBgpPeerParams, network.Success>;
  /** Disconnect a Big Cloud Fabric SDN controller from its physical network once no network needs it any more. Effect destroy, risk high. */
  readonly deleteBigSwitchBcfDevice: Method<bigswitchBcf.DeleteBigSwitchBcfDeviceParams, network.Success>;
  /** Unregister a Brocade VCS fabric switch from its physical network; refused while networks use it. Effect destroy, risk high. */
  readonly deleteBrocadeVcsDevice: Method<brocadeVcs.DeleteBrocadeVcsDeviceParams, network.Success>;
  /** Delete an S3 bucket for good; object stores commonly refuse while it still holds objects. Effect destroy, risk high. */
  readonly deleteBucket: Method<objectStore.DeleteBucketParams, network.Success>;
  /** Remove a Cisco ASA 1000v virtual firewall that no guest network uses any more. Effect destroy, risk high. */
  readonly deleteCiscoAsa1000vResource: Method<ciscoDevice.DeleteCiscoAsa1000vResourceParams, network.Success>;
  /** Forget a Cisco Nexus 1000V switch supervisor that a VMware cluster was using. Effect destroy, risk high. */
  readonly deleteCiscoNexusVsm: Method<network.DeleteCiscoNexusVSMParams, network.Success>;
  /** Remove the Cisco VNMC server, after which ASA firewalls can no longer be managed from here. Effect destroy, risk high. */
  readonly deleteCiscoVnmcResource: Method<ciscoDevice.DeleteCiscoVnmcResourceParams, network.Success>;
  /** Remove an emptied cluster from its pod, after its hosts and storage pools have been taken out. Effect destroy, risk high. */
  readonly deleteCluster: Method<cluster.DeleteClusterParams, network.Success>;
  /** Delete a saved CNI network set-up, so that no new Kubernetes cluster can choose it. Effect destroy, risk high. */
  readonly deleteCniConfiguration: Method<configuration.DeleteCniConfigurationParams, network.Success>;
  /** Remove a threshold on a counter that no scaling policy refers to any more. Effect destroy, risk high. */
  readonly deleteCondition: Method<autoscale.DeleteConditionParams, network.Success>;
  /** Remove a measured value from the list that autoscaling conditions may watch, once nothing uses it. Effect destroy, risk high. */
  readonly deleteCounter: Method<autoscale.DeleteCounterParams, network.Success>;
  /** Remove an action of an extension, so that nobody can run it on machines any longer. Effect destroy, risk high. */
  readonly deleteCustomAction: Method<extension.DeleteCustomActionParams, network.Success>;
  /** Withdraw a kind of data disk so that no new disks of it can be made; existing ones stay as they are. Effect destroy, risk high. */
  readonly deleteDiskOffering: Method<diskOffering.DeleteDiskOfferingParams, network.Success>;
  /** Remove an empty domain, or with cleanup also its subdomains, accounts and everything they own. Effect destroy, risk high. */
  readonly deleteDomain: Method<domain.DeleteDomainParams, network.Success>;
  /** Remove a rule about traffic leaving a guest network, which then falls back to the default of its offering. Effect destroy, risk high. */
  readonly deleteEgressFirewallRule: Method<firewall.DeleteEgressFirewallRuleParams, network.Success>;
  /** Erase events from the log for good, by id, age or type; the record of who did what is lost. Effect destroy, risk high. */
  readonly deleteEvents: Method<event.DeleteEventsParams, network.Success>;
  /** Remove an extension that no cluster uses any more, optionally with its script files. Effect destroy, risk high. */
  readonly deleteExtension: Method<extension.DeleteExtensionParams, extension.Extension>;
  /** Close ports of a public IP address by removing the rule that lets the traffic in. Effect destroy, risk high. */
  readonly deleteFirewallRule: Method<firewall.DeleteFirewallRuleParams, network.Success>;
  /** Remove a global load balancer rule and its DNS name; the rules of the single sites stay. Effect destroy, risk high. */
  readonly deleteGlobalLoadBalancerRule: Method<loadBalancer.DeleteGlobalLoadBalancerRuleParams, network.Success>;
  /** Remove a graphics card model from the catalogue, once no host device or offering refers to it. Effect destroy, risk high. */
  readonly deleteGpuCard: Method<gpu.DeleteGpuCardParams, network.Success>;
  /** Remove graphics devices of a host from the inventory, for example after the card was taken out. Effect destroy, risk high. */
  readonly deleteGpuDevice: Method<gpu.DeleteGpuDeviceParams, network.Success>;
  /** Remove an IPv6 prefix from a zone so that no more guest subnets are taken from it. Effect destroy, risk high. */
  readonly deleteGuestNetworkIpv6Prefix: Method<network.DeleteGuestNetworkIpv6PrefixParams, network.Success>;
  /** Remove a hypervisor host from CloudStack, normally after maintenance mode has emptied it. Effect destroy, risk high. */
  readonly deleteHost: Method<host.DeleteHostParams, network.Success>;
  /** Remove a secondary storage from the cloud; it is refused while templates, snapshots or volumes are still on it. Effect destroy, risk high. */
  readonly deleteImageStore: Method<imageStore.DeleteImageStoreParams, network.Success>;
  /** Remove a group of machines; the machines in it go on running, just without a group. Effect destroy, risk high. */
  readonly deleteInstanceGroup: Method<instanceGroup.DeleteInstanceGroupParams, network.Success>;
  /** Remove a port rule of a static NAT address, so that this traffic no longer reaches the machine. Effect destroy, risk high. */
  readonly deleteIpForwardingRule: Method<nat.DeleteIpForwardingRuleParams, network.Success>;
  /** Delete a carved IPv4 subnet for routed networks that no network uses. Effect destroy, risk high. */
  readonly deleteIpv4SubnetForGuestNetwork: Method<network.DeleteIpv4SubnetForGuestNetworkParams, network.Success>;
  /** Take an IPv4 block for routed networks away from a zone; refused while networks use it. Effect destroy, risk high. */
  readonly deleteIpv4SubnetForZone: Method<zone.DeleteIpv4SubnetForZoneParams, network.Success>;
  /** Remove a rule that lets IPv6 traffic into or out of a guest network. Effect destroy, risk high. */
  readonly deleteIpv6FirewallRule: Method<firewall.DeleteIpv6FirewallRuleParams, network.Success>;
  /** Delete an ISO image from a zone, or from every zone when none is named. Effect destroy, risk high. */
  readonly deleteIso: Method<iso.DeleteIsoParams, network.Success>;
  /** Destroy a Kubernetes cluster with all its nodes and everything stored on them. Effect destroy, risk critical. */
  readonly deleteKubernetesCluster: Method<kubernetes.DeleteKubernetesClusterParams, network.Success>;
  /** Remove a Kubernetes release and its binaries ISO from the versions on offer, once no cluster uses it. Effect destroy, risk high. */
  readonly deleteKubernetesSupportedVersion: Method<kubernetes.DeleteKubernetesSupportedVersionParams, network.Success>;
  /** Stop probing the members of a load balancer rule; dead ones then go on getting traffic. Effect destroy, risk high. */
  readonly deleteLbHealthCheckPolicy: Method<loadBalancer.DeleteLBHealthCheckPolicyParams, network.Success>;
  /** Stop keeping clients on one member of a load balancer rule; their next request may go anywhere. Effect destroy, risk high. */
  readonly deleteLbStickinessPolicy: Method<loadBalancer.DeleteLBStickinessPolicyParams, network.Success>;
  /** Forget an LDAP server; users who depend on it for signing in are locked out from then on. Effect destroy, risk high. */
  readonly deleteLdapConfiguration: Method<
    configuration.DeleteLdapConfigurationParams,
    configuration.LdapConfiguration
  >;
  /** Remove an internal load balancer with all its assignments; traffic to its private address then fails. Effect destroy, risk high. */
  readonly deleteLoadBalancer: Method<loadBalancer.DeleteLoadBalancerParams, network.Success>;
  /** Close a load-balanced public port; nothing that arrives there reaches the machines any more. Effect destroy, risk high. */
  readonly deleteLoadBalancerRule: Method<loadBalancer.DeleteLoadBalancerRuleParams, network.Success>;
  /** Take a range of management addresses, none of them in use, away from a pod. Effect destroy, risk high. */
  readonly deleteManagementNetworkIpRange: Method<pod.DeleteManagementNetworkIpRangeParams, network.Success>;
  /** Disconnect a zone from its Netris controller, once none of its networks depends on it. Effect destroy, risk high. */
  readonly deleteNetrisProvider: Method<netris.DeleteNetrisProviderParams, netris.NetrisProvider>;
  /** Unregister a NetScaler Control Center; networks through its service packages can no longer be made. Effect destroy, risk high. */
  readonly deleteNetscalerControlCenter: Method<netscaler.DeleteNetscalerControlCenterParams, network.Success>;
  /** Unregister a NetScaler appliance from its physical network; refused while guest networks use it. Effect destroy, risk high. */
  readonly deleteNetscalerLoadBalancer: Method<netscaler.DeleteNetscalerLoadBalancerParams, network.Success>;
  /** Delete a guest network without machines, including its router, public IP addresses and rules. Effect destroy, risk high. */
  readonly deleteNetwork: Method<network.DeleteNetworkParams, network.Success>;
  /** Remove one rule from an ACL list, which takes effect at once on all tiers that use the list. Effect destroy, risk high. */
  readonly deleteNetworkAcl: Method<networkAcl.DeleteNetworkACLParams, network.Success>;
  /** Remove a list of traffic rules with all its rules, once no tier or private gateway uses it. Effect destroy, risk high. */
  readonly deleteNetworkAclList: Method<networkAcl.DeleteNetworkACLListParams, network.Success>;
  /** Remove an external network appliance that was registered through the generic interface. Effect destroy, risk high. */
  readonly deleteNetworkDevice: Method<networkDevice.DeleteNetworkDeviceParams, network.Success>;
  /** Remove a network offering from the catalogue; it is refused while a network still uses it. Effect destroy, risk high. */
  readonly deleteNetworkOffering: Method<networkOffering.DeleteNetworkOfferingParams, network.Success>;
  /** Remove a provider of network services from a physical network, shutting down what it runs. Effect destroy, risk high. */
  readonly deleteNetworkServiceProvider: Method<network.DeleteNetworkServiceProviderParams, network.Success>;
  /** Remove a Nicira NVP controller, once no guest network runs on it. Effect destroy, risk high. */
  readonly deleteNiciraNvpDevice: Method<niciraNvp.DeleteNiciraNvpDeviceParams, network.Success>;
  /** Disconnect a VMware NSX manager from its zone, once no network of the zone is built on it. Effect destroy, risk high. */
  readonly deleteNsxController: Method<nsx.DeleteNsxControllerParams, nsx.NsxController>;
  /** Remove an outside sign-in service, so that nobody can log in with an account of it any more. Effect destroy, risk high. */
  readonly deleteOauthProvider: Method<oauth.DeleteOauthProviderParams, network.Success>;
  /** Disconnect an object storage pool; refused while tenants still have buckets in it. Effect destroy, risk high. */
  readonly deleteObjectStoragePool: Method<objectStore.DeleteObjectStoragePoolParams, network.Success>;
  /** Disconnect an OpenDaylight controller from a physical network. Effect destroy, risk high. */
  readonly deleteOpenDaylightController: Method<
    network.DeleteOpenDaylightControllerParams,
    network.OpenDaylightController
  >;
  /** Remove a heading under which operating systems were grouped, once no operating system is in it. Effect destroy, risk high. */
  readonly deleteOsCategory: Method<guestOs.DeleteOsCategoryParams, network.Success>;
  /** Remove a Palo Alto firewall from CloudStack; it is refused while guest networks use it. Effect destroy, risk high. */
  readonly deletePaloAltoFirewall: Method<paloAltoFirewall.DeletePaloAltoFirewallParams, network.Success>;
  /** Delete a physical network of a zone together with its VLANs, traffic types, public ranges and providers. Effect destroy, risk critical. */
  readonly deletePhysicalNetwork: Method<network.DeletePhysicalNetworkParams, network.Success>;
  /** Remove an emptied pod from its zone, after its clusters, hosts and storage have been taken out. Effect destroy, risk high. */
  readonly deletePod: Method<pod.DeletePodParams, network.Success>;
  /** Stop leading a public port to a machine, which is then no longer reached through it. Effect destroy, risk high. */
  readonly deletePortForwardingRule: Method<firewall.DeletePortForwardingRuleParams, network.Success>;
  /** Remove a range of movable public addresses from a region, once none of them is in use. Effect destroy, risk high. */
  readonly deletePortableIpRange: Method<portableIp.DeletePortableIpRangeParams, network.Success>;
  /** Cut the private link of a VPC and remove its gateway; static routes through it must be gone first. Effect destroy, risk high. */
  readonly deletePrivateGateway: Method<vpc.DeletePrivateGatewayParams, network.Success>;
  /** Delete a project and with cleanup everything it owns - virtual machines, disks, networks, snapshots. Effect destroy, risk critical. */
  readonly deleteProject: Method<project.DeleteProjectParams, network.Success>;
  /** Withdraw an invitation to join a project before it is accepted, or clear away an old one. Effect destroy, risk high. */
  readonly deleteProjectInvitation: Method<project.DeleteProjectInvitationParams, network.Success>;
  /** Remove a role from a project together with its rules, once no member is bound to it. Effect destroy, risk high. */
  readonly deleteProjectRole: Method<project.DeleteProjectRoleParams, network.Success>;
  /** Remove one allow or deny rule from a project role, which changes at once what its holders may do. Effect destroy, risk high. */
  readonly deleteProjectRolePermission: Method<project.DeleteProjectRolePermissionParams, network.Success>;
  /** Switch off dial-in VPN on a public IP address; everybody connected is cut off and the shared key is gone. Effect destroy, risk high. */
  readonly deleteRemoteAccessVpn: Method<vpn.DeleteRemoteAccessVpnParams, network.Success>;
  /** Remove the custom picture of one or more resources, so that the standard symbol shows again. Effect destroy, risk high. */
  readonly deleteResourceIcon: Method<resourceIcon.DeleteResourceIconParams, network.Success>;
  /** Remove a role with its rules, once no account has it any more; built-in roles cannot go. Effect destroy, risk high. */
  readonly deleteRole: Method<role.DeleteRoleParams, network.Success>;
  /** Remove one allow or deny rule from a role, which changes at once what all its accounts may do. Effect destroy, risk high. */
  readonly deleteRolePermission: Method<role.DeleteRolePermissionParams, network.Success>;
  /** Remove a rule that lets IPv4 traffic into or out of a routed guest network. Effect destroy, risk high. */
  readonly deleteRoutingFirewallRule: Method<firewall.DeleteRoutingFirewallRuleParams, network.Success>;
  /** Remove an NFS staging cache from a zone that reads its images from object storage. Effect destroy, risk high. */
  readonly deleteSecondaryStagingStore: Method<imageStore.DeleteSecondaryStagingStoreParams, network.Success>;
  /** Remove a firewall group with all its rules, once no virtual machine is in it. Effect destroy, risk high. */
  readonly deleteSecurityGroup: Method<securityGroup.DeleteSecurityGroupParams, network.Success>;
  /** Withdraw a machine size so that no new machine can use it; existing machines keep theirs. Effect destroy, risk high. */
  readonly deleteServiceOffering: Method<serviceOffering.DeleteServiceOfferingParams, network.Success>;
  /** Delete a NetScaler service package, which network offerings can then no longer refer to. Effect destroy, risk high. */
  readonly deleteServicePackageOffering: Method<loadBalancer.DeleteServicePackageOfferingParams, network.Success>;
  /** Delete a volume snapshot for good, everywhere or only its copy in one zone. Effect destroy, risk critical. */
  readonly deleteSnapshot: Method<snapshot.DeleteSnapshotParams, network.Success>;
  /** End snapshot schedules of volumes; snapshots already taken are kept. Effect destroy, risk high. */
  readonly deleteSnapshotPolicies: Method<snapshot.DeleteSnapshotPoliciesParams, network.Success>;
  /** Remove a stored SSH public key; machines that have it already still accept it. Effect destroy, risk high. */
  readonly deleteSshKeyPair: Method<sshKeyPair.DeleteSSHKeyPairParams, network.Success>;
  /** Remove an uploaded TLS certificate with its private key, once no load balancer rule uses it. Effect destroy, risk high. */
  readonly deleteSslCert: Method<sslCertificate.DeleteSslCertParams, network.Success>;
  /** Remove a static route of a VPC, so that traffic for that address range takes the default way again. Effect destroy, risk high. */
  readonly deleteStaticRoute: Method<vpc.DeleteStaticRouteParams, network.Success>;
  /** Remove an address range from the storage network of a pod; it is refused while addresses are in use. Effect destroy, risk high. */
  readonly deleteStorageNetworkIpRange: Method<network.DeleteStorageNetworkIpRangeParams, network.Success>;
  /** Remove a primary storage pool that is in maintenance and holds no disks that are still in use. Effect destroy, risk high. */
  readonly deleteStoragePool: Method<storagePool.DeleteStoragePoolParams, network.Success>;
  /** Unregister a Stratosphere SDN platform server from its zone; new networks can no longer be set up by it. Effect destroy, risk high. */
  readonly deleteStratosphereSsp: Method<stratosphereSsp.DeleteStratosphereSspParams, network.Success>;
  /** Take tags off resources, given ones by key and value, or all of them when none is given. Effect destroy, risk high. */
  readonly deleteTags: Method<resourceTag.DeleteTagsParams, network.Success>;
  /** Delete a template from a zone, or from every zone when none is named; machines made from it go on running. Effect destroy, risk high. */
  readonly deleteTemplate: Method<template.DeleteTemplateParams, network.Success>;
  /** Remove the external traffic meter of a zone, after which internet traffic is no longer counted. Effect destroy, risk high. */
  readonly deleteTrafficMonitor: Method<network.DeleteTrafficMonitorParams, network.Success>;
  /** Take a kind of traffic (guest, public, storage...) off a physical network that nothing uses for it. Effect destroy, risk high. */
  readonly deleteTrafficType: Method<network.DeleteTrafficTypeParams, network.Success>;
  /** Remove a Tungsten Fabric policy set, whose firewall policies then protect nothing any more. Effect destroy, risk high. */
  readonly deleteTungstenApplicationPolicySet: Method<
    tungstenFabric.DeleteTungstenFabricApplicationPolicySetParams,
    network.Success
  >;
  /** Remove a named subnet of Tungsten Fabric that no firewall rule refers to any more. Effect destroy, risk high. */
  readonly deleteTungstenFabricAddressGroup: Method<
    tungstenFabric.DeleteTungstenFabricAddressGroupParams,
    network.Success
  >;
  /** Remove a Tungsten Fabric firewall policy, whose rules then no longer filter traffic. Effect destroy, risk high. */
  readonly deleteTungstenFabricFirewallPolicy: Method<
    tungstenFabric.DeleteTungstenFabricFirewallPolicyParams,
    network.Success
  >;
  /** Remove one rule from a Tungsten Fabric firewall policy, effective at once wherever the policy is used. Effect destroy, risk high. */
  readonly deleteTungstenFabricFirewallRule: Method<
    tungstenFabric.DeleteTungstenFabricFirewallRuleParams,
    network.Success
  >;
  /** Remove a Tungsten Fabric logical router, so that networks connected to it no longer reach each other. Effect destroy, risk high. */
  readonly deleteTungstenFabricLogicalRouter: Method<
    tungstenFabric.DeleteTungstenFabricLogicalRouterParams,
    network.Success
  >;
  /** Remove a Tungsten Fabric network policy and all the rules inside it for good. Effect destroy, risk high. */
  readonly deleteTungstenFabricPolicy: Method<tungstenFabric.DeleteTungstenFabricPolicyParams, network.Success>;
  /** Remove a named port range of Tungsten Fabric that no firewall rule refers to any more. Effect destroy, risk high. */
  readonly deleteTungstenFabricServiceGroup: Method<
    tungstenFabric.DeleteTungstenFabricServiceGroupParams,
    network.Success
  >;
  /** Remove a Tungsten Fabric tag for good, so that firewall rules can no longer pick things by it. Effect destroy, risk high. */
  readonly deleteTungstenFabricTag: Method<tungstenFabric.DeleteTungstenFabricTagParams, network.Success>;
  /** Remove a kind of Tungsten Fabric tag that was added by hand and has no tags left. Effect destroy, risk high. */
  readonly deleteTungstenFabricTagType: Method<tungstenFabric.DeleteTungstenFabricTagTypeParams, network.Success>;
  /** Disconnect a Cisco UCS manager; its blades are no longer known here. Effect destroy, risk high. */
  readonly deleteUcsManager: Method<ucs.DeleteUcsManagerParams, network.Success>;
  /** Delete a login for good with its API keys; the account and its machines remain. Effect destroy, risk high. */
  readonly deleteUser: Method<user.DeleteUserParams, network.Success>;
  /** Delete a stored user data script; it is refused while a machine or template uses it. Effect destroy, risk high. */
  readonly deleteUserData: Method<userData.DeleteUserDataParams, network.Success>;
  /** End the membership of a single user in a project; what the user created stays with the project. Effect destroy, risk high. */
  readonly deleteUserFromProject: Method<project.DeleteUserFromProjectParams, network.Success>;
  /** Remove a vGPU slice definition that no device, offering or virtual machine uses any more. Effect destroy, risk high. */
  readonly deleteVgpuProfile: Method<gpu.DeleteVgpuProfileParams, network.Success>;
  /** Remove a range of public or shared network addresses from the cloud. Effect destroy, risk high. */
  readonly deleteVlanIpRange: Method<vlan.DeleteVlanIpRangeParams, network.Success>;
  /** Remove one or more power schedules of a virtual machine, so that it is no longer started or stopped by them. Effect destroy, risk high. */
  readonly deleteVmSchedule: Method<virtualMachine.DeleteVMScheduleParams, network.Success>;
  /** Delete a machine snapshot and merge its changes, after which nobody can go back to it. Effect destroy, risk high. */
  readonly deleteVmSnapshot: Method<snapshot.DeleteVMSnapshotParams, network.Success>;
  /** Remove a network appliance template from one zone or all; appliances made from it keep running. Effect destroy, risk high. */
  readonly deleteVnfTemplate: Method<virtualNetworkFunction.DeleteVnfTemplateParams, network.Success>;
  /** Delete a detached volume and all data on it at once; it cannot be recovered. Effect destroy, risk critical. */
  readonly deleteVolume: Method<volume.DeleteVolumeParams, network.Success>;
  /** Remove a VPC with its router, public addresses, ACLs and VPN gateway, once its tiers are gone. Effect destroy, risk high. */
  readonly deleteVpc: Method<vpc.DeleteVPCParams, network.Success>;
  /** Remove a VPC offering from the catalogue; it is refused while a VPC still uses it. Effect destroy, risk high. */
  readonly deleteVpcOffering: Method<vpcOffering.DeleteVPCOfferingParams, network.Success>;
  /** Tear down a site-to-site tunnel of a VPC; the gateways on both sides stay defined. Effect destroy, risk high. */
  readonly deleteVpnConnection: Method<vpn.DeleteVpnConnectionParams, network.Success>;
  /** Remove the description of a remote site's VPN device, once no tunnel uses it. Effect destroy, risk high. */
  readonly deleteVpnCustomerGateway: Method<vpn.DeleteVpnCustomerGatewayParams, network.Success>;
  /** Remove the end point of a VPC for site-to-site tunnels, once no tunnel hangs on it. Effect destroy, risk high. */
  readonly deleteVpnGateway: Method<vpn.DeleteVpnGatewayParams, network.Success>;
  /** Remove a webhook with its delivery record, so that no more events are sent to its address. Effect destroy, risk high. */
  readonly deleteWebhook: Method<webhook.DeleteWebhookParams, network.Success>;
  /** Erase records of what webhooks have sent and how receivers answered, by id, webhook or date. Effect destroy, risk high. */
  readonly deleteWebhookDelivery: Method<webhook.DeleteWebhookDeliveryParams, network.Success>;
  /** Remove an emptied zone with its settings and ranges for good, once pods, hosts and networks are gone. Effect destroy, risk critical. */
  readonly deleteZone: Method<zone.DeleteZoneParams, network.Success>;
  /** Start a NetScaler VPX appliance as a machine in the zone, to do load balancing for guest networks. Effect write, risk low. */
  readonly deployNetscalerVpx: Method<loadBalancer.DeployNetscalerVpxParams, systemVm.SystemVm>;
  /** Create a virtual machine (instance) from a template, ISO, volume or snapshot and start it, unless told not to. Effect write, risk low. */
  readonly deployVirtualMachine: Method<virtualMachine.DeployVirtualMachineParams, virtualMachine.UserVm>;
  /** Create a network appliance, such as a virtual firewall or router, from a VNF template and start it. Effect write, risk low. */
  readonly deployVnfAppliance: Method<virtualNetworkFunction.DeployVnfApplianceParams, virtualMachine.UserVm>;
  /** Remove a virtual router machine, which leaves its networks without service until it is built anew. Effect destroy, risk high. */
  readonly destroyRouter: Method<virtualRouter.DestroyRouterParams, virtualRouter.DomainRouter>;
  /** Put a shared file system into the bin, or with expunge erase it and all its files at once. Effect destroy, risk high. */
  readonly destroySharedFileSystem: Method<sharedFileSystem.DestroySharedFileSystemParams, network.Success>;
  /** Destroy a console proxy or secondary storage machine; the cloud builds a fresh one in its place. Effect destroy, risk high. */
  readonly destroySystemVm: Method<systemVm.DestroySystemVmParams, systemVm.SystemVm>;
  /** Stop a virtual machine and delete it; it can be recovered for a while unless expunge is set. Effect destroy, risk high. */
  readonly destroyVirtualMachine: Method<virtualMachine.DestroyVirtualMachineParams, virtualMachine.UserVm>;
  /** Put a detached volume into the bin, from which it can be recovered for a while, or expunge it right away. Effect destroy, risk high. */
  readonly destroyVolume: Method<volume.DestroyVolumeParams, volume.Volume>;
  /** Eject the ISO image from a virtual machine's CD drive, freeing the image and the boot order. Effect act, risk high. */
  readonly detachIso: Method<iso.DetachIsoParams, virtualMachine.UserVm>;
  /** Unplug a data disk from its machine and keep it; unmount it in the guest first. Effect act, risk high. */
  readonly detachVolume: Method<volume.DetachVolumeParams, volume.Volume>;
  /** Shut an account out and stop all its machines, or with lock only keep its users from doing anything. Effect act, risk high. */
  readonly disableAccount: Method<account.DisableAccountParams, account.Account>;
  /** Pause autoscaling of a group, leaving its present machines running, for instance before changing its settings. Effect act, risk high. */
  readonly disableAutoScaleVmGroup: Method<autoscale.DisableAutoScaleVmGroupParams, autoscale.AutoScaleVmGroup>;
  /** Put a Cisco Nexus 1000V supervisor out of use, so that its cluster's new ports cannot be set up. Effect act, risk high. */
  readonly disableCiscoNexusVsm: Method<network.DisableCiscoNexusVSMParams, network.CiscoNexusVSM>;
  /** Stop automatic host high availability for a whole cluster, so that dead hosts are not fenced or recovered. Effect act, risk high. */
  readonly disableHaForCluster: Method<cluster.DisableHAForClusterParams, network.Success>;
  /** Stop automatic recovery and fencing of one host, for example while its power or network is worked on. Effect act, risk high. */
  readonly disableHaForHost: Method<host.DisableHAForHostParams, host.HostHA>;
  /** Turn high availability of hosts off in a whole zone; failed hosts are then neither fenced nor recovered. Effect act, risk high. */
  readonly disableHaForZone: Method<zone.DisableHAForZoneParams, network.Success>;
  /** Switch off power control through management boards for all hosts of a cluster. Effect act, risk high. */
  readonly disableOobmForCluster: Method<
    outOfBandManagement.DisableOutOfBandManagementForClusterParams,
    outOfBandManagement.OutOfBandManagement
  >;
  /** Switch off power control through the management board for one host, for instance while the board is serviced. Effect act, risk high. */
  readonly disableOobmForHost: Method<
    outOfBandManagement.DisableOutOfBandManagementForHostParams,
    outOfBandManagement.OutOfBandManagement
  >;
  /** Switch off power control through management boards for all hosts of a zone. Effect act, risk high. */
  readonly disableOobmForZone: Method<
    outOfBandManagement.DisableOutOfBandManagementForZoneParams,
    outOfBandManagement.OutOfBandManagement
  >;
  /** Switch a role off, so that accounts holding it can no longer call anything until it is enabled again. Effect act, risk high. */
  readonly disableRole: Method<role.DisableRoleParams, network.Success>;
  /** Break the one-to-one link between a public IP address and a virtual machine, dropping the rules on it. Effect destroy, risk high. */
  readonly disableStaticNat: Method<nat.DisableStaticNatParams, network.Success>;
  /** Bar a user from logging in and from using API keys, without deleting anything. Effect act, risk high. */
  readonly disableUser: Method<user.DisableUserParams, user.User>;
  /** Give an acquired public IP address back to the pool, together with every NAT, firewall and balancing rule on it. Effect destroy, risk high. */
  readonly disassociateIpAddress: Method<ipAddress.DisassociateIpAddressParams, network.Success>;
  /** Ask a host which graphics cards and vGPU slices it really has and bring the inventory up to date. Effect act, risk low. */
  readonly discoverGpuDevices: ListMethod<gpu.DiscoverGpuDevicesParams, gpu.GpuDevice>;
  /** Produce a link for downloading one file straight from the secondary storage, whoever owns it. Effect act, risk high. */
  readonly downloadImageStoreObject: Method<imageStore.DownloadImageStoreObjectParams, imageStore.Extract>;
  /** Let a disabled or locked account work again; its stopped machines stay off until somebody starts them. Effect act, risk high. */
  readonly enableAccount: Method<account.EnableAccountParams, account.Account>;
  /** Switch autoscaling of a paused group on again, so that machines are added and destroyed as its policies demand. Effect act, risk high. */
  readonly enableAutoScaleVmGroup: Method<autoscale.EnableAutoScaleVmGroupParams, autoscale.AutoScaleVmGroup>;
  /** Put a Cisco Nexus 1000V supervisor that was disabled back into use. Effect act, risk low. */
  readonly enableCiscoNexusVsm: Method<network.EnableCiscoNexusVSMParams, network.CiscoNexusVSM>;
  /** Let host high availability act again in a whole cluster, so that failed hosts are recovered or fenced. Effect act, risk high. */
  readonly enableHaForCluster: Method<cluster.EnableHAForClusterParams, network.Success>;
  /** Let high availability watch one host and recover or fence it through its power controller when it fails. Effect act, risk high. */
  readonly enableHaForHost: Method<host.EnableHAForHostParams, host.HostHA>;
  /** Turn high availability of hosts on in a whole zone, which lets the cloud fence and recover failed hosts. Effect act, risk high. */
  readonly enableHaForZone: Method<zone.EnableHAForZoneParams, network.Success>;
  /** Switch on power control through management boards for the hosts of a cluster that have it configured. Effect act, risk high. */
  readonly enableOobmForCluster: Method<
    outOfBandManagement.EnableOutOfBandManagementForClusterParams,
    outOfBandManagement.OutOfBandManagement
  >;
  /** Switch on power control through the management board for one host, so that it can be power-cycled and fenced. Effect act, risk high. */
  readonly enableOutOfBandManagementForHost: Method<
    outOfBandManagement.EnableOutOfBandManagementForHostParams,
    outOfBandManagement.OutOfBandManagement
  >;
  /** Switch on power control through management boards for the hosts of a zone that have it configured. Effect act, risk high. */
  readonly enableOutOfBandManagementForZone: Method<
    outOfBandManagement.EnableOutOfBandManagementForZoneParams,
    outOfBandManagement.OutOfBandManagement
  >;
  /** Switch a disabled role on again, so that the accounts holding it get their permissions back. Effect act, risk high. */
  readonly enableRole: Method<role.EnableRoleParams, network.Success>;
  /** Map a public IP address one-to-one to a virtual machine, so that all its traffic uses that address. Effect write, risk high. */
  readonly enableStaticNat: Method<nat.EnableStaticNatParams, network.Success>;
  /** Put a primary storage pool into maintenance, which stops every machine that has a disk on it. Effect act, risk critical. */
  readonly enableStorageMaintenance: Method<storagePool.EnableStorageMaintenanceParams, storagePool.StoragePool>;
  /** Let a disabled or locked user log in again and use API keys again. Effect act, risk high. */
  readonly enableUser: Method<user.EnableUserParams, user.User>;
  /** Carry out the proposed live migrations that even out the load between the hosts of a cluster. Effect act, risk high. */
  readonly executeClusterDrsPlan: Method<cluster.ExecuteClusterDrsPlanParams, cluster.ClusterDrsPlan>;
  /** Send a webhook message now - repeat an earlier delivery or try an address with a test payload. Effect act, risk high. */
  readonly executeWebhookDelivery: Method<webhook.ExecuteWebhookDeliveryParams, webhook.WebhookDelivery>;
  /** Erase a destroyed shared file system and every file on it for ever. Effect destroy, risk critical. */
  readonly expungeSharedFileSystem: Method<sharedFileSystem.ExpungeSharedFileSystemParams, network.Success>;
  /** Erase an already destroyed virtual machine and its root disk for good, without waiting for the delay. Effect destroy, risk critical. */
  readonly expungeVirtualMachine: Method<virtualMachine.ExpungeVirtualMachineParams, network.Success>;
  /** Produce a link from which an ISO image can be downloaded out of the cloud. Effect act, risk high. */
  readonly extractIso: Method<iso.ExtractIsoParams, imageStore.Extract>;
  /** Make a link by which anyone who has it can download the data of a volume snapshot. Effect act, risk high. */
  readonly extractSnapshot: Method<snapshot.ExtractSnapshotParams, imageStore.Extract>;
  /** Produce a link from which a template's disk image can be downloaded out of the cloud. Effect act, risk high. */
  readonly extractTemplate: Method<template.ExtractTemplateParams, imageStore.Extract>;
  /** Make a link by which anyone who has it can download a volume; its machine must be stopped. Effect act, risk high. */
  readonly extractVolume: Method<volume.ExtractVolumeParams, imageStore.Extract>;
  /** Show the hosts a virtual machine could be moved to, which of them suit best and which need storage motion. Effect read, risk none. */
  readonly findHostsForMigration: ListMethod<host.FindHostsForMigrationParams, host.HostForMigration>;
  /** Show the storage pools to which a volume can be moved, and which of them suit it. Effect read, risk none. */
  readonly findStoragePoolsForMigration: ListMethod<
    storagePool.FindStoragePoolsForMigrationParams,
    storagePool.StoragePool
  >;
  /** Mail a user a link with a token for choosing a new password, when the old one is forgotten. Effect act, risk high. */
  readonly forgotPassword: Method<authentication.ForgotPasswordParams, network.Success>;
  /** Raise an alert of your own, which shows in the dashboard and is mailed to the configured administrators. Effect act, risk low. */
  readonly generateAlert: Method<alert.GenerateAlertParams, network.Success>;
  /** Work out which virtual machines would have to move to even out the load in a cluster, without moving any. Effect act, risk low. */
  readonly generateClusterDrsPlan: Method<cluster.GenerateClusterDrsPlanParams, cluster.ClusterDrsPlan>;
  /** Start a run of the usage server outside its schedule, so that recent use is turned into records. Effect act, risk high. */
  readonly generateUsageRecords: Method<usage.GenerateUsageRecordsParams, network.Success>;
  /** Show how many API calls you have made in the current window, how many remain and when it starts afresh. Effect read, risk none. */
  readonly getApiLimit: Method<configuration.GetApiLimitParams, configuration.ApiLimit>;
  /** Show the unique id of this installation together with a signature made with the secret key of a user. Effect read, risk low. */
  readonly getCloudIdentifier: Method<cloudIdentifier.GetCloudIdentifierParams, cloudIdentifier.CloudIdentifier>;
  /** Collect logs and other files of a system machine or virtual router and give a link to download them. Effect act, risk high. */
  readonly getDiagnosticsData: Method<diagnostics.GetDiagnosticsDataParams, diagnostics.GetDiagnosticsData>;
  /** Ask a host which operating system names its hypervisor version knows, before adding a mapping (VMware, XenServer). Effect read, risk none. */
  readonly getHypervisorGuestOsNames: Method<guestOs.GetHypervisorGuestOsNamesParams, guestOs.HypervisorGuestOsNames>;
  /** Get the kubeconfig of a cluster, with which kubectl has full control over it. Effect read, risk high. */
  readonly getKubernetesClusterConfig: Method<
    kubernetes.GetKubernetesClusterConfigParams,
    kubernetes.KubernetesClusterConfig
  >;
  /** Prepare the upload of a Kubernetes binaries ISO from your own computer and get the signed address for it. Effect write, risk low. */
  readonly getKubernetesVersionUploadParams: Method<
    kubernetes.GetUploadParamsForKubernetesSupportedVersionParams,
    iso.GetUploadParams
  >;
  /** Show the TLS certificate, chain and private key a load balancer rule serves, for checking or moving it. Effect read, risk high. */
  readonly getLoadBalancerSslCertificate: Method<
    loadBalancer.GetLoadBalancerSslCertificateParams,
    loadBalancer.TlsData
  >;
  /** Show the path of a volume on its primary storage, for work on the storage system itself. Effect read, risk none. */
  readonly getPathForVolume: Method<volume.GetPathForVolumeParams, volume.ApiPathForVolume>;
  /** Show the health check results of a virtual router, optionally running the checks on it right now. Effect act, risk low. */
  readonly getRouterHealthCheckResults: Method<
    virtualRouter.GetRouterHealthCheckResultsParams,
    virtualRouter.RouterHealthCheckResultsList
  >;
  /** Show the SAML metadata of this cloud, which the identity provider needs to be set up for it. Effect read, risk none. */
  readonly getSamlSpMetadata: Method<authentication.GetSPMetadataParams, authentication.SAMLMetaData>;
  /** Show which SolidFire account number belongs to a CloudStack account on a given primary storage. Effect read, risk none. */
  readonly getSolidFireAccountId: Method<solidfire.GetSolidFireAccountIdParams, solidfire.ApiSolidFireAccountId>;
  /** Show which SolidFire volume access groups serve the hosts of a cluster, when a host sees no disks. Effect read, risk none. */
  readonly getSolidFireVolumeAccessGroupIds: Method<
    solidfire.GetSolidFireVolumeAccessGroupIdsParams,
    solidfire.ApiSolidFireVolumeAccessGroupIds
  >;
  /** Show the size a volume really has on SolidFire in bytes, with the reserve for hypervisor snapshots. Effect read, risk none. */
  readonly getSolidFireVolumeSize: Method<solidfire.GetSolidFireVolumeSizeParams, solidfire.ApiSolidFireVolumeSize>;
  /** Create an empty ISO record and a signed ticket with which a browser or script uploads the file from local disk. Effect write, risk low. */
  readonly getUploadParamsForIso: Method<iso.GetUploadParamsForIsoParams, iso.GetUploadParams>;
  /** Create an empty template record and a signed ticket with which a browser or script uploads the image from disk. Effect write, risk low. */
  readonly getUploadParamsForTemplate: Method<template.GetUploadParamsForTemplateParams, iso.GetUploadParams>;
  /** Reserve a volume and get a signed address to which a browser or script posts the disk image. Effect write, risk low. */
  readonly getUploadParamsForVolume: Method<volume.GetUploadParamsForVolumeParams, iso.GetUploadParams>;
  /** Find the user to whom a certain API key belongs, with account, role and state. Effect read, risk low. */
  readonly getUser: Method<user.GetUserParams, user.User>;
  /** Show the API key and secret key of a user, for setting up scripts and command-line tools. Effect read, risk high. */
  readonly getUserKeys: Method<user.GetUserKeysParams, user.Register>;
  /** Show the cloud-init user data a virtual machine was given, to check or debug its first boot. Effect read, risk low. */
  readonly getVirtualMachineUserData: Method<virtualMachine.GetVirtualMachineUserDataParams, virtualMachine.VMUserData>;
  /** Show the stored password of a virtual machine, encrypted with the SSH public key the machine was made with. Effect read, risk low. */
  readonly getVmPassword: Method<virtualMachine.GetVMPasswordParams, virtualMachine.GetVMPassword>;
  /** Show the iSCSI name of a volume on managed storage such as SolidFire. Effect read, risk none. */
  readonly getVolumeIscsiName: Method<volume.GetVolumeiScsiNameParams, volume.ApiVolumeiScsiName>;
  /** Show the name by which a SolidFire storage knows a volume snapshot, for work on the storage itself. Effect read, risk none. */
  readonly getVolumeSnapshotDetails: Method<snapshot.GetVolumeSnapshotDetailsParams, snapshot.ApiVolumeSnapshotDetails>;
  /** Publish a policy of the backup system (Veeam job, NAS repository, NetWorker) in a zone as an assignable offering. Effect write, risk low. */
  readonly importBackupOffering: Method<backup.ImportBackupOfferingParams, backup.BackupOffering>;
  /** Create users, and accounts where needed, from the people found in an LDAP directory or group. Effect write, risk high. */
  readonly importLdapUsers: ListMethod<user.ImportLdapUsersParams, user.LdapUser>;
  /** Create a role with all its rules in one go from an exported rule list, or overwrite one of the same name. Effect write, risk high. */
  readonly importRole: Method<role.ImportRoleParams, role.Role>;
  /** Take a virtual machine that already runs on a managed cluster, but is unknown to CloudStack, under its control. Effect write, risk low. */
  readonly importUnmanagedInstance: Method<virtualMachine.ImportUnmanagedInstanceParams, virtualMachine.UserVm>;
  /** Copy a virtual machine from VMware, an outside KVM host or a disk image into this KVM cloud, and convert it. Effect write, risk high. */
  readonly importVm: Method<virtualMachine.ImportVmParams, virtualMachine.UserVm>;
  /** Take a disk that already lies on a primary storage under management, as a volume of an account. Effect write, risk high. */
  readonly importVolume: Method<volume.ImportVolumeParams, volume.Volume>;
  /** Fetch the storage policies defined in a zone's vCenter, so that offerings can use them. Effect write, risk low. */
  readonly importVsphereStoragePolicies: Method<
    vsphereStoragePolicy.ImportVsphereStoragePoliciesParams,
    vsphereStoragePolicy.VsphereStoragePolicies
  >;
  /** Have the cloud's certificate authority sign a certificate, with a new private key unless a CSR is supplied. Effect write, risk high. */
  readonly issueCertificate: Method<certificate.IssueCertificateParams, certificate.Certificate>;
  /** Switch a physical host on or off, power-cycle, reset or shut it down through its management board, or read its power state. Effect act, risk high. */
  readonly issueOobmPowerAction: Method<
    outOfBandManagement.IssueOutOfBandManagementPowerActionParams,
    outOfBandManagement.OutOfBandManagement
  >;
  /** Connect an LDAP or Active Directory server for logins, or show the connected ones; old form of addLdapConfiguration. Effect write, risk high. */
  readonly ldapConfig: Method<ldap.LdapConfigParams, ldap.LDAPConfig>;
  /** Open an account for one person found in the LDAP directory, who then signs in with the directory password. Effect write, risk high. */
  readonly ldapCreateAccount: Method<account.LdapCreateAccountParams, account.Account>;
  /** Disconnect every LDAP server, so that directory users cannot log in any more; old form of deleteLdapConfiguration. Effect destroy, risk critical. */
  readonly ldapRemove: Method<ldap.LdapRemoveParams, ldap.LDAPRemove>;
  /** Tie an account to an LDAP group or OU, so that its members become users of the account at first sign-in. Effect write, risk high. */
  readonly linkAccountToLdap: Method<account.LinkAccountToLdapParams, account.LinkAccountToLdap>;
  /** Tie a domain to an LDAP group or OU, so that its members get an account in it at first sign-in. Effect write, risk high. */
  readonly linkDomainToLdap: Method<domain.LinkDomainToLdapParams, domain.LinkDomainToLdap>;
  /** Tie a stored user data script to a template or ISO, so that machines made from it run it, or untie it. Effect write, risk high. */
  readonly linkUserDataToTemplate: Method<userData.LinkUserDataToTemplateParams, template.Template>;
  /** Show accounts with their state, role, limits and how much each one uses; filter by domain, name or state. Effect read, risk none. */
  readonly listAccounts: ListMethod<account.ListAccountsParams, account.Account>;
  /** Show which kinds of placement rule this cloud supports, such as host affinity, anti-affinity or dedication. Effect read, risk none. */
  readonly listAffinityGroupTypes: ListMethod<
    affinityGroup.ListAffinityGroupTypesParams,
    affinityGroup.AffinityGroupType
  >;
  /** Show placement rules and the virtual machines in each, to see why instances must share or avoid a host. Effect read, risk none. */
  readonly listAffinityGroups: ListMethod<affinityGroup.ListAffinityGroupsParams, affinityGroup.AffinityGroup>;
  /** Show the kinds of alerts there are with their numbers, to filter by or to raise one yourself. Effect read, risk none. */
  readonly listAlertTypes: ListMethod<alert.ListAlertTypesParams, alert.AlertType>;
  /** Show what the management server has warned about, such as hosts down, capacity running short or failed jobs. Effect read, risk none. */
  readonly listAlerts: ListMethod<alert.ListAlertsParams, alert.Alert>;
  /** Show the accounts one single-sign-on identity may use, or move the signed-in session to another of them. Effect act, risk low. */
  readonly listAndSwitchSamlAccount: ListMethod<account.ListAndSwitchSamlAccountParams, account.SamlUserAccount>;
  /** Show the comments pinned to a thing, or written by a person, to see what others noted about it. Effect read, risk none. */
  readonly listAnnotations: ListMethod<annotation.ListAnnotationsParams, annotation.Annotation>;
  /** Show which commands the server offers to the caller, with their parameters and result fields, to learn what the role permits. Effect read, risk none. */
  readonly listApis: ListMethod<apiDiscovery.ListApisParams, apiDiscovery.ApiDiscovery>;
  /** Show the BGP AS numbers of a zone and which network or VPC holds each one, to find a free number or a holder. Effect read, risk none. */
  readonly listAsNumbers: ListMethod<asNumber.ListASNumbersParams, asNumber.ASNumber>;
  /** Show which spans of BGP autonomous system numbers each zone has to give to routed networks and VPCs. Effect read, risk none. */
  readonly listAsnRanges: ListMethod<asNumberRange.ListASNRangesParams, asNumberRange.ASNRange>;
  /** Show background jobs that are pending or recently finished, to find out what the cloud is busy with or what got stuck. Effect read, risk low. */
  readonly listAsyncJobs: ListMethod<asyncJob.ListAsyncJobsParams, asyncJob.AsyncJob>;
  /** Show scaling policies with their conditions, durations and quiet times, to see when groups grow or shrink. Effect read, risk none. */
  readonly listAutoScalePolicies: ListMethod<autoscale.ListAutoScalePoliciesParams, autoscale.AutoScalePolicy>;
  /** Show scaling groups with their state, size limits and number of machines at present. Effect read, risk none. */
  readonly listAutoScaleVmGroups: ListMethod<autoscale.ListAutoScaleVmGroupsParams, autoscale.AutoScaleVmGroup>;
  /** Show how members of scaling groups are made, with template, offering, user data and grace period. Effect read, risk low. */
  readonly listAutoScaleVmProfiles: ListMethod<autoscale.ListAutoScaleVmProfilesParams, autoscale.AutoScaleVmProfile>;
  /** Show the backup offerings of the cloud that can be assigned to virtual machines, with provider and zone. Effect read, risk none. */
  readonly listBackupOfferings: ListMethod<backup.ListBackupOfferingsParams, backup.BackupOffering>;
  /** Show the policies found in a zone's backup system itself, to choose which one to publish as an offering. Effect read, risk none. */
  readonly listBackupProviderOfferings: ListMethod<backup.ListBackupProviderOfferingsParams, backup.BackupOffering>;
  /** Show the backup plug-ins this cloud knows, such as dummy, nas, veeam or networker. Effect read, risk none. */
  readonly listBackupProviders: ListMethod<backup.ListBackupProvidersParams, backup.BackupProvider>;
  /** Show the registered NAS shares for backups with address, mount options, zone and capacity. Effect read, risk low. */
  readonly listBackupRepositories: ListMethod<backup.ListBackupRepositoriesParams, backup.BackupRepository>;
  /** Show when virtual machines are backed up automatically, how often and how many backups are kept. Effect read, risk none. */
  readonly listBackupSchedule: ListMethod<backup.ListBackupScheduleParams, backup.BackupSchedule>;
  /** Show backups of virtual machines with date, size, type, state and the offering under which they were taken. Effect read, risk none. */
  readonly listBackups: ListMethod<backup.ListBackupsParams, backup.Backup>;
  /** Show the DHCP servers that serve the installation of physical servers on a physical network. Effect read, risk none. */
  readonly listBaremetalDhcp: ListMethod<baremetal.ListBaremetalDhcpParams, baremetal.BaremetalDhcp>;
  /** Show the PXE servers from which physical servers on a physical network are installed. Effect read, risk none. */
  readonly listBaremetalPxeServers: ListMethod<baremetal.ListBaremetalPxeServersParams, baremetal.BaremetalPxe>;
  /** Show from which address the rack configuration file for physical servers was loaded. Effect read, risk none. */
  readonly listBaremetalRct: ListMethod<baremetal.ListBaremetalRctParams, baremetal.BaremetalRct>;
  /** Show the BGP neighbors of a zone with address, AS number and for whom they are kept. Effect read, risk low. */
  readonly listBgpPeers: ListMethod<bgpPeer.ListBgpPeersParams, bgpPeer.BgpPeer>;
  /** Show the Big Cloud Fabric SDN controllers that are connected, with their address and physical network. Effect read, risk low. */
  readonly listBigSwitchBcfDevices: ListMethod<
    bigswitchBcf.ListBigSwitchBcfDevicesParams,
    bigswitchBcf.BigSwitchBcfDevice
  >;
  /** Show the guest networks a given Brocade VCS switch carries, for instance before taking it away. Effect read, risk none. */
  readonly listBrocadeVcsDeviceNetworks: ListMethod<brocadeVcs.ListBrocadeVcsDeviceNetworksParams, network.Network>;
  /** Show the Brocade VCS fabric switches that are registered with a physical network. Effect read, risk none. */
  readonly listBrocadeVcsDevices: ListMethod<brocadeVcs.ListBrocadeVcsDevicesParams, brocadeVcs.BrocadeVcsDevice>;
  /** Show S3 buckets with address, size, quota, policy and the keys to get at them. Effect read, risk low. */
  readonly listBuckets: ListMethod<objectStore.ListBucketsParams, objectStore.Bucket>;
  /** Show the public root certificate of the cloud's certificate authority, to import it into a trust store. Effect read, risk none. */
  readonly listCaCertificate: Method<certificate.ListCaCertificateParams, certificate.Certificate>;
  /** Show the certificate authority plug-ins that can issue certificates for hosts and system VMs. Effect read, risk none. */
  readonly listCaProviders: ListMethod<certificate.ListCAProvidersParams, certificate.CAProvider>;
  /** Show the CloudStack version and which features and limits are on for the caller, such as quotas or Kubernetes. Effect read, risk none. */
  readonly listCapabilities: Method<configuration.ListCapabilitiesParams, configuration.Capabilities>;
  /** Show how much CPU, memory, storage, IP addresses, VLANs and GPUs are used and left per zone, pod or cluster. Effect read, risk none. */
  readonly listCapacity: ListMethod<systemCapacity.ListCapacityParams, systemCapacity.Capacity>;
  /** Show the Cisco ASA 1000v virtual firewalls that are registered on a physical network. Effect read, risk none. */
  readonly listCiscoAsa1000vResources: ListMethod<
    ciscoDevice.ListCiscoAsa1000vResourcesParams,
    ciscoDevice.CiscoAsa1000vResource
  >;
  /** Show the Cisco Nexus 1000V supervisors of a zone or VMware cluster with address and state. Effect read, risk none. */
  readonly listCiscoNexusVsms: ListMethod<network.ListCiscoNexusVSMsParams, network.CiscoNexusVSM>;
  /** Show the Cisco VNMC servers that are registered on a physical network. Effect read, risk none. */
  readonly listCiscoVnmcResources: ListMethod<ciscoDevice.ListCiscoVnmcResourcesParams, ciscoDevice.CiscoVnmcResource>;
  /** Show past and running load balancing plans of a cluster with their migrations and how each of them ended. Effect read, risk none. */
  readonly listClusterDrsPlan: ListMethod<cluster.ListClusterDrsPlanParams, cluster.ClusterDrsPlan>;
  /** Show hypervisor clusters with their state, hypervisor, pod and zone, to find an id or a disabled cluster. Effect read, risk none. */
  readonly listClusters: ListMethod<cluster.ListClustersParams, cluster.Cluster>;
  /** Show clusters with live load figures - CPU, memory, DRS imbalance, hosts up - to spot an overloaded one. Effect read, risk none. */
  readonly listClustersMetrics: ListMethod<cluster.ListClustersMetricsParams, cluster.ClusterMetrics>;
  /** Show the saved CNI network set-ups a Kubernetes cluster can be created with, including their text. Effect read, risk low. */
  readonly listCniConfiguration: ListMethod<configuration.ListCniConfigurationParams, configuration.UserData>;
  /** Show the thresholds that scaling policies are built from, by counter or by policy. Effect read, risk none. */
  readonly listConditions: ListMethod<autoscale.ListConditionsParams, autoscale.Condition>;
  /** Show the groups and subgroups the global settings are sorted into, to browse them by topic. Effect read, risk none. */
  readonly listConfigurationGroups: ListMethod<
    configuration.ListConfigurationGroupsParams,
    configuration.ConfigurationGroup
  >;
  /** Show settings with value and default - global, or those of one zone, cluster, storage, account or domain. Effect read, risk low. */
  readonly listConfigurations: ListMethod<configuration.ListConfigurationsParams, configuration.Configuration>;
  /** Show who opened a console on which virtual machine, when and from which address, for an access review. Effect read, risk none. */
  readonly listConsoleSessions: ListMethod<consoleSession.ListConsoleSessionsParams, consoleSession.ConsoleSession>;
  /** Show the measured values, such as CPU, memory and SNMP readings, on which autoscaling can be based. Effect read, risk none. */
  readonly listCounters: ListMethod<autoscale.ListCountersParams, autoscale.Counter>;
  /** Show which actions of extensions can be run on a machine, and with which inputs. Effect read, risk none. */
  readonly listCustomActions: ListMethod<extension.ListCustomActionsParams, extension.ExtensionCustomAction>;
  /** Show the load, connections, queries and replicas of the management database. Effect read, risk none. */
  readonly listDbMetrics: Method<metrics.ListDbMetricsParams, metrics.DbMetrics>;
  /** Show which clusters are reserved for a single domain or account, and for whom. Effect read, risk none. */
  readonly listDedicatedClusters: ListMethod<cluster.ListDedicatedClustersParams, cluster.DedicateCluster>;
  /** Show which guest VLAN numbers are set aside for which account or project. Effect read, risk none. */
  readonly listDedicatedGuestVlanRanges: ListMethod<vlan.ListDedicatedGuestVlanRangesParams, vlan.GuestVlanRange>;
  /** Show which hosts are reserved for a single domain or account, and for whom. Effect read, risk none. */
  readonly listDedicatedHosts: ListMethod<host.ListDedicatedHostsParams, dedicatedResource.DedicateHost>;
  /** Show which pods are reserved for a single domain or account, and for whom. Effect read, risk none. */
  readonly listDedicatedPods: ListMethod<pod.ListDedicatedPodsParams, pod.DedicatePod>;
  /** Show which zones are reserved and for which domain or account. Effect read, risk none. */
  readonly listDedicatedZones: ListMethod<zone.ListDedicatedZonesParams, zone.DedicateZone>;
  /** Show the planners that can choose a host for a new machine, for use in a compute offering. Effect read, risk none. */
  readonly listDeploymentPlanners: ListMethod<
    configuration.ListDeploymentPlannersParams,
    configuration.DeploymentPlanners
  >;
  /** Show which detail keys and values a kind of resource knows, such as disk controllers or boot options. Effect read, risk none. */
  readonly listDetailOptions: ListMethod<resourceMetadata.ListDetailOptionsParams, resourceMetadata.DetailOptions>;
  /** Show certificates that KVM hosts trust for fetching templates straight from a web server, and on which hosts. Effect read, risk none. */
  readonly listDirectDownloadCertificates: ListMethod<
    certificate.ListTemplateDirectDownloadCertificatesParams,
    certificate.DirectDownloadCertificate
  >;
  /** Show the kinds of data disk on offer, with size and speed, and which of them suit a volume or a machine. Effect read, risk none. */
  readonly listDiskOfferings: ListMethod<diskOffering.ListDiskOfferingsParams, diskOffering.DiskOffering>;
  /** Show the domains below a given one, direct children only or the whole branch. Effect read, risk none. */
  readonly listDomainChildren: ListMethod<domain.ListDomainChildrenParams, domain.Domain>;
  /** Show domains with path, state, limits and resource use; filter by name or depth in the tree. Effect read, risk none. */
  readonly listDomains: ListMethod<domain.ListDomainsParams, domain.Domain>;
  /** Show what traffic may leave a guest network, to find out why machines do or do not get out. Effect read, risk none. */
  readonly listEgressFirewallRules: ListMethod<firewall.ListEgressFirewallRulesParams, firewall.Firewall>;
  /** Show the network interfaces of a CloudByte ElastiStor controller, to choose one for new primary storage. Effect read, risk none. */
  readonly listElastistorInterface: ListMethod<
    elastistorInterface.ListElastistorInterfaceParams,
    elastistorInterface.ListElastistorInterface
  >;
  /** Show the pools of a CloudByte ElastiStor system with size, gateway and most IOPS. Effect read, risk none. */
  readonly listElastistorPool: ListMethod<
    vendorStoragePool.ListElastistorPoolParams,
    vendorStoragePool.ListElastistorPool
  >;
  /** Show the volumes of a CloudByte ElastiStor account with compression and deduplication settings. Effect read, risk none. */
  readonly listElastistorVolume: ListMethod<volume.ListElastistorVolumeParams, volume.ListElastistorVolume>;
  /** Show every event type name the cloud can record, such as VM.START, to use as a filter or in an alert. Effect read, risk none. */
  readonly listEventTypes: ListMethod<event.ListEventTypesParams, event.EventType>;
  /** Show the event log - who did what, when and with what outcome - to trace a change or a failed action. Effect read, risk none. */
  readonly listEvents: ListMethod<event.ListEventsParams, event.Event>;
  /** Show the extensions with their state, script path and the clusters they drive. Effect read, risk low. */
  readonly listExtensions: ListMethod<extension.ListExtensionsParams, extension.Extension>;
  /** Show which ports of public IP addresses are open and to whom, to check exposure or a blocked service. Effect read, risk none. */
  readonly listFirewallRules: ListMethod<firewall.ListFirewallRulesParams, firewall.Firewall>;
  /** Show global load balancer rules with DNS name, method and the sites they spread users over. Effect read, risk none. */
  readonly listGlobalLoadBalancerRules: ListMethod<
    loadBalancer.ListGlobalLoadBalancerRulesParams,
    loadBalancer.GlobalLoadBalancer
  >;
  /** Show the graphics card models known to the cloud with vendor and PCI ids. Effect read, risk none. */
  readonly listGpuCards: ListMethod<gpu.ListGpuCardsParams, gpu.GpuCard>;
  /** Show the graphics devices in the hosts, their state and which virtual machine uses each one. Effect read, risk none. */
  readonly listGpuDevices: ListMethod<gpu.ListGpuDevicesParams, gpu.GpuDevice>;
  /** Show the IPv6 prefixes of a zone and how many of their subnets are taken or free. Effect read, risk none. */
  readonly listGuestNetworkIpv6Prefixes: ListMethod<
    network.ListGuestNetworkIpv6PrefixesParams,
    network.DataCenterGuestIpv6Prefix
  >;
  /** Show what each hypervisor version calls the operating systems, to see why a machine gets odd virtual hardware. Effect read, risk none. */
  readonly listGuestOsMapping: ListMethod<guestOs.ListGuestOsMappingParams, guestOs.GuestOsMapping>;
  /** Show guest VLANs of a zone one by one, with the network and account that use each. Effect read, risk none. */
  readonly listGuestVlans: ListMethod<vlan.ListGuestVlansParams, vlan.GuestVlan>;
  /** Show the web interface themes with their style sheets and to whom each applies. Effect read, risk none. */
  readonly listGuiThemes: ListMethod<guiTheme.ListGuiThemesParams, guiTheme.GuiTheme>;
  /** Show which high availability providers can be used for hosts of a given hypervisor. Effect read, risk none. */
  readonly listHostHaProviders: ListMethod<host.ListHostHAProvidersParams, host.HAProvider>;
  /** Show the high availability state of hosts - available, suspect, recovering, fenced - and their provider. Effect read, risk none. */
  readonly listHostHaResources: ListMethod<host.ListHostHAResourcesParams, host.HostHA>;
  /** Show all tags in use on hosts, to see what an offering can ask for to steer placement. Effect read, risk none. */
  readonly listHostTags: ListMethod<host.ListHostTagsParams, host.HostTag>;
  /** Show hypervisor hosts with state, version, load and place, to find one that is down or needs a look. Effect read, risk none. */
  readonly listHosts: ListMethod<host.ListHostsParams, host.Host>;
  /** Show the hosts with CPU, memory and network load and with capacity thresholds, to find busy or empty ones. Effect read, risk none. */
  readonly listHostsMetrics: ListMethod<metrics.ListHostsMetricsParams, metrics.HostMetrics>;
  /** Show limits per hypervisor version, such as guests per host, data disks per machine and storage motion. Effect read, risk none. */
  readonly listHypervisorCapabilities: ListMethod<
    configuration.ListHypervisorCapabilitiesParams,
    configuration.HypervisorCapabilities
  >;
  /** Show which hypervisor types are in use in a zone or in the whole cloud, such as KVM or VMware. Effect read, risk none. */
  readonly listHypervisors: ListMethod<configuration.ListHypervisorsParams, configuration.Hypervisor>;
  /** Show the SAML identity providers this cloud knows, to choose one for signing in. Effect read, risk none. */
  readonly listIdps: ListMethod<authentication.ListIdpsParams, authentication.Idp>;
  /** Browse files and folders on a secondary storage and see which template, snapshot or volume each belongs to. Effect read, risk none. */
  readonly listImageStoreObjects: ListMethod<imageStore.ListImageStoreObjectsParams, imageStore.DataStoreObject>;
  /** Show secondary storages with provider, address, zone, free space and whether they are read-only. Effect read, risk none. */
  readonly listImageStores: ListMethod<imageStore.ListImageStoresParams, imageStore.ImageStore>;
  /** Show running and finished imports of VMware machines to KVM, with step, duration and converting host. Effect read, risk none. */
  readonly listImportVmTasks: ListMethod<vmImportTask.ListImportVmTasksParams, vmImportTask.ImportVMTask>;
  /** Count the zones, pods, clusters, hosts, storage pools, routers, system VMs and alerts of the whole cloud. Effect read, risk none. */
  readonly listInfrastructure: Method<metrics.ListInfrastructureParams, metrics.Infrastructure>;
  /** Show the groups that machines are sorted into, with owner and project. Effect read, risk none. */
  readonly listInstanceGroups: ListMethod<instanceGroup.ListInstanceGroupsParams, instanceGroup.InstanceGroup>;
  /** Show the internal load balancer elements of the network service providers and whether they are on. Effect read, risk none. */
  readonly listInternalLoadBalancerElements: ListMethod<
    internalLoadBalancer.ListInternalLoadBalancerElementsParams,
    internalLoadBalancer.InternalLoadBalancerElement
  >;
  /** Show the appliance machines that do internal load balancing, with state, host, addresses and health checks. Effect read, risk none. */
  readonly listInternalLoadBalancerVms: ListMethod<
    internalLoadBalancer.ListInternalLoadBalancerVMsParams,
    virtualRouter.DomainRouter
  >;
  /** Show the port rules of public addresses that are mapped one-to-one to virtual machines. Effect read, risk none. */
  readonly listIpForwardingRules: ListMethod<nat.ListIpForwardingRulesParams, nat.IpForwardingRule>;
  /** Show IPv4 subnets carved for routed networks, and which network or VPC uses each. Effect read, risk none. */
  readonly listIpv4SubnetsForGuestNetwork: ListMethod<
    network.ListIpv4SubnetsForGuestNetworkParams,
    network.Ipv4SubnetForGuestNetwork
  >;
  /** Show the IPv4 blocks zones have for routed networks, and for whom they are reserved. Effect read, risk none. */
  readonly listIpv4SubnetsForZone: ListMethod<zone.ListIpv4SubnetsForZoneParams, zone.DataCenterIpv4Subnet>;
  /** Show which IPv6 traffic may enter and leave a guest network. Effect read, risk none. */
  readonly listIpv6FirewallRules: ListMethod<firewall.ListIpv6FirewallRulesParams, firewall.Firewall>;
  /** Show which accounts and projects may use a private ISO image, and whether it is public. Effect read, risk none. */
  readonly listIsoPermissions: ListMethod<iso.ListIsoPermissionsParams, iso.TemplatePermissions>;
  /** Show available ISO images with operating system, size, zone and download state. Effect read, risk none. */
  readonly listIsos: ListMethod<iso.ListIsosParams, template.Template>;
  /** Show Kubernetes clusters with state, version, size, API endpoint and nodes. Effect read, risk none. */
  readonly listKubernetesClusters: ListMethod<kubernetes.ListKubernetesClustersParams, kubernetes.KubernetesCluster>;
  /** Show the Kubernetes releases clusters can be built with or upgraded to, and whether their ISO is ready. Effect read, risk none. */
  readonly listKubernetesSupportedVersions: ListMethod<
    kubernetes.ListKubernetesSupportedVersionsParams,
    kubernetes.KubernetesSupportedVersion
  >;
  /** Show how the members of a load balancer rule are probed - path, interval and thresholds. Effect read, risk none. */
  readonly listLbHealthCheckPolicies: ListMethod<
    loadBalancer.ListLBHealthCheckPoliciesParams,
    loadBalancer.LBHealthCheck
  >;
  /** Show how a load balancer rule keeps clients on the same member, if it does so at all. Effect read, risk none. */
  readonly listLbStickinessPolicies: ListMethod<loadBalancer.ListLBStickinessPoliciesParams, loadBalancer.LBStickiness>;
  /** Show the LDAP servers users sign in against, with port and the domain each one serves. Effect read, risk none. */
  readonly listLdapConfigurations: ListMethod<
    configuration.ListLdapConfigurationsParams,
    configuration.LdapConfiguration
  >;
  /** Show people in the LDAP directory and whether they have been imported already. Effect read, risk none. */
  readonly listLdapUsers: ListMethod<user.ListLdapUsersParams, user.LdapUser>;
  /** Show the machines behind a load balancer rule or, with applied=false, those which could be added. Effect read, risk none. */
  readonly listLoadBalancerRuleInstances: ListMethod<
    loadBalancer.ListLoadBalancerRuleInstancesParams,
    loadBalancer.LoadBalancerRuleVmMap
  >;
  /** Show public load balancer rules with address, ports, algorithm, allowed networks and state. Effect read, risk none. */
  readonly listLoadBalancerRules: ListMethod<loadBalancer.ListLoadBalancerRulesParams, loadBalancer.LoadBalancer>;
  /** Show internal load balancers with private address, ports, machines and network tier. Effect read, risk none. */
  readonly listLoadBalancers: ListMethod<loadBalancer.ListLoadBalancersParams, loadBalancer.ApplicationLoadBalancer>;
  /** Show CloudStack's own management servers with version, state, connected agents and pending jobs. Effect read, risk none. */
  readonly listManagementServers: ListMethod<
    managementServer.ListManagementServersParams,
    managementServer.ManagementServer
  >;
  /** Show load, memory, threads, agents and database state of each management server. Effect read, risk none. */
  readonly listManagementServersMetrics: ListMethod<
    managementServer.ListManagementServersMetricsParams,
    managementServer.ManagementServerMetrics
  >;
  /** Show the Netris controllers, their sites and the zones they serve. Effect read, risk none. */
  readonly listNetrisProviders: ListMethod<netris.ListNetrisProvidersParams, netris.NetrisProvider>;
  /** Show the registered NetScaler Control Centers with address, user and number of retries. Effect read, risk none. */
  readonly listNetscalerControlCenter: ListMethod<
    netscaler.ListNetscalerControlCenterParams,
    netscaler.NetscalerControlCenter
  >;
  /** Show the guest networks served by a given NetScaler, for instance before taking it away. Effect read, risk none. */
  readonly listNetscalerLoadBalancerNetworks: ListMethod<
    netscaler.ListNetscalerLoadBalancerNetworksParams,
    network.Network
  >;
  /** Show the registered NetScaler appliances with address, capacity, state and GSLB role. Effect read, risk none. */
  readonly listNetscalerLoadBalancers: ListMethod<
    netscaler.ListNetscalerLoadBalancersParams,
    netscaler.NetscalerLoadBalancer
  >;
  /** Show the lists of traffic rules there are and which VPC they belong to. Effect read, risk none. */
  readonly listNetworkAclLists: ListMethod<networkAcl.ListNetworkACLListsParams, networkAcl.NetworkACL>;
  /** Show the rules inside an ACL list in their order, to find out why traffic to a VPC tier passes or not. Effect read, risk none. */
  readonly listNetworkAcls: ListMethod<networkAcl.ListNetworkACLsParams, networkAcl.NetworkACLItem>;
  /** Show the external network appliances of one type, such as PXE or DHCP servers. Effect read, risk none. */
  readonly listNetworkDevice: ListMethod<networkDevice.ListNetworkDeviceParams, networkDevice.NetworkDevice>;
  /** Show the ways in which guest networks can be kept apart here, such as VLAN, VXLAN or GRE. Effect read, risk none. */
  readonly listNetworkIsolationMethods: ListMethod<network.ListNetworkIsolationMethodsParams, network.IsolationMethod>;
  /** Show the kinds of network that can be created, with their services and state, to pick one for a new network. Effect read, risk none. */
  readonly listNetworkOfferings: ListMethod<
    networkOffering.ListNetworkOfferingsParams,
    networkOffering.NetworkOffering
  >;
  /** Show which other accounts and projects may put machines into a network. Effect read, risk none. */
  readonly listNetworkPermissions: ListMethod<network.ListNetworkPermissionsParams, network.NetworkPermissions>;
  /** Look up protocol numbers or ICMP types and codes by name, for writing firewall and ACL rules. Effect read, risk none. */
  readonly listNetworkProtocols: ListMethod<network.ListNetworkProtocolsParams, network.NetworkProtocol>;
  /** Show the providers of network services on a physical network and whether each is enabled. Effect read, risk none. */
  readonly listNetworkServiceProviders: ListMethod<network.ListNetworkServiceProvidersParams, network.Provider>;
  /** Show guest networks with type, CIDR, VLAN, gateway, services, owner and state. Effect read, risk none. */
  readonly listNetworks: ListMethod<network.ListNetworksParams, network.Network>;
  /** Show the guest networks that run on a Nicira NVP controller, for instance before it is removed. Effect read, risk none. */
  readonly listNiciraNvpDeviceNetworks: ListMethod<niciraNvp.ListNiciraNvpDeviceNetworksParams, network.Network>;
  /** Show the Nicira NVP controllers that are registered on a physical network. Effect read, risk none. */
  readonly listNiciraNvpDevices: ListMethod<niciraNvp.ListNiciraNvpDevicesParams, niciraNvp.NiciraNvpDevice>;
  /** Show the network cards of a virtual machine with their IP and MAC addresses, network and secondary addresses. Effect read, risk none. */
  readonly listNics: ListMethod<nic.ListNicsParams, nic.Nic>;
  /** Show the VMware NSX managers connected to zones, with their tier-0 gateway and edge cluster. Effect read, risk none. */
  readonly listNsxControllers: ListMethod<nsx.ListNsxControllersParams, nsx.NsxController>;
  /** Show the outside services with which people can sign in, and whether each is switched on. Effect read, risk low. */
  readonly listOauthProvider: ListMethod<oauth.ListOauthProviderParams, oauth.OauthProvider>;
  /** Show the connected object stores with address, driver, total and used space. Effect read, risk none. */
  readonly listObjectStoragePools: ListMethod<objectStore.ListObjectStoragePoolsParams, objectStore.ObjectStore>;
  /** Show the OpenDaylight controllers connected to physical networks. Effect read, risk none. */
  readonly listOpenDaylightControllers: ListMethod<
    network.ListOpenDaylightControllersParams,
    network.OpenDaylightController
  >;
  /** Show the headings, such as Linux families and Windows, under which operating systems are grouped. Effect read, risk none. */
  readonly listOsCategories: ListMethod<guestOs.ListOsCategoriesParams, guestOs.GuestOSCategory>;
  /** Show the operating systems that a template, ISO or machine can be declared to run, with their ids. Effect read, risk none. */
  readonly listOsTypes: ListMethod<guestOs.ListOsTypesParams, guestOs.GuestOS>;
  /** Show the Open vSwitch provider elements of the physical networks and whether they are on. Effect read, risk none. */
  readonly listOvsElements: ListMethod<openVswitch.ListOvsElementsParams, openVswitch.OvsProvider>;
  /** Show the guest networks that a certain Palo Alto firewall serves. Effect read, risk none. */
  readonly listPaloAltoFirewallNetworks: ListMethod<
    paloAltoFirewall.ListPaloAltoFirewallNetworksParams,
    network.Network
  >;
  /** Show the registered Palo Alto firewalls with address, zones, capacity and state. Effect read, risk none. */
  readonly listPaloAltoFirewalls: ListMethod<
    paloAltoFirewall.ListPaloAltoFirewallsParams,
    paloAltoFirewall.PaloAltoFirewall
  >;
  /** Show the physical networks of a zone with VLAN range, isolation method, tags and state. Effect read, risk none. */
  readonly listPhysicalNetworks: ListMethod<network.ListPhysicalNetworksParams, network.PhysicalNetwork>;
  /** Show the pods of a zone with their management ranges and state, to find an id or a disabled pod. Effect read, risk none. */
  readonly listPods: ListMethod<pod.ListPodsParams, pod.Pod>;
  /** Show which primary storage pools satisfy a given vSphere storage policy, before you use it in an offering. Effect read, risk none. */
  readonly listPoolsForVsphereStoragePolicy: ListMethod<
    vendorStoragePool.ListVsphereStoragePolicyCompatiblePoolsParams,
    storagePool.StoragePool
  >;
  /** Show which public ports lead to which machines and ports, for instance to find out how to reach a machine. Effect read, risk none. */
  readonly listPortForwardingRules: ListMethod<firewall.ListPortForwardingRulesParams, firewall.FirewallRule>;
  /** Show the ranges of movable public addresses of a region and which addresses are in use. Effect read, risk none. */
  readonly listPortableIpRanges: ListMethod<portableIp.ListPortableIpRangesParams, portableIp.PortableIpRange>;
  /** Show the private links of VPCs into the datacenter, with address, VLAN, ACL and state. Effect read, risk none. */
  readonly listPrivateGateways: ListMethod<vpc.ListPrivateGatewaysParams, vpc.PrivateGateway>;
  /** Show the members of a project, accounts and single users, with their role. Effect read, risk none. */
  readonly listProjectAccounts: ListMethod<project.ListProjectAccountsParams, project.ProjectAccount>;
  /** Show invitations to projects with their state, to see who has not answered yet or what awaits you. Effect read, risk none. */
  readonly listProjectInvitations: ListMethod<project.ListProjectInvitationsParams, project.ProjectInvitation>;
  /** Show the allow and deny rules of project roles in the order they are tried. Effect read, risk none. */
  readonly listProjectRolePermissions: ListMethod<
    project.ListProjectRolePermissionsParams,
    project.ProjectRolePermission
  >;
  /** Show the roles defined inside a project that can be given to its members. Effect read, risk none. */
  readonly listProjectRoles: ListMethod<project.ListProjectRolesParams, project.ProjectRole>;
  /** Show projects with owner, state, limits and usage, to find an id or see how much a project consumes. Effect read, risk none. */
  readonly listProjects: ListMethod<project.ListProjectsParams, project.Project>;
  /** Show public IP addresses with their owner, network, state and use, allocated ones only unless told otherwise. Effect read, risk none. */
  readonly listPublicIpAddresses: ListMethod<ipAddress.ListPublicIpAddressesParams, ipAddress.IPAddress>;
  /** Show public addresses that were released and are held back, for whom and until when. Effect read, risk none. */
  readonly listQuarantinedIps: ListMethod<ipQuarantine.ListQuarantinedIpsParams, ipQuarantine.IpQuarantine>;
  /** Show the known regions with API address and whether global load balancing and portable IPs work there. Effect read, risk none. */
  readonly listRegions: ListMethod<region.ListRegionsParams, region.Region>;
  /** Show the NetScaler service packages that a network offering can be created with. Effect read, risk none. */
  readonly listRegisteredServicePackages: ListMethod<
    loadBalancer.ListRegisteredServicePackagesParams,
    loadBalancer.NetScalerServicePackage
  >;
  /** Show dial-in VPNs with their public address, client range and shared key. Effect read, risk low. */
  readonly listRemoteAccessVpns: ListMethod<vpn.ListRemoteAccessVpnsParams, vpn.RemoteAccessVpn>;
  /** Show the raw key and value details set on resources of one kind. Effect read, risk low. */
  readonly listResourceDetails: ListMethod<resourceMetadata.ListResourceDetailsParams, resourceMetadata.ResourceDetail>;
  /** Fetch the custom pictures of resources, as base64 image data. Effect read, risk none. */
  readonly listResourceIcon: ListMethod<resourceIcon.ListResourceIconParams, resourceIcon.ResourceIcon>;
  /** Show how much of each resource (machines, IPs, volumes, CPU, memory...) an owner may use at most. Effect read, risk none. */
  readonly listResourceLimits: ListMethod<resourceLimit.ListResourceLimitsParams, resourceLimit.ResourceLimit>;
  /** Show the allow and deny rules of a role in the order they are tried, to see why a call is refused. Effect read, risk none. */
  readonly listRolePermissions: ListMethod<role.ListRolePermissionsParams, role.RolePermission>;
  /** Show the roles that can be given to accounts, with their type, state and whether they are built in. Effect read, risk none. */
  readonly listRoles: ListMethod<role.ListRolesParams, role.Role>;
  /** Show virtual routers with state, host, addresses, version, redundancy and failed health checks. Effect read, risk none. */
  readonly listRouters: ListMethod<virtualRouter.ListRoutersParams, virtualRouter.DomainRouter>;
  /** Show which IPv4 traffic may enter and leave a routed guest network. Effect read, risk none. */
  readonly listRoutingFirewallRules: ListMethod<firewall.ListRoutingFirewallRulesParams, firewall.Firewall>;
  /** Show which users may sign in by SAML, and through which identity provider each comes. Effect read, risk none. */
  readonly listSamlAuthorization: ListMethod<
    authentication.ListSamlAuthorizationParams,
    authentication.SamlAuthorization
  >;
  /** Show the NFS staging caches that stand between hosts and object storage. Effect read, risk none. */
  readonly listSecondaryStagingStores: ListMethod<imageStore.ListSecondaryStagingStoresParams, imageStore.ImageStore>;
  /** Show the rules of a zone that choose the secondary storage for new templates, ISOs, volumes and snapshots. Effect read, risk none. */
  readonly listSecondaryStorageSelectors: ListMethod<
    imageStore.ListSecondaryStorageSelectorsParams,
    imageStore.SecondaryStorageHeuristics
  >;
  /** Show firewall groups with their incoming and outgoing rules and members, to see which ports are open. Effect read, risk none. */
  readonly listSecurityGroups: ListMethod<securityGroup.ListSecurityGroupsParams, securityGroup.SecurityGroup>;
  /** Show machine sizes with CPU, memory, storage settings, tags and who may use them. Effect read, risk none. */
  readonly listServiceOfferings: ListMethod<
    serviceOffering.ListServiceOfferingsParams,
    serviceOffering.ServiceOffering
  >;
  /** Show the plug-ins that can provide shared file systems, to name one at creation. Effect read, risk none. */
  readonly listSharedFileSystemProviders: ListMethod<
    sharedFileSystem.ListSharedFileSystemProvidersParams,
    sharedFileSystem.SharedFSProvider
  >;
  /** Show shared file systems with size, state, network and the path by which to mount them. Effect read, risk none. */
  readonly listSharedFileSystems: ListMethod<sharedFileSystem.ListSharedFileSystemsParams, sharedFileSystem.SharedFS>;
  /** Show the snapshot schedules of a volume with times and how many copies are kept. Effect read, risk none. */
  readonly listSnapshotPolicies: ListMethod<snapshot.ListSnapshotPoliciesParams, snapshot.SnapshotPolicy>;
  /** Show volume snapshots with age, size, state and place; filter by volume, zone or tag. Effect read, risk none. */
  readonly listSnapshots: ListMethod<snapshot.ListSnapshotsParams, snapshot.Snapshot>;
  /** Show the stored SSH keys of an account by name and fingerprint. Effect read, risk none. */
  readonly listSshKeyPairs: ListMethod<sshKeyPair.ListSSHKeyPairsParams, sshKeyPair.SSHKeyPair>;
  /** Show uploaded TLS certificates, their fingerprints and the load balancer rules that use them. Effect read, risk none. */
  readonly listSslCerts: ListMethod<sslCertificate.ListSslCertsParams, sslCertificate.SslCert>;
  /** Show the static routes of VPCs with destination, next hop and state. Effect read, risk none. */
  readonly listStaticRoutes: ListMethod<vpc.ListStaticRoutesParams, vpc.StaticRoute>;
  /** Show storage access groups with the zones, pods, clusters, hosts and pools that carry each. Effect read, risk none. */
  readonly listStorageAccessGroups: ListMethod<
    storageAccessGroup.ListStorageAccessGroupsParams,
    storageAccessGroup.StorageAccessGroup
  >;
  /** Show the address ranges of the separate storage network in pods. Effect read, risk none. */
  readonly listStorageNetworkIpRange: ListMethod<
    network.ListStorageNetworkIpRangeParams,
    network.StorageNetworkIpRange
  >;
  /** Browse the files on a primary storage pool and see which volume, snapshot or template each belongs to. Effect read, risk none. */
  readonly listStoragePoolObjects: ListMethod<storagePool.ListStoragePoolObjectsParams, imageStore.DataStoreObject>;
  /** Show primary storage pools with state, type, address, scope and how full they are. Effect read, risk none. */
  readonly listStoragePools: ListMethod<storagePool.ListStoragePoolsParams, storagePool.StoragePool>;
  /** Show primary storage pools with used, allocated and free space in GB and whether thresholds are exceeded. Effect read, risk none. */
  readonly listStoragePoolsMetrics: ListMethod<
    storagePool.ListStoragePoolsMetricsParams,
    storagePool.StoragePoolMetrics
  >;
  /** Show which storage drivers are installed, for primary storage, secondary storage or object storage. Effect read, risk none. */
  readonly listStorageProviders: ListMethod<storagePool.ListStorageProvidersParams, storagePool.StorageProvider>;
  /** Show the tags on primary storage pools by which offerings choose where disks are put. Effect read, risk none. */
  readonly listStorageTags: ListMethod<resourceTag.ListStorageTagsParams, resourceTag.StorageTag>;
  /** Show the network services that exist, such as DHCP, LB or VPN, with capabilities and their possible providers. Effect read, risk none. */
  readonly listSupportedNetworkServices: ListMethod<network.ListSupportedNetworkServicesParams, network.Service>;
  /** Show the Swift object stores that serve as secondary storage. Effect read, risk none. */
  readonly listSwifts: ListMethod<imageStore.ListSwiftsParams, imageStore.ImageStore>;
  /** Show the console proxy and secondary storage machines with state, agent state, host and addresses. Effect read, risk none. */
  readonly listSystemVms: ListMethod<systemVm.ListSystemVmsParams, systemVm.SystemVm>;
  /** Show CPU, memory, network and disk figures of system machines over a span of time. Effect read, risk none. */
  readonly listSystemVmsUsageHistory: ListMethod<systemVm.ListSystemVmsUsageHistoryParams, systemVm.VmMetricsStats>;
  /** Show tags by key, value, resource or kind of resource, for instance all machines of one environment. Effect read, risk none. */
  readonly listTags: ListMethod<resourceTag.ListTagsParams, resourceTag.ResourceTag>;
  /** Show which accounts and projects may use a private template, and whether it is public. Effect read, risk none. */
  readonly listTemplatePermissions: ListMethod<template.ListTemplatePermissionsParams, iso.TemplatePermissions>;
  /** Show templates with operating system, hypervisor, size, zone and whether they are ready. Effect read, risk none. */
  readonly listTemplates: ListMethod<template.ListTemplatesParams, template.Template>;
  /** Show the external collectors that meter the internet traffic of a zone. Effect read, risk none. */
  readonly listTrafficMonitors: ListMethod<network.ListTrafficMonitorsParams, network.TrafficMonitor>;
  /** Show which internal network component handles each type of traffic, mostly of use in support cases. Effect read, risk none. */
  readonly listTrafficTypeImplementors: ListMethod<
    network.ListTrafficTypeImplementorsParams,
    network.TrafficTypeImplementor
  >;
  /** Show what kinds of traffic a physical network carries and with which bridge or switch labels. Effect read, risk none. */
  readonly listTrafficTypes: ListMethod<network.ListTrafficTypesParams, network.TrafficType>;
  /** Show the Tungsten Fabric policy sets with their firewall policies and tags. Effect read, risk none. */
  readonly listTungstenApplicationPolicySet: ListMethod<
    tungstenFabric.ListTungstenFabricApplicationPolicySetParams,
    tungstenFabric.TungstenFabricApplicationPolicySet
  >;
  /** Show the named subnets to which Tungsten Fabric firewall rules can refer. Effect read, risk none. */
  readonly listTungstenFabricAddressGroup: ListMethod<
    tungstenFabric.ListTungstenFabricAddressGroupParams,
    tungstenFabric.TungstenFabricAddressGroup
  >;
  /** Show the Tungsten Fabric firewall policies and the rules they hold. Effect read, risk none. */
  readonly listTungstenFabricFirewallPolicy: ListMethod<
    tungstenFabric.ListTungstenFabricFirewallPolicyParams,
    tungstenFabric.TungstenFabricFirewallPolicy
  >;
  /** Show the rules of Tungsten Fabric firewall policies, to find out why traffic between tags passes or not. Effect read, risk none. */
  readonly listTungstenFabricFirewallRule: ListMethod<
    tungstenFabric.ListTungstenFabricFirewallRuleParams,
    tungstenFabric.TungstenFabricFirewallRule
  >;
  /** Show how a Tungsten Fabric load balancer checks that its members are alive. Effect read, risk none. */
  readonly listTungstenFabricLbHealthMonitor: ListMethod<
    tungstenFabric.ListTungstenFabricLBHealthMonitorParams,
    tungstenFabric.TungstenFabricLBHealthMonitor
  >;
  /** Show the Tungsten Fabric logical routers and the networks connected to them. Effect read, risk none. */
  readonly listTungstenFabricLogicalRouter: ListMethod<
    tungstenFabric.ListTungstenFabricLogicalRouterParams,
    tungstenFabric.TungstenFabricLogicalRouter
  >;
  /** Show networks as the Tungsten Fabric controller knows them, with the ids that its policies need. Effect read, risk none. */
  readonly listTungstenFabricNetwork: ListMethod<
    tungstenFabric.ListTungstenFabricNetworkParams,
    tungstenFabric.TungstenFabricNetwork
  >;
  /** Show NICs as the Tungsten Fabric controller knows them, with the ids needed for tagging. Effect read, risk none. */
  readonly listTungstenFabricNic: ListMethod<
    tungstenFabric.ListTungstenFabricNicParams,
    tungstenFabric.TungstenFabricNic
  >;
  /** Show the Tungsten Fabric network policies, all of them or those in force on a network or address. Effect read, risk none. */
  readonly listTungstenFabricPolicy: ListMethod<
    tungstenFabric.ListTungstenFabricPolicyParams,
    tungstenFabric.TungstenFabricPolicy
  >;
  /** Show the rules of a Tungsten Fabric network policy, to see what traffic between networks it passes. Effect read, risk none. */
  readonly listTungstenFabricPolicyRule: ListMethod<
    tungstenFabric.ListTungstenFabricPolicyRuleParams,
    tungstenFabric.TungstenFabricRule
  >;
  /** Show the Tungsten Fabric controllers with their ports and the zones they serve. Effect read, risk none. */
  readonly listTungstenFabricProviders: ListMethod<
    tungstenFabric.ListTungstenFabricProvidersParams,
    tungstenFabric.TungstenFabricProvider
  >;
  /** Show the named port ranges to which Tungsten Fabric firewall rules can refer. Effect read, risk none. */
  readonly listTungstenFabricServiceGroup: ListMethod<
    tungstenFabric.ListTungstenFabricServiceGroupParams,
    tungstenFabric.TungstenFabricServiceGroup
  >;
  /** Show the Tungsten Fabric tags and the networks, machines, NICs and policies that carry them. Effect read, risk none. */
  readonly listTungstenFabricTag: ListMethod<
    tungstenFabric.ListTungstenFabricTagParams,
    tungstenFabric.TungstenFabricTag
  >;
  /** Show the kinds of Tungsten Fabric tag there are, built-in ones and your own. Effect read, risk none. */
  readonly listTungstenFabricTagType: ListMethod<
    tungstenFabric.ListTungstenFabricTagTypeParams,
    tungstenFabric.TungstenFabricTagType
  >;
  /** Show machines as the Tungsten Fabric controller knows them, with the ids needed for tagging. Effect read, risk none. */
  readonly listTungstenFabricVm: ListMethod<tungstenFabric.ListTungstenFabricVmParams, tungstenFabric.TungstenFabricVm>;
  /** Show the blades of a UCS manager with their profile and the host each one has become. Effect read, risk none. */
  readonly listUcsBlades: ListMethod<ucs.ListUcsBladesParams, ucs.UcsBlade>;
  /** Show the Cisco UCS managers connected to a zone, with name and address. Effect read, risk none. */
  readonly listUcsManagers: ListMethod<ucs.ListUcsManagersParams, ucs.UcsManager>;
  /** Show the service profiles that a UCS manager has to offer for its blades. Effect read, risk none. */
  readonly listUcsProfiles: ListMethod<ucs.ListUcsProfilesParams, ucs.UcsProfile>;
  /** Show virtual machines that exist on the hosts of a cluster but are not managed by CloudStack. Effect read, risk none. */
  readonly listUnmanagedInstances: ListMethod<
    virtualMachine.ListUnmanagedInstancesParams,
    virtualMachine.UnmanagedInstance
  >;
  /** Show who used how much of what in a period - machine hours, disks, addresses, traffic - for billing. Effect read, risk none. */
  readonly listUsageRecords: ListMethod<usage.ListUsageRecordsParams, usage.UsageRecord>;
  /** Show whether the usage server is alive, where it runs and when its last job succeeded. Effect read, risk none. */
  readonly listUsageServerMetrics: Method<metrics.ListUsageServerMetricsParams, metrics.UsageServerMetrics>;
  /** Show the kinds of use that are metered with their numbers, such as running machine, volume or address. Effect read, risk none. */
  readonly listUsageTypes: ListMethod<usage.ListUsageTypesParams, usage.UsageType>;
  /** Show stored user data scripts with owner, variables and their base64 content. Effect read, risk low. */
  readonly listUserData: ListMethod<userData.ListUserDataParams, configuration.UserData>;
  /** Show the kinds of second factor that users can set up, such as TOTP or a static PIN. Effect read, risk none. */
  readonly listUserTwoFactorProviders: ListMethod<
    user.ListUserTwoFactorAuthenticatorProvidersParams,
    user.UserTwoFactorAuthenticatorProvider
  >;
  /** Show users with account, domain, role, state, origin and whether they use a second factor. Effect read, risk low. */
  readonly listUsers: ListMethod<user.ListUsersParams, user.User>;
  /** Show the vGPU slices that can be given to virtual machines, with memory and card model. Effect read, risk none. */
  readonly listVgpuProfiles: ListMethod<gpu.ListVgpuProfilesParams, gpu.VgpuProfile>;
  /** Show virtual machines (instances) with state, addresses, host, size and owner, filtered as you like. Effect read, risk low. */
  readonly listVirtualMachines: ListMethod<virtualMachine.ListVirtualMachinesParams, virtualMachine.UserVm>;
  /** Show virtual machines with live CPU, memory, disk and network use, to find the busy or idle ones. Effect read, risk low. */
  readonly listVirtualMachinesMetrics: ListMethod<
    virtualMachine.ListVirtualMachinesMetricsParams,
    virtualMachine.VmMetrics
  >;
  /** Show recorded CPU, memory, network and disk figures of virtual machines over a time span, for a graph. Effect read, risk none. */
  readonly listVirtualMachinesUsageHistory: ListMethod<
    virtualMachine.ListVirtualMachinesUsageHistoryParams,
    systemVm.VmMetricsStats
  >;
  /** Show the virtual router elements of network providers and whether each is enabled. Effect read, risk none. */
  readonly listVirtualRouterElements: ListMethod<
    virtualRouter.ListVirtualRouterElementsParams,
    virtualRouter.VirtualRouterProvider
  >;
  /** Show ranges of public and shared network addresses with VLAN, gateway, pod and owner. Effect read, risk none. */
  readonly listVlanIpRanges: ListMethod<vlan.ListVlanIpRangesParams, vlan.VlanIpRange>;
  /** Show the power schedules of a virtual machine - when it is started, stopped or rebooted automatically. Effect read, risk none. */
  readonly listVmSchedules: ListMethod<virtualMachine.ListVMScheduleParams, virtualMachine.VMSchedule>;
  /** Show the snapshots of whole machines, which one is current and whether they hold memory. Effect read, risk none. */
  readonly listVmSnapshots: ListMethod<snapshot.ListVMSnapshotParams, snapshot.VMSnapshot>;
  /** Show the machines that stand in the way of narrowing a pool to a cluster, because they run in another one. Effect read, risk none. */
  readonly listVmsAffectedByScopeChange: ListMethod<
    storagePool.ListAffectedVmsForStorageScopeChangeParams,
    storagePool.VirtualMachine
  >;
  /** Log in to an outside KVM host and show the virtual machines there that could be imported. Effect read, risk low. */
  readonly listVmsForImport: ListMethod<virtualMachine.ListVmsForImportParams, virtualMachine.UnmanagedInstance>;
  /** Show the virtual machines of a VMware datacenter, linked or not, as candidates for moving to KVM. Effect read, risk low. */
  readonly listVmwareDcVms: ListMethod<zone.ListVmwareDcVmsParams, virtualMachine.UnmanagedInstance>;
  /** Show the VMware datacenters linked to a zone, with the address of their vCenter. Effect read, risk none. */
  readonly listVmwareDcs: ListMethod<zone.ListVmwareDcsParams, zone.VmwareDatacenter>;
  /** Show the network appliances that were created, with state, addresses and networks. Effect read, risk low. */
  readonly listVnfAppliances: ListMethod<virtualNetworkFunction.ListVnfAppliancesParams, virtualMachine.UserVm>;
  /** Show the templates from which network appliances can be created, with the cards and logins they need. Effect read, risk none. */
  readonly listVnfTemplates: ListMethod<virtualNetworkFunction.ListVnfTemplatesParams, template.Template>;
  /** Show volumes with size, state, machine, storage and offering; filter by machine, zone, type or tag. Effect read, risk none. */
  readonly listVolumes: ListMethod<volume.ListVolumesParams, volume.Volume>;
  /** Show disks that lie on a primary storage but are not managed yet, to import one of them. Effect read, risk none. */
  readonly listVolumesForImport: ListMethod<volume.ListVolumesForImportParams, volume.VolumeForImport>;
  /** Show volumes with their size, IOPS and read and write volume, to find busy or idle disks. Effect read, risk none. */
  readonly listVolumesMetrics: ListMethod<metrics.ListVolumesMetricsParams, metrics.VolumeMetrics>;
  /** Show read and write figures of volumes over a span of time, to find slow or busy disks. Effect read, risk none. */
  readonly listVolumesUsageHistory: ListMethod<volume.ListVolumesUsageHistoryParams, volume.VolumeMetricsStats>;
  /** Show the kinds of VPC that can be created, with their services and state, to pick one for a new VPC. Effect read, risk none. */
  readonly listVpcOfferings: ListMethod<vpcOffering.ListVPCOfferingsParams, vpcOffering.VpcOffering>;
  /** Show VPCs with their address range, tiers, state and whether their router needs a restart. Effect read, risk none. */
  readonly listVpcs: ListMethod<vpc.ListVPCsParams, vpc.Vpc>;
  /** Show site-to-site tunnels with their state and policies, to see whether a tunnel is up. Effect read, risk low. */
  readonly listVpnConnections: ListMethod<vpn.ListVpnConnectionsParams, vpn.Site2SiteVpnConnection>;
  /** Show the remote VPN devices that are defined, with address, subnets, policies and shared key. Effect read, risk low. */
  readonly listVpnCustomerGateways: ListMethod<vpn.ListVpnCustomerGatewaysParams, vpn.Site2SiteCustomerGateway>;
  /** Show the VPCs' end points for site-to-site tunnels with their public addresses. Effect read, risk none. */
  readonly listVpnGateways: ListMethod<vpn.ListVpnGatewaysParams, vpn.Site2SiteVpnGateway>;
  /** Show who has a login for the remote access VPN and the state of each login. Effect read, risk none. */
  readonly listVpnUsers: ListMethod<vpn.ListVpnUsersParams, vpn.VpnUsers>;
  /** Show the vCenter storage policies that were imported for a zone. Effect read, risk none. */
  readonly listVsphereStoragePolicies: ListMethod<
    vsphereStoragePolicy.ListVsphereStoragePoliciesParams,
    vsphereStoragePolicy.VsphereStoragePolicies
  >;
  /** Show what webhooks have sent, when, how the receiver answered and which deliveries failed. Effect read, risk low. */
  readonly listWebhookDeliveries: ListMethod<webhook.ListWebhookDeliveriesParams, webhook.WebhookDelivery>;
  /** Show the webhooks that are set up, with target address, scope, owner and state. Effect read, risk low. */
  readonly listWebhooks: ListMethod<webhook.ListWebhooksParams, webhook.Webhook>;
  /** Show zones with network type, state, DNS and, if asked for, how much of their capacity is used. Effect read, risk low. */
  readonly listZones: ListMethod<zone.ListZonesParams, zone.Zone>;
  /** Show zones with their CPU and memory use and thresholds, to see how much room is left in each. Effect read, risk low. */
  readonly listZonesMetrics: ListMethod<metrics.ListZonesMetricsParams, metrics.ZoneMetrics>;
  /** Keep the users of an account from doing anything while its machines go on running. Effect act, risk high. */
  readonly lockAccount: Method<account.LockAccountParams, account.Account>;
  /** Lock a user out of login and API at once, until enabled again. Effect act, risk high. */
  readonly lockUser: Method<user.LockUserParams, user.User>;
  /** Sign a user in with name and password and open a session, whose key goes with each later call. Effect act, risk high. */
  readonly login: Method<authentication.LoginParams, authentication.LoginCmd>;
  /** End the session of the signed-in caller, so that its session key is worth nothing any more. Effect act, risk low. */
  readonly logout: Method<authentication.LogoutParams, authentication.LogoutCmd>;
  /** Put graphics devices under CloudStack's control, so that virtual machines can be given them. Effect write, risk high. */
  readonly manageGpuDevice: Method<gpu.ManageGpuDeviceParams, network.Success>;
  /** Set the zone in which an account's new resources go when the caller names none. Effect write, risk low. */
  readonly markDefaultZoneForAccount: Method<account.MarkDefaultZoneForAccountParams, account.Account>;
  /** Tell whether an account may make offerings that carry host or storage tags, before you try it. Effect read, risk none. */
  readonly mayAccountCreateTaggedOfferings: Method<
    account.IsAccountAllowedToCreateOfferingsWithTagsParams,
    account.IsAccountAllowedToCreateOfferingsWithTags
  >;
  /** Move an isolated network to another offering and physical network, for example from VLAN to an SDN. Effect act, risk high. */
  readonly migrateNetwork: Method<network.MigrateNetworkParams, network.Network>;
  /** Move image data off one secondary storage onto others, to empty it completely or to even out their fill level. Effect act, risk high. */
  readonly migrateSecondaryStorageData: Method<imageStore.MigrateSecondaryStorageDataParams, imageStore.Migration>;
  /** Move chosen templates and snapshots from one secondary storage to another within the same zone. Effect act, risk high. */
  readonly migrateSecondaryStorageResource: Method<
    imageStore.MigrateResourceToAnotherSecondaryStorageParams,
    imageStore.Migration
  >;
  /** Move a system machine to another host while it runs, or to another storage while it is stopped. Effect act, risk high. */
  readonly migrateSystemVm: Method<systemVm.MigrateSystemVmParams, systemVm.SystemVm>;
  /** Move a virtual machine - live to another host, or stopped to other primary storage. Effect act, risk high. */
  readonly migrateVirtualMachine: Method<virtualMachine.MigrateVirtualMachineParams, virtualMachine.UserVm>;
  /** Move a virtual machine to another host together with its disks, when the hosts share no storage. Effect act, risk high. */
  readonly migrateVirtualMachineWithVolume: Method<
    virtualMachine.MigrateVirtualMachineWithVolumeParams,
    virtualMachine.UserVm
  >;
  /** Move a volume to another primary storage, while its machine runs with livemigrate, or detached. Effect act, risk high. */
  readonly migrateVolume: Method<volume.MigrateVolumeParams, volume.Volume>;
  /** Move a VPC and its tiers to another VPC offering, which rebuilds them on other network providers. Effect act, risk high. */
  readonly migrateVpc: Method<vpc.MigrateVPCParams, vpc.Vpc>;
  /** Hang a domain with all it contains below another parent, when the organisation has changed. Effect write, risk high. */
  readonly moveDomain: Method<domain.MoveDomainParams, domain.Domain>;
  /** Move a rule up or down in its ACL list, which can change what passes because the first match wins. Effect write, risk high. */
  readonly moveNetworkAclItem: Method<networkAcl.MoveNetworkAclItemParams, networkAcl.NetworkACLItem>;
  /** Move a user into another account of the same domain, after which it sees only that account's resources. Effect write, risk high. */
  readonly moveUser: Method<user.MoveUserParams, network.Success>;
  /** Tell the cloud that the installation of a physical server has finished; normally the installer itself calls this. Effect act, risk low. */
  readonly notifyBaremetalProvisionDone: Method<baremetal.NotifyBaremetalProvisionDoneParams, network.Success>;
  /** Sign a user in with the code an OAuth provider such as Google or GitHub has issued, and open a session. Effect act, risk high. */
  readonly oauthLogin: Method<authentication.OauthloginParams, authentication.LoginCmd>;
  /** Bring the software of a running system machine or router up to date without building it anew. Effect act, risk high. */
  readonly patchSystemVm: Method<systemVm.PatchSystemVmParams, network.Success>;
  /** Drain a management server - no new jobs, agents moved to its peers - so that it can be worked on. Effect act, risk critical. */
  readonly prepareForMaintenance: Method<
    maintenance.PrepareForMaintenanceParams,
    maintenance.ManagementServerMaintenance
  >;
  /** Have a management server refuse new jobs and finish running ones, so that it can be shut down cleanly. Effect act, risk critical. */
  readonly prepareForShutdown: Method<maintenance.PrepareForShutdownParams, maintenance.ManagementServerMaintenance>;
  /** Empty a hypervisor host by moving its virtual machines away and keep new ones off, to work on the server. Effect act, risk high. */
  readonly prepareHostForMaintenance: Method<maintenance.PrepareHostForMaintenanceParams, host.Host>;
  /** Load a template onto primary storage in advance, so that the first machines made from it start fast. Effect act, risk low. */
  readonly prepareTemplate: Method<template.PrepareTemplateParams, template.Template>;
  /** Renew the certificate of a host's agent, or give it its first one, and reconnect the agent so that it is used. Effect act, risk high. */
  readonly provisionCertificate: Method<certificate.ProvisionCertificateParams, network.Success>;
  /** Push an already uploaded direct download certificate to one more KVM host, for example a newly added one. Effect write, risk low. */
  readonly provisionDirectDownloadCertificate: Method<
    certificate.ProvisionTemplateDirectDownloadCertificateParams,
    certificate.DirectDownloadCertificateHostStatus
  >;
  /** Erase the leftover database rows of machines that were expunged in a span of time, to keep the database small. Effect destroy, risk critical. */
  readonly purgeExpungedResources: Method<
    expungedResource.PurgeExpungedResourcesParams,
    expungedResource.PurgeExpungedResources
  >;
  /** Check whether one background job is still running, succeeded or failed, and read its result or error. Effect read, risk low. */
  readonly queryAsyncJobResult: Method<asyncJob.QueryAsyncJobResultParams, asyncJob.AsyncJob>;
  /** Show the credit an account has left, now or at the start and end of a period. Effect read, risk none. */
  readonly quotaBalance: Method<quota.QuotaBalanceParams, quota.QuotaStatementItem>;
  /** Choose which quota mails an account gets, and below which balance it is warned. Effect write, risk low. */
  readonly quotaConfigureEmail: Method<quota.QuotaConfigureEmailParams, configuration.QuotaConfigureEmail>;
  /** Add credit to an account, or take some with a negative value, and say whether it is locked when it runs out. Effect write, risk high. */
  readonly quotaCredits: Method<quota.QuotaCreditsParams, quota.QuotaCredits>;
  /** Show who booked how much credit to an account or domain, and when. Effect read, risk none. */
  readonly quotaCreditsList: Method<quota.QuotaCreditsListParams, quota.QuotaCredits>;
  /** Show the mail texts that the quota service sends, for example on low credit or a statement. Effect read, risk none. */
  readonly quotaEmailTemplateList: ListMethod<template.QuotaEmailTemplateListParams, template.QuotaEmailTemplate>;
  /** Replace subject and body of a mail that the quota service sends to all customers. Effect write, risk high. */
  readonly quotaEmailTemplateUpdate: Method<template.QuotaEmailTemplateUpdateParams, network.Success>;
  /** Tell whether the quota plug-in is switched on, and with it credits and tariffs. Effect read, risk none. */
  readonly quotaIsEnabled: Method<quota.QuotaIsEnabledParams, quota.QuotaEnabled>;
  /** Show which quota mails an account gets, and below which balance it is warned. Effect read, risk none. */
  readonly quotaListEmailConfiguration: Method<
    configuration.QuotaListEmailConfigurationParams,
    configuration.QuotaConfigureEmail
  >;
  /** Show the variables that the activation rule of a tariff may use for a given usage type. Effect read, risk none. */
  readonly quotaPresetVariablesList: Method<quota.QuotaPresetVariablesListParams, quota.QuotaPresetVariablesItem>;
  /** Show what an account was charged in a period, split by kind of use such as running machines or disks. Effect read, risk none. */
  readonly quotaStatement: Method<quota.QuotaStatementParams, quota.QuotaStatement>;
  /** Show balance and spending of all accounts side by side, to see who runs out of credit. Effect read, risk none. */
  readonly quotaSummary: ListMethod<quota.QuotaSummaryParams, quota.QuotaSummary>;
  /** Create a price for a kind of use, valid from a date and, by a script rule, only for certain resources. Effect write, risk high. */
  readonly quotaTariffCreate: Method<quota.QuotaTariffCreateParams, quota.QuotaTariff>;
  /** End a price for good; use after that is no longer charged by it. Effect destroy, risk high. */
  readonly quotaTariffDelete: Method<quota.QuotaTariffDeleteParams, network.Success>;
  /** Show the prices per kind of use with validity and rule, also removed ones if asked for. Effect read, risk none. */
  readonly quotaTariffList: ListMethod<quota.QuotaTariffListParams, quota.QuotaTariff>;
  /** Change a price, its dates or its rule, from when on all accounts are charged the new way. Effect write, risk high. */
  readonly quotaTariffUpdate: Method<quota.QuotaTariffUpdateParams, quota.QuotaTariff>;
  /** Work out charges and balances of all accounts now, from usage not yet priced, and send due mails. Effect act, risk high. */
  readonly quotaUpdate: Method<quota.QuotaUpdateParams, quota.QuotaUpdate>;
  /** Try a tariff's script rule for errors before it is saved with a price. Effect act, risk high. */
  readonly quotaValidateActivationRule: Method<
    quota.QuotaValidateActivationRuleParams,
    quota.QuotaValidateActivationRule
  >;
  /** Check whether a management server still has jobs pending or can be shut down now. Effect read, risk none. */
  readonly readyForShutdown: Method<maintenance.ReadyForShutdownParams, maintenance.ManagementServerMaintenance>;
  /** Restart a virtual router, interrupting DHCP, DNS, NAT and VPN of its networks for a short while. Effect act, risk high. */
  readonly rebootRouter: Method<virtualRouter.RebootRouterParams, virtualRouter.DomainRouter>;
  /** Restart a console proxy or secondary storage machine; consoles and transfers break off meanwhile. Effect act, risk high. */
  readonly rebootSystemVm: Method<systemVm.RebootSystemVmParams, systemVm.SystemVm>;
  /** Restart a running virtual machine, through the guest or by a hard reset with forced. Effect act, risk high. */
  readonly rebootVirtualMachine: Method<virtualMachine.RebootVirtualMachineParams, virtualMachine.UserVm>;
  /** Drop and rebuild the connection of a host's agent, when the host hangs in alert or disconnected state. Effect act, risk high. */
  readonly reconnectHost: Method<host.ReconnectHostParams, host.Host>;
  /** Take a destroyed shared file system out of the bin, in stopped state, as long as it is not expunged. Effect act, risk high. */
  readonly recoverSharedFileSystem: Method<sharedFileSystem.RecoverSharedFileSystemParams, network.Success>;
  /** Bring back a destroyed virtual machine that is not expunged yet; it returns in stopped state. Effect act, risk high. */
  readonly recoverVirtualMachine: Method<virtualMachine.RecoverVirtualMachineParams, virtualMachine.UserVm>;
  /** Take a destroyed volume back out of the bin before it is expunged. Effect act, risk high. */
  readonly recoverVolume: Method<volume.RecoverVolumeParams, volume.Volume>;
  /** Save a CNI network set-up, which Kubernetes clusters can be given when they are created. Effect write, risk low. */
  readonly registerCniConfiguration: Method<configuration.RegisterCniConfigurationParams, configuration.UserData>;
  /** Attach an extension to a cluster, whose machines are then run through its script. Effect write, risk high. */
  readonly registerExtension: Method<extension.RegisterExtensionParams, extension.Extension>;
  /** Add an ISO image by letting the cloud fetch it from a web address, to install machines from it later. Effect write, risk low. */
  readonly registerIso: Method<iso.RegisterIsoParams, template.Template>;
  /** Make a NetScaler Control Center known, which then deploys and manages NetScaler appliances for networks. Effect write, risk low. */
  readonly registerNetscalerControlCenter: Method<
    netscaler.RegisterNetscalerControlCenterParams,
    netscaler.NetscalerControlCenter
  >;
  /** Make a service package of the NetScaler Control Center known, so that network offerings can refer to it. Effect write, risk low. */
  readonly registerNetscalerServicePackage: Method<
    netscaler.RegisterNetscalerServicePackageParams,
    loadBalancer.NetScalerServicePackage
  >;
  /** Let people sign in with accounts of an outside service, such as Google or GitHub, by registering its client keys. Effect write, risk high. */
  readonly registerOauthProvider: Method<oauth.RegisterOauthProviderParams, oauth.OauthProvider>;
  /** Store your own SSH public key under a name, so that new machines let its owner log in. Effect write, risk low. */
  readonly registerSshKeyPair: Method<sshKeyPair.RegisterSSHKeyPairParams, sshKeyPair.SSHKeyPair>;
  /** Add a template by letting the cloud fetch a disk image from a web address, to make machines from it later. Effect write, risk low. */
  readonly registerTemplate: Method<template.RegisterTemplateParams, template.Template>;
  /** Store a cloud-init or other boot script under a name, to be used when machines are created. Effect write, risk low. */
  readonly registerUserData: Method<userData.RegisterUserDataParams, configuration.UserData>;
  /** Generate a new API key and secret key for a user; the old pair stops working at once. Effect write, risk high. */
  readonly registerUserKeys: Method<user.RegisterUserKeysParams, user.Register>;
  /** Have the cloud download an appliance image from a URL and offer it as a VNF template with its network cards. Effect write, risk low. */
  readonly registerVnfTemplate: Method<virtualNetworkFunction.RegisterVnfTemplateParams, template.Template>;
  /** Give an allocated BGP AS number back to the free pool of its zone, for one left behind by a network or VPC. Effect act, risk high. */
  readonly releaseAsNumber: Method<asNumber.ReleaseASNumberParams, network.Success>;
  /** Give a BGP neighbor that was kept for one tenant back to general use. Effect write, risk high. */
  readonly releaseBgpPeer: Method<bgpPeer.ReleaseBgpPeerParams, bgpPeer.BgpPeer>;
  /** End the reservation of a cluster for one tenant, so that everybody's virtual machines can be placed there. Effect write, risk high. */
  readonly releaseDedicatedCluster: Method<cluster.ReleaseDedicatedClusterParams, network.Success>;
  /** Return guest VLAN numbers that were set aside for one account to the common pool. Effect write, risk high. */
  readonly releaseDedicatedGuestVlanRange: Method<vlan.ReleaseDedicatedGuestVlanRangeParams, network.Success>;
  /** Open a host that was kept for one domain or account to the machines of everybody again. Effect write, risk high. */
  readonly releaseDedicatedHost: Method<dedicatedResource.ReleaseDedicatedHostParams, network.Success>;
  /** End the reservation of a pod for one tenant, so that everybody's virtual machines can be placed there. Effect write, risk high. */
  readonly releaseDedicatedPod: Method<pod.ReleaseDedicatedPodParams, network.Success>;
  /** Open a zone that was reserved for a domain or account to everybody again. Effect write, risk high. */
  readonly releaseDedicatedZone: Method<zone.ReleaseDedicatedZoneParams, network.Success>;
  /** Free the capacity a host still holds for stopped virtual machines, so that others can be placed there. Effect act, risk high. */
  readonly releaseHostReservation: Method<host.ReleaseHostReservationParams, network.Success>;
  /** Lift the reservation on a public IP address that is held but unused, so that anybody may acquire it again. Effect destroy, risk high. */
  readonly releaseIpAddress: Method<ipAddress.ReleaseIpAddressParams, network.Success>;
  /** Open an IPv4 block that was reserved for one account, domain or project to everybody again. Effect write, risk high. */
  readonly releaseIpv4SubnetForZone: Method<zone.ReleaseIpv4SubnetForZoneParams, zone.DataCenterIpv4Subnet>;
  /** Return a private management IP address that was taken from a pod by hand, so that the pod may hand it out again. Effect destroy, risk high. */
  readonly releasePodIpAddress: Method<ipAddress.ReleasePodIpAddressParams, network.Success>;
  /** Return a public IP range that was set aside for one account or domain to the common pool. Effect write, risk high. */
  readonly releasePublicIpRange: Method<network.ReleasePublicIpRangeParams, network.Success>;
  /** Take a comment off a machine, host or other thing for good, when the note is out of date or wrong. Effect destroy, risk high. */
  readonly removeAnnotation: Method<annotation.RemoveAnnotationParams, annotation.Annotation>;
  /** Take the TLS certificate off a load balancer rule; HTTPS at that port no longer works. Effect destroy, risk high. */
  readonly removeCertFromLoadBalancer: Method<loadBalancer.RemoveCertFromLoadBalancerParams, network.Success>;
  /** Take load balancer rules of single sites out of a global rule, so that DNS sends nobody there. Effect destroy, risk high. */
  readonly removeFromGlobalLoadBalancerRule: Method<
    loadBalancer.RemoveFromGlobalLoadBalancerRuleParams,
    network.Success
  >;
  /** Take machines out of a load balancer rule, for instance to patch them; the others get their traffic. Effect destroy, risk high. */
  readonly removeFromLoadBalancerRule: Method<loadBalancer.RemoveFromLoadBalancerRuleParams, network.Success>;
  /** Remove an operating system that was added by hand from the list people choose from. Effect destroy, risk high. */
  readonly removeGuestOs: Method<guestOs.RemoveGuestOsParams, network.Success>;
  /** Remove the name under which a hypervisor version knows an operating system. Effect destroy, risk high. */
  readonly removeGuestOsMapping: Method<guestOs.RemoveGuestOsMappingParams, network.Success>;
  /** Delete a web interface theme; those who saw it get the next fitting theme or the standard look. Effect destroy, risk high. */
  readonly removeGuiTheme: Method<guiTheme.RemoveGuiThemeParams, guiTheme.GuiTheme>;
  /** Take a secondary IP address off a virtual machine's network card and return it to the network. Effect destroy, risk high. */
  readonly removeIpFromNic: Method<nic.RemoveIpFromNicParams, network.Success>;
  /** Forget a management server that is down for good, so that it no longer shows up in lists and agent settings. Effect destroy, risk high. */
  readonly removeManagementServer: Method<managementServer.RemoveManagementServerParams, network.Success>;
  /** Withdraw from some accounts or projects the right to use a network. Effect destroy, risk high. */
  readonly removeNetworkPermissions: Method<network.RemoveNetworkPermissionsParams, network.Success>;
  /** Unplug a network card from a virtual machine, which cuts it off from that network; not the default card. Effect destroy, risk high. */
  readonly removeNicFromVirtualMachine: Method<virtualMachine.RemoveNicFromVirtualMachineParams, virtualMachine.UserVm>;
  /** Take instances that were joined by hand out of a cluster; the instances themselves stay. Effect destroy, risk high. */
  readonly removeNodesFromKubernetesCluster: Method<
    kubernetes.RemoveNodesFromKubernetesClusterParams,
    kubernetes.KubernetesCluster
  >;
  /** End the quarantine of a released public address early, so that anybody can acquire it at once. Effect destroy, risk high. */
  readonly removeQuarantinedIp: Method<ipQuarantine.RemoveQuarantinedIpParams, ipQuarantine.IpQuarantine>;
  /** Delete raw usage data older than a number of days, for all accounts and for good. Effect destroy, risk critical. */
  readonly removeRawUsageRecords: Method<usage.RemoveRawUsageRecordsParams, network.Success>;
  /** Make this installation forget another region; the region itself keeps running. Effect destroy, risk high. */
  readonly removeRegion: Method<region.RemoveRegionParams, network.Success>;
  /** Remove one detail key of a resource, or all of its details when no key is named. Effect destroy, risk high. */
  readonly removeResourceDetail: Method<resourceMetadata.RemoveResourceDetailParams, network.Success>;
  /** Delete a placement rule for secondary storage, so that the automatic choice by free space applies again. Effect destroy, risk high. */
  readonly removeSecondaryStorageSelector: Method<imageStore.RemoveSecondaryStorageSelectorParams, network.Success>;
  /** Detach a Tungsten Fabric network policy from a network; the policy itself stays and can be attached again. Effect act, risk high. */
  readonly removeTungstenFabricPolicy: Method<
    tungstenFabric.RemoveTungstenFabricPolicyParams,
    tungstenFabric.TungstenFabricPolicy
  >;
  /** Remove one rule from a Tungsten Fabric network policy, effective at once on networks that have the policy. Effect destroy, risk high. */
  readonly removeTungstenFabricPolicyRule: Method<
    tungstenFabric.RemoveTungstenFabricPolicyRuleParams,
    tungstenFabric.TungstenFabricPolicy
  >;
  /** Take a Tungsten Fabric tag off networks, machines, NICs or policies; the tag itself stays. Effect act, risk high. */
  readonly removeTungstenFabricTag: Method<
    tungstenFabric.RemoveTungstenFabricTagParams,
    tungstenFabric.TungstenFabricTag
  >;
  /** Disconnect a Tungsten Fabric network from a logical router, which cuts it off from the other networks there. Effect act, risk high. */
  readonly removeTungstenGatewayFromRouter: Method<
    tungstenFabric.RemoveTungstenFabricNetworkGatewayFromLogicalRouterParams,
    tungstenFabric.TungstenFabricLogicalRouter
  >;
  /** Stop backing up a virtual machine by taking it out of its backup offering; forced deletes its backups. Effect destroy, risk high. */
  readonly removeVmFromBackupOffering: Method<
    virtualMachine.RemoveVirtualMachineFromBackupOfferingParams,
    network.Success
  >;
  /** Drop the record that instances belong to an externally managed cluster; the instances are not touched. Effect write, risk low. */
  readonly removeVmsFromKubernetesCluster: ListMethod<
    kubernetes.RemoveVirtualMachinesFromKubernetesClusterParams,
    kubernetes.RemoveVirtualMachinesFromKubernetesCluster
  >;
  /** Unlink the VMware datacenter from a zone, after its clusters have been removed. Effect destroy, risk high. */
  readonly removeVmwareDc: Method<zone.RemoveVmwareDcParams, network.Success>;
  /** Delete a login of the remote access VPN, so that this person cannot dial in any more. Effect destroy, risk high. */
  readonly removeVpnUser: Method<vpn.RemoveVpnUserParams, network.Success>;
  /** Put another list of traffic rules on a VPC tier or private gateway in place of the present one. Effect write, risk high. */
  readonly replaceNetworkAclList: Method<networkAcl.ReplaceNetworkACLListParams, network.Success>;
  /** Hold a free public IP address for an account, domain or project without attaching it to any network yet. Effect write, risk low. */
  readonly reserveIpAddress: Method<ipAddress.ReserveIpAddressParams, ipAddress.IPAddress>;
  /** Set the API call counter of one account, or of all when none is named, back to zero before its time. Effect act, risk high. */
  readonly resetApiLimit: Method<configuration.ResetApiLimitParams, network.Success>;
  /** Put a setting back to its default, globally or for one zone, cluster, storage, account or domain. Effect write, risk high. */
  readonly resetConfiguration: Method<configuration.ResetConfigurationParams, configuration.Configuration>;
  /** Withdraw all shares of a network, so that only its owner can use it. Effect destroy, risk high. */
  readonly resetNetworkPermissions: Method<network.ResetNetworkPermissionsParams, network.Success>;
  /** Set a new password for a user with the token from a recovery mail, in place of the forgotten one. Effect write, risk high. */
  readonly resetPassword: Method<authentication.ResetPasswordParams, network.Success>;
  /** Set a new login password for a virtual machine whose template supports it; a running one is rebooted. Effect act, risk high. */
  readonly resetPasswordForVirtualMachine: Method<
    virtualMachine.ResetPasswordForVirtualMachineParams,
    virtualMachine.UserVm
  >;
  /** Replace the SSH keys a stopped virtual machine lets in; its password is reset as well if the template allows. Effect act, risk high. */
  readonly resetSshKeyForVirtualMachine: Method<
    virtualMachine.ResetSSHKeyForVirtualMachineParams,
    virtualMachine.UserVm
  >;
  /** Replace the cloud-init user data of a stopped virtual machine with new text or a registered user data. Effect act, risk high. */
  readonly resetUserDataForVirtualMachine: Method<
    virtualMachine.ResetUserDataForVirtualMachineParams,
    virtualMachine.UserVm
  >;
  /** Drop and renegotiate a site-to-site tunnel, when it hangs or after settings have changed. Effect act, risk high. */
  readonly resetVpnConnection: Method<vpn.ResetVpnConnectionParams, vpn.Site2SiteVpnConnection>;
  /** Make a volume larger, or smaller with shrinkok, or change its IOPS; the guest file system is up to you. Effect write, risk low. */
  readonly resizeVolume: Method<volume.ResizeVolumeParams, volume.Volume>;
  /** Restart a guest network to apply its rules anew, with cleanup also replacing its virtual routers. Effect act, risk high. */
  readonly restartNetwork: Method<network.RestartNetworkParams, network.Success>;
  /** Restart the machine behind a shared file system, or with cleanup replace it while keeping the data. Effect act, risk high. */
  readonly restartSharedFileSystem: Method<sharedFileSystem.RestartSharedFileSystemParams, sharedFileSystem.SharedFS>;
  /** Restart the router of a VPC so that all rules are set again; with cleanup it is built anew. Effect act, risk high. */
  readonly restartVpc: Method<vpc.RestartVPCParams, network.Success>;
  /** Roll a stopped virtual machine back to a backup, overwriting all that its disks hold now. Effect destroy, risk critical. */
  readonly restoreBackup: Method<backup.RestoreBackupParams, network.Success>;
  /** Restore one disk from a machine's backup as a new volume and attach it to a machine of your choice. Effect write, risk high. */
  readonly restoreBackupVolumeAndAttachToVm: Method<volume.RestoreVolumeFromBackupAndAttachToVMParams, network.Success>;
  /** Reinstall a virtual machine - replace its root disk by a fresh copy of its template; its data is lost. Effect destroy, risk critical. */
  readonly restoreVirtualMachine: Method<virtualMachine.RestoreVirtualMachineParams, virtualMachine.UserVm>;
  /** Put a volume back to an earlier snapshot; all that was written to it since is lost. Effect destroy, risk critical. */
  readonly revertSnapshot: Method<snapshot.RevertSnapshotParams, snapshot.Snapshot>;
  /** Put a virtual machine back to the state of a VM snapshot; everything written since then is lost. Effect destroy, risk critical. */
  readonly revertToVmSnapshot: Method<virtualMachine.RevertToVMSnapshotParams, virtualMachine.UserVm>;
  /** Put a certificate of the cloud's own authority on the revocation list so that its bearer is refused from now on. Effect destroy, risk high. */
  readonly revokeCertificate: Method<certificate.RevokeCertificateParams, network.Success>;
  /** Take a direct download certificate away from one KVM host or all hosts of a zone, ending their trust in it. Effect destroy, risk high. */
  readonly revokeDirectDownloadCertificate: Method<
    certificate.RevokeTemplateDirectDownloadCertificateParams,
    certificate.DirectDownloadCertificateHostStatus
  >;
  /** Remove an outgoing rule of a security group; when the last one goes, all outgoing traffic is allowed again. Effect destroy, risk high. */
  readonly revokeSecurityGroupEgress: Method<securityGroup.RevokeSecurityGroupEgressParams, network.Success>;
  /** Close ports by removing an incoming rule of a security group, for all virtual machines in it. Effect destroy, risk high. */
  readonly revokeSecurityGroupIngress: Method<securityGroup.RevokeSecurityGroupIngressParams, network.Success>;
  /** Run an action of an extension on a machine, which executes its script on the management server. Effect act, risk high. */
  readonly runCustomAction: Method<extension.RunCustomActionParams, extension.CustomActionResult>;
  /** Run ping, traceroute or arping from inside a system machine or virtual router to see what it can reach. Effect act, risk low. */
  readonly runDiagnostics: Method<diagnostics.RunDiagnosticsParams, diagnostics.RunDiagnostics>;
  /** Sign out of this cloud and of the SAML identity provider at once, on the caller's own session. Effect act, risk low. */
  readonly samlSlo: Method<authentication.SamlSloParams, authentication.LogoutCmd>;
  /** Start or finish signing in at a SAML identity provider, which opens a session for the user it vouches for. Effect act, risk high. */
  readonly samlSso: Method<authentication.SamlSsoParams, authentication.LoginCmd>;
  /** Add or destroy worker nodes, give nodes another offering, or set up autoscaling of a cluster. Effect write, risk high. */
  readonly scaleKubernetesCluster: Method<kubernetes.ScaleKubernetesClusterParams, kubernetes.KubernetesCluster>;
  /** Give a running system machine an offering with more CPU or memory, where the hypervisor can do that. Effect write, risk high. */
  readonly scaleSystemVm: Method<systemVm.ScaleSystemVmParams, systemVm.SystemVm>;
  /** Give a virtual machine another compute offering while it runs, or when stopped, for more CPU or memory. Effect write, risk low. */
  readonly scaleVirtualMachine: Method<virtualMachine.ScaleVirtualMachineParams, virtualMachine.UserVm>;
  /** Look for people in the connected directory by name or login, for instance before giving them an account. Effect read, risk none. */
  readonly searchLdap: ListMethod<ldap.SearchLdapParams, user.LdapUser>;
  /** Turn a second login factor on, handing out its secret, or turn it off for a user. Effect write, risk high. */
  readonly setupUserTwoFactorAuthentication: Method<
    user.SetupUserTwoFactorAuthenticationParams,
    user.UserTwoFactorAuthenticationSetup
  >;
  /** Start a stopped internal load balancer appliance, so that its rules serve traffic again. Effect act, risk low. */
  readonly startInternalLoadBalancerVm: Method<
    internalLoadBalancer.StartInternalLoadBalancerVMParams,
    virtualRouter.DomainRouter
  >;
  /** Start all nodes of a stopped Kubernetes cluster and wait until its API answers again. Effect act, risk high. */
  readonly startKubernetesCluster: Method<kubernetes.StartKubernetesClusterParams, kubernetes.KubernetesCluster>;
  /** Empty and service KVM hosts one after the other by running the maintenance scripts installed on them. Effect act, risk high. */
  readonly startRollingMaintenance: Method<maintenance.StartRollingMaintenanceParams, maintenance.RollingMaintenance>;
  /** Start a stopped virtual router, bringing its networks back into service. Effect act, risk low. */
  readonly startRouter: Method<virtualRouter.StartRouterParams, virtualRouter.DomainRouter>;
  /** Start a stopped shared file system so that clients can mount it again. Effect act, risk low. */
  readonly startSharedFileSystem: Method<sharedFileSystem.StartSharedFileSystemParams, sharedFileSystem.SharedFS>;
  /** Start a stopped console proxy or secondary storage machine, so that its service works again. Effect act, risk low. */
  readonly startSystemVm: Method<systemVm.StartSystemVmParams, systemVm.SystemVm>;
  /** Power on a stopped virtual machine, on a given host if you are an admin. Effect act, risk low. */
  readonly startVirtualMachine: Method<virtualMachine.StartVirtualMachineParams, virtualMachine.UserVm>;
  /** Stop an internal load balancer appliance; all rules it carries fail until it is started again. Effect act, risk high. */
  readonly stopInternalLoadBalancerVm: Method<
    internalLoadBalancer.StopInternalLoadBalancerVMParams,
    virtualRouter.DomainRouter
  >;
  /** Shut down all nodes of a Kubernetes cluster, which takes every workload on it off line. Effect act, risk high. */
  readonly stopKubernetesCluster: Method<kubernetes.StopKubernetesClusterParams, network.Success>;
  /** Stop a NetScaler VPX appliance; every rule it serves fails until it runs again. Effect act, risk high. */
  readonly stopNetScalerVpx: Method<loadBalancer.StopNetScalerVpxParams, virtualRouter.DomainRouter>;
  /** Shut a virtual router down; its networks lose gateway, DHCP, DNS and VPN until it is started. Effect act, risk high. */
  readonly stopRouter: Method<virtualRouter.StopRouterParams, virtualRouter.DomainRouter>;
  /** Stop a shared file system; clients that have it mounted hang until it is started again. Effect act, risk high. */
  readonly stopSharedFileSystem: Method<sharedFileSystem.StopSharedFileSystemParams, sharedFileSystem.SharedFS>;
  /** Stop a console proxy or secondary storage machine; consoles or template and snapshot transfers then fail. Effect act, risk high. */
  readonly stopSystemVm: Method<systemVm.StopSystemVmParams, systemVm.SystemVm>;
  /** Shut a running virtual machine down, or cut its power with forced. Effect act, risk high. */
  readonly stopVirtualMachine: Method<virtualMachine.StopVirtualMachineParams, virtualMachine.UserVm>;
  /** Freeze a project - its members can no longer use it and its running virtual machines are shut down. Effect act, risk critical. */
  readonly suspendProject: Method<project.SuspendProjectParams, project.Project>;
  /** Read again which datastores make up a VMware datastore cluster, after it was changed in vCenter. Effect write, risk high. */
  readonly syncStoragePool: Method<storagePool.SyncStoragePoolParams, storagePool.StoragePool>;
  /** Make the domains and projects of the cloud anew in Tungsten Fabric where they are missing there. Effect write, risk low. */
  readonly synchronizeTungstenFabricData: Method<tungstenFabric.SynchronizeTungstenFabricDataParams, network.Success>;
  /** Shut the management server process down, after its pending jobs are done. Effect act, risk critical. */
  readonly triggerShutdown: Method<maintenance.TriggerShutdownParams, maintenance.ManagementServerMaintenance>;
  /** Take graphics devices out of CloudStack's control, so that they are not given to virtual machines any more. Effect write, risk high. */
  readonly unmanageGpuDevice: Method<gpu.UnmanageGpuDeviceParams, network.Success>;
  /** Let CloudStack forget a virtual machine without touching it on the hypervisor, where it goes on running. Effect destroy, risk high. */
  readonly unmanageVirtualMachine: Method<
    virtualMachine.UnmanageVirtualMachineParams,
    virtualMachine.UnmanageVMInstance
  >;
  /** Make CloudStack forget a volume while its data stays on the primary storage untouched. Effect act, risk high. */
  readonly unmanageVolume: Method<volume.UnmanageVolumeParams, network.Success>;
  /** Detach an extension from a cluster, whose machines can then no longer be managed through its script. Effect destroy, risk high. */
  readonly unregisterExtension: Method<extension.UnregisterExtensionParams, extension.Extension>;
  /** Rename an account, change its role, its network domain, its details, or whether it may use API keys. Effect write, risk low. */
  readonly updateAccount: Method<account.UpdateAccountParams, account.Account>;
  /** Choose whether a comment is read by administrators only or also by the owner of the thing it is pinned to. Effect write, risk low. */
  readonly updateAnnotationVisibility: Method<annotation.UpdateAnnotationVisibilityParams, annotation.Annotation>;
  /** Change the conditions, duration or quiet time of a scaling policy whose groups are paused. Effect write, risk low. */
  readonly updateAutoScalePolicy: Method<autoscale.UpdateAutoScalePolicyParams, autoscale.AutoScalePolicy>;
  /** Change the size limits, polling interval or policies of a scaling group, which has to be paused for most of them. Effect write, risk low. */
  readonly updateAutoScaleVmGroup: Method<autoscale.UpdateAutoScaleVmGroupParams, autoscale.AutoScaleVmGroup>;
  /** Change template, offering, user data or grace period for machines a scaling group deploys from now on. Effect write, risk low. */
  readonly updateAutoScaleVmProfile: Method<autoscale.UpdateAutoScaleVmProfileParams, autoscale.AutoScaleVmProfile>;
  /** Rename or describe a backup offering anew, or decide whether users may take backups by themselves with it. Effect write, risk low. */
  readonly updateBackupOffering: Method<backup.UpdateBackupOfferingParams, backup.BackupOffering>;
  /** Change name, address, mount options or cross-zone use of a registered backup share. Effect write, risk high. */
  readonly updateBackupRepository: Method<backup.UpdateBackupRepositoryParams, backup.BackupRepository>;
  /** Change when and how often a virtual machine is backed up automatically, or how many backups are kept. Effect write, risk low. */
  readonly updateBackupSchedule: Method<backup.UpdateBackupScheduleParams, backup.BackupSchedule>;
  /** Change address, AS number, password or session settings of an upstream BGP router; its sessions are set up anew. Effect write, risk high. */
  readonly updateBgpPeer: Method<bgpPeer.UpdateBgpPeerParams, bgpPeer.BgpPeer>;
  /** Change quota, policy, versioning or encryption of an S3 bucket. Effect write, risk low. */
  readonly updateBucket: Method<objectStore.UpdateBucketParams, network.Success>;
  /** Convert the cloud from NFS secondary storage to an object store for good, turning the NFS into staging caches. Effect write, risk critical. */
  readonly updateCloudToUseObjectStore: Method<imageStore.UpdateCloudToUseObjectStoreParams, imageStore.ImageStore>;
  /** Rename a cluster, enable or disable it for new virtual machines, or have CloudStack manage or let go of it. Effect write, risk low. */
  readonly updateCluster: Method<cluster.UpdateClusterParams, cluster.Cluster>;
  /** Change the comparison or threshold of a condition, for instance to let a group grow at 70 instead of 90 percent. Effect write, risk low. */
  readonly updateCondition: Method<autoscale.UpdateConditionParams, autoscale.Condition>;
  /** Change a setting globally or for one zone, cluster, storage, account or domain; some need a server restart. Effect write, risk high. */
  readonly updateConfiguration: Method<configuration.UpdateConfigurationParams, configuration.Configuration>;
  /** Change inputs, permitted roles, messages or time limit of an extension action, or switch it on and off. Effect write, risk high. */
  readonly updateCustomAction: Method<extension.UpdateCustomActionParams, extension.ExtensionCustomAction>;
  /** Choose which network card of a virtual machine carries the default route; the guest must pick it up. Effect write, risk high. */
  readonly updateDefaultNicForVirtualMachine: Method<
    virtualMachine.UpdateDefaultNicForVirtualMachineParams,
    virtualMachine.UserVm
  >;
  /** Change name, visibility, tags, speed limits or state of a kind of data disk. Effect write, risk low. */
  readonly updateDiskOffering: Method<diskOffering.UpdateDiskOfferingParams, diskOffering.DiskOffering>;
  /** Rename a domain or change the DNS suffix that networks created in it from now on will get. Effect write, risk low. */
  readonly updateDomain: Method<domain.UpdateDomainParams, domain.Domain>;
  /** Change whether a rule about outgoing traffic is shown to its owner, or its outside id; the traffic is not touched. Effect write, risk low. */
  readonly updateEgressFirewallRule: Method<firewall.UpdateEgressFirewallRuleParams, firewall.Firewall>;
  /** Change the settings or description of an extension, or switch it on and off for all its clusters. Effect write, risk high. */
  readonly updateExtension: Method<extension.UpdateExtensionParams, extension.Extension>;
  /** Change whether a rule of a public IP address is shown to its owner, or its outside id; open ports stay as they are. Effect write, risk low. */
  readonly updateFirewallRule: Method<firewall.UpdateFirewallRuleParams, firewall.Firewall>;
  /** Change how a global load balancer rule chooses a site and how it keeps users there. Effect write, risk low. */
  readonly updateGlobalLoadBalancerRule: Method<
    loadBalancer.UpdateGlobalLoadBalancerRuleParams,
    loadBalancer.GlobalLoadBalancer
  >;
  /** Correct the display name, device name or vendor name of a graphics card model in the catalogue. Effect write, risk low. */
  readonly updateGpuCard: Method<gpu.UpdateGpuCardParams, gpu.GpuCard>;
  /** Correct what is recorded about a graphics device of a host, such as its model, vGPU profile or NUMA node. Effect write, risk low. */
  readonly updateGpuDevice: Method<gpu.UpdateGpuDeviceParams, gpu.GpuDevice>;
  /** Change the name, category or visibility of an operating system that was added by hand. Effect write, risk low. */
  readonly updateGuestOs: Method<guestOs.UpdateGuestOsParams, guestOs.GuestOS>;
  /** Change what a hypervisor version calls an operating system; machines follow at their next start. Effect write, risk low. */
  readonly updateGuestOsMapping: Method<guestOs.UpdateGuestOsMappingParams, guestOs.GuestOsMapping>;
  /** Change style sheet, settings or audience of an existing web interface theme. Effect write, risk low. */
  readonly updateGuiTheme: Method<guiTheme.UpdateGuiThemeParams, guiTheme.GuiTheme>;
  /** Change a host's name, tags or notes, or enable or disable it for new virtual machines. Effect write, risk low. */
  readonly updateHost: Method<host.UpdateHostParams, host.Host>;
  /** Change the login CloudStack uses for one host or all hosts of a cluster, and if asked on the servers too. Effect write, risk high. */
  readonly updateHostPassword: Method<host.UpdateHostPasswordParams, network.Success>;
  /** Change the limits of a hypervisor version, such as guests per host, data disks or storage motion. Effect write, risk high. */
  readonly updateHypervisorCapabilities: Method<
    configuration.UpdateHypervisorCapabilitiesParams,
    configuration.HypervisorCapabilities
  >;
  /** Rename a secondary storage, record its capacity, or make it read-only so that nothing new is written there. Effect write, risk low. */
  readonly updateImageStore: Method<imageStore.UpdateImageStoreParams, imageStore.ImageStore>;
  /** Give a group of machines another name; the machines in it stay the same. Effect write, risk low. */
  readonly updateInstanceGroup: Method<instanceGroup.UpdateInstanceGroupParams, instanceGroup.InstanceGroup>;
  /** Change a public IP address record, that is whether ordinary users see it and its own external identifier. Effect write, risk low. */
  readonly updateIpAddress: Method<ipAddress.UpdateIpAddressParams, ipAddress.IPAddress>;
  /** Correct the address range of an IPv4 block a zone has for routed networks. Effect write, risk low. */
  readonly updateIpv4SubnetForZone: Method<zone.UpdateIpv4SubnetForZoneParams, zone.DataCenterIpv4Subnet>;
  /** Change protocol, ports or addresses of a rule for IPv6 traffic of a guest network. Effect write, risk low. */
  readonly updateIpv6FirewallRule: Method<firewall.UpdateIpv6FirewallRuleParams, firewall.Firewall>;
  /** Change name, guest operating system, flags or details of an ISO image. Effect write, risk low. */
  readonly updateIso: Method<iso.UpdateIsoParams, template.Template>;
  /** Share an ISO image with accounts or projects or withdraw that, or make it public, featured or downloadable. Effect write, risk high. */
  readonly updateIsoPermissions: Method<iso.UpdateIsoPermissionsParams, network.Success>;
  /** Offer a Kubernetes release for new clusters and upgrades, or withhold it. Effect write, risk low. */
  readonly updateKubernetesSupportedVersion: Method<
    kubernetes.UpdateKubernetesSupportedVersionParams,
    kubernetes.KubernetesSupportedVersion
  >;
  /** Change whether a health check shows to its owner, or its custom id; probing itself stays as it is. Effect write, risk low. */
  readonly updateLbHealthCheckPolicy: Method<loadBalancer.UpdateLBHealthCheckPolicyParams, loadBalancer.LBHealthCheck>;
  /** Change whether a stickiness policy shows to its owner, or its custom id; how it works stays as it is. Effect write, risk low. */
  readonly updateLbStickinessPolicy: Method<loadBalancer.UpdateLBStickinessPolicyParams, loadBalancer.LBStickiness>;
  /** Change whether an internal load balancer shows to its owner, or its custom id; traffic is untouched. Effect write, risk low. */
  readonly updateLoadBalancer: Method<loadBalancer.UpdateLoadBalancerParams, loadBalancer.ApplicationLoadBalancer>;
  /** Change name, algorithm, protocol or allowed client networks of a public load balancer rule. Effect write, risk low. */
  readonly updateLoadBalancerRule: Method<loadBalancer.UpdateLoadBalancerRuleParams, loadBalancer.LoadBalancer>;
  /** Change name, offering, CIDR, DNS, MTU or source NAT address of a guest network. Effect write, risk low. */
  readonly updateNetwork: Method<network.UpdateNetworkParams, network.Network>;
  /** Change ports, addresses, action or place of one rule in an ACL list, effective at once on all tiers that use it. Effect write, risk low. */
  readonly updateNetworkAclItem: Method<networkAcl.UpdateNetworkACLItemParams, networkAcl.NetworkACLItem>;
  /** Rename a list of traffic rules, change its description or hide it; its rules stay as they are. Effect write, risk low. */
  readonly updateNetworkAclList: Method<networkAcl.UpdateNetworkACLListParams, networkAcl.NetworkACL>;
  /** Enable or disable a network offering, rename it, or limit which domains and zones may use it. Effect write, risk low. */
  readonly updateNetworkOffering: Method<networkOffering.UpdateNetworkOfferingParams, networkOffering.NetworkOffering>;
  /** Enable or disable a network service provider on a physical network, or change the services it gives. Effect write, risk low. */
  readonly updateNetworkServiceProvider: Method<network.UpdateNetworkServiceProviderParams, network.Provider>;
  /** Change the client keys or return address of an outside sign-in service, or switch it on and off. Effect write, risk high. */
  readonly updateOauthProvider: Method<oauth.UpdateOauthProviderParams, oauth.OauthProvider>;
  /** Change name, address or counted size of a connected object store, for example after it moved. Effect write, risk low. */
  readonly updateObjectStoragePool: Method<objectStore.UpdateObjectStoragePoolParams, objectStore.ObjectStore>;
  /** Rename a heading for operating systems, feature it, or move it up or down in the list. Effect write, risk low. */
  readonly updateOsCategory: Method<guestOs.UpdateOsCategoryParams, guestOs.GuestOSCategory>;
  /** Change VLAN range, tags or speed of a physical network, or enable or disable it. Effect write, risk low. */
  readonly updatePhysicalNetwork: Method<network.UpdatePhysicalNetworkParams, network.PhysicalNetwork>;
  /** Rename a pod, change its management subnet, or enable or disable it for new virtual machines. Effect write, risk low. */
  readonly updatePod: Method<pod.UpdatePodParams, pod.Pod>;
  /** Grow or shrink an existing range of management addresses of a pod; addresses in use must stay inside. Effect write, risk low. */
  readonly updatePodManagementNetworkIpRange: Method<pod.UpdatePodManagementNetworkIpRangeParams, network.Success>;
  /** Lead a public port to another machine, address or port, or change who may use it. Effect write, risk low. */
  readonly updatePortForwardingRule: Method<firewall.UpdatePortForwardingRuleParams, firewall.FirewallRule>;
  /** Rename a project, change its description, or hand over its ownership to another account or user. Effect write, risk low. */
  readonly updateProject: Method<project.UpdateProjectParams, project.Project>;
  /** Accept or decline an invitation to a project, with the token from the invitation mail if there is one. Effect write, risk low. */
  readonly updateProjectInvitation: Method<project.UpdateProjectInvitationParams, network.Success>;
  /** Change the name or description of a role inside a project; its rules stay as they are. Effect write, risk low. */
  readonly updateProjectRole: Method<project.UpdateProjectRoleParams, project.ProjectRole>;
  /** Turn one rule of a project role from allow to deny or back, or put its rules into another order. Effect write, risk high. */
  readonly updateProjectRolePermission: Method<project.UpdateProjectRolePermissionParams, network.Success>;
  /** Move the date on which the quarantine of a released public address ends, later or earlier. Effect write, risk high. */
  readonly updateQuarantinedIp: Method<ipQuarantine.UpdateQuarantinedIpParams, ipQuarantine.IpQuarantine>;
  /** Rename a region or change the address at which its API is reached. Effect write, risk low. */
  readonly updateRegion: Method<region.UpdateRegionParams, region.Region>;
  /** Change the custom id of a dial-in VPN or whether end users get to see it; the service itself stays. Effect write, risk low. */
  readonly updateRemoteAccessVpn: Method<vpn.UpdateRemoteAccessVpnParams, vpn.RemoteAccessVpn>;
  /** Recount what a domain, account or project really uses, when limits complain though resources are free. Effect write, risk high. */
  readonly updateResourceCount: Method<resourceCount.UpdateResourceCountParams, resourceCount.ResourceCount>;
  /** Raise or lower how much of one resource an account, project or domain may use. Effect write, risk high. */
  readonly updateResourceLimit: Method<resourceLimit.UpdateResourceLimitParams, resourceLimit.ResourceLimit>;
  /** Rename a role, change its description or type, or make it visible to domain admins. Effect write, risk low. */
  readonly updateRole: Method<role.UpdateRoleParams, role.Role>;
  /** Turn one rule of a role from allow to deny or back, or put the rules of the role into another order. Effect write, risk high. */
  readonly updateRolePermission: Method<role.UpdateRolePermissionParams, network.Success>;
  /** Change whether a rule of a routed network is shown to its owner, or its outside id; the traffic is not touched. Effect write, risk low. */
  readonly updateRoutingFirewallRule: Method<firewall.UpdateRoutingFirewallRuleParams, firewall.Firewall>;
  /** Replace the JavaScript of a placement rule for secondary storage. Effect write, risk high. */
  readonly updateSecondaryStorageSelector: Method<
    imageStore.UpdateSecondaryStorageSelectorParams,
    imageStore.SecondaryStorageHeuristics
  >;
  /** Rename a firewall group or give it a custom id; its rules and members stay as they are. Effect write, risk low. */
  readonly updateSecurityGroup: Method<securityGroup.UpdateSecurityGroupParams, securityGroup.SecurityGroup>;
  /** Change name, text, order, tags, visibility or state of a machine size, but not its CPU or memory. Effect write, risk low. */
  readonly updateServiceOffering: Method<serviceOffering.UpdateServiceOfferingParams, serviceOffering.ServiceOffering>;
  /** Change name or description of a shared file system; its data and mounts are untouched. Effect write, risk low. */
  readonly updateSharedFileSystem: Method<sharedFileSystem.UpdateSharedFileSystemParams, sharedFileSystem.SharedFS>;
  /** Set I/O shares and IOPS limits by disk size for all machines on a VMware primary storage. Effect write, risk high. */
  readonly updateSiocInfo: Method<storageIoControl.UpdateSiocInfoParams, storageIoControl.ApiUpdateSiocInfo>;
  /** Change whether a snapshot schedule shows to its owner, or its custom id; its times stay as they are. Effect write, risk low. */
  readonly updateSnapshotPolicy: Method<snapshot.UpdateSnapshotPolicyParams, snapshot.SnapshotPolicy>;
  /** Ask the hosts again what a storage pool can do, such as hardware acceleration on VMware. Effect write, risk low. */
  readonly updateStorageCapabilities: Method<storagePool.UpdateStorageCapabilitiesParams, storagePool.StoragePool>;
  /** Change the address range, netmask or VLAN of a pod's storage network while its addresses are unused. Effect write, risk low. */
  readonly updateStorageNetworkIpRange: Method<
    network.UpdateStorageNetworkIpRangeParams,
    network.StorageNetworkIpRange
  >;
  /** Change name, tags, usable capacity, address or settings of a storage pool, or take it out of use for new disks. Effect write, risk low. */
  readonly updateStoragePool: Method<storagePool.UpdateStoragePoolParams, storagePool.StoragePool>;
  /** Change name, guest operating system, type, flags or details of a template. Effect write, risk low. */
  readonly updateTemplate: Method<template.UpdateTemplateParams, template.Template>;
  /** Share a template with accounts or projects or withdraw that, or make it public, featured or downloadable. Effect write, risk high. */
  readonly updateTemplatePermissions: Method<template.UpdateTemplatePermissionsParams, network.Success>;
  /** Change the bridge or switch labels by which hosts find the network for a kind of traffic. Effect write, risk high. */
  readonly updateTrafficType: Method<network.UpdateTrafficTypeParams, network.TrafficType>;
  /** Change how a Tungsten Fabric load balancer checks its members, such as type, interval, timeout and HTTP path. Effect write, risk high. */
  readonly updateTungstenLbHealthMonitor: Method<
    tungstenFabric.UpdateTungstenFabricLBHealthMonitorParams,
    tungstenFabric.TungstenFabricLBHealthMonitor
  >;
  /** Change a user's name, mail, password, API key pair, time zone or duty to use a second factor. Effect write, risk low. */
  readonly updateUser: Method<user.UpdateUserParams, user.User>;
  /** Change name, video memory, heads or resolution limits recorded for a vGPU slice definition. Effect write, risk low. */
  readonly updateVgpuProfile: Method<gpu.UpdateVgpuProfileParams, gpu.VgpuProfile>;
  /** Change a virtual machine's name, group, OS type, HA, user data, settings, lease or delete protection. Effect write, risk low. */
  readonly updateVirtualMachine: Method<virtualMachine.UpdateVirtualMachineParams, virtualMachine.UserVm>;
  /** Change start, end, gateway or netmask of an IP range, or set it aside for system VMs. Effect write, risk low. */
  readonly updateVlanIpRange: Method<vlan.UpdateVlanIpRangeParams, vlan.VlanIpRange>;
  /** Replace the set of affinity groups a stopped virtual machine belongs to; groups left out are dropped. Effect write, risk low. */
  readonly updateVmAffinityGroup: Method<affinityGroup.UpdateVMAffinityGroupParams, virtualMachine.UserVm>;
  /** Give a virtual machine's network card another primary IP address, as a rule while the machine is stopped. Effect write, risk high. */
  readonly updateVmNicIp: Method<nic.UpdateVmNicIpParams, virtualMachine.UserVm>;
  /** Change the times, time zone or dates of a virtual machine's power schedule, or switch it on or off. Effect write, risk low. */
  readonly updateVmSchedule: Method<virtualMachine.UpdateVMScheduleParams, virtualMachine.VMSchedule>;
  /** Change address, name or login of the vCenter linked to a zone, for instance after a password change. Effect write, risk high. */
  readonly updateVmwareDc: Method<zone.UpdateVmwareDcParams, zone.VmwareDatacenter>;
  /** Change name, network cards, access details or other settings of a network appliance template. Effect write, risk low. */
  readonly updateVnfTemplate: Method<virtualNetworkFunction.UpdateVnfTemplateParams, template.Template>;
  /** Change name, deletion protection or display of a volume or, for repairs, its recorded path, state and storage. Effect write, risk low. */
  readonly updateVolume: Method<volume.UpdateVolumeParams, volume.Volume>;
  /** Rename a VPC or change its description, public MTU or source NAT address. Effect write, risk low. */
  readonly updateVpc: Method<vpc.UpdateVPCParams, vpc.Vpc>;
  /** Enable or disable a VPC offering, rename it, or limit which domains and zones may use it. Effect write, risk low. */
  readonly updateVpcOffering: Method<vpcOffering.UpdateVPCOfferingParams, vpcOffering.VpcOffering>;
  /** Change the custom id of a site-to-site tunnel or whether end users get to see it; the tunnel stays. Effect write, risk low. */
  readonly updateVpnConnection: Method<vpn.UpdateVpnConnectionParams, vpn.Site2SiteVpnConnection>;
  /** Change address, subnets, shared key or policies of a remote VPN device; tunnels using it are affected. Effect write, risk high. */
  readonly updateVpnCustomerGateway: Method<vpn.UpdateVpnCustomerGatewayParams, vpn.Site2SiteCustomerGateway>;
  /** Change the custom id of a VPC's tunnel end point or whether end users get to see it. Effect write, risk low. */
  readonly updateVpnGateway: Method<vpn.UpdateVpnGatewayParams, vpn.Site2SiteVpnGateway>;
  /** Change a webhook's address, signing key, scope or certificate check, or switch it on or off. Effect write, risk low. */
  readonly updateWebhook: Method<webhook.UpdateWebhookParams, webhook.Webhook>;
  /** Change name, DNS or details of a zone, or close it to new machines and open it again. Effect write, risk high. */
  readonly updateZone: Method<zone.UpdateZoneParams, zone.Zone>;
  /** Upgrade a running cluster to a newer Kubernetes release, node by node, draining each before its turn. Effect write, risk high. */
  readonly upgradeKubernetesCluster: Method<kubernetes.UpgradeKubernetesClusterParams, kubernetes.KubernetesCluster>;
  /** Restart virtual routers of a zone, pod, cluster or account on the newest system template. Effect act, risk high. */
  readonly upgradeRouterTemplate: Method<template.UpgradeRouterTemplateParams, template.UpgradeRouterTemplate>;
  /** Install your own TLS certificate for the console proxy and secondary storage VMs, which are then restarted. Effect write, risk high. */
  readonly uploadCustomCertificate: Method<certificate.UploadCustomCertificateParams, certificate.CustomCertificate>;
  /** Make KVM hosts of a zone trust a certificate when they fetch templates straight from an HTTPS server. Effect write, risk high. */
  readonly uploadDirectDownloadCertificate: Method<
    certificate.UploadTemplateDirectDownloadCertificateParams,
    certificate.DirectDownloadCertificate
  >;
  /** Set a custom picture for one or more resources, such as an OS logo on a template. Effect write, risk low. */
  readonly uploadResourceIcon: Method<resourceIcon.UploadResourceIconParams, network.Success>;
  /** Store a TLS certificate and its private key, so that a load balancer rule can serve https with it. Effect write, risk low. */
  readonly uploadSslCert: Method<sslCertificate.UploadSslCertParams, sslCertificate.SslCert>;
  /** Let the cloud fetch a disk image from a web address and keep it as a volume that can be attached. Effect write, risk low. */
  readonly uploadVolume: Method<volume.UploadVolumeParams, volume.Volume>;
  /** Check the second factor code of the logged-in user, which completes the login or the setup. Effect act, risk low. */
  readonly validateUserTwoFactorCode: Method<user.ValidateUserTwoFactorAuthenticationCodeParams, network.Success>;
  /** Exchange the code of an OAuth login (Google, GitHub) for the mail address of the person it stands for. Effect act, risk low. */
  readonly verifyOauthCodeAndGetUser: ListMethod<user.VerifyOAuthCodeAndGetUserParams, user.User>;
}

/** Method > tool. */
export const methods: Readonly<Record<keyof Client, string>> = {
  acquirePodIpAddress: 'cloudstack_acquire_pod_ip_address',
  activateProject: 'cloudstack_activate_project',
  addAccountToProject: 'cloudstack_add_account_to_project',
  addAnnotation: 'cloudstack_add_annotation',
  addBackupRepository: 'cloudstack_add_backup_repository',
  addBaremetalDhcp: 'cloudstack_add_baremetal_dhcp',
  addBaremetalHost: 'cloudstack_add_baremetal_host',
  addBaremetalPxeKickStartServer: 'cloudstack_add_baremetal_pxe_kick_start_server',
  addBaremetalPxePingServer: 'cloudstack_add_baremetal_pxe_ping_server',
  addBaremetalRct: 'cloudstack_add_baremetal_rct',
  addBigSwitchBcfDevice: 'cloudstack_add_big_switch_bcf_device',
  addBrocadeVcsDevice: 'cloudstack_add_brocade_vcs_device',
  addCiscoAsa1000vResource: 'cloudstack_add_cisco_asa1000v_resource',
  addCiscoVnmcResource: 'cloudstack_add_cisco_vnmc_resource',
  addCluster: 'cloudstack_add_cluster',
  addCustomAction: 'cloudstack_add_custom_action',
  addGloboDnsHost: 'cloudstack_add_globo_dns_host',
  addGuestOs: 'cloudstack_add_guest_os',
  addGuestOsMapping: 'cloudstack_add_guest_os_mapping',
  addHost: 'cloudstack_add_host',
  addImageStore: 'cloudstack_add_image_store',
  addImageStoreS3: 'cloudstack_add_image_store_s3',
  addIpToNic: 'cloudstack_add_ip_to_nic',
  addKubernetesSupportedVersion: 'cloudstack_add_kubernetes_supported_version',
  addLdapConfiguration: 'cloudstack_add_ldap_configuration',
  addNetrisProvider: 'cloudstack_add_netris_provider',
  addNetscalerLoadBalancer: 'cloudstack_add_netscaler_load_balancer',
  addNetworkDevice: 'cloudstack_add_network_device',
  addNetworkServiceProvider: 'cloudstack_add_network_service_provider',
  addNicToVirtualMachine: 'cloudstack_add_nic_to_virtual_machine',
  addNiciraNvpDevice: 'cloudstack_add_nicira_nvp_device',
  addNodesToKubernetesCluster: 'cloudstack_add_nodes_to_kubernetes_cluster',
  addNsxController: 'cloudstack_add_nsx_controller',
  addObjectStoragePool: 'cloudstack_add_object_storage_pool',
  addOpenDaylightController: 'cloudstack_add_open_daylight_controller',
  addOsCategory: 'cloudstack_add_os_category',
  addPaloAltoFirewall: 'cloudstack_add_palo_alto_firewall',
  addRegion: 'cloudstack_add_region',
  addResourceDetail: 'cloudstack_add_resource_detail',
  addSecondaryStorage: 'cloudstack_add_secondary_storage',
  addStratosphereSsp: 'cloudstack_add_stratosphere_ssp',
  addSwift: 'cloudstack_add_swift',
  addTrafficMonitor: 'cloudstack_add_traffic_monitor',
  addTrafficType: 'cloudstack_add_traffic_type',
  addTungstenFabricPolicyRule: 'cloudstack_add_tungsten_fabric_policy_rule',
  addTungstenGatewayToRouter: 'cloudstack_add_tungsten_gateway_to_router',
  addUcsManager: 'cloudstack_add_ucs_manager',
  addUserToProject: 'cloudstack_add_user_to_project',
  addVmsToKubernetesCluster: 'cloudstack_add_vms_to_kubernetes_cluster',
  addVmwareDc: 'cloudstack_add_vmware_dc',
  addVpnUser: 'cloudstack_add_vpn_user',
  applyTungstenFabricPolicy: 'cloudstack_apply_tungsten_fabric_policy',
  applyTungstenFabricTag: 'cloudstack_apply_tungsten_fabric_tag',
  archiveAlerts: 'cloudstack_archive_alerts',
  archiveEvents: 'cloudstack_archive_events',
  archiveSnapshot: 'cloudstack_archive_snapshot',
  assignCertToLoadBalancer: 'cloudstack_assign_cert_to_load_balancer',
  assignToGlobalLoadBalancerRule: 'cloudstack_assign_to_global_load_balancer_rule',
  assignToLoadBalancerRule: 'cloudstack_assign_to_load_balancer_rule',
  assignVirtualMachine: 'cloudstack_assign_virtual_machine',
  assignVmToBackupOffering: 'cloudstack_assign_vm_to_backup_offering',
  assignVolume: 'cloudstack_assign_volume',
  associateIpAddress: 'cloudstack_associate_ip_address',
  associateUcsProfileToBlade: 'cloudstack_associate_ucs_profile_to_blade',
  attachIso: 'cloudstack_attach_iso',
  attachVolume: 'cloudstack_attach_volume',
  authorizeSamlSso: 'cloudstack_authorize_saml_sso',
  authorizeSecurityGroupEgress: 'cloudstack_authorize_security_group_egress',
  authorizeSecurityGroupIngress: 'cloudstack_authorize_security_group_ingress',
  cancelHostAsDegraded: 'cloudstack_cancel_host_as_degraded',
  cancelHostMaintenance: 'cloudstack_cancel_host_maintenance',
  cancelMaintenance: 'cloudstack_cancel_maintenance',
  cancelShutdown: 'cloudstack_cancel_shutdown',
  cancelStorageMaintenance: 'cloudstack_cancel_storage_maintenance',
  changeBgpPeersForNetwork: 'cloudstack_change_bgp_peers_for_network',
  changeBgpPeersForVpc: 'cloudstack_change_bgp_peers_for_vpc',
  changeOfferingForVolume: 'cloudstack_change_offering_for_volume',
  changeOutOfBandManagementPassword: 'cloudstack_change_out_of_band_management_password',
  changeServiceForRouter: 'cloudstack_change_service_for_router',
  changeServiceForSystemVm: 'cloudstack_change_service_for_system_vm',
  changeServiceForVirtualMachine: 'cloudstack_change_service_for_virtual_machine',
  changeSharedFsDiskOffering: 'cloudstack_change_shared_fs_disk_offering',
  changeSharedFsServiceOffering: 'cloudstack_change_shared_fs_service_offering',
  changeStoragePoolScope: 'cloudstack_change_storage_pool_scope',
  checkVolume: 'cloudstack_check_volume',
  cleanVmReservations: 'cloudstack_clean_vm_reservations',
  cloudianIsEnabled: 'cloudstack_cloudian_is_enabled',
  cloudianSsoLogin: 'cloudstack_cloudian_sso_login',
  configTungstenFabricService: 'cloudstack_config_tungsten_fabric_service',
  configureHaForHost: 'cloudstack_configure_ha_for_host',
  configureInternalLbElement: 'cloudstack_configure_internal_lb_element',
  configureNetscalerLoadBalancer: 'cloudstack_configure_netscaler_load_balancer',
  configureOutOfBandManagement: 'cloudstack_configure_out_of_band_management',
  configureOvsElement: 'cloudstack_configure_ovs_element',
  configurePaloAltoFirewall: 'cloudstack_configure_palo_alto_firewall',
  configureStorageAccess: 'cloudstack_configure_storage_access',
  configureVirtualRouterElement: 'cloudstack_configure_virtual_router_element',
  copyIso: 'cloudstack_copy_iso',
  copySnapshot: 'cloudstack_copy_snapshot',
  copyTemplate: 'cloudstack_copy_template',
  createAccount: 'cloudstack_create_account',
  createAffinityGroup: 'cloudstack_create_affinity_group',
  createAsnRange: 'cloudstack_create_asn_range',
  createAutoScalePolicy: 'cloudstack_create_auto_scale_policy',
  createAutoScaleVmGroup: 'cloudstack_create_auto_scale_vm_group',
  createAutoScaleVmProfile: 'cloudstack_create_auto_scale_vm_profile',
  createBackup: 'cloudstack_create_backup',
  createBackupSchedule: 'cloudstack_create_backup_schedule',
  createBgpPeer: 'cloudstack_create_bgp_peer',
  createBucket: 'cloudstack_create_bucket',
  createCondition: 'cloudstack_create_condition',
  createConsoleEndpoint: 'cloudstack_create_console_endpoint',
  createCounter: 'cloudstack_create_counter',
  createDiskOffering: 'cloudstack_create_disk_offering',
  createDomain: 'cloudstack_create_domain',
  createEgressFirewallRule: 'cloudstack_create_egress_firewall_rule',
  createExtension: 'cloudstack_create_extension',
  createFirewallRule: 'cloudstack_create_firewall_rule',
  createGlobalLoadBalancerRule: 'cloudstack_create_global_load_balancer_rule',
  createGpuCard: 'cloudstack_create_gpu_card',
  createGpuDevice: 'cloudstack_create_gpu_device',
  createGuestNetworkIpv6Prefix: 'cloudstack_create_guest_network_ipv6_prefix',
  createGuiTheme: 'cloudstack_create_gui_theme',
  createInstanceGroup: 'cloudstack_create_instance_group',
  createInternalLoadBalancerElement: 'cloudstack_create_internal_load_balancer_element',
  createIpForwardingRule: 'cloudstack_create_ip_forwarding_rule',
  createIpv4SubnetForGuestNetwork: 'cloudstack_create_ipv4_subnet_for_guest_network',
  createIpv4SubnetForZone: 'cloudstack_create_ipv4_subnet_for_zone',
  createIpv6FirewallRule: 'cloudstack_create_ipv6_firewall_rule',
  createKubernetesCluster: 'cloudstack_create_kubernetes_cluster',
  createLbHealthCheckPolicy: 'cloudstack_create_lb_health_check_policy',
  createLbStickinessPolicy: 'cloudstack_create_lb_stickiness_policy',
  createLoadBalancer: 'cloudstack_create_load_balancer',
  createLoadBalancerRule: 'cloudstack_create_load_balancer_rule',
  createManagementNetworkIpRange: 'cloudstack_create_management_network_ip_range',
  createNetwork: 'cloudstack_create_network',
  createNetworkAcl: 'cloudstack_create_network_acl',
  createNetworkAclList: 'cloudstack_create_network_acl_list',
  createNetworkOffering: 'cloudstack_create_network_offering',
  createNetworkPermissions: 'cloudstack_create_network_permissions',
  createPhysicalNetwork: 'cloudstack_create_physical_network',
  createPod: 'cloudstack_create_pod',
  createPortForwardingRule: 'cloudstack_create_port_forwarding_rule',
  createPortableIpRange: 'cloudstack_create_portable_ip_range',
  createPrivateGateway: 'cloudstack_create_private_gateway',
  createProject: 'cloudstack_create_project',
  createProjectRole: 'cloudstack_create_project_role',
  createProjectRolePermission: 'cloudstack_create_project_role_permission',
  createRemoteAccessVpn: 'cloudstack_create_remote_access_vpn',
  createRole: 'cloudstack_create_role',
  createRolePermission: 'cloudstack_create_role_permission',
  createRoutingFirewallRule: 'cloudstack_create_routing_firewall_rule',
  createSecondaryStagingStore: 'cloudstack_create_secondary_staging_store',
  createSecondaryStorageSelector: 'cloudstack_create_secondary_storage_selector',
  createSecurityGroup: 'cloudstack_create_security_group',
  createServiceInstance: 'cloudstack_create_service_instance',
  createServiceOffering: 'cloudstack_create_service_offering',
  createSharedFileSystem: 'cloudstack_create_shared_file_system',
  createSnapshot: 'cloudstack_create_snapshot',
  createSnapshotFromVmSnapshot: 'cloudstack_create_snapshot_from_vm_snapshot',
  createSnapshotPolicy: 'cloudstack_create_snapshot_policy',
  createSshKeyPair: 'cloudstack_create_ssh_key_pair',
  createStaticRoute: 'cloudstack_create_static_route',
  createStorageNetworkIpRange: 'cloudstack_create_storage_network_ip_range',
  createStoragePool: 'cloudstack_create_storage_pool',
  createTags: 'cloudstack_create_tags',
  createTemplate: 'cloudstack_create_template',
  createTungstenApplicationPolicySet: 'cloudstack_create_tungsten_application_policy_set',
  createTungstenFabricAddressGroup: 'cloudstack_create_tungsten_fabric_address_group',
  createTungstenFabricFirewallPolicy: 'cloudstack_create_tungsten_fabric_firewall_policy',
  createTungstenFabricFirewallRule: 'cloudstack_create_tungsten_fabric_firewall_rule',
  createTungstenFabricLogicalRouter: 'cloudstack_create_tungsten_fabric_logical_router',
  createTungstenFabricPolicy: 'cloudstack_create_tungsten_fabric_policy',
  createTungstenFabricProvider: 'cloudstack_create_tungsten_fabric_provider',
  createTungstenFabricPublicNetwork: 'cloudstack_create_tungsten_fabric_public_network',
  createTungstenFabricServiceGroup: 'cloudstack_create_tungsten_fabric_service_group',
  createTungstenFabricTag: 'cloudstack_create_tungsten_fabric_tag',
  createTungstenFabricTagType: 'cloudstack_create_tungsten_fabric_tag_type',
  createTungstenManagementNetwork: 'cloudstack_create_tungsten_management_network',
  createUser: 'cloudstack_create_user',
  createVgpuProfile: 'cloudstack_create_vgpu_profile',
  createVirtualRouterElement: 'cloudstack_create_virtual_router_element',
  createVlanIpRange: 'cloudstack_create_vlan_ip_range',
  createVmFromBackup: 'cloudstack_create_vm_from_backup',
  createVmSchedule: 'cloudstack_create_vm_schedule',
  createVmSnapshot: 'cloudstack_create_vm_snapshot',
  createVolume: 'cloudstack_create_volume',
  createVpc: 'cloudstack_create_vpc',
  createVpcOffering: 'cloudstack_create_vpc_offering',
  createVpnConnection: 'cloudstack_create_vpn_connection',
  createVpnCustomerGateway: 'cloudstack_create_vpn_customer_gateway',
  createVpnGateway: 'cloudstack_create_vpn_gateway',
  createWebhook: 'cloudstack_create_webhook',
  createZone: 'cloudstack_create_zone',
  declareHostAsDegraded: 'cloudstack_declare_host_as_degraded',
  dedicateBgpPeer: 'cloudstack_dedicate_bgp_peer',
  dedicateCluster: 'cloudstack_dedicate_cluster',
  dedicateGuestVlanRange: 'cloudstack_dedicate_guest_vlan_range',
  dedicateHost: 'cloudstack_dedicate_host',
  dedicateIpv4SubnetForZone: 'cloudstack_dedicate_ipv4_subnet_for_zone',
  dedicatePod: 'cloudstack_dedicate_pod',
  dedicatePublicIpRange: 'cloudstack_dedicate_public_ip_range',
  dedicateZone: 'cloudstack_dedicate_zone',
  deleteAccount: 'cloudstack_delete_account',
  deleteAccountFromProject: 'cloudstack_delete_account_from_project',
  deleteAffinityGroup: 'cloudstack_delete_affinity_group',
  deleteAlerts: 'cloudstack_delete_alerts',
  deleteAsnRange: 'cloudstack_delete_asn_range',
  deleteAutoScalePolicy: 'cloudstack_delete_auto_scale_policy',
  deleteAutoScaleVmGroup: 'cloudstack_delete_auto_scale_vm_group',
  deleteAutoScaleVmProfile: 'cloudstack_delete_auto_scale_vm_profile',
  deleteBackup: 'cloudstack_delete_backup',
  deleteBackupOffering: 'cloudstack_delete_backup_offering',
  deleteBackupRepository: 'cloudstack_delete_backup_repository',
  deleteBackupSchedule: 'cloudstack_delete_backup_schedule',
  deleteBaremetalRct: 'cloudstack_delete_baremetal_rct',
  deleteBgpPeer: 'cloudstack_delete_bgp_peer',
  deleteBigSwitchBcfDevice: 'cloudstack_delete_big_switch_bcf_device',
  deleteBrocadeVcsDevice: 'cloudstack_delete_brocade_vcs_device',
  deleteBucket: 'cloudstack_delete_bucket',
  deleteCiscoAsa1000vResource: 'cloudstack_delete_cisco_asa1000v_resource',
  deleteCiscoNexusVsm: 'cloudstack_delete_cisco_nexus_vsm',
  deleteCiscoVnmcResource: 'cloudstack_delete_cisco_vnmc_resource',
  deleteCluster: 'cloudstack_delete_cluster',
  deleteCniConfiguration: 'cloudstack_delete_cni_configuration',
  deleteCondition: 'cloudstack_delete_condition',
  deleteCounter: 'cloudstack_delete_counter',
  deleteCustomAction: 'cloudstack_delete_custom_action',
  deleteDiskOffering: 'cloudstack_delete_disk_offering',
  deleteDomain: 'cloudstack_delete_domain',
  deleteEgressFirewallRule: 'cloudstack_delete_egress_firewall_rule',
  deleteEvents: 'cloudstack_delete_events',
  deleteExtension: 'cloudstack_delete_extension',
  deleteFirewallRule: 'cloudstack_delete_firewall_rule',
  deleteGlobalLoadBalancerRule: 'cloudstack_delete_global_load_balancer_rule',
  deleteGpuCard: 'cloudstack_delete_gpu_card',
  deleteGpuDevice: 'cloudstack_delete_gpu_device',
  deleteGuestNetworkIpv6Prefix: 'cloudstack_delete_guest_network_ipv6_prefix',
  deleteHost: 'cloudstack_delete_host',
  deleteImageStore: 'cloudstack_delete_image_store',
  deleteInstanceGroup: 'cloudstack_delete_instance_group',
  deleteIpForwardingRule: 'cloudstack_delete_ip_forwarding_rule',
  deleteIpv4SubnetForGuestNetwork: 'cloudstack_delete_ipv4_subnet_for_guest_network',
  deleteIpv4SubnetForZone: 'cloudstack_delete_ipv4_subnet_for_zone',
  deleteIpv6FirewallRule: 'cloudstack_delete_ipv6_firewall_rule',
  deleteIso: 'cloudstack_delete_iso',
  deleteKubernetesCluster: 'cloudstack_delete_kubernetes_cluster',
  deleteKubernetesSupportedVersion: 'cloudstack_delete_kubernetes_supported_version',
  deleteLbHealthCheckPolicy: 'cloudstack_delete_lb_health_check_policy',
  deleteLbStickinessPolicy: 'cloudstack_delete_lb_stickiness_policy',
  deleteLdapConfiguration: 'cloudstack_delete_ldap_configuration',
  deleteLoadBalancer: 'cloudstack_delete_load_balancer',
  deleteLoadBalancerRule: 'cloudstack_delete_load_balancer_rule',
  deleteManagementNetworkIpRange: 'cloudstack_delete_management_network_ip_range',
  deleteNetrisProvider: 'cloudstack_delete_netris_provider',
  deleteNetscalerControlCenter: 'cloudstack_delete_netscaler_control_center',
  deleteNetscalerLoadBalancer: 'cloudstack_delete_netscaler_load_balancer',
  deleteNetwork: 'cloudstack_delete_network',
  deleteNetworkAcl: 'cloudstack_delete_network_acl',
  deleteNetworkAclList: 'cloudstack_delete_network_acl_list',
  deleteNetworkDevice: 'cloudstack_delete_network_device',
  deleteNetworkOffering: 'cloudstack_delete_network_offering',
  deleteNetworkServiceProvider: 'cloudstack_delete_network_service_provider',
  deleteNiciraNvpDevice: 'cloudstack_delete_nicira_nvp_device',
  deleteNsxController: 'cloudstack_delete_nsx_controller',
  deleteOauthProvider: 'cloudstack_delete_oauth_provider',
  deleteObjectStoragePool: 'cloudstack_delete_object_storage_pool',
  deleteOpenDaylightController: 'cloudstack_delete_open_daylight_controller',
  deleteOsCategory: 'cloudstack_delete_os_category',
  deletePaloAltoFirewall: 'cloudstack_delete_palo_alto_firewall',
  deletePhysicalNetwork: 'cloudstack_delete_physical_network',
  deletePod: 'cloudstack_delete_pod',
  deletePortForwardingRule: 'cloudstack_delete_port_forwarding_rule',
  deletePortableIpRange: 'cloudstack_delete_portable_ip_range',
  deletePrivateGateway: 'cloudstack_delete_private_gateway',
  deleteProject: 'cloudstack_delete_project',
  deleteProjectInvitation: 'cloudstack_delete_project_invitation',
  deleteProjectRole: 'cloudstack_delete_project_role',
  deleteProjectRolePermission: 'cloudstack_delete_project_role_permission',
  deleteRemoteAccessVpn: 'cloudstack_delete_remote_access_vpn',
  deleteResourceIcon: 'cloudstack_delete_resource_icon',
  deleteRole: 'cloudstack_delete_role',
  deleteRolePermission: 'cloudstack_delete_role_permission',
  deleteRoutingFirewallRule: 'cloudstack_delete_routing_firewall_rule',
  deleteSecondaryStagingStore: 'cloudstack_delete_secondary_staging_store',
  deleteSecurityGroup: 'cloudstack_delete_security_group',
  deleteServiceOffering: 'cloudstack_delete_service_offering',
  deleteServicePackageOffering: 'cloudstack_delete_service_package_offering',
  deleteSnapshot: 'cloudstack_delete_snapshot',
  deleteSnapshotPolicies: 'cloudstack_delete_snapshot_policies',
  deleteSshKeyPair: 'cloudstack_delete_ssh_key_pair',
  deleteSslCert: 'cloudstack_delete_ssl_cert',
  deleteStaticRoute: 'cloudstack_delete_static_route',
  deleteStorageNetworkIpRange: 'cloudstack_delete_storage_network_ip_range',
  deleteStoragePool: 'cloudstack_delete_storage_pool',
  deleteStratosphereSsp: 'cloudstack_delete_stratosphere_ssp',
  deleteTags: 'cloudstack_delete_tags',
  deleteTemplate: 'cloudstack_delete_template',
  deleteTrafficMonitor: 'cloudstack_delete_traffic_monitor',
  deleteTrafficType: 'cloudstack_delete_traffic_type',
  deleteTungstenApplicationPolicySet: 'cloudstack_delete_tungsten_application_policy_set',
  deleteTungstenFabricAddressGroup: 'cloudstack_delete_tungsten_fabric_address_group',
  deleteTungstenFabricFirewallPolicy: 'cloudstack_delete_tungsten_fabric_firewall_policy',
  deleteTungstenFabricFirewallRule: 'cloudstack_delete_tungsten_fabric_firewall_rule',
  deleteTungstenFabricLogicalRouter: 'cloudstack_delete_tungsten_fabric_logical_router',
  deleteTungstenFabricPolicy: 'cloudstack_delete_tungsten_fabric_policy',
  deleteTungstenFabricServiceGroup: 'cloudstack_delete_tungsten_fabric_service_group',
  deleteTungstenFabricTag: 'cloudstack_delete_tungsten_fabric_tag',
  deleteTungstenFabricTagType: 'cloudstack_delete_tungsten_fabric_tag_type',
  deleteUcsManager: 'cloudstack_delete_ucs_manager',
  deleteUser: 'cloudstack_delete_user',
  deleteUserData: 'cloudstack_delete_user_data',
  deleteUserFromProject: 'cloudstack_delete_user_from_project',
  deleteVgpuProfile: 'cloudstack_delete_vgpu_profile',
  deleteVlanIpRange: 'cloudstack_delete_vlan_ip_range',
  deleteVmSchedule: 'cloudstack_delete_vm_schedule',
  deleteVmSnapshot: 'cloudstack_delete_vm_snapshot',
  deleteVnfTemplate: 'cloudstack_delete_vnf_template',
  deleteVolume: 'cloudstack_delete_volume',
  deleteVpc: 'cloudstack_delete_vpc',
  deleteVpcOffering: 'cloudstack_delete_vpc_offering',
  deleteVpnConnection: 'cloudstack_delete_vpn_connection',
  deleteVpnCustomerGateway: 'cloudstack_delete_vpn_customer_gateway',
  deleteVpnGateway: 'cloudstack_delete_vpn_gateway',
  deleteWebhook: 'cloudstack_delete_webhook',
  deleteWebhookDelivery: 'cloudstack_delete_webhook_delivery',
  deleteZone: 'cloudstack_delete_zone',
  deployNetscalerVpx: 'cloudstack_deploy_netscaler_vpx',
  deployVirtualMachine: 'cloudstack_deploy_virtual_machine',
  deployVnfAppliance: 'cloudstack_deploy_vnf_appliance',
  destroyRouter: 'cloudstack_destroy_router',
  destroySharedFileSystem: 'cloudstack_destroy_shared_file_system',
  destroySystemVm: 'cloudstack_destroy_system_vm',
  destroyVirtualMachine: 'cloudstack_destroy_virtual_machine',
  destroyVolume: 'cloudstack_destroy_volume',
  detachIso: 'cloudstack_detach_iso',
  detachVolume: 'cloudstack_detach_volume',
  disableAccount: 'cloudstack_disable_account',
  disableAutoScaleVmGroup: 'cloudstack_disable_auto_scale_vm_group',
  disableCiscoNexusVsm: 'cloudstack_disable_cisco_nexus_vsm',
  disableHaForCluster: 'cloudstack_disable_ha_for_cluster',
  disableHaForHost: 'cloudstack_disable_ha_for_host',
  disableHaForZone: 'cloudstack_disable_ha_for_zone',
  disableOobmForCluster: 'cloudstack_disable_oobm_for_cluster',
  disableOobmForHost: 'cloudstack_disable_oobm_for_host',
  disableOobmForZone: 'cloudstack_disable_oobm_for_zone',
  disableRole: 'cloudstack_disable_role',
  disableStaticNat: 'cloudstack_disable_static_nat',
  disableUser: 'cloudstack_disable_user',
  disassociateIpAddress: 'cloudstack_disassociate_ip_address',
  discoverGpuDevices: 'cloudstack_discover_gpu_devices',
  downloadImageStoreObject: 'cloudstack_download_image_store_object',
  enableAccount: 'cloudstack_enable_account',
  enableAutoScaleVmGroup: 'cloudstack_enable_auto_scale_vm_group',
  enableCiscoNexusVsm: 'cloudstack_enable_cisco_nexus_vsm',
  enableHaForCluster: 'cloudstack_enable_ha_for_cluster',
  enableHaForHost: 'cloudstack_enable_ha_for_host',
  enableHaForZone: 'cloudstack_enable_ha_for_zone',
  enableOobmForCluster: 'cloudstack_enable_oobm_for_cluster',
  enableOutOfBandManagementForHost: 'cloudstack_enable_out_of_band_management_for_host',
  enableOutOfBandManagementForZone: 'cloudstack_enable_out_of_band_management_for_zone',
  enableRole: 'cloudstack_enable_role',
  enableStaticNat: 'cloudstack_enable_static_nat',
  enableStorageMaintenance: 'cloudstack_enable_storage_maintenance',
  enableUser: 'cloudstack_enable_user',
  executeClusterDrsPlan: 'cloudstack_execute_cluster_drs_plan',
  executeWebhookDelivery: 'cloudstack_execute_webhook_delivery',
  expungeSharedFileSystem: 'cloudstack_expunge_shared_file_system',
  expungeVirtualMachine: 'cloudstack_expunge_virtual_machine',
  extractIso: 'cloudstack_extract_iso',
  extractSnapshot: 'cloudstack_extract_snapshot',
  extractTemplate: 'cloudstack_extract_template',
  extractVolume: 'cloudstack_extract_volume',
  findHostsForMigration: 'cloudstack_find_hosts_for_migration',
  findStoragePoolsForMigration: 'cloudstack_find_storage_pools_for_migration',
  forgotPassword: 'cloudstack_forgot_password',
  generateAlert: 'cloudstack_generate_alert',
  generateClusterDrsPlan: 'cloudstack_generate_cluster_drs_plan',
  generateUsageRecords: 'cloudstack_generate_usage_records',
  getApiLimit: 'cloudstack_get_api_limit',
  getCloudIdentifier: 'cloudstack_get_cloud_identifier',
  getDiagnosticsData: 'cloudstack_get_diagnostics_data',
  getHypervisorGuestOsNames: 'cloudstack_get_hypervisor_guest_os_names',
  getKubernetesClusterConfig: 'cloudstack_get_kubernetes_cluster_config',
  getKubernetesVersionUploadParams: 'cloudstack_get_kubernetes_version_upload_params',
  getLoadBalancerSslCertificate: 'cloudstack_get_load_balancer_ssl_certificate',
  getPathForVolume: 'cloudstack_get_path_for_volume',
  getRouterHealthCheckResults: 'cloudstack_get_router_health_check_results',
  getSamlSpMetadata: 'cloudstack_get_saml_sp_metadata',
  getSolidFireAccountId: 'cloudstack_get_solid_fire_account_id',
  getSolidFireVolumeAccessGroupIds: 'cloudstack_get_solid_fire_volume_access_group_ids',
  getSolidFireVolumeSize: 'cloudstack_get_solid_fire_volume_size',
  getUploadParamsForIso: 'cloudstack_get_upload_params_for_iso',
  getUploadParamsForTemplate: 'cloudstack_get_upload_params_for_template',
  getUploadParamsForVolume: 'cloudstack_get_upload_params_for_volume',
  getUser: 'cloudstack_get_user',
  getUserKeys: 'cloudstack_get_user_keys',
  getVirtualMachineUserData: 'cloudstack_get_virtual_machine_user_data',
  getVmPassword: 'cloudstack_get_vm_password',
  getVolumeIscsiName: 'cloudstack_get_volume_iscsi_name',
  getVolumeSnapshotDetails: 'cloudstack_get_volume_snapshot_details',
  importBackupOffering: 'cloudstack_import_backup_offering',
  importLdapUsers: 'cloudstack_import_ldap_users',
  importRole: 'cloudstack_import_role',
  importUnmanagedInstance: 'cloudstack_import_unmanaged_instance',
  importVm: 'cloudstack_import_vm',
  importVolume: 'cloudstack_import_volume',
  importVsphereStoragePolicies: 'cloudstack_import_vsphere_storage_policies',
  issueCertificate: 'cloudstack_issue_certificate',
  issueOobmPowerAction: 'cloudstack_issue_oobm_power_action',
  ldapConfig: 'cloudstack_ldap_config',
  ldapCreateAccount: 'cloudstack_ldap_create_account',
  ldapRemove: 'cloudstack_ldap_remove',
  linkAccountToLdap: 'cloudstack_link_account_to_ldap',
  linkDomainToLdap: 'cloudstack_link_domain_to_ldap',
  linkUserDataToTemplate: 'cloudstack_link_user_data_to_template',
  listAccounts: 'cloudstack_list_accounts',
  listAffinityGroupTypes: 'cloudstack_list_affinity_group_types',
  listAffinityGroups: 'cloudstack_list_affinity_groups',
  listAlertTypes: 'cloudstack_list_alert_types',
  listAlerts: 'cloudstack_list_alerts',
  listAndSwitchSamlAccount: 'cloudstack_list_and_switch_saml_account',
  listAnnotations: 'cloudstack_list_annotations',
  listApis: 'cloudstack_list_apis',
  listAsNumbers: 'cloudstack_list_as_numbers',
  listAsnRanges: 'cloudstack_list_asn_ranges',
  listAsyncJobs: 'cloudstack_list_async_jobs',
  listAutoScalePolicies: 'cloudstack_list_auto_scale_policies',
  listAutoScaleVmGroups: 'cloudstack_list_auto_scale_vm_groups',
  listAutoScaleVmProfiles: 'cloudstack_list_auto_scale_vm_profiles',
  listBackupOfferings: 'cloudstack_list_backup_offerings',
  listBackupProviderOfferings: 'cloudstack_list_backup_provider_offerings',
  listBackupProviders: 'cloudstack_list_backup_providers',
  listBackupRepositories: 'cloudstack_list_backup_repositories',
  listBackupSchedule: 'cloudstack_list_backup_schedule',
  listBackups: 'cloudstack_list_backups',
  listBaremetalDhcp: 'cloudstack_list_baremetal_dhcp',
  listBaremetalPxeServers: 'cloudstack_list_baremetal_pxe_servers',
  listBaremetalRct: 'cloudstack_list_baremetal_rct',
  listBgpPeers: 'cloudstack_list_bgp_peers',
  listBigSwitchBcfDevices: 'cloudstack_list_big_switch_bcf_devices',
  listBrocadeVcsDeviceNetworks: 'cloudstack_list_brocade_vcs_device_networks',
  listBrocadeVcsDevices: 'cloudstack_list_brocade_vcs_devices',
  listBuckets: 'cloudstack_list_buckets',
  listCaCertificate: 'cloudstack_list_ca_certificate',
  listCaProviders: 'cloudstack_list_ca_providers',
  listCapabilities: 'cloudstack_list_capabilities',
  listCapacity: 'cloudstack_list_capacity',
  listCiscoAsa1000vResources: 'cloudstack_list_cisco_asa1000v_resources',
  listCiscoNexusVsms: 'cloudstack_list_cisco_nexus_vsms',
  listCiscoVnmcResources: 'cloudstack_list_cisco_vnmc_resources',
  listClusterDrsPlan: 'cloudstack_list_cluster_drs_plan',
  listClusters: 'cloudstack_list_clusters',
  listClustersMetrics: 'cloudstack_list_clusters_metrics',
  listCniConfiguration: 'cloudstack_list_cni_configuration',
  listConditions: 'cloudstack_list_conditions',
  listConfigurationGroups: 'cloudstack_list_configuration_groups',
  listConfigurations: 'cloudstack_list_configurations',
  listConsoleSessions: 'cloudstack_list_console_sessions',
  listCounters: 'cloudstack_list_counters',
  listCustomActions: 'cloudstack_list_custom_actions',
  listDbMetrics: 'cloudstack_list_db_metrics',
  listDedicatedClusters: 'cloudstack_list_dedicated_clusters',
  listDedicatedGuestVlanRanges: 'cloudstack_list_dedicated_guest_vlan_ranges',
  listDedicatedHosts: 'cloudstack_list_dedicated_hosts',
  listDedicatedPods: 'cloudstack_list_dedicated_pods',
  listDedicatedZones: 'cloudstack_list_dedicated_zones',
  listDeploymentPlanners: 'cloudstack_list_deployment_planners',
  listDetailOptions: 'cloudstack_list_detail_options',
  listDirectDownloadCertificates: 'cloudstack_list_direct_download_certificates',
  listDiskOfferings: 'cloudstack_list_disk_offerings',
  listDomainChildren: 'cloudstack_list_domain_children',
  listDomains: 'cloudstack_list_domains',
  listEgressFirewallRules: 'cloudstack_list_egress_firewall_rules',
  listElastistorInterface: 'cloudstack_list_elastistor_interface',
  listElastistorPool: 'cloudstack_list_elastistor_pool',
  listElastistorVolume: 'cloudstack_list_elastistor_volume',
  listEventTypes: 'cloudstack_list_event_types',
  listEvents: 'cloudstack_list_events',
  listExtensions: 'cloudstack_list_extensions',
  listFirewallRules: 'cloudstack_list_firewall_rules',
  listGlobalLoadBalancerRules: 'cloudstack_list_global_load_balancer_rules',
  listGpuCards: 'cloudstack_list_gpu_cards',
  listGpuDevices: 'cloudstack_list_gpu_devices',
  listGuestNetworkIpv6Prefixes: 'cloudstack_list_guest_network_ipv6_prefixes',
  listGuestOsMapping: 'cloudstack_list_guest_os_mapping',
  listGuestVlans: 'cloudstack_list_guest_vlans',
  listGuiThemes: 'cloudstack_list_gui_themes',
  listHostHaProviders: 'cloudstack_list_host_ha_providers',
  listHostHaResources: 'cloudstack_list_host_ha_resources',
  listHostTags: 'cloudstack_list_host_tags',
  listHosts: 'cloudstack_list_hosts',
  listHostsMetrics: 'cloudstack_list_hosts_metrics',
  listHypervisorCapabilities: 'cloudstack_list_hypervisor_capabilities',
  listHypervisors: 'cloudstack_list_hypervisors',
  listIdps: 'cloudstack_list_idps',
  listImageStoreObjects: 'cloudstack_list_image_store_objects',
  listImageStores: 'cloudstack_list_image_stores',
  listImportVmTasks: 'cloudstack_list_import_vm_tasks',
  listInfrastructure: 'cloudstack_list_infrastructure',
  listInstanceGroups: 'cloudstack_list_instance_groups',
  listInternalLoadBalancerElements: 'cloudstack_list_internal_load_balancer_elements',
  listInternalLoadBalancerVms: 'cloudstack_list_internal_load_balancer_vms',
  listIpForwardingRules: 'cloudstack_list_ip_forwarding_rules',
  listIpv4SubnetsForGuestNetwork: 'cloudstack_list_ipv4_subnets_for_guest_network',
  listIpv4SubnetsForZone: 'cloudstack_list_ipv4_subnets_for_zone',
  listIpv6FirewallRules: 'cloudstack_list_ipv6_firewall_rules',
  listIsoPermissions: 'cloudstack_list_iso_permissions',
  listIsos: 'cloudstack_list_isos',
  listKubernetesClusters: 'cloudstack_list_kubernetes_clusters',
  listKubernetesSupportedVersions: 'cloudstack_list_kubernetes_supported_versions',
  listLbHealthCheckPolicies: 'cloudstack_list_lb_health_check_policies',
  listLbStickinessPolicies: 'cloudstack_list_lb_stickiness_policies',
  listLdapConfigurations: 'cloudstack_list_ldap_configurations',
  listLdapUsers: 'cloudstack_list_ldap_users',
  listLoadBalancerRuleInstances: 'cloudstack_list_load_balancer_rule_instances',
  listLoadBalancerRules: 'cloudstack_list_load_balancer_rules',
  listLoadBalancers: 'cloudstack_list_load_balancers',
  listManagementServers: 'cloudstack_list_management_servers',
  listManagementServersMetrics: 'cloudstack_list_management_servers_metrics',
  listNetrisProviders: 'cloudstack_list_netris_providers',
  listNetscalerControlCenter: 'cloudstack_list_netscaler_control_center',
  listNetscalerLoadBalancerNetworks: 'cloudstack_list_netscaler_load_balancer_networks',
  listNetscalerLoadBalancers: 'cloudstack_list_netscaler_load_balancers',
  listNetworkAclLists: 'cloudstack_list_network_acl_lists',
  listNetworkAcls: 'cloudstack_list_network_acls',
  listNetworkDevice: 'cloudstack_list_network_device',
  listNetworkIsolationMethods: 'cloudstack_list_network_isolation_methods',
  listNetworkOfferings: 'cloudstack_list_network_offerings',
  listNetworkPermissions: 'cloudstack_list_network_permissions',
  listNetworkProtocols: 'cloudstack_list_network_protocols',
  listNetworkServiceProviders: 'cloudstack_list_network_service_providers',
  listNetworks: 'cloudstack_list_networks',
  listNiciraNvpDeviceNetworks: 'cloudstack_list_nicira_nvp_device_networks',
  listNiciraNvpDevices: 'cloudstack_list_nicira_nvp_devices',
  listNics: 'cloudstack_list_nics',
  listNsxControllers: 'cloudstack_list_nsx_controllers',
  listOauthProvider: 'cloudstack_list_oauth_provider',
  listObjectStoragePools: 'cloudstack_list_object_storage_pools',
  listOpenDaylightControllers: 'cloudstack_list_open_daylight_controllers',
  listOsCategories: 'cloudstack_list_os_categories',
  listOsTypes: 'cloudstack_list_os_types',
  listOvsElements: 'cloudstack_list_ovs_elements',
  listPaloAltoFirewallNetworks: 'cloudstack_list_palo_alto_firewall_networks',
  listPaloAltoFirewalls: 'cloudstack_list_palo_alto_firewalls',
  listPhysicalNetworks: 'cloudstack_list_physical_networks',
  listPods: 'cloudstack_list_pods',
  listPoolsForVsphereStoragePolicy: 'cloudstack_list_pools_for_vsphere_storage_policy',
  listPortForwardingRules: 'cloudstack_list_port_forwarding_rules',
  listPortableIpRanges: 'cloudstack_list_portable_ip_ranges',
  listPrivateGateways: 'cloudstack_list_private_gateways',
  listProjectAccounts: 'cloudstack_list_project_accounts',
  listProjectInvitations: 'cloudstack_list_project_invitations',
  listProjectRolePermissions: 'cloudstack_list_project_role_permissions',
  listProjectRoles: 'cloudstack_list_project_roles',
  listProjects: 'cloudstack_list_projects',
  listPublicIpAddresses: 'cloudstack_list_public_ip_addresses',
  listQuarantinedIps: 'cloudstack_list_quarantined_ips',
  listRegions: 'cloudstack_list_regions',
  listRegisteredServicePackages: 'cloudstack_list_registered_service_packages',
  listRemoteAccessVpns: 'cloudstack_list_remote_access_vpns',
  listResourceDetails: 'cloudstack_list_resource_details',
  listResourceIcon: 'cloudstack_list_resource_icon',
  listResourceLimits: 'cloudstack_list_resource_limits',
  listRolePermissions: 'cloudstack_list_role_permissions',
  listRoles: 'cloudstack_list_roles',
  listRouters: 'cloudstack_list_routers',
  listRoutingFirewallRules: 'cloudstack_list_routing_firewall_rules',
  listSamlAuthorization: 'cloudstack_list_saml_authorization',
  listSecondaryStagingStores: 'cloudstack_list_secondary_staging_stores',
  listSecondaryStorageSelectors: 'cloudstack_list_secondary_storage_selectors',
  listSecurityGroups: 'cloudstack_list_security_groups',
  listServiceOfferings: 'cloudstack_list_service_offerings',
  listSharedFileSystemProviders: 'cloudstack_list_shared_file_system_providers',
  listSharedFileSystems: 'cloudstack_list_shared_file_systems',
  listSnapshotPolicies: 'cloudstack_list_snapshot_policies',
  listSnapshots: 'cloudstack_list_snapshots',
  listSshKeyPairs: 'cloudstack_list_ssh_key_pairs',
  listSslCerts: 'cloudstack_list_ssl_certs',
  listStaticRoutes: 'cloudstack_list_static_routes',
  listStorageAccessGroups: 'cloudstack_list_storage_access_groups',
  listStorageNetworkIpRange: 'cloudstack_list_storage_network_ip_range',
  listStoragePoolObjects: 'cloudstack_list_storage_pool_objects',
  listStoragePools: 'cloudstack_list_storage_pools',
  listStoragePoolsMetrics: 'cloudstack_list_storage_pools_metrics',
  listStorageProviders: 'cloudstack_list_storage_providers',
  listStorageTags: 'cloudstack_list_storage_tags',
  listSupportedNetworkServices: 'cloudstack_list_supported_network_services',
  listSwifts: 'cloudstack_list_swifts',
  listSystemVms: 'cloudstack_list_system_vms',
  listSystemVmsUsageHistory: 'cloudstack_list_system_vms_usage_history',
  listTags: 'cloudstack_list_tags',
  listTemplatePermissions: 'cloudstack_list_template_permissions',
  listTemplates: 'cloudstack_list_templates',
  listTrafficMonitors: 'cloudstack_list_traffic_monitors',
  listTrafficTypeImplementors: 'cloudstack_list_traffic_type_implementors',
  listTrafficTypes: 'cloudstack_list_traffic_types',
  listTungstenApplicationPolicySet: 'cloudstack_list_tungsten_application_policy_set',
  listTungstenFabricAddressGroup: 'cloudstack_list_tungsten_fabric_address_group',
  listTungstenFabricFirewallPolicy: 'cloudstack_list_tungsten_fabric_firewall_policy',
  listTungstenFabricFirewallRule: 'cloudstack_list_tungsten_fabric_firewall_rule',
  listTungstenFabricLbHealthMonitor: 'cloudstack_list_tungsten_fabric_lb_health_monitor',
  listTungstenFabricLogicalRouter: 'cloudstack_list_tungsten_fabric_logical_router',
  listTungstenFabricNetwork: 'cloudstack_list_tungsten_fabric_network',
  listTungstenFabricNic: 'cloudstack_list_tungsten_fabric_nic',
  listTungstenFabricPolicy: 'cloudstack_list_tungsten_fabric_policy',
  listTungstenFabricPolicyRule: 'cloudstack_list_tungsten_fabric_policy_rule',
  listTungstenFabricProviders: 'cloudstack_list_tungsten_fabric_providers',
  listTungstenFabricServiceGroup: 'cloudstack_list_tungsten_fabric_service_group',
  listTungstenFabricTag: 'cloudstack_list_tungsten_fabric_tag',
  listTungstenFabricTagType: 'cloudstack_list_tungsten_fabric_tag_type',
  listTungstenFabricVm: 'cloudstack_list_tungsten_fabric_vm',
  listUcsBlades: 'cloudstack_list_ucs_blades',
  listUcsManagers: 'cloudstack_list_ucs_managers',
  listUcsProfiles: 'cloudstack_list_ucs_profiles',
  listUnmanagedInstances: 'cloudstack_list_unmanaged_instances',
  listUsageRecords: 'cloudstack_list_usage_records',
  listUsageServerMetrics: 'cloudstack_list_usage_server_metrics',
  listUsageTypes: 'cloudstack_list_usage_types',
  listUserData: 'cloudstack_list_user_data',
  listUserTwoFactorProviders: 'cloudstack_list_user_two_factor_providers',
  listUsers: 'cloudstack_list_users',
  listVgpuProfiles: 'cloudstack_list_vgpu_profiles',
  listVirtualMachines: 'cloudstack_list_virtual_machines',
  listVirtualMachinesMetrics: 'cloudstack_list_virtual_machines_metrics',
  listVirtualMachinesUsageHistory: 'cloudstack_list_virtual_machines_usage_history',
  listVirtualRouterElements: 'cloudstack_list_virtual_router_elements',
  listVlanIpRanges: 'cloudstack_list_vlan_ip_ranges',
  listVmSchedules: 'cloudstack_list_vm_schedules',
  listVmSnapshots: 'cloudstack_list_vm_snapshots',
  listVmsAffectedByScopeChange: 'cloudstack_list_vms_affected_by_scope_change',
  listVmsForImport: 'cloudstack_list_vms_for_import',
  listVmwareDcVms: 'cloudstack_list_vmware_dc_vms',
  listVmwareDcs: 'cloudstack_list_vmware_dcs',
  listVnfAppliances: 'cloudstack_list_vnf_appliances',
  listVnfTemplates: 'cloudstack_list_vnf_templates',
  listVolumes: 'cloudstack_list_volumes',
  listVolumesForImport: 'cloudstack_list_volumes_for_import',
  listVolumesMetrics: 'cloudstack_list_volumes_metrics',
  listVolumesUsageHistory: 'cloudstack_list_volumes_usage_history',
  listVpcOfferings: 'cloudstack_list_vpc_offerings',
  listVpcs: 'cloudstack_list_vpcs',
  listVpnConnections: 'cloudstack_list_vpn_connections',
  listVpnCustomerGateways: 'cloudstack_list_vpn_customer_gateways',
  listVpnGateways: 'cloudstack_list_vpn_gateways',
  listVpnUsers: 'cloudstack_list_vpn_users',
  listVsphereStoragePolicies: 'cloudstack_list_vsphere_storage_policies',
  listWebhookDeliveries: 'cloudstack_list_webhook_deliveries',
  listWebhooks: 'cloudstack_list_webhooks',
  listZones: 'cloudstack_list_zones',
  listZonesMetrics: 'cloudstack_list_zones_metrics',
  lockAccount: 'cloudstack_lock_account',
  lockUser: 'cloudstack_lock_user',
  login: 'cloudstack_login',
  logout: 'cloudstack_logout',
  manageGpuDevice: 'cloudstack_manage_gpu_device',
  markDefaultZoneForAccount: 'cloudstack_mark_default_zone_for_account',
  mayAccountCreateTaggedOfferings: 'cloudstack_may_account_create_tagged_offerings',
  migrateNetwork: 'cloudstack_migrate_network',
  migrateSecondaryStorageData: 'cloudstack_migrate_secondary_storage_data',
  migrateSecondaryStorageResource: 'cloudstack_migrate_secondary_storage_resource',
  migrateSystemVm: 'cloudstack_migrate_system_vm',
  migrateVirtualMachine: 'cloudstack_migrate_virtual_machine',
  migrateVirtualMachineWithVolume: 'cloudstack_migrate_virtual_machine_with_volume',
  migrateVolume: 'cloudstack_migrate_volume',
  migrateVpc: 'cloudstack_migrate_vpc',
  moveDomain: 'cloudstack_move_domain',
  moveNetworkAclItem: 'cloudstack_move_network_acl_item',
  moveUser: 'cloudstack_move_user',
  notifyBaremetalProvisionDone: 'cloudstack_notify_baremetal_provision_done',
  oauthLogin: 'cloudstack_oauth_login',
  patchSystemVm: 'cloudstack_patch_system_vm',
  prepareForMaintenance: 'cloudstack_prepare_for_maintenance',
  prepareForShutdown: 'cloudstack_prepare_for_shutdown',
  prepareHostForMaintenance: 'cloudstack_prepare_host_for_maintenance',
  prepareTemplate: 'cloudstack_prepare_template',
  provisionCertificate: 'cloudstack_provision_certificate',
  provisionDirectDownloadCertificate: 'cloudstack_provision_direct_download_certificate',
  purgeExpungedResources: 'cloudstack_purge_expunged_resources',
  queryAsyncJobResult: 'cloudstack_query_async_job_result',
  quotaBalance: 'cloudstack_quota_balance',
  quotaConfigureEmail: 'cloudstack_quota_configure_email',
  quotaCredits: 'cloudstack_quota_credits',
  quotaCreditsList: 'cloudstack_quota_credits_list',
  quotaEmailTemplateList: 'cloudstack_quota_email_template_list',
  quotaEmailTemplateUpdate: 'cloudstack_quota_email_template_update',
  quotaIsEnabled: 'cloudstack_quota_is_enabled',
  quotaListEmailConfiguration: 'cloudstack_quota_list_email_configuration',
  quotaPresetVariablesList: 'cloudstack_quota_preset_variables_list',
  quotaStatement: 'cloudstack_quota_statement',
  quotaSummary: 'cloudstack_quota_summary',
  quotaTariffCreate: 'cloudstack_quota_tariff_create',
  quotaTariffDelete: 'cloudstack_quota_tariff_delete',
  quotaTariffList: 'cloudstack_quota_tariff_list',
  quotaTariffUpdate: 'cloudstack_quota_tariff_update',
  quotaUpdate: 'cloudstack_quota_update',
  quotaValidateActivationRule: 'cloudstack_quota_validate_activation_rule',
  readyForShutdown: 'cloudstack_ready_for_shutdown',
  rebootRouter: 'cloudstack_reboot_router',
  rebootSystemVm: 'cloudstack_reboot_system_vm',
  rebootVirtualMachine: 'cloudstack_reboot_virtual_machine',
  reconnectHost: 'cloudstack_reconnect_host',
  recoverSharedFileSystem: 'cloudstack_recover_shared_file_system',
  recoverVirtualMachine: 'cloudstack_recover_virtual_machine',
  recoverVolume: 'cloudstack_recover_volume',
  registerCniConfiguration: 'cloudstack_register_cni_configuration',
  registerExtension: 'cloudstack_register_extension',
  registerIso: 'cloudstack_register_iso',
  registerNetscalerControlCenter: 'cloudstack_register_netscaler_control_center',
  registerNetscalerServicePackage: 'cloudstack_register_netscaler_service_package',
  registerOauthProvider: 'cloudstack_register_oauth_provider',
  registerSshKeyPair: 'cloudstack_register_ssh_key_pair',
  registerTemplate: 'cloudstack_register_template',
  registerUserData: 'cloudstack_register_user_data',
  registerUserKeys: 'cloudstack_register_user_keys',
  registerVnfTemplate: 'cloudstack_register_vnf_template',
  releaseAsNumber: 'cloudstack_release_as_number',
  releaseBgpPeer: 'cloudstack_release_bgp_peer',
  releaseDedicatedCluster: 'cloudstack_release_dedicated_cluster',
  releaseDedicatedGuestVlanRange: 'cloudstack_release_dedicated_guest_vlan_range',
  releaseDedicatedHost: 'cloudstack_release_dedicated_host',
  releaseDedicatedPod: 'cloudstack_release_dedicated_pod',
  releaseDedicatedZone: 'cloudstack_release_dedicated_zone',
  releaseHostReservation: 'cloudstack_release_host_reservation',
  releaseIpAddress: 'cloudstack_release_ip_address',
  releaseIpv4SubnetForZone: 'cloudstack_release_ipv4_subnet_for_zone',
  releasePodIpAddress: 'cloudstack_release_pod_ip_address',
  releasePublicIpRange: 'cloudstack_release_public_ip_range',
  removeAnnotation: 'cloudstack_remove_annotation',
  removeCertFromLoadBalancer: 'cloudstack_remove_cert_from_load_balancer',
  removeFromGlobalLoadBalancerRule: 'cloudstack_remove_from_global_load_balancer_rule',
  removeFromLoadBalancerRule: 'cloudstack_remove_from_load_balancer_rule',
  removeGuestOs: 'cloudstack_remove_guest_os',
  removeGuestOsMapping: 'cloudstack_remove_guest_os_mapping',
  removeGuiTheme: 'cloudstack_remove_gui_theme',
  removeIpFromNic: 'cloudstack_remove_ip_from_nic',
  removeManagementServer: 'cloudstack_remove_management_server',
  removeNetworkPermissions: 'cloudstack_remove_network_permissions',
  removeNicFromVirtualMachine: 'cloudstack_remove_nic_from_virtual_machine',
  removeNodesFromKubernetesCluster: 'cloudstack_remove_nodes_from_kubernetes_cluster',
  removeQuarantinedIp: 'cloudstack_remove_quarantined_ip',
  removeRawUsageRecords: 'cloudstack_remove_raw_usage_records',
  removeRegion: 'cloudstack_remove_region',
  removeResourceDetail: 'cloudstack_remove_resource_detail',
  removeSecondaryStorageSelector: 'cloudstack_remove_secondary_storage_selector',
  removeTungstenFabricPolicy: 'cloudstack_remove_tungsten_fabric_policy',
  removeTungstenFabricPolicyRule: 'cloudstack_remove_tungsten_fabric_policy_rule',
  removeTungstenFabricTag: 'cloudstack_remove_tungsten_fabric_tag',
  removeTungstenGatewayFromRouter: 'cloudstack_remove_tungsten_gateway_from_router',
  removeVmFromBackupOffering: 'cloudstack_remove_vm_from_backup_offering',
  removeVmsFromKubernetesCluster: 'cloudstack_remove_vms_from_kubernetes_cluster',
  removeVmwareDc: 'cloudstack_remove_vmware_dc',
  removeVpnUser: 'cloudstack_remove_vpn_user',
  replaceNetworkAclList: 'cloudstack_replace_network_acl_list',
  reserveIpAddress: 'cloudstack_reserve_ip_address',
  resetApiLimit: 'cloudstack_reset_api_limit',
  resetConfiguration: 'cloudstack_reset_configuration',
  resetNetworkPermissions: 'cloudstack_reset_network_permissions',
  resetPassword: 'cloudstack_reset_password',
  resetPasswordForVirtualMachine: 'cloudstack_reset_password_for_virtual_machine',
  resetSshKeyForVirtualMachine: 'cloudstack_reset_ssh_key_for_virtual_machine',
  resetUserDataForVirtualMachine: 'cloudstack_reset_user_data_for_virtual_machine',
  resetVpnConnection: 'cloudstack_reset_vpn_connection',
  resizeVolume: 'cloudstack_resize_volume',
  restartNetwork: 'cloudstack_restart_network',
  restartSharedFileSystem: 'cloudstack_restart_shared_file_system',
  restartVpc: 'cloudstack_restart_vpc',
  restoreBackup: 'cloudstack_restore_backup',
  restoreBackupVolumeAndAttachToVm: 'cloudstack_restore_backup_volume_and_attach_to_vm',
  restoreVirtualMachine: 'cloudstack_restore_virtual_machine',
  revertSnapshot: 'cloudstack_revert_snapshot',
  revertToVmSnapshot: 'cloudstack_revert_to_vm_snapshot',
  revokeCertificate: 'cloudstack_revoke_certificate',
  revokeDirectDownloadCertificate: 'cloudstack_revoke_direct_download_certificate',
  revokeSecurityGroupEgress: 'cloudstack_revoke_security_group_egress',
  revokeSecurityGroupIngress: 'cloudstack_revoke_security_group_ingress',
  runCustomAction: 'cloudstack_run_custom_action',
  runDiagnostics: 'cloudstack_run_diagnostics',
  samlSlo: 'cloudstack_saml_slo',
  samlSso: 'cloudstack_saml_sso',
  scaleKubernetesCluster: 'cloudstack_scale_kubernetes_cluster',
  scaleSystemVm: 'cloudstack_scale_system_vm',
  scaleVirtualMachine: 'cloudstack_scale_virtual_machine',
  searchLdap: 'cloudstack_search_ldap',
  setupUserTwoFactorAuthentication: 'cloudstack_setup_user_two_factor_authentication',
  startInternalLoadBalancerVm: 'cloudstack_start_internal_load_balancer_vm',
  startKubernetesCluster: 'cloudstack_start_kubernetes_cluster',
  startRollingMaintenance: 'cloudstack_start_rolling_maintenance',
  startRouter: 'cloudstack_start_router',
  startSharedFileSystem: 'cloudstack_start_shared_file_system',
  startSystemVm: 'cloudstack_start_system_vm',
  startVirtualMachine: 'cloudstack_start_virtual_machine',
  stopInternalLoadBalancerVm: 'cloudstack_stop_internal_load_balancer_vm',
  stopKubernetesCluster: 'cloudstack_stop_kubernetes_cluster',
  stopNetScalerVpx: 'cloudstack_stop_net_scaler_vpx',
  stopRouter: 'cloudstack_stop_router',
  stopSharedFileSystem: 'cloudstack_stop_shared_file_system',
  stopSystemVm: 'cloudstack_stop_system_vm',
  stopVirtualMachine: 'cloudstack_stop_virtual_machine',
  suspendProject: 'cloudstack_suspend_project',
  syncStoragePool: 'cloudstack_sync_storage_pool',
  synchronizeTungstenFabricData: 'cloudstack_synchronize_tungsten_fabric_data',
  triggerShutdown: 'cloudstack_trigger_shutdown',
  unmanageGpuDevice: 'cloudstack_unmanage_gpu_device',
  unmanageVirtualMachine: 'cloudstack_unmanage_virtual_machine',
  unmanageVolume: 'cloudstack_unmanage_volume',
  unregisterExtension: 'cloudstack_unregister_extension',
  updateAccount: 'cloudstack_update_account',
  updateAnnotationVisibility: 'cloudstack_update_annotation_visibility',
  updateAutoScalePolicy: 'cloudstack_update_auto_scale_policy',
  updateAutoScaleVmGroup: 'cloudstack_update_auto_scale_vm_group',
  updateAutoScaleVmProfile: 'cloudstack_update_auto_scale_vm_profile',
  updateBackupOffering: 'cloudstack_update_backup_offering',
  updateBackupRepository: 'cloudstack_update_backup_repository',
  updateBackupSchedule: 'cloudstack_update_backup_schedule',
  updateBgpPeer: 'cloudstack_update_bgp_peer',
  updateBucket: 'cloudstack_update_bucket',
  updateCloudToUseObjectStore: 'cloudstack_update_cloud_to_use_object_store',
  updateCluster: 'cloudstack_update_cluster',
  updateCondition: 'cloudstack_update_condition',
  updateConfiguration: 'cloudstack_update_configuration',
  updateCustomAction: 'cloudstack_update_custom_action',
  updateDefaultNicForVirtualMachine: 'cloudstack_update_default_nic_for_virtual_machine',
  updateDiskOffering: 'cloudstack_update_disk_offering',
  updateDomain: 'cloudstack_update_domain',
  updateEgressFirewallRule: 'cloudstack_update_egress_firewall_rule',
  updateExtension: 'cloudstack_update_extension',
  updateFirewallRule: 'cloudstack_update_firewall_rule',
  updateGlobalLoadBalancerRule: 'cloudstack_update_global_load_balancer_rule',
  updateGpuCard: 'cloudstack_update_gpu_card',
  updateGpuDevice: 'cloudstack_update_gpu_device',
  updateGuestOs: 'cloudstack_update_guest_os',
  updateGuestOsMapping: 'cloudstack_update_guest_os_mapping',
  updateGuiTheme: 'cloudstack_update_gui_theme',
  updateHost: 'cloudstack_update_host',
  updateHostPassword: 'cloudstack_update_host_password',
  updateHypervisorCapabilities: 'cloudstack_update_hypervisor_capabilities',
  updateImageStore: 'cloudstack_update_image_store',
  updateInstanceGroup: 'cloudstack_update_instance_group',
  updateIpAddress: 'cloudstack_update_ip_address',
  updateIpv4SubnetForZone: 'cloudstack_update_ipv4_subnet_for_zone',
  updateIpv6FirewallRule: 'cloudstack_update_ipv6_firewall_rule',
  updateIso: 'cloudstack_update_iso',
  updateIsoPermissions: 'cloudstack_update_iso_permissions',
  updateKubernetesSupportedVersion: 'cloudstack_update_kubernetes_supported_version',
  updateLbHealthCheckPolicy: 'cloudstack_update_lb_health_check_policy',
  updateLbStickinessPolicy: 'cloudstack_update_lb_stickiness_policy',
  updateLoadBalancer: 'cloudstack_update_load_balancer',
  updateLoadBalancerRule: 'cloudstack_update_load_balancer_rule',
  updateNetwork: 'cloudstack_update_network',
  updateNetworkAclItem: 'cloudstack_update_network_acl_item',
  updateNetworkAclList: 'cloudstack_update_network_acl_list',
  updateNetworkOffering: 'cloudstack_update_network_offering',
  updateNetworkServiceProvider: 'cloudstack_update_network_service_provider',
  updateOauthProvider: 'cloudstack_update_oauth_provider',
  updateObjectStoragePool: 'cloudstack_update_object_storage_pool',
  updateOsCategory: 'cloudstack_update_os_category',
  updatePhysicalNetwork: 'cloudstack_update_physical_network',
  updatePod: 'cloudstack_update_pod',
  updatePodManagementNetworkIpRange: 'cloudstack_update_pod_management_network_ip_range',
  updatePortForwardingRule: 'cloudstack_update_port_forwarding_rule',
  updateProject: 'cloudstack_update_project',
  updateProjectInvitation: 'cloudstack_update_project_invitation',
  updateProjectRole: 'cloudstack_update_project_role',
  updateProjectRolePermission: 'cloudstack_update_project_role_permission',
  updateQuarantinedIp: 'cloudstack_update_quarantined_ip',
  updateRegion: 'cloudstack_update_region',
  updateRemoteAccessVpn: 'cloudstack_update_remote_access_vpn',
  updateResourceCount: 'cloudstack_update_resource_count',
  updateResourceLimit: 'cloudstack_update_resource_limit',
  updateRole: 'cloudstack_update_role',
  updateRolePermission: 'cloudstack_update_role_permission',
  updateRoutingFirewallRule: 'cloudstack_update_routing_firewall_rule',
  updateSecondaryStorageSelector: 'cloudstack_update_secondary_storage_selector',
  updateSecurityGroup: 'cloudstack_update_security_group',
  updateServiceOffering: 'cloudstack_update_service_offering',
  updateSharedFileSystem: 'cloudstack_update_shared_file_system',
  updateSiocInfo: 'cloudstack_update_sioc_info',
  updateSnapshotPolicy: 'cloudstack_update_snapshot_policy',
  updateStorageCapabilities: 'cloudstack_update_storage_capabilities',
  updateStorageNetworkIpRange: 'cloudstack_update_storage_network_ip_range',
  updateStoragePool: 'cloudstack_update_storage_pool',
  updateTemplate: 'cloudstack_update_template',
  updateTemplatePermissions: 'cloudstack_update_template_permissions',
  updateTrafficType: 'cloudstack_update_traffic_type',
  updateTungstenLbHealthMonitor: 'cloudstack_update_tungsten_lb_health_monitor',
  updateUser: 'cloudstack_update_user',
  updateVgpuProfile: 'cloudstack_update_vgpu_profile',
  updateVirtualMachine: 'cloudstack_update_virtual_machine',
  updateVlanIpRange: 'cloudstack_update_vlan_ip_range',
  updateVmAffinityGroup: 'cloudstack_update_vm_affinity_group',
  updateVmNicIp: 'cloudstack_update_vm_nic_ip',
  updateVmSchedule: 'cloudstack_update_vm_schedule',
  updateVmwareDc: 'cloudstack_update_vmware_dc',
  updateVnfTemplate: 'cloudstack_update_vnf_template',
  updateVolume: 'cloudstack_update_volume',
  updateVpc: 'cloudstack_update_vpc',
  updateVpcOffering: 'cloudstack_update_vpc_offering',
  updateVpnConnection: 'cloudstack_update_vpn_connection',
  updateVpnCustomerGateway: 'cloudstack_update_vpn_customer_gateway',
  updateVpnGateway: 'cloudstack_update_vpn_gateway',
  updateWebhook: 'cloudstack_update_webhook',
  updateZone: 'cloudstack_update_zone',
  upgradeKubernetesCluster: 'cloudstack_upgrade_kubernetes_cluster',
  upgradeRouterTemplate: 'cloudstack_upgrade_router_template',
  uploadCustomCertificate: 'cloudstack_upload_custom_certificate',
  uploadDirectDownloadCertificate: 'cloudstack_upload_direct_download_certificate',
  uploadResourceIcon: 'cloudstack_upload_resource_icon',
  uploadSslCert: 'cloudstack_upload_ssl_cert',
  uploadVolume: 'cloudstack_upload_volume',
  validateUserTwoFactorCode: 'cloudstack_validate_user_two_factor_code',
  verifyOauthCodeAndGetUser: 'cloudstack_verify_oauth_code_and_get_user',
};
