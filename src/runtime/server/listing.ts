// The lines of `tools/list`: one JSON text per tool, from a file written by the build or computed from the catalog.
import { readFile } from 'node:fs/promises';
import type { AnyHandler } from '../../contract/tool.ts';
import { compactTool, listedTool } from '../tools/listed-tool.ts';
import type { Registry } from '../tools/registry.ts';
import { resultSchema } from '../tools/result-schema.ts';
import { listingSchema, shapeOf, shapesWithin } from '../tools/schema.ts';

/** Tool name > its JSON text without line breaks. */
export type Lines = ReadonlyMap<string, string>;

/** `full`: for a few chosen tools; `compact`: for all of them; `both`: full, with the schema of the result. */
export type Detail = 'full' | 'compact' | 'both';

/** Name of the file with the lines of a provider. */
export const linesName = (provider: string, detail: Detail): string =>
  detail === 'compact' ? `${provider}.compact.json` : `${provider}.json`;

/** Lines from the file of that name in a folder, as `linesFile` wrote it; undefined when there is no such file. */
export async function readLines(folder: URL, provider: string, detail: Detail): Promise<Lines | undefined> {
  const text = await readFile(new URL(linesName(provider, detail), folder), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : parseLines(text);
}

/** The text of a listing file: a JSON array with one tool per line, in the order of the lines. */
export const linesFile = (lines: Lines): string => `[\n${[...lines.values()].join(',\n')}\n]\n`;

/** The lines of such a text. Only names are read: everything else goes to the client as it stands. */
export function parseLines(text: string): Lines {
  const lines = new Map<string, string>();
  for (const raw of text.split('\n')) {
    if (!raw.startsWith(lineStart)) continue;
    const line = raw.endsWith(',') ? raw.slice(0, -1) : raw;
    lines.set(line.slice(lineStart.length, line.indexOf('"', lineStart.length)), line);
  }
  return lines;
}

/** The lines of every tool of a provider, computed from its catalog; loads all of its categories. */
export async function computeLines(registry: Registry, provider: string, detail: Detail = 'full'): Promise<Lines> {
  const names = registry.entries.filter((entry) => entry.provider === provider).map(({ name }) => name);
  const lines = new Map<string, string>();
  for (const name of names) lines.set(name, await lineOf(registry, await registry.load(name), detail));
  return lines;
}

/** The line of one tool. */
export async function lineOf(registry: Registry, { tool }: AnyHandler, detail: Detail): Promise<string> {
  if (detail === 'compact') return JSON.stringify(compactTool(tool));
  const { provider } = registry.find(tool.name);
  const load = (name: string) => registry.shape(name, provider);
  const input = listingSchema(tool, await shapesWithin(Object.values(tool.params), load, 1));
  if (detail === 'full') return JSON.stringify(listedTool(tool, input));
  const shape = shapeOf(tool.result);
  return JSON.stringify(
    listedTool(tool, input, resultSchema(tool, shape === undefined ? undefined : await load(shape))),
  );
}

const lineStart = '{"name":"';
