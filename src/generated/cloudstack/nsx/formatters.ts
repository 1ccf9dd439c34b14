// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const nsxController: Formatter<t.NsxController> = {
  noun: ['NSX controller', 'NSX controllers'],
  columns: ['name', 'hostname', 'port', 'edgecluster', 'tier0gateway', 'transportzone', 'zonename'],
};
