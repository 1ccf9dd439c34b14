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

export const addCustomAction: ToolDef<t.AddCustomActionParams> = tool({
  name: 'cloudstack_add_custom_action',
  title: 'Add custom action',
  doc: 'Add an action of an extension that chosen roles may run on machines, such as a console reset or a backup hook.',
  category: 'extension',
  operations: ['addCustomAction'],
  effect: 'write',
  risk: 'high',
  flags: ['exec', 'privilege'],
  call: { kind: 'query', command: 'addCustomAction', key: 'extensioncustomaction' },
  result: shape('ExtensionCustomAction'),
  params: {
    name: required(text('Name to give, or to look for')),
    extensionid: required(uuid('Orchestrator extension, by name or id', { ref: 'Extension' })),
    description: text('Free text about the object'),
    resourcetype: text('Kind of thing the action runs on, for example VirtualMachine'),
    allowedroletypes: list(text(), 'Role types that may run it, for example Admin or User; administrators always may'),
    enabled: flag('Let it be run right away'),
    errormessage: text('Text shown when the action has failed'),
    parameters: list(map(text()), 'Inputs the action asks for, with name, type and whether they are required', {
      wire: 'rows',
      secret: 'maybe',
    }),
    successmessage: text('Text shown when the action has succeeded'),
    timeout: whole('Seconds after which the action is given up', { unit: 's' }),
    details: map(text(), 'Extra settings as key/value pairs', { wire: 'fields', secret: 'maybe' }),
  },
});

export const createExtension: ToolDef<t.CreateExtensionParams> = tool({
  name: 'cloudstack_create_extension',
  title: 'Create extension',
  doc: 'Register a script on the management servers that drives an outside platform, such as Proxmox or Hyper-V.',
  category: 'extension',
  operations: ['createExtension'],
  effect: 'write',
  risk: 'high',
  flags: ['exec', 'secretOut'],
  call: { kind: 'query', command: 'createExtension', key: 'extension' },
  result: shape('Extension'),
  params: {
    name: required(text('Name to give, or to look for')),
    type: required(text('Kind of extension, at present Orchestrator')),
    description: text('Free text about the object'),
    state: text('Enabled or Disabled to begin with'),
    orchestratorrequirespreparevm: flag('Call the script to prepare a machine before it deploys one'),
    path: text('Path of the script below the extensions directory of the management servers', { secret: 'maybe' }),
    reservedresourcedetails: text('Comma-separated names of machine settings that users may not set themselves'),
    details: map(text(), 'Settings handed to the script; may hold credentials', { wire: 'fields', secret: 'maybe' }),
  },
});

export const deleteCustomAction: ToolDef<t.DeleteCustomActionParams> = tool({
  name: 'cloudstack_delete_custom_action',
  title: 'Delete custom action',
  doc: 'Remove an action of an extension, so that nobody can run it on machines any longer.',
  category: 'extension',
  operations: ['deleteCustomAction'],
  effect: 'destroy',
  risk: 'high',
  call: { kind: 'query', command: 'deleteCustomAction' },
  result: shape('Success'),
  params: {
    id: uuid('Custom action of an extension, by name or id', { ref: 'ExtensionCustomAction' }),
  },
});

export const deleteExtension: ToolDef<t.DeleteExtensionParams> = tool({
  name: 'cloudstack_delete_extension',
  title: 'Delete extension',
  doc: 'Remove an extension that no cluster uses any more, optionally with its script files.',
  category: 'extension',
  operations: ['deleteExtension'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  flags: ['secretOut'],
  raisedBy: [
    {
      param: 'cleanup',
      equals: true,
      risk: 'critical',
      why: 'the script files are erased from the management servers',
    },
  ],
  call: { kind: 'query', command: 'deleteExtension', key: 'extension' },
  result: shape('Extension'),
  params: {
    id: uuid('Extension, by name or id', { ref: 'Extension' }),
    cleanup: flag('Delete the script files on the management servers too'),
  },
});

export const listCustomActions: ToolDef<t.ListCustomActionsParams> = tool({
  name: 'cloudstack_list_custom_actions',
  title: 'List custom actions',
  doc: 'Show which actions of extensions can be run on a machine, and with which inputs.',
  category: 'extension',
  operations: ['listCustomActions'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listCustomActions', key: 'extensioncustomaction' },
  result: list(shape('ExtensionCustomAction')),
  params: {
    id: uuid('Custom action of an extension, by name or id', { ref: 'ExtensionCustomAction' }),
    name: text('Name to give, or to look for'),
    resourcetype: text('Kind of object, such as UserVm or Volume; in limits its number, e.g. 0 for instances'),
    keyword: text('Text to search names and descriptions for'),
    enabled: flag('True for switched on, false for switched off'),
    extensionid: uuid('Orchestrator extension, by name or id', { ref: 'Extension' }),
    resourceid: text('Only actions that can be run on this thing', { ref: 'Tagged' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const listExtensions: ToolDef<t.ListExtensionsParams> = tool({
  name: 'cloudstack_list_extensions',
  title: 'List extensions',
  doc: 'Show the extensions with their state, script path and the clusters they drive.',
  category: 'extension',
  operations: ['listExtensions'],
  effect: 'read',
  risk: 'low',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'listExtensions', key: 'extension' },
  result: list(shape('Extension')),
  params: {
    id: uuid('Extension, by name or id', { ref: 'Extension' }),
    name: text('Name to give, or to look for'),
    keyword: text('Text to search names and descriptions for'),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
    details: list(text(), 'How much to show, for example all, min or resource', { secret: 'maybe' }),
  },
});

export const registerExtension: ToolDef<t.RegisterExtensionParams> = tool({
  name: 'cloudstack_register_extension',
  title: 'Register extension',
  doc: 'Attach an extension to a cluster, whose machines are then run through its script.',
  category: 'extension',
  operations: ['registerExtension'],
  effect: 'write',
  risk: 'high',
  flags: ['exec', 'secretOut'],
  call: { kind: 'query', command: 'registerExtension', key: 'extension' },
  result: shape('Extension'),
  params: {
    resourcetype: required(text('Kind of thing it is attached to, at present Cluster')),
    extensionid: required(uuid('Orchestrator extension, by name or id', { ref: 'Extension' })),
    resourceid: required(text('Cluster it is attached to', { ref: 'Tagged' })),
    details: map(text(), 'Settings for this cluster, such as address and credentials of the outside platform', {
      wire: 'fields',
      secret: 'maybe',
    }),
  },
});

export const runCustomAction: ToolDef<t.RunCustomActionParams> = tool({
  name: 'cloudstack_run_custom_action',
  title: 'Run custom action',
  doc: 'Run an action of an extension on a machine, which executes its script on the management server.',
  category: 'extension',
  operations: ['runCustomAction'],
  effect: 'act',
  risk: 'high',
  reversible: false,
  flags: ['exec', 'secretOut'],
  call: { kind: 'query', command: 'runCustomAction', async: true, key: 'customactionresult' },
  result: shape('CustomActionResult'),
  params: {
    customactionid: required(uuid('Custom action of an extension, by name or id', { ref: 'ExtensionCustomAction' })),
    resourceid: required(text('Thing it is run on', { ref: 'Tagged' })),
    resourcetype: text('Kind of thing it is run on, for example VirtualMachine'),
    customjobid: uuid('Id to give the job, so that it can be looked up when the answer was lost', { hidden: true }),
    parameters: list(map(text()), 'Values for the inputs that the action asks for', { wire: 'rows', secret: 'maybe' }),
  },
});

export const unregisterExtension: ToolDef<t.UnregisterExtensionParams> = tool({
  name: 'cloudstack_unregister_extension',
  title: 'Unregister extension',
  doc: 'Detach an extension from a cluster, whose machines can then no longer be managed through its script.',
  category: 'extension',
  operations: ['unregisterExtension'],
  effect: 'destroy',
  risk: 'high',
  flags: ['secretOut'],
  call: { kind: 'query', command: 'unregisterExtension', key: 'extension' },
  result: shape('Extension'),
  params: {
    resourcetype: required(text('Kind of thing it is attached to, at present Cluster')),
    extensionid: required(uuid('Orchestrator extension, by name or id', { ref: 'Extension' })),
    resourceid: required(text('Cluster it is detached from', { ref: 'Tagged' })),
  },
});

export const updateCustomAction: ToolDef<t.UpdateCustomActionParams> = tool({
  name: 'cloudstack_update_custom_action',
  title: 'Update custom action',
  doc: 'Change inputs, permitted roles, messages or time limit of an extension action, or switch it on and off.',
  category: 'extension',
  operations: ['updateCustomAction'],
  effect: 'write',
  risk: 'high',
  flags: ['exec', 'privilege'],
  call: { kind: 'query', command: 'updateCustomAction', key: 'extensioncustomaction' },
  result: shape('ExtensionCustomAction'),
  params: {
    id: required(uuid('Custom action of an extension, by name or id', { ref: 'ExtensionCustomAction' })),
    description: text('Free text about the object'),
    resourcetype: text('Kind of object, such as UserVm or Volume; in limits its number, e.g. 0 for instances'),
    allowedroletypes: list(text(), 'Role types that may run it; replaces the present ones'),
    cleanupdetails: flag('Drop all stored settings'),
    cleanupparameters: flag('Drop all inputs'),
    enabled: flag('Whether it can be run at all'),
    errormessage: text('Text shown when the action fails; may hold placeholders'),
    parameters: list(map(text()), 'Inputs the action asks for; replaces the present ones', {
      wire: 'rows',
      secret: 'maybe',
    }),
    successmessage: text('Text shown when the action succeeds; may hold placeholders'),
    timeout: whole('Seconds after which the action is given up', { unit: 's' }),
    details: map(text(), 'Extra settings as key/value pairs', { wire: 'fields', secret: 'maybe' }),
  },
});

export const updateExtension: ToolDef<t.UpdateExtensionParams> = tool({
  name: 'cloudstack_update_extension',
  title: 'Update extension',
  doc: 'Change the settings or description of an extension, or switch it on and off for all its clusters.',
  category: 'extension',
  operations: ['updateExtension'],
  effect: 'write',
  risk: 'high',
  flags: ['exec', 'secretOut'],
  call: { kind: 'query', command: 'updateExtension', key: 'extension' },
  result: shape('Extension'),
  params: {
    id: required(uuid('Extension, by name or id', { ref: 'Extension' })),
    description: text('Free text about the object'),
    state: text('Enabled or Disabled'),
    cleanupdetails: flag('Drop all stored settings'),
    orchestratorrequirespreparevm: flag('The orchestrator wants a prepare step before a VM starts'),
    reservedresourcedetails: text('Comma-separated names of machine settings that users may not set themselves'),
    details: map(text(), 'Settings handed to the script; replaces the present ones', {
      wire: 'fields',
      secret: 'maybe',
    }),
  },
});
