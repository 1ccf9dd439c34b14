// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, list, opaque, shape, text, whole } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const apiDiscovery: ShapeDef<t.ApiDiscovery> = {
  description: text(),
  isasync: flag(),
  jobid: text(),
  jobstatus: whole(),
  name: text(),
  params: list(shape('ApiDiscoveryParams')),
  related: text(),
  response: list(shape('ApiDiscoveryResponse')),
  since: text(),
  type: text(),
};

export const apiDiscoveryParams: ShapeDef<t.ApiDiscoveryParams> = {
  description: text(),
  length: whole(),
  name: text(),
  related: text(),
  required: flag(),
  since: text(),
  type: text(),
};

export const apiDiscoveryResponse: ShapeDef<t.ApiDiscoveryResponse> = {
  description: text(),
  name: text(),
  response: list(opaque()),
  type: text(),
};
