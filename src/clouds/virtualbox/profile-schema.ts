// What a profile of VirtualBox may say in virtspan.yaml.
import type { ProfileSchema } from '../../contract/cloud.ts';
import { path, secret, texts } from '../../runtime/config/schema-parts.ts';
import { places } from './places-schema.ts';

export const section: ProfileSchema = {
  places,
  properties: {
    url: { type: 'string', pattern: '^(https?://|start$)', description: 'the URL of vboxwebsrv, or "start"' },
    username: { type: 'string', minLength: 1 },
    password: secret,
    ca_file: path,
    folders: texts,
  },
  required: ['url'],
};
