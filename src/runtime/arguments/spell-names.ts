// Names of arguments as the API spells them: other cases of letters, and lists and maps written out as `tags[0].key`.

import type { WordGroups } from '../../contract/catalog.ts';
import { only } from '../../contract/collections.ts';
import { ToolError } from '../../contract/errors.ts';
import type { AnyTool, FieldDef, Json, JsonObject } from '../../contract/tool.ts';
import { quoted } from '../../security/hygiene.ts';
import { unknownParameter } from './explain.ts';

/**
 * Names that differ from a parameter in case only are taken for it, unless two would be. `details[0].cpuNumber` becomes a
 * row of `details`. Throws PARAM_UNKNOWN for names that are no parameter, and for one parameter under two names.
 */
export function spellNames(tool: AnyTool, args: JsonObject, alike: WordGroups): JsonObject {
  if (Object.keys(args).every((name) => Object.hasOwn(tool.params, name))) return args;
  const spelt = new Map<string, Json>();
  const rows = new Map<string, Map<number, Json>>();
  const take = (name: string): void => {
    if (!spelt.has(name) && !rows.has(name)) return;
    throw new ToolError('PARAM_UNKNOWN', `${tool.name} was given "${name}" twice. Send it once.`);
  };
  for (const [name, value] of Object.entries(args)) {
    const piece = pieceOf(tool, name);
    if (piece === undefined) {
      const exact = spelling(tool, name, alike, args);
      take(exact);
      spelt.set(exact, value);
      continue;
    }
    if (spelt.has(piece.of)) take(piece.of);
    const list = rows.get(piece.of) ?? new Map<number, Json>();
    rows.set(piece.of, list.set(piece.row, withPiece(tool, name, list.get(piece.row), piece.key, value)));
  }
  for (const [name, list] of rows) {
    const inOrder = [...list].sort(([a], [b]) => a - b).map(([, row]) => row);
    spelt.set(name, inOrder);
  }
  return Object.fromEntries(spelt);
}

interface Piece {
  readonly of: string;
  readonly row: number;
  /** What it is in its row; undefined for a row that is the value itself. */
  readonly key: string | undefined;
}

const rowed = new Set<FieldDef['kind']>(['list', 'map']);

/** `tags[0].key` of a parameter that holds rows. */
function pieceOf(tool: AnyTool, name: string): Piece | undefined {
  if (Object.hasOwn(tool.params, name)) return undefined;
  const [, base, row, key] = /^([^[\]]+)\[(\d{1,4})\](?:\.(.+))?$/s.exec(name) ?? [];
  if (base === undefined) return undefined;
  const of = only(paramsLike(tool, base));
  const field = of === undefined ? undefined : tool.params[of];
  if (of === undefined || field === undefined || !rowed.has(field.kind)) return undefined;
  return { of, row: Number(row), key };
}

function withPiece(tool: AnyTool, name: string, row: Json | undefined, key: string | undefined, value: Json): Json {
  const isTaken = key === undefined ? row !== undefined : typeof row === 'object' && Object.hasOwn(row as object, key);
  const isMixed = row !== undefined && (key === undefined || typeof row !== 'object');
  if (isTaken || isMixed || key === '__proto__') {
    throw new ToolError('PARAM_UNKNOWN', `${tool.name} was given ${quoted(name)} beside another value for it.`);
  }
  return key === undefined ? value : { ...(row as JsonObject | undefined), [key]: value };
}

function spelling(tool: AnyTool, name: string, alike: WordGroups, given: JsonObject): string {
  if (Object.hasOwn(tool.params, name)) return name;
  const same = only(paramsLike(tool, name));
  if (same !== undefined) return same;
  throw unknownParameter(tool, name, alike, given);
}

const paramsLike = ({ params }: AnyTool, name: string): readonly string[] =>
  Object.hasOwn(params, name)
    ? [name]
    : Object.keys(params).filter((known) => known.toLowerCase() === name.toLowerCase());
