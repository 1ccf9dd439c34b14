// @generated from cloudstack 4.22.1.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const importVsphereStoragePolicies: Handler<t.ImportVsphereStoragePoliciesParams, t.VsphereStoragePolicies> =
  handle(tools.importVsphereStoragePolicies, format.vsphereStoragePolicies);
export const listVsphereStoragePolicies: Handler<t.ListVsphereStoragePoliciesParams, t.VsphereStoragePolicies> = handle(
  tools.listVsphereStoragePolicies,
  format.vsphereStoragePolicies,
);
