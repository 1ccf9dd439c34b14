// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { required, shape, type ToolDef, text, tool } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const createSelfSubjectAccessReview: ToolDef<t.CreateSelfSubjectAccessReviewParams> = tool({
  name: 'kubevirt_create_self_subject_access_review',
  title: 'Create self subject access review',
  doc: "Ask the cluster whether one's own credentials may do one thing; nothing is stored.",
  category: 'access',
  operations: ['createAuthorizationV1SelfSubjectAccessReview'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'POST',
    path: '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
    verb: 'create',
    apiVersion: 'authorization.k8s.io/v1',
    resourceKind: 'SelfSubjectAccessReview',
  },
  result: shape('SelfSubjectAccessReview'),
  params: {
    resource: required(text('Plural, such as virtualmachines', { wire: 'body.spec.resourceAttributes.resource' })),
    verb: required(
      text('What is to be done: get, list, watch, create, update, patch, delete, deletecollection', {
        wire: 'body.spec.resourceAttributes.verb',
      }),
    ),
    name: text('One object of that name; any when left out', { wire: 'body.spec.resourceAttributes.name' }),
    namespace: text('Namespace in question; the whole cluster when left out', {
      wire: 'body.spec.resourceAttributes.namespace',
    }),
    group: text('API group of the resource, such as kubevirt.io; empty for pods, claims and the like', {
      wire: 'body.spec.resourceAttributes.group',
    }),
    subresource: text('What lies below it, such as start or console', {
      wire: 'body.spec.resourceAttributes.subresource',
    }),
  },
});

export const createSelfSubjectRulesReview: ToolDef<t.CreateSelfSubjectRulesReviewParams> = tool({
  name: 'kubevirt_create_self_subject_rules_review',
  title: 'Create self subject rules review',
  doc: "Ask the cluster for everything that one's own credentials may do in a namespace; nothing is stored.",
  category: 'access',
  operations: ['createAuthorizationV1SelfSubjectRulesReview'],
  effect: 'read',
  risk: 'none',
  call: {
    kind: 'rest',
    method: 'POST',
    path: '/apis/authorization.k8s.io/v1/selfsubjectrulesreviews',
    verb: 'create',
    apiVersion: 'authorization.k8s.io/v1',
    resourceKind: 'SelfSubjectRulesReview',
  },
  result: shape('SelfSubjectRulesReview'),
  params: {
    namespace: required(text('Namespace in question', { wire: 'body.spec.namespace' })),
  },
});
