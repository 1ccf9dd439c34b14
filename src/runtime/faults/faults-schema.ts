// JSON Schema of a faults file.

const whole = (most: number, least = 0) => ({ type: 'integer', minimum: least, maximum: most });
const latency = whole(3_600_000);

/** What each rule says besides what it does. */
const which = {
  operation: { type: 'string', minLength: 1 },
  share: { type: 'number', exclusiveMinimum: 0, maximum: 1 },
  after: whole(1_000_000),
  times: whole(1_000_000, 1),
  from_s: whole(31_536_000),
  for_s: whole(31_536_000, 1),
};

const effects = {
  latency_ms: {
    anyOf: [latency, { type: 'array', items: latency, minItems: 2, maxItems: 2 }],
    description: 'milliseconds, or [least, most]',
  },
  answer: {
    type: 'object',
    properties: { status: whole(599, 200), retry_after_s: whole(86_400), body: { type: 'string' } },
    required: ['status'],
    additionalProperties: false,
  },
  connection: { enum: ['reset', 'lost', 'half'] },
  credentials: { enum: ['expired', 'revoked'] },
  job: { enum: ['fails', 'stuck', 'vanishes'] },
};

/** A rule has one effect; closed, so that a misspelt fault is refused and not left out. */
export const faultsSchema = {
  type: 'object',
  properties: {
    seed: whole(4_294_967_295),
    clock_skew_s: whole(31_536_000, -31_536_000),
    faults: {
      type: 'array',
      items: {
        type: 'object',
        properties: { ...which, ...effects, reason: { type: 'string', minLength: 1 } },
        additionalProperties: false,
        description: `a rule with exactly one of ${Object.keys(effects).join(', ')} (reason goes with job)`,
        oneOf: Object.keys(effects).map((name) => ({ required: [name] })),
        dependentRequired: { reason: ['job'] },
      },
    },
  },
  additionalProperties: false,
} as const;
