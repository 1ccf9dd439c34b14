// @generated from virtspan 1 by codegen. Change the spec, words, overlay or emitter instead.

/** How operators ask for a tool without knowing the API. */
export const phrases: Readonly<Record<string, readonly string[]>> = {
  virtspan_apply_named_place: [
    'put a machine into a named network profile',
    'apply a network profile to machines',
    'connect machines to the office vlan by its name',
  ],
  virtspan_back_up_machines: [
    'back up these machines now',
    'backup of every machine with a tag and keep the last seven',
    'take backups and verify them',
  ],
  virtspan_capture_recipe: [
    'write down how this machine was made',
    'recipe of a machine as yaml',
    'make a template recipe out of a running machine',
  ],
  virtspan_change_many: [
    'stop all machines of a project at once',
    'start everything with a label in every cloud',
    'bulk operation on many machines',
    'take a snapshot of every machine with that tag',
  ],
  virtspan_check_health: [
    'is everything healthy across all clouds',
    'what is broken anywhere right now',
    'overall health report of machines hosts and storage',
    'which things are inaccessible or orphaned',
  ],
  virtspan_check_named_places: [
    'do the named networks and storage places really exist',
    'check network profiles against what is there',
    'is there room left in the named storage places',
  ],
  virtspan_check_path: [
    'can this machine reach that one',
    'what blocks the connection between two machines',
    'why is the port not reachable from the internet',
    'is the port open from outside',
  ],
  virtspan_find_waste: [
    'what could we free to save space and money',
    'unattached disks and idle addresses in every cloud',
    'forgotten disks stopped machines orphaned snapshots',
  ],
  virtspan_list_backups: [
    'which machines have no backup',
    'backups of every machine in all clouds with age',
    'is the last backup any good',
  ],
  virtspan_list_named_places: [
    'which named networks and storage places are configured',
    'what does the network profile of that name mean',
    'network profiles and storage places of the operator',
  ],
  virtspan_list_snapshot_trees: [
    'snapshot trees and chains with age and size',
    'which snapshots are stale in all clouds',
    'which snapshots should be consolidated',
  ],
  virtspan_make_machines: [
    'create five machines like this one from a recipe',
    'deploy many machines from a yaml recipe',
    'make machines of a recipe and wait until they are ready',
  ],
  virtspan_move_disks: [
    'move the disks of machines to other storage',
    'storage migration of many machines',
    'migrate volumes to another pool or storage class while machines run',
  ],
  virtspan_move_machines: [
    'drain a host before maintenance',
    'evacuate all machines from a host',
    'live migrate several machines',
  ],
  virtspan_restore_machine: [
    'restore a backup to a new machine',
    'bring a machine back from its backup under another name',
    'test whether a backup can be restored',
  ],
  virtspan_review_security: [
    'security review of everything',
    'which ports are open to the world',
    'compliance report as sarif',
    'unencrypted disks and idle administrator keys',
  ],
  virtspan_schedule_backups: [
    'schedule nightly backups of these machines',
    'back up every day and keep seven',
    'crontab line for backups of all machines',
  ],
  virtspan_show_capacity: [
    'how much room is left in the clouds',
    'how many more machines of this size fit',
    'capacity and usage by account project namespace',
    'headroom on every host',
    'what does each project cost a month',
  ],
  virtspan_show_topology: [
    'draw a network diagram',
    'map of networks and machines as mermaid',
    'topology picture of the cloud',
  ],
  virtspan_show_use: [
    'use over time with a plot',
    'cpu history of machines in all clouds',
    'what did each project use in the last weeks',
    'which machines were busy lately',
    'how much quota is left per account',
  ],
  virtspan_wait_until_ready: [
    'wait until a machine has booted and has an address',
    'is the guest agent connected yet',
    'wait for ssh on a new machine',
  ],
  virtspan_watch_health: [
    'watch all clouds for a while and tell me what changes',
    'alert me when something breaks',
    'keep an eye on the health during maintenance',
  ],
};
