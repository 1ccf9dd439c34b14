// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ListMethod, Method } from '../../contract/client.ts';
import type * as access from './access/types.ts';
import type * as anyKind from './any-kind/types.ts';
import type * as backup from './backup/types.ts';
import type * as cdi from './cdi/types.ts';
import type * as cdiConfig from './cdi-config/types.ts';
import type * as clone from './clone/types.ts';
import type * as cluster from './cluster/types.ts';
import type * as dataImportCron from './data-import-cron/types.ts';
import type * as dataSource from './data-source/types.ts';
import type * as dataVolume from './data-volume/types.ts';
import type * as event from './event/types.ts';
import type * as export_ from './export/types.ts';
import type * as instancetype from './instancetype/types.ts';
import type * as kubevirt from './kubevirt/types.ts';
import type * as metrics from './metrics/types.ts';
import type * as migration from './migration/types.ts';
import type * as migrationPolicy from './migration-policy/types.ts';
import type * as namespace_ from './namespace/types.ts';
import type * as networkAttachment from './network-attachment/types.ts';
import type * as networkPolicy from './network-policy/types.ts';
import type * as node from './node/types.ts';
import type * as persistentVolume from './persistent-volume/types.ts';
import type * as pod from './pod/types.ts';
import type * as pool from './pool/types.ts';
import type * as preset from './preset/types.ts';
import type * as replicaSet from './replica-set/types.ts';
import type * as secret from './secret/types.ts';
import type * as service from './service/types.ts';
import type * as snapshot from './snapshot/types.ts';
import type * as storageProfile from './storage-profile/types.ts';
import type * as template from './template/types.ts';
import type * as upload from './upload/types.ts';
import type * as vm from './vm/types.ts';
import type * as vmi from './vmi/types.ts';

/** KubeVirt 1.9.0: a method per tool. Names work where an id is wanted. */
export interface Client {
  /** Plug a disk or data volume into a virtual machine, running or not; it stays after a restart. Effect write, risk low. */
  readonly addVolumeToVirtualMachine: Method<vm.AddvolumeVirtualMachineParams, void>;
  /** Plug a disk into a running instance for as long as it runs; for machines with a VM object use that one. Effect write, risk low. */
  readonly addVolumeToVirtualMachineInstance: Method<vmi.AddvolumeVirtualMachineInstanceParams, void>;
  /** Install CDI or bring its configuration in line with a manifest. Effect write, risk critical. */
  readonly applyCdi: Method<cdi.ApplyCDIParams, cdi.CDI>;
  /** Bring CDI's settings object in line with a manifest; the operator may set it back. Effect write, risk high. */
  readonly applyCdiConfig: Method<cdiConfig.ApplyCDIConfigParams, cdiConfig.CDIConfig>;
  /** Create a scheduled import or bring it in line with a manifest. Effect write, risk low. */
  readonly applyDataImportCron: Method<dataImportCron.ApplyDataImportCronParams, dataImportCron.DataImportCron>;
  /** Create a data source or bring it in line with a manifest. Effect write, risk low. */
  readonly applyDataSource: Method<dataSource.ApplyDataSourceParams, dataSource.DataSource>;
  /** Create a data volume from a manifest; the source of one that exists cannot change. Effect write, risk low. */
  readonly applyDataVolume: Method<dataVolume.ApplyDataVolumeParams, dataVolume.DataVolume>;
  /** Install KubeVirt or bring its whole configuration in line with a manifest. Effect write, risk critical. */
  readonly applyKubevirt: Method<kubevirt.ApplyKubeVirtParams, kubevirt.KubeVirt>;
  /** Create a migration policy or bring it in line with a manifest. Effect write, risk high. */
  readonly applyMigrationPolicy: Method<migrationPolicy.ApplyMigrationPolicyParams, migrationPolicy.MigrationPolicy>;
  /** Create a network policy or bring it in line with a manifest. Effect write, risk high. */
  readonly applyNetworkPolicy: Method<networkPolicy.ApplyNetworkPolicyParams, networkPolicy.NetworkPolicy>;
  /** Set labels, taints or the cordon of a node from a manifest that holds only these. Effect write, risk high. */
  readonly applyNode: Method<node.ApplyNodeParams, node.Node>;
  /** Create a claim or change its size or labels from a manifest. Effect write, risk low. */
  readonly applyPersistentVolumeClaim: Method<
    persistentVolume.ApplyPersistentVolumeClaimParams,
    persistentVolume.K8sPersistentVolumeClaim
  >;
  /** Create an object of any kind that the cluster serves or bring it in line with a manifest (server-side apply), where no other tool is for that kind. Effect write, risk high. */
  readonly applyResource: Method<anyKind.ApplyResourceParams, anyKind.AnyObject>;
  /** Create a service or bring it in line with a manifest. Effect write, risk low. */
  readonly applyService: Method<service.ApplyServiceParams, service.Service>;
  /** Bring the corrections to a storage profile in line with a manifest. Effect write, risk high. */
  readonly applyStorageProfile: Method<storageProfile.ApplyStorageProfileParams, storageProfile.StorageProfile>;
  /** Create a virtual machine or bring it to the state in a manifest, keeping fields that others own (server-side apply). Effect write, risk low. */
  readonly applyVirtualMachine: Method<vm.ApplyVirtualMachineParams, vm.VirtualMachine>;
  /** Start a backup from a manifest; one that exists does not run again. Effect write, risk low. */
  readonly applyVirtualMachineBackup: Method<backup.ApplyVirtualMachineBackupParams, backup.VirtualMachineBackup>;
  /** Create a backup tracker or bring it in line with a manifest. Effect write, risk low. */
  readonly applyVirtualMachineBackupTracker: Method<
    backup.ApplyVirtualMachineBackupTrackerParams,
    backup.VirtualMachineBackupTracker
  >;
  /** Start a clone from a manifest; one that exists does not run again. Effect write, risk low. */
  readonly applyVirtualMachineClone: Method<clone.ApplyVirtualMachineCloneParams, clone.VirtualMachineClone>;
  /** Define a cluster preference or bring it in line with a manifest. Effect write, risk high. */
  readonly applyVirtualMachineClusterPreference: Method<
    instancetype.ApplyVirtualMachineClusterPreferenceParams,
    instancetype.VirtualMachineClusterPreference
  >;
  /** Create an export or bring it in line with a manifest. Effect write, risk high. */
  readonly applyVirtualMachineExport: Method<export_.ApplyVirtualMachineExportParams, export_.VirtualMachineExport>;
  /** Create an ownerless instance or bring its labels and annotations in line with a manifest. Effect write, risk low. */
  readonly applyVirtualMachineInstance: Method<vmi.ApplyVirtualMachineInstanceParams, vmi.VirtualMachineInstance>;
  /** Create a migration from a manifest; an existing one does not change any more. Effect act, risk high. */
  readonly applyVirtualMachineInstanceMigration: Method<
    migration.ApplyVirtualMachineInstanceMigrationParams,
    migration.VirtualMachineInstanceMigration
  >;
  /** Create a deprecated preset or bring it in line with a manifest. Effect write, risk low. */
  readonly applyVirtualMachineInstancePreset: Method<
    preset.ApplyVirtualMachineInstancePresetParams,
    preset.VirtualMachineInstancePreset
  >;
  /** Define an instance type of a namespace or bring it in line with a manifest. Effect write, risk low. */
  readonly applyVirtualMachineInstancetype: Method<
    instancetype.ApplyVirtualMachineInstancetypeParams,
    instancetype.VirtualMachineInstancetype
  >;
  /** Create a pool or bring its replicas and template in line with a manifest. Effect write, risk low. */
  readonly applyVirtualMachinePool: Method<pool.ApplyVirtualMachinePoolParams, pool.VirtualMachinePool>;
  /** Define a preference of a namespace or bring it in line with a manifest. Effect write, risk low. */
  readonly applyVirtualMachinePreference: Method<
    instancetype.ApplyVirtualMachinePreferenceParams,
    instancetype.VirtualMachinePreference
  >;
  /** Start a restore from a manifest; one that exists does not run again. Effect write, risk critical. */
  readonly applyVirtualMachineRestore: Method<
    snapshot.ApplyVirtualMachineRestoreParams,
    snapshot.VirtualMachineRestore
  >;
  /** Take a snapshot from a manifest; one that exists only changes labels and deadlines. Effect write, risk low. */
  readonly applyVirtualMachineSnapshot: Method<
    snapshot.ApplyVirtualMachineSnapshotParams,
    snapshot.VirtualMachineSnapshot
  >;
  /** Create a snapshot content or change its labels from a manifest. Effect write, risk low. */
  readonly applyVirtualMachineSnapshotContent: Method<
    snapshot.ApplyVirtualMachineSnapshotContentParams,
    snapshot.VirtualMachineSnapshotContent
  >;
  /** Define a template or bring it in line with a manifest. Effect write, risk low. */
  readonly applyVirtualMachineTemplate: Method<
    template.ApplyVirtualMachineTemplateParams,
    template.VirtualMachineTemplate
  >;
  /** Ask for a template with a manifest; a request that exists does not run again. Effect write, risk low. */
  readonly applyVirtualMachineTemplateRequest: Method<
    template.ApplyVirtualMachineTemplateRequestParams,
    template.VirtualMachineTemplateRequest
  >;
  /** Define a cluster instance type or bring it in line with a manifest. Effect write, risk high. */
  readonly applyVmClusterInstancetype: Method<
    instancetype.ApplyVirtualMachineClusterInstancetypeParams,
    instancetype.VirtualMachineClusterInstancetype
  >;
  /** Create a replica set or bring replicas and template in line with a manifest. Effect write, risk low. */
  readonly applyVmiReplicaSet: Method<
    replicaSet.ApplyVirtualMachineInstanceReplicaSetParams,
    replicaSet.VirtualMachineInstanceReplicaSet
  >;
  /** Drive a backup of a running instance on the lowest level; backup software uses it, people create a backup object. Effect act, risk high. */
  readonly backupVirtualMachineInstance: Method<vmi.BackupVirtualMachineInstanceParams, void>;
  /** Call off the evacuation of a virtual machine from a node that is being drained. Effect act, risk low. */
  readonly cancelEvacuationOfVirtualMachine: Method<vm.EvacuateCancelVirtualMachineParams, void>;
  /** Call off the evacuation of a running instance from a node that is being drained. Effect act, risk low. */
  readonly cancelEvacuationOfVmi: Method<vmi.EvacuateCancelVirtualMachineInstanceParams, void>;
  /** Install CDI by creating its object; the operator then rolls out its components. Effect write, risk critical. */
  readonly createCdi: Method<cdi.CreateCDIParams, cdi.CDI>;
  /** Create CDI's settings object by hand; normally the operator owns it. Effect write, risk high. */
  readonly createCdiConfig: Method<cdiConfig.CreateCDIConfigParams, cdiConfig.CDIConfig>;
  /** Store settings or files, such as a sysprep answer file, for machines to refer to by name. Effect write, risk low. */
  readonly createConfigMap: Method<secret.CreateConfigMapParams, secret.ConfigMap>;
  /** Import a boot image on a schedule and keep the last few of them. Effect write, risk low. */
  readonly createDataImportCron: Method<dataImportCron.CreateDataImportCronParams, dataImportCron.DataImportCron>;
  /** Give a boot image a name that machines can clone from. Effect write, risk low. */
  readonly createDataSource: Method<dataSource.CreateDataSourceParams, dataSource.DataSource>;
  /** Create a disk and fill it from a URL, registry, snapshot or another disk, or leave it blank; waits for the import. Effect write, risk low. */
  readonly createDataVolume: Method<dataVolume.CreateDataVolumeParams, dataVolume.DataVolume>;
  /** Install KubeVirt by creating its object; the operator then rolls out all components. Effect write, risk critical. */
  readonly createKubevirt: Method<kubevirt.CreateKubeVirtParams, kubevirt.KubeVirt>;
  /** Make a virtual machine from what is wanted: an operating system or boot image, a size, a disk, networks, an SSH key; waits until it runs and tells the commands to log in. A dry run shows the manifest. Effect write, risk low. */
  readonly createMachine: Method<vm.CreateMachineParams, vm.CreatedMachine>;
  /** Create a policy that sets bandwidth, timeouts or post-copy for migrations of matching machines. Effect write, risk low. */
  readonly createMigrationPolicy: Method<migrationPolicy.CreateMigrationPolicyParams, migrationPolicy.MigrationPolicy>;
  /** Define a network, such as a bridge or VLAN of the nodes, that machines of the namespace can have a card on. Effect write, risk low. */
  readonly createNetworkAttachmentDefinition: Method<
    networkAttachment.CreateNetworkAttachmentDefinitionParams,
    networkAttachment.NetworkAttachmentDefinition
  >;
  /** Allow only the named traffic to or from the pods, machines among them, that a policy selects. Effect write, risk high. */
  readonly createNetworkPolicy: Method<networkPolicy.CreateNetworkPolicyParams, networkPolicy.NetworkPolicy>;
  /** Claim an empty volume of a storage class; it is bound at once or when the first pod uses it, as the class says. Effect write, risk low. */
  readonly createPersistentVolumeClaim: Method<
    persistentVolume.CreatePersistentVolumeClaimParams,
    persistentVolume.K8sPersistentVolumeClaim
  >;
  /** Store credentials, such as cloud-init data or SSH keys, for machines to refer to by name. Effect write, risk low. */
  readonly createSecret: Method<secret.CreateSecretParams, secret.Secret>;
  /** Ask the cluster whether one's own credentials may do one thing; nothing is stored. Effect read, risk none. */
  readonly createSelfSubjectAccessReview: Method<
    access.CreateSelfSubjectAccessReviewParams,
    access.SelfSubjectAccessReview
  >;
  /** Ask the cluster for everything that one's own credentials may do in a namespace; nothing is stored. Effect read, risk none. */
  readonly createSelfSubjectRulesReview: Method<
    access.CreateSelfSubjectRulesReviewParams,
    access.SelfSubjectRulesReview
  >;
  /** Give ports of machines a name and an address inside the cluster or outside of it, by the labels of their pods. Effect write, risk low. */
  readonly createService: Method<service.CreateServiceParams, service.Service>;
  /** Get a short-lived token with which an image can be uploaded into a waiting claim through the upload proxy. Effect write, risk low. */
  readonly createUploadTokenRequest: Method<upload.CreateUploadTokenRequestParams, upload.UploadTokenRequest>;
  /** Create a virtual machine from instance type, preference, disks and networks; it starts if its run strategy says so. Effect write, risk low. */
  readonly createVirtualMachine: Method<vm.CreateVirtualMachineParams, vm.VirtualMachine>;
  /** Back a running machine up to a claim or to a pulling client, in full or since the last checkpoint. Effect write, risk low. */
  readonly createVirtualMachineBackup: Method<backup.CreateVirtualMachineBackupParams, backup.VirtualMachineBackup>;
  /** Begin to track the backups of a machine, so that they can be incremental. Effect write, risk low. */
  readonly createVirtualMachineBackupTracker: Method<
    backup.CreateVirtualMachineBackupTrackerParams,
    backup.VirtualMachineBackupTracker
  >;
  /** Copy a virtual machine or snapshot into a new machine with its own disks, addresses and serial. Effect write, risk low. */
  readonly createVirtualMachineClone: Method<clone.CreateVirtualMachineCloneParams, clone.VirtualMachineClone>;
  /** Offer the disks of a machine, snapshot or claim for download over HTTPS for a limited time. Effect write, risk high. */
  readonly createVirtualMachineExport: Method<export_.CreateVirtualMachineExportParams, export_.VirtualMachineExport>;
  /** Make a virtual machine from a template, with its parameters filled in. Effect write, risk low. */
  readonly createVirtualMachineFromTemplate: Method<
    template.CreateVirtualMachineTemplateCreateParams,
    template.ProcessedVirtualMachineTemplate
  >;
  /** Start a bare instance that no virtual machine object owns; it is gone for good once it stops. Effect write, risk low. */
  readonly createVirtualMachineInstance: Method<vmi.CreateVirtualMachineInstanceParams, vmi.VirtualMachineInstance>;
  /** Create a deprecated preset; prefer instance types and preferences for new work. Effect write, risk low. */
  readonly createVirtualMachineInstancePreset: Method<
    preset.CreateVirtualMachineInstancePresetParams,
    preset.VirtualMachineInstancePreset
  >;
  /** Define an instance type (size) for one namespace: CPU, memory, devices. Effect write, risk low. */
  readonly createVirtualMachineInstancetype: Method<
    instancetype.CreateVirtualMachineInstancetypeParams,
    instancetype.VirtualMachineInstancetype
  >;
  /** Create a pool that keeps a number of virtual machines made from one template. Effect write, risk low. */
  readonly createVirtualMachinePool: Method<pool.CreateVirtualMachinePoolParams, pool.VirtualMachinePool>;
  /** Define guest defaults for one namespace: disk bus, network model, firmware, minimum CPU and memory. Effect write, risk low. */
  readonly createVirtualMachinePreference: Method<
    instancetype.CreateVirtualMachinePreferenceParams,
    instancetype.VirtualMachinePreference
  >;
  /** Set a virtual machine back to a snapshot; what its disks hold now is replaced. It has to be stopped. Effect write, risk critical. */
  readonly createVirtualMachineRestore: Method<
    snapshot.CreateVirtualMachineRestoreParams,
    snapshot.VirtualMachineRestore
  >;
  /** Take a snapshot of a virtual machine and its disks; a guest agent quiesces the file systems if there is one. Effect write, risk low. */
  readonly createVirtualMachineSnapshot: Method<
    snapshot.CreateVirtualMachineSnapshotParams,
    snapshot.VirtualMachineSnapshot
  >;
  /** Create a snapshot content by hand; normally the snapshot controller does that. Effect write, risk low. */
  readonly createVirtualMachineSnapshotContent: Method<
    snapshot.CreateVirtualMachineSnapshotContentParams,
    snapshot.VirtualMachineSnapshotContent
  >;
  /** Define a template: a machine manifest with named parameters to fill in. Effect write, risk low. */
  readonly createVirtualMachineTemplate: Method<
    template.CreateVirtualMachineTemplateParams,
    template.VirtualMachineTemplate
  >;
  /** Turn an existing machine into a template, with copies of its disks. Effect write, risk low. */
  readonly createVirtualMachineTemplateRequest: Method<
    template.CreateVirtualMachineTemplateRequestParams,
    template.VirtualMachineTemplateRequest
  >;
  /** Define an instance type (size) for the whole cluster. Effect write, risk low. */
  readonly createVmClusterInstancetype: Method<
    instancetype.CreateVirtualMachineClusterInstancetypeParams,
    instancetype.VirtualMachineClusterInstancetype
  >;
  /** Define guest defaults for the whole cluster. Effect write, risk low. */
  readonly createVmClusterPreference: Method<
    instancetype.CreateVirtualMachineClusterPreferenceParams,
    instancetype.VirtualMachineClusterPreference
  >;
  /** Move a running machine to another node by creating a migration object, optionally with a node selector. Effect act, risk high. */
  readonly createVmiMigration: Method<
    migration.CreateVirtualMachineInstanceMigrationParams,
    migration.VirtualMachineInstanceMigration
  >;
  /** Run a number of identical, stateless instances from one template and keep that number alive. Effect write, risk low. */
  readonly createVmiReplicaSet: Method<
    replicaSet.CreateVirtualMachineInstanceReplicaSetParams,
    replicaSet.VirtualMachineInstanceReplicaSet
  >;
  /** Take a snapshot of the volume behind a claim, without regard to the machine on it. Effect write, risk low. */
  readonly createVolumeSnapshot: Method<persistentVolume.CreateVolumeSnapshotParams, persistentVolume.VolumeSnapshot>;
  /** Delete all cluster instance types that match a selector. Effect destroy, risk critical. */
  readonly deleteAllVmClusterInstancetypes: Method<
    instancetype.DeleteCollectionVirtualMachineClusterInstancetypeParams,
    void
  >;
  /** Uninstall CDI from the cluster; imports stop, and with some strategies the disks go too. Effect destroy, risk critical. */
  readonly deleteCdi: Method<cdi.DeleteCDIParams, void>;
  /** Delete CDI's settings object; the operator makes a new one from the CDI object. Effect destroy, risk high. */
  readonly deleteCdiConfig: Method<cdiConfig.DeleteCDIConfigParams, void>;
  /** Delete CDI's settings objects that match a selector. Effect destroy, risk critical. */
  readonly deleteCollectionCdiConfigs: Method<cdiConfig.DeleteCollectionCDIConfigParams, void>;
  /** Uninstall CDI by deleting every CDI object. Effect destroy, risk critical. */
  readonly deleteCollectionCdis: Method<cdi.DeleteCollectionCDIParams, void>;
  /** Delete all scheduled imports of a namespace that match a selector. Effect destroy, risk critical. */
  readonly deleteCollectionDataImportCrons: Method<dataImportCron.DeleteCollectionDataImportCronParams, void>;
  /** Delete all data sources of a namespace that match a selector. Effect destroy, risk critical. */
  readonly deleteCollectionDataSources: Method<dataSource.DeleteCollectionDataSourceParams, void>;
  /** Delete all data volumes of a namespace that match a selector, with the data on them. Effect destroy, risk critical. */
  readonly deleteCollectionDataVolumes: Method<dataVolume.DeleteCollectionDataVolumeParams, void>;
  /** Uninstall KubeVirt by deleting every KubeVirt object of a namespace. Effect destroy, risk critical. */
  readonly deleteCollectionKubevirts: Method<kubevirt.DeleteCollectionKubeVirtParams, void>;
  /** Delete all migration policies that match a selector. Effect destroy, risk critical. */
  readonly deleteCollectionMigrationPolicies: Method<migrationPolicy.DeleteCollectionMigrationPolicyParams, void>;
  /** Delete the records of all clones of a namespace that match a selector. Effect destroy, risk critical. */
  readonly deleteCollectionVirtualMachineClones: Method<clone.DeleteCollectionVirtualMachineCloneParams, void>;
  /** Delete all pools of a namespace that match a selector, with their machines. Effect destroy, risk critical. */
  readonly deleteCollectionVirtualMachinePools: Method<pool.DeleteCollectionVirtualMachinePoolParams, void>;
  /** Delete every virtual machine of a namespace that matches a selector, with their disks; without one, all of them. Effect destroy, risk critical. */
  readonly deleteCollectionVirtualMachines: Method<vm.DeleteCollectionVirtualMachineParams, void>;
  /** Delete all backup trackers of a namespace that match a selector. Effect destroy, risk critical. */
  readonly deleteCollectionVmBackupTrackers: Method<backup.DeleteCollectionVirtualMachineBackupTrackerParams, void>;
  /** Delete the records of all backups of a namespace that match a selector. Effect destroy, risk critical. */
  readonly deleteCollectionVmBackups: Method<backup.DeleteCollectionVirtualMachineBackupParams, void>;
  /** Delete all cluster preferences that match a selector. Effect destroy, risk critical. */
  readonly deleteCollectionVmClusterPreferences: Method<
    instancetype.DeleteCollectionVirtualMachineClusterPreferenceParams,
    void
  >;
  /** Close all exports of a namespace that match a selector. Effect destroy, risk critical. */
  readonly deleteCollectionVmExports: Method<export_.DeleteCollectionVirtualMachineExportParams, void>;
  /** Delete all instance types of a namespace that match a selector. Effect destroy, risk critical. */
  readonly deleteCollectionVmInstancetypes: Method<instancetype.DeleteCollectionVirtualMachineInstancetypeParams, void>;
  /** Delete all preferences of a namespace that match a selector. Effect destroy, risk critical. */
  readonly deleteCollectionVmPreferences: Method<instancetype.DeleteCollectionVirtualMachinePreferenceParams, void>;
  /** Delete the records of all restores of a namespace that match a selector. Effect destroy, risk critical. */
  readonly deleteCollectionVmRestores: Method<snapshot.DeleteCollectionVirtualMachineRestoreParams, void>;
  /** Delete the stored data of all snapshots of a namespace that match a selector. Effect destroy, risk critical. */
  readonly deleteCollectionVmSnapshotContents: Method<
    snapshot.DeleteCollectionVirtualMachineSnapshotContentParams,
    void
  >;
  /** Delete all snapshots of a namespace that match a selector, with the disk states in them. Effect destroy, risk critical. */
  readonly deleteCollectionVmSnapshots: Method<snapshot.DeleteCollectionVirtualMachineSnapshotParams, void>;
  /** Delete all template requests of a namespace that match a selector. Effect destroy, risk critical. */
  readonly deleteCollectionVmTemplateRequests: Method<
    template.DeleteCollectionVirtualMachineTemplateRequestParams,
    void
  >;
  /** Delete all templates of a namespace that match a selector. Effect destroy, risk critical. */
  readonly deleteCollectionVmTemplates: Method<template.DeleteCollectionVirtualMachineTemplateParams, void>;
  /** Cancel or clear away all migrations of a namespace that match a selector. Effect destroy, risk critical. */
  readonly deleteCollectionVmiMigrations: Method<migration.DeleteCollectionVirtualMachineInstanceMigrationParams, void>;
  /** Delete all deprecated presets of a namespace that match a selector. Effect destroy, risk critical. */
  readonly deleteCollectionVmiPresets: Method<preset.DeleteCollectionVirtualMachineInstancePresetParams, void>;
  /** Delete all replica sets of a namespace that match a selector, with their instances. Effect destroy, risk critical. */
  readonly deleteCollectionVmiReplicaSets: Method<
    replicaSet.DeleteCollectionVirtualMachineInstanceReplicaSetParams,
    void
  >;
  /** Kill all running instances of a namespace that match a selector; without a selector, all of them. Effect destroy, risk critical. */
  readonly deleteCollectionVmis: Method<vmi.DeleteCollectionVirtualMachineInstanceParams, void>;
  /** Delete a config map; what refers to it fails when it starts the next time. Effect destroy, risk high. */
  readonly deleteConfigMap: Method<secret.DeleteConfigMapParams, void>;
  /** Delete a scheduled import; depending on its retention policy the imported images go as well. Effect destroy, risk high. */
  readonly deleteDataImportCron: Method<dataImportCron.DeleteDataImportCronParams, void>;
  /** Delete a data source; the image behind it stays, but machines cannot find it under that name. Effect destroy, risk high. */
  readonly deleteDataSource: Method<dataSource.DeleteDataSourceParams, void>;
  /** Delete a data volume with its disk and everything on it. Effect destroy, risk critical. */
  readonly deleteDataVolume: Method<dataVolume.DeleteDataVolumeParams, void>;
  /** Uninstall KubeVirt from the cluster; blocked or fatal for workloads depending on its uninstall strategy. Effect destroy, risk critical. */
  readonly deleteKubevirt: Method<kubevirt.DeleteKubeVirtParams, void>;
  /** Delete a migration policy; matching machines migrate with the cluster defaults again. Effect destroy, risk high. */
  readonly deleteMigrationPolicy: Method<migrationPolicy.DeleteMigrationPolicyParams, void>;
  /** Delete the definition of a network; machines that name it run on, and do not start again. Effect destroy, risk high. */
  readonly deleteNetworkAttachmentDefinition: Method<networkAttachment.DeleteNetworkAttachmentDefinitionParams, void>;
  /** Delete a network policy; traffic that it kept away gets through. Effect destroy, risk high. */
  readonly deleteNetworkPolicy: Method<networkPolicy.DeleteNetworkPolicyParams, void>;
  /** Delete a claim and, unless its class retains volumes, the disk with everything on it. Effect destroy, risk critical. */
  readonly deletePersistentVolumeClaim: Method<persistentVolume.DeletePersistentVolumeClaimParams, void>;
  /** Stop a pod and remove it; the launcher pod of a machine takes the machine with it. Effect destroy, risk high. */
  readonly deletePod: Method<pod.DeletePodParams, void>;
  /** Delete one object of any kind that the cluster serves, where no other tool is for that kind. Effect destroy, risk high. */
  readonly deleteResource: Method<anyKind.DeleteResourceParams, void>;
  /** Delete a secret; what refers to it fails when it starts the next time. Effect destroy, risk high. */
  readonly deleteSecret: Method<secret.DeleteSecretParams, void>;
  /** Delete a service; clients lose its name, address and ports at once, the machines stay. Effect destroy, risk high. */
  readonly deleteService: Method<service.DeleteServiceParams, void>;
  /** Delete a virtual machine, stop it if it runs, and remove the disks that were made from its own templates. Effect destroy, risk critical. */
  readonly deleteVirtualMachine: Method<vm.DeleteVirtualMachineParams, void>;
  /** Delete the record of a backup, or abort the one that is running. Effect destroy, risk high. */
  readonly deleteVirtualMachineBackup: Method<backup.DeleteVirtualMachineBackupParams, void>;
  /** Delete a backup tracker; the next backup of the machine is a full one. Effect destroy, risk high. */
  readonly deleteVirtualMachineBackupTracker: Method<backup.DeleteVirtualMachineBackupTrackerParams, void>;
  /** Delete the record of a clone; the copy itself stays once it is complete. Effect destroy, risk low. */
  readonly deleteVirtualMachineClone: Method<clone.DeleteVirtualMachineCloneParams, void>;
  /** Close an export; its download links stop working. Effect destroy, risk high. */
  readonly deleteVirtualMachineExport: Method<export_.DeleteVirtualMachineExportParams, void>;
  /** Kill a running instance; its virtual machine starts another one when the run strategy asks for that. Effect destroy, risk high. */
  readonly deleteVirtualMachineInstance: Method<vmi.DeleteVirtualMachineInstanceParams, void>;
  /** Delete a deprecated preset; running instances keep what they got from it. Effect destroy, risk high. */
  readonly deleteVirtualMachineInstancePreset: Method<preset.DeleteVirtualMachineInstancePresetParams, void>;
  /** Delete an instance type of a namespace; machines made from it keep their saved revision. Effect destroy, risk high. */
  readonly deleteVirtualMachineInstancetype: Method<instancetype.DeleteVirtualMachineInstancetypeParams, void>;
  /** Delete a pool with all its virtual machines and their disks. Effect destroy, risk critical. */
  readonly deleteVirtualMachinePool: Method<pool.DeleteVirtualMachinePoolParams, void>;
  /** Delete a preference of a namespace; machines made with it keep their saved revision. Effect destroy, risk high. */
  readonly deleteVirtualMachinePreference: Method<instancetype.DeleteVirtualMachinePreferenceParams, void>;
  /** Delete the record of a restore; a restore under way is abandoned half-way. Effect destroy, risk high. */
  readonly deleteVirtualMachineRestore: Method<snapshot.DeleteVirtualMachineRestoreParams, void>;
  /** Delete a snapshot and, by default, the disk states it holds; it can no longer be restored. Effect destroy, risk high. */
  readonly deleteVirtualMachineSnapshot: Method<snapshot.DeleteVirtualMachineSnapshotParams, void>;
  /** Delete the stored data of a snapshot, which makes the snapshot useless. Effect destroy, risk high. */
  readonly deleteVirtualMachineSnapshotContent: Method<snapshot.DeleteVirtualMachineSnapshotContentParams, void>;
  /** Delete a template; machines made from it stay. Effect destroy, risk high. */
  readonly deleteVirtualMachineTemplate: Method<template.DeleteVirtualMachineTemplateParams, void>;
  /** Delete a template request; a template that is complete stays. Effect destroy, risk high. */
  readonly deleteVirtualMachineTemplateRequest: Method<template.DeleteVirtualMachineTemplateRequestParams, void>;
  /** Delete a cluster instance type; machines that name it cannot be created any more. Effect destroy, risk high. */
  readonly deleteVmClusterInstancetype: Method<instancetype.DeleteVirtualMachineClusterInstancetypeParams, void>;
  /** Delete a cluster preference; machines that name it cannot be created any more. Effect destroy, risk high. */
  readonly deleteVmClusterPreference: Method<instancetype.DeleteVirtualMachineClusterPreferenceParams, void>;
  /** Cancel a live migration that is under way, or clear away the record of a finished one. Effect act, risk high. */
  readonly deleteVmiMigration: Method<migration.DeleteVirtualMachineInstanceMigrationParams, void>;
  /** Delete a replica set together with all instances it runs. Effect destroy, risk high. */
  readonly deleteVmiReplicaSet: Method<replicaSet.DeleteVirtualMachineInstanceReplicaSetParams, void>;
  /** Delete a snapshot of a volume and, unless its class retains them, what it holds. Effect destroy, risk high. */
  readonly deleteVolumeSnapshot: Method<persistentVolume.DeleteVolumeSnapshotParams, void>;
  /** Find out why a virtual machine does not run, or not well: looks at its disks, pod, nodes, networks, events and guest in one call, and answers with causes, most likely first, and what would help. Effect read, risk none. */
  readonly diagnoseVirtualMachine: ListMethod<vm.DiagnoseVirtualMachineParams, vm.Diagnosis>;
  /** Fetch the performance profiles collected from KubeVirt's components. Effect read, risk low. */
  readonly dumpClusterProfiler: Method<cluster.GetDumpClusterProfilerParams, unknown>;
  /** Write the memory of a running virtual machine into a claim, for analysis. Effect act, risk high. */
  readonly dumpMemoryOfVirtualMachine: Method<vm.MemorydumpVirtualMachineParams, void>;
  /** Ask for a pod to leave its node, within what its disruption budget allows; a machine that can move is migrated. Effect act, risk high. */
  readonly evictPod: Method<pod.CreatePodEvictionParams, void>;
  /** Show what a manifest becomes with instance type and preference written out; stores nothing. Effect read, risk none. */
  readonly expandVirtualMachineSpec: Method<cluster.ExpandVmSpecParams, vm.VirtualMachine>;
  /** Make a port of a virtual machine reachable under a name and address of its own, inside the cluster or from outside. Effect write, risk low. */
  readonly exposeVirtualMachine: Method<vm.ExposeVirtualMachineParams, service.Service>;
  /** Quiesce the guest's file systems through the guest agent, so that an outside snapshot is consistent. Effect act, risk high. */
  readonly freezeVirtualMachineInstance: Method<vmi.FreezeVirtualMachineInstanceParams, void>;
  /** Show the CDI object: its configuration, versions and conditions. Effect read, risk none. */
  readonly getCdi: Method<cdi.GetCDIParams, cdi.CDI>;
  /** Show CDI's effective settings: upload proxy address, scratch storage class, proxies. Effect read, risk none. */
  readonly getCdiConfig: Method<cdiConfig.GetCDIConfigParams, cdiConfig.CDIConfig>;
  /** Show one config map with its keys; the values stay hidden unless a person reveals them. Effect read, risk none. */
  readonly getConfigMap: Method<secret.GetConfigMapParams, secret.ConfigMap>;
  /** Tell the address and the virtctl command for the serial console of a guest; opens nothing itself. Effect act, risk high. */
  readonly getConsoleOfVirtualMachineInstance: Method<vmi.GetVirtualMachineInstanceConsoleParams, unknown>;
  /** Show one scheduled import: schedule, registry, last import and conditions. Effect read, risk none. */
  readonly getDataImportCron: Method<dataImportCron.GetDataImportCronParams, dataImportCron.DataImportCron>;
  /** Show one data source: the claim or snapshot it points to and whether that is ready. Effect read, risk none. */
  readonly getDataSource: Method<dataSource.GetDataSourceParams, dataSource.DataSource>;
  /** Show one data volume: source, size, phase, progress and conditions. Effect read, risk none. */
  readonly getDataVolume: Method<dataVolume.GetDataVolumeParams, dataVolume.DataVolume>;
  /** Show one event by its own name. Effect read, risk none. */
  readonly getEvent: Method<event.GetEventParams, event.Event>;
  /** Show a virtual machine with instance type and preference written out into its spec; changes nothing. Effect read, risk none. */
  readonly getExpandedVirtualMachine: Method<vm.GetVirtualMachineExpandSpecParams, vm.VirtualMachine>;
  /** Ask the guest agent about the operating system: name, kernel, host name, time zone, users and disks. Effect read, risk none. */
  readonly getGuestOsInfoOfVmi: Method<
    vmi.GetVirtualMachineInstanceGuestosinfoParams,
    vmi.VirtualMachineInstanceGuestAgentInfo
  >;
  /** Show which libguestfs image fits this KubeVirt, for looking into disks of stopped machines. Effect read, risk none. */
  readonly getGuestfsImage: Method<cluster.GetGuestfsParams, unknown>;
  /** Ask KubeVirt's API server whether it is healthy and reaches the cluster. Effect read, risk none. */
  readonly getHealth: Method<cluster.GetHealthzParams, unknown>;
  /** Show the KubeVirt object: feature gates, migration limits, permitted devices, versions and conditions. Effect read, risk none. */
  readonly getKubevirt: Method<kubevirt.GetKubeVirtParams, kubevirt.KubeVirt>;
  /** Show one migration policy: bandwidth, timeouts, post-copy and the labels it applies to. Effect read, risk none. */
  readonly getMigrationPolicy: Method<migrationPolicy.GetMigrationPolicyParams, migrationPolicy.MigrationPolicy>;
  /** Show one namespace: its labels, and whether it is in use or on its way out. Effect read, risk none. */
  readonly getNamespace: Method<namespace_.GetNamespaceParams, namespace_.Namespace>;
  /** Show one network that machines can be attached to, with its configuration. Effect read, risk none. */
  readonly getNetworkAttachmentDefinition: Method<
    networkAttachment.GetNetworkAttachmentDefinitionParams,
    networkAttachment.NetworkAttachmentDefinition
  >;
  /** Show one network policy: which pods it is for, and what it lets in and out. Effect read, risk none. */
  readonly getNetworkPolicy: Method<networkPolicy.GetNetworkPolicyParams, networkPolicy.NetworkPolicy>;
  /** Show one node: what it can hold, its conditions, taints and labels, and whether it takes new pods. Effect read, risk none. */
  readonly getNode: Method<node.GetNodeParams, node.Node>;
  /** Show what one node uses at present; needs a metrics server in the cluster. Effect read, risk none. */
  readonly getNodeMetrics: Method<metrics.GetNodeMetricsParams, metrics.NodeMetrics>;
  /** Show everything a virtual machine depends on: volumes, secrets, config maps, instance type, network attachments. Effect read, risk none. */
  readonly getObjectGraphOfVirtualMachine: Method<vm.GetVirtualMachineObjectgraphParams, vm.ObjectGraphNode>;
  /** Show everything a running instance depends on: volumes, secrets, config maps, network attachments. Effect read, risk none. */
  readonly getObjectGraphOfVmi: Method<vmi.GetVirtualMachineInstanceObjectgraphParams, vm.ObjectGraphNode>;
  /** Show one volume of the cluster: where it is stored, which nodes reach it, and who claims it. Effect read, risk none. */
  readonly getPersistentVolume: Method<persistentVolume.GetPersistentVolumeParams, persistentVolume.PersistentVolume>;
  /** Show one claim: phase, size, class, access modes, conditions and the volume behind it. Effect read, risk none. */
  readonly getPersistentVolumeClaim: Method<
    persistentVolume.GetPersistentVolumeClaimParams,
    persistentVolume.K8sPersistentVolumeClaim
  >;
  /** Show one pod: its containers and why they wait or ended, its node, its volumes and conditions. Effect read, risk none. */
  readonly getPod: Method<pod.GetPodParams, pod.Pod>;
  /** Show one disruption budget: how many of its pods may be missing, and how many more may go now. Effect read, risk none. */
  readonly getPodDisruptionBudget: Method<pod.GetPodDisruptionBudgetParams, pod.PodDisruptionBudget>;
  /** Read the latest lines that a container of a pod printed, also those of the run before a crash. Effect read, risk none. */
  readonly getPodLog: Method<pod.GetPodLogParams, string>;
  /** Show what the containers of one pod use at present; needs a metrics server in the cluster. Effect read, risk none. */
  readonly getPodMetrics: Method<metrics.GetPodMetricsParams, metrics.PodMetrics>;
  /** Tell the address and the virtctl command for a tunnel to a port of a virtual machine; opens nothing itself. Effect act, risk high. */
  readonly getPortForwardOfVirtualMachine: Method<vm.GetVirtualMachinePortforwardParams, unknown>;
  /** Tell the address and the virtctl command for a tunnel to a port of a running guest; opens nothing itself. Effect act, risk high. */
  readonly getPortForwardOfVmi: Method<vmi.GetVirtualMachineInstancePortforwardParams, unknown>;
  /** Show one object of any kind that the cluster serves, where no other tool is for that kind. Effect read, risk none. */
  readonly getResource: Method<anyKind.GetResourceParams, anyKind.AnyObject>;
  /** Take a picture of the guest's screen, to see whether it boots, waits at a prompt or crashed. Effect read, risk low. */
  readonly getScreenshotOfVmi: Method<vmi.GetVirtualMachineInstanceVncScreenshotParams, void>;
  /** Show one secret with its keys; the values stay hidden unless a person reveals them. Effect read, risk none. */
  readonly getSecret: Method<secret.GetSecretParams, secret.Secret>;
  /** Show one service: type, addresses, ports, and the labels of the pods behind it. Effect read, risk none. */
  readonly getService: Method<service.GetServiceParams, service.Service>;
  /** Show one service account: who a machine or pod is towards the cluster. Effect read, risk none. */
  readonly getServiceAccount: Method<secret.GetServiceAccountParams, secret.ServiceAccount>;
  /** Show the certificate chain of the AMD SEV platform that a confidential guest runs on. Effect read, risk none. */
  readonly getSevCertificatesOfVmi: Method<vmi.GetVirtualMachineInstanceSevFetchcertchainParams, vmi.SEVPlatformInfo>;
  /** Show the launch measurement of an AMD SEV guest, to check that it was started unaltered. Effect read, risk none. */
  readonly getSevMeasurementOfVmi: Method<
    vmi.GetVirtualMachineInstanceSevQuerylaunchmeasurementParams,
    vmi.SEVMeasurementInfo
  >;
  /** Show one storage class: who provides it, when it binds, and what becomes of deleted volumes. Effect read, risk none. */
  readonly getStorageClass: Method<persistentVolume.GetStorageClassParams, persistentVolume.StorageClass>;
  /** Show what CDI knows about one storage class. Effect read, risk none. */
  readonly getStorageProfile: Method<storageProfile.GetStorageProfileParams, storageProfile.StorageProfile>;
  /** Tell the address and the virtctl command for handing a local USB device to a guest; opens nothing itself. Effect act, risk high. */
  readonly getUsbRedirectionOfVmi: Method<vmi.GetVirtualMachineInstanceUsbredirParams, unknown>;
  /** Show the version of KubeVirt that answers. Effect read, risk none. */
  readonly getVersion: Method<cluster.GetVersionParams, unknown>;
  /** Show one virtual machine: run strategy, instance type, disks, networks, conditions and what it is doing now. Effect read, risk none. */
  readonly getVirtualMachine: Method<vm.GetVirtualMachineParams, vm.VirtualMachine>;
  /** Show one backup: full or incremental, checkpoint, included volumes and conditions. Effect read, risk none. */
  readonly getVirtualMachineBackup: Method<backup.GetVirtualMachineBackupParams, backup.VirtualMachineBackup>;
  /** Show one backup tracker: its machine, latest checkpoint and when that was made. Effect read, risk none. */
  readonly getVirtualMachineBackupTracker: Method<
    backup.GetVirtualMachineBackupTrackerParams,
    backup.VirtualMachineBackupTracker
  >;
  /** Show one clone operation: phase, name of the copy and conditions. Effect read, risk none. */
  readonly getVirtualMachineClone: Method<clone.GetVirtualMachineCloneParams, clone.VirtualMachineClone>;
  /** Show one cluster instance type: CPU, memory, GPUs and placement. Effect read, risk none. */
  readonly getVirtualMachineClusterInstancetype: Method<
    instancetype.GetVirtualMachineClusterInstancetypeParams,
    instancetype.VirtualMachineClusterInstancetype
  >;
  /** Show one cluster preference: preferred devices, firmware and minimum CPU and memory. Effect read, risk none. */
  readonly getVirtualMachineClusterPreference: Method<
    instancetype.GetVirtualMachineClusterPreferenceParams,
    instancetype.VirtualMachineClusterPreference
  >;
  /** Show one export: links to the disks and manifests, phase and expiry. Effect read, risk none. */
  readonly getVirtualMachineExport: Method<export_.GetVirtualMachineExportParams, export_.VirtualMachineExport>;
  /** Show one running instance: phase, node, addresses, guest agent, volumes, migration state and conditions. Effect read, risk none. */
  readonly getVirtualMachineInstance: Method<vmi.GetVirtualMachineInstanceParams, vmi.VirtualMachineInstance>;
  /** Show one live migration: phase, source and target node, reason of a failure. Effect read, risk none. */
  readonly getVirtualMachineInstanceMigration: Method<
    migration.GetVirtualMachineInstanceMigrationParams,
    migration.VirtualMachineInstanceMigration
  >;
  /** Show one deprecated preset: its selector and the domain settings it injects. Effect read, risk none. */
  readonly getVirtualMachineInstancePreset: Method<
    preset.GetVirtualMachineInstancePresetParams,
    preset.VirtualMachineInstancePreset
  >;
  /** Show one replica set: wanted, current and ready instances and the template they come from. Effect read, risk none. */
  readonly getVirtualMachineInstanceReplicaSet: Method<
    replicaSet.GetVirtualMachineInstanceReplicaSetParams,
    replicaSet.VirtualMachineInstanceReplicaSet
  >;
  /** Show one instance type of a namespace: CPU, memory, GPUs and placement. Effect read, risk none. */
  readonly getVirtualMachineInstancetype: Method<
    instancetype.GetVirtualMachineInstancetypeParams,
    instancetype.VirtualMachineInstancetype
  >;
  /** Show one pool: replicas, update and scale-in strategy, template and conditions. Effect read, risk none. */
  readonly getVirtualMachinePool: Method<pool.GetVirtualMachinePoolParams, pool.VirtualMachinePool>;
  /** Show one preference of a namespace: preferred buses, firmware, clock and requirements. Effect read, risk none. */
  readonly getVirtualMachinePreference: Method<
    instancetype.GetVirtualMachinePreferenceParams,
    instancetype.VirtualMachinePreference
  >;
  /** Show one restore: target, snapshot, volumes restored so far and conditions. Effect read, risk none. */
  readonly getVirtualMachineRestore: Method<snapshot.GetVirtualMachineRestoreParams, snapshot.VirtualMachineRestore>;
  /** Show one snapshot: phase, readiness, the volumes in it and any error. Effect read, risk none. */
  readonly getVirtualMachineSnapshot: Method<snapshot.GetVirtualMachineSnapshotParams, snapshot.VirtualMachineSnapshot>;
  /** Show one snapshot content: the saved machine manifest and the state of each volume snapshot. Effect read, risk none. */
  readonly getVirtualMachineSnapshotContent: Method<
    snapshot.GetVirtualMachineSnapshotContentParams,
    snapshot.VirtualMachineSnapshotContent
  >;
  /** Show one template: its parameters, the machine in it and whether it is ready. Effect read, risk none. */
  readonly getVirtualMachineTemplate: Method<template.GetVirtualMachineTemplateParams, template.VirtualMachineTemplate>;
  /** Show one request for a template: source machine, progress and the template that came of it. Effect read, risk none. */
  readonly getVirtualMachineTemplateRequest: Method<
    template.GetVirtualMachineTemplateRequestParams,
    template.VirtualMachineTemplateRequest
  >;
  /** Tell the address and the virtctl command for the graphical screen of a guest; opens nothing itself. Effect act, risk high. */
  readonly getVncOfVirtualMachineInstance: Method<vmi.GetVirtualMachineInstanceVncParams, unknown>;
  /** Show one snapshot of a volume: its claim, whether it is ready, and why not. Effect read, risk none. */
  readonly getVolumeSnapshot: Method<persistentVolume.GetVolumeSnapshotParams, persistentVolume.VolumeSnapshot>;
  /** Show one class of volume snapshots and its driver. Effect read, risk none. */
  readonly getVolumeSnapshotClass: Method<
    persistentVolume.GetVolumeSnapshotClassParams,
    persistentVolume.VolumeSnapshotClass
  >;
  /** Tell the address of a VSOCK port of a guest for programs that speak it; opens nothing itself. Effect act, risk high. */
  readonly getVsockOfVirtualMachineInstance: Method<vmi.GetVirtualMachineInstanceVsockParams, unknown>;
  /** Hand a secret, such as a disk key, to an AMD SEV guest after its measurement was checked. Effect write, risk high. */
  readonly injectSevSecretIntoVmi: Method<vmi.SevInjectlaunchsecretVirtualMachineInstanceParams, void>;
  /** Show the settings that CDI works with at the moment. Effect read, risk none. */
  readonly listCdiConfigs: ListMethod<cdiConfig.ListCDIConfigParams, cdiConfig.CDIConfig>;
  /** Show the installation of CDI, the importer of disk images: phase and version. Effect read, risk none. */
  readonly listCdis: ListMethod<cdi.ListCDIParams, cdi.CDI>;
  /** Show the config maps of a namespace or of all of them by name; the values stay hidden. Effect read, risk none. */
  readonly listConfigMaps: ListMethod<secret.ListConfigMapParams, secret.ConfigMap>;
  /** Show scheduled imports that keep boot images fresh. Effect read, risk none. */
  readonly listDataImportCrons: ListMethod<dataImportCron.ListDataImportCronParams, dataImportCron.DataImportCron>;
  /** Show data sources: names under which boot images can be used without knowing where they lie. Effect read, risk none. */
  readonly listDataSources: ListMethod<dataSource.ListDataSourceParams, dataSource.DataSource>;
  /** Show data volumes (disks being imported, cloned or uploaded) with phase and progress. Effect read, risk none. */
  readonly listDataVolumes: ListMethod<dataVolume.ListDataVolumeParams, dataVolume.DataVolume>;
  /** Show what lately happened in a namespace or in all of them, newest first; narrow by object, type or reason. Effect read, risk none. */
  readonly listEvents: ListMethod<event.ListEventParams, event.Event>;
  /** Ask the guest agent for mounted file systems with used and total space. Effect read, risk none. */
  readonly listGuestFilesystemsOfVmi: ListMethod<
    vmi.GetVirtualMachineInstanceFilesystemlistParams,
    vmi.VirtualMachineInstanceFileSystem
  >;
  /** Ask the guest agent who is logged in. Effect read, risk none. */
  readonly listGuestUsersOfVmi: ListMethod<
    vmi.GetVirtualMachineInstanceUserlistParams,
    vmi.VirtualMachineInstanceGuestOSUser
  >;
  /** Show the KubeVirt installation: its phase and version, in whichever namespace it lives. Effect read, risk none. */
  readonly listKubevirts: ListMethod<kubevirt.ListKubeVirtParams, kubevirt.KubeVirt>;
  /** Show policies that tune live migration for machines or namespaces with certain labels. Effect read, risk none. */
  readonly listMigrationPolicies: ListMethod<
    migrationPolicy.ListMigrationPolicyParams,
    migrationPolicy.MigrationPolicy
  >;
  /** Show the namespaces of the cluster. Effect read, risk none. */
  readonly listNamespaces: ListMethod<namespace_.ListNamespaceParams, namespace_.Namespace>;
  /** Show the further networks that machines can be attached to, in one namespace or in all of them. Effect read, risk none. */
  readonly listNetworkAttachmentDefinitions: ListMethod<
    networkAttachment.ListNetworkAttachmentDefinitionParams,
    networkAttachment.NetworkAttachmentDefinition
  >;
  /** Show network policies with the pods that they are for, in one namespace or in all of them. Effect read, risk none. */
  readonly listNetworkPolicies: ListMethod<networkPolicy.ListNetworkPolicyParams, networkPolicy.NetworkPolicy>;
  /** Show what the nodes use at present; needs a metrics server in the cluster. Effect read, risk none. */
  readonly listNodeMetrics: ListMethod<metrics.ListNodeMetricsParams, metrics.NodeMetrics>;
  /** Show the nodes of the cluster with readiness, cordon, size and version. Effect read, risk none. */
  readonly listNodes: ListMethod<node.ListNodeParams, node.Node>;
  /** Show claims with phase, size, class and volume, in one namespace or in all of them. Effect read, risk none. */
  readonly listPersistentVolumeClaims: ListMethod<
    persistentVolume.ListPersistentVolumeClaimParams,
    persistentVolume.K8sPersistentVolumeClaim
  >;
  /** Show the volumes of the cluster with size, phase, class and the claims that hold them. Effect read, risk none. */
  readonly listPersistentVolumes: ListMethod<
    persistentVolume.ListPersistentVolumeParams,
    persistentVolume.PersistentVolume
  >;
  /** Show disruption budgets, which keep pods from being evicted while too few of their kind run. Effect read, risk none. */
  readonly listPodDisruptionBudgets: ListMethod<pod.ListPodDisruptionBudgetParams, pod.PodDisruptionBudget>;
  /** Show what pods use at present; needs a metrics server in the cluster. Effect read, risk none. */
  readonly listPodMetrics: ListMethod<metrics.ListPodMetricsParams, metrics.PodMetrics>;
  /** Show pods with phase, restarts, address and node, in one namespace or in all of them. Effect read, risk none. */
  readonly listPods: ListMethod<pod.ListPodParams, pod.Pod>;
  /** List objects of any kind that the cluster serves, in one namespace or in all of them, where no other tool is for that kind. Effect read, risk none. */
  readonly listResources: ListMethod<anyKind.ListResourceParams, anyKind.AnyObject>;
  /** Show the secrets of a namespace or of all of them by name and type; the values stay hidden. Effect read, risk none. */
  readonly listSecrets: ListMethod<secret.ListSecretParams, secret.Secret>;
  /** Show the service accounts of a namespace or of all of them. Effect read, risk none. */
  readonly listServiceAccounts: ListMethod<secret.ListServiceAccountParams, secret.ServiceAccount>;
  /** Show services with type, addresses and ports, in one namespace or in all of them. Effect read, risk none. */
  readonly listServices: ListMethod<service.ListServiceParams, service.Service>;
  /** Show the storage classes of the cluster with provisioner, binding mode and reclaim policy. Effect read, risk none. */
  readonly listStorageClasses: ListMethod<persistentVolume.ListStorageClassParams, persistentVolume.StorageClass>;
  /** Show what CDI knows about each storage class: access modes, volume modes, how it clones. Effect read, risk none. */
  readonly listStorageProfiles: ListMethod<storageProfile.ListStorageProfileParams, storageProfile.StorageProfile>;
  /** Show backup trackers: the last checkpoint from which the next incremental backup goes on. Effect read, risk none. */
  readonly listVirtualMachineBackupTrackers: ListMethod<
    backup.ListVirtualMachineBackupTrackerParams,
    backup.VirtualMachineBackupTracker
  >;
  /** Show backups of machines with source, type and checkpoint. Effect read, risk none. */
  readonly listVirtualMachineBackups: ListMethod<backup.ListVirtualMachineBackupParams, backup.VirtualMachineBackup>;
  /** Show clone operations with source, target and phase. Effect read, risk none. */
  readonly listVirtualMachineClones: ListMethod<clone.ListVirtualMachineCloneParams, clone.VirtualMachineClone>;
  /** Show the cluster's preferences (guest defaults per operating system), such as fedora or windows.11. Effect read, risk none. */
  readonly listVirtualMachineClusterPreferences: ListMethod<
    instancetype.ListVirtualMachineClusterPreferenceParams,
    instancetype.VirtualMachineClusterPreference
  >;
  /** Show exports that offer disks for download, with source and phase. Effect read, risk none. */
  readonly listVirtualMachineExports: ListMethod<export_.ListVirtualMachineExportParams, export_.VirtualMachineExport>;
  /** Show live migrations with their phase and the machine that moves, finished ones included. Effect read, risk none. */
  readonly listVirtualMachineInstanceMigrations: ListMethod<
    migration.ListVirtualMachineInstanceMigrationParams,
    migration.VirtualMachineInstanceMigration
  >;
  /** Show presets, the deprecated way to inject settings into new instances by label. Effect read, risk none. */
  readonly listVirtualMachineInstancePresets: ListMethod<
    preset.ListVirtualMachineInstancePresetParams,
    preset.VirtualMachineInstancePreset
  >;
  /** Show running machine instances with phase, address and node: what is really on the hypervisors at this moment. Effect read, risk none. */
  readonly listVirtualMachineInstances: ListMethod<vmi.ListVirtualMachineInstanceParams, vmi.VirtualMachineInstance>;
  /** Show the instance types (sizes) that a namespace defines for itself. Effect read, risk none. */
  readonly listVirtualMachineInstancetypes: ListMethod<
    instancetype.ListVirtualMachineInstancetypeParams,
    instancetype.VirtualMachineInstancetype
  >;
  /** Show pools of machines with wanted, current and ready numbers. Effect read, risk none. */
  readonly listVirtualMachinePools: ListMethod<pool.ListVirtualMachinePoolParams, pool.VirtualMachinePool>;
  /** Show the preferences (guest defaults) that a namespace defines for itself. Effect read, risk none. */
  readonly listVirtualMachinePreferences: ListMethod<
    instancetype.ListVirtualMachinePreferenceParams,
    instancetype.VirtualMachinePreference
  >;
  /** Show restores: which machine was set back to which snapshot, and whether that is complete. Effect read, risk none. */
  readonly listVirtualMachineRestores: ListMethod<
    snapshot.ListVirtualMachineRestoreParams,
    snapshot.VirtualMachineRestore
  >;
  /** Show the stored contents behind snapshots: the machine's manifest and volume snapshots. Effect read, risk none. */
  readonly listVirtualMachineSnapshotContents: ListMethod<
    snapshot.ListVirtualMachineSnapshotContentParams,
    snapshot.VirtualMachineSnapshotContent
  >;
  /** Show snapshots of machines: what they were taken of, phase, and whether they can be restored. Effect read, risk none. */
  readonly listVirtualMachineSnapshots: ListMethod<
    snapshot.ListVirtualMachineSnapshotParams,
    snapshot.VirtualMachineSnapshot
  >;
  /** Show requests to turn existing machines into templates, and how far they are. Effect read, risk none. */
  readonly listVirtualMachineTemplateRequests: ListMethod<
    template.ListVirtualMachineTemplateRequestParams,
    template.VirtualMachineTemplateRequest
  >;
  /** Show templates from which machines with filled-in parameters can be made. Effect read, risk none. */
  readonly listVirtualMachineTemplates: ListMethod<
    template.ListVirtualMachineTemplateParams,
    template.VirtualMachineTemplate
  >;
  /** Show virtual machines with their status and readiness, in one namespace or in all of them. Effect read, risk none. */
  readonly listVirtualMachines: ListMethod<vm.ListVirtualMachineParams, vm.VirtualMachine>;
  /** Show the cluster's instance types (sizes) that every namespace can use, such as u1.small. Effect read, risk none. */
  readonly listVmClusterInstancetypes: ListMethod<
    instancetype.ListVirtualMachineClusterInstancetypeParams,
    instancetype.VirtualMachineClusterInstancetype
  >;
  /** Show replica sets of identical stateless instances with wanted and ready numbers. Effect read, risk none. */
  readonly listVmiReplicaSets: ListMethod<
    replicaSet.ListVirtualMachineInstanceReplicaSetParams,
    replicaSet.VirtualMachineInstanceReplicaSet
  >;
  /** Show the classes of volume snapshots that the cluster offers; without one for its driver, no disk can be snapshotted. Effect read, risk none. */
  readonly listVolumeSnapshotClasses: ListMethod<
    persistentVolume.ListVolumeSnapshotClassParams,
    persistentVolume.VolumeSnapshotClass
  >;
  /** Show snapshots of volumes with their claims and readiness, in one namespace or in all of them. Effect read, risk none. */
  readonly listVolumeSnapshots: ListMethod<persistentVolume.ListVolumeSnapshotParams, persistentVolume.VolumeSnapshot>;
  /** Move a running virtual machine to another node without stopping it, and wait until it arrived. Effect act, risk high. */
  readonly migrateVirtualMachine: Method<vm.MigrateVirtualMachineParams, void>;
  /** Change CDI's cluster-wide configuration: upload proxy, scratch space, feature gates. Effect write, risk critical. */
  readonly patchCdi: Method<cdi.PatchCDIParams, cdi.CDI>;
  /** Change CDI's settings object; the operator sets it back to what the CDI object says. Effect write, risk high. */
  readonly patchCdiConfig: Method<cdiConfig.PatchCDIConfigParams, cdiConfig.CDIConfig>;
  /** Change schedule, retention or labels of a scheduled import. Effect write, risk low. */
  readonly patchDataImportCron: Method<dataImportCron.PatchDataImportCronParams, dataImportCron.DataImportCron>;
  /** Point a data source at another claim or snapshot, or change its labels. Effect write, risk low. */
  readonly patchDataSource: Method<dataSource.PatchDataSourceParams, dataSource.DataSource>;
  /** Change labels or annotations of a data volume; its source and size are fixed. Effect write, risk low. */
  readonly patchDataVolume: Method<dataVolume.PatchDataVolumeParams, dataVolume.DataVolume>;
  /** Change KubeVirt's cluster-wide configuration: feature gates, migration limits, device passthrough. Effect write, risk critical. */
  readonly patchKubevirt: Method<kubevirt.PatchKubeVirtParams, kubevirt.KubeVirt>;
  /** Change a migration policy; it counts for migrations that start later. Effect write, risk high. */
  readonly patchMigrationPolicy: Method<migrationPolicy.PatchMigrationPolicyParams, migrationPolicy.MigrationPolicy>;
  /** Change what a network policy lets in or out, or whom it is for. Effect write, risk high. */
  readonly patchNetworkPolicy: Method<networkPolicy.PatchNetworkPolicyParams, networkPolicy.NetworkPolicy>;
  /** Change labels, taints or the cordon of a node; {spec: {unschedulable: true}} keeps new pods away, null lets them in. Effect write, risk high. */
  readonly patchNode: Method<node.PatchNodeParams, node.Node>;
  /** Grow a claim or change its labels, such as {spec: {resources: {requests: {storage: 20Gi}}}}; it never gets smaller. Effect write, risk low. */
  readonly patchPersistentVolumeClaim: Method<
    persistentVolume.PatchPersistentVolumeClaimParams,
    persistentVolume.K8sPersistentVolumeClaim
  >;
  /** Change type, ports or selector of a service. Effect write, risk low. */
  readonly patchService: Method<service.PatchServiceParams, service.Service>;
  /** Correct what CDI assumes about a storage class: access and volume modes, clone strategy. Effect write, risk high. */
  readonly patchStorageProfile: Method<storageProfile.PatchStorageProfileParams, storageProfile.StorageProfile>;
  /** Change a few fields of a virtual machine, such as labels, run strategy, instance type, CPU or memory. Effect write, risk low. */
  readonly patchVirtualMachine: Method<vm.PatchVirtualMachineParams, vm.VirtualMachine>;
  /** Change labels or annotations of a backup object. Effect write, risk low. */
  readonly patchVirtualMachineBackup: Method<backup.PatchVirtualMachineBackupParams, backup.VirtualMachineBackup>;
  /** Change labels or annotations of a backup tracker. Effect write, risk low. */
  readonly patchVirtualMachineBackupTracker: Method<
    backup.PatchVirtualMachineBackupTrackerParams,
    backup.VirtualMachineBackupTracker
  >;
  /** Change labels or annotations of a clone object. Effect write, risk low. */
  readonly patchVirtualMachineClone: Method<clone.PatchVirtualMachineCloneParams, clone.VirtualMachineClone>;
  /** Change a cluster preference, which concerns new machines of every namespace. Effect write, risk high. */
  readonly patchVirtualMachineClusterPreference: Method<
    instancetype.PatchVirtualMachineClusterPreferenceParams,
    instancetype.VirtualMachineClusterPreference
  >;
  /** Change labels or the time to live of an export. Effect write, risk low. */
  readonly patchVirtualMachineExport: Method<export_.PatchVirtualMachineExportParams, export_.VirtualMachineExport>;
  /** Change labels or annotations of a running instance; nearly all of its spec is fixed while it runs. Effect write, risk low. */
  readonly patchVirtualMachineInstance: Method<vmi.PatchVirtualMachineInstanceParams, vmi.VirtualMachineInstance>;
  /** Change labels or annotations of a migration object; the move itself cannot be altered. Effect write, risk low. */
  readonly patchVirtualMachineInstanceMigration: Method<
    migration.PatchVirtualMachineInstanceMigrationParams,
    migration.VirtualMachineInstanceMigration
  >;
  /** Change a deprecated preset; only instances created later are affected. Effect write, risk low. */
  readonly patchVirtualMachineInstancePreset: Method<
    preset.PatchVirtualMachineInstancePresetParams,
    preset.VirtualMachineInstancePreset
  >;
  /** Change an instance type of a namespace; machines pick it up at their next new revision. Effect write, risk low. */
  readonly patchVirtualMachineInstancetype: Method<
    instancetype.PatchVirtualMachineInstancetypeParams,
    instancetype.VirtualMachineInstancetype
  >;
  /** Change the size, template or strategy of a pool; fewer replicas delete machines. Effect write, risk low. */
  readonly patchVirtualMachinePool: Method<pool.PatchVirtualMachinePoolParams, pool.VirtualMachinePool>;
  /** Change a preference of a namespace; machines pick it up at their next new revision. Effect write, risk low. */
  readonly patchVirtualMachinePreference: Method<
    instancetype.PatchVirtualMachinePreferenceParams,
    instancetype.VirtualMachinePreference
  >;
  /** Change labels or annotations of a restore object. Effect write, risk low. */
  readonly patchVirtualMachineRestore: Method<
    snapshot.PatchVirtualMachineRestoreParams,
    snapshot.VirtualMachineRestore
  >;
  /** Change labels, deadline or deletion policy of a snapshot. Effect write, risk low. */
  readonly patchVirtualMachineSnapshot: Method<
    snapshot.PatchVirtualMachineSnapshotParams,
    snapshot.VirtualMachineSnapshot
  >;
  /** Change labels or annotations of a snapshot content. Effect write, risk low. */
  readonly patchVirtualMachineSnapshotContent: Method<
    snapshot.PatchVirtualMachineSnapshotContentParams,
    snapshot.VirtualMachineSnapshotContent
  >;
  /** Change parameters or contents of a template; machines made before stay as they are. Effect write, risk low. */
  readonly patchVirtualMachineTemplate: Method<
    template.PatchVirtualMachineTemplateParams,
    template.VirtualMachineTemplate
  >;
  /** Change labels or annotations of a template request. Effect write, risk low. */
  readonly patchVirtualMachineTemplateRequest: Method<
    template.PatchVirtualMachineTemplateRequestParams,
    template.VirtualMachineTemplateRequest
  >;
  /** Change a cluster instance type, which concerns new machines of every namespace. Effect write, risk high. */
  readonly patchVmClusterInstancetype: Method<
    instancetype.PatchVirtualMachineClusterInstancetypeParams,
    instancetype.VirtualMachineClusterInstancetype
  >;
  /** Change the number of replicas or the template of a replica set; new instances use the new template. Effect write, risk low. */
  readonly patchVmiReplicaSet: Method<
    replicaSet.PatchVirtualMachineInstanceReplicaSetParams,
    replicaSet.VirtualMachineInstanceReplicaSet
  >;
  /** Pause a running guest: it keeps its memory but gets no CPU until it is unpaused. Effect act, risk high. */
  readonly pauseVirtualMachineInstance: Method<vmi.PauseVirtualMachineInstanceParams, void>;
  /** Show the machine that a template would make with these parameters; stores nothing. Effect read, risk none. */
  readonly processVirtualMachineTemplate: Method<
    template.CreateVirtualMachineTemplateProcessParams,
    template.ProcessedVirtualMachineTemplate
  >;
  /** Tell a running instance about a backup checkpoint it has forgotten, so that incremental backups go on. Effect write, risk high. */
  readonly redefineCheckpointOfVmi: Method<vmi.RedefineCheckpointVirtualMachineInstanceParams, void>;
  /** Detach the claim with the memory dump from a virtual machine; the dump stays in the claim. Effect write, risk low. */
  readonly removeMemoryDumpOfVirtualMachine: Method<vm.RemovememorydumpVirtualMachineParams, void>;
  /** Unplug a hotplugged disk from a virtual machine; the data on it stays. Effect write, risk high. */
  readonly removeVolumeFromVirtualMachine: Method<vm.RemovevolumeVirtualMachineParams, void>;
  /** Unplug a hotplugged disk from a running instance; the data on it stays. Effect write, risk high. */
  readonly removeVolumeFromVmi: Method<vmi.RemovevolumeVirtualMachineInstanceParams, void>;
  /** Overwrite the CDI object with a complete manifest; missing settings fall back to defaults. Effect write, risk critical. */
  readonly replaceCdi: Method<cdi.ReplaceCDIParams, cdi.CDI>;
  /** Overwrite CDI's settings object with a complete manifest. Effect write, risk high. */
  readonly replaceCdiConfig: Method<cdiConfig.ReplaceCDIConfigParams, cdiConfig.CDIConfig>;
  /** Overwrite a scheduled import with a complete manifest. Effect write, risk high. */
  readonly replaceDataImportCron: Method<dataImportCron.ReplaceDataImportCronParams, dataImportCron.DataImportCron>;
  /** Overwrite a data source with a complete manifest. Effect write, risk high. */
  readonly replaceDataSource: Method<dataSource.ReplaceDataSourceParams, dataSource.DataSource>;
  /** Overwrite a data volume with a complete manifest; source and size must stay. Effect write, risk high. */
  readonly replaceDataVolume: Method<dataVolume.ReplaceDataVolumeParams, dataVolume.DataVolume>;
  /** Overwrite the KubeVirt object with a complete manifest; settings that are missing fall back to defaults. Effect write, risk critical. */
  readonly replaceKubevirt: Method<kubevirt.ReplaceKubeVirtParams, kubevirt.KubeVirt>;
  /** Overwrite a migration policy with a complete manifest. Effect write, risk high. */
  readonly replaceMigrationPolicy: Method<
    migrationPolicy.ReplaceMigrationPolicyParams,
    migrationPolicy.MigrationPolicy
  >;
  /** Overwrite a virtual machine with a complete manifest read before; refused if somebody changed it meanwhile. Effect write, risk high. */
  readonly replaceVirtualMachine: Method<vm.ReplaceVirtualMachineParams, vm.VirtualMachine>;
  /** Overwrite a backup object; its source cannot change. Effect write, risk high. */
  readonly replaceVirtualMachineBackup: Method<backup.ReplaceVirtualMachineBackupParams, backup.VirtualMachineBackup>;
  /** Overwrite a backup tracker; its machine cannot change. Effect write, risk high. */
  readonly replaceVirtualMachineBackupTracker: Method<
    backup.ReplaceVirtualMachineBackupTrackerParams,
    backup.VirtualMachineBackupTracker
  >;
  /** Overwrite a clone object; its source cannot change. Effect write, risk high. */
  readonly replaceVirtualMachineClone: Method<clone.ReplaceVirtualMachineCloneParams, clone.VirtualMachineClone>;
  /** Overwrite an export with a complete manifest; its source cannot change. Effect write, risk high. */
  readonly replaceVirtualMachineExport: Method<export_.ReplaceVirtualMachineExportParams, export_.VirtualMachineExport>;
  /** Overwrite the manifest of a running instance; KubeVirt refuses changes to most of its spec. Effect write, risk high. */
  readonly replaceVirtualMachineInstance: Method<vmi.ReplaceVirtualMachineInstanceParams, vmi.VirtualMachineInstance>;
  /** Overwrite a deprecated preset with a complete manifest. Effect write, risk high. */
  readonly replaceVirtualMachineInstancePreset: Method<
    preset.ReplaceVirtualMachineInstancePresetParams,
    preset.VirtualMachineInstancePreset
  >;
  /** Overwrite an instance type of a namespace with a complete manifest. Effect write, risk high. */
  readonly replaceVirtualMachineInstancetype: Method<
    instancetype.ReplaceVirtualMachineInstancetypeParams,
    instancetype.VirtualMachineInstancetype
  >;
  /** Overwrite a pool with a complete manifest read before. Effect write, risk high. */
  readonly replaceVirtualMachinePool: Method<pool.ReplaceVirtualMachinePoolParams, pool.VirtualMachinePool>;
  /** Overwrite a preference of a namespace with a complete manifest. Effect write, risk high. */
  readonly replaceVirtualMachinePreference: Method<
    instancetype.ReplaceVirtualMachinePreferenceParams,
    instancetype.VirtualMachinePreference
  >;
  /** Overwrite a restore object; its target and snapshot cannot change. Effect write, risk high. */
  readonly replaceVirtualMachineRestore: Method<
    snapshot.ReplaceVirtualMachineRestoreParams,
    snapshot.VirtualMachineRestore
  >;
  /** Overwrite a snapshot object; its source cannot change. Effect write, risk high. */
  readonly replaceVirtualMachineSnapshot: Method<
    snapshot.ReplaceVirtualMachineSnapshotParams,
    snapshot.VirtualMachineSnapshot
  >;
  /** Overwrite a snapshot content; its data cannot change. Effect write, risk high. */
  readonly replaceVirtualMachineSnapshotContent: Method<
    snapshot.ReplaceVirtualMachineSnapshotContentParams,
    snapshot.VirtualMachineSnapshotContent
  >;
  /** Overwrite a template with a complete manifest. Effect write, risk high. */
  readonly replaceVirtualMachineTemplate: Method<
    template.ReplaceVirtualMachineTemplateParams,
    template.VirtualMachineTemplate
  >;
  /** Overwrite a template request; its source cannot change. Effect write, risk high. */
  readonly replaceVirtualMachineTemplateRequest: Method<
    template.ReplaceVirtualMachineTemplateRequestParams,
    template.VirtualMachineTemplateRequest
  >;
  /** Overwrite a cluster instance type with a complete manifest. Effect write, risk high. */
  readonly replaceVmClusterInstancetype: Method<
    instancetype.ReplaceVirtualMachineClusterInstancetypeParams,
    instancetype.VirtualMachineClusterInstancetype
  >;
  /** Overwrite a cluster preference with a complete manifest. Effect write, risk high. */
  readonly replaceVmClusterPreference: Method<
    instancetype.ReplaceVirtualMachineClusterPreferenceParams,
    instancetype.VirtualMachineClusterPreference
  >;
  /** Overwrite the manifest of a migration object; its spec must stay the same. Effect write, risk high. */
  readonly replaceVmiMigration: Method<
    migration.ReplaceVirtualMachineInstanceMigrationParams,
    migration.VirtualMachineInstanceMigration
  >;
  /** Overwrite a replica set with a complete manifest read before. Effect write, risk high. */
  readonly replaceVmiReplicaSet: Method<
    replicaSet.ReplaceVirtualMachineInstanceReplicaSetParams,
    replicaSet.VirtualMachineInstanceReplicaSet
  >;
  /** Press the reset button of a running guest: an immediate reboot without shutdown; unsaved data is lost. Effect act, risk high. */
  readonly resetVirtualMachineInstance: Method<vmi.ResetVirtualMachineInstanceParams, void>;
  /** Stop a virtual machine and start a fresh instance of it, which also brings pending changes into effect. Effect act, risk high. */
  readonly restartVirtualMachine: Method<vm.RestartVirtualMachineParams, void>;
  /** Give an AMD SEV guest that waits for its launch the owner's session parameters. Effect write, risk high. */
  readonly setUpSevSessionOfVmi: Method<vmi.SevSetupsessionVirtualMachineInstanceParams, void>;
  /** Ask the guest to reboot by itself through its agent or ACPI; the instance stays where it is. Effect act, risk high. */
  readonly softRebootVirtualMachineInstance: Method<vmi.SoftrebootVirtualMachineInstanceParams, void>;
  /** Start collecting performance profiles of KubeVirt's own components; costs them some speed. Effect act, risk low. */
  readonly startClusterProfiler: Method<cluster.GetStartClusterProfilerParams, void>;
  /** Start a stopped virtual machine and wait until it runs, or start it paused. Effect act, risk low. */
  readonly startVirtualMachine: Method<vm.StartVirtualMachineParams, void>;
  /** Stop collecting performance profiles of KubeVirt's components. Effect act, risk low. */
  readonly stopClusterProfiler: Method<cluster.GetStopClusterProfilerParams, void>;
  /** Shut a running virtual machine down and wait until it is off; a grace period of 0 cuts its power. Effect act, risk high. */
  readonly stopVirtualMachine: Method<vm.StopVirtualMachineParams, void>;
  /** Let the guest write to its file systems again after a freeze. Effect act, risk low. */
  readonly unfreezeVirtualMachineInstance: Method<vmi.UnfreezeVirtualMachineInstanceParams, void>;
  /** Unpause a guest, which goes on where it stopped. Effect act, risk low. */
  readonly unpauseVirtualMachineInstance: Method<vmi.UnpauseVirtualMachineInstanceParams, void>;
}

/** Method > tool. */
export const methods: Readonly<Record<keyof Client, string>> = {
  addVolumeToVirtualMachine: 'kubevirt_add_volume_to_virtual_machine',
  addVolumeToVirtualMachineInstance: 'kubevirt_add_volume_to_virtual_machine_instance',
  applyCdi: 'kubevirt_apply_cdi',
  applyCdiConfig: 'kubevirt_apply_cdi_config',
  applyDataImportCron: 'kubevirt_apply_data_import_cron',
  applyDataSource: 'kubevirt_apply_data_source',
  applyDataVolume: 'kubevirt_apply_data_volume',
  applyKubevirt: 'kubevirt_apply_kubevirt',
  applyMigrationPolicy: 'kubevirt_apply_migration_policy',
  applyNetworkPolicy: 'kubevirt_apply_network_policy',
  applyNode: 'kubevirt_apply_node',
  applyPersistentVolumeClaim: 'kubevirt_apply_persistent_volume_claim',
  applyResource: 'kubevirt_apply_resource',
  applyService: 'kubevirt_apply_service',
  applyStorageProfile: 'kubevirt_apply_storage_profile',
  applyVirtualMachine: 'kubevirt_apply_virtual_machine',
  applyVirtualMachineBackup: 'kubevirt_apply_virtual_machine_backup',
  applyVirtualMachineBackupTracker: 'kubevirt_apply_virtual_machine_backup_tracker',
  applyVirtualMachineClone: 'kubevirt_apply_virtual_machine_clone',
  applyVirtualMachineClusterPreference: 'kubevirt_apply_virtual_machine_cluster_preference',
  applyVirtualMachineExport: 'kubevirt_apply_virtual_machine_export',
  applyVirtualMachineInstance: 'kubevirt_apply_virtual_machine_instance',
  applyVirtualMachineInstanceMigration: 'kubevirt_apply_virtual_machine_instance_migration',
  applyVirtualMachineInstancePreset: 'kubevirt_apply_virtual_machine_instance_preset',
  applyVirtualMachineInstancetype: 'kubevirt_apply_virtual_machine_instancetype',
  applyVirtualMachinePool: 'kubevirt_apply_virtual_machine_pool',
  applyVirtualMachinePreference: 'kubevirt_apply_virtual_machine_preference',
  applyVirtualMachineRestore: 'kubevirt_apply_virtual_machine_restore',
  applyVirtualMachineSnapshot: 'kubevirt_apply_virtual_machine_snapshot',
  applyVirtualMachineSnapshotContent: 'kubevirt_apply_virtual_machine_snapshot_content',
  applyVirtualMachineTemplate: 'kubevirt_apply_virtual_machine_template',
  applyVirtualMachineTemplateRequest: 'kubevirt_apply_virtual_machine_template_request',
  applyVmClusterInstancetype: 'kubevirt_apply_vm_cluster_instancetype',
  applyVmiReplicaSet: 'kubevirt_apply_vmi_replica_set',
  backupVirtualMachineInstance: 'kubevirt_backup_virtual_machine_instance',
  cancelEvacuationOfVirtualMachine: 'kubevirt_cancel_evacuation_of_virtual_machine',
  cancelEvacuationOfVmi: 'kubevirt_cancel_evacuation_of_vmi',
  createCdi: 'kubevirt_create_cdi',
  createCdiConfig: 'kubevirt_create_cdi_config',
  createConfigMap: 'kubevirt_create_config_map',
  createDataImportCron: 'kubevirt_create_data_import_cron',
  createDataSource: 'kubevirt_create_data_source',
  createDataVolume: 'kubevirt_create_data_volume',
  createKubevirt: 'kubevirt_create_kubevirt',
  createMachine: 'kubevirt_create_machine',
  createMigrationPolicy: 'kubevirt_create_migration_policy',
  createNetworkAttachmentDefinition: 'kubevirt_create_network_attachment_definition',
  createNetworkPolicy: 'kubevirt_create_network_policy',
  createPersistentVolumeClaim: 'kubevirt_create_persistent_volume_claim',
  createSecret: 'kubevirt_create_secret',
  createSelfSubjectAccessReview: 'kubevirt_create_self_subject_access_review',
  createSelfSubjectRulesReview: 'kubevirt_create_self_subject_rules_review',
  createService: 'kubevirt_create_service',
  createUploadTokenRequest: 'kubevirt_create_upload_token_request',
  createVirtualMachine: 'kubevirt_create_virtual_machine',
  createVirtualMachineBackup: 'kubevirt_create_virtual_machine_backup',
  createVirtualMachineBackupTracker: 'kubevirt_create_virtual_machine_backup_tracker',
  createVirtualMachineClone: 'kubevirt_create_virtual_machine_clone',
  createVirtualMachineExport: 'kubevirt_create_virtual_machine_export',
  createVirtualMachineFromTemplate: 'kubevirt_create_virtual_machine_from_template',
  createVirtualMachineInstance: 'kubevirt_create_virtual_machine_instance',
  createVirtualMachineInstancePreset: 'kubevirt_create_virtual_machine_instance_preset',
  createVirtualMachineInstancetype: 'kubevirt_create_virtual_machine_instancetype',
  createVirtualMachinePool: 'kubevirt_create_virtual_machine_pool',
  createVirtualMachinePreference: 'kubevirt_create_virtual_machine_preference',
  createVirtualMachineRestore: 'kubevirt_create_virtual_machine_restore',
  createVirtualMachineSnapshot: 'kubevirt_create_virtual_machine_snapshot',
  createVirtualMachineSnapshotContent: 'kubevirt_create_virtual_machine_snapshot_content',
  createVirtualMachineTemplate: 'kubevirt_create_virtual_machine_template',
  createVirtualMachineTemplateRequest: 'kubevirt_create_virtual_machine_template_request',
  createVmClusterInstancetype: 'kubevirt_create_vm_cluster_instancetype',
  createVmClusterPreference: 'kubevirt_create_vm_cluster_preference',
  createVmiMigration: 'kubevirt_create_vmi_migration',
  createVmiReplicaSet: 'kubevirt_create_vmi_replica_set',
  createVolumeSnapshot: 'kubevirt_create_volume_snapshot',
  deleteAllVmClusterInstancetypes: 'kubevirt_delete_all_vm_cluster_instancetypes',
  deleteCdi: 'kubevirt_delete_cdi',
  deleteCdiConfig: 'kubevirt_delete_cdi_config',
  deleteCollectionCdiConfigs: 'kubevirt_delete_collection_cdi_configs',
  deleteCollectionCdis: 'kubevirt_delete_collection_cdis',
  deleteCollectionDataImportCrons: 'kubevirt_delete_collection_data_import_crons',
  deleteCollectionDataSources: 'kubevirt_delete_collection_data_sources',
  deleteCollectionDataVolumes: 'kubevirt_delete_collection_data_volumes',
  deleteCollectionKubevirts: 'kubevirt_delete_collection_kubevirts',
  deleteCollectionMigrationPolicies: 'kubevirt_delete_collection_migration_policies',
  deleteCollectionVirtualMachineClones: 'kubevirt_delete_collection_virtual_machine_clones',
  deleteCollectionVirtualMachinePools: 'kubevirt_delete_collection_virtual_machine_pools',
  deleteCollectionVirtualMachines: 'kubevirt_delete_collection_virtual_machines',
  deleteCollectionVmBackupTrackers: 'kubevirt_delete_collection_vm_backup_trackers',
  deleteCollectionVmBackups: 'kubevirt_delete_collection_vm_backups',
  deleteCollectionVmClusterPreferences: 'kubevirt_delete_collection_vm_cluster_preferences',
  deleteCollectionVmExports: 'kubevirt_delete_collection_vm_exports',
  deleteCollectionVmInstancetypes: 'kubevirt_delete_collection_vm_instancetypes',
  deleteCollectionVmPreferences: 'kubevirt_delete_collection_vm_preferences',
  deleteCollectionVmRestores: 'kubevirt_delete_collection_vm_restores',
  deleteCollectionVmSnapshotContents: 'kubevirt_delete_collection_vm_snapshot_contents',
  deleteCollectionVmSnapshots: 'kubevirt_delete_collection_vm_snapshots',
  deleteCollectionVmTemplateRequests: 'kubevirt_delete_collection_vm_template_requests',
  deleteCollectionVmTemplates: 'kubevirt_delete_collection_vm_templates',
  deleteCollectionVmiMigrations: 'kubevirt_delete_collection_vmi_migrations',
  deleteCollectionVmiPresets: 'kubevirt_delete_collection_vmi_presets',
  deleteCollectionVmiReplicaSets: 'kubevirt_delete_collection_vmi_replica_sets',
  deleteCollectionVmis: 'kubevirt_delete_collection_vmis',
  deleteConfigMap: 'kubevirt_delete_config_map',
  deleteDataImportCron: 'kubevirt_delete_data_import_cron',
  deleteDataSource: 'kubevirt_delete_data_source',
  deleteDataVolume: 'kubevirt_delete_data_volume',
  deleteKubevirt: 'kubevirt_delete_kubevirt',
  deleteMigrationPolicy: 'kubevirt_delete_migration_policy',
  deleteNetworkAttachmentDefinition: 'kubevirt_delete_network_attachment_definition',
  deleteNetworkPolicy: 'kubevirt_delete_network_policy',
  deletePersistentVolumeClaim: 'kubevirt_delete_persistent_volume_claim',
  deletePod: 'kubevirt_delete_pod',
  deleteResource: 'kubevirt_delete_resource',
  deleteSecret: 'kubevirt_delete_secret',
  deleteService: 'kubevirt_delete_service',
  deleteVirtualMachine: 'kubevirt_delete_virtual_machine',
  deleteVirtualMachineBackup: 'kubevirt_delete_virtual_machine_backup',
  deleteVirtualMachineBackupTracker: 'kubevirt_delete_virtual_machine_backup_tracker',
  deleteVirtualMachineClone: 'kubevirt_delete_virtual_machine_clone',
  deleteVirtualMachineExport: 'kubevirt_delete_virtual_machine_export',
  deleteVirtualMachineInstance: 'kubevirt_delete_virtual_machine_instance',
  deleteVirtualMachineInstancePreset: 'kubevirt_delete_virtual_machine_instance_preset',
  deleteVirtualMachineInstancetype: 'kubevirt_delete_virtual_machine_instancetype',
  deleteVirtualMachinePool: 'kubevirt_delete_virtual_machine_pool',
  deleteVirtualMachinePreference: 'kubevirt_delete_virtual_machine_preference',
  deleteVirtualMachineRestore: 'kubevirt_delete_virtual_machine_restore',
  deleteVirtualMachineSnapshot: 'kubevirt_delete_virtual_machine_snapshot',
  deleteVirtualMachineSnapshotContent: 'kubevirt_delete_virtual_machine_snapshot_content',
  deleteVirtualMachineTemplate: 'kubevirt_delete_virtual_machine_template',
  deleteVirtualMachineTemplateRequest: 'kubevirt_delete_virtual_machine_template_request',
  deleteVmClusterInstancetype: 'kubevirt_delete_vm_cluster_instancetype',
  deleteVmClusterPreference: 'kubevirt_delete_vm_cluster_preference',
  deleteVmiMigration: 'kubevirt_delete_vmi_migration',
  deleteVmiReplicaSet: 'kubevirt_delete_vmi_replica_set',
  deleteVolumeSnapshot: 'kubevirt_delete_volume_snapshot',
  diagnoseVirtualMachine: 'kubevirt_diagnose_virtual_machine',
  dumpClusterProfiler: 'kubevirt_dump_cluster_profiler',
  dumpMemoryOfVirtualMachine: 'kubevirt_dump_memory_of_virtual_machine',
  evictPod: 'kubevirt_evict_pod',
  expandVirtualMachineSpec: 'kubevirt_expand_virtual_machine_spec',
  exposeVirtualMachine: 'kubevirt_expose_virtual_machine',
  freezeVirtualMachineInstance: 'kubevirt_freeze_virtual_machine_instance',
  getCdi: 'kubevirt_get_cdi',
  getCdiConfig: 'kubevirt_get_cdi_config',
  getConfigMap: 'kubevirt_get_config_map',
  getConsoleOfVirtualMachineInstance: 'kubevirt_get_console_of_virtual_machine_instance',
  getDataImportCron: 'kubevirt_get_data_import_cron',
  getDataSource: 'kubevirt_get_data_source',
  getDataVolume: 'kubevirt_get_data_volume',
  getEvent: 'kubevirt_get_event',
  getExpandedVirtualMachine: 'kubevirt_get_expanded_virtual_machine',
  getGuestOsInfoOfVmi: 'kubevirt_get_guest_os_info_of_vmi',
  getGuestfsImage: 'kubevirt_get_guestfs_image',
  getHealth: 'kubevirt_get_health',
  getKubevirt: 'kubevirt_get_kubevirt',
  getMigrationPolicy: 'kubevirt_get_migration_policy',
  getNamespace: 'kubevirt_get_namespace',
  getNetworkAttachmentDefinition: 'kubevirt_get_network_attachment_definition',
  getNetworkPolicy: 'kubevirt_get_network_policy',
  getNode: 'kubevirt_get_node',
  getNodeMetrics: 'kubevirt_get_node_metrics',
  getObjectGraphOfVirtualMachine: 'kubevirt_get_object_graph_of_virtual_machine',
  getObjectGraphOfVmi: 'kubevirt_get_object_graph_of_vmi',
  getPersistentVolume: 'kubevirt_get_persistent_volume',
  getPersistentVolumeClaim: 'kubevirt_get_persistent_volume_claim',
  getPod: 'kubevirt_get_pod',
  getPodDisruptionBudget: 'kubevirt_get_pod_disruption_budget',
  getPodLog: 'kubevirt_get_pod_log',
  getPodMetrics: 'kubevirt_get_pod_metrics',
  getPortForwardOfVirtualMachine: 'kubevirt_get_port_forward_of_virtual_machine',
  getPortForwardOfVmi: 'kubevirt_get_port_forward_of_vmi',
  getResource: 'kubevirt_get_resource',
  getScreenshotOfVmi: 'kubevirt_get_screenshot_of_vmi',
  getSecret: 'kubevirt_get_secret',
  getService: 'kubevirt_get_service',
  getServiceAccount: 'kubevirt_get_service_account',
  getSevCertificatesOfVmi: 'kubevirt_get_sev_certificates_of_vmi',
  getSevMeasurementOfVmi: 'kubevirt_get_sev_measurement_of_vmi',
  getStorageClass: 'kubevirt_get_storage_class',
  getStorageProfile: 'kubevirt_get_storage_profile',
  getUsbRedirectionOfVmi: 'kubevirt_get_usb_redirection_of_vmi',
  getVersion: 'kubevirt_get_version',
  getVirtualMachine: 'kubevirt_get_virtual_machine',
  getVirtualMachineBackup: 'kubevirt_get_virtual_machine_backup',
  getVirtualMachineBackupTracker: 'kubevirt_get_virtual_machine_backup_tracker',
  getVirtualMachineClone: 'kubevirt_get_virtual_machine_clone',
  getVirtualMachineClusterInstancetype: 'kubevirt_get_virtual_machine_cluster_instancetype',
  getVirtualMachineClusterPreference: 'kubevirt_get_virtual_machine_cluster_preference',
  getVirtualMachineExport: 'kubevirt_get_virtual_machine_export',
  getVirtualMachineInstance: 'kubevirt_get_virtual_machine_instance',
  getVirtualMachineInstanceMigration: 'kubevirt_get_virtual_machine_instance_migration',
  getVirtualMachineInstancePreset: 'kubevirt_get_virtual_machine_instance_preset',
  getVirtualMachineInstanceReplicaSet: 'kubevirt_get_virtual_machine_instance_replica_set',
  getVirtualMachineInstancetype: 'kubevirt_get_virtual_machine_instancetype',
  getVirtualMachinePool: 'kubevirt_get_virtual_machine_pool',
  getVirtualMachinePreference: 'kubevirt_get_virtual_machine_preference',
  getVirtualMachineRestore: 'kubevirt_get_virtual_machine_restore',
  getVirtualMachineSnapshot: 'kubevirt_get_virtual_machine_snapshot',
  getVirtualMachineSnapshotContent: 'kubevirt_get_virtual_machine_snapshot_content',
  getVirtualMachineTemplate: 'kubevirt_get_virtual_machine_template',
  getVirtualMachineTemplateRequest: 'kubevirt_get_virtual_machine_template_request',
  getVncOfVirtualMachineInstance: 'kubevirt_get_vnc_of_virtual_machine_instance',
  getVolumeSnapshot: 'kubevirt_get_volume_snapshot',
  getVolumeSnapshotClass: 'kubevirt_get_volume_snapshot_class',
  getVsockOfVirtualMachineInstance: 'kubevirt_get_vsock_of_virtual_machine_instance',
  injectSevSecretIntoVmi: 'kubevirt_inject_sev_secret_into_vmi',
  listCdiConfigs: 'kubevirt_list_cdi_configs',
  listCdis: 'kubevirt_list_cdis',
  listConfigMaps: 'kubevirt_list_config_maps',
  listDataImportCrons: 'kubevirt_list_data_import_crons',
  listDataSources: 'kubevirt_list_data_sources',
  listDataVolumes: 'kubevirt_list_data_volumes',
  listEvents: 'kubevirt_list_events',
  listGuestFilesystemsOfVmi: 'kubevirt_list_guest_filesystems_of_vmi',
  listGuestUsersOfVmi: 'kubevirt_list_guest_users_of_vmi',
  listKubevirts: 'kubevirt_list_kubevirts',
  listMigrationPolicies: 'kubevirt_list_migration_policies',
  listNamespaces: 'kubevirt_list_namespaces',
  listNetworkAttachmentDefinitions: 'kubevirt_list_network_attachment_definitions',
  listNetworkPolicies: 'kubevirt_list_network_policies',
  listNodeMetrics: 'kubevirt_list_node_metrics',
  listNodes: 'kubevirt_list_nodes',
  listPersistentVolumeClaims: 'kubevirt_list_persistent_volume_claims',
  listPersistentVolumes: 'kubevirt_list_persistent_volumes',
  listPodDisruptionBudgets: 'kubevirt_list_pod_disruption_budgets',
  listPodMetrics: 'kubevirt_list_pod_metrics',
  listPods: 'kubevirt_list_pods',
  listResources: 'kubevirt_list_resources',
  listSecrets: 'kubevirt_list_secrets',
  listServiceAccounts: 'kubevirt_list_service_accounts',
  listServices: 'kubevirt_list_services',
  listStorageClasses: 'kubevirt_list_storage_classes',
  listStorageProfiles: 'kubevirt_list_storage_profiles',
  listVirtualMachineBackupTrackers: 'kubevirt_list_virtual_machine_backup_trackers',
  listVirtualMachineBackups: 'kubevirt_list_virtual_machine_backups',
  listVirtualMachineClones: 'kubevirt_list_virtual_machine_clones',
  listVirtualMachineClusterPreferences: 'kubevirt_list_virtual_machine_cluster_preferences',
  listVirtualMachineExports: 'kubevirt_list_virtual_machine_exports',
  listVirtualMachineInstanceMigrations: 'kubevirt_list_virtual_machine_instance_migrations',
  listVirtualMachineInstancePresets: 'kubevirt_list_virtual_machine_instance_presets',
  listVirtualMachineInstances: 'kubevirt_list_virtual_machine_instances',
  listVirtualMachineInstancetypes: 'kubevirt_list_virtual_machine_instancetypes',
  listVirtualMachinePools: 'kubevirt_list_virtual_machine_pools',
  listVirtualMachinePreferences: 'kubevirt_list_virtual_machine_preferences',
  listVirtualMachineRestores: 'kubevirt_list_virtual_machine_restores',
  listVirtualMachineSnapshotContents: 'kubevirt_list_virtual_machine_snapshot_contents',
  listVirtualMachineSnapshots: 'kubevirt_list_virtual_machine_snapshots',
  listVirtualMachineTemplateRequests: 'kubevirt_list_virtual_machine_template_requests',
  listVirtualMachineTemplates: 'kubevirt_list_virtual_machine_templates',
  listVirtualMachines: 'kubevirt_list_virtual_machines',
  listVmClusterInstancetypes: 'kubevirt_list_vm_cluster_instancetypes',
  listVmiReplicaSets: 'kubevirt_list_vmi_replica_sets',
  listVolumeSnapshotClasses: 'kubevirt_list_volume_snapshot_classes',
  listVolumeSnapshots: 'kubevirt_list_volume_snapshots',
  migrateVirtualMachine: 'kubevirt_migrate_virtual_machine',
  patchCdi: 'kubevirt_patch_cdi',
  patchCdiConfig: 'kubevirt_patch_cdi_config',
  patchDataImportCron: 'kubevirt_patch_data_import_cron',
  patchDataSource: 'kubevirt_patch_data_source',
  patchDataVolume: 'kubevirt_patch_data_volume',
  patchKubevirt: 'kubevirt_patch_kubevirt',
  patchMigrationPolicy: 'kubevirt_patch_migration_policy',
  patchNetworkPolicy: 'kubevirt_patch_network_policy',
  patchNode: 'kubevirt_patch_node',
  patchPersistentVolumeClaim: 'kubevirt_patch_persistent_volume_claim',
  patchService: 'kubevirt_patch_service',
  patchStorageProfile: 'kubevirt_patch_storage_profile',
  patchVirtualMachine: 'kubevirt_patch_virtual_machine',
  patchVirtualMachineBackup: 'kubevirt_patch_virtual_machine_backup',
  patchVirtualMachineBackupTracker: 'kubevirt_patch_virtual_machine_backup_tracker',
  patchVirtualMachineClone: 'kubevirt_patch_virtual_machine_clone',
  patchVirtualMachineClusterPreference: 'kubevirt_patch_virtual_machine_cluster_preference',
  patchVirtualMachineExport: 'kubevirt_patch_virtual_machine_export',
  patchVirtualMachineInstance: 'kubevirt_patch_virtual_machine_instance',
  patchVirtualMachineInstanceMigration: 'kubevirt_patch_virtual_machine_instance_migration',
  patchVirtualMachineInstancePreset: 'kubevirt_patch_virtual_machine_instance_preset',
  patchVirtualMachineInstancetype: 'kubevirt_patch_virtual_machine_instancetype',
  patchVirtualMachinePool: 'kubevirt_patch_virtual_machine_pool',
  patchVirtualMachinePreference: 'kubevirt_patch_virtual_machine_preference',
  patchVirtualMachineRestore: 'kubevirt_patch_virtual_machine_restore',
  patchVirtualMachineSnapshot: 'kubevirt_patch_virtual_machine_snapshot',
  patchVirtualMachineSnapshotContent: 'kubevirt_patch_virtual_machine_snapshot_content',
  patchVirtualMachineTemplate: 'kubevirt_patch_virtual_machine_template',
  patchVirtualMachineTemplateRequest: 'kubevirt_patch_virtual_machine_template_request',
  patchVmClusterInstancetype: 'kubevirt_patch_vm_cluster_instancetype',
  patchVmiReplicaSet: 'kubevirt_patch_vmi_replica_set',
  pauseVirtualMachineInstance: 'kubevirt_pause_virtual_machine_instance',
  processVirtualMachineTemplate: 'kubevirt_process_virtual_machine_template',
  redefineCheckpointOfVmi: 'kubevirt_redefine_checkpoint_of_vmi',
  removeMemoryDumpOfVirtualMachine: 'kubevirt_remove_memory_dump_of_virtual_machine',
  removeVolumeFromVirtualMachine: 'kubevirt_remove_volume_from_virtual_machine',
  removeVolumeFromVmi: 'kubevirt_remove_volume_from_vmi',
  replaceCdi: 'kubevirt_replace_cdi',
  replaceCdiConfig: 'kubevirt_replace_cdi_config',
  replaceDataImportCron: 'kubevirt_replace_data_import_cron',
  replaceDataSource: 'kubevirt_replace_data_source',
  replaceDataVolume: 'kubevirt_replace_data_volume',
  replaceKubevirt: 'kubevirt_replace_kubevirt',
  replaceMigrationPolicy: 'kubevirt_replace_migration_policy',
  replaceVirtualMachine: 'kubevirt_replace_virtual_machine',
  replaceVirtualMachineBackup: 'kubevirt_replace_virtual_machine_backup',
  replaceVirtualMachineBackupTracker: 'kubevirt_replace_virtual_machine_backup_tracker',
  replaceVirtualMachineClone: 'kubevirt_replace_virtual_machine_clone',
  replaceVirtualMachineExport: 'kubevirt_replace_virtual_machine_export',
  replaceVirtualMachineInstance: 'kubevirt_replace_virtual_machine_instance',
  replaceVirtualMachineInstancePreset: 'kubevirt_replace_virtual_machine_instance_preset',
  replaceVirtualMachineInstancetype: 'kubevirt_replace_virtual_machine_instancetype',
  replaceVirtualMachinePool: 'kubevirt_replace_virtual_machine_pool',
  replaceVirtualMachinePreference: 'kubevirt_replace_virtual_machine_preference',
  replaceVirtualMachineRestore: 'kubevirt_replace_virtual_machine_restore',
  replaceVirtualMachineSnapshot: 'kubevirt_replace_virtual_machine_snapshot',
  replaceVirtualMachineSnapshotContent: 'kubevirt_replace_virtual_machine_snapshot_content',
  replaceVirtualMachineTemplate: 'kubevirt_replace_virtual_machine_template',
  replaceVirtualMachineTemplateRequest: 'kubevirt_replace_virtual_machine_template_request',
  replaceVmClusterInstancetype: 'kubevirt_replace_vm_cluster_instancetype',
  replaceVmClusterPreference: 'kubevirt_replace_vm_cluster_preference',
  replaceVmiMigration: 'kubevirt_replace_vmi_migration',
  replaceVmiReplicaSet: 'kubevirt_replace_vmi_replica_set',
  resetVirtualMachineInstance: 'kubevirt_reset_virtual_machine_instance',
  restartVirtualMachine: 'kubevirt_restart_virtual_machine',
  setUpSevSessionOfVmi: 'kubevirt_set_up_sev_session_of_vmi',
  softRebootVirtualMachineInstance: 'kubevirt_soft_reboot_virtual_machine_instance',
  startClusterProfiler: 'kubevirt_start_cluster_profiler',
  startVirtualMachine: 'kubevirt_start_virtual_machine',
  stopClusterProfiler: 'kubevirt_stop_cluster_profiler',
  stopVirtualMachine: 'kubevirt_stop_virtual_machine',
  unfreezeVirtualMachineInstance: 'kubevirt_unfreeze_virtual_machine_instance',
  unpauseVirtualMachineInstance: 'kubevirt_unpause_virtual_machine_instance',
};
