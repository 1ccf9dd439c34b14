// What a profile of KubeVirt may say in virtspan.yaml.
import type { ProfileSchema } from '../../contract/cloud.ts';
import { path, texts } from '../../runtime/config/schema-parts.ts';
import { places } from './places-schema.ts';

export const section: ProfileSchema = {
  places,
  properties: {
    kubeconfig: path,
    context: { type: 'string', minLength: 1 },
    namespace: { type: 'string', minLength: 1 },
    as: { type: 'string', minLength: 1 },
    as_groups: texts,
  },
};
