// Events in their two forms: kept once, and shown as the group says that they are asked for in.
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import type { Kind } from './kind.ts';
import type { KubeObject } from './objects.ts';

const NEW_GROUP = 'events.k8s.io';
/** The member of the core form, and what the newer form calls it. */
const NAMES: readonly (readonly [core: string, newer: string])[] = [
  ['involvedObject', 'regarding'],
  ['message', 'note'],
  ['reportingComponent', 'reportingController'],
  ['count', 'deprecatedCount'],
  ['firstTimestamp', 'deprecatedFirstTimestamp'],
  ['lastTimestamp', 'deprecatedLastTimestamp'],
  ['source', 'deprecatedSource'],
];

/** Whether a kind is the newer form of events, which are kept in the other. */
export const isNewerEvent = ({ group, plural }: Pick<Kind, 'group' | 'plural'>): boolean =>
  group === NEW_GROUP && plural === 'events';

/** An event as it is kept. */
export const asKept = (object: KubeObject): KubeObject =>
  renamed(
    object,
    'v1',
    NAMES.map(([core, newer]) => [newer, core]),
  );

/** An event in the newer form. */
export function asNewer(object: KubeObject): KubeObject {
  const {
    reportingController = '',
    reportingInstance = '',
    ...rest
  } = renamed(object, `${NEW_GROUP}/v1`, NAMES) as JsonObject;
  return {
    eventTime: null,
    ...rest,
    ...(reportingController === '' ? {} : { reportingController }),
    ...(reportingInstance === '' ? {} : { reportingInstance }),
    metadata: object.metadata,
  };
}

function renamed(object: KubeObject, apiVersion: string, names: readonly (readonly [string, string])[]): KubeObject {
  const called = new Map(names);
  const members = Object.entries(object as JsonObject).map(([name, value]): [string, Json] => [
    called.get(name) ?? name,
    value,
  ]);
  return { ...Object.fromEntries(members), metadata: object.metadata, apiVersion };
}
