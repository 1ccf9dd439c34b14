// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const applyResource: Handler<t.ApplyResourceParams, t.AnyObject> = handle(tools.applyResource, format.anyObject);
export const deleteResource: Handler<t.DeleteResourceParams, Done> = handle(tools.deleteResource, done);
export const getResource: Handler<t.GetResourceParams, t.AnyObject> = handle(tools.getResource, format.anyObject);
export const listResource: Handler<t.ListResourceParams, t.AnyObject> = handle(tools.listResource, format.anyObject);
