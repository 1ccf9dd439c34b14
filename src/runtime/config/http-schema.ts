// JSON Schema of the section `http` of virtspan.yaml.
import { path, secret, texts } from './schema-parts.ts';

const url = { type: 'string', pattern: '^https?://', description: 'an http or https URL' };

/** RFC 6749, section 3.3: a scope with a blank in it is two, and no token would have it. */
const scope = {
  type: 'string',
  pattern: '^[!#-\\[\\]-~]+$',
  description: 'a scope: visible ASCII without blanks, quotation marks and backslashes',
} as const;

export const httpSchema = {
  type: 'object',
  properties: {
    port: { type: 'integer', minimum: 0, maximum: 65_535 },
    host: { type: 'string', minLength: 1 },
    tokens: path,
    tls_cert: path,
    tls_key: path,
    public_url: url,
    behind_proxy: { type: 'boolean' },
    metrics: { type: 'boolean' },
    otlp: url,
    status: { type: 'boolean' },
    allowed_hosts: texts,
    allowed_origins: texts,
    redis: secret,
    oauth: {
      type: 'object',
      properties: {
        issuer: url,
        audience: texts,
        jwks: url,
        scopes: { type: 'array', items: scope },
        principal: { type: 'string', minLength: 1 },
      },
      required: ['issuer'],
      additionalProperties: false,
    },
    principals: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        properties: { profiles: texts },
        required: ['profiles'],
        additionalProperties: false,
      },
    },
    step_up: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          // An empty list would be a guard that guards nothing.
          tools: { ...texts, minItems: 1 },
          effects: { type: 'array', items: { enum: ['read', 'act', 'write', 'destroy'] }, minItems: 1 },
          scopes: { type: 'array', items: scope, minItems: 1 },
        },
        required: ['scopes'],
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
} as const;
