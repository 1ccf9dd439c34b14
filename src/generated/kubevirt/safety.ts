// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { SafetyTable } from '../../contract/catalog.ts';

/** What a person who is asked must see, and what must not be lost. */
export const safety: SafetyTable = {
  dependents: {
    VirtualMachine: [
      {
        label: 'volumes',
        by: {},
        rows: 'spec.template.spec.volumes',
        called: '{name} from {dataVolume.name} from {persistentVolumeClaim.claimName}',
      },
      {
        tool: 'kubevirt_list_data_volumes',
        label: 'data volumes made for it',
        by: { namespace: 'metadata.namespace', labelSelector: 'kubevirt.io/created-by={metadata.uid}' },
        called: '{metadata.name} {spec.storage.resources.requests.storage} {spec.pvc.resources.requests.storage}',
      },
      {
        tool: 'kubevirt_list_persistent_volume_claims',
        label: 'claims of its volumes',
        by: { namespace: 'metadata.namespace' },
        where: { 'metadata.name': 'spec.template.spec.volumes.dataVolume.name' },
        called: '{metadata.name} {spec.resources.requests.storage}',
      },
      {
        tool: 'kubevirt_list_virtual_machine_clones',
        label: 'clones',
        by: { namespace: 'metadata.namespace' },
        where: { 'spec.source.name': 'metadata.name' },
      },
      {
        tool: 'kubevirt_list_virtual_machine_instances',
        label: 'running instance',
        by: { namespace: 'metadata.namespace' },
        where: { 'metadata.name': 'metadata.name' },
      },
      {
        tool: 'kubevirt_list_virtual_machine_snapshots',
        label: 'snapshots',
        by: { namespace: 'metadata.namespace' },
        where: { 'spec.source.name': 'metadata.name' },
      },
      {
        tool: 'kubevirt_list_virtual_machine_restores',
        label: 'restores',
        by: { namespace: 'metadata.namespace' },
        where: { 'spec.target.name': 'metadata.name' },
      },
      {
        tool: 'kubevirt_list_virtual_machine_exports',
        label: 'exports',
        by: { namespace: 'metadata.namespace' },
        where: { 'spec.source.name': 'metadata.name' },
      },
      {
        tool: 'kubevirt_list_virtual_machine_backups',
        label: 'backups',
        by: { namespace: 'metadata.namespace' },
        where: { 'spec.source.name': 'metadata.name' },
      },
    ],
    VirtualMachineInstance: [
      { label: 'volumes', by: {}, rows: 'spec.volumes' },
      {
        tool: 'kubevirt_list_virtual_machine_instance_migrations',
        label: 'migrations',
        by: { namespace: 'metadata.namespace' },
        where: { 'spec.vmiName': 'metadata.name' },
      },
    ],
    VirtualMachinePool: [
      {
        tool: 'kubevirt_list_virtual_machines',
        label: 'machines',
        by: { namespace: 'metadata.namespace' },
        where: { 'metadata.ownerReferences.uid': 'metadata.uid' },
      },
    ],
    VirtualMachineInstanceReplicaSet: [
      {
        tool: 'kubevirt_list_virtual_machine_instances',
        label: 'running instances',
        by: { namespace: 'metadata.namespace' },
        where: { 'metadata.ownerReferences.uid': 'metadata.uid' },
      },
    ],
    VirtualMachineSnapshot: [
      {
        tool: 'kubevirt_list_virtual_machine_snapshot_contents',
        label: 'contents',
        by: { namespace: 'metadata.namespace' },
        where: { 'spec.virtualMachineSnapshotName': 'metadata.name' },
      },
      {
        tool: 'kubevirt_list_virtual_machine_restores',
        label: 'restores',
        by: { namespace: 'metadata.namespace' },
        where: { 'spec.virtualMachineSnapshotName': 'metadata.name' },
      },
      {
        tool: 'kubevirt_list_virtual_machine_exports',
        label: 'exports',
        by: { namespace: 'metadata.namespace' },
        where: { 'spec.source.name': 'metadata.name' },
      },
    ],
    VirtualMachineInstancetype: [
      {
        tool: 'kubevirt_list_virtual_machines',
        label: 'machines that name it',
        by: { namespace: 'metadata.namespace' },
        where: { 'spec.instancetype.name': 'metadata.name' },
      },
    ],
    VirtualMachineClusterInstancetype: [
      {
        tool: 'kubevirt_list_virtual_machines',
        label: 'machines that name it',
        by: {},
        where: { 'spec.instancetype.name': 'metadata.name' },
      },
    ],
    VirtualMachinePreference: [
      {
        tool: 'kubevirt_list_virtual_machines',
        label: 'machines that name it',
        by: { namespace: 'metadata.namespace' },
        where: { 'spec.preference.name': 'metadata.name' },
      },
    ],
    VirtualMachineClusterPreference: [
      {
        tool: 'kubevirt_list_virtual_machines',
        label: 'machines that name it',
        by: {},
        where: { 'spec.preference.name': 'metadata.name' },
      },
    ],
    DataVolume: [
      {
        tool: 'kubevirt_list_virtual_machines',
        label: 'machines that use it',
        by: { namespace: 'metadata.namespace' },
        where: { 'spec.template.spec.volumes.dataVolume.name': 'metadata.name' },
      },
      {
        tool: 'kubevirt_list_virtual_machine_instances',
        label: 'running instances that use it',
        by: { namespace: 'metadata.namespace' },
        where: { 'spec.volumes.dataVolume.name': 'metadata.name' },
      },
      {
        tool: 'kubevirt_list_data_sources',
        label: 'data sources on it',
        by: { namespace: 'metadata.namespace' },
        where: { 'spec.source.pvc.name': 'metadata.name' },
      },
    ],
    DataSource: [
      {
        tool: 'kubevirt_list_data_volumes',
        label: 'data volumes made from it',
        by: {},
        where: { 'spec.sourceRef.name': 'metadata.name' },
      },
    ],
    DataImportCron: [
      {
        tool: 'kubevirt_list_data_sources',
        label: 'data sources that it feeds',
        by: { namespace: 'metadata.namespace' },
        where: { 'metadata.name': 'spec.managedDataSource' },
      },
    ],
    PersistentVolumeClaim: [
      {
        tool: 'kubevirt_list_virtual_machines',
        label: 'machines that use it',
        by: { namespace: 'metadata.namespace' },
        where: { 'spec.template.spec.volumes.persistentVolumeClaim.claimName': 'metadata.name' },
      },
      {
        tool: 'kubevirt_list_virtual_machine_instances',
        label: 'running instances that use it',
        by: { namespace: 'metadata.namespace' },
        where: { 'spec.volumes.persistentVolumeClaim.claimName': 'metadata.name' },
      },
      {
        tool: 'kubevirt_list_pods',
        label: 'pods that mount it',
        by: { namespace: 'metadata.namespace' },
        where: { 'spec.volumes.persistentVolumeClaim.claimName': 'metadata.name' },
      },
    ],
    Pod: [
      {
        tool: 'kubevirt_list_virtual_machine_instances',
        label: 'machine that runs in it',
        by: { namespace: 'metadata.namespace' },
        where: { 'metadata.uid': 'metadata.ownerReferences.uid' },
      },
    ],
    KubeVirt: [
      { tool: 'kubevirt_list_virtual_machines', label: 'machines', by: {} },
      { tool: 'kubevirt_list_virtual_machine_instances', label: 'running instances', by: {} },
    ],
    CDI: [
      { tool: 'kubevirt_list_data_volumes', label: 'data volumes', by: {} },
      { tool: 'kubevirt_list_data_import_crons', label: 'import schedules', by: {} },
    ],
  },
  hits: {
    kubevirt_delete_collection_cdis: [
      {
        tool: 'kubevirt_list_cdis',
        label: 'installations of CDI',
        by: { labelSelector: 'labelSelector', fieldSelector: 'fieldSelector' },
      },
    ],
    kubevirt_delete_collection_cdi_configs: [
      {
        tool: 'kubevirt_list_cdi_configs',
        label: 'configurations of CDI',
        by: { labelSelector: 'labelSelector', fieldSelector: 'fieldSelector' },
      },
    ],
    kubevirt_delete_collection_data_import_crons: [
      {
        tool: 'kubevirt_list_data_import_crons',
        label: 'import schedules',
        by: { namespace: 'namespace', labelSelector: 'labelSelector', fieldSelector: 'fieldSelector' },
      },
    ],
    kubevirt_delete_collection_data_sources: [
      {
        tool: 'kubevirt_list_data_sources',
        label: 'data sources',
        by: { namespace: 'namespace', labelSelector: 'labelSelector', fieldSelector: 'fieldSelector' },
      },
    ],
    kubevirt_delete_collection_data_volumes: [
      {
        tool: 'kubevirt_list_data_volumes',
        label: 'data volumes',
        by: { namespace: 'namespace', labelSelector: 'labelSelector', fieldSelector: 'fieldSelector' },
      },
    ],
    kubevirt_delete_collection_kubevirts: [
      {
        tool: 'kubevirt_list_kubevirts',
        label: 'installations of KubeVirt',
        by: { namespace: 'namespace', labelSelector: 'labelSelector', fieldSelector: 'fieldSelector' },
      },
    ],
    kubevirt_delete_collection_migration_policies: [
      {
        tool: 'kubevirt_list_migration_policies',
        label: 'migration policies',
        by: { labelSelector: 'labelSelector', fieldSelector: 'fieldSelector' },
      },
    ],
    kubevirt_delete_collection_virtual_machines: [
      {
        tool: 'kubevirt_list_virtual_machines',
        label: 'machines',
        by: { namespace: 'namespace', labelSelector: 'labelSelector', fieldSelector: 'fieldSelector' },
      },
    ],
    kubevirt_delete_collection_vm_backups: [
      {
        tool: 'kubevirt_list_virtual_machine_backups',
        label: 'backups',
        by: { namespace: 'namespace', labelSelector: 'labelSelector', fieldSelector: 'fieldSelector' },
      },
    ],
    kubevirt_delete_collection_virtual_machine_clones: [
      {
        tool: 'kubevirt_list_virtual_machine_clones',
        label: 'clones',
        by: { namespace: 'namespace', labelSelector: 'labelSelector', fieldSelector: 'fieldSelector' },
      },
    ],
    kubevirt_delete_all_vm_cluster_instancetypes: [
      {
        tool: 'kubevirt_list_vm_cluster_instancetypes',
        label: 'instancetypes of the cluster',
        by: { labelSelector: 'labelSelector', fieldSelector: 'fieldSelector' },
      },
    ],
    kubevirt_delete_collection_vm_cluster_preferences: [
      {
        tool: 'kubevirt_list_virtual_machine_cluster_preferences',
        label: 'preferences of the cluster',
        by: { labelSelector: 'labelSelector', fieldSelector: 'fieldSelector' },
      },
    ],
    kubevirt_delete_collection_vm_exports: [
      {
        tool: 'kubevirt_list_virtual_machine_exports',
        label: 'exports',
        by: { namespace: 'namespace', labelSelector: 'labelSelector', fieldSelector: 'fieldSelector' },
      },
    ],
    kubevirt_delete_collection_vmis: [
      {
        tool: 'kubevirt_list_virtual_machine_instances',
        label: 'running instances',
        by: { namespace: 'namespace', labelSelector: 'labelSelector', fieldSelector: 'fieldSelector' },
      },
    ],
    kubevirt_delete_collection_vmi_migrations: [
      {
        tool: 'kubevirt_list_virtual_machine_instance_migrations',
        label: 'migrations',
        by: { namespace: 'namespace', labelSelector: 'labelSelector', fieldSelector: 'fieldSelector' },
      },
    ],
    kubevirt_delete_collection_vmi_presets: [
      {
        tool: 'kubevirt_list_virtual_machine_instance_presets',
        label: 'presets',
        by: { namespace: 'namespace', labelSelector: 'labelSelector', fieldSelector: 'fieldSelector' },
      },
    ],
    kubevirt_delete_collection_vmi_replica_sets: [
      {
        tool: 'kubevirt_list_vmi_replica_sets',
        label: 'replica sets',
        by: { namespace: 'namespace', labelSelector: 'labelSelector', fieldSelector: 'fieldSelector' },
      },
    ],
    kubevirt_delete_collection_vm_instancetypes: [
      {
        tool: 'kubevirt_list_virtual_machine_instancetypes',
        label: 'instancetypes',
        by: { namespace: 'namespace', labelSelector: 'labelSelector', fieldSelector: 'fieldSelector' },
      },
    ],
    kubevirt_delete_collection_virtual_machine_pools: [
      {
        tool: 'kubevirt_list_virtual_machine_pools',
        label: 'pools',
        by: { namespace: 'namespace', labelSelector: 'labelSelector', fieldSelector: 'fieldSelector' },
      },
    ],
    kubevirt_delete_collection_vm_preferences: [
      {
        tool: 'kubevirt_list_virtual_machine_preferences',
        label: 'preferences',
        by: { namespace: 'namespace', labelSelector: 'labelSelector', fieldSelector: 'fieldSelector' },
      },
    ],
    kubevirt_delete_collection_vm_restores: [
      {
        tool: 'kubevirt_list_virtual_machine_restores',
        label: 'restores',
        by: { namespace: 'namespace', labelSelector: 'labelSelector', fieldSelector: 'fieldSelector' },
      },
    ],
    kubevirt_delete_collection_vm_snapshots: [
      {
        tool: 'kubevirt_list_virtual_machine_snapshots',
        label: 'snapshots',
        by: { namespace: 'namespace', labelSelector: 'labelSelector', fieldSelector: 'fieldSelector' },
      },
    ],
    kubevirt_delete_collection_vm_snapshot_contents: [
      {
        tool: 'kubevirt_list_virtual_machine_snapshot_contents',
        label: 'contents of snapshots',
        by: { namespace: 'namespace', labelSelector: 'labelSelector', fieldSelector: 'fieldSelector' },
      },
    ],
    kubevirt_delete_collection_vm_backup_trackers: [
      {
        tool: 'kubevirt_list_virtual_machine_backup_trackers',
        label: 'backup trackers',
        by: { namespace: 'namespace', labelSelector: 'labelSelector', fieldSelector: 'fieldSelector' },
      },
    ],
    kubevirt_delete_collection_vm_templates: [
      {
        tool: 'kubevirt_list_virtual_machine_templates',
        label: 'templates',
        by: { namespace: 'namespace', labelSelector: 'labelSelector', fieldSelector: 'fieldSelector' },
      },
    ],
    kubevirt_delete_collection_vm_template_requests: [
      {
        tool: 'kubevirt_list_virtual_machine_template_requests',
        label: 'requests for templates',
        by: { namespace: 'namespace', labelSelector: 'labelSelector', fieldSelector: 'fieldSelector' },
      },
    ],
  },
  targets: {
    kubevirt_apply_cdi: [{ at: 'name', mayBeNew: true }],
    kubevirt_apply_cdi_config: [{ at: 'name', mayBeNew: true }],
    kubevirt_apply_data_import_cron: [{ at: 'name', mayBeNew: true }],
    kubevirt_apply_data_source: [{ at: 'name', mayBeNew: true }],
    kubevirt_apply_data_volume: [{ at: 'name', mayBeNew: true }],
    kubevirt_apply_kubevirt: [{ at: 'name', mayBeNew: true }],
    kubevirt_apply_migration_policy: [{ at: 'name', mayBeNew: true }],
    kubevirt_apply_network_policy: [{ at: 'name', mayBeNew: true }],
    kubevirt_apply_node: [{ at: 'name', mayBeNew: true }],
    kubevirt_apply_persistent_volume_claim: [{ at: 'name', mayBeNew: true }],
    kubevirt_apply_resource: [{ at: 'name', mayBeNew: true }],
    kubevirt_apply_service: [{ at: 'name', mayBeNew: true }],
    kubevirt_apply_storage_profile: [{ at: 'name', mayBeNew: true }],
    kubevirt_apply_virtual_machine: [{ at: 'name', mayBeNew: true }],
    kubevirt_apply_virtual_machine_backup: [{ at: 'name', mayBeNew: true }],
    kubevirt_apply_virtual_machine_backup_tracker: [{ at: 'name', mayBeNew: true }],
    kubevirt_apply_virtual_machine_clone: [{ at: 'name', mayBeNew: true }],
    kubevirt_apply_vm_cluster_instancetype: [{ at: 'name', mayBeNew: true }],
    kubevirt_apply_virtual_machine_cluster_preference: [{ at: 'name', mayBeNew: true }],
    kubevirt_apply_virtual_machine_export: [
      {
        at: 'body.spec.source.name',
        entity: 'VirtualMachine',
        by: { namespace: 'namespace' },
        when: { 'body.spec.source.kind': 'VirtualMachine' },
      },
      {
        at: 'body.spec.source.name',
        entity: 'VirtualMachineSnapshot',
        by: { namespace: 'namespace' },
        when: { 'body.spec.source.kind': 'VirtualMachineSnapshot' },
      },
      { at: 'name', mayBeNew: true },
    ],
    kubevirt_apply_virtual_machine_instance: [{ at: 'name', mayBeNew: true }],
    kubevirt_apply_virtual_machine_instance_migration: [
      { at: 'body.spec.vmiName', entity: 'VirtualMachineInstance', by: { namespace: 'namespace' } },
      { at: 'name', mayBeNew: true },
    ],
    kubevirt_apply_virtual_machine_instance_preset: [{ at: 'name', mayBeNew: true }],
    kubevirt_apply_vmi_replica_set: [{ at: 'name', mayBeNew: true }],
    kubevirt_apply_virtual_machine_instancetype: [{ at: 'name', mayBeNew: true }],
    kubevirt_apply_virtual_machine_pool: [{ at: 'name', mayBeNew: true }],
    kubevirt_apply_virtual_machine_preference: [{ at: 'name', mayBeNew: true }],
    kubevirt_apply_virtual_machine_restore: [
      {
        at: 'body.spec.target.name',
        entity: 'VirtualMachine',
        by: { namespace: 'namespace' },
        isSubject: true,
        mayBeNew: true,
      },
      { at: 'body.spec.virtualMachineSnapshotName', entity: 'VirtualMachineSnapshot', by: { namespace: 'namespace' } },
      { at: 'name', mayBeNew: true },
    ],
    kubevirt_apply_virtual_machine_snapshot: [{ at: 'name', mayBeNew: true }],
    kubevirt_apply_virtual_machine_snapshot_content: [{ at: 'name', mayBeNew: true }],
    kubevirt_apply_virtual_machine_template: [{ at: 'name', mayBeNew: true }],
    kubevirt_apply_virtual_machine_template_request: [{ at: 'name', mayBeNew: true }],
    kubevirt_create_virtual_machine_export: [
      {
        at: 'body.spec.source.name',
        entity: 'VirtualMachine',
        by: { namespace: 'namespace' },
        when: { 'body.spec.source.kind': 'VirtualMachine' },
      },
      {
        at: 'body.spec.source.name',
        entity: 'VirtualMachineSnapshot',
        by: { namespace: 'namespace' },
        when: { 'body.spec.source.kind': 'VirtualMachineSnapshot' },
      },
    ],
    kubevirt_create_vmi_migration: [
      { at: 'body.spec.vmiName', entity: 'VirtualMachineInstance', by: { namespace: 'namespace' } },
    ],
    kubevirt_create_virtual_machine_restore: [
      {
        at: 'body.spec.target.name',
        entity: 'VirtualMachine',
        by: { namespace: 'namespace' },
        isSubject: true,
        mayBeNew: true,
      },
      { at: 'body.spec.virtualMachineSnapshotName', entity: 'VirtualMachineSnapshot', by: { namespace: 'namespace' } },
    ],
    kubevirt_replace_virtual_machine_export: [
      {
        at: 'body.spec.source.name',
        entity: 'VirtualMachine',
        by: { namespace: 'namespace' },
        when: { 'body.spec.source.kind': 'VirtualMachine' },
      },
      {
        at: 'body.spec.source.name',
        entity: 'VirtualMachineSnapshot',
        by: { namespace: 'namespace' },
        when: { 'body.spec.source.kind': 'VirtualMachineSnapshot' },
      },
    ],
    kubevirt_replace_virtual_machine_restore: [
      {
        at: 'body.spec.target.name',
        entity: 'VirtualMachine',
        by: { namespace: 'namespace' },
        isSubject: true,
        mayBeNew: true,
      },
      { at: 'body.spec.virtualMachineSnapshotName', entity: 'VirtualMachineSnapshot', by: { namespace: 'namespace' } },
    ],
  },
  needs: {
    kubevirt_migrate_virtual_machine: [
      { of: 'name', field: 'status.printableStatus', not: ['Stopped'], why: 'The machine does not run.' },
    ],
    kubevirt_restart_virtual_machine: [
      { of: 'name', field: 'status.printableStatus', not: ['Stopped'], why: 'The machine does not run.' },
    ],
    kubevirt_stop_virtual_machine: [
      { of: 'name', field: 'status.printableStatus', not: ['Stopped'], why: 'The machine does not run.' },
    ],
  },
  calledBy: ['name', 'metadata.name', 'id'],
  loses: {
    kubevirt_stop_virtual_machine: [
      {
        label: 'volumes that lose what was written to them',
        by: {},
        rows: 'spec.template.spec.volumes',
        has: ['containerDisk', 'emptyDisk', 'ephemeral'],
      },
    ],
    kubevirt_restart_virtual_machine: [
      {
        label: 'volumes that lose what was written to them',
        by: {},
        rows: 'spec.template.spec.volumes',
        has: ['containerDisk', 'emptyDisk', 'ephemeral'],
      },
    ],
  },
  subjects: [{ at: 'body.spec.source.name' }, { at: 'body.metadata.name' }, { at: 'namespace' }],
  onceOnly: ['kubevirt_create_upload_token_request'],
};
