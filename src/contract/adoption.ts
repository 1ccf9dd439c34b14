// Tools that were made for what only a running service has.
import type { CatalogEntry, CategoryEntry, Danger } from './catalog.ts';
import type { AnyHandler, AnyShape } from './tool.ts';

/** Tools that were made while the program runs; the same parts as those that were generated. */
export interface Adopted {
  readonly provider: string;
  readonly category: readonly [id: string, entry: Pick<CategoryEntry, 'title' | 'doc'>];
  readonly tools: readonly CatalogEntry[];
  /** By symbol. */
  readonly handlers: Readonly<Record<string, AnyHandler>>;
  readonly shapes: Readonly<Record<string, AnyShape>>;
  /** By tool. */
  readonly dangers: Readonly<Record<string, Danger>>;
}

/** The category of tools that only a running service has. */
export const ownCategory = 'own';
