// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as networkFormat from '../network/formatters.ts';
import type * as network from '../network/types.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const archiveEvents: Handler<t.ArchiveEventsParams, network.Success> = handle(
  tools.archiveEvents,
  networkFormat.success,
);
export const deleteEvents: Handler<t.DeleteEventsParams, network.Success> = handle(
  tools.deleteEvents,
  networkFormat.success,
);
export const listEventTypes: Handler<t.ListEventTypesParams, t.EventType> = handle(
  tools.listEventTypes,
  format.eventType,
);
export const listEvents: Handler<t.ListEventsParams, t.Event> = handle(tools.listEvents, format.event);
