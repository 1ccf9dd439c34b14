// The form of safety.yaml.
import { dictionary, strict, text, texts } from './schema-parts.ts';

const dependent = {
  ...strict,
  required: ['label', 'by'],
  properties: {
    operation: text,
    label: text,
    by: dictionary(text),
    args: { type: 'object' },
    where: dictionary(text),
    rows: text,
    has: texts,
    called: text,
    shares: text,
  },
} as const;

const target = {
  ...strict,
  required: ['at'],
  properties: {
    at: text,
    entity: text,
    by: dictionary(text),
    when: dictionary(text),
    isSubject: { const: true },
    mayBeNew: { const: true },
    called: text,
  },
} as const;

const before = {
  ...strict,
  properties: {
    of: text,
    operation: text,
    by: dictionary(text),
    args: { type: 'object' },
    pick: { type: 'object' },
    fields: dictionary(text),
    says: texts,
  },
} as const;

const need = {
  ...strict,
  required: ['of', 'field', 'not', 'why'],
  properties: { of: text, field: text, not: { type: 'array', minItems: 1 }, unless: { type: 'object' }, why: text },
} as const;

const subject = { ...strict, required: ['at'], properties: { at: text, list: dependent } } as const;

export const safetySchema = {
  ...strict,
  required: ['dependents', 'onceOnly'],
  properties: {
    dependents: dictionary({ type: 'array', items: dependent }),
    hits: dictionary({ type: 'array', items: dependent }),
    targets: dictionary({ type: 'array', items: target }),
    before: dictionary(before),
    needs: dictionary({ type: 'array', items: need }),
    oneOf: dictionary(texts),
    first: { type: 'object' },
    within: dictionary(text),
    calledBy: { ...texts, uniqueItems: true },
    loses: dictionary({ type: 'array', items: dependent }),
    sessions: dictionary(texts),
    subjects: { type: 'array', items: subject },
    alone: { ...texts, uniqueItems: true },
    onceOnly: { ...texts, uniqueItems: true },
  },
};
