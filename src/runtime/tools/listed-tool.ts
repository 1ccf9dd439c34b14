// One tool as `tools/list` shows it, and the hints that clients decide approvals by.
import type { AnyTool, Effect, Risk } from '../../contract/tool.ts';
import { compactSchema, type JsonSchema } from './schema.ts';

/** The four hints of the protocol, all of them always stated. */
export interface Annotations {
  readonly readOnlyHint: boolean;
  readonly destructiveHint: boolean;
  readonly idempotentHint: boolean;
  readonly openWorldHint: boolean;
}

export interface ListedTool {
  readonly name: string;
  readonly title?: string;
  readonly description: string;
  readonly inputSchema: JsonSchema;
  readonly outputSchema?: JsonSchema;
  readonly annotations: Annotations;
}

/**
 * Destructive is what takes something away and what may do so (risk high and above). Only reads are called idempotent:
 * the specs say of no other operation that doing it twice is as good as once. A cloud is a closed world, the operator's
 * own; nothing here searches the open internet.
 */
export const annotationsOf = (effect: Effect, risk: Risk): Annotations => ({
  readOnlyHint: effect === 'read',
  destructiveHint: effect === 'destroy' || (effect !== 'read' && (risk === 'high' || risk === 'critical')),
  idempotentHint: effect === 'read',
  openWorldHint: false,
});

/** The tool with the schemas given. `name` is the first member: listings find a tool by the start of its line. */
export const listedTool = (tool: AnyTool, inputSchema: JsonSchema, outputSchema?: JsonSchema): ListedTool => ({
  name: tool.name,
  title: tool.title,
  description: tool.doc,
  inputSchema,
  ...(outputSchema !== undefined && { outputSchema }),
  annotations: annotationsOf(worstEffect(tool), tool.risk),
});

/** What an argument of its own can make of it: hints hold for every call. */
const worstEffect = ({ effect, raisedBy }: AnyTool): Effect =>
  raisedBy.find((raise) => raise.change === undefined && raise.becomes === undefined && raise.effect)?.effect ?? effect;

/** The tool as a list of thousands shows it: the first clause of its sentence, and the compact schema. */
export function compactTool(tool: AnyTool): ListedTool {
  // The title says nothing that the name does not, in thousands of tokens.
  const { title: _, ...listed } = listedTool(tool, compactSchema(tool));
  return { ...listed, description: firstClause(tool.doc) };
}

/** Up to the first pause that leaves a whole thought, or to the last word that fits. */
function firstClause(sentence: string): string {
  const pause = /^.{30,}?(?=[;:,]| - )/.exec(sentence)?.[0] ?? sentence;
  if (pause.length <= longestClause) return pause.replace(/\.$/, '');
  const cut = pause.slice(0, pause.lastIndexOf(' ', longestClause));
  return cut.replace(
    /(?: (?:and|or|the|an?|of|to|in|on|for|with|that|which|its?|by|from|when|while|so|as|at|is|are))+$/,
    '',
  );
}

const longestClause = 80;
