// The files of a provider beside its categories: catalog, look-ups, dangers, secrets, phrases.
import type { Danger } from '../../src/contract/catalog.ts';
import type { VersionTable } from '../../src/contract/live.ts';
import type { Plan, PlannedCategory, PlannedTool } from '../plan/types.ts';
import { json, key, text } from './print.ts';
import { template } from './render.ts';
import type { Scope } from './scope.ts';

const catalogPage = template<object>('catalog');
const tablePage = template<object>('table');

/** Path below the provider's folder > text. */
export function catalogFiles(plan: Plan, versions: VersionTable, scope: Scope): ReadonlyMap<string, string> {
  const types = `${scope.sources.replace(/^\.\.\//, '')}/contract/catalog.ts`;
  const table = (
    type: string,
    name: string,
    doc: string,
    entries: readonly (readonly [string, unknown])[],
    imported = type,
  ): string =>
    tablePage({
      header: scope.header,
      imports: imported === '' ? '' : `import type { ${imported} } from '${types}';\n`,
      doc,
      name,
      type: imported === '' ? type : `Readonly<Record<string, ${type}>>`,
      rows: entries.map(row),
    });
  const whole = (type: string, name: string, doc: string, value: object, from = types): string =>
    tablePage({
      header: scope.header,
      imports: `import type { ${type} } from '${from}';\n`,
      doc,
      name,
      type,
      rows: Object.entries(value).map(row),
    });
  const tools = plan.categories.flatMap((category) => category.tools);
  return new Map([
    ['catalog.ts', catalog(plan, scope, types)],
    [
      'shape-homes.ts',
      table(
        'Readonly<Record<string, readonly [category: string, symbol: string]>>',
        'shapeHomes',
        'Shape > the category that defines it, and its export there.',
        homes(plan, scope),
        '',
      ),
    ],
    [
      'references.ts',
      table('ReferenceDef', 'references', 'Entity > how one is found by name.', Object.entries(plan.references)),
    ],
    ['naming.ts', whole('NamingTable', 'naming', 'What ids look like.', plan.naming)],
    [
      'dangers.ts',
      table(
        'Danger',
        'dangers',
        'Every tool whose risk is, or by its arguments can become, high or critical.',
        dangers(plan),
      ),
    ],
    [
      'phrases.ts',
      table(
        'Readonly<Record<string, readonly string[]>>',
        'phrases',
        'How operators ask for a tool without knowing the API.',
        tools.map((tool) => [tool.name, tool.say]),
        '',
      ),
    ],
    [
      'secrets.ts',
      whole('SecretTable', 'secrets', 'Names of parameters and fields that hold credentials.', plan.secrets),
    ],
    ['numbers.ts', whole('NumberTable', 'numbers', 'Field > what its number counts or stands for.', plan.numbers)],
    [
      'safety.ts',
      whole('SafetyTable', 'safety', 'What a person who is asked must see, and what must not be lost.', plan.safety),
    ],
    [
      'adoption.ts',
      whole(
        'AdoptionRules',
        'adoption',
        'What operations are judged by that only a running service has.',
        plan.adoption,
        types.replace(/catalog\.ts$/, 'live.ts'),
      ),
    ],
    [
      'versions.ts',
      whole(
        'VersionTable',
        'versions',
        'What came with which of the known versions of the API.',
        versions,
        types.replace(/catalog\.ts$/, 'live.ts'),
      ),
    ],
  ]);
}

function catalog(plan: Plan, scope: Scope, types: string): string {
  return catalogPage({
    header: scope.header,
    types,
    symbol: plan.provider,
    provider: text(plan.provider),
    title: text(plan.title),
    version: text(plan.version),
    alike: json(plan.alike),
    categories: plan.categories.map((category) => ({
      key: key(category.id),
      title: text(category.title),
      doc: text(category.doc),
      id: category.id,
      shapes: category.shapes.length > 0,
    })),
    tools: plan.categories.flatMap((category) => category.tools.map((tool) => `${json(listing(category, tool))},`)),
  });
}

/** `name: value,` as a line of a table. */
const row = ([id, value]: readonly [string, unknown]): string => `${key(id)}: ${json(value)},`;

const listing = (category: PlannedCategory, { name, formerly, symbol, effect, risk, doc }: PlannedTool): object => ({
  ...{ name, formerly, symbol, category: category.id, effect, risk, doc },
});

const homes = (plan: Plan, scope: Scope): [string, unknown][] =>
  Object.entries(plan.shapeHomes).map(([name, home]) => [name, [home, scope.shapeOf(name).symbol]]);

function dangers(plan: Plan): [string, Danger][] {
  return plan.categories.flatMap((category) =>
    category.tools.flatMap((tool): [string, Danger][] => {
      if (tool.warning === undefined) return [];
      const isCritical = tool.risk === 'critical' || tool.raisedBy.some((raise) => raise.risk === 'critical');
      const danger: Danger = {
        severity: isCritical ? 'critical' : 'high',
        category: category.id,
        warning: tool.warning,
        reversible: tool.reversible,
        impact: tool.impact,
        ...(tool.reaches === undefined ? {} : { reaches: tool.reaches }),
        ...(tool.unlike === undefined ? {} : { unlike: tool.unlike }),
        ...(isCritical ? { phrase: '{name}' } : {}),
      };
      return [[tool.name, danger]];
    }),
  );
}
