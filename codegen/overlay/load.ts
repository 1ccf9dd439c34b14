// Reads what people wrote about a provider: overlay.yaml and words/*.yaml, checked for form, never for content.
import { join } from 'node:path';
import { Ajv } from 'ajv';
import yaml from 'js-yaml';
import { LineCounter, parseDocument } from 'yaml';
import { GenerationError } from '../errors.ts';
import { isThere, namesIn, readText, shown } from '../files.ts';
import { compare } from '../ir/validate.ts';
import { emptyOverlay } from './empty.ts';
import { safetySchema } from './safety-schema.ts';
import { alikeSchema, overlaySchema, tablesSchema, unitsSchema, wordsSchema } from './schema.ts';
import type { CategoryWords, OperationWords, Overlay, Safety, ShapeWords, Units, Words } from './types.ts';

const ajv = new Ajv({
  allErrors: false,
  allowUnionTypes: true,
  strict: true,
  strictRequired: false,
  strictTypes: false,
  // Code that runs once is not worth making shorter.
  code: { optimize: false },
});
const checkOverlay = ajv.compile(overlaySchema);
const checkWords = ajv.compile(wordsSchema);
const checkSafety = ajv.compile(safetySchema);
const checkUnits = ajv.compile(unitsSchema);
const checkAlike = ajv.compile(alikeSchema);
const checkTables = ajv.compile(tablesSchema);

/** Throws GenerationError with file and line when the overlay does not parse or has the wrong form. */
export function loadOverlay(specsDir: string, provider: string): Overlay {
  const file = join(specsDir, provider, 'overlay.yaml');
  const beside = <T>(name: string, check: Checker, empty: T): T => {
    const path = join(specsDir, provider, name);
    return isThere(path) ? { ...empty, ...(readYaml(path, check) as Partial<T>) } : empty;
  };
  const safety = beside<Safety>('safety.yaml', checkSafety, emptyOverlay.safety);
  const units = beside<Units>('units.yaml', checkUnits, emptyOverlay.units);
  const tables = beside<Partial<Overlay>>('tables.yaml', checkTables, {});
  const common = beside<Partial<Overlay>>('../common/alike.yaml', checkAlike, {});
  return {
    ...emptyOverlay,
    ...common,
    ...(readYaml(file, checkOverlay) as Partial<Overlay>),
    ...tables,
    safety,
    units,
  };
}

/** All words of a provider as one; saying the same thing in two files is an error. */
export function loadWords(specsDir: string, provider: string): Words {
  const folder = join(specsDir, provider, 'words');
  const words = {
    categories: Object.create(null) as Record<string, CategoryWords>,
    operations: Object.create(null) as Record<string, OperationWords>,
    params: Object.create(null) as Record<string, string>,
    general: [] as string[],
    things: Object.create(null) as Record<string, Record<string, string>>,
    shapes: Object.create(null) as Record<string, ShapeWords>,
  };
  const files = namesIn(folder).filter((name) => name.endsWith('.yaml') && name !== 'aliases.yaml');
  for (const name of files.sort(compare)) {
    const file = join(folder, name);
    const part = readYaml(file, checkWords) as {
      category?: CategoryWords & { spec: string };
      operations?: Record<string, OperationWords>;
      params?: Record<string, string>;
      general?: string[];
      things?: Record<string, Record<string, string>>;
      shapes?: Record<string, ShapeWords>;
    };
    if (part.category !== undefined) add(file, words.categories, { [part.category.spec]: part.category });
    add(file, words.operations, part.operations ?? {});
    add(file, words.params, part.params ?? {});
    words.general.push(...(part.general ?? []));
    add(file, words.things, part.things ?? {});
    add(file, words.shapes, part.shapes ?? {});
  }
  return words;
}

function add<T>(file: string, into: Record<string, T>, from: Readonly<Record<string, T>>): void {
  for (const [key, value] of Object.entries(from)) {
    if (key in into)
      throw new GenerationError('OVERLAY_INVALID', shown(file), `${JSON.stringify(key)} already has words elsewhere`);
    into[key] = value;
  }
}

/** Says whether a value has the form that a schema asks for. */
export const checkerOf = (schema: object): Checker => ajv.compile(schema);
type Checker = ReturnType<typeof ajv.compile>;

/** A YAML file of the form checked. Throws GenerationError with file, line and column. */
export function readYaml(file: string, check: Checker): unknown {
  let text: string;
  try {
    text = readText(file);
  } catch (cause) {
    throw new GenerationError('OVERLAY_INVALID', shown(file), 'the file cannot be read', { cause });
  }
  const value = quickly(text);
  return value !== undefined && check(value) ? value : withPlaces(file, text, check);
}

/** The value of a text that is right; undefined for one that a person has to be told about, and for an empty one. */
function quickly(text: string): unknown {
  try {
    return yaml.load(text, { schema: yaml.CORE_SCHEMA });
  } catch {
    return undefined;
  }
}

/** The same by the parser that knows where everything stands, which takes six times as long. */
function withPlaces(file: string, text: string, check: Checker): unknown {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problem = document.errors[0];
  if (problem !== undefined) {
    const { line, col } = lines.linePos(problem.pos[0]);
    throw new GenerationError('OVERLAY_INVALID', `${shown(file)}:${line}:${col}`, problem.message);
  }
  const value: unknown = document.toJS() ?? {};
  if (!check(value)) {
    const error = check.errors![0]!;
    const path = error.instancePath
      .split('/')
      .slice(1)
      .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
    const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
    const { line, col } = lines.linePos(node?.range?.[0] ?? 0);
    const detail = JSON.stringify(error.params);
    throw new GenerationError(
      'OVERLAY_INVALID',
      `${shown(file)}:${line}:${col}`,
      `${error.instancePath || '/'} ${error.message} ${detail}`,
    );
  }
  return value;
}
