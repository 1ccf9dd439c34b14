// Paths on VirtualBox's host that calls name: whole, without detours, and inside the folders that the operator allows.

import { ToolError } from '../../../../contract/errors.ts';
import { cleanLine } from '../../../../security/hygiene.ts';
import { plainText } from '../soap/values.ts';

/** Where paths may lead. */
export interface Allowed {
  readonly folders: readonly string[];
  /** The path with its symbolic links followed, for a host that is this machine. */
  readonly real?: (path: string) => string;
}

/**
 * The path as it is sent. Empty is "none". Throws PARAM_VALUE for a path that climbs (`..`), and POLICY_DENIES for one
 * outside the allowed folders, by its letters or by a link on the way; a bare file name is taken by VirtualBox as one in
 * its own folder for machines.
 */
export function hostPath(value: string, param: string, allowed: Allowed | undefined): string {
  const path = plainText(value, param);
  if (path === '') return path;
  const parts = path.split(/[\\/]/);
  if (parts.includes('..')) {
    throw new ToolError(
      'PARAM_VALUE',
      `".." is refused in paths, and "${param}" is ${shown(path)}. Send the whole path. Nothing was sent.`,
    );
  }
  if (allowed === undefined) return path;
  const { folders, real = (same) => same } = allowed;
  if (!isAbsolute(path)) {
    if (parts.length > 1) throw outside(path, param, folders);
    return path;
  }
  if (!folders.some((folder) => isInside(path, folder))) throw outside(path, param, folders);
  const end = real(path);
  if (folders.some((folder) => isInside(end, real(folder)))) return path;
  throw outside(path, param, folders, `it is a link that leads to ${shown(end)}, which`);
}

export const isAbsolute = (path: string): boolean =>
  path.startsWith('/') || path.startsWith('\\\\') || /^[A-Za-z]:[\\/]/.test(path);

const plain = (path: string): string =>
  path
    .replace(/[\\/]+/g, '/')
    .replace(/\/\.(?=\/|$)/g, '')
    .replace(/\/$/, '');

function isInside(path: string, folder: string): boolean {
  const [clean, base] = [plain(path), plain(folder)];
  return clean === base || clean.startsWith(`${base}/`);
}

function outside(path: string, param: string, folders: readonly string[], how = 'which'): ToolError {
  return new ToolError(
    'POLICY_DENIES',
    `"${param}" is ${shown(path)}, ${how} lies outside the allowed folders (${folders.join(', ')}). Nothing was sent.`,
    {
      hint: 'The operator allows folders in the profile.',
    },
  );
}

const shown = (path: string): string => `"${cleanLine(path, 120)}"`;
