// JSON Schema of virtspan.yaml.

const texts = { type: 'array', items: { type: 'string', minLength: 1 } } as const;
const secret = {
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
const path = { type: 'string', minLength: 1 } as const;
const seconds = { type: 'integer', minimum: 1, maximum: 86_400 } as const;

const cloudstack = {
  properties: {
    provider: { const: 'cloudstack' },
    default: { type: 'boolean' },
    url: { type: 'string', pattern: '^https?://', description: 'an http or https URL ending in /client/api' },
    api_key: secret,
    secret_key: secret,
    username: { type: 'string', minLength: 1 },
    password: secret,
    domain: { type: 'string' },
    verify_tls: { type: 'boolean' },
    job_wait_s: seconds,
    request_timeout_s: seconds,
  },
  required: ['url'],
  additionalProperties: false,
} as const;

const kubevirt = {
  properties: {
    provider: { const: 'kubevirt' },
    default: { type: 'boolean' },
    kubeconfig: path,
    context: { type: 'string', minLength: 1 },
    namespace: { type: 'string', minLength: 1 },
  },
  additionalProperties: false,
} as const;

const virtualbox = {
  properties: {
    provider: { const: 'virtualbox' },
    default: { type: 'boolean' },
    url: { type: 'string', pattern: '^(https?://|start$)', description: 'the URL of vboxwebsrv, or "start"' },
    username: { type: 'string', minLength: 1 },
    password: secret,
    folders: texts,
  },
  required: ['url'],
  additionalProperties: false,
} as const;

/** Profile members per provider, behind `provider`; a provider that is not here has no settings of its own. */
const profilesOf = { cloudstack, kubevirt, virtualbox } as const;

/** Closed at every level: a misspelt key must not be taken for one that is not set. */
export const configSchema = {
  type: 'object',
  properties: {
    profiles: {
      type: 'object',
      propertyNames: { pattern: '^[A-Za-z0-9][A-Za-z0-9._@-]{0,63}$' },
      additionalProperties: {
        type: 'object',
        required: ['provider'],
        properties: { provider: { enum: Object.keys(profilesOf) } },
        discriminator: { propertyName: 'provider' },
        oneOf: Object.values(profilesOf),
      },
    },
    server: {
      type: 'object',
      properties: {
        mode: { enum: ['search', 'all'] },
        toolsets: texts,
        tools: texts,
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
    limits: { type: 'object', properties: { wait_s: seconds, patience_s: seconds }, additionalProperties: false },
  },
  additionalProperties: false,
} as const;
