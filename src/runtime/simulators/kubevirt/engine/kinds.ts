// The kinds that the simulated cluster serves: names, scope, versions, subresources, printed columns.

/** A column as `kubectl get` prints it. The path is a JSONPath; a third member 1 means: only in wide output. */
export type Column = readonly [name: string, path: string, priority?: 1];

export interface Kind {
  readonly kind: string;
  /** Empty for the core group. */
  readonly group: string;
  readonly plural: string;
  readonly singular: string;
  readonly short: readonly string[];
  readonly scope: 'Namespaced' | 'Cluster';
  /** Served versions; the stored one first. */
  readonly versions: readonly string[];
  readonly subresources: readonly string[];
  readonly columns: readonly Column[];
}

const age: Column = ['Age', '.metadata.creationTimestamp'];

/** The custom resources, as specs/kubevirt/crds.json has them: a test compares the two. */
export const customKinds: readonly Kind[] = [
  { kind: 'CDIConfig', group: 'cdi.kubevirt.io', plural: 'cdiconfigs', singular: 'cdiconfig', short: [], scope: 'Cluster', versions: ["v1beta1"], subresources: [], columns: [] },
  { kind: 'CDI', group: 'cdi.kubevirt.io', plural: 'cdis', singular: 'cdi', short: ["cdi", "cdis"], scope: 'Cluster', versions: ["v1beta1", "v1alpha1"], subresources: [], columns: [age, ["Phase", ".status.phase"]] },
  { kind: 'DataImportCron', group: 'cdi.kubevirt.io', plural: 'dataimportcrons', singular: 'dataimportcron', short: ["dic", "dics"], scope: 'Namespaced', versions: ["v1beta1"], subresources: [], columns: [["Format", ".status.sourceFormat"]] },
  { kind: 'DataSource', group: 'cdi.kubevirt.io', plural: 'datasources', singular: 'datasource', short: ["das"], scope: 'Namespaced', versions: ["v1beta1"], subresources: [], columns: [] },
  { kind: 'DataVolume', group: 'cdi.kubevirt.io', plural: 'datavolumes', singular: 'datavolume', short: ["dv", "dvs"], scope: 'Namespaced', versions: ["v1beta1"], subresources: ["status"], columns: [["Phase", ".status.phase"], ["Progress", ".status.progress"], ["Restarts", ".status.restartCount"], age] },
  { kind: 'KubeVirt', group: 'kubevirt.io', plural: 'kubevirts', singular: 'kubevirt', short: ["kv", "kvs"], scope: 'Namespaced', versions: ["v1", "v1alpha3"], subresources: ["status"], columns: [age, ["Phase", ".status.phase"]] },
  { kind: 'MigrationPolicy', group: 'migrations.kubevirt.io', plural: 'migrationpolicies', singular: 'migrationpolicy', short: [], scope: 'Cluster', versions: ["v1alpha1"], subresources: ["status"], columns: [] },
  { kind: 'ObjectTransfer', group: 'cdi.kubevirt.io', plural: 'objecttransfers', singular: 'objecttransfer', short: ["ot", "ots"], scope: 'Cluster', versions: ["v1beta1"], subresources: ["status"], columns: [age, ["Phase", ".status.phase"]] },
  { kind: 'OpenstackVolumePopulator', group: 'forklift.cdi.kubevirt.io', plural: 'openstackvolumepopulators', singular: 'openstackvolumepopulator', short: ["osvp", "osvps"], scope: 'Namespaced', versions: ["v1beta1"], subresources: [], columns: [] },
  { kind: 'OvirtVolumePopulator', group: 'forklift.cdi.kubevirt.io', plural: 'ovirtvolumepopulators', singular: 'ovirtvolumepopulator', short: ["ovvp", "ovvps"], scope: 'Namespaced', versions: ["v1beta1"], subresources: [], columns: [] },
  { kind: 'Plugin', group: 'plugin.kubevirt.io', plural: 'plugins', singular: 'plugin', short: [], scope: 'Cluster', versions: ["v1alpha1"], subresources: [], columns: [] },
  { kind: 'StorageProfile', group: 'cdi.kubevirt.io', plural: 'storageprofiles', singular: 'storageprofile', short: [], scope: 'Cluster', versions: ["v1beta1"], subresources: ["status"], columns: [] },
  { kind: 'VirtualMachineBackup', group: 'backup.kubevirt.io', plural: 'virtualmachinebackups', singular: 'virtualmachinebackup', short: ["vmbackup", "vmbackups"], scope: 'Namespaced', versions: ["v1alpha1"], subresources: ["status"], columns: [["SourceKind", ".spec.source.kind"], ["SourceName", ".spec.source.name"], ["Type", ".status.type"], ["CheckpointName", ".status.checkpointName"]] },
  { kind: 'VirtualMachineBackupTracker', group: 'backup.kubevirt.io', plural: 'virtualmachinebackuptrackers', singular: 'virtualmachinebackuptracker', short: ["vmbackuptracker", "vmbackuptrackers"], scope: 'Namespaced', versions: ["v1alpha1"], subresources: ["status"], columns: [["SourceKind", ".spec.source.kind"], ["SourceName", ".spec.source.name"], ["LatestCheckpoint", ".status.latestCheckpoint.name"], ["CheckpointTime", ".status.latestCheckpoint.creationTime"]] },
  { kind: 'VirtualMachineClone', group: 'clone.kubevirt.io', plural: 'virtualmachineclones', singular: 'virtualmachineclone', short: ["vmclone", "vmclones"], scope: 'Namespaced', versions: ["v1beta1", "v1alpha1"], subresources: ["status"], columns: [["Phase", ".status.phase"], ["SourceVirtualMachine", ".spec.source.name"], ["TargetVirtualMachine", ".spec.target.name"]] },
  { kind: 'VirtualMachineClusterInstancetype', group: 'instancetype.kubevirt.io', plural: 'virtualmachineclusterinstancetypes', singular: 'virtualmachineclusterinstancetype', short: ["vmclusterinstancetype", "vmclusterinstancetypes", "vmcf", "vmcfs"], scope: 'Cluster', versions: ["v1beta1"], subresources: [], columns: [] },
  { kind: 'VirtualMachineClusterPreference', group: 'instancetype.kubevirt.io', plural: 'virtualmachineclusterpreferences', singular: 'virtualmachineclusterpreference', short: ["vmcp", "vmcps"], scope: 'Cluster', versions: ["v1beta1"], subresources: [], columns: [] },
  { kind: 'VirtualMachineExport', group: 'export.kubevirt.io', plural: 'virtualmachineexports', singular: 'virtualmachineexport', short: ["vmexport", "vmexports"], scope: 'Namespaced', versions: ["v1", "v1beta1"], subresources: ["status"], columns: [["SourceKind", ".spec.source.kind"], ["SourceName", ".spec.source.name"], ["Phase", ".status.phase"]] },
  { kind: 'VirtualMachineInstanceMigration', group: 'kubevirt.io', plural: 'virtualmachineinstancemigrations', singular: 'virtualmachineinstancemigration', short: ["vmim", "vmims"], scope: 'Namespaced', versions: ["v1", "v1alpha3"], subresources: ["status"], columns: [["Phase", ".status.phase"], ["VMI", ".spec.vmiName"]] },
  { kind: 'VirtualMachineInstancePreset', group: 'kubevirt.io', plural: 'virtualmachineinstancepresets', singular: 'virtualmachineinstancepreset', short: ["vmipreset", "vmipresets"], scope: 'Namespaced', versions: ["v1alpha3", "v1"], subresources: [], columns: [] },
  { kind: 'VirtualMachineInstanceReplicaSet', group: 'kubevirt.io', plural: 'virtualmachineinstancereplicasets', singular: 'virtualmachineinstancereplicaset', short: ["vmirs", "vmirss"], scope: 'Namespaced', versions: ["v1", "v1alpha3"], subresources: ["scale", "status"], columns: [["Desired", ".spec.replicas"], ["Current", ".status.replicas"], ["Ready", ".status.readyReplicas"], age] },
  { kind: 'VirtualMachineInstance', group: 'kubevirt.io', plural: 'virtualmachineinstances', singular: 'virtualmachineinstance', short: ["vmi", "vmis"], scope: 'Namespaced', versions: ["v1", "v1alpha3"], subresources: [], columns: [age, ["Phase", ".status.phase"], ["IP", ".status.interfaces[0].ipAddress"], ["NodeName", ".status.nodeName"], ["Ready", ".status.conditions[?(@.type=='Ready')].status"], ["Live-Migratable", ".status.conditions[?(@.type=='LiveMigratable')].status", 1], ["Paused", ".status.conditions[?(@.type=='Paused')].status", 1]] },
  { kind: 'VirtualMachineInstancetype', group: 'instancetype.kubevirt.io', plural: 'virtualmachineinstancetypes', singular: 'virtualmachineinstancetype', short: ["vminstancetype", "vminstancetypes", "vmf", "vmfs"], scope: 'Namespaced', versions: ["v1beta1"], subresources: [], columns: [] },
  { kind: 'VirtualMachinePool', group: 'pool.kubevirt.io', plural: 'virtualmachinepools', singular: 'virtualmachinepool', short: ["vmpool", "vmpools"], scope: 'Namespaced', versions: ["v1beta1", "v1alpha1"], subresources: ["scale", "status"], columns: [["Desired", ".spec.replicas"], ["Current", ".status.replicas"], ["Ready", ".status.readyReplicas"], age] },
  { kind: 'VirtualMachinePreference', group: 'instancetype.kubevirt.io', plural: 'virtualmachinepreferences', singular: 'virtualmachinepreference', short: ["vmpref", "vmprefs", "vmp", "vmps"], scope: 'Namespaced', versions: ["v1beta1"], subresources: [], columns: [] },
  { kind: 'VirtualMachineRestore', group: 'snapshot.kubevirt.io', plural: 'virtualmachinerestores', singular: 'virtualmachinerestore', short: ["vmrestore", "vmrestores"], scope: 'Namespaced', versions: ["v1beta1", "v1alpha1"], subresources: ["status"], columns: [["TargetKind", ".spec.target.kind"], ["TargetName", ".spec.target.name"], ["Complete", ".status.complete"], ["RestoreTime", ".status.restoreTime"]] },
  { kind: 'VirtualMachine', group: 'kubevirt.io', plural: 'virtualmachines', singular: 'virtualmachine', short: ["vm", "vms"], scope: 'Namespaced', versions: ["v1", "v1alpha3"], subresources: ["status"], columns: [age, ["Status", ".status.printableStatus"], ["Ready", ".status.conditions[?(@.type=='Ready')].status"]] },
  { kind: 'VirtualMachineSnapshotContent', group: 'snapshot.kubevirt.io', plural: 'virtualmachinesnapshotcontents', singular: 'virtualmachinesnapshotcontent', short: ["vmsnapshotcontent", "vmsnapshotcontents"], scope: 'Namespaced', versions: ["v1beta1", "v1alpha1"], subresources: ["status"], columns: [["ReadyToUse", ".status.readyToUse"], ["CreationTime", ".status.creationTime"], ["Error", ".status.error.message"]] },
  { kind: 'VirtualMachineSnapshot', group: 'snapshot.kubevirt.io', plural: 'virtualmachinesnapshots', singular: 'virtualmachinesnapshot', short: ["vmsnapshot", "vmsnapshots"], scope: 'Namespaced', versions: ["v1beta1", "v1alpha1"], subresources: ["status"], columns: [["SourceKind", ".spec.source.kind"], ["SourceName", ".spec.source.name"], ["Phase", ".status.phase"], ["ReadyToUse", ".status.readyToUse"], ["CreationTime", ".status.creationTime"], ["Error", ".status.error.message"]] },
  { kind: 'VirtualMachineTemplateRequest', group: 'template.kubevirt.io', plural: 'virtualmachinetemplaterequests', singular: 'virtualmachinetemplaterequest', short: ["vmtr", "vmtrs"], scope: 'Namespaced', versions: ["v1alpha1", "v1beta1"], subresources: ["status"], columns: [["Template", ".status.templateRef.name"], age, ["Ready", ".status.conditions[?(@.type==\"Ready\")].status"], ["Progressing", ".status.conditions[?(@.type==\"Progressing\")].status"]] },
  { kind: 'VirtualMachineTemplate', group: 'template.kubevirt.io', plural: 'virtualmachinetemplates', singular: 'virtualmachinetemplate', short: ["vmt", "vmts"], scope: 'Namespaced', versions: ["v1alpha1", "v1beta1"], subresources: ["status"], columns: [age, ["Ready", ".status.conditions[?(@.type==\"Ready\")].status"]] },
  { kind: 'VolumeCloneSource', group: 'cdi.kubevirt.io', plural: 'volumeclonesources', singular: 'volumeclonesource', short: [], scope: 'Namespaced', versions: ["v1beta1"], subresources: [], columns: [] },
  { kind: 'VolumeImportSource', group: 'cdi.kubevirt.io', plural: 'volumeimportsources', singular: 'volumeimportsource', short: [], scope: 'Namespaced', versions: ["v1beta1"], subresources: [], columns: [] },
  { kind: 'VolumeUploadSource', group: 'cdi.kubevirt.io', plural: 'volumeuploadsources', singular: 'volumeuploadsource', short: [], scope: 'Namespaced', versions: ["v1beta1"], subresources: [], columns: [] },
]; 

/** What a client needs of the core group. */
export const coreKinds: readonly Kind[] = [
  { kind: 'Namespace', group: '', plural: 'namespaces', singular: 'namespace', short: ['ns'], scope: 'Cluster', versions: ['v1'], subresources: ['status'], columns: [['Status', '.status.phase'], age] },
  { kind: 'Node', group: '', plural: 'nodes', singular: 'node', short: ['no'], scope: 'Cluster', versions: ['v1'], subresources: ['status'], columns: [['Status', '.status.phase'], age] },
  { kind: 'Event', group: '', plural: 'events', singular: 'event', short: ['ev'], scope: 'Namespaced', versions: ['v1'], subresources: [], columns: [['Last Seen', '.lastTimestamp'], ['Type', '.type'], ['Reason', '.reason'], ['Object', '.involvedObject.name'], ['Message', '.message']] },
  { kind: 'PersistentVolumeClaim', group: '', plural: 'persistentvolumeclaims', singular: 'persistentvolumeclaim', short: ['pvc'], scope: 'Namespaced', versions: ['v1'], subresources: ['status'], columns: [['Status', '.status.phase'], ['Capacity', '.status.capacity.storage'], age] },
];

export const allKinds: readonly Kind[] = [...coreKinds, ...customKinds];

/** The kind of that name; every name used inside the simulator is in the table. */
export function kindNamed(name: string): Kind {
  return allKinds.find(({ kind }) => kind === name)!;
}

/** `kubevirt.io/v1`, or `v1` for the core group. */
export const apiVersionOf = ({ group }: Kind, version: string): string => (group === '' ? version : `${group}/${version}`);
