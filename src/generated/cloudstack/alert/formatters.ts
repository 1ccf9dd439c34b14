// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const alert: Formatter<t.Alert> = {
  noun: ['alert', 'alerts'],
  columns: ['sent', 'name', 'type', 'description', 'id'],
};

export const alertType: Formatter<t.AlertType> = {
  noun: ['alert type', 'alert types'],
  columns: ['name', 'description', { label: 'id', path: 'alerttypeid' }],
};
