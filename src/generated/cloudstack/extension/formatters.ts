// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const customActionResult: Formatter<t.CustomActionResult> = {
  noun: ['custom action result', 'custom action results'],
  columns: ['name', 'success', 'id'],
};

export const extension: Formatter<t.Extension> = {
  noun: ['extension', 'extensions'],
  columns: ['name', 'state', 'type', 'created', 'description', 'id'],
};

export const extensionCustomAction: Formatter<t.ExtensionCustomAction> = {
  noun: ['custom action', 'custom actions'],
  columns: ['name', 'created', 'description', 'success', 'id'],
};
