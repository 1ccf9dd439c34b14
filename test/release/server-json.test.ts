// server.json: what the registry's rules ask for, and the same as package.json and the clouds say.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { serverJson } from '../../scripts/release/server-json.ts';
import { cloudstack } from '../../src/clouds/cloudstack/cloud.ts';
import { kubevirt } from '../../src/clouds/kubevirt/cloud.ts';
import { virtualbox } from '../../src/clouds/virtualbox/cloud.ts';

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

/** The registry's rules as far as they concern a package of npm; the registry itself checks the whole schema. */
const rules = {
  type: 'object',
  required: ['$schema', 'name', 'description', 'version', 'packages'],
  properties: {
    name: { type: 'string', minLength: 3, maxLength: 200, pattern: '^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$' },
    description: { type: 'string', minLength: 1, maxLength: 100 },
    version: { type: 'string', maxLength: 255, pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+' },
    repository: { type: 'object', required: ['url', 'source'] },
    packages: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['registryType', 'identifier', 'version', 'transport'],
        properties: {
          registryType: { enum: ['npm', 'pypi', 'nuget', 'oci', 'mcpb'] },
          transport: { type: 'object', required: ['type'], properties: { type: { const: 'stdio' } } },
          environmentVariables: {
            type: 'array',
            items: {
              type: 'object',
              required: ['name'],
              properties: {
                isSecret: { type: 'boolean' },
                format: { enum: ['string', 'number', 'boolean', 'filepath'] },
              },
            },
          },
        },
      },
    },
  },
};

describe('server.json', () => {
  it('keeps the rules of the registry', () => {
    const ajv = new Ajv();
    expect([ajv.validate(rules, read('server.json')), ajv.errors]).toEqual([true, null]);
  });

  it('is what package.json and the clouds say: npm run server-json writes it', () => {
    const variables = [cloudstack, kubevirt, virtualbox].flatMap((cloud) => cloud.variables ?? []);
    expect(read('server.json')).toEqual(serverJson(read('package.json'), variables));
  });

  it('marks every secret as one', () => {
    const [{ environmentVariables }] = read('server.json').packages;
    const secrets = environmentVariables.filter(({ isSecret }: { isSecret: boolean }) => isSecret);
    expect(secrets.map(({ name }: { name: string }) => name)).toEqual([
      'CLOUDSTACK_API_KEY',
      'CLOUDSTACK_SECRET_KEY',
      'CLOUDSTACK_KEY',
      'CLOUDSTACK_SECRET',
      'VBOX_WEBSERVICE_PASSWORD',
    ]);
  });
});
