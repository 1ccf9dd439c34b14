// What the forms of several files are made of.

export const text = { type: 'string', minLength: 1 } as const;

export const texts = { type: 'array', items: text } as const;

export const strict = { type: 'object', additionalProperties: false } as const;

export const dictionary = (of: object) => ({ type: 'object', additionalProperties: of });
