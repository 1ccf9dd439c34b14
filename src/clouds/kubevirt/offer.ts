// What KubeVirt offers to MCP clients beside its tools.
import type { Bundle, CloudOffer, ListStep } from '../../contract/offer.ts';
import { kubevirtTasks } from './tasks.ts';

/** Each stays near forty tools, where models still choose well. */
const bundles: Readonly<Record<string, Bundle>> = {
  'vm-lifecycle': {
    title: 'Machines from birth to end',
    doc: 'Create, start, stop, migrate, snapshot and remove virtual machines in Kubernetes.',
    tools: words(`create_machine expose_virtual_machine diagnose_virtual_machine list_virtual_machines
      get_virtual_machine create_virtual_machine patch_virtual_machine
      delete_virtual_machine start_virtual_machine stop_virtual_machine restart_virtual_machine
      migrate_virtual_machine list_virtual_machine_instances get_virtual_machine_instance
      pause_virtual_machine_instance unpause_virtual_machine_instance soft_reboot_virtual_machine_instance
      *_volume_to_virtual_machine *_volume_from_virtual_machine list_virtual_machine_snapshots
      create_virtual_machine_snapshot delete_virtual_machine_snapshot create_virtual_machine_restore
      list_virtual_machine_restores create_virtual_machine_clone list_virtual_machine_instancetypes
      list_vm_cluster_instancetypes list_virtual_machine_preferences
      list_virtual_machine_cluster_preferences list_data_volumes create_data_volume
      get_guest_os_info_of_vmi get_screenshot_of_vmi`),
  },
  troubleshoot: {
    title: 'Finding out what is wrong',
    doc: 'Machines, their pods with logs, events, claims, nodes, migrations and guests: reading only.',
    tools: words(`diagnose_virtual_machine list_virtual_machines get_virtual_machine list_virtual_machine_instances
      get_virtual_machine_instance get_expanded_virtual_machine get_object_graph_of_virtual_machine
      list_virtual_machine_instance_migrations get_virtual_machine_instance_migration
      get_guest_os_info_of_vmi list_guest_filesystems_of_vmi
      get_screenshot_of_vmi list_data_volumes get_data_volume list_data_sources
      list_pods get_pod get_pod_log list_events list_nodes get_node *_metrics
      list_persistent_volume_claims get_persistent_volume_claim list_persistent_volumes list_storage_classes
      get_storage_class list_volume_snapshots list_services list_network_policies
      list_network_attachment_definitions get_network_attachment_definition list_pod_disruption_budgets
      list_vm_cluster_instancetypes list_virtual_machine_cluster_preferences
      create_self_subject_access_review`),
  },
  storage: {
    title: 'Disks and images',
    doc: 'Data volumes, import crons, data sources, uploads and exports.',
    tools: words(`*_data_volume *_data_volumes *_data_source *_data_sources *_data_import_cron *_data_import_crons
      create_upload_token_request *_virtual_machine_export *_virtual_machine_exports`),
  },
};

export const offer: CloudOffer = {
  provider: 'kubevirt',
  bundles,
  tasks: kubevirtTasks,
  inventory: [
    'kubevirt_list_virtual_machines',
    'kubevirt_list_virtual_machine_instances',
    'kubevirt_list_data_volumes',
    'kubevirt_list_virtual_machine_snapshots',
  ],
  lists: {
    scheme: 'kubevirt',
    scope: 'namespace',
    form: '[a-z0-9][a-z0-9-]{0,62}',
    found: { entity: 'VirtualMachine', field: 'metadata.namespace' },
    steps: {
      vms: { what: 'VMs', tool: 'kubevirt_list_virtual_machines', one: one('VirtualMachine', 'a virtual machine') },
      vmis: {
        what: 'running instances',
        tool: 'kubevirt_list_virtual_machine_instances',
        one: one('VirtualMachineInstance', 'a running instance'),
      },
      datavolumes: {
        what: 'data volumes',
        tool: 'kubevirt_list_data_volumes',
        one: one('DataVolume', 'a data volume'),
      },
      snapshots: {
        what: 'snapshots',
        tool: 'kubevirt_list_virtual_machine_snapshots',
        one: one('VirtualMachineSnapshot', 'a snapshot'),
      },
      instancetypes: {
        what: 'instance types',
        tool: 'kubevirt_list_virtual_machine_instancetypes',
        one: one('VirtualMachineInstancetype', 'an instance type'),
      },
      events: {
        what: 'events',
        tool: 'kubevirt_list_events',
        one: {
          ...one('VirtualMachine', 'the events of a virtual machine or another object'),
          tool: 'kubevirt_list_events',
        },
      },
      pods: { what: 'pods', tool: 'kubevirt_list_pods', one: one('Pod', 'a pod') },
      claims: {
        what: 'claims',
        tool: 'kubevirt_list_persistent_volume_claims',
        one: one('PersistentVolumeClaim', 'a claim'),
      },
      services: { what: 'services', tool: 'kubevirt_list_services', one: one('Service', 'a service') },
    },
    whole: {
      word: 'cluster',
      steps: {
        clusterinstancetypes: {
          what: 'instance types',
          tool: 'kubevirt_list_vm_cluster_instancetypes',
          one: one('VirtualMachineClusterInstancetype', 'an instance type of the cluster'),
        },
        clusterpreferences: {
          what: 'preferences',
          tool: 'kubevirt_list_virtual_machine_cluster_preferences',
          one: one('VirtualMachineClusterPreference', 'a preference of the cluster'),
        },
        nodes: { what: 'nodes', tool: 'kubevirt_list_nodes', one: one('Node', 'a node') },
        storageclasses: {
          what: 'storage classes',
          tool: 'kubevirt_list_storage_classes',
          one: one('StorageClass', 'a storage class'),
        },
      },
    },
  },
};

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** One object by its name, read with the tool that the kind has for that. */
function one(entity: string, what: string): NonNullable<ListStep['one']> {
  const tool = `kubevirt_get_${entity.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase()}`;
  return { what, tool, param: 'name', entity, form: '[a-z0-9][a-z0-9.-]{0,252}' };
}
