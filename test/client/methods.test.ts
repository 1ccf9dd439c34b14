// The generated clients have a method for every tool, under the name that scripts call it by.
import { describe, expect, it } from '@jest/globals';
import { catalogs } from '../../src/generated/catalog.ts';
import { methods } from '../../src/generated/client.ts';
import { methodsOf } from '../../src/runtime/script/method-of.ts';
import { createRegistry } from '../../src/runtime/tools/registry.ts';

describe('the typed clients', () => {
  it('call every tool by the name that it has in scripts', async () => {
    const { entries } = createRegistry(await Promise.all(Object.values(catalogs).map((load) => load())));
    expect(methods).toEqual(methodsOf(entries));
  });
});
