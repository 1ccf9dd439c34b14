// A small API of namespaced things, as its reader gets it.
import type { Operation } from '../../../codegen/ir/types.ts';
import { validateApi } from '../../../codegen/ir/validate.ts';
import { readKubeVirt } from '../../../codegen/readers/kubevirt.ts';
export const read = (spec: object, extras: Readonly<Record<string, string>> = {}) => {
  const text = JSON.stringify(spec);
  return validateApi(readKubeVirt({ provider: 'kubevirt', version: '1', file: 'spec.json', text, sha256: '', extras }));
};

export const base = '/apis/kubevirt.io/v1';

export const things = `${base}/namespaces/{namespace}/things`;

export const namespace = { name: 'namespace', in: 'path', required: true, type: 'string' };

export const name = { name: 'name', in: 'path', required: true, type: 'string' };

export const thing = { $ref: '#/definitions/v1.Thing' };

export const body = (schema: object) => ({ name: 'body', in: 'body', required: true, schema });

export const json = { produces: ['application/json'] };

export const definitions = {
  'v1.Thing': { type: 'object', required: ['spec'], properties: { spec: { $ref: '#/definitions/v1.ThingSpec' } } },
  'v1.ThingSpec': { type: 'object', properties: { size: { type: 'integer' } } },
  'v1.ThingList': { type: 'object', properties: { items: { type: 'array', items: thing } } },
  'v1.Options': {
    type: 'object',
    properties: {
      name: { type: 'string' },
      paused: { type: 'boolean' },
      dryRun: { type: 'array', items: { type: 'string' } },
    },
  },
};

export const crud = {
  [things]: {
    get: {
      operationId: 'listNamespacedThing',
      parameters: [namespace],
      responses: { 200: { schema: { $ref: '#/definitions/v1.ThingList' } } },
      ...json,
    },
    post: {
      operationId: 'createNamespacedThing',
      parameters: [body(thing), namespace],
      responses: { 201: { schema: thing } },
      ...json,
    },
  },
  [`${base}/things`]: {
    get: {
      operationId: 'listThingForAllNamespaces',
      parameters: [],
      responses: { 200: { schema: { $ref: '#/definitions/v1.ThingList' } } },
      ...json,
    },
  },
  [`${things}/{name}`]: {
    get: {
      operationId: 'readNamespacedThing',
      parameters: [name, namespace],
      responses: { 200: { schema: thing } },
      ...json,
    },
    patch: {
      operationId: 'patchNamespacedThing',
      parameters: [body({ type: 'object' }), name, namespace],
      responses: { 200: { schema: thing } },
      ...json,
    },
  },
};

export const byId = (operations: readonly Operation[], id: string): Operation =>
  operations.find((one) => one.id === id)!;
