// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const importVMTask: Formatter<t.ImportVMTask> = {
  noun: ['VM import task', 'VM import tasks'],
  columns: [
    'displayname',
    'state',
    'step',
    'sourcevmname',
    'vcenter',
    'duration',
    'stepduration',
    'account',
    'zonename',
    'id',
  ],
  moving: ['stepduration'],
};
