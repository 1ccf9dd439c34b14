// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, instant, list, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const vpcOffering: ShapeDef<t.VpcOffering> = {
  created: instant(),
  displaytext: text(),
  distributedvpcrouter: flag(),
  domain: text(),
  domainid: text(),
  fornsx: flag(),
  id: text(),
  internetprotocol: text(),
  isdefault: flag(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  networkmode: text(),
  routingmode: text(),
  service: list(shape('NetworkService')),
  specifyasnumber: flag(),
  state: text(),
  supportsregionLevelvpc: flag(),
  zone: text(),
  zoneid: text(),
};
