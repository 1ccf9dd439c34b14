// The form of overlay.yaml, tables.yaml, units.yaml and of words/*.yaml.

import type { Unit } from '../../src/contract/kind.ts';
import { dictionary, strict, text, texts } from './schema-parts.ts';
import type { ExclusionKind } from './types.ts';

const unique = { ...texts, uniqueItems: true } as const;
const exclusionKinds = [
  'unreachable',
  'provider',
  'structure',
  'duplicate',
  'discovery',
  'plumbing',
  'decided',
  'postponed',
] as const satisfies readonly ExclusionKind[];
const effect = { enum: ['read', 'act', 'write', 'destroy'] } as const;
const risk = { enum: ['none', 'low', 'high', 'critical'] } as const;
const impact = { enum: ['resource', 'network', 'account', 'domain', 'host', 'cluster', 'zone', 'cloud'] } as const;
const units = [
  'bytes',
  'KiB',
  'MiB',
  'GiB',
  'bytes/s',
  'kbit/s',
  'Mbit/s',
  'Hz',
  'MHz',
  'ns',
  'us',
  'ms',
  's',
  'min',
  'h',
  'd',
  'IOPS',
  'percent',
  'px',
  'quantity',
  'byte quantity',
  'duration',
] as const satisfies readonly Unit[];

const raise = {
  ...strict,
  required: ['param', 'risk', 'why'],
  properties: {
    param: text,
    equals: {},
    anyOf: { type: 'array' },
    covers: { enum: ['public'] },
    present: { const: true },
    absent: { const: true },
    change: { enum: ['gains', 'loses', 'falls', 'differs'] },
    becomes: { type: 'array', minItems: 1 },
    usual: {},
    unless: dictionary({ type: 'array', minItems: 1 }),
    effect: { const: 'destroy' },
    risk: { enum: ['low', 'high', 'critical'] },
    why: text,
  },
};

const raises = {
  ...strict,
  required: ['operations', 'raisedBy'],
  properties: { operations: texts, riskOf: text, raisedBy: { type: 'array', minItems: 1, items: raise } },
};

const decision = {
  ...strict,
  required: ['effect', 'risk', 'reversible', 'why'],
  properties: {
    effect,
    risk,
    reversible: { type: 'boolean' },
    impact,
    flags: {
      type: 'array',
      items: { enum: ['secretOut', 'dataOut', 'money', 'privilege', 'exec'] },
      uniqueItems: true,
    },
    raisedBy: { type: 'array', items: raise },
    warn: text,
    unlike: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['param', 'equals', 'warn'],
        properties: { param: text, equals: {}, warn: text },
      },
    },
    reaches: dictionary(impact),
    why: text,
  },
};

const column = {
  anyOf: [
    text,
    {
      ...strict,
      required: ['label', 'path'],
      properties: { label: text, path: text, as: { enum: [...units, 'age'] }, most: { type: 'integer', minimum: 1 } },
    },
  ],
};

const args = { type: 'object' } as const;
const lookups = {
  page: args,
  brief: args,
  wider: { type: 'array', items: args },
  within: dictionary(text),
  namesWithin: dictionary(text),
  narrow: dictionary(texts),
  tells: texts,
  fills: dictionary(text),
  search: text,
  exact: { ...strict, required: ['param', 'form'], properties: { param: text, form: text } },
} as const;
const ofOne = {
  needs: texts,
  opens: text,
  rows: text,
  noun: { ...texts, minItems: 2, maxItems: 2 },
  beside: { type: 'array', items: args },
  id: text,
  byId: text,
  many: text,
  get: { ...strict, required: ['operation', 'param'], properties: { operation: text, param: text } },
  uid: text,
  find: { ...strict, required: ['operation', 'param'], properties: { operation: text, param: text } },
} as const;

export const overlaySchema = {
  ...strict,
  required: ['title'],
  properties: {
    title: text,
    corrections: {
      type: 'array',
      items: {
        ...strict,
        required: ['operations', 'why'],
        properties: {
          operations: texts,
          where: { type: 'object' },
          why: text,
          add: { type: 'array', items: { type: 'object', required: ['name', 'type', 'required', 'doc'] } },
          drop: texts,
          params: dictionary({ type: 'object' }),
          call: { type: 'object' },
          result: { type: 'object' },
          category: text,
        },
      },
    },
    rules: {
      type: 'array',
      items: {
        ...strict,
        required: ['verbs', 'effect', 'risk', 'reversible', 'impact'],
        properties: { verbs: texts, effect, risk, reversible: { type: 'boolean' }, impact, warn: text },
      },
    },
    raises: { type: 'array', items: raises },
    agreed: { ...texts, uniqueItems: true },
    decided: dictionary(decision),
    excluded: {
      type: 'array',
      items: {
        ...strict,
        required: ['operations', 'why'],
        properties: { operations: texts, kind: { enum: exclusionKinds }, why: text },
      },
    },
    names: dictionary(text),
    short: dictionary(text),
    acronyms: dictionary(text),
    references: dictionary({
      ...strict,
      required: ['operation', 'match', 'take'],
      properties: { operation: text, match: texts, take: text, filter: text, args, ...lookups, ...ofOne },
    }),
    naming: {
      ...strict,
      required: ['id'],
      properties: {
        id: text,
        absent: { type: 'array', items: { type: 'integer' } },
        hasRowNumbers: { const: true },
        typed: dictionary({ ...strict, required: ['by', 'of'], properties: { by: text, of: dictionary(text) } }),
        lookups: { ...strict, properties: lookups },
      },
    },
    leading: {
      ...strict,
      required: ['first', 'last', 'at'],
      properties: { first: unique, last: unique, at: dictionary(unique) },
    },
    live: dictionary({ type: 'array', items: column }),
    moving: { ...texts, uniqueItems: true },
    going: dictionary(dictionary(texts)),
    choices: dictionary(dictionary(texts)),
    bounds: dictionary(dictionary({ type: 'array', items: { type: 'integer' }, minItems: 2, maxItems: 2 })),
    secrets: {
      ...strict,
      required: ['secret', 'maybe', 'identity'],
      properties: { secret: texts, maybe: texts, identity: texts, each: texts },
    },
  },
};

const groups = { type: 'array', items: { ...unique, minItems: 2 } } as const;

export const alikeSchema = {
  ...strict,
  required: ['alike'],
  properties: {
    alike: { ...strict, required: ['verbs', 'names'], properties: { verbs: groups, things: groups, names: groups } },
  },
};

export const tablesSchema = {
  ...strict,
  required: ['columns'],
  properties: {
    generic: { ...texts, uniqueItems: true },
    unlisted: dictionary(dictionary({ type: 'object', required: ['kind'] })),
    columns: dictionary({ type: 'array', items: column }),
  },
};

const nouns = { type: 'array', items: text, minItems: 2, maxItems: 2 };

export const wordsSchema = {
  ...strict,
  properties: {
    category: {
      ...strict,
      required: ['spec', 'id', 'title', 'doc'],
      properties: {
        spec: { type: 'string' },
        id: { type: 'string', pattern: '^[a-z][a-z0-9-]*$' },
        title: text,
        doc: text,
      },
    },
    operations: dictionary({
      ...strict,
      required: ['doc', 'say'],
      properties: { doc: text, say: texts, params: dictionary(text), noun: nouns },
    }),
    params: dictionary(text),
    general: { ...texts, uniqueItems: true },
    things: dictionary(dictionary(text)),
    shapes: dictionary({
      ...strict,
      required: ['noun'],
      properties: { noun: nouns, doc: text },
    }),
  },
};

export const unitsSchema = {
  ...strict,
  properties: {
    names: {
      ...strict,
      properties: Object.fromEntries([...units, 'none'].map((unit) => [unit, { ...texts, uniqueItems: true }])),
    },
    at: dictionary(dictionary({ enum: [...units, 'none'] })),
    codes: dictionary(dictionary(text)),
    codesAt: dictionary(dictionary(dictionary(text))),
    unitBy: dictionary(
      dictionary({
        ...strict,
        required: ['field', 'units'],
        properties: { field: text, units: dictionary({ enum: units }) },
      }),
    ),
  },
} as const;
