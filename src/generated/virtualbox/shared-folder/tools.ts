// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, list, nothing, required, shape, type ToolDef, text, tool } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const iConsoleCreateSharedFolder: ToolDef<t.IConsoleCreateSharedFolderParams> = tool({
  name: 'virtualbox_create_transient_shared_folder',
  title: 'Create transient shared folder',
  doc: 'Share a folder of the host with a running machine until it is switched off.',
  category: 'shared-folder',
  operations: ['IConsole.createSharedFolder'],
  effect: 'write',
  risk: 'high',
  flags: ['dataOut'],
  raisedBy: [
    { param: 'writable', equals: true, risk: 'high', why: 'the guest can also change and delete what is in it' },
  ],
  call: {
    kind: 'soap',
    on: 'IConsole',
    how: 'invoke',
    operation: 'IConsole_createSharedFolder',
    sends: ['name', 'hostPath', 'writable', 'automount', 'autoMountPoint'],
    path: ['console'],
  },
  result: nothing,
  params: {
    hostPath: required(text('Folder on the host', { wire: 'path' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    name: required(text('Name of what is meant', { wire: 'string' })),
    autoMountPoint: text('Where the guest is to mount it; chosen by the guest when empty', { wire: 'string' }),
    automount: flag('Let the guest mount it by itself', { wire: 'boolean' }),
    writable: flag('Let the guest change what is in it', { wire: 'boolean' }),
  },
});

export const iConsoleRemoveSharedFolder: ToolDef<t.IConsoleRemoveSharedFolderParams> = tool({
  name: 'virtualbox_remove_transient_shared_folder',
  title: 'Remove transient shared folder',
  doc: 'Stop sharing a folder that was shared with a running machine.',
  category: 'shared-folder',
  operations: ['IConsole.removeSharedFolder'],
  effect: 'write',
  risk: 'high',
  call: {
    kind: 'soap',
    on: 'IConsole',
    how: 'invoke',
    operation: 'IConsole_removeSharedFolder',
    sends: ['name'],
    path: ['console'],
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    name: required(text('Name of what is meant', { wire: 'string' })),
  },
});

export const iMachineCreateSharedFolder: ToolDef<t.IMachineCreateSharedFolderParams> = tool({
  name: 'virtualbox_create_shared_folder',
  title: 'Create shared folder',
  doc: 'Share a folder of the host with a machine for good.',
  category: 'shared-folder',
  operations: ['IMachine.createSharedFolder'],
  effect: 'write',
  risk: 'high',
  flags: ['dataOut'],
  raisedBy: [
    { param: 'writable', equals: true, risk: 'high', why: 'the guest can also change and delete what is in it' },
  ],
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_createSharedFolder',
    sends: ['name', 'hostPath', 'writable', 'automount', 'autoMountPoint'],
    lock: 'settings',
    path: ['machine'],
  },
  result: nothing,
  params: {
    hostPath: required(text('Folder on the host', { wire: 'path' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    name: required(text('Name of what is meant', { wire: 'string' })),
    autoMountPoint: text('Where the guest is to mount it', { wire: 'string' }),
    automount: flag('Let the guest mount it by itself', { wire: 'boolean' }),
    writable: flag('Let the guest change what is in it', { wire: 'boolean' }),
  },
});

export const iMachineRemoveSharedFolder: ToolDef<t.IMachineRemoveSharedFolderParams> = tool({
  name: 'virtualbox_remove_shared_folder',
  title: 'Remove shared folder',
  doc: 'Stop sharing a folder of the host with a machine.',
  category: 'shared-folder',
  operations: ['IMachine.removeSharedFolder'],
  effect: 'write',
  risk: 'high',
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_removeSharedFolder',
    sends: ['name'],
    lock: 'settings',
    path: ['machine'],
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    name: required(text('Name of what is meant', { wire: 'string' })),
  },
});

export const iSharedFolderGet: ToolDef<t.ISharedFolderGetParams> = tool({
  name: 'virtualbox_get_shared_folder',
  title: 'Get shared folder',
  doc: 'Show a shared folder of a machine: path, rights, mount point.',
  category: 'shared-folder',
  operations: [
    'ISharedFolder.getAccessible',
    'ISharedFolder.getAutoMount',
    'ISharedFolder.getAutoMountPoint',
    'ISharedFolder.getHostPath',
    'ISharedFolder.getLastAccessError',
    'ISharedFolder.getName',
    'ISharedFolder.getSymlinkPolicy',
    'ISharedFolder.getWritable',
  ],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'ISharedFolder',
    how: 'get',
    reads: [
      'accessible boolean',
      'autoMount boolean',
      'autoMountPoint string',
      'hostPath string',
      'lastAccessError string',
      'name string',
      'symlinkPolicy enum',
      'writable boolean',
    ],
    path: ['machine', { op: 'IMachine_getSharedFolders', pick: 'folder', by: ['ISharedFolder_getName'] }],
  },
  result: shape('ISharedFolder'),
  params: {
    folder: required(text('Shared folder, by name')),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    attributes: list(
      text(undefined, {
        oneOf: [
          'accessible',
          'autoMount',
          'autoMountPoint',
          'hostPath',
          'lastAccessError',
          'name',
          'symlinkPolicy',
          'writable',
        ],
      }),
      'Only these attributes; all of them when left out',
    ),
  },
});

export const iSharedFolderUpdate: ToolDef<t.ISharedFolderUpdateParams> = tool({
  name: 'virtualbox_update_shared_folder',
  title: 'Update shared folder',
  doc: 'Change a shared folder of a machine: writable, automatic mount, links.',
  category: 'shared-folder',
  operations: [
    'ISharedFolder.setAutoMount',
    'ISharedFolder.setAutoMountPoint',
    'ISharedFolder.setSymlinkPolicy',
    'ISharedFolder.setWritable',
  ],
  effect: 'write',
  risk: 'high',
  call: {
    kind: 'soap',
    on: 'ISharedFolder',
    how: 'update',
    sends: ['autoMount', 'autoMountPoint', 'symlinkPolicy', 'writable'],
    lock: 'settings',
    path: ['machine', { op: 'IMachine_getSharedFolders', pick: 'folder', by: ['ISharedFolder_getName'] }],
  },
  result: shape('ISharedFolder'),
  params: {
    folder: required(text('Shared folder, by name')),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    autoMount: flag('Let the guest mount it by itself', { wire: 'boolean' }),
    autoMountPoint: text('Where the guest is to mount it; chosen by the guest when empty', { wire: 'string' }),
    symlinkPolicy: text('Which symbolic links the guest may make', {
      oneOf: ['None', 'Forbidden', 'AllowedInShareSubtree', 'AllowedToRelativeTargets', 'AllowedToAnyTarget'],
      wire: 'enum',
    }),
    writable: flag('Whether the guest may change what is in it', { wire: 'boolean' }),
  },
});

export const iVirtualBoxCreateSharedFolder: ToolDef<t.IVirtualBoxCreateSharedFolderParams> = tool({
  name: 'virtualbox_create_global_shared_folder',
  title: 'Create global shared folder',
  doc: 'Share a folder of the host with all machines.',
  category: 'shared-folder',
  operations: ['IVirtualBox.createSharedFolder'],
  effect: 'write',
  risk: 'high',
  flags: ['dataOut'],
  raisedBy: [
    { param: 'writable', equals: true, risk: 'high', why: 'the guest can also change and delete what is in it' },
  ],
  call: {
    kind: 'soap',
    on: 'IVirtualBox',
    how: 'invoke',
    operation: 'IVirtualBox_createSharedFolder',
    sends: ['name', 'hostPath', 'writable', 'automount', 'autoMountPoint'],
    path: ['vbox'],
  },
  result: nothing,
  params: {
    hostPath: required(text('Folder on the host', { wire: 'path' })),
    name: required(text('Name of what is meant', { wire: 'string' })),
    autoMountPoint: text('Where the guest is to mount it; chosen by the guest when empty', { wire: 'string' }),
    automount: flag('Let the guest mount it by itself', { wire: 'boolean' }),
    writable: flag('Let guests change what is in it', { wire: 'boolean' }),
  },
});

export const iVirtualBoxRemoveSharedFolder: ToolDef<t.IVirtualBoxRemoveSharedFolderParams> = tool({
  name: 'virtualbox_remove_global_shared_folder',
  title: 'Remove global shared folder',
  doc: 'Stop sharing a folder with all machines.',
  category: 'shared-folder',
  operations: ['IVirtualBox.removeSharedFolder'],
  effect: 'write',
  risk: 'high',
  call: {
    kind: 'soap',
    on: 'IVirtualBox',
    how: 'invoke',
    operation: 'IVirtualBox_removeSharedFolder',
    sends: ['name'],
    path: ['vbox'],
  },
  result: nothing,
  params: {
    name: required(text('Name of what is meant', { wire: 'string' })),
  },
});
