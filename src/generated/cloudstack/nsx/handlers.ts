// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const addNsxController: Handler<t.AddNsxControllerParams, t.NsxController> = handle(
  tools.addNsxController,
  format.nsxController,
);
export const deleteNsxController: Handler<t.DeleteNsxControllerParams, t.NsxController> = handle(
  tools.deleteNsxController,
  format.nsxController,
);
export const listNsxControllers: Handler<t.ListNsxControllersParams, t.NsxController> = handle(
  tools.listNsxControllers,
  format.nsxController,
);
