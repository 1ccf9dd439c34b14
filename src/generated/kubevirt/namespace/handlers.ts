// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const getNamespace: Handler<t.GetNamespaceParams, t.Namespace> = handle(tools.getNamespace, format.namespace_);
export const listNamespace: Handler<t.ListNamespaceParams, t.Namespace> = handle(
  tools.listNamespace,
  format.namespace_,
);
