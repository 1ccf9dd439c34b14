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
