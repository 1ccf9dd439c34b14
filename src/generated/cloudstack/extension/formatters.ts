// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const customActionResult: Formatter<t.CustomActionResult> = {
  noun: ['custom action result', 'custom action results'],
  columns: ['name', 'success', 'result', 'id'],
};

export const extension: Formatter<t.Extension> = {
  noun: ['extension', 'extensions'],
  columns: ['name', 'type', 'state', 'pathready', 'path', 'isuserdefined', 'description', 'id'],
};

export const extensionCustomAction: Formatter<t.ExtensionCustomAction> = {
  noun: ['custom action', 'custom actions'],
  columns: [
    'name',
    'extensionname',
    'resourcetype',
    'enabled',
    { label: 'timeout', path: 'timeout', as: 's' },
    'allowedroletypes',
    'description',
    'id',
  ],
};
