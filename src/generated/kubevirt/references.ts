// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ReferenceDef } from '../../contract/catalog.ts';

/** Entity > how one is found by name. */
export const references: Readonly<Record<string, ReferenceDef>> = {
  VirtualMachine: { tool: 'kubevirt_list_virtual_machines', match: ['metadata.name'], take: 'metadata.name' },
  VirtualMachineInstance: {
    tool: 'kubevirt_list_virtual_machine_instances',
    match: ['metadata.name'],
    take: 'metadata.name',
  },
  VirtualMachineInstanceMigration: {
    tool: 'kubevirt_list_virtual_machine_instance_migrations',
    match: ['metadata.name'],
    take: 'metadata.name',
  },
  VirtualMachineInstanceReplicaSet: {
    tool: 'kubevirt_list_virtual_machine_instance_replica_sets',
    match: ['metadata.name'],
    take: 'metadata.name',
  },
  KubeVirt: { tool: 'kubevirt_list_kubevirts', match: ['metadata.name'], take: 'metadata.name' },
  VirtualMachinePool: { tool: 'kubevirt_list_virtual_machine_pools', match: ['metadata.name'], take: 'metadata.name' },
  VirtualMachineSnapshot: {
    tool: 'kubevirt_list_virtual_machine_snapshots',
    match: ['metadata.name'],
    take: 'metadata.name',
  },
  VirtualMachineSnapshotContent: {
    tool: 'kubevirt_list_virtual_machine_snapshot_contents',
    match: ['metadata.name'],
    take: 'metadata.name',
  },
  VirtualMachineRestore: {
    tool: 'kubevirt_list_virtual_machine_restores',
    match: ['metadata.name'],
    take: 'metadata.name',
  },
  VirtualMachineClone: {
    tool: 'kubevirt_list_virtual_machine_clones',
    match: ['metadata.name'],
    take: 'metadata.name',
  },
  VirtualMachineExport: {
    tool: 'kubevirt_list_virtual_machine_exports',
    match: ['metadata.name'],
    take: 'metadata.name',
  },
  VirtualMachineBackup: {
    tool: 'kubevirt_list_virtual_machine_backups',
    match: ['metadata.name'],
    take: 'metadata.name',
  },
  VirtualMachineInstancetype: {
    tool: 'kubevirt_list_virtual_machine_instancetypes',
    match: ['metadata.name'],
    take: 'metadata.name',
  },
  VirtualMachineClusterInstancetype: {
    tool: 'kubevirt_list_virtual_machine_cluster_instancetypes',
    match: ['metadata.name'],
    take: 'metadata.name',
  },
  VirtualMachinePreference: {
    tool: 'kubevirt_list_virtual_machine_preferences',
    match: ['metadata.name'],
    take: 'metadata.name',
  },
  VirtualMachineClusterPreference: {
    tool: 'kubevirt_list_virtual_machine_cluster_preferences',
    match: ['metadata.name'],
    take: 'metadata.name',
  },
  MigrationPolicy: { tool: 'kubevirt_list_migration_policies', match: ['metadata.name'], take: 'metadata.name' },
  DataVolume: { tool: 'kubevirt_list_data_volumes', match: ['metadata.name'], take: 'metadata.name' },
  DataSource: { tool: 'kubevirt_list_data_sources', match: ['metadata.name'], take: 'metadata.name' },
  DataImportCron: { tool: 'kubevirt_list_data_import_crons', match: ['metadata.name'], take: 'metadata.name' },
  CDIConfig: { tool: 'kubevirt_list_cdi_configs', match: ['metadata.name'], take: 'metadata.name' },
  StorageProfile: { tool: 'kubevirt_list_storage_profiles', match: ['metadata.name'], take: 'metadata.name' },
  VirtualMachineInstancePreset: {
    tool: 'kubevirt_list_virtual_machine_instance_presets',
    match: ['metadata.name'],
    take: 'metadata.name',
  },
  CDI: { tool: 'kubevirt_list_cdis', match: ['metadata.name'], take: 'metadata.name' },
  VirtualMachineTemplate: {
    tool: 'kubevirt_list_virtual_machine_templates',
    match: ['metadata.name'],
    take: 'metadata.name',
  },
  VirtualMachineTemplateRequest: {
    tool: 'kubevirt_list_virtual_machine_template_requests',
    match: ['metadata.name'],
    take: 'metadata.name',
  },
  VirtualMachineBackupTracker: {
    tool: 'kubevirt_list_virtual_machine_backup_trackers',
    match: ['metadata.name'],
    take: 'metadata.name',
  },
};
