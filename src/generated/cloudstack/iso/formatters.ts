// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const getUploadParams: Formatter<t.GetUploadParams> = {
  noun: ['upload ticket', 'upload tickets'],
  columns: ['name', 'state', 'expires', 'postURL', 'zonename', 'id'],
};

export const templatePermissions: Formatter<t.TemplatePermissions> = {
  noun: ['template permission', 'template permissions'],
  columns: ['ispublic', 'account', 'projectids', 'id'],
};
