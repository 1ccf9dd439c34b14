import { describe, expect, it } from '@jest/globals';
import { byId, crud, definitions, name, namespace, read, things } from './kubevirt-world.ts';

describe('the definitions that the KubeVirt reader meets', () => {
  it('reads OpenAPI 3 as clusters serve it, one document per group version, to the same operations', () => {
    const ref = { $ref: '#/components/schemas/io.kubevirt.v1.Thing' };
    const wrapped = { allOf: [ref], default: {} };
    const content = (schema: object) => ({ content: { 'application/json': { schema } } });
    const schemas = {
      'io.kubevirt.v1.Thing': {
        type: 'object',
        required: ['spec'],
        properties: { spec: { allOf: [{ $ref: '#/components/schemas/io.kubevirt.v1.ThingSpec' }] } },
      },
      'io.kubevirt.v1.ThingSpec': { type: 'object', properties: { size: { type: 'integer' } } },
      'io.kubevirt.v1.ThingList': { type: 'object', properties: { items: { type: 'array', items: wrapped } } },
      'io.k8s.Quantity': { oneOf: [{ type: 'string' }, { type: 'number' }] },
    };
    const parameter = (param: { name: string }) => ({
      ...param,
      in: 'path',
      required: true,
      schema: { type: 'string' },
    });
    const gvk = { 'x-kubernetes-group-version-kind': { group: 'kubevirt.io', version: 'v1', kind: 'Thing' } };
    const paths = {
      [things]: {
        parameters: [parameter(namespace)],
        get: {
          operationId: 'listKubevirtIoV1NamespacedThing',
          responses: { 200: content({ $ref: '#/components/schemas/io.kubevirt.v1.ThingList' }) },
          ...gvk,
        },
        post: {
          operationId: 'createKubevirtIoV1NamespacedThing',
          requestBody: { required: true, ...content(ref) },
          responses: { 201: content(ref) },
          ...gvk,
        },
      },
      [`${things}/{name}`]: {
        parameters: [parameter(name), parameter(namespace)],
        get: { operationId: 'readKubevirtIoV1NamespacedThing', responses: { 200: content(ref) }, ...gvk },
      },
    };
    const api = read({ '/openapi/v3/apis/kubevirt.io/v1': { openapi: '3.0.0', paths, components: { schemas } } });
    const old = read({ paths: crud, definitions });
    for (const id of ['listThing', 'createThing', 'getThing']) {
      const [now, then] = [byId(api.operations, id), byId(old.operations, id)];
      expect(now.words).toEqual(then.words);
      expect(now.result).toEqual(then.result);
      expect(now.params.map((param) => [param.name, param.type])).toEqual(
        expect.arrayContaining(then.params.filter((param) => param.required).map((param) => [param.name, param.type])),
      );
    }
    expect(api.shapes.Thing?.fields).toEqual(old.shapes.Thing?.fields);
  });

  it('gives definitions that differ under one name different shapes, and equal ones the same', () => {
    const shared = { type: 'object', properties: { a: { type: 'string' } } };
    const api = read({
      paths: crud,
      definitions: {
        ...definitions,
        'v1.Condition': shared,
        'v1beta1.Condition': { ...shared, properties: { b: { type: 'string' } } },
        'v2.Condition': shared,
      },
    });
    expect(Object.keys(api.shapes).filter((shape) => shape.endsWith('Condition'))).toEqual([
      'Condition',
      'V1beta1Condition',
    ]);
  });

  it('takes quantities and other values of several types as they come', () => {
    const properties = {
      memory: { type: ['string', 'integer', 'number'] },
      port: { type: 'string', format: 'int-or-string' },
      when: { type: 'string', format: 'date-time' },
      free: { type: 'object' },
      labels: { type: 'object', additionalProperties: { type: 'string' } },
      mode: { type: 'string', enum: ['A', 'B'] },
    };
    const { shapes } = read({
      paths: crud,
      definitions: { ...definitions, 'v1.ThingSpec': { type: 'object', properties } },
    });
    expect(Object.fromEntries(shapes.ThingSpec!.fields.map((field) => [field.name, field.type]))).toEqual({
      memory: { kind: 'opaque' },
      port: { kind: 'opaque' },
      when: { kind: 'instant' },
      free: { kind: 'map', of: { kind: 'opaque' } },
      labels: { kind: 'map', of: { kind: 'text' } },
      mode: { kind: 'text', oneOf: ['A', 'B'] },
    });
  });

  it('adds kinds that only the custom resource definitions tell of, in their best version', () => {
    const version = (name: string, more: object = {}) => ({ name, served: true, deprecated: false, ...more });
    const crds = [
      { kind: 'Thing', group: 'kubevirt.io', plural: 'things', scope: 'Namespaced', versions: [version('v1')] },
      {
        kind: 'Other',
        group: 'more.kubevirt.io',
        plural: 'others',
        scope: 'Cluster',
        versions: [version('v1alpha1'), version('v1beta1'), version('v2', { served: false })],
      },
    ];
    const { operations, shapes } = read({ paths: crud, definitions }, { crds: JSON.stringify(crds) });
    expect(
      operations
        .filter(({ id }) => id.endsWith('Other'))
        .map(({ id, call }) => [id, (call as { path: string }).path.includes('v1beta1')]),
    ).toEqual(
      ['apply', 'create', 'deleteCollection', 'delete', 'get', 'patch', 'replace']
        .map((verb) => [`${verb}Other`, true])
        .sort(([a], [b]) => (a! < b! ? -1 : 1))
        .concat([['listOther', true]])
        .sort(([a], [b]) => (a! < b! ? -1 : 1)),
    );
    expect(operations.filter(({ id }) => id === 'createThing')).toHaveLength(1);
    expect(shapes.Other?.fields.find(({ name: field }) => field === 'spec')?.type).toEqual({
      kind: 'map',
      of: { kind: 'opaque' },
    });
  });

  it('takes definitions in a circle, of nothing, with broken escapes or inherited names for any value', () => {
    const refs = {
      loop: '#/definitions/v1.A',
      odd: '#/definitions/v1.Odd%',
      none: '#/definitions/v1.None',
    };
    const properties = Object.fromEntries(Object.entries(refs).map(([key, $ref]) => [key, { $ref }]));
    const { shapes } = read({
      paths: crud,
      definitions: {
        ...definitions,
        'v1.ThingSpec': { type: 'object', properties },
        'v1.A': { $ref: '#/definitions/v1.B' },
        'v1.B': { $ref: '#/definitions/v1.A' },
        'v1.Odd%': { type: 'boolean' },
        'v1.None': {},
      },
    });
    expect(shapes.ThingSpec?.fields.map(({ name: field, type }) => [field, type.kind])).toEqual([
      ['loop', 'opaque'],
      ['none', 'opaque'],
      ['odd', 'flag'],
    ]);
    const lost = {
      ...definitions,
      'v1.ThingSpec': null,
      'v1.Thing': { properties: { spec: { $ref: '#/x/toString' } } },
    };
    expect(() => read({ paths: crud, definitions: lost })).toThrow(
      /refers to the type "toString", which is not defined/,
    );
  });

  it('finds a name for each of many definitions that are called the same', () => {
    const many = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((group) => [
        `${group}.v1.Same`,
        { type: 'object', properties: { [group]: { type: 'string' } } },
      ]),
    );
    const { shapes } = read({ paths: crud, definitions: { ...definitions, ...many } });
    expect(Object.keys(shapes).filter((shape) => shape.includes('Same'))).toHaveLength(6);
  });
});
