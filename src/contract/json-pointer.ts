// Where a schema found something: JSON pointers as ajv writes them (RFC 6901).

/** `/rules/0/args~1id` as its steps. */
export const stepsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
