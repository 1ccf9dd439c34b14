// Handlebars, set up so that a template cannot do more than lay out text that is already source.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';

/** A template of codegen/emit/templates, compiled. Values must come from print.ts: nothing is escaped here. */
export function template<T>(name: string): (values: T) => string {
  const path = fileURLToPath(new URL(`./templates/${name}.hbs`, import.meta.url));
  return Handlebars.compile<T>(readFileSync(path, 'utf8'), { noEscape: true, strict: true });
}
