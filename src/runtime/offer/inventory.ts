// The overview of a provider: how much of what there is.
import { asToolError } from '../../contract/errors.ts';
import type { ResourceContext, ResourceParts } from './resource-parts.ts';

/**
 * One line per kind of thing, and what the lists themselves say of whom they count. Makes one call per kind; a kind that
 * cannot be read shows the code of its error.
 */
export async function inventoryOf(parts: ResourceParts, provider: string, context: ResourceContext): Promise<string> {
  const names = parts.offers.find((offer) => offer.provider === provider)?.inventory ?? [];
  const offered = names.filter((name) => parts.offered.some((tool) => tool.name === name));
  const lines = await Promise.all(offered.map((tool) => countLine(parts, tool, context)));
  const notes = new Set(lines.flatMap((line) => line.notes));
  return [`${provider}:`, ...lines.map(({ text }) => text), ...[...notes].map((note) => `Note: ${note}`)].join('\n');
}

interface Line {
  readonly text: string;
  readonly notes: readonly string[];
}

async function countLine(
  { registry, execute, randomId }: ResourceParts,
  tool: string,
  context: ResourceContext,
): Promise<Line> {
  const { format } = await registry.load(tool);
  const call = { id: randomId(), tool, args: {}, controls: {}, entry: 'mcp' as const, report: () => {}, ...context };
  try {
    const { data, list, notes = [] } = await execute(call);
    const rows = Array.isArray(data) ? data : [];
    const total = list?.total ?? rows.length;
    const names = rows
      .slice(0, 5)
      .map((row) => nameOf(row))
      .filter((name) => name !== undefined);
    const first = names.length === 0 ? '' : `: ${names.join(', ')}${total > names.length ? ', ...' : ''}`;
    return { text: `  ${total} ${format.noun[total === 1 ? 0 : 1]}${first}`, notes };
  } catch (thrown) {
    return { text: `  ${format.noun[1]}: ${asToolError(thrown).code}`, notes: [] };
  }
}

function nameOf(row: unknown): string | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  const { name, displayname, ipaddress, metadata } = row as Record<string, unknown>;
  const inner =
    typeof metadata === 'object' && metadata !== null ? (metadata as Record<string, unknown>).name : undefined;
  const found = [name, displayname, ipaddress, inner].find((value) => typeof value === 'string');
  return found as string | undefined;
}
