// Questions about one's own permissions, and tokens for uploads.

import { isObject, readPath } from '../../../../contract/read-path.ts';
import type { Json } from '../../../../contract/tool.ts';
import { type Attempt, authorise, grantFor, rulesFor } from '../access/rules.ts';
import { bodyOf, type Call, objectIn } from '../engine/call.ts';
import { ApiFault, badRequest, pageNotFound } from '../engine/fault.ts';
import { textAt } from '../engine/objects.ts';
import { instant, uuid } from '../engine/world.ts';
import { jsonAnswer } from './answers.ts';
import { uploadToken } from './upload-proxy.ts';

/** Paths that everybody may read. */
const OPEN = ['/version', '/healthz', '/livez', '/readyz', '/api', '/apis', '/openapi'];

/** Self subject reviews of authorization.k8s.io and authentication.k8s.io. */
export async function answerReview(call: Call, plural: string, apiVersion: string): Promise<Response> {
  const [group = ''] = apiVersion.split('/');
  authorise(call.user, { verb: 'create', group, resource: plural });
  const body = await bodyOf(call);
  const review = (kind: string, more: Readonly<Record<string, Json>>): Response =>
    jsonAnswer({ kind, apiVersion, metadata: {}, ...more }, 201);
  switch (plural) {
    case 'selfsubjectreviews': {
      const { name, uid, groups } = call.user;
      return jsonAnswer(
        {
          kind: 'SelfSubjectReview',
          apiVersion,
          metadata: { creationTimestamp: instant(call.world) },
          status: { userInfo: { username: name, uid, groups: [...groups] } },
        },
        201,
      );
    }
    case 'selfsubjectaccessreviews': {
      const asked = readPath(body, 'spec.resourceAttributes');
      if (asked === undefined && readPath(body, 'spec.nonResourceAttributes') === undefined) {
        const field = 'spec.resourceAttributes';
        const why = 'exactly one of nonResourceAttributes or resourceAttributes must be specified';
        const message = `Invalid value: null: ${why}`;
        throw new ApiFault(422, 'Invalid', `.authorization.k8s.io "" is invalid: ${field}: ${message}`, {
          group: 'authorization.k8s.io',
          causes: [{ reason: 'FieldValueInvalid', message, field }],
        });
      }
      const path = textAt(body, 'spec.nonResourceAttributes.path');
      if (asked === undefined) {
        const isOpen = OPEN.some((it) => path === it || path.startsWith(`${it}/`));
        const isAllowed = isOpen || call.user.groups.includes('system:masters');
        const why =
          'RBAC: allowed by ClusterRoleBinding "system:discovery" of ClusterRole "system:discovery" to Group "system:authenticated"';
        return review('SelfSubjectAccessReview', {
          metadata: { managedFields: [] },
          spec: { nonResourceAttributes: readPath(body, 'spec.nonResourceAttributes') ?? {} },
          status: { allowed: isAllowed, ...(isOpen ? { reason: why } : {}) },
        });
      }
      const at = (member: string): string => textAt(asked, member);
      const attempt: Attempt = {
        verb: at('verb'),
        group: at('group'),
        resource: at('resource'),
        ...(at('subresource') === '' ? {} : { subresource: at('subresource') }),
        ...(at('namespace') === '' ? {} : { namespace: at('namespace') }),
      };
      const reason = grantFor(call.user, attempt);
      const kept = Object.fromEntries(Object.entries(isObject(asked) ? asked : {}).filter(([, value]) => value !== ''));
      return review('SelfSubjectAccessReview', {
        metadata: { managedFields: [] },
        spec: { resourceAttributes: kept },
        status: { allowed: reason !== undefined, ...(reason ? { reason } : {}) },
      });
    }
    case 'selfsubjectrulesreviews':
      return review('SelfSubjectRulesReview', {
        spec: {},
        status: {
          resourceRules: rulesFor(call.user, textAt(body, 'spec.namespace')).map(({ verbs, apiGroups, resources }) => ({
            verbs,
            apiGroups,
            resources,
          })),
          nonResourceRules: [
            { verbs: ['get'], nonResourceURLs: ['/version', '/healthz', '/api', '/apis', '/openapi'] },
          ],
          incomplete: false,
        },
      });
    default:
      throw pageNotFound();
  }
}

/** A token that a client could upload with. */
export async function answerUpload(call: Call, namespace: string): Promise<Response> {
  authorise(call.user, { verb: 'create', group: 'upload.cdi.kubevirt.io', resource: 'uploadtokenrequests', namespace });
  const body = await objectIn(call);
  const claim = textAt(body, 'spec.pvcName');
  if (claim === '') throw badRequest('UploadTokenRequest names no claim: spec.pvcName is missing');
  const token = uploadToken({ namespace, claim }, uuid(call.world));
  return jsonAnswer(
    { ...body, metadata: { ...body.metadata, namespace, creationTimestamp: instant(call.world) }, status: { token } },
    201,
  );
}
