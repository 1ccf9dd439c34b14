// @generated from kubevirt 1.9.0 by codegen. Change the spec, words, overlay or emitter instead.
import type { Formatter } from '../../../contract/tool.ts';
import type * as t from './types.ts';

export const configMap: Formatter<t.ConfigMap> = {
  noun: ['config map', 'config maps'],
  columns: [
    { label: 'namespace', path: 'metadata.namespace' },
    { label: 'name', path: 'metadata.name' },
    { label: 'data', path: 'data' },
    { label: 'immutable', path: 'immutable' },
    { label: 'age', path: 'metadata.creationTimestamp', as: 'age' },
  ],
};

export const secret: Formatter<t.Secret> = {
  noun: ['secret', 'secrets'],
  columns: [
    { label: 'namespace', path: 'metadata.namespace' },
    { label: 'name', path: 'metadata.name' },
    { label: 'type', path: 'type' },
    { label: 'data', path: 'data' },
    { label: 'age', path: 'metadata.creationTimestamp', as: 'age' },
  ],
};

export const serviceAccount: Formatter<t.ServiceAccount> = {
  noun: ['service account', 'service accounts'],
  columns: [
    { label: 'namespace', path: 'metadata.namespace' },
    { label: 'name', path: 'metadata.name' },
    { label: 'token is mounted', path: 'automountServiceAccountToken' },
    { label: 'age', path: 'metadata.creationTimestamp', as: 'age' },
  ],
};
