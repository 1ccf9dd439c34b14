// @generated from virtualbox 7.2.22 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const iVirtualBoxFindProgressById: Handler<t.IVirtualBoxFindProgressByIdParams, Done> = handle(
  tools.iVirtualBoxFindProgressById,
  done,
);
export const cancelJob: Handler<t.CancelJobParams, t.VboxJob> = handle(tools.cancelJob, format.vboxJob);
export const closeHandle: Handler<t.CloseHandleParams, Done> = handle(tools.closeHandle, done);
export const getJob: Handler<t.GetJobParams, t.VboxJob> = handle(tools.getJob, format.vboxJob);
export const listHandles: Handler<t.ListHandlesParams, t.OpenHandle> = handle(tools.listHandles, format.openHandle);
export const listJobs: Handler<t.ListJobsParams, t.VboxJob> = handle(tools.listJobs, format.vboxJob);
