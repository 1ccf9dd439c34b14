// JSON Schema of virtspan.yaml.
import type { ProfileSchema } from '../../contract/cloud.ts';
import { httpSchema } from './http-schema.ts';
import { placesSchema } from './places-schema.ts';
import { path, profileName, seconds, secret, texts } from './schema-parts.ts';

const price = { type: 'number', minimum: 0 } as const;
const rates = {
  cpu_hour: price,
  memory_gib_hour: price,
  size_hour: { type: 'object', additionalProperties: price },
  disk_gib_month: price,
  snapshot_gib_month: price,
  address_month: price,
} as const;

/** What the text in a variable or a file is, shows when it is used. */
const webhookUrl = {
  description: 'an https URL (http on this machine only), or { env: NAME }, or { file: PATH }',
  anyOf: [
    { type: 'string', pattern: '^(https://|http://(localhost|127\\.[0-9.]+|\\[::1\\])[:/])' },
    ...secret.anyOf.slice(1),
  ],
} as const;

/** By the profile members of each cloud. Closed at every level: a misspelt key must not be taken for one that is not set. */
export const configSchema = (sections: Readonly<Record<string, ProfileSchema>>) => ({
  type: 'object',
  properties: {
    clouds: {
      type: 'array',
      items: { type: 'object', properties: { module: path }, required: ['module'], additionalProperties: false },
    },
    profiles: {
      type: 'object',
      propertyNames: {
        // `all` names every profile in calls.
        pattern: `^(?!all$)${profileName}$`,
        description: 'at most 64 letters, digits and . _ @ -, a letter or a digit first, and not "all"',
      },
      additionalProperties: {
        type: 'object',
        required: ['provider'],
        properties: { provider: { enum: Object.keys(sections) } },
        discriminator: { propertyName: 'provider' },
        oneOf: Object.entries(sections).map(profileSchema),
      },
    },
    server: {
      type: 'object',
      properties: {
        mode: { enum: ['search', 'all'] },
        toolsets: texts,
        tools: texts,
        without: texts,
        read_only: { type: 'boolean' },
        disable_destructive: { type: 'boolean' },
        policy: path,
        audit_dir: path,
        audit_key_file: path,
        page_size: { type: 'integer', minimum: 1, maximum: 10_000 },
        log_level: { enum: ['debug', 'info', 'notice', 'warning', 'error'] },
      },
      additionalProperties: false,
    },
    http: httpSchema,
    networks: placesSchema('networks', sections),
    storage: placesSchema('storage', sections),
    limits: {
      type: 'object',
      properties: {
        wait_s: seconds,
        patience_s: seconds,
        many: { type: 'integer', minimum: 1 },
        many_at_once: { type: 'integer', minimum: 1, maximum: 64 },
      },
      additionalProperties: false,
    },
    alerts: {
      type: 'object',
      properties: {
        webhook: {
          type: 'object',
          properties: { url: webhookUrl, secret },
          required: ['url', 'secret'],
          additionalProperties: false,
        },
      },
      additionalProperties: false,
    },
    prices: {
      type: 'object',
      properties: {
        currency: { type: 'string', minLength: 1, maxLength: 12 },
        ...rates,
        profiles: {
          type: 'object',
          additionalProperties: { type: 'object', properties: rates, additionalProperties: false },
        },
      },
      required: ['currency'],
      additionalProperties: false,
    },
  },
  additionalProperties: false,
});

/** The members of a profile behind `provider`. */
const profileSchema = ([provider, { properties, required = [] }]: readonly [string, ProfileSchema]) => ({
  properties: { provider: { const: provider }, default: { type: 'boolean' }, ...properties },
  required,
  additionalProperties: false,
});
