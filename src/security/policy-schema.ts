// The form of a policy file, as JSON Schema: for editors, and for the check at start.

const texts = { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } };
const some = (...names: readonly string[]) => ({ type: 'array', minItems: 1, items: { enum: names } });
const scalar = { type: ['string', 'number', 'boolean'] };
const scalars = { anyOf: [scalar, { type: 'array', minItems: 1, items: scalar }] };
const verdict = { enum: ['deny', 'confirm', 'allow'] };
const duration = {
  type: 'string',
  pattern: '^[1-9][0-9]{0,5}(s|m|h|d)$',
  description: 'a number with s, m, h or d, such as 90s',
};

const argument = {
  type: ['string', 'number', 'boolean', 'array', 'object'],
  if: { type: 'object' },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: {
    type: 'object',
    additionalProperties: false,
    minProperties: 1,
    properties: {
      present: { type: 'boolean' },
      not: scalars,
      above: { type: 'number' },
      below: { type: 'number' },
      covers: { enum: ['public'] },
    },
  },
  else: scalars,
};

const conditions = {
  tools: texts,
  providers: texts,
  profiles: texts,
  principals: texts,
  categories: texts,
  effects: some('read', 'act', 'write', 'destroy'),
  risks: some('none', 'low', 'high', 'critical'),
  flags: some('secretOut', 'dataOut', 'money', 'privilege', 'exec'),
  entries: some('mcp', 'script', 'cli', 'resolve'),
  reversible: { type: 'boolean' },
  reveal: { type: 'boolean' },
  args: { type: 'object', minProperties: 1, additionalProperties: argument },
};

const rule = {
  type: 'object',
  additionalProperties: false,
  required: ['decide'],
  properties: { decide: verdict, why: { type: 'string', minLength: 1 }, unasked: { enum: [true] }, ...conditions },
};

const limit = {
  type: 'object',
  additionalProperties: false,
  required: ['calls', 'per'],
  properties: { calls: { type: 'integer', minimum: 0, maximum: 100_000 }, per: duration, ...conditions },
};

/** JSON Schema (draft 2020-12 in what it uses) of a policy file. */
export const policySchema = {
  $id: 'virtspan-policy',
  title: 'virtspan policy',
  type: 'object',
  additionalProperties: false,
  required: ['version'],
  properties: {
    version: { enum: [1] },
    default: verdict,
    confirmation: { enum: ['person', 'token'] },
    principals: {
      type: 'object',
      minProperties: 1,
      additionalProperties: {
        type: ['string', 'object'],
        if: { type: 'object' },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: {
          type: 'object',
          additionalProperties: false,
          required: ['role'],
          properties: {
            role: { type: 'string', minLength: 1 },
            profiles: { type: 'object', additionalProperties: { type: 'string', minLength: 1 } },
          },
        },
      },
    },
    roles: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['rules'],
        properties: { default: verdict, rules: { type: 'array', items: rule } },
      },
    },
    rules: { type: 'array', items: rule },
    limits: { type: 'array', items: limit },
  },
} as const;
