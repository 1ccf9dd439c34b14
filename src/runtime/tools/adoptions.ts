// The tools that a registry took in while the program runs.
import type { Adopted } from '../../contract/adoption.ts';
import type { Danger } from '../../contract/catalog.ts';
import type { AnyHandler, AnyShape } from '../../contract/tool.ts';
import type { ToolListing } from './enabled-tools.ts';

export interface Adoptions {
  /** Gives the tools that were taken: those whose names are free, or were theirs before. */
  take(adopted: Adopted, isTaken: (name: string) => boolean): readonly ToolListing[];
  listings(): readonly ToolListing[];
  handler(tool: string): AnyHandler | undefined;
  shape(name: string, provider: string): AnyShape | undefined;
  /** The table with those of the adopted tools. */
  dangers(provider: string, table: Readonly<Record<string, Danger>>): Readonly<Record<string, Danger>>;
}

/** Several profiles may have an operation of the same name: what was heard last is what it takes. */
export function createAdoptions(): Adoptions {
  const listings = new Map<string, ToolListing>();
  const handlers = new Map<string, AnyHandler>();
  const shapes = new Map<string, AnyShape>();
  const dangers = new Map<string, Record<string, Danger>>();
  return {
    take({ provider, tools, handlers: made, shapes: forms, dangers: told }, isTaken) {
      const free = tools.filter(({ name }) => handlers.has(name) || !isTaken(name));
      for (const { name, symbol } of free) {
        const handler = made[symbol];
        if (handler !== undefined) handlers.set(name, handler);
      }
      for (const [name, shape] of Object.entries(forms)) shapes.set(`${provider} ${name}`, shape);
      const isFree = new Set(free.map(({ name }) => name));
      const own = Object.entries(told).filter(([name]) => isFree.has(name));
      dangers.set(provider, { ...dangers.get(provider), ...Object.fromEntries(own) });
      const taken = free.map((tool) => ({ ...tool, provider }));
      for (const listing of taken) listings.set(listing.name, listing);
      return taken;
    },
    listings: () => [...listings.values()],
    handler: (tool) => handlers.get(tool),
    shape: (name, provider) => shapes.get(`${provider} ${name}`),
    dangers: (provider, table) => (dangers.has(provider) ? { ...table, ...dangers.get(provider) } : table),
  };
}
