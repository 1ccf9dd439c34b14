// @generated from virtspan 1 by codegen. Change the spec, words, overlay or emitter instead.
import type { AdoptionRules } from '../../contract/live.ts';

/** What operations are judged by that only a running service has. */
export const adoption: AdoptionRules = {
  rules: [
    {
      verbs: ['check', 'watch', 'wait', 'find', 'list', 'show', 'review', 'capture'],
      effect: 'read',
      risk: 'none',
      reversible: true,
      impact: 'resource',
    },
    {
      verbs: ['change', 'move', 'back', 'restore', 'schedule', 'make', 'apply'],
      effect: 'act',
      risk: 'low',
      reversible: true,
      impact: 'resource',
    },
  ],
  acronyms: {},
  generic: [],
};
