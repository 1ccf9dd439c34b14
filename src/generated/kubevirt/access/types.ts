// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type * as cdi from '../cdi/types.ts';
import type * as persistentVolume from '../persistent-volume/types.ts';

/** Parameters of createSelfSubjectAccessReview. */
export interface CreateSelfSubjectAccessReviewParams {
  resource: string;
  verb: string;
  name?: string;
  namespace?: string;
  group?: string;
  subresource?: string;
}

/** Parameters of createSelfSubjectRulesReview. */
export interface CreateSelfSubjectRulesReviewParams {
  namespace: string;
}

export interface FieldSelectorAttributes {
  rawSelector?: string;
  requirements?: ReadonlyArray<FieldSelectorRequirement>;
}

export interface FieldSelectorRequirement {
  key: string;
  operator: string;
  values?: ReadonlyArray<string>;
}

export interface LabelSelectorAttributes {
  rawSelector?: string;
  requirements?: ReadonlyArray<persistentVolume.LabelSelectorRequirement>;
}

export interface NonResourceAttributes {
  path?: string;
  verb?: string;
}

export interface NonResourceRule {
  nonResourceURLs?: ReadonlyArray<string>;
  verbs: ReadonlyArray<string>;
}

export interface ResourceAttributes {
  fieldSelector?: FieldSelectorAttributes;
  group?: string;
  labelSelector?: LabelSelectorAttributes;
  name?: string;
  namespace?: string;
  resource?: string;
  subresource?: string;
  verb?: string;
  version?: string;
}

export interface ResourceRule {
  apiGroups?: ReadonlyArray<string>;
  resourceNames?: ReadonlyArray<string>;
  resources?: ReadonlyArray<string>;
  verbs: ReadonlyArray<string>;
}

export interface SelfSubjectAccessReview {
  apiVersion?: string;
  kind?: string;
  metadata?: cdi.V1ObjectMeta;
  spec: SelfSubjectAccessReviewSpec;
  status?: SubjectAccessReviewStatus;
}

export interface SelfSubjectAccessReviewSpec {
  nonResourceAttributes?: NonResourceAttributes;
  resourceAttributes?: ResourceAttributes;
}

export interface SelfSubjectRulesReview {
  apiVersion?: string;
  kind?: string;
  metadata?: cdi.V1ObjectMeta;
  spec: SelfSubjectRulesReviewSpec;
  status?: SubjectRulesReviewStatus;
}

export interface SelfSubjectRulesReviewSpec {
  namespace?: string;
}

export interface SubjectAccessReviewStatus {
  allowed: boolean;
  denied?: boolean;
  evaluationError?: string;
  reason?: string;
}

export interface SubjectRulesReviewStatus {
  evaluationError?: string;
  incomplete: boolean;
  nonResourceRules: ReadonlyArray<NonResourceRule>;
  resourceRules: ReadonlyArray<ResourceRule>;
}
