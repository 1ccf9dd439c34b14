// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const ivrdeServerGet: Handler<t.IvrdeServerGetParams, t.IVRDEServer> = handle(
  tools.ivrdeServerGet,
  format.iVRDEServer,
);
export const ivrdeServerGetVrdeProperty: Handler<t.IvrdeServerGetVrdePropertyParams, Done> = handle(
  tools.ivrdeServerGetVrdeProperty,
  done,
);
export const ivrdeServerSetVrdeProperty: Handler<t.IvrdeServerSetVrdePropertyParams, Done> = handle(
  tools.ivrdeServerSetVrdeProperty,
  done,
);
export const ivrdeServerUpdate: Handler<t.IvrdeServerUpdateParams, t.IVRDEServer> = handle(
  tools.ivrdeServerUpdate,
  format.iVRDEServer,
);
