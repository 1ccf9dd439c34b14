// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const event: Formatter<t.Event> = {
  noun: ['event', 'events'],
  columns: ['created', 'level', 'type', 'description', 'state', 'username', 'account', 'id'],
};

export const eventType: Formatter<t.EventType> = { noun: ['event type', 'event types'], columns: ['name'] };
