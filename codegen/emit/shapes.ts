// shapes.ts and formatters.ts of a category: field tables, and how results are shown.
import type { PlannedCategory } from '../plan/types.ts';
import { typeNode, vocabularyOf } from './fields.ts';
import { json, key, object, prefixed, render, WIDTH } from './print.ts';
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
    imports:
      names.length === 0
        ? ''
        : `${render({ open: 'import {', items: names, close: `} from '${scope.sources}/runtime/tools/declare.ts'`, spaced: true })};\n`,
    shapes: category.shapes.map(({ symbol, type, shape }) => {
      const head = `export const ${symbol}: ShapeDef<t.${type}> =`;
      // A head that fills its line pushes the table to the next one, as the formatter has it.
      const shift = `${head} {`.length <= WIDTH ? '' : '  ';
      return {
        open: shift === '' ? `${head} {` : `${head}\n  {`,
        shift,
        close: `${shift}};`,
        empty: `${head} {};`,
        fields: shape.fields.map((field) => {
          const node = typeNode(field.type, field.doc, field.bounds && { bounds: field.bounds });
          return `${render(prefixed(`${key(field.name)}: `, field.required ? { open: 'required(', items: [node], close: ')' } : node), 2 + shift.length)},`;
        }),
      };
    }),
  });
}

/** Undefined when no tool returns a shape of this category. */
export function formattersFile(category: PlannedCategory, scope: Scope): string | undefined {
  const shown = category.shapes.filter((shape) => shape.columns !== undefined);
  if (shown.length === 0) return undefined;
  return formattersPage({
    header: scope.header,
    contract: `${scope.sources}/contract/tool.ts`,
    formatters: shown.map((shape) => {
      const head = `export const ${shape.symbol}: Formatter<t.${shape.type}> =`;
      const table = object([
        ['noun', json(shape.noun)],
        ['columns', json(shape.columns)],
        ...(shape.live === undefined ? [] : [['live', json(shape.live)] as const]),
        ...(shape.moving === undefined ? [] : [['moving', json(shape.moving)] as const]),
        ...(shape.going === undefined ? [] : [['going', json(shape.going)] as const]),
      ]);
      if (`${head} {`.length <= WIDTH) return `${render(prefixed(`${head} `, table))};`;
      return `${head}\n  ${render(table, 2)};`;
    }),
  });
}
