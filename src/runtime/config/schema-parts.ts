// Parts that the JSON Schemas of virtspan.yaml share.

/** A list of texts. */
export const texts = { type: 'array', items: { type: 'string', minLength: 1 } } as const;
/** A secret, or where it stands. */
export const secret = {
  description: 'a text, or { env: NAME }, or { file: PATH }',
  anyOf: [
    { type: 'string', minLength: 1 },
    {
      type: 'object',
      properties: { env: { type: 'string', minLength: 1 } },
      required: ['env'],
      additionalProperties: false,
    },
    {
      type: 'object',
      properties: { file: { type: 'string', minLength: 1 } },
      required: ['file'],
      additionalProperties: false,
    },
  ],
} as const;
/** A path or another text that says something. */
export const path = { type: 'string', minLength: 1 } as const;
/** A time span. */
export const seconds = { type: 'integer', minimum: 1, maximum: 86_400 } as const;
/** Form of the name of a profile, or of anything that the operator names, without anchors. */
export const profileName = '[A-Za-z0-9][A-Za-z0-9._@-]{0,63}';
/** A size in GiB. */
export const gib = { type: 'number', exclusiveMinimum: 0 } as const;
/** A port. */
export const port = { type: 'integer', minimum: 1, maximum: 65_535 } as const;
/** A VLAN tag. */
export const vlanTag = { type: 'integer', minimum: 1, maximum: 4_094 } as const;
