// Tells the objects among what a client may have sent.

/** True for objects with members of any kind; false for lists, scalars and null. */
export const isObject = (value: unknown): value is { readonly [member: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
