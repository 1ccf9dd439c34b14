// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { list, nothing, required, shape, type ToolDef, text, tool, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const iMachineDeleteGuestProperty: ToolDef<t.IMachineDeleteGuestPropertyParams> = tool({
  name: 'virtualbox_delete_guest_property',
  title: 'Delete guest property',
  doc: 'Delete a guest property.',
  category: 'guest-property',
  operations: ['IMachine.deleteGuestProperty'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_deleteGuestProperty',
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

export const iMachineEnumerateGuestProperties: ToolDef<t.IMachineEnumerateGuestPropertiesParams> = tool({
  name: 'virtualbox_list_guest_properties',
  title: 'List guest properties',
  doc: 'List the guest properties of a machine, such as its IP addresses and logged-on users.',
  category: 'guest-property',
  operations: ['IMachine.enumerateGuestProperties'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_enumerateGuestProperties',
    sends: ['patterns'],
    outs: ['names string[]', 'values string[]', 'timestamps ns[]', 'flags string[]'],
    rows: { names: 'name', values: 'value', timestamps: 'timestamp', flags: 'flags' },
    path: ['machine'],
  },
  result: list(shape('IMachineEnumerateGuestPropertiesResult')),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    patterns: text('Names with * as in /VirtualBox/GuestInfo/Net/*; several with |', { wire: 'string' }),
  },
});

export const iMachineGetGuestProperty: ToolDef<t.IMachineGetGuestPropertyParams> = tool({
  name: 'virtualbox_get_guest_property',
  title: 'Get guest property',
  doc: 'Show a guest property with its time and flags.',
  category: 'guest-property',
  operations: ['IMachine.getGuestProperty'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_getGuestProperty',
    sends: ['name'],
    outs: ['value string', 'timestamp ns', 'flags string'],
    path: ['machine'],
  },
  result: shape('IMachineGetGuestPropertyResult'),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    name: required(text('Name of what is meant', { wire: 'string' })),
  },
});

export const iMachineGetGuestPropertyTimestamp: ToolDef<t.IMachineGetGuestPropertyTimestampParams> = tool({
  name: 'virtualbox_get_guest_property_timestamp',
  title: 'Get guest property timestamp',
  doc: 'Show when a guest property was set, in nanoseconds since 1970.',
  category: 'guest-property',
  operations: ['IMachine.getGuestPropertyTimestamp'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_getGuestPropertyTimestamp',
    sends: ['property'],
    returns: 'int64',
    path: ['machine'],
  },
  result: whole(),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    property: required(text('Name of the property', { wire: 'string' })),
  },
});

export const iMachineGetGuestPropertyValue: ToolDef<t.IMachineGetGuestPropertyValueParams> = tool({
  name: 'virtualbox_get_guest_property_value',
  title: 'Get guest property value',
  doc: 'Show the value of a guest property.',
  category: 'guest-property',
  operations: ['IMachine.getGuestPropertyValue'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_getGuestPropertyValue',
    sends: ['property'],
    returns: 'string',
    path: ['machine'],
  },
  result: text(),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    property: required(text('Name of the property', { wire: 'string' })),
  },
});

export const iMachineSetGuestProperty: ToolDef<t.IMachineSetGuestPropertyParams> = tool({
  name: 'virtualbox_set_guest_property',
  title: 'Set guest property',
  doc: 'Set a guest property with flags, or remove it with an empty value.',
  category: 'guest-property',
  operations: ['IMachine.setGuestProperty'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_setGuestProperty',
    sends: ['property', 'value', 'flags'],
    lock: 'settings',
    path: ['machine'],
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    property: required(text('Name of the property', { wire: 'string' })),
    value: required(text('Value to set', { wire: 'string' })),
    flags: text('Such as TRANSIENT, RDONLYGUEST', { wire: 'string' }),
  },
});

export const iMachineSetGuestPropertyValue: ToolDef<t.IMachineSetGuestPropertyValueParams> = tool({
  name: 'virtualbox_set_guest_property_value',
  title: 'Set guest property value',
  doc: 'Set the value of a guest property.',
  category: 'guest-property',
  operations: ['IMachine.setGuestPropertyValue'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IMachine',
    how: 'invoke',
    operation: 'IMachine_setGuestPropertyValue',
    sends: ['property', 'value'],
    lock: 'settings',
    path: ['machine'],
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    property: required(text('Name of the property', { wire: 'string' })),
    value: required(text('Value to set', { wire: 'string' })),
  },
});
