import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Operation } from '../../../codegen/ir/types.ts';
import { validateApi } from '../../../codegen/ir/validate.ts';
import { readKubeVirt } from '../../../codegen/readers/kubevirt.ts';
import { loadSource } from '../../../codegen/sources.ts';

const read = (spec: object, extras: Readonly<Record<string, string>> = {}) => {
  const text = JSON.stringify(spec);
  return validateApi(readKubeVirt({ provider: 'kubevirt', version: '1', file: 'spec.json', text, sha256: '', extras }));
};

const base = '/apis/kubevirt.io/v1';
const things = `${base}/namespaces/{namespace}/things`;
const namespace = { name: 'namespace', in: 'path', required: true, type: 'string' };
const name = { name: 'name', in: 'path', required: true, type: 'string' };
const thing = { $ref: '#/definitions/v1.Thing' };
const body = (schema: object) => ({ name: 'body', in: 'body', required: true, schema });
const json = { produces: ['application/json'] };
const definitions = {
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
const crud = {
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
const byId = (operations: readonly Operation[], id: string): Operation => operations.find((one) => one.id === id)!;

describe('the KubeVirt reader', () => {
  it('merges the lists of one namespace and of all of them', () => {
    const list = byId(read({ paths: crud, definitions }).operations, 'listThing');
    expect(list).toMatchObject({
      covers: ['listNamespacedThing', 'listThingForAllNamespaces'],
      words: ['list', 'things'],
      call: {
        kind: 'rest',
        verb: 'list',
        path: things,
        allPath: `${base}/things`,
        apiVersion: 'kubevirt.io/v1',
        resourceKind: 'Thing',
      },
      result: { kind: 'list', of: { kind: 'shape', name: 'Thing' } },
    });
    expect(list.params).toMatchObject([{ name: 'namespace', required: false, wire: 'path' }]);
  });

  it('makes patch and apply of one endpoint, the latter with the manifest as its body', () => {
    const { operations } = read({ paths: crud, definitions });
    expect(byId(operations, 'patchThing')).toMatchObject({ covers: ['patchNamespacedThing'], call: { verb: 'patch' } });
    const apply = byId(operations, 'applyThing');
    expect(apply).toMatchObject({
      covers: ['patchNamespacedThing'],
      call: { contentType: 'application/apply-patch+yaml' },
    });
    expect(apply.params.find((param) => param.name === 'body')?.type).toEqual({ kind: 'shape', name: 'Thing' });
  });

  it('spreads the options of a subresource over parameters and keeps two things called name apart', () => {
    const path = '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/things/{name}/start';
    const put = {
      operationId: 'v1Start',
      parameters: [body({ $ref: '#/definitions/v1.Options' }), name, namespace],
      responses: {},
    };
    const start = byId(read({ paths: { ...crud, [path]: { put } }, definitions }).operations, 'startThing');
    expect(start).toMatchObject({
      words: ['start', 'thing'],
      category: 'Thing',
      call: { subresource: 'start', accept: 'none' },
    });
    expect(Object.fromEntries(start.params.map((param) => [param.name, param.wire]))).toEqual({
      name: 'path',
      namespace: 'path',
      bodyName: 'body.name',
      dryRun: 'body.dryRun',
      paused: 'body.paused',
    });
  });

  it('makes one operation of endpoints that differ in a trailing path parameter', () => {
    const path = '/apis/subresources.kubevirt.io/v1/namespaces/{namespace}/things/{name}/portforward/{port}';
    const port = { name: 'port', in: 'path', required: true, type: 'string' };
    const protocol = { ...port, name: 'protocol' };
    const paths = {
      ...crud,
      [path]: { get: { operationId: 'a', parameters: [name, namespace, port], responses: {} } },
      [`${path}/{protocol}`]: {
        get: { operationId: 'b', parameters: [name, namespace, port, protocol], responses: {} },
      },
    };
    const forward = byId(read({ paths, definitions }).operations, 'getThingPortforward');
    expect(forward.covers).toEqual(['a', 'b']);
    expect(forward.params.find((param) => param.name === 'protocol')?.required).toBe(false);
    expect(forward.params.find((param) => param.name === 'port')?.required).toBe(true);
  });

  it('takes the newest version of a group and leaves the others, watches and discovery under their own ids', () => {
    const path = (version: string) =>
      `/apis/subresources.kubevirt.io/${version}/namespaces/{namespace}/things/{name}/start`;
    const put = (operationId: string) => ({ put: { operationId, parameters: [name, namespace], responses: {} } });
    const paths = {
      ...crud,
      [path('v1alpha3')]: put('v1alpha3Start'),
      [path('v1')]: put('v1Start'),
      [`${base}/watch/things`]: { get: { operationId: 'watchThings', responses: {} } },
      '/apis/kubevirt.io/': { get: { operationId: 'getAPIGroup', responses: {} } },
    };
    const { operations } = read({ paths, definitions });
    expect(byId(operations, 'startThing').covers).toEqual(['v1Start']);
    expect(operations.filter(({ category }) => /^(Older|Watch|Discovery)$/.test(category)).map(({ id }) => id)).toEqual(
      ['getAPIGroup', 'v1alpha3Start', 'watchThings'],
    );
  });

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

  it('takes the names out of path templates that hold regular expressions, and says so', () => {
    const path = '/apis/cdi.kubevirt.io/v1beta1/namespaces/{namespace:[a-z0-9][a-z0-9\\-]*}/things';
    const api = read({ paths: { [path]: crud[things]! }, definitions });
    expect(byId(api.operations, 'createThing').call).toMatchObject({ path: path.replace(/:[^}]*/, '') });
    expect(api.oddities.map(({ what }) => what)).toEqual([expect.stringContaining('regular expression')]);
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

  it('refuses what is no OpenAPI document', () => {
    expect(() => read({ hello: 1 })).toThrow(/expected "paths", found "hello"/);
    expect(() => read({ paths: { '/api/v1/pods': { get: { operationId: 'pods', responses: {} } } } })).toThrow(
      /kubevirt\.io group/,
    );
  });

  it.each(['1.7.4', '1.8.4', '1.9.0'])(
    'covers every operation of KubeVirt %s, CDI, the templates and the Kubernetes around them exactly once or twice',
    (version) => {
      const { source } = loadSource('specs', 'kubevirt', { version });
      const ids = [source.text, source.extras.cdi!, source.extras.core!, source.extras.templates!].flatMap((text) =>
        Object.values(
          (JSON.parse(text) as { paths: Record<string, Record<string, { operationId?: string }>> }).paths,
        ).flatMap((item) => Object.values(item).flatMap(({ operationId }) => operationId ?? [])),
      );
      const covered = validateApi(readKubeVirt(source)).operations.flatMap(({ call, covers }) =>
        // What several calls together do, covers what their own tools cover; tools for any kind cover what no spec has.
        call.kind === 'rest' && (call.workflow ?? call.ofKind) !== undefined ? [] : covers,
      );
      // Templates came with 1.8: before, nothing serves what makes machines of them.
      const isAbsent = (id: string): boolean => version === '1.7.4' && id.includes('SubresourcesTemplate');
      expect(ids.filter((id) => covered.includes(id) === isAbsent(id))).toEqual([]);
      const forgotten =
        /(Tracker|Plugin|Template|TemplateRequest|ObjectTransfer|Populator|StorageProfile|CloneSource|ImportSource|UploadSource|Backup)(ForAllNamespaces)?$/;
      expect(covered.filter((id) => !ids.includes(id) && !forgotten.test(id))).toEqual([]);
      const counts = covered.reduce((found, id) => found.set(id, (found.get(id) ?? 0) + 1), new Map<string, number>());
      expect([...counts].filter(([id, count]) => count > (id.startsWith('patch') ? 2 : 1))).toEqual([]);
    },
  );

  it('reads the specs from the files as they are listed', () => {
    const list = JSON.parse(readFileSync('specs/kubevirt/sources.json', 'utf8')) as { current: string };
    expect(loadSource('specs', 'kubevirt').source.version).toBe(list.current);
  });
});
