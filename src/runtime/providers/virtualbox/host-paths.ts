// Paths on VirtualBox's host that calls name: whole, without detours, and inside the folders that the operator allows.
import { cleanLine } from '../../../security/hygiene.ts';
import { ToolError } from '../../errors.ts';
import { plainText } from './values.ts';

/**
 * The path as it is sent. Empty is "none". Throws PARAM_VALUE for a path that climbs (`..`), and POLICY_DENIES for one
 * outside the allowed folders; a bare file name is taken by VirtualBox as one in its own folder for machines.
 */
export function hostPath(value: string, param: string, folders: readonly string[] | undefined): string {
  const path = plainText(value, param);
  if (path === '') return path;
  const parts = path.split(/[\\/]/);
  if (parts.includes('..')) {
    throw new ToolError(
      'PARAM_VALUE',
      `"${param}" is ${shown(path)}: ".." is refused in paths. Send the whole path. Nothing was sent.`,
    );
  }
  if (folders === undefined || !isAbsolute(path)) {
    if (folders !== undefined && parts.length > 1) throw outside(path, param, folders);
    return path;
  }
  if (folders.some((folder) => isInside(path, folder))) return path;
  throw outside(path, param, folders);
}

export const isAbsolute = (path: string): boolean =>
  path.startsWith('/') || path.startsWith('\\\\') || /^[A-Za-z]:[\\/]/.test(path);

function isInside(path: string, folder: string): boolean {
  const [clean, base] = [path, folder].map((text) =>
    text
      .replace(/[\\/]+/g, '/')
      .replace(/\/\.(?=\/|$)/g, '')
      .replace(/\/$/, ''),
  );
  return clean === base || clean!.startsWith(`${base}/`);
}

function outside(path: string, param: string, folders: readonly string[]): ToolError {
  return new ToolError(
    'POLICY_DENIES',
    `"${param}" is ${shown(path)}, which lies outside the allowed folders (${folders.join(', ')}). Nothing was sent.`,
    {
      hint: 'The operator allows folders in the profile.',
    },
  );
}

const shown = (path: string): string => `"${cleanLine(path, 120)}"`;
