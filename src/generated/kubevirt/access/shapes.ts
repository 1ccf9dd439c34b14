// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { ShapeDef } from '../../../contract/tool.ts';
import { flag, list, required, shape, text } from '../../../runtime/tools/declare.ts';
import type * as t from './types.ts';

export const fieldSelectorAttributes: ShapeDef<t.FieldSelectorAttributes> = {
  rawSelector: text(),
  requirements: list(shape('FieldSelectorRequirement')),
};

export const fieldSelectorRequirement: ShapeDef<t.FieldSelectorRequirement> = {
  key: required(text()),
  operator: required(text()),
  values: list(text()),
};

export const labelSelectorAttributes: ShapeDef<t.LabelSelectorAttributes> = {
  rawSelector: text(),
  requirements: list(shape('LabelSelectorRequirement')),
};

export const nonResourceAttributes: ShapeDef<t.NonResourceAttributes> = {
  path: text(),
  verb: text(),
};

export const nonResourceRule: ShapeDef<t.NonResourceRule> = {
  nonResourceURLs: list(text()),
  verbs: required(list(text())),
};

export const resourceAttributes: ShapeDef<t.ResourceAttributes> = {
  fieldSelector: shape('FieldSelectorAttributes'),
  group: text(),
  labelSelector: shape('LabelSelectorAttributes'),
  name: text(),
  namespace: text(),
  resource: text(),
  subresource: text(),
  verb: text(),
  version: text(),
};

export const resourceRule: ShapeDef<t.ResourceRule> = {
  apiGroups: list(text()),
  resourceNames: list(text()),
  resources: list(text()),
  verbs: required(list(text())),
};

export const selfSubjectAccessReview: ShapeDef<t.SelfSubjectAccessReview> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('V1ObjectMeta'),
  spec: required(shape('SelfSubjectAccessReviewSpec')),
  status: shape('SubjectAccessReviewStatus'),
};

export const selfSubjectAccessReviewSpec: ShapeDef<t.SelfSubjectAccessReviewSpec> = {
  nonResourceAttributes: shape('NonResourceAttributes'),
  resourceAttributes: shape('ResourceAttributes'),
};

export const selfSubjectRulesReview: ShapeDef<t.SelfSubjectRulesReview> = {
  apiVersion: text(),
  kind: text(),
  metadata: shape('V1ObjectMeta'),
  spec: required(shape('SelfSubjectRulesReviewSpec')),
  status: shape('SubjectRulesReviewStatus'),
};

export const selfSubjectRulesReviewSpec: ShapeDef<t.SelfSubjectRulesReviewSpec> = {
  namespace: text(),
};

export const subjectAccessReviewStatus: ShapeDef<t.SubjectAccessReviewStatus> = {
  allowed: required(flag()),
  denied: flag(),
  evaluationError: text(),
  reason: text(),
};

export const subjectRulesReviewStatus: ShapeDef<t.SubjectRulesReviewStatus> = {
  evaluationError: text(),
  incomplete: required(flag()),
  nonResourceRules: required(list(shape('NonResourceRule'))),
  resourceRules: required(list(shape('ResourceRule'))),
};
