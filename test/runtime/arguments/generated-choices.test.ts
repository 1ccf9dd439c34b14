// Closed sets of texts in the generated tools: taken in any case, refused with what there is.
import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../../src/contract/tool.ts';
import { catalogs } from '../../../src/generated/catalog.ts';
import { createValidate } from '../../../src/runtime/arguments/validate.ts';
import { createRegistry } from '../../../src/runtime/tools/registry.ts';

const registry = createRegistry(await Promise.all(Object.values(catalogs).map((load) => load())));
const validate = createValidate((name, provider) => registry.shape(name, provider));

async function checked(name: string, args: JsonObject): Promise<JsonObject> {
  const { tool } = await registry.load(name);
  return validate(tool, registry.find(name).provider, args);
}

const machine = (runStrategy: string): JsonObject => ({
  namespace: 'team-a',
  body: { metadata: { name: 'x' }, spec: { runStrategy, template: { spec: { domain: { devices: {} } } } } },
});

describe('a closed set', () => {
  it.each<[string, JsonObject, JsonObject]>([
    [
      'cloudstack_list_network_acls',
      { action: 'deny', traffictype: 'EGRESS' },
      { action: 'Deny', traffictype: 'Egress' },
    ],
    ['cloudstack_list_templates', { templatefilter: 'Executable' }, { templatefilter: 'executable' }],
    ['kubevirt_create_virtual_machine', machine('rerun-on-failure'), machine('RerunOnFailure')],
    ['kubevirt_apply_virtual_machine', { ...machine('always'), name: 'x' }, { ...machine('Always'), name: 'x' }],
  ])('of %s is compared without case', async (name, given, sent) => {
    expect(await checked(name, given)).toEqual(sent);
  });

  it.each<[string, JsonObject, string]>([
    ['cloudstack_list_network_acls', { action: 'permit' }, '"action" takes one of Allow, Deny; got the text "permit".'],
    ['cloudstack_list_isos', { isofilter: 'mine' }, '"isofilter" takes one of featured, self, '],
    [
      'kubevirt_create_virtual_machine',
      machine('sometimes'),
      '"body.spec.runStrategy" takes one of Always, Halted, Manual, RerunOnFailure, Once, WaitAsReceiver',
    ],
  ])('of %s is told when something else was sent', async (name, given, message) => {
    await expect(checked(name, given)).rejects.toMatchObject({
      code: 'PARAM_VALUE',
      message: expect.stringContaining(message),
    });
  });
});
