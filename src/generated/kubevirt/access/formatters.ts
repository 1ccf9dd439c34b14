// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const selfSubjectAccessReview: Formatter<t.SelfSubjectAccessReview> = {
  noun: ['answer', 'answers'],
  columns: [
    { label: 'allowed', path: 'status.allowed' },
    { label: 'reason', path: 'status.reason' },
    { label: 'error', path: 'status.evaluationError' },
  ],
};

export const selfSubjectRulesReview: Formatter<t.SelfSubjectRulesReview> = {
  noun: ['answer', 'answers'],
  columns: [
    { label: 'rules', path: 'status.resourceRules' },
    { label: 'incomplete', path: 'status.incomplete' },
  ],
};
