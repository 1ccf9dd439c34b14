// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const createSelfSubjectAccessReview: Handler<t.CreateSelfSubjectAccessReviewParams, t.SelfSubjectAccessReview> =
  handle(tools.createSelfSubjectAccessReview, format.selfSubjectAccessReview);
export const createSelfSubjectRulesReview: Handler<t.CreateSelfSubjectRulesReviewParams, t.SelfSubjectRulesReview> =
  handle(tools.createSelfSubjectRulesReview, format.selfSubjectRulesReview);
