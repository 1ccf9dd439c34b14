// Plan > text: every file of one provider, by path below src/generated. A failure here is a bug.
import type { VersionTable } from '../../src/contract/live.ts';
import type { Plan } from '../plan/types.ts';
import { catalogFiles } from './catalog.ts';
import { clientFile } from './client.ts';
import { handlersFile } from './handlers.ts';
import { scopeOf } from './scope.ts';
import { formattersFile, shapesFile } from './shapes.ts';
import { toolsFile } from './tools.ts';
import { typesPrinter } from './types.ts';

/** `sources` is where a category's files find src, as an import path. */
export function emit(plan: Plan, versions: VersionTable, sources: string): ReadonlyMap<string, string> {
  const scope = scopeOf(plan, sources);
  const printTypes = typesPrinter();
  const files = new Map<string, string>();
  for (const category of plan.categories) {
    const folder = `${plan.provider}/${category.id}`;
    files.set(`${folder}/types.ts`, printTypes(category, scope));
    files.set(`${folder}/tools.ts`, toolsFile(category, scope));
    files.set(`${folder}/handlers.ts`, handlersFile(category, scope));
    const shapes = shapesFile(category, scope);
    if (shapes !== undefined) files.set(`${folder}/shapes.ts`, shapes);
    const formatters = formattersFile(category, scope);
    if (formatters !== undefined) files.set(`${folder}/formatters.ts`, formatters);
  }
  files.set(`${plan.provider}/client.ts`, clientFile(plan, scope));
  for (const [name, content] of catalogFiles(plan, versions, scope)) files.set(`${plan.provider}/${name}`, content);
  return files;
}
