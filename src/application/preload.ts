// Loads what a first call needs while nothing else happens: one piece at a time, so that who asks meanwhile waits for one at most.
import type { Application } from './application.ts';

/** Node's own modules, of which HTTP needs the most, one by one; then our code and what it builds on. */
const pieces: readonly (() => Promise<unknown>)[] = [
  () => import('node:crypto'),
  () => import('node:http'),
  () => import('node:tls'),
  () => import('node:https'),
  () => import('../runtime/pipeline.ts'),
  () => import('../runtime/tools/registry.ts'),
  () => import('../runtime/wire/network.ts'),
  () => import('ajv'),
  () => import('./search.ts'),
];

/** Pause before the first piece and between two, in milliseconds: requests that wait come in between. */
const firstMs = 100;
const pauseMs = 5;

/**
 * Begins; nothing waits for it, and it keeps no process alive. What fails to load fails again where it is used, with its reason.
 * At the end the way to real clouds is opened, which asks them nothing; simulators are made by the first call.
 */
export function preload(
  { registry, cloud, profiles }: Pick<Application, 'registry' | 'cloud' | 'profiles'>,
  engine: () => Promise<unknown>,
): void {
  const tables = Object.keys(profiles).flatMap((provider) => [
    async () => (await registry()).versions(provider),
    async () => (await registry()).secrets(provider),
    async () => (await registry()).numbers(provider),
  ]);
  const left = [...pieces, registry, ...(cloud === 'real' ? [engine, ...tables] : [])];
  const next = (): void => {
    const piece = left.shift();
    if (piece === undefined) return;
    const later = (): void => void setTimeout(next, pauseMs).unref();
    piece().then(later, later);
  };
  setTimeout(next, firstMs).unref();
}
