import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { validateApi } from '../../../codegen/ir/validate.ts';
import { readKubeVirt } from '../../../codegen/readers/kubevirt.ts';
import { loadSource } from '../../../codegen/sources.ts';
import { base, body, byId, crud, definitions, name, namespace, read, things } from './kubevirt-world.ts';

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

  it('takes the names out of path templates that hold regular expressions, and says so', () => {
    const path = '/apis/cdi.kubevirt.io/v1beta1/namespaces/{namespace:[a-z0-9][a-z0-9\\-]*}/things';
    const api = read({ paths: { [path]: crud[things]! }, definitions });
    expect(byId(api.operations, 'createThing').call).toMatchObject({ path: path.replace(/:[^}]*/, '') });
    expect(api.oddities.map(({ what }) => what)).toEqual([expect.stringContaining('regular expression')]);
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
