// shapes.ts and formatters.ts of a category: field tables, and how results are shown.
import type { PlannedCategory } from '../plan/types.ts';
import { typeField, vocabularyOf } from './fields.ts';
import { call, json, key } from './print.ts';
import { template } from './render.ts';
import type { Scope } from './scope.ts';

const shapesPage = template<object>('shapes');
const formattersPage = template<object>('formatters');

/** Undefined when the category defines no shape. */
export function shapesFile(category: PlannedCategory, scope: Scope): string | undefined {
  if (category.shapes.length === 0) return undefined;
  const fields = category.shapes.flatMap((shape) => shape.shape.fields);
  const names = vocabularyOf(
    fields.map((field) => field.type),
    fields.some((field) => field.required),
  );
  return shapesPage({
    header: scope.header,
    contract: `${scope.sources}/contract/tool.ts`,
    names: names.join(', '),
    declarations: `${scope.sources}/runtime/tools/declare.ts`,
    shapes: category.shapes.map(({ symbol, type, shape }) => ({
      symbol,
      type,
      fields: shape.fields.map((field) => {
        const value = typeField(field.type, field.doc, field.bounds && { bounds: field.bounds });
        return `${key(field.name)}: ${field.required ? call('required', [value]) : value}`;
      }),
    })),
  });
}

/** Undefined when no tool returns a shape of this category. */
export function formattersFile(category: PlannedCategory, scope: Scope): string | undefined {
  const shown = category.shapes.filter((shape) => shape.columns !== undefined);
  if (shown.length === 0) return undefined;
  return formattersPage({
    header: scope.header,
    contract: `${scope.sources}/contract/tool.ts`,
    formatters: shown.map(({ symbol, type, noun, columns, live, moving, going }) => ({
      symbol,
      type,
      table: json({ noun, columns, live, moving, going }),
    })),
  });
}
