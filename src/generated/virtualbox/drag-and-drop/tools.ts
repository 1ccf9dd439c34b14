// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import {
  flag,
  list,
  nothing,
  required,
  shape,
  type ToolDef,
  text,
  tool,
  whole,
} from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const iDnDBaseAddFormats: ToolDef<t.IDnDBaseAddFormatsParams> = tool({
  name: 'virtualbox_add_drag_and_drop_formats',
  title: 'Add drag and drop formats',
  doc: 'Allow further formats to be dragged.',
  category: 'drag-and-drop',
  operations: ['IDnDBase.addFormats'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IDnDBase',
    how: 'invoke',
    operation: 'IDnDBase_addFormats',
    sends: ['formats'],
    path: ['console', 'IConsole_getGuest', 'IGuest_getDnDSource'],
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    formats: list(text(), 'Formats as MIME types', { wire: 'string[]' }),
  },
});

export const iDnDBaseGet: ToolDef<t.IDnDBaseGetParams> = tool({
  name: 'virtualbox_get_drag_and_drop',
  title: 'Get drag and drop',
  doc: 'Show which formats can be dragged out of the guest.',
  category: 'drag-and-drop',
  operations: ['IDnDBase.getFormats'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IDnDBase',
    how: 'get',
    reads: ['formats string[]'],
    path: ['console', 'IConsole_getGuest', 'IGuest_getDnDSource'],
  },
  result: shape('IDnDBase'),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    attributes: list(text(undefined, { oneOf: ['formats'] }), 'Only these attributes; all of them when left out'),
  },
});

export const iDnDBaseIsFormatSupported: ToolDef<t.IDnDBaseIsFormatSupportedParams> = tool({
  name: 'virtualbox_is_drag_and_drop_format_supported',
  title: 'Is drag and drop format supported',
  doc: 'Tell whether a format can be dragged.',
  category: 'drag-and-drop',
  operations: ['IDnDBase.isFormatSupported'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'soap',
    on: 'IDnDBase',
    how: 'invoke',
    operation: 'IDnDBase_isFormatSupported',
    sends: ['format'],
    returns: 'boolean',
    path: ['console', 'IConsole_getGuest', 'IGuest_getDnDSource'],
  },
  result: flag(),
  params: {
    format: required(text('Format, as VirtualBox calls it', { wire: 'string' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
  },
});

export const iDnDBaseRemoveFormats: ToolDef<t.IDnDBaseRemoveFormatsParams> = tool({
  name: 'virtualbox_remove_drag_and_drop_formats',
  title: 'Remove drag and drop formats',
  doc: 'Stop formats from being dragged.',
  category: 'drag-and-drop',
  operations: ['IDnDBase.removeFormats'],
  effect: 'write',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IDnDBase',
    how: 'invoke',
    operation: 'IDnDBase_removeFormats',
    sends: ['formats'],
    path: ['console', 'IConsole_getGuest', 'IGuest_getDnDSource'],
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    formats: list(text(), 'Formats as MIME types', { wire: 'string[]' }),
  },
});

export const iDnDSourceDragIsPending: ToolDef<t.IDnDSourceDragIsPendingParams> = tool({
  name: 'virtualbox_query_drag_source',
  title: 'Query drag source',
  doc: 'Find out whether somebody in the guest is dragging something, and what.',
  category: 'drag-and-drop',
  operations: ['IDnDSource.dragIsPending'],
  effect: 'act',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IDnDSource',
    how: 'invoke',
    operation: 'IDnDSource_dragIsPending',
    sends: ['screenId'],
    returns: 'enum',
    outs: ['formats string[]', 'allowedActions enum[]'],
    path: ['console', 'IConsole_getGuest', 'IGuest_getDnDSource'],
  },
  result: shape('IDnDSourceDragIsPendingResult'),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    screenId: required(whole('Screen, from 0', { wire: 'uint32' })),
  },
});

export const iDnDSourceDrop: ToolDef<t.IDnDSourceDropParams> = tool({
  name: 'virtualbox_accept_drag_from_guest',
  title: 'Accept drag from guest',
  doc: 'Accept what is dragged out of the guest.',
  category: 'drag-and-drop',
  operations: ['IDnDSource.drop'],
  effect: 'act',
  risk: 'high',
  flags: ['dataOut'],
  call: {
    kind: 'soap',
    on: 'IDnDSource',
    how: 'invoke',
    operation: 'IDnDSource_drop',
    sends: ['format', 'action'],
    returns: 'IProgress',
    path: ['console', 'IConsole_getGuest', 'IGuest_getDnDSource'],
  },
  result: nothing,
  params: {
    action: required(text('What is done with it', { oneOf: ['Ignore', 'Copy', 'Move', 'Link'], wire: 'enum' })),
    format: required(text('Format, as VirtualBox calls it', { wire: 'string' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
  },
});

export const iDnDSourceReceiveData: ToolDef<t.IDnDSourceReceiveDataParams> = tool({
  name: 'virtualbox_receive_drag_data',
  title: 'Receive drag data',
  doc: 'Read what was dragged out of the guest.',
  category: 'drag-and-drop',
  operations: ['IDnDSource.receiveData'],
  effect: 'read',
  risk: 'low',
  flags: ['dataOut'],
  call: {
    kind: 'soap',
    on: 'IDnDSource',
    how: 'invoke',
    operation: 'IDnDSource_receiveData',
    sends: [],
    returns: 'octets',
    path: ['console', 'IConsole_getGuest', 'IGuest_getDnDSource'],
  },
  result: text(),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
  },
});

export const iDnDTargetCancel: ToolDef<t.IDnDTargetCancelParams> = tool({
  name: 'virtualbox_cancel_drop_on_guest',
  title: 'Cancel drop on guest',
  doc: 'Break off a drag into the guest.',
  category: 'drag-and-drop',
  operations: ['IDnDTarget.cancel'],
  effect: 'act',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IDnDTarget',
    how: 'invoke',
    operation: 'IDnDTarget_cancel',
    sends: [],
    returns: 'boolean',
    path: ['console', 'IConsole_getGuest', 'IGuest_getDnDTarget'],
  },
  result: flag(),
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
  },
});

export const iDnDTargetDrop: ToolDef<t.IDnDTargetDropParams> = tool({
  name: 'virtualbox_drop_on_guest',
  title: 'Drop on guest',
  doc: "Drop what is dragged on a point of the guest's screen.",
  category: 'drag-and-drop',
  operations: ['IDnDTarget.drop'],
  effect: 'act',
  risk: 'high',
  reversible: false,
  flags: ['exec'],
  call: {
    kind: 'soap',
    on: 'IDnDTarget',
    how: 'invoke',
    operation: 'IDnDTarget_drop',
    sends: ['screenId', 'x', 'y', 'defaultAction', 'allowedActions', 'formats'],
    returns: 'enum',
    outs: ['format string'],
    path: ['console', 'IConsole_getGuest', 'IGuest_getDnDTarget'],
  },
  result: shape('IDnDTargetDropResult'),
  params: {
    defaultAction: required(
      text('What happens without a special key', { oneOf: ['Ignore', 'Copy', 'Move', 'Link'], wire: 'enum' }),
    ),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    screenId: required(whole('Screen, from 0', { wire: 'uint32' })),
    x: required(whole('Pixels from the left', { unit: 'px', wire: 'uint32' })),
    y: required(whole('Pixels from the top', { unit: 'px', wire: 'uint32' })),
    allowedActions: list(
      text(undefined, { oneOf: ['Ignore', 'Copy', 'Move', 'Link'] }),
      'What the source allows; copy, move or link',
      { wire: 'enum[]' },
    ),
    formats: list(text(), 'Formats as MIME types', { wire: 'string[]' }),
  },
});

export const iDnDTargetEnter: ToolDef<t.IDnDTargetEnterParams> = tool({
  name: 'virtualbox_enter_guest_with_drag',
  title: 'Enter guest with drag',
  doc: 'Tell the guest that a drag from the host has entered its screen.',
  category: 'drag-and-drop',
  operations: ['IDnDTarget.enter'],
  effect: 'act',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IDnDTarget',
    how: 'invoke',
    operation: 'IDnDTarget_enter',
    sends: ['screenId', 'y', 'x', 'defaultAction', 'allowedActions', 'formats'],
    returns: 'enum',
    path: ['console', 'IConsole_getGuest', 'IGuest_getDnDTarget'],
  },
  result: text(undefined, { oneOf: ['Ignore', 'Copy', 'Move', 'Link'] }),
  params: {
    defaultAction: required(
      text('What happens without a special key', { oneOf: ['Ignore', 'Copy', 'Move', 'Link'], wire: 'enum' }),
    ),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    screenId: required(whole('Screen, from 0', { wire: 'uint32' })),
    x: required(whole('Pixels from the left', { unit: 'px', wire: 'uint32' })),
    y: required(whole('Pixels from the top', { unit: 'px', wire: 'uint32' })),
    allowedActions: list(
      text(undefined, { oneOf: ['Ignore', 'Copy', 'Move', 'Link'] }),
      'What the source allows; copy, move or link',
      { wire: 'enum[]' },
    ),
    formats: list(text(), 'Formats as MIME types', { wire: 'string[]' }),
  },
});

export const iDnDTargetLeave: ToolDef<t.IDnDTargetLeaveParams> = tool({
  name: 'virtualbox_leave_guest_with_drag',
  title: 'Leave guest with drag',
  doc: 'Tell the guest that a drag from the host has left its screen.',
  category: 'drag-and-drop',
  operations: ['IDnDTarget.leave'],
  effect: 'act',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IDnDTarget',
    how: 'invoke',
    operation: 'IDnDTarget_leave',
    sends: ['screenId'],
    path: ['console', 'IConsole_getGuest', 'IGuest_getDnDTarget'],
  },
  result: nothing,
  params: {
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    screenId: required(whole('Screen, from 0', { wire: 'uint32' })),
  },
});

export const iDnDTargetMove: ToolDef<t.IDnDTargetMoveParams> = tool({
  name: 'virtualbox_move_drag_over_guest',
  title: 'Move drag over guest',
  doc: 'Tell the guest that a drag from the host has moved.',
  category: 'drag-and-drop',
  operations: ['IDnDTarget.move'],
  effect: 'act',
  risk: 'low',
  call: {
    kind: 'soap',
    on: 'IDnDTarget',
    how: 'invoke',
    operation: 'IDnDTarget_move',
    sends: ['screenId', 'x', 'y', 'defaultAction', 'allowedActions', 'formats'],
    returns: 'enum',
    path: ['console', 'IConsole_getGuest', 'IGuest_getDnDTarget'],
  },
  result: text(undefined, { oneOf: ['Ignore', 'Copy', 'Move', 'Link'] }),
  params: {
    defaultAction: required(
      text('What happens without a special key', { oneOf: ['Ignore', 'Copy', 'Move', 'Link'], wire: 'enum' }),
    ),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    screenId: required(whole('Screen, from 0', { wire: 'uint32' })),
    x: required(whole('Pixels from the left', { unit: 'px', wire: 'uint32' })),
    y: required(whole('Pixels from the top', { unit: 'px', wire: 'uint32' })),
    allowedActions: list(
      text(undefined, { oneOf: ['Ignore', 'Copy', 'Move', 'Link'] }),
      'What the source allows; copy, move or link',
      { wire: 'enum[]' },
    ),
    formats: list(text(), 'Formats as MIME types', { wire: 'string[]' }),
  },
});

export const iDnDTargetSendData: ToolDef<t.IDnDTargetSendDataParams> = tool({
  name: 'virtualbox_send_drop_data_to_guest',
  title: 'Send drop data to guest',
  doc: 'Send the data of a drop into the guest.',
  category: 'drag-and-drop',
  operations: ['IDnDTarget.sendData'],
  effect: 'act',
  risk: 'high',
  reversible: false,
  flags: ['exec'],
  call: {
    kind: 'soap',
    on: 'IDnDTarget',
    how: 'invoke',
    operation: 'IDnDTarget_sendData',
    sends: ['screenId', 'format', 'data'],
    returns: 'IProgress',
    path: ['console', 'IConsole_getGuest', 'IGuest_getDnDTarget'],
  },
  result: nothing,
  params: {
    data: required(text('Bytes in base64', { wire: 'octets' })),
    format: required(text('Format, as VirtualBox calls it', { wire: 'string' })),
    machine: required(text('Virtual machine, by name or UUID', { ref: 'Machine' })),
    screenId: required(whole('Screen, from 0', { wire: 'uint32' })),
  },
});
