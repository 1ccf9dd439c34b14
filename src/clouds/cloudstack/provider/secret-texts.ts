// Texts in arguments that must not come back in a message.
import type { AnyTool, Json, JsonObject } from '../../../contract/tool.ts';

/** A parameter that only may hold a secret also holds plain words and sizes; those are short. */
const shortestPossible = 8;

/** Every text inside the arguments whose parameters are marked secret. */
export function secretTexts(tool: AnyTool, args: JsonObject): readonly string[] {
  return Object.entries(args).flatMap(([name, value]) => {
    const mark = tool.params[name]?.secret;
    if (mark === undefined) return [];
    return textsIn(value).filter((text) => mark === 'secret' || text.length >= shortestPossible);
  });
}

function textsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
