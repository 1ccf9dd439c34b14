// What records hold where nothing was set: flags, empty lists and zeros that a real 4.22 sends all the same.
import type { Field, Row } from './row.ts';

/** Shape of an answer > its fields of that kind, in every command that answers with it. */
const SHAPES: Readonly<Record<string, string>> = {
  Account: 'gputotal=0 groups=[] isdefault=false',
  Annotation: 'adminsonly=false',
  AsyncJob: 'jobprocstatus=0 jobresultcode=0',
  AutoScaleVmGroup: 'fordisplay=true hasannotations=false minmembers=1',
  AutoScaleVmProfile: 'counterparam={} expungevmgraceperiod=60 otherdeployparams={}',
  BackupOffering: 'allowuserdrivenbackups=true',
  BackupSchedule: 'maxbackups=0',
  Bucket: 'encryption=false objectlocking=false size=0 state="Created" tags=[] versioning=false',
  Cluster: 'hasannotations=false resourcedetails={"memoryOvercommitRatio":"1.0","cpuOvercommitRatio":"1.0"}',
  ClusterMetrics:
    'cpuallocateddisablethreshold=false cpuallocatedthreshold=false cpudisablethreshold=false cputhreshold=false ' +
    'hasannotations=false memoryallocateddisablethreshold=false memoryallocatedthreshold=false ' +
    'memorydisablethreshold=false memorythreshold=false',
  Configuration: 'isdynamic=true',
  CreateConsoleEndpoint: 'success=true',
  CreateSSHKeyPair: 'hasannotations=false',
  DiskOffering: 'disksizestrictness=false displayoffering=true encrypt=false hasannotations=false iscustomized=false',
  Domain: 'gputotal=0 hasannotations=false haschild=true',
  DomainRouter: 'hasannotations=false healthchecksfailed=false isredundantrouter=false requiresupgrade=false',
  Extension: 'isuserdefined=true pathready=true state="Enabled"',
  ExtensionCustomAction: 'details={} enabled=false parameters=[] timeout=3',
  Firewall: 'fordisplay=true tags=[]',
  FirewallRule: 'fordisplay=true tags=[]',
  GuestOS: 'fordisplay=true isuserdefined=false',
  GuestOSCategory: 'isfeatured=true',
  GuestVlan: 'isdedicated=false network=[]',
  GuiTheme: 'ispublic=false recursivedomains=false',
  Host: 'hasannotations=false islocalstorageactive=false',
  HostForMigration:
    'cpuloadaverage=0.0 hahost=false hasannotations=false islocalstorageactive=false memoryused=0 ' +
    'requiresStorageMotion=false suitableformigration=true ueficapability=false',
  HostMetrics:
    'cpuallocateddisablethreshold=false cpuallocatedthreshold=false cpunumber=4 cpuspeed=8000 hahost=false ' +
    'hasannotations=false islocalstorageactive=false memoryallocateddisablethreshold=false ' +
    'memoryallocatedthreshold=false memorytotal=8589934592 ueficapability=false',
  HostTag: 'hostid=8 isimplicit=false',
  HypervisorCapabilities:
    'maxguestslimit=50 securitygroupenabled=true storagemotionenabled=false vmsnapshotenabled=true',
  IPAddress:
    'fordisplay=true forprovider=false forsystemvms=false forvirtualnetwork=true hasannotations=false ' +
    'hasrules=false isportable=false issourcenat=false isstaticnat=false issystem=false tags=[]',
  ImageStore: 'hasannotations=false readonly=false',
  Infrastructure: 'cpusockets=0 ilbvms=0',
  InstanceGroup: 'hasannotations=false',
  InternalLoadBalancerElement: 'enabled=false',
  IsAccountAllowedToCreateOfferingsWithTags: 'isallowed=false',
  KubernetesSupportedVersion:
    'arch="x86_64" directdownload=false mincpunumber=2 minmemory=2048 supportsautoscaling=true supportsha=true',
  LBHealthCheck: 'healthcheckpolicy=[]',
  LoadBalancer: 'fordisplay=true tags=[]',
  LoadBalancerRuleVmMap:
    'affinitygroup=[] deleteprotection=false details={} displayvm=true haenable=false hasannotations=false ' +
    'isdynamicallyscalable=false passwordenabled=false receivedbytes=0 rootdeviceid=0 securitygroup=[] ' +
    'sentbytes=0 tags=[]',
  ManagementServer: 'lastagents=[] pendingjobscount=0',
  ManagementServerMetrics:
    'dbislocal=true lastagents=[] pendingjobscount=0 threadsblockedcount=0 threadsteminatedcount=0 ' +
    'usageislocal=false',
  Network:
    'canusefordeploy=true hasannotations=false ispersistent=false issystem=false networkofferingconservemode=true ' +
    'privatemtu=1500 publicmtu=1500 redundantrouter=false restartrequired=false service=[] specifyipranges=false ' +
    'specifyvlan=false strechedl2subnet=false supportsvmautoscaling=true tags=[]',
  NetworkACL: 'fordisplay=true',
  NetworkACLItem: 'fordisplay=true tags=[]',
  NetworkOffering:
    'conservemode=true egressdefaultpolicy=false fornsx=false fortungsten=false forvpc=false hasannotations=false ' +
    'isdefault=true ispersistent=false networkrate=200 service=[] specifyasnumber=false specifyipranges=false ' +
    'specifyvlan=false supportsinternallb=false supportspublicaccess=false supportsstrechedl2subnet=false',
  Nic: 'extradhcpoption=[] isdefault=true',
  OutOfBandManagement: 'enabled=false status=true',
  Pod: 'hasannotations=false',
  PrivateGateway: 'sourcenatsupported=false',
  Project:
    'backupstoragetotal=0 backuptotal=0 buckettotal=0 cputotal=0 gputotal=0 memorytotal=0 objectstoragetotal=0 ' +
    'primarystoragetotal=0 secondarystoragetotal=0.0 snapshottotal=0 tags=[] templatetotal=0 vmrunning=0 ' +
    'vmstopped=0 vmtotal=0 volumetotal=0 vpctotal=0',
  ProjectRole: 'ispublic=true',
  Provider: 'canenableindividualservice=true servicelist=[]',
  QuotaEnabled: 'isenabled=false',
  Region: 'gslbserviceenabled=true portableipserviceenabled=false',
  RemoteAccessVpn: 'fordisplay=true',
  ResourceCount: 'resourcecount=0',
  ResourceDetail: 'fordisplay=true',
  Role: 'ispublic=true',
  SSHKeyPair: 'hasannotations=false',
  SecurityGroup: 'egressrule=[] ingressrule=[] tags=[] virtualmachineids=[]',
  ServiceOffering:
    'defaultuse=false diskofferingstrictness=false dynamicscalingenabled=true encryptroot=false ' +
    'hasannotations=false iscustomized=false issystem=false isvolatile=false limitcpuuse=false offerha=false ' +
    'rootdisksize=0',
  SharedFS:
    'diskioread=0 diskiowrite=0 diskkbsread=0 diskkbswrite=0 iscustomdiskoffering=true path="/export" ' +
    'provisioningtype="thin" state="Ready"',
  Site2SiteCustomerGateway:
    'dpd=false esplifetime=3600 forceencap=false hasannotations=false ikelifetime=86400 ikeversion="ike" ' +
    'splitconnections=false',
  Site2SiteVpnConnection:
    'dpd=false esplifetime=3600 forceencap=false fordisplay=true ikelifetime=86400 ikeversion="ike" passive=true ' +
    'splitconnections=false',
  Site2SiteVpnGateway: 'fordisplay=true',
  Snapshot: 'hasannotations=false revertable=false tags=[]',
  SnapshotPolicy: 'fordisplay=true maxsnaps=3 tags=[]',
  StaticRoute: 'tags=[]',
  StoragePool: 'capacitybytes=1099511627776 disksizetotal=1099511627776 disksizeused=0 istagarule=false managed=false',
  StoragePoolMetrics:
    'capacitybytes=1099511627776 details={} disksizetotal=1099511627776 disksizeused=0 hasannotations=false ' +
    'istagarule=false managed=false storageallocateddisablethreshold=false storageallocatedthreshold=false ' +
    'storageusagedisablethreshold=false storageusagethreshold=false',
  StorageTag: 'poolid=6',
  SystemVm: 'hasannotations=false isdynamicallyscalable=false',
  Template: 'crossZones=false isdynamicallyscalable=false isfeatured=false ispublic=false isready=true tags=[]',
  TemplatePermissions: 'ispublic=true',
  User: 'is2faenabled=false is2famandated=false iscallerchilddomain=false isdefault=false',
  UserData: 'hasannotations=false',
  UserVm:
    'affinitygroup=[] deleteprotection=false details={} haenable=false hasannotations=false ' +
    'isdynamicallyscalable=false nic=[] receivedbytes=0 securitygroup=[] sentbytes=0 tags=[]',
  VMSchedule: 'enabled=true',
  VMSnapshot: 'current=true hasannotations=false tags=[]',
  VirtualRouterProvider: 'enabled=true',
  VlanIpRange: 'forsystemvms=false forvirtualnetwork=true',
  VmMetrics:
    'affinitygroup=[] cpunumber=1 deleteprotection=false details={} displayvm=true haenable=false ' +
    'hasannotations=false isdynamicallyscalable=false passwordenabled=false receivedbytes=0 rootdeviceid=0 ' +
    'securitygroup=[] sentbytes=0 tags=[]',
  Volume:
    'deleteprotection=false destroyed=false hasannotations=false isextractable=true quiescevm=false ' +
    'supportsstoragesnapshot=false tags=[]',
  VolumeMetrics:
    'deleteprotection=false destroyed=false diskiopstotal=0 diskioread=0 diskiowrite=0 diskkbsread=0 ' +
    'diskkbswrite=0 displayvolume=true hasannotations=false isextractable=false quiescevm=false ' +
    'supportsstoragesnapshot=false tags=[]',
  VolumeMetricsStats: 'stats=[]',
  Vpc:
    'distributedvpcrouter=false fordisplay=true hasannotations=false network=[] publicmtu=1500 ' +
    'redundantvpcrouter=false regionlevelvpc=false restartrequired=false tags=[]',
  VpcOffering:
    'distributedvpcrouter=false fornsx=false isdefault=false specifyasnumber=false supportsregionLevelvpc=false',
  Webhook: 'sslverification=false',
  WebhookDelivery: 'success=false',
  Zone:
    'allowuserspecifyvrmtu=false asnrange="" gputotal=0 gpuused=0 hasannotations=false ismultiarch=false ' +
    'isnsxenabled=false localstorageenabled=false routedmodeenabled=true routerprivateinterfacemaxmtu=1500 ' +
    'routerpublicinterfacemaxmtu=1500 securitygroupsenabled=false tags=[]',
  ZoneMetrics:
    'allowuserspecifyvrmtu=false cpuallocateddisablethreshold=false cpuallocatedthreshold=false ' +
    'cpudisablethreshold=false cputhreshold=false gpuused=0 hasannotations=false ismultiarch=false ' +
    'isnsxenabled=false localstorageenabled=false memoryallocateddisablethreshold=false ' +
    'memoryallocatedthreshold=false memorydisablethreshold=false memorythreshold=false routedmodeenabled=true ' +
    'securitygroupsenabled=false tags=[]',
};

/** Command > fields that only it and a few others send so. */
const COMMANDS: Readonly<Record<string, string>> = {
  addHost: 'hahost=false ueficapability=false',
  addNicToVirtualMachine: 'displayvm=true',
  assignVolume: 'displayvolume=true',
  attachIso: 'displayvm=true passwordenabled=false rootdeviceid=0',
  attachVolume: 'diskioread=0 diskiowrite=0 diskkbsread=0 diskkbswrite=0 displayvolume=true',
  cancelHostMaintenance: 'hahost=false istagarule=false ueficapability=false',
  cancelStorageMaintenance: 'hasannotations=false',
  changeOfferingForVolume: 'displayvolume=true',
  changeServiceForVirtualMachine: 'displayvm=true passwordenabled=false rootdeviceid=0',
  createSecurityGroup: 'virtualmachinecount=0',
  createServiceOffering: 'gpudisplay=false',
  createStoragePool: 'hasannotations=false',
  createTemplate:
    'deployasis=false details={} directdownload=false downloaddetails=[] forcks=false hasannotations=false ' +
    'isextractable=false passwordenabled=false requireshvm=true sshkeyenabled=false',
  declareHostAsDegraded: 'hahost=false ueficapability=false',
  deployVirtualMachine: 'passwordenabled=false rootdeviceid=0',
  destroyVirtualMachine: 'passwordenabled=false rootdeviceid=0',
  detachIso: 'displayvm=true passwordenabled=false rootdeviceid=0',
  detachVolume: 'displayvolume=true',
  enableStorageMaintenance: 'hasannotations=false',
  findStoragePoolsForMigration: 'jobstatus=0 suitableformigration=true',
  getUserKeys: 'apikeyaccess=true',
  listHostHAResources: 'haenable=false',
  listIsos:
    'bootable=true directdownload=false downloaddetails=[] hasannotations=false isextractable=false ' +
    'passwordenabled=false',
  listObjectStoragePools: 'storageallocated=0 storageused=0',
  listRoles: 'isdefault=true',
  listSecurityGroups: 'virtualmachinecount=0',
  listStoragePools: 'details={} hasannotations=false',
  listTemplates:
    'deployasis=false details={} directdownload=false downloaddetails=[] forcks=false hasannotations=false ' +
    'isextractable=false passwordenabled=false requireshvm=true sshkeyenabled=false',
  listVnfTemplates:
    'deployasis=false details={} directdownload=false downloaddetails=[] forcks=false hasannotations=false ' +
    'isextractable=false passwordenabled=false requireshvm=true sshkeyenabled=false',
  migrateVirtualMachine: 'displayvm=true passwordenabled=false rootdeviceid=0',
  migrateVolume: 'displayvolume=true',
  prepareHostForMaintenance: 'hahost=false istagarule=false ueficapability=false',
  prepareTemplate:
    'deployasis=false details={} directdownload=false downloaddetails=[] forcks=false hasannotations=false ' +
    'isextractable=false passwordenabled=false requireshvm=true sshkeyenabled=false',
  rebootVirtualMachine: 'passwordenabled=false rootdeviceid=0',
  reconnectHost: 'hahost=false ueficapability=false',
  recoverVirtualMachine: 'displayvm=true passwordenabled=false rootdeviceid=0',
  registerIso:
    'bootable=true directdownload=false downloaddetails=[] hasannotations=false isextractable=false ' +
    'passwordenabled=false',
  registerTemplate:
    'deployasis=false details={} directdownload=false downloaddetails=[] forcks=false hasannotations=false ' +
    'isextractable=false passwordenabled=false requireshvm=true sshkeyenabled=false',
  registerVnfTemplate:
    'deployasis=false details={} directdownload=false downloaddetails=[] forcks=false hasannotations=false ' +
    'isextractable=false passwordenabled=false requireshvm=true sshkeyenabled=false',
  removeNicFromVirtualMachine: 'displayvm=true',
  resetSSHKeyForVirtualMachine: 'displayvm=true passwordenabled=false rootdeviceid=0',
  resetUserDataForVirtualMachine: 'displayvm=true passwordenabled=false rootdeviceid=0',
  resizeVolume: 'displayvolume=true',
  restoreVirtualMachine: 'displayvm=true passwordenabled=false rootdeviceid=0',
  revertToVMSnapshot: 'displayvm=true passwordenabled=false rootdeviceid=0',
  scaleVirtualMachine: 'displayvm=true passwordenabled=false rootdeviceid=0',
  startVirtualMachine: 'displayvm=true passwordenabled=false rootdeviceid=0',
  stopVirtualMachine: 'displayvm=true passwordenabled=false rootdeviceid=0',
  updateDefaultNicForVirtualMachine: 'displayvm=true',
  updateHost: 'hahost=false istagarule=false ueficapability=false',
  updateIso: 'bootable=true',
  updateNetwork: 'details={} displaynetwork=true egressdefaultpolicy=false',
  updateServiceOffering: 'gpudisplay=false',
  updateTemplate: 'bootable=true details={}',
  updateVirtualMachine: 'displayvm=true passwordenabled=false rootdeviceid=0',
  updateVnfTemplate: 'bootable=true',
  updateVolume: 'diskioread=0 diskiowrite=0 diskkbsread=0 diskkbswrite=0 displayvolume=true',
};

/** Lays what a real server says of itself under a record; what is there stays. */
export function complete(command: string, shapeName: string | undefined, shown: Row): Row {
  const ofShape = shapeName === undefined ? undefined : SHAPES[shapeName];
  for (const text of [ofShape, COMMANDS[command]]) {
    if (text === undefined) continue;
    for (const [name, value] of read(text)) if (shown[name] === undefined) shown[name] = structuredClone(value);
  }
  return shown;
}

const known = new Map<string, readonly (readonly [name: string, value: Field])[]>();

function read(text: string): readonly (readonly [name: string, value: Field])[] {
  let pairs = known.get(text);
  if (pairs === undefined) {
    pairs = text.split(' ').map((part) => {
      const equals = part.indexOf('=');
      return [part.slice(0, equals), JSON.parse(part.slice(equals + 1)) as Field] as const;
    });
    known.set(text, pairs);
  }
  return pairs;
}
