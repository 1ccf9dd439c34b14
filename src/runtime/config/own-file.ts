// Reads a file that decides what this process may do: only where nobody but its user could have written it.
import { constants, type Stats } from 'node:fs';
import { open, realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ToolError } from '../../contract/errors.ts';

export interface OwnFileParts {
  /** What it is, for messages: `policy file`. */
  readonly what: string;
  /** User of this process; undefined where the system knows none, and owners and modes then say nothing. */
  readonly user: number | undefined;
}

/**
 * The text of the file, through symbolic links. Throws CONFIG_INVALID as `path:1:1: ...` when it belongs to another user
 * than ours or root, when others can write to it, or when others can put another file in its place: they can write to
 * its folder, and that folder does not keep the files of each user apart (sticky bit). Throws as node:fs when it cannot
 * be read.
 */
export async function readOwnFile(path: string, parts: OwnFileParts): Promise<string> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    if (parts.user !== undefined) await refuseOthers(path, await file.stat(), parts);
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}

/** The same for a file that somebody else reads, such as a module: throws where others could have written it. */
export async function checkOwnFile(path: string, parts: OwnFileParts): Promise<void> {
  if (parts.user !== undefined) await refuseOthers(path, await stat(path), parts);
}

async function refuseOthers(path: string, { mode, uid }: Stats, { what, user }: OwnFileParts): Promise<void> {
  const refuse = (why: string, hint: string): never => {
    throw new ToolError('CONFIG_INVALID', `${path}:1:1: the ${what} ${why}.`, { hint });
  };
  if (uid !== user && uid !== 0) refuse(`belongs to another user (${uid})`, 'Copy it, so that it is your own.');
  if ((mode & 0o022) !== 0)
    refuse(`can be changed by others (mode ${(mode & 0o777).toString(8)})`, 'Take the right away: chmod go-w.');
  const folder = await stat(dirname(await realpath(path)));
  if ((folder.mode & 0o022) !== 0 && (folder.mode & 0o1000) === 0)
    refuse(
      `lies in a folder that others can write to (mode ${(folder.mode & 0o777).toString(8)})`,
      'They could put another file in its place: chmod go-w on the folder, or move the file.',
    );
}
