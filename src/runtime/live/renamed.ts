// Arguments as an older version of the API has them said.
import type { Fit } from '../../contract/live.ts';
import type { Json, JsonObject } from '../../contract/tool.ts';

/** The arguments under their former names, where the facts say how; those that have none there stay as they are. */
export function asFormerly(args: JsonObject, fit: Fit): JsonObject {
  const { renamed } = fit.served === 'yes' ? fit : {};
  if (renamed === undefined) return args;
  const entries = Object.entries(args).map(([name, value]): [string, Json] => {
    const former = Object.hasOwn(renamed, name) ? renamed[name] : undefined;
    const same = Object.entries(former?.values ?? {}).find(
      ([now]) => now.toLowerCase() === String(value).toLowerCase(),
    );
    return former === undefined || same === undefined ? [name, value] : [former.name, same[1]];
  });
  return Object.fromEntries(entries);
}
