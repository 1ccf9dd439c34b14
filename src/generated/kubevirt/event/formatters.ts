// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const event: Formatter<t.Event> = {
  noun: ['event', 'events'],
  columns: [
    { label: 'namespace', path: 'metadata.namespace' },
    { label: 'last', path: 'lastTimestamp', as: 'age' },
    { label: 'type', path: 'type' },
    { label: 'reason', path: 'reason' },
    { label: 'kind', path: 'involvedObject.kind' },
    { label: 'object', path: 'involvedObject.name' },
    { label: 'count', path: 'count' },
    { label: 'message', path: 'message' },
  ],
  moving: ['lastTimestamp', 'count'],
};
