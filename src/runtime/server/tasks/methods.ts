// The methods about tasks, by era of the protocol.

/** Of clients that initialised (revision 2025-11-25). */
export const sessionTaskMethods: readonly string[] = ['tasks/get', 'tasks/result', 'tasks/list', 'tasks/cancel'];

/** Of the extension to revision 2026-07-28. */
export const statelessTaskMethods: readonly string[] = [
  'tasks/get',
  'tasks/update',
  'tasks/cancel',
  'subscriptions/listen',
];

/** Requests that are answered without the SDK's server: calls and all about tasks. */
export const ownMethods: ReadonlySet<string> = new Set(['tools/call', ...sessionTaskMethods, ...statelessTaskMethods]);
