// A small CloudStack spec with its overlay and words, for tests that bend one thing at a time.
import type { Overlay, Words } from '../../codegen/overlay/types.ts';
import { type Generated, generate } from '../../codegen/pipeline.ts';
import { readCloudStack } from '../../codegen/readers/cloudstack.ts';
import type { Source } from '../../codegen/readers/reader.ts';

export const apis: readonly object[] = [
  {
    name: 'attachVolume',
    isasync: true,
    params: [
      { name: 'id', type: 'uuid', length: 255, required: true },
      { name: 'deviceid', type: 'long', length: 255, required: false },
    ],
    response: [{ name: 'id', type: 'string' }, { name: 'size', type: 'long' }, {}],
  },
  {
    name: 'listVolumes',
    isasync: false,
    params: [{ name: 'keyword', type: 'string', length: 255, required: false }],
    response: [
      { name: 'id', type: 'string' },
      { name: 'size', type: 'long' },
      { name: 'state', type: 'string' },
    ],
  },
];

const facts = {
  attachVolume: { category: 'Volume', response: 'VolumeResponse', key: 'volume', refs: { id: 'Volume' } },
  listVolumes: { category: 'Volume', response: 'VolumeResponse', key: 'volume', list: true },
};

export const sourceOf = (list: readonly unknown[], moreFacts: object = {}): Source => ({
  provider: 'cloudstack',
  version: '9.9',
  file: 'spec.json',
  text: JSON.stringify({ listapisresponse: { count: list.length, api: list } }),
  sha256: '',
  extras: { commandFacts: JSON.stringify({ ...facts, ...moreFacts }) },
});

export const overlay: Overlay = {
  title: 'Apache CloudStack',
  corrections: [],
  raises: [],
  rules: [
    { verbs: ['list'], effect: 'read', risk: 'none', reversible: true, impact: 'resource' },
    { verbs: ['attach'], effect: 'write', risk: 'low', reversible: true, impact: 'resource' },
  ],
  agreed: ['listVolumes', 'attachVolume'],
  decided: {},
  excluded: [],
  short: {},
  names: {},
  acronyms: {},
  naming: { id: '^[0-9a-f-]{36}$' },
  references: { Volume: { operation: 'listVolumes', match: ['name'], take: 'id' } },
  going: {},
  choices: {},
  bounds: {},
  columns: { Volume: ['state', 'size', 'id'] },
  generic: [],
  alike: { verbs: [], names: [] },
  leading: { first: [], last: [], at: {} },
  unlisted: {},
  live: {},
  moving: [],
  secrets: { secret: [], maybe: [], identity: [] },
  safety: { dependents: {}, onceOnly: [] },
  units: { names: { none: ['deviceid'], bytes: ['size'] }, at: {}, codes: {}, codesAt: {}, unitBy: {} },
};

export const words: Words = {
  categories: { Volume: { id: 'volume', title: 'Volumes', doc: 'Disks.' } },
  operations: {
    attachVolume: { doc: 'Plug a disk into a machine.', say: ['add a disk'] },
    listVolumes: { doc: 'Show disks.', say: ['which disks are there'] },
  },
  params: { id: 'Volume to attach', deviceid: 'Slot', keyword: 'Text to look for' },
  shapes: { VolumeResponse: { noun: ['volume', 'volumes'] } },
};

export interface Bent {
  readonly apis?: readonly unknown[];
  readonly facts?: object;
  readonly overlay?: Partial<Overlay>;
  readonly words?: Partial<Words>;
  readonly strict?: boolean;
  readonly source?: Partial<Source>;
  readonly earlier?: readonly Source[];
}

/** The sample generated, with the given parts replaced. */
export const generateSample = (bent: Bent = {}): Generated =>
  generate({
    source: { ...sourceOf(bent.apis ?? apis, bent.facts), ...bent.source },
    reader: readCloudStack,
    overlay: { ...overlay, ...bent.overlay },
    words: { ...words, ...bent.words },
    strict: bent.strict ?? false,
    earlier: bent.earlier ?? [],
    sources: '../../..',
  });
