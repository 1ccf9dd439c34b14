// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const listAsyncJobs: Handler<t.ListAsyncJobsParams, t.AsyncJob> = handle(tools.listAsyncJobs, format.asyncJob);
export const queryAsyncJobResult: Handler<t.QueryAsyncJobResultParams, t.AsyncJob> = handle(
  tools.queryAsyncJobResult,
  format.asyncJob,
);
