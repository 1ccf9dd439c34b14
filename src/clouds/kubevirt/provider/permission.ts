// Whether the credentials of a profile may make a call, asked of the API server before a person is asked.

import type { Permission } from '../../../contract/invocation.ts';
import { isObject, readPath } from '../../../contract/read-path.ts';
import type { Asking, Connection } from './connection.ts';
import type { Subject } from './place.ts';
import { jsonOf, permissionText, rbacVerb } from './status.ts';

/** A SelfSubjectAccessReview, which stores nothing; `unknown` for calls of no resource and where it is not answered. */
export async function mayCall(subject: Subject, connection: Connection, asking: Asking): Promise<Permission> {
  const { call, group, plural, namespace, name } = subject;
  if (plural === '') return 'unknown';
  const body = {
    apiVersion: 'authorization.k8s.io/v1',
    kind: 'SelfSubjectAccessReview',
    spec: {
      resourceAttributes: {
        verb: rbacVerb(subject),
        group,
        resource: plural,
        ...(call.subresource === undefined ? {} : { subresource: call.subresource }),
        ...(namespace === undefined ? {} : { namespace }),
        // A new thing has no name that a role could speak of.
        ...(name === undefined || call.verb === 'create' ? {} : { name }),
      },
    },
  };
  const request = {
    method: 'POST',
    path: '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
    query: [],
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify(body),
    notes: [],
  } as const;
  // Without an answer nothing is known, least of all that the call itself was sent.
  const reached = await connection.ask(request, { ...asking, effect: 'read' }).catch(() => undefined);
  const review = reached?.response.status === 201 ? jsonOf(reached.response) : undefined;
  const allowed = isObject(review) ? readPath(review, 'status.allowed') : undefined;
  if (typeof allowed !== 'boolean') return 'unknown';
  return allowed ? 'yes' : { no: `the cluster says that they may not ${permissionText(subject)}.` };
}
