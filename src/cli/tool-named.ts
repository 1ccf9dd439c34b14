// A tool by whatever name people know it, those included that only a server behind the profiles has.
import type { OpenEngine } from '../application/application.ts';
import type { ToolListing } from '../runtime/tools/enabled-tools.ts';
import type { Registry } from '../runtime/tools/registry.ts';
import type { World } from './world.ts';

/** By the tool's name, else by the API's own name of the operation, in any case. Throws TOOL_UNKNOWN with the nearest. */
export function toolNamed(registry: Registry, name: string): ToolListing {
  return knownAs(registry, name) ?? registry.find(name);
}

/** The same; a name that nothing has is looked for once more after the services were heard, of `profile` where one is named. */
export async function heardTool(
  { registry, hear }: Pick<OpenEngine, 'registry' | 'hear'>,
  name: string,
  profile?: string,
): Promise<ToolListing> {
  const known = knownAs(registry, name);
  if (known !== undefined) return known;
  await hear(profile);
  return toolNamed(registry, name);
}

/** The registry of what is configured once its services were heard; undefined where no real one is. */
export async function heardRegistry(world: World): Promise<Registry | undefined> {
  const application = await world.application({}).catch(() => undefined);
  if (application === undefined) return undefined;
  try {
    if (application.cloud !== 'real') return undefined;
    const { registry, hear } = await application.engine();
    await hear();
    return registry;
  } finally {
    await application.close();
  }
}

/** Undefined where nothing bears the name. */
export function knownAs(registry: Registry, name: string): ToolListing | undefined {
  const lower = name.toLowerCase();
  const own = registry.entries.find((entry) => entry.name === lower);
  return own ?? registry.entries.find(({ symbol }) => symbol.toLowerCase() === lower);
}
