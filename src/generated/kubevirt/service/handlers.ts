// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const applyService: Handler<t.ApplyServiceParams, t.Service> = handle(tools.applyService, format.service);
export const createService: Handler<t.CreateServiceParams, t.Service> = handle(tools.createService, format.service);
export const deleteService: Handler<t.DeleteServiceParams, Done> = handle(tools.deleteService, done);
export const getService: Handler<t.GetServiceParams, t.Service> = handle(tools.getService, format.service);
export const listService: Handler<t.ListServiceParams, t.Service> = handle(tools.listService, format.service);
export const patchService: Handler<t.PatchServiceParams, t.Service> = handle(tools.patchService, format.service);
