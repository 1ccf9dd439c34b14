// Tools that were made for what only a running service has.
import type { CatalogEntry, CategoryEntry, Danger } from './catalog.ts';
import type { AnyHandler, AnyShape } from './tool.ts';

/**
 * More than any service has of its own. The whole program waits while they are planned, and each search ranks them: a
 * service that makes up a hundred thousand must not stop either.
 */
export const mostAdopted = 2_000;

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
