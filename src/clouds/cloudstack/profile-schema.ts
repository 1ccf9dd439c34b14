// What a profile of Apache CloudStack may say in virtspan.yaml.
import type { ProfileSchema } from '../../contract/cloud.ts';
import { path, seconds, secret } from '../../runtime/config/schema-parts.ts';
import { places } from './places-schema.ts';

export const section: ProfileSchema = {
  places,
  properties: {
    url: { type: 'string', pattern: '^https?://', description: 'an http or https URL ending in /client/api' },
    api_key: secret,
    secret_key: secret,
    username: { type: 'string', minLength: 1 },
    password: secret,
    domain: { type: 'string' },
    verify_tls: { type: 'boolean' },
    ca_file: path,
    numeric_ids: { type: 'boolean' },
    job_wait_s: seconds,
    request_timeout_s: seconds,
  },
  required: ['url'],
};
