// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const createPodEviction: Handler<t.CreatePodEvictionParams, Done> = handle(tools.createPodEviction, done);
export const deletePod: Handler<t.DeletePodParams, Done> = handle(tools.deletePod, done);
export const getPod: Handler<t.GetPodParams, t.Pod> = handle(tools.getPod, format.pod);
export const getPodDisruptionBudget: Handler<t.GetPodDisruptionBudgetParams, t.PodDisruptionBudget> = handle(
  tools.getPodDisruptionBudget,
  format.podDisruptionBudget,
);
export const getPodLog: Handler<t.GetPodLogParams, Done> = handle(tools.getPodLog, done);
export const listPod: Handler<t.ListPodParams, t.Pod> = handle(tools.listPod, format.pod);
export const listPodDisruptionBudget: Handler<t.ListPodDisruptionBudgetParams, t.PodDisruptionBudget> = handle(
  tools.listPodDisruptionBudget,
  format.podDisruptionBudget,
);
