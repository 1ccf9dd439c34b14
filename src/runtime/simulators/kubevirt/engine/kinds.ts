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

const words = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');

/** A row of the table: names, versions and subresources divided by blanks, columns as `Name path` or `Name path wide`. */
const row = (
  kind: string,
  where: string,
  short: string,
  scope: Kind['scope'],
  versions: string,
  subresources: string,
  ...columns: readonly string[]
): Kind => {
  const [plural = '', group = ''] = [where.split('.')[0], where.split('.').slice(1).join('.')];
  return {
    kind,
    group,
    plural,
    singular: kind.toLowerCase(),
    short: words(short),
    scope,
    versions: words(versions),
    subresources: words(subresources),
    columns: columns.map((column): Column => {
      const [name = '', path = '', wide] = words(column);
      return wide === undefined ? [name.replaceAll('_', ' '), path] : [name, path, 1];
    }),
  };
};

const age = 'Age .metadata.creationTimestamp';
const sourceKind = 'SourceKind .spec.source.kind';
const sourceName = 'SourceName .spec.source.name';
const phase = 'Phase .status.phase';
const scale = ['Desired .spec.replicas', 'Current .status.replicas', 'Ready .status.readyReplicas', age] as const;

/** The custom resources, as specs/kubevirt/crds.json has them: a test compares the two. */
export const customKinds: readonly Kind[] = [
  row('CDIConfig', 'cdiconfigs.cdi.kubevirt.io', '', 'Cluster', 'v1beta1', ''),
  row('CDI', 'cdis.cdi.kubevirt.io', 'cdi cdis', 'Cluster', 'v1beta1 v1alpha1', '', age, phase),
  row(
    'DataImportCron',
    'dataimportcrons.cdi.kubevirt.io',
    'dic dics',
    'Namespaced',
    'v1beta1',
    '',
    'Format .status.sourceFormat',
  ),
  row('DataSource', 'datasources.cdi.kubevirt.io', 'das', 'Namespaced', 'v1beta1', ''),
  row(
    'DataVolume',
    'datavolumes.cdi.kubevirt.io',
    'dv dvs',
    'Namespaced',
    'v1beta1',
    'status',
    phase,
    'Progress .status.progress',
    'Restarts .status.restartCount',
    age,
  ),
  row('KubeVirt', 'kubevirts.kubevirt.io', 'kv kvs', 'Namespaced', 'v1 v1alpha3', 'status', age, phase),
  row('MigrationPolicy', 'migrationpolicies.migrations.kubevirt.io', '', 'Cluster', 'v1alpha1', 'status'),
  row('ObjectTransfer', 'objecttransfers.cdi.kubevirt.io', 'ot ots', 'Cluster', 'v1beta1', 'status', age, phase),
  row(
    'OpenstackVolumePopulator',
    'openstackvolumepopulators.forklift.cdi.kubevirt.io',
    'osvp osvps',
    'Namespaced',
    'v1beta1',
    '',
  ),
  row(
    'OvirtVolumePopulator',
    'ovirtvolumepopulators.forklift.cdi.kubevirt.io',
    'ovvp ovvps',
    'Namespaced',
    'v1beta1',
    '',
  ),
  row('Plugin', 'plugins.plugin.kubevirt.io', '', 'Cluster', 'v1alpha1', ''),
  row('StorageProfile', 'storageprofiles.cdi.kubevirt.io', '', 'Cluster', 'v1beta1', 'status'),
  row(
    'VirtualMachineBackup',
    'virtualmachinebackups.backup.kubevirt.io',
    'vmbackup vmbackups',
    'Namespaced',
    'v1alpha1',
    'status',
    sourceKind,
    sourceName,
    'Type .status.type',
    'CheckpointName .status.checkpointName',
  ),
  row(
    'VirtualMachineBackupTracker',
    'virtualmachinebackuptrackers.backup.kubevirt.io',
    'vmbackuptracker vmbackuptrackers',
    'Namespaced',
    'v1alpha1',
    'status',
    sourceKind,
    sourceName,
    'LatestCheckpoint .status.latestCheckpoint.name',
    'CheckpointTime .status.latestCheckpoint.creationTime',
  ),
  row(
    'VirtualMachineClone',
    'virtualmachineclones.clone.kubevirt.io',
    'vmclone vmclones',
    'Namespaced',
    'v1beta1 v1alpha1',
    'status',
    phase,
    'SourceVirtualMachine .spec.source.name',
    'TargetVirtualMachine .spec.target.name',
  ),
  row(
    'VirtualMachineClusterInstancetype',
    'virtualmachineclusterinstancetypes.instancetype.kubevirt.io',
    'vmclusterinstancetype vmclusterinstancetypes vmcf vmcfs',
    'Cluster',
    'v1beta1',
    '',
  ),
  row(
    'VirtualMachineClusterPreference',
    'virtualmachineclusterpreferences.instancetype.kubevirt.io',
    'vmcp vmcps',
    'Cluster',
    'v1beta1',
    '',
  ),
  row(
    'VirtualMachineExport',
    'virtualmachineexports.export.kubevirt.io',
    'vmexport vmexports',
    'Namespaced',
    'v1 v1beta1',
    'status',
    sourceKind,
    sourceName,
    phase,
  ),
  row(
    'VirtualMachineInstanceMigration',
    'virtualmachineinstancemigrations.kubevirt.io',
    'vmim vmims',
    'Namespaced',
    'v1 v1alpha3',
    'status',
    phase,
    'VMI .spec.vmiName',
  ),
  row(
    'VirtualMachineInstancePreset',
    'virtualmachineinstancepresets.kubevirt.io',
    'vmipreset vmipresets',
    'Namespaced',
    'v1alpha3 v1',
    '',
  ),
  row(
    'VirtualMachineInstanceReplicaSet',
    'virtualmachineinstancereplicasets.kubevirt.io',
    'vmirs vmirss',
    'Namespaced',
    'v1 v1alpha3',
    'scale status',
    ...scale,
  ),
  row(
    'VirtualMachineInstance',
    'virtualmachineinstances.kubevirt.io',
    'vmi vmis',
    'Namespaced',
    'v1 v1alpha3',
    '',
    age,
    phase,
    'IP .status.interfaces[0].ipAddress',
    'NodeName .status.nodeName',
    "Ready .status.conditions[?(@.type=='Ready')].status",
    "Live-Migratable .status.conditions[?(@.type=='LiveMigratable')].status wide",
    "Paused .status.conditions[?(@.type=='Paused')].status wide",
  ),
  row(
    'VirtualMachineInstancetype',
    'virtualmachineinstancetypes.instancetype.kubevirt.io',
    'vminstancetype vminstancetypes vmf vmfs',
    'Namespaced',
    'v1beta1',
    '',
  ),
  row(
    'VirtualMachinePool',
    'virtualmachinepools.pool.kubevirt.io',
    'vmpool vmpools',
    'Namespaced',
    'v1beta1 v1alpha1',
    'scale status',
    ...scale,
  ),
  row(
    'VirtualMachinePreference',
    'virtualmachinepreferences.instancetype.kubevirt.io',
    'vmpref vmprefs vmp vmps',
    'Namespaced',
    'v1beta1',
    '',
  ),
  row(
    'VirtualMachineRestore',
    'virtualmachinerestores.snapshot.kubevirt.io',
    'vmrestore vmrestores',
    'Namespaced',
    'v1beta1 v1alpha1',
    'status',
    'TargetKind .spec.target.kind',
    'TargetName .spec.target.name',
    'Complete .status.complete',
    'RestoreTime .status.restoreTime',
  ),
  row(
    'VirtualMachine',
    'virtualmachines.kubevirt.io',
    'vm vms',
    'Namespaced',
    'v1 v1alpha3',
    'status',
    age,
    'Status .status.printableStatus',
    "Ready .status.conditions[?(@.type=='Ready')].status",
  ),
  row(
    'VirtualMachineSnapshotContent',
    'virtualmachinesnapshotcontents.snapshot.kubevirt.io',
    'vmsnapshotcontent vmsnapshotcontents',
    'Namespaced',
    'v1beta1 v1alpha1',
    'status',
    'ReadyToUse .status.readyToUse',
    'CreationTime .status.creationTime',
    'Error .status.error.message',
  ),
  row(
    'VirtualMachineSnapshot',
    'virtualmachinesnapshots.snapshot.kubevirt.io',
    'vmsnapshot vmsnapshots',
    'Namespaced',
    'v1beta1 v1alpha1',
    'status',
    sourceKind,
    sourceName,
    phase,
    'ReadyToUse .status.readyToUse',
    'CreationTime .status.creationTime',
    'Error .status.error.message',
  ),
  row(
    'VirtualMachineTemplateRequest',
    'virtualmachinetemplaterequests.template.kubevirt.io',
    'vmtr vmtrs',
    'Namespaced',
    'v1alpha1 v1beta1',
    'status',
    'Template .status.templateRef.name',
    age,
    'Ready .status.conditions[?(@.type=="Ready")].status',
    'Progressing .status.conditions[?(@.type=="Progressing")].status',
  ),
  row(
    'VirtualMachineTemplate',
    'virtualmachinetemplates.template.kubevirt.io',
    'vmt vmts',
    'Namespaced',
    'v1alpha1 v1beta1',
    'status',
    age,
    'Ready .status.conditions[?(@.type=="Ready")].status',
  ),
  row('VolumeCloneSource', 'volumeclonesources.cdi.kubevirt.io', '', 'Namespaced', 'v1beta1', ''),
  row('VolumeImportSource', 'volumeimportsources.cdi.kubevirt.io', '', 'Namespaced', 'v1beta1', ''),
  row('VolumeUploadSource', 'volumeuploadsources.cdi.kubevirt.io', '', 'Namespaced', 'v1beta1', ''),
];

/** What a client needs of the core group. */
export const coreKinds: readonly Kind[] = [
  row('Namespace', 'namespaces', 'ns', 'Cluster', 'v1', 'status', 'Status .status.phase', age),
  row('Node', 'nodes', 'no', 'Cluster', 'v1', 'status', 'Status .status.phase', age),
  row(
    'Event',
    'events',
    'ev',
    'Namespaced',
    'v1',
    '',
    'Last_Seen .lastTimestamp',
    'Type .type',
    'Reason .reason',
    'Object .involvedObject.name',
    'Message .message',
  ),
  row(
    'PersistentVolumeClaim',
    'persistentvolumeclaims',
    'pvc',
    'Namespaced',
    'v1',
    'status',
    'Status .status.phase',
    age,
  ),
];

export const allKinds: readonly Kind[] = [...coreKinds, ...customKinds];

/** The kind of that name; every name used inside the simulator is in the table. */
export function kindNamed(name: string): Kind {
  return allKinds.find(({ kind }) => kind === name)!;
}

/** `kubevirt.io/v1`, or `v1` for the core group. */
export const apiVersionOf = ({ group }: Kind, version: string): string =>
  group === '' ? version : `${group}/${version}`;
