// The program takes its own schemas as they are, so that no start pays for a look at their form: here it is looked at.
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { configSchema } from '../../src/runtime/config/config-schema.ts';
import { faultsSchema } from '../../src/runtime/faults/faults-schema.ts';
import { policySchema } from '../../src/security/policy-schema.ts';
import { sectionsOf } from '../application/built-in.ts';

describe('a schema of our own files', () => {
  it.each([
    ['settings', async () => configSchema(await sectionsOf([], 'virtspan.yaml'))],
    ['policies', async () => policySchema],
    ['faults', async () => faultsSchema],
  ])('has the form of a schema: %s', async (_, schema) => {
    const ajv = new Ajv({ discriminator: true, strict: false });
    await ajv.validateSchema(await schema());
    expect(ajv.errors).toBeNull();
  });
});
