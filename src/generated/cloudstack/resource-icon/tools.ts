// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { list, required, shape, type ToolDef, text, tool } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const deleteResourceIcon: ToolDef<t.DeleteResourceIconParams> = tool({
  name: 'cloudstack_delete_resource_icon',
  title: 'Delete resource icon',
  doc: 'Remove the custom picture of one or more resources, so that the standard symbol shows again.',
  category: 'resource-icon',
  operations: ['deleteResourceIcon'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'deleteResourceIcon' },
  result: shape('Success'),
  params: {
    resourcetype: required(
      text('Kind of object, such as UserVm or Volume; in limits its number, e.g. 0 for instances'),
    ),
    resourceids: required(list(text(), 'Objects to act on, by name or id', { ref: 'Tagged' })),
  },
});

export const listResourceIcon: ToolDef<t.ListResourceIconParams> = tool({
  name: 'cloudstack_list_resource_icon',
  title: 'List resource icon',
  doc: 'Fetch the custom pictures of resources, as base64 image data.',
  category: 'resource-icon',
  operations: ['listResourceIcon'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listResourceIcon', key: 'icon' },
  result: list(shape('ResourceIcon')),
  params: {
    resourcetype: required(
      text('Kind of object, such as UserVm or Volume; in limits its number, e.g. 0 for instances'),
    ),
    resourceids: required(list(text(), 'Objects to act on, by name or id', { ref: 'Tagged' })),
  },
});

export const uploadResourceIcon: ToolDef<t.UploadResourceIconParams> = tool({
  name: 'cloudstack_upload_resource_icon',
  title: 'Upload resource icon',
  doc: 'Set a custom picture for one or more resources, such as an OS logo on a template.',
  category: 'resource-icon',
  operations: ['uploadResourceIcon'],
  effect: 'write',
  risk: 'low',
  call: { kind: 'query', command: 'uploadResourceIcon' },
  result: shape('Success'),
  params: {
    resourcetype: required(text('Such as Template, UserVm, Account, Network or Zone')),
    resourceids: required(list(text(), 'Objects to act on, by name or id', { ref: 'Tagged' })),
    base64image: required(text('Picture as base64 text, shown as it is', { max: 2097152 })),
  },
});
