// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const applyNode: Handler<t.ApplyNodeParams, t.Node> = handle(tools.applyNode, format.node);
export const getNode: Handler<t.GetNodeParams, t.Node> = handle(tools.getNode, format.node);
export const listNode: Handler<t.ListNodeParams, t.Node> = handle(tools.listNode, format.node);
export const patchNode: Handler<t.PatchNodeParams, t.Node> = handle(tools.patchNode, format.node);
