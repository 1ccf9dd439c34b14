// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const applyKubeVirt: Handler<t.ApplyKubeVirtParams, t.KubeVirt> = handle(tools.applyKubeVirt, format.kubeVirt);
export const createKubeVirt: Handler<t.CreateKubeVirtParams, t.KubeVirt> = handle(
  tools.createKubeVirt,
  format.kubeVirt,
);
export const deleteCollectionKubeVirt: Handler<t.DeleteCollectionKubeVirtParams, Done> = handle(
  tools.deleteCollectionKubeVirt,
  done,
);
export const deleteKubeVirt: Handler<t.DeleteKubeVirtParams, Done> = handle(tools.deleteKubeVirt, done);
export const getKubeVirt: Handler<t.GetKubeVirtParams, t.KubeVirt> = handle(tools.getKubeVirt, format.kubeVirt);
export const listKubeVirt: Handler<t.ListKubeVirtParams, t.KubeVirt> = handle(tools.listKubeVirt, format.kubeVirt);
export const patchKubeVirt: Handler<t.PatchKubeVirtParams, t.KubeVirt> = handle(tools.patchKubeVirt, format.kubeVirt);
export const replaceKubeVirt: Handler<t.ReplaceKubeVirtParams, t.KubeVirt> = handle(
  tools.replaceKubeVirt,
  format.kubeVirt,
);
