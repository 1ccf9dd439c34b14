// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import { type Done, done, type Handler, handle } from '../../../runtime/tools/declare.ts';
import * as format from './formatters.ts';
import * as tools from './tools.ts';
import type * as t from './types.ts';

export const createConfigMap: Handler<t.CreateConfigMapParams, t.ConfigMap> = handle(
  tools.createConfigMap,
  format.configMap,
);
export const createSecret: Handler<t.CreateSecretParams, t.Secret> = handle(tools.createSecret, format.secret);
export const deleteConfigMap: Handler<t.DeleteConfigMapParams, Done> = handle(tools.deleteConfigMap, done);
export const deleteSecret: Handler<t.DeleteSecretParams, Done> = handle(tools.deleteSecret, done);
export const getConfigMap: Handler<t.GetConfigMapParams, t.ConfigMap> = handle(tools.getConfigMap, format.configMap);
export const getSecret: Handler<t.GetSecretParams, t.Secret> = handle(tools.getSecret, format.secret);
export const getServiceAccount: Handler<t.GetServiceAccountParams, t.ServiceAccount> = handle(
  tools.getServiceAccount,
  format.serviceAccount,
);
export const listConfigMap: Handler<t.ListConfigMapParams, t.ConfigMap> = handle(tools.listConfigMap, format.configMap);
export const listSecret: Handler<t.ListSecretParams, t.Secret> = handle(tools.listSecret, format.secret);
export const listServiceAccount: Handler<t.ListServiceAccountParams, t.ServiceAccount> = handle(
  tools.listServiceAccount,
  format.serviceAccount,
);
