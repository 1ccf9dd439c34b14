// What the parameters of a tool can say: their names, sentences and values, down into the bodies that they take.
import type { AnyTool, FieldDef } from '../../contract/tool.ts';
import type { Registry } from '../tools/registry.ts';

/** Words about one parameter, and how much they count: less the deeper it stands in a body. */
export interface ParamWords {
  readonly text: string;
  readonly weight: number;
}

/**
 * Everything that a tool's parameters are called, at full depth; a shape is read once. Nothing for tools that only read,
 * whose parameters are filters: many tools filter by the same things.
 */
export async function paramWordsOf(
  tool: AnyTool,
  provider: string,
  registry: Registry,
): Promise<readonly ParamWords[]> {
  if (tool.effect === 'read') return [];
  const words: ParamWords[] = [];
  const seen = new Set<string>();
  let level = Object.entries(tool.params);
  for (let weight = 1; level.length > 0; weight *= deeper) {
    const next: [string, FieldDef][] = [];
    for (const [name, field] of level) {
      if (field.hidden === true || plumbing.has(name)) continue;
      words.push({ text: [name, field.doc ?? '', ...(innermost(field).oneOf ?? [])].join(' '), weight });
      // A patch may say anything about the object that it gives back.
      const { shape } = innermost(field.kind === 'opaque' && field.wire === 'body' ? tool.result : field);
      if (shape === undefined || seen.has(shape)) continue;
      seen.add(shape);
      next.push(...Object.entries(await registry.shape(shape, provider)));
    }
    level = next;
  }
  return words;
}

/** What a tool can be told to do: the values of what it has to be given, `start` and `stop` of `action`. */
export const deedsOf = ({ effect, params }: AnyTool): readonly string[] =>
  effect === 'read'
    ? []
    : Object.values(params)
        .filter((field) => field.required === true)
        .flatMap((field) => field.oneOf ?? [])
        .map((value) => String(value).toLowerCase());

/** What a list or map is of. */
const innermost = (field: FieldDef): FieldDef => (field.of === undefined ? field : innermost(field.of));

const deeper = 0.88;

/** What every object of an API has, and what says how a call is made: nobody asks for a tool by these. */
const plumbing: ReadonlySet<string> = new Set([
  'metadata',
  'status',
  'apiVersion',
  'kind',
  'dryRun',
  'fieldManager',
  'force',
  'fordisplay',
  'customid',
]);
