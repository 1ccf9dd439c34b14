// Small specs of the other two forms of an API, with one operation for each kind of tool that comes of them.
import { emptyOverlay, emptyWords } from '../../../codegen/overlay/empty.ts';
import type { EffectRule, Overlay, Words } from '../../../codegen/overlay/types.ts';
import { type Generated, generate } from '../../../codegen/pipeline.ts';
import { readKubeVirt } from '../../../codegen/readers/kubevirt.ts';
import type { Reader } from '../../../codegen/readers/reader.ts';
import { readVirtualBox } from '../../../codegen/readers/virtualbox.ts';

const rules: readonly EffectRule[] = [
  { verbs: ['list', 'get'], effect: 'read', risk: 'none', reversible: true, impact: 'resource' },
  { verbs: ['create', 'take'], effect: 'write', risk: 'low', reversible: true, impact: 'resource' },
  {
    verbs: ['patch', 'apply', 'replace', 'update'],
    effect: 'write',
    risk: 'high',
    reversible: false,
    impact: 'resource',
  },
  { verbs: ['delete'], effect: 'destroy', risk: 'high', reversible: false, impact: 'resource' },
  { verbs: ['start'], effect: 'act', risk: 'low', reversible: true, impact: 'resource' },
];

interface Sample {
  readonly provider: string;
  readonly reader: Reader;
  readonly spec: object;
  readonly extras?: Readonly<Record<string, object>>;
  readonly overlay: Partial<Overlay>;
  readonly words: Partial<Words>;
}

const generated = ({ provider, reader, spec, extras = {}, overlay, words }: Sample): Generated =>
  generate({
    source: {
      provider,
      version: '9.9',
      file: 'spec.json',
      text: JSON.stringify(spec),
      sha256: '',
      extras: Object.fromEntries(Object.entries(extras).map(([name, extra]) => [name, JSON.stringify(extra)])),
    },
    reader,
    overlay: { ...emptyOverlay, rules, ...overlay },
    words: { ...emptyWords, ...words },
    strict: false,
    sources: '../../..',
  });

const base = '/apis/kubevirt.io/v1';
const text = { type: 'string' };
const inPath = (name: string) => ({ name, in: 'path', required: true, type: 'string' });
const place = [inPath('name'), inPath('namespace')];
const thing = { $ref: '#/definitions/v1.Thing' };
const body = (schema: object) => ({ name: 'body', in: 'body', required: true, schema });
const does = (operationId: string, parameters: readonly object[], schema?: object) => ({
  operationId,
  parameters,
  produces: ['application/json'],
  responses: { 200: schema === undefined ? {} : { schema } },
});

/** Lists of one namespace and of all, an object's five verbs, and a subresource with options. */
export const kubevirtSample = (): Generated =>
  generated({
    provider: 'kubevirt',
    reader: readKubeVirt,
    spec: {
      paths: {
        [`${base}/namespaces/{namespace}/things`]: {
          get: does('listNamespacedThing', [inPath('namespace')], { $ref: '#/definitions/v1.ThingList' }),
          post: does('createNamespacedThing', [body(thing), inPath('namespace')], thing),
        },
        [`${base}/things`]: { get: does('listThingForAllNamespaces', [], { $ref: '#/definitions/v1.ThingList' }) },
        [`${base}/namespaces/{namespace}/things/{name}`]: {
          get: does('readNamespacedThing', place, thing),
          put: does('replaceNamespacedThing', [body(thing), ...place], thing),
          patch: does('patchNamespacedThing', [body({ type: 'object' }), ...place], thing),
          delete: does('deleteNamespacedThing', place),
        },
        [`${base.replace('kubevirt.io', 'subresources.kubevirt.io')}/namespaces/{namespace}/things/{name}/start`]: {
          put: does('v1Start', [body({ $ref: '#/definitions/v1.Options' }), ...place]),
        },
      },
      definitions: {
        'v1.Thing': {
          type: 'object',
          required: ['spec'],
          properties: { spec: { $ref: '#/definitions/v1.ThingSpec' } },
        },
        'v1.ThingSpec': { type: 'object', properties: { size: { type: 'integer' }, memory: text, token: text } },
        'v1.ThingList': { type: 'object', properties: { items: { type: 'array', items: thing } } },
        'v1.Options': { type: 'object', properties: { name: text, paused: { type: 'boolean' } } },
      },
    },
    overlay: {
      title: 'KubeVirt',
      agreed: ['list', 'get', 'create', 'replace', 'patch', 'apply', 'start'].map((verb) => `${verb}Thing`),
      decided: { deleteThing: { effect: 'destroy', risk: 'critical', reversible: false, why: 'its disks go with it' } },
      references: { Thing: { operation: 'listThing', match: ['metadata.name'], take: 'metadata.name' } },
      columns: { Thing: ['spec.size', 'spec.memory'] },
      units: { names: { MiB: ['size'], quantity: ['memory'] }, at: {}, codes: {}, codesAt: {}, unitBy: {} },
      secrets: { secret: ['token'], maybe: [], identity: ['name'] },
    },
    words: {
      categories: { Thing: { id: 'thing', title: 'Things', doc: 'Things of a cluster.' } },
      operations: { startThing: { doc: 'Start a thing.', say: ['switch a thing on'] } },
      shapes: { Thing: { noun: ['thing', 'things'] } },
    },
  });

const attribute = (on: string, name: string, type: string, more: object = {}) => {
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  const ways = { wsGet: `${on}_get${capital}`, wsSet: `${on}_set${capital}` };
  return { name, type, readonly: false, safearray: false, ws: true, ...ways, ...more };
};
const param = (name: string, type: string, more: object = {}) => ({ name, type, dir: 'in', safearray: false, ...more });
const returns = (type: string) => ({ name: 'returnval', type, safearray: false });
const method = (on: string, name: string, params: readonly object[], result: object | null = null) => ({
  ...{ name, ws: true, wsOp: `${on}_${name}`, params, returns: result },
});
const face = (name: string, attributes: readonly object[], methods: readonly object[] = []) => ({
  ...{ name, extends: '$unknown', wsmap: 'managed', iid: '', attributes, methods },
});

/** An object read and changed by its attributes, methods with and without a job, one behind another object, a workflow. */
export const virtualboxSample = (): Generated =>
  generated({
    provider: 'virtualbox',
    reader: readVirtualBox,
    spec: {
      product: 'VirtualBox',
      version: '9.9',
      interfaces: [
        face(
          'IMachine',
          [attribute('IMachine', 'memorySize', 'uint32'), attribute('IMachine', 'note', 'string')],
          [
            method(
              'IMachine',
              'takeSnapshot',
              [param('name', 'string'), param('pause', 'boolean')],
              returns('IProgress'),
            ),
            method('IMachine', 'getNetworkAdapter', [param('slot', 'uint32')], returns('INetworkAdapter')),
            method('IMachine', 'deleteSettings', []),
          ],
        ),
        face('INetworkAdapter', [
          attribute('INetworkAdapter', 'enabled', 'boolean'),
          attribute('INetworkAdapter', 'kind', 'AdapterKind', { enum: true, readonly: true }),
        ]),
        face('IProgress', []),
      ],
      enums: [
        {
          name: 'AdapterKind',
          values: [
            { name: 'NAT', value: 1 },
            { name: 'Bridged', value: 2 },
          ],
          ws: true,
        },
      ],
    },
    extras: {
      mapping: {
        interfaces: {
          IMachine: { category: 'machine', path: 'machine', noun: 'machine' },
          INetworkAdapter: { category: 'network', path: 'machine.getNetworkAdapter(slot)', noun: 'network adapter' },
        },
        ...{ categories: { snapshot: ['IMachine.*Snapshot*'] }, instants: [], onDemand: [], keep: {} },
        ...{ apart: [], apartMethods: [], detached: [], resolved: {}, paths: [], optional: {} },
        locks: { free: ['IMachine.get*'], session: ['IMachine.takeSnapshot'], launch: [] },
        defaults: { 'IMachine.takeSnapshot': { pause: true } },
        words: { 'IMachine.takeSnapshot': 'take snapshot' },
      },
      workflows: {
        shapes: { Row: { name: 'text', sizes: 'whole[]' } },
        workflows: [
          {
            ...{ id: 'listMachines', covers: ['IMachine.getNote'], words: 'list machines', category: 'machine' },
            ...{ params: { machine: 'text=Machine', how: 'brief|whole' }, result: 'Row[]' },
          },
        ],
      },
    },
    overlay: {
      title: 'VirtualBox',
      agreed: ['IMachine.get', 'IMachine.update', 'IMachine.takeSnapshot', 'IMachine.deleteSettings', 'listMachines'],
      references: { Machine: { operation: 'listMachines', match: ['name'], take: 'name' } },
      columns: { Row: ['name', 'sizes'] },
      units: { names: { MiB: ['memorySize'] }, at: {}, codes: {}, codesAt: {}, unitBy: {} },
      secrets: { secret: [], maybe: ['note'], identity: ['name'] },
    },
    words: {
      categories: {
        machine: { id: 'machine', title: 'Machines', doc: 'Machines.' },
        network: { id: 'network', title: 'Network', doc: 'Network adapters.' },
        snapshot: { id: 'snapshot', title: 'Snapshots', doc: 'Snapshots.' },
      },
      shapes: { Row: { noun: ['machine', 'machines'] } },
    },
  });
