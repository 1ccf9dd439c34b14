// What every generated tool has to be, whatever its provider.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { AnyHandler, FieldDef } from '../../src/contract/tool.ts';
import { catalogs } from '../../src/generated/catalog.ts';

const { providers } = JSON.parse(readFileSync('src/generated/coverage.json', 'utf8'));

describe.each(Object.keys(catalogs))('every tool of %s', (provider) => {
  const load = async () => {
    const catalog = await catalogs[provider]!();
    const modules = new Map<string, Readonly<Record<string, AnyHandler>>>();
    for (const [id, category] of Object.entries(catalog.categories)) modules.set(id, await category.handlers());
    const handlers = catalog.tools.map((entry) => ({ entry, handler: modules.get(entry.category)?.[entry.symbol] }));
    return { catalog, handlers };
  };
  // Begun by the first test: imports before that may end between tests, where they are refused.
  let loaded: ReturnType<typeof load> | undefined;
  const loading = () => {
    loaded ??= load();
    return loaded;
  };

  it('loads, and is what the catalog says', async () => {
    const { handlers } = await loading();
    for (const { entry, handler } of handlers) {
      expect(handler).toBeDefined();
      const { name, category, effect, risk, doc } = handler!.tool;
      expect({ name, category, effect, risk, doc }).toEqual({
        name: entry.name,
        category: entry.category,
        effect: entry.effect,
        risk: entry.risk,
        doc: entry.doc,
      });
    }
  });

  it('has a unique name that the strictest client takes', async () => {
    const names = (await loading()).handlers.map(({ entry }) => entry.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z][a-z0-9_]{1,63}$/.test(name) || !name.startsWith(`${provider}_`))).toEqual(
      [],
    );
  });

  it('is described in a sentence, and so is each of its parameters', async () => {
    const bare = (await loading()).handlers.flatMap(({ handler }) => {
      const { name, doc, params } = handler!.tool;
      const silent = Object.entries(params)
        .filter(([, field]) => !field.doc)
        .map(([param]) => `${name}.${param}`);
      return [...(doc.length >= 20 && /[.?]$/.test(doc) ? [] : [name]), ...silent];
    });
    expect(bare).toEqual([]);
  });

  it('stands in the dangerous-action registry when its risk is or can become high', async () => {
    const { catalog, handlers } = await loading();
    const dangers = await catalog.dangers();
    const missing = handlers
      .map(({ handler }) => handler!.tool)
      .filter((tool) =>
        [tool.risk, ...tool.raisedBy.map(({ risk }) => risk)].some((risk) => risk === 'high' || risk === 'critical'),
      )
      .filter((tool) => (dangers[tool.name]?.warning.length ?? 0) < 15)
      .map((tool) => tool.name);
    expect(missing).toEqual([]);
  });

  it('raises its risk only by parameters that it has', async () => {
    const wrong = (await loading()).handlers.flatMap(({ handler }) => {
      const { name, raisedBy, params } = handler!.tool;
      return raisedBy
        .filter((raise) => !Object.hasOwn(params, raise.param.split('.')[0]!))
        .map((raise) => `${name}.${raise.param}`);
    });
    expect(wrong).toEqual([]);
  });

  it('is no read when it is anything but harmless by its verb', async () => {
    const lying = (await loading()).handlers
      .map(({ handler }) => handler!.tool)
      .filter(
        (tool) =>
          tool.effect === 'read' &&
          /^[a-z]+_(delete|destroy|remove|expunge|purge|create|update|reset|stop|start)_/.test(tool.name) &&
          // A review is a question that Kubernetes has in the form of an object: it answers and keeps nothing.
          !/^kubevirt_create_self_subject_(?:access|rules)_review$/.test(tool.name),
      )
      .map((tool) => tool.name);
    expect(lying).toEqual([]);
  });

  it('refers only to shapes and references that exist', async () => {
    const { catalog, handlers } = await loading();
    const homes = await catalog.shapeHomes();
    const references = await catalog.references();
    const { typed = {} } = (await catalog.naming?.()) ?? {};
    const refers = (ref: string): boolean => Object.hasOwn(references, ref) || Object.hasOwn(typed, ref);
    const names = new Set(catalog.tools.map((tool) => tool.name));
    const look = (field: FieldDef): string[] => [
      ...(field.shape !== undefined && !Object.hasOwn(homes, field.shape) ? [`shape ${field.shape}`] : []),
      ...(field.ref !== undefined && !refers(field.ref) ? [`reference ${field.ref}`] : []),
      ...(field.of === undefined ? [] : look(field.of)),
    ];
    const wrong = handlers.flatMap(({ handler }) =>
      [...Object.values(handler!.tool.params), handler!.tool.result].flatMap((field) => look(field)),
    );
    expect(wrong).toEqual([]);
    const kinds = Object.values(typed).flatMap(({ of }) => Object.values(of));
    expect(kinds.filter((entity) => !Object.hasOwn(references, entity))).toEqual([]);
    expect(Object.values(references).filter((reference) => !names.has(reference.tool))).toEqual([]);
    for (const [shape, [category, symbol]] of Object.entries(homes)) {
      const module = await catalog.categories[category]!.shapes();
      expect([shape, typeof module[symbol]]).toEqual([shape, 'object']);
    }
  });

  it('covers every operation of the spec or leaves it out with a reason', async () => {
    const { handlers } = await loading();
    const row = providers[provider];
    expect(row.missing).toEqual([]);
    expect(row.tools).toBe(handlers.length);
    expect(row.total.generated + row.total.excluded).toBe(row.total.operations);
    const covered = new Set(handlers.flatMap(({ handler }) => handler!.tool.operations));
    expect(covered.size).toBe(row.total.generated);
    expect(Object.values(row.excluded).filter((why) => String(why).length < 10)).toEqual([]);
  });
});

it('covers every command of CloudStack', () => {
  const folder = 'specs/cloudstack';
  const { current } = JSON.parse(readFileSync(`${folder}/sources.json`, 'utf8'));
  const { api } = JSON.parse(readFileSync(`${folder}/${current}.json`, 'utf8')).listapisresponse;
  const all = new Set(api.map(({ name }: { readonly name: string }) => name)).size;
  expect(providers.cloudstack.total).toEqual({
    operations: all,
    generated: all,
    excluded: 0,
    worded: all,
    classified: all,
  });
});
