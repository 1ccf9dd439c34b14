// Values that the server compares with sets of its own although its API does not declare them, and how it refuses others.

/** Which values pass, and the numbers of the refusal of the rest. */
export interface Rule {
  /** Without regard to case, unless `exact`. */
  readonly oneOf?: readonly string[];
  readonly exact?: true;
  /** Every part of a list, instead of the whole text. */
  readonly each?: true;
  readonly pattern?: RegExp;
  /** 431 with 4350 where left out. */
  readonly status?: number;
  readonly kind?: number;
}

const set = (values: string, more: Omit<Rule, 'oneOf'> = {}): Rule => ({ oneOf: values.split(' '), ...more });

/** What a cloud may run on. */
const HYPERVISORS =
  'XenServer KVM VMware Hyperv VirtualBox Parralels BareMetal Simulator Ovm Ovm3 LXC Any None External';
const SERVICES =
  'Vpn Dhcp Dns Gateway Firewall Lb UserData SourceNat StaticNat PortForwarding SecurityGroup NetworkACL Connectivity BaremetalPxeService CustomAction';
const ALLOCATION = set('Enabled Disabled');
const DETAILS =
  'all group nics stats secgrp tmpl servoff diskoff backoff iso volume min affgrp vnfnics events capacity storage resource users';
const PROTOCOLS = /^(tcp|udp|icmp|all|tcp-proxy|esp|ah|sctp|\d|\d\d|1\d\d|2[0-4]\d|25[0-5])$/i;
const CIDR = '(?:[0-9.]+/(?:\\d|[12]\\d|3[0-2])|[0-9a-f:.]*:[0-9a-f:.]*/(?:\\d|[1-9]\\d|1[01]\\d|12[0-8]))';
const CIDRS = new RegExp(`^${CIDR}(,\\s*${CIDR})*$`, 'i');
/** Names that machines have in the network, and names of networks: labels of letters, digits and hyphens. */
const HOST_NAME = /^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/i;
const NETWORK_DOMAIN = /^(?=.{1,190}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/i;
const OCTET = '(25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const IPV4 = new RegExp(`^${OCTET}(\\.${OCTET}){3}$`);
const ADDRESS = new RegExp(`^(${OCTET}(\\.${OCTET}){3}|[0-9a-f]*:[0-9a-f:.]+)$`, 'i');
const ICMP_TYPE = /^(-1|\d|\d\d|1\d\d|2[0-4]\d|25[0-5])$/;
const ICMP_CODE = /^(-1|\d|[123]\d|40)$/;
/** Seconds of a day at most. */
const LIFETIME = /^([1-9]\d{0,3}|[1-7]\d{4}|8[0-5]\d{3}|86[0-3]\d\d|86400)$/;
const ACL_NUMBER = /^[1-9]\d*$/;
const ENUM = { kind: 9999, exact: true } as const;
const OF_API = { status: 530, kind: 9999 } as const;

/** `command.parameter`, or `*.parameter` for every command that has it > its rule. */
export const RULES: Readonly<Record<string, Rule>> = {
  'registerTemplate.format': set('QCOW2 RAW VHD ISO OVA VHDX BAREMETAL EXTERNAL VMDK VDI TAR ZIP DIR', { kind: 9999 }),
  'registerTemplate.hypervisor': set(HYPERVISORS),
  'registerTemplate.url': { pattern: /^https?:\/\//i, kind: 9999 },
  'registerIso.url': { pattern: /^https?:\/\/\S+\.iso(\.(bz2|gz|zip))?$/i, kind: 9999 },
  'registerVnfTemplate.format': set('QCOW2 RAW VHD ISO OVA VHDX VMDK VDI', { kind: 9999 }),
  'addHost.hypervisor': set(HYPERVISORS, OF_API),
  'addCluster.hypervisor': set(HYPERVISORS),
  'listVirtualMachines.hypervisor': set(HYPERVISORS),
  'listVirtualMachines.details': set(DETAILS, { each: true }),
  'listTemplates.templatefilter': set(
    'featured self selfexecutable sharedexecutable executable community shared all',
    ENUM,
  ),
  'updateTemplatePermissions.op': set('add remove reset'),
  'updateIsoPermissions.op': set('add remove reset'),
  'updateZone.allocationstate': ALLOCATION,
  'updatePod.allocationstate': ALLOCATION,
  'updateCluster.allocationstate': ALLOCATION,
  'createPhysicalNetwork.broadcastdomainrange': set('Pod Zone'),
  'createZone.networktype': set('Basic Advanced'),
  'addTrafficType.traffictype': set('Guest Public Management Storage Control'),
  'addAnnotation.entitytype': set(
    'VM VOLUME SNAPSHOT VM_SNAPSHOT INSTANCE_GROUP SSH_KEYPAIR USER_DATA NETWORK VPC PUBLIC_IP_ADDRESS VPN_CUSTOMER_GATEWAY ' +
      'TEMPLATE ISO KUBERNETES_CLUSTER SERVICE_OFFERING DISK_OFFERING NETWORK_OFFERING ZONE POD CLUSTER HOST DOMAIN ' +
      'PRIMARY_STORAGE SECONDARY_STORAGE VR SYSTEM_VM AUTOSCALE_VM_GROUP MANAGEMENT_SERVER OBJECT_STORAGE',
    OF_API,
  ),
  'createWebhook.scope': set('Local Domain Global', OF_API),
  'createWebhook.payloadurl': { pattern: /^https?:\/\/\S+$/i, kind: 9999 },
  'createCounter.source': set('CPU MEMORY SNMP NETSCALER VIRTUALROUTER'),
  'createCondition.relationaloperator': set('GT GE LT LE EQ'),
  'createAutoScalePolicy.action': set('scaleup scaledown'),
  'createVMSchedule.action': set('START STOP REBOOT FORCE_STOP FORCE_REBOOT'),
  'createVMSchedule.schedule': { pattern: /^\S+(\s+\S+){4}$/, kind: 9999 },
  'createAffinityGroup.type': { pattern: /^((non-strict )?host (anti-)?affinity|ExplicitDedication)$/ },
  'createNetworkOffering.guestiptype': set('Isolated Shared L2'),
  'createNetworkOffering.traffictype': set('Guest Public Management Storage Control Vpn'),
  'createNetworkOffering.supportedservices': set(SERVICES, { each: true }),
  'createVPCOffering.supportedservices': set(SERVICES, { each: true }),
  'createServiceOffering.storagetype': set('local shared'),
  'createDiskOffering.storagetype': set('local shared'),
  'createServiceOffering.provisioningtype': set('thin sparse fat'),
  'createDiskOffering.provisioningtype': set('thin sparse fat'),
  'createRole.type': set('Admin ResourceAdmin DomainAdmin User', OF_API),
  'createRolePermission.rule': { pattern: /^[A-Za-z*]+$/ },
  'createRolePermission.permission': set('allow deny', { kind: 9999 }),
  'createDomain.name': { pattern: /^[^/]+$/, kind: 9999 },
  'createSnapshotPolicy.intervaltype': set('HOURLY DAILY WEEKLY MONTHLY'),
  'createBackupSchedule.intervaltype': set('HOURLY DAILY WEEKLY MONTHLY', OF_API),
  'createLoadBalancerRule.algorithm': set('roundrobin leastconn source', { kind: 9999 }),
  'createLoadBalancer.algorithm': set('roundrobin leastconn source', { kind: 9999 }),
  'createLBStickinessPolicy.methodname': set('LbCookie AppCookie SourceBased'),
  'createNetworkACL.action': set('Allow Deny'),
  'updateNetworkACLItem.action': set('Allow Deny'),
  'createNetworkACL.protocol': { pattern: PROTOCOLS },
  'createFirewallRule.cidrlist': { pattern: CIDRS, kind: 9999 },
  'addVpnUser.username': { pattern: /^[A-Za-z][A-Za-z0-9@._-]{2,63}$/ },
  'createVPC.cidr': { pattern: CIDRS },
  'addKubernetesSupportedVersion.semanticversion': { pattern: /^\d+\.\d+\.\d+/, kind: 9999 },
  'createExtension.type': set('Orchestrator', { status: 530, kind: 4250 }),
  'addObjectStoragePool.provider': set('MinIO Ceph Simulator Cloudian', OF_API),
  'createBucket.name': { pattern: /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/ },
  'listEvents.resourcetype': set(
    'VirtualMachine Volume Snapshot Template ISO Network VPC Account User Domain Host Zone Pod Cluster Project Role ' +
      'IpAddress PublicIpAddress FirewallRule LoadBalancerRule PortForwardingRule SecurityGroup AffinityGroup ' +
      'ServiceOffering DiskOffering NetworkOffering StoragePool SystemVm DomainRouter ManagementServer VMSnapshot Backup',
  ),
  'listHosts.type': set(
    'Routing Storage SecondaryStorage SecondaryStorageCmdExecutor ConsoleProxy SecondaryStorageVM LocalSecondaryStorage TrafficMonitor ExternalFirewall ExternalLoadBalancer PxeServer',
  ),
  // Of every command that has such a parameter.
  '*.networkdomain': { pattern: NETWORK_DOMAIN },
  'createZone.domain': { pattern: NETWORK_DOMAIN },
  'updateZone.domain': { pattern: NETWORK_DOMAIN },
  ...Object.fromEntries(
    ['createZone', 'updateZone'].flatMap((command) =>
      ['dns1', 'dns2', 'internaldns1', 'internaldns2'].map((name) => [`${command}.${name}`, { pattern: IPV4 }]),
    ),
  ),
  ...Object.fromEntries(
    ['createFirewallRule', 'createEgressFirewallRule', 'createNetworkACL', 'updateNetworkACLItem'].flatMap(
      (command) => [
        [`${command}.icmptype`, { pattern: ICMP_TYPE }],
        [`${command}.icmpcode`, { pattern: ICMP_CODE }],
      ],
    ),
  ),
  'updateVirtualMachine.name': { pattern: HOST_NAME },
  'createNetwork.acltype': set('Account Domain'),
  'createNetworkACL.number': { pattern: ACL_NUMBER },
  'updateNetworkACLItem.number': { pattern: ACL_NUMBER },
  'createNetworkACL.traffictype': set('Ingress Egress'),
  'createZone.guestcidraddress': { pattern: CIDRS },
  'updateZone.guestcidraddress': { pattern: CIDRS },
  'createVpnCustomerGateway.ikelifetime': { pattern: LIFETIME },
  'createVpnCustomerGateway.esplifetime': { pattern: LIFETIME },
  'createVpnCustomerGateway.gateway': { pattern: NETWORK_DOMAIN },
  'updateVpnCustomerGateway.gateway': { pattern: NETWORK_DOMAIN },
  'createVpnCustomerGateway.cidrlist': { pattern: CIDRS },
  'updateVpnCustomerGateway.cidrlist': { pattern: CIDRS },
  'addIpToNic.ipaddress': { pattern: ADDRESS },
  'updateResourceLimit.resourcetype': { pattern: /^(\d|1[0-7])$/ },
  'updateResourceLimit.max': { pattern: /^(-1|\d+)$/ },
};
