// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as cdi from '../cdi/types.ts';

/** Parameters of getEvent. */
export interface GetEventParams {
  name: string;
  namespace?: string;
}

/** Parameters of listEvent. */
export interface ListEventParams {
  name?: string;
  namespace?: string;
  labelSelector?: string;
  fieldSelector?: string;
  kind?: string;
  reason?: string;
  type?: 'Normal' | 'Warning';
  limit?: number;
  continue?: string;
}

export interface Event {
  action?: string;
  apiVersion?: string;
  count?: number;
  eventTime?: string;
  firstTimestamp?: string;
  involvedObject: ObjectReference;
  kind?: string;
  lastTimestamp?: string;
  message?: string;
  metadata: cdi.V1ObjectMeta;
  reason?: string;
  related?: ObjectReference;
  reportingComponent?: string;
  reportingInstance?: string;
  series?: EventSeries;
  source?: EventSource;
  type?: string;
}

export interface EventSeries {
  count?: number;
  lastObservedTime?: string;
}

export interface EventSource {
  component?: string;
  host?: string;
}

export interface ObjectReference {
  apiVersion?: string;
  fieldPath?: string;
  kind?: string;
  name?: string;
  namespace?: string;
  resourceVersion?: string;
  uid?: string;
}
