// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import {
  flag,
  list,
  map,
  required,
  shape,
  type ToolDef,
  text,
  tool,
  uuid,
  whole,
} from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const addBackupRepository: ToolDef<t.AddBackupRepositoryParams> = tool({
  name: 'cloudstack_add_backup_repository',
  title: 'Add backup repository',
  doc: 'Register a NAS share (NFS or CIFS) in a zone as the place where virtual machine backups are written.',
  category: 'backup',
  operations: ['addBackupRepository'],
  effect: 'write',
  risk: 'high',
  flags: ['dataOut', 'secretOut'],
  call: { kind: 'query', command: 'addBackupRepository', key: 'backuprepository' },
  result: shape('BackupRepository'),
  params: {
    address: required(text('Server and path of the share, for example host:/export/backups', { secret: 'maybe' })),
    name: required(text('Name to give, or to look for')),
    type: required(text('Kind of share, such as nfs or cifs')),
    zoneid: required(uuid('Zone to look or act in, by id', { ref: 'Zone' })),
    capacitybytes: whole('Size of the repository in bytes', { unit: 'bytes' }),
    crosszoneinstancecreation: flag('Let machines be created from these backups in other zones too'),
    mountopts: text('Mount options for the share; CIFS options may contain a password', { secret: 'maybe' }),
    provider: text('Backup provider that uses the share, normally nas'),
  },
});

export const createBackup: ToolDef<t.CreateBackupParams> = tool({
  name: 'cloudstack_create_backup',
  title: 'Create backup',
  doc: 'Take a backup of a virtual machine right now, using the backup offering that is assigned to it.',
  category: 'backup',
  operations: ['createBackup'],
  effect: 'write',
  risk: 'high',
  flags: ['money'],
  call: { kind: 'query', command: 'createBackup', async: true },
  result: shape('Success'),
  params: {
    virtualmachineid: required(uuid('Virtual machine (instance), by id', { ref: 'UserVm' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    description: text('Free text about the object'),
    name: text('Name to give, or to look for'),
    quiescevm: flag('Freeze the guest file systems for a consistent copy, if guest tools allow it'),
  },
});

export const createBackupSchedule: ToolDef<t.CreateBackupScheduleParams> = tool({
  name: 'cloudstack_create_backup_schedule',
  title: 'Create backup schedule',
  doc: 'Set up automatic hourly, daily, weekly or monthly backups of a virtual machine and how many are kept.',
  category: 'backup',
  operations: ['createBackupSchedule'],
  effect: 'write',
  risk: 'low',
  flags: ['money'],
  call: { kind: 'query', command: 'createBackupSchedule', key: 'backupschedule' },
  result: shape('BackupSchedule'),
  params: {
    intervaltype: required(
      text('HOURLY, DAILY, WEEKLY or MONTHLY', { oneOf: ['HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY'] }),
    ),
    schedule: required(text('When to run; MM for hourly, MM:HH daily, MM:HH:DD weekly or monthly')),
    timezone: required(text('Time zone in which the schedule is read, for example Europe/Paris')),
    virtualmachineid: required(uuid('Virtual machine (instance), by id', { ref: 'UserVm' })),
    maxbackups: whole('How many scheduled backups to keep; older ones are removed'),
    quiescevm: flag('Freeze the guest file systems during each backup, if guest tools allow it'),
  },
});

export const createVMFromBackup: ToolDef<t.CreateVMFromBackupParams> = tool({
  name: 'cloudstack_create_vm_from_backup',
  title: 'Create VM from backup',
  doc: 'Create a new virtual machine from a backup, also when the machine it was taken from is long gone.',
  category: 'backup',
  operations: ['createVMFromBackup'],
  effect: 'write',
  risk: 'high',
  flags: ['exec', 'money', 'secretOut'],
  raisedBy: [
    {
      param: 'leaseexpiryaction',
      equals: 'DESTROY',
      risk: 'high',
      why: 'the machine is destroyed by itself when the lease ends',
    },
    {
      param: 'preserveip',
      equals: true,
      risk: 'high',
      why: 'the copy comes up with the addresses of the original and can clash with it',
    },
  ],
  call: {
    kind: 'query',
    command: 'createVMFromBackup',
    async: true,
    envelope: 'deployvirtualmachineresponse',
    key: 'virtualmachine',
  },
  result: shape('UserVm'),
  params: {
    backupid: required(uuid("Backup from which the new machine's disks are made")),
    zoneid: required(uuid('Zone to look or act in, by id', { ref: 'Zone' })),
    account: text('Account concerned, by name; usually goes together with domainid'),
    affinitygroupids: list(uuid(), 'Affinity groups to put the VM in, by id; not together with affinitygroupnames', {
      ref: 'AffinityGroup',
    }),
    affinitygroupnames: list(text(), 'Affinity groups to put the VM in, by name; not together with affinitygroupids'),
    bootintosetup: flag('Stop in the firmware (BIOS/UEFI) setup screen at start; VMware only'),
    bootmode: text('Firmware mode: Legacy, or Secure for UEFI secure boot', { oneOf: ['LEGACY', 'SECURE'] }),
    boottype: text('Firmware kind: BIOS or UEFI', { oneOf: ['BIOS', 'UEFI'] }),
    clusterid: uuid('Cluster to look or act in, by id', { ref: 'Cluster' }),
    copyimagetags: flag('Give the VM the resource tags of its template or ISO as well'),
    customid: text('Own UUID to set instead of a generated one; root admins only'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    datadiskofferinglist: list(
      map(text()),
      'Disk offerings for the data disks: a list of disk and diskOffering pairs',
      { wire: 'rows' },
    ),
    datadisksdetails: list(map(text()), 'Data disks to make, each with diskofferingid, size in GiB, miniops, maxiops', {
      wire: 'rows',
    }),
    deploymentplanner: text('Planner that picks the host, such as FirstFitPlanner or UserDispersingPlanner'),
    details: map(text(), 'Extra settings as key/value pairs', { wire: 'fields', secret: 'maybe' }),
    dhcpoptionsnetworklist: list(map(text()), 'DHCP options per network: dhcp.networkid plus option codes and values', {
      wire: 'rows',
    }),
    diskofferingid: uuid('Disk offering, by id', { ref: 'DiskOffering' }),
    displayname: text('Friendly name shown for the VM; does not change its host name'),
    displayvm: flag('Whether users see the VM; root admins only'),
    domainid: uuid('Domain, by id; where the account lives if one is given', { ref: 'Domain' }),
    dynamicscalingenabled: flag('Allow CPU and memory to be changed while the VM runs; true by default'),
    externaldetails: map(text(), 'Key/value pairs handed to the external orchestrator', {
      wire: 'fields',
      secret: 'maybe',
    }),
    extraconfig: text('Additional hypervisor settings as URL-encoded text; must be allowed by the admin', {
      secret: 'maybe',
      max: 5120,
    }),
    group: text('Group, by name: of instances, of LDAP users or of settings'),
    hostid: uuid('Host to look or act on, by id', { ref: 'Host' }),
    hypervisor: text('Hypervisor: KVM, VMware, XenServer, Hyperv, BareMetal, LXC, Ovm3, External or Simulator'),
    iodriverpolicy: text('Disk I/O mode on KVM: native, threads, io_uring or storage_specific'),
    iothreadsenabled: flag('Give disk I/O its own threads on KVM'),
    ip6address: text('Single IPv6 address'),
    ipaddress: text('Single IP address'),
    iptonetworklist: list(
      map(text()),
      'Networks with the addresses wanted there: networkid, ip, ipv6, mac; not with networkids',
      { wire: 'rows' },
    ),
    keyboard: text('Console keyboard layout: us, uk, de, de-ch, es, fi, fr, fr-be, it, jp, nl-be, no, pt and others'),
    keypair: text('SSH key pair to log in with, by name'),
    keypairs: list(text(), 'SSH key pairs to log in with, by name'),
    leaseduration: whole('Days until the lease ends; -1 for no lease', { unit: 'd' }),
    leaseexpiryaction: text('STOP or DESTROY the machine when the lease runs out', { oneOf: ['STOP', 'DESTROY'] }),
    macaddress: text('MAC address of the network card; generated when left out'),
    name: text('Name to give, or to look for'),
    networkids: list(uuid(), 'Networks to attach to, by id; the first is the default', { ref: 'Network' }),
    nicmultiqueuenumber: whole('Queues per network card on KVM; -1 for as many as virtual CPUs'),
    nicnetworklist: list(map(text()), 'Network for each network card: pairs of nic and network', { wire: 'rows' }),
    nicpackedvirtqueuesenabled: flag('Use packed virtio queues for the network cards; KVM only'),
    overridediskofferingid: uuid("Disk offering for the root disk in place of the service offering's, by id", {
      ref: 'DiskOffering',
    }),
    password: text('Login password to set for the new machine', { secret: 'secret' }),
    podid: uuid('Pod to look or act in, by id', { ref: 'Pod' }),
    preserveip: flag('Give the new machine the network addresses of the original'),
    projectid: uuid('Project to look or act in, by id; -1 in lists for all projects', { ref: 'Project' }),
    properties: map(text(), 'OVF property values for the machine, as pairs of key and value', {
      wire: 'pairs',
      secret: 'maybe',
    }),
    rootdisksize: whole("Root disk in GiB; as large as the template's if left out", { unit: 'GiB' }),
    securitygroupids: list(uuid(), 'Security groups, by id; not together with securitygroupnames', {
      ref: 'SecurityGroup',
    }),
    securitygroupnames: list(text(), 'Security groups, by name; not together with securitygroupids'),
    serviceofferingid: uuid('Service (compute) offering, by id', { ref: 'ServiceOffering' }),
    size: whole('Size in GiB; for a Kubernetes cluster the number of workers', { unit: 'GiB' }),
    startvm: flag('Start it after creation; true by default'),
    templateid: uuid("Template recorded for the machine; the original's when left out", { ref: 'Template' }),
    userdata: text('Cloud-init user data, base64 encoded; in lists true to include it', {
      secret: 'maybe',
      max: 1048576,
    }),
    userdatadetails: map(text(), 'Values for the variables in the user data, as key/value pairs', {
      wire: 'fields',
      secret: 'maybe',
    }),
    userdataid: uuid('Registered user data, by id', { ref: 'UserData' }),
  },
});

export const deleteBackup: ToolDef<t.DeleteBackupParams> = tool({
  name: 'cloudstack_delete_backup',
  title: 'Delete backup',
  doc: 'Erase one backup of a virtual machine from the backup system for good, so it can never be restored from.',
  category: 'backup',
  operations: ['deleteBackup'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: { kind: 'query', command: 'deleteBackup', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid('Backup, by id')),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    forced: flag('Delete even when the provider objects; may take the entire backup chain along'),
  },
});

export const deleteBackupOffering: ToolDef<t.DeleteBackupOfferingParams> = tool({
  name: 'cloudstack_delete_backup_offering',
  title: 'Delete backup offering',
  doc: 'Withdraw a backup offering so that it can no longer be assigned to virtual machines.',
  category: 'backup',
  operations: ['deleteBackupOffering'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteBackupOffering' },
  result: shape('Success'),
  params: {
    id: required(uuid('Backup offering, by id', { ref: 'BackupOffering' })),
  },
});

export const deleteBackupRepository: ToolDef<t.DeleteBackupRepositoryParams> = tool({
  name: 'cloudstack_delete_backup_repository',
  title: 'Delete backup repository',
  doc: 'Remove a backup repository from CloudStack; the files on the share stay but can no longer be used from here.',
  category: 'backup',
  operations: ['deleteBackupRepository'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteBackupRepository' },
  result: shape('Success'),
  params: {
    id: required(uuid('Backup repository, by id')),
  },
});

export const deleteBackupSchedule: ToolDef<t.DeleteBackupScheduleParams> = tool({
  name: 'cloudstack_delete_backup_schedule',
  title: 'Delete backup schedule',
  doc: 'Stop automatic backups of a virtual machine by removing one schedule, or all of them when only the machine is given.',
  category: 'backup',
  operations: ['deleteBackupSchedule'],
  effect: 'destroy',
  risk: 'high',
  call: { kind: 'query', command: 'deleteBackupSchedule' },
  result: shape('Success'),
  params: {
    id: uuid('One schedule to remove'),
    virtualmachineid: uuid('Machine whose schedules are all removed', { ref: 'UserVm' }),
  },
});

export const importBackupOffering: ToolDef<t.ImportBackupOfferingParams> = tool({
  name: 'cloudstack_import_backup_offering',
  title: 'Import backup offering',
  doc: 'Publish a policy of the backup system (Veeam job, NAS repository, NetWorker) in a zone as an assignable offering.',
  category: 'backup',
  operations: ['importBackupOffering'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'importBackupOffering', async: true, key: 'backupoffering' },
  result: shape('BackupOffering'),
  params: {
    allowuserdrivenbackups: required(flag('Let users take and schedule backups themselves')),
    description: required(text('Free text about the object')),
    externalid: required(text('Id of the policy or job in the backup system')),
    name: required(text('Name to give, or to look for')),
    zoneid: required(uuid('Zone to look or act in, by id', { ref: 'Zone' })),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const listBackupOfferings: ToolDef<t.ListBackupOfferingsParams> = tool({
  name: 'cloudstack_list_backup_offerings',
  title: 'List backup offerings',
  doc: 'Show the backup offerings of the cloud that can be assigned to virtual machines, with provider and zone.',
  category: 'backup',
  operations: ['listBackupOfferings'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listBackupOfferings', key: 'backupoffering' },
  result: list(shape('BackupOffering')),
  params: {
    id: uuid('Backup offering, by id', { ref: 'BackupOffering' }),
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
    zoneid: uuid('Zone to look or act in, by id', { ref: 'Zone' }),
  },
});

export const listBackupProviderOfferings: ToolDef<t.ListBackupProviderOfferingsParams> = tool({
  name: 'cloudstack_list_backup_provider_offerings',
  title: 'List backup provider offerings',
  doc: "Show the policies found in a zone's backup system itself, to choose which one to publish as an offering.",
  category: 'backup',
  operations: ['listBackupProviderOfferings'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listBackupProviderOfferings', key: 'backupoffering' },
  result: list(shape('BackupOffering')),
  params: {
    zoneid: required(uuid('Zone to look or act in, by id', { ref: 'Zone' })),
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listBackupProviders: ToolDef<t.ListBackupProvidersParams> = tool({
  name: 'cloudstack_list_backup_providers',
  title: 'List backup providers',
  doc: 'Show the backup plug-ins this cloud knows, such as dummy, nas, veeam or networker.',
  category: 'backup',
  operations: ['listBackupProviders'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listBackupProviders', key: 'providers' },
  result: list(shape('BackupProvider')),
  params: {
    name: text('Name to give, or to look for'),
  },
});

export const listBackupRepositories: ToolDef<t.ListBackupRepositoriesParams> = tool({
  name: 'cloudstack_list_backup_repositories',
  title: 'List backup repositories',
  doc: 'Show the registered NAS shares for backups with address, mount options, zone and capacity.',
  category: 'backup',
  operations: ['listBackupRepositories'],
  effect: 'read',
  risk: 'low',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'listBackupRepositories', key: 'backuprepository' },
  result: list(shape('BackupRepository')),
  params: {
    id: uuid('Backup repository, by id'),
    keyword: text('Text to search names and descriptions for'),
    name: text('Name to give, or to look for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
    provider: text('Name of the provider or plug-in that does the work'),
    zoneid: uuid('Zone to look or act in, by id', { ref: 'Zone' }),
  },
});

export const listBackupSchedule: ToolDef<t.ListBackupScheduleParams> = tool({
  name: 'cloudstack_list_backup_schedule',
  title: 'List backup schedule',
  doc: 'Show when virtual machines are backed up automatically, how often and how many backups are kept.',
  category: 'backup',
  operations: ['listBackupSchedule'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listBackupSchedule', key: 'backupschedule' },
  result: list(shape('BackupSchedule')),
  params: {
    account: text('Account concerned, by name; usually goes together with domainid'),
    domainid: uuid('Domain, by id; where the account lives if one is given', { ref: 'Domain' }),
    id: uuid('Backup schedule, by id'),
    isrecursive: flag('Include all subdomains of the domain given; goes with domainid'),
    keyword: text('Text to search names and descriptions for'),
    listall: flag('Show everything the caller may see, not just own objects; false when left out'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
    projectid: uuid('Project to look or act in, by id; -1 in lists for all projects', { ref: 'Project' }),
    virtualmachineid: uuid('Virtual machine (instance), by id', { ref: 'UserVm' }),
  },
});

export const listBackups: ToolDef<t.ListBackupsParams> = tool({
  name: 'cloudstack_list_backups',
  title: 'List backups',
  doc: 'Show backups of virtual machines with date, size, type, state and the offering under which they were taken.',
  category: 'backup',
  operations: ['listBackups'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listBackups', key: 'backup' },
  result: list(shape('Backup')),
  params: {
    account: text('Account concerned, by name; usually goes together with domainid'),
    backupofferingid: uuid('Backup offering, by id', { ref: 'BackupOffering' }),
    domainid: uuid('Domain, by id; where the account lives if one is given', { ref: 'Domain' }),
    id: uuid('Backup, by id'),
    isrecursive: flag('Include all subdomains of the domain given; goes with domainid'),
    keyword: text('Text to search names and descriptions for'),
    listall: flag('Show everything the caller may see, not just own objects; false when left out'),
    listvmdetails: flag("Add the machine's recorded settings to each backup"),
    name: text('Name to give, or to look for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
    projectid: uuid('Project to look or act in, by id; -1 in lists for all projects', { ref: 'Project' }),
    virtualmachineid: uuid('Virtual machine (instance), by id', { ref: 'UserVm' }),
    zoneid: uuid('Zone to look or act in, by id', { ref: 'Zone' }),
  },
});

export const restoreBackup: ToolDef<t.RestoreBackupParams> = tool({
  name: 'cloudstack_restore_backup',
  title: 'Restore backup',
  doc: 'Roll a stopped virtual machine back to a backup, overwriting all that its disks hold now.',
  category: 'backup',
  operations: ['restoreBackup'],
  effect: 'destroy',
  risk: 'critical',
  reversible: false,
  call: { kind: 'query', command: 'restoreBackup', async: true },
  result: shape('Success'),
  params: {
    id: required(uuid("Backup that replaces the machine's current disks")),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
  },
});

export const updateBackupOffering: ToolDef<t.UpdateBackupOfferingParams> = tool({
  name: 'cloudstack_update_backup_offering',
  title: 'Update backup offering',
  doc: 'Rename or describe a backup offering anew, or decide whether users may take backups by themselves with it.',
  category: 'backup',
  operations: ['updateBackupOffering'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'updateBackupOffering', key: 'backupoffering' },
  result: shape('BackupOffering'),
  params: {
    id: required(uuid('Backup offering, by id', { ref: 'BackupOffering' })),
    allowuserdrivenbackups: flag('Let users take and schedule backups themselves'),
    description: text('Free text about the object'),
    name: text('Name to give, or to look for'),
  },
});

export const updateBackupRepository: ToolDef<t.UpdateBackupRepositoryParams> = tool({
  name: 'cloudstack_update_backup_repository',
  title: 'Update backup repository',
  doc: 'Change name, address, mount options or cross-zone use of a registered backup share.',
  category: 'backup',
  operations: ['updateBackupRepository'],
  effect: 'write',
  risk: 'high',
  flags: ['dataOut', 'secretOut'],
  call: { kind: 'query', command: 'updateBackupRepository', key: 'backuprepository' },
  result: shape('BackupRepository'),
  params: {
    id: required(uuid('Backup repository, by id')),
    address: text('New server and path; backups go there from now on and old ones must be found there', {
      secret: 'maybe',
    }),
    crosszoneinstancecreation: flag('Let machines be created from these backups in other zones too'),
    mountopts: text('New mount options; CIFS options may contain a password', { secret: 'maybe' }),
    name: text('Name to give, or to look for'),
  },
});

export const updateBackupSchedule: ToolDef<t.UpdateBackupScheduleParams> = tool({
  name: 'cloudstack_update_backup_schedule',
  title: 'Update backup schedule',
  doc: 'Change when and how often a virtual machine is backed up automatically, or how many backups are kept.',
  category: 'backup',
  operations: ['updateBackupSchedule'],
  effect: 'write',
  risk: 'low',
  flags: ['money'],
  raisedBy: [
    {
      param: 'maxbackups',
      present: true,
      risk: 'high',
      why: 'lowering the number lets older backups be deleted at the next run',
    },
  ],
  call: { kind: 'query', command: 'updateBackupSchedule', key: 'backupschedule' },
  result: shape('BackupSchedule'),
  params: {
    intervaltype: required(
      text('HOURLY, DAILY, WEEKLY or MONTHLY', { oneOf: ['HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY'] }),
    ),
    schedule: required(text('When to run; MM for hourly, MM:HH daily, MM:HH:DD weekly or monthly')),
    timezone: required(text('Time zone, such as UTC or Europe/Berlin')),
    virtualmachineid: required(uuid('Virtual machine (instance), by id', { ref: 'UserVm' })),
    maxbackups: whole('How many to keep; lowering it lets older scheduled backups be removed'),
    quiescevm: flag("Freeze the guest's file systems first, if storage and guest can do it"),
  },
});
