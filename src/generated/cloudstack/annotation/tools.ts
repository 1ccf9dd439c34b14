// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { flag, list, required, shape, type ToolDef, text, tool, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const addAnnotation: ToolDef<t.AddAnnotationParams> = tool({
  name: 'cloudstack_add_annotation',
  title: 'Add annotation',
  doc: 'Pin a comment to a machine, volume, network, host or other thing so that colleagues see why it is the way it is.',
  category: 'annotation',
  operations: ['addAnnotation'],
  effect: 'write',
  risk: 'low',
  flags: ['dataOut'],
  call: { kind: 'query', command: 'addAnnotation', key: 'annotation' },
  result: shape('Annotation'),
  params: {
    adminsonly: flag(
      'Hide the comment from everybody but administrators; otherwise the owner of the thing reads it too',
    ),
    annotation: text('Text of the comment'),
    entityid: text('Id of the thing commented on', { ref: 'Noted' }),
    entitytype: text('Kind of thing commented on, for example VM, VOLUME, NETWORK, HOST or CLUSTER'),
  },
});

export const listAnnotations: ToolDef<t.ListAnnotationsParams> = tool({
  name: 'cloudstack_list_annotations',
  title: 'List annotations',
  doc: 'Show the comments pinned to a thing, or written by a person, to see what others noted about it.',
  category: 'annotation',
  operations: ['listAnnotations'],
  effect: 'read',
  risk: 'none',
  call: { kind: 'query', command: 'listAnnotations', key: 'annotation' },
  result: list(shape('Annotation')),
  params: {
    id: text('Comment, by id', { ref: 'Annotation' }),
    keyword: text('Text to search names and descriptions for'),
    annotationfilter: text("self for the caller's own comments, all for everybody's"),
    entityid: text('Object the comment is on, by name or id; for SAML the identity provider', { ref: 'Noted' }),
    entitytype: text('Kind of thing commented on, for example VM, VOLUME, NETWORK or HOST'),
    userid: text('User concerned, by name or id; when making a user, the UUID to give it', { ref: 'User' }),
    page: whole('Page to show, starting at 1; only together with pagesize'),
    pagesize: whole('How many entries per page; usually at most 500'),
  },
});

export const removeAnnotation: ToolDef<t.RemoveAnnotationParams> = tool({
  name: 'cloudstack_remove_annotation',
  title: 'Remove annotation',
  doc: 'Take a comment off a machine, host or other thing for good, when the note is out of date or wrong.',
  category: 'annotation',
  operations: ['removeAnnotation'],
  effect: 'destroy',
  risk: 'high',
  reversible: false,
  call: { kind: 'query', command: 'removeAnnotation', key: 'annotation' },
  result: shape('Annotation'),
  params: {
    id: required(text('Id of the comment', { ref: 'Annotation' })),
  },
});

export const updateAnnotationVisibility: ToolDef<t.UpdateAnnotationVisibilityParams> = tool({
  name: 'cloudstack_update_annotation_visibility',
  title: 'Update annotation visibility',
  doc: 'Choose whether a comment is read by administrators only or also by the owner of the thing it is pinned to.',
  category: 'annotation',
  operations: ['updateAnnotationVisibility'],
  effect: 'write',
  risk: 'low',
  flags: ['dataOut'],
  raisedBy: [
    {
      param: 'adminsonly',
      equals: false,
      risk: 'high',
      why: 'a remark meant for administrators becomes readable by the tenant',
    },
  ],
  call: { kind: 'query', command: 'updateAnnotationVisibility', key: 'annotation' },
  result: shape('Annotation'),
  params: {
    id: required(text('Id of the comment', { ref: 'Annotation' })),
    adminsonly: required(
      flag('true keeps the comment among administrators; false shows it to the owner of the thing too'),
    ),
  },
});
