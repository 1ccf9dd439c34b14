// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const getEvent: Handler<t.GetEventParams, t.Event> = handle(tools.getEvent, format.event);
export const listEvent: Handler<t.ListEventParams, t.Event> = handle(tools.listEvent, format.event);
