// Reading and replacing a client's file without ever leaving it half written.
import { chmod, mkdir, readFile, realpath, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ToolError } from '../../contract/errors.ts';

/** Undefined when there is no such file. Throws CONFIG_INVALID for one that cannot be read: it would be lost. */
export async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const code = codeOf(cause);
    if (code === 'ENOENT') return undefined;
    throw new ToolError('CONFIG_INVALID', `${file} cannot be read (${code}); it was left as it is.`, { cause });
  }
}

/**
 * Writes beside the file and swaps, so that a client never reads half of it; the old text stays as `.bak`. A link stays
 * a link: what it leads to is replaced. The mode of the file stays; a new one is for its owner only, since a client may
 * write secrets into it, unless others get it anyhow.
 */
export async function replaceFile(
  file: string,
  text: string,
  { before, isShared }: { readonly before: string | undefined; readonly isShared: boolean },
): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    const place = before === undefined ? file : await realpath(file);
    const mode = before === undefined ? (isShared ? 0o644 : 0o600) : (await stat(place)).mode & 0o777;
    if (before !== undefined) await writeAnew(`${place}.bak`, before);
    await writeAnew(`${place}.new`, text);
    await chmod(`${place}.new`, mode);
    await rename(`${place}.new`, place);
  } catch (cause) {
    const hint = '--print prints what would be written.';
    throw new ToolError('CONFIG_INVALID', `${file} cannot be written (${codeOf(cause)}).`, { cause, hint });
  }
}

/** What stood there is replaced, and never written through: a project of somebody else may have put a link there. */
async function writeAnew(file: string, text: string): Promise<void> {
  await unlink(file).catch((thrown: unknown) => {
    if (codeOf(thrown) !== 'ENOENT') throw thrown;
  });
  await writeFile(file, text, { mode: 0o600, flag: 'wx' });
}

const codeOf = (thrown: unknown): string => (thrown as { code?: string }).code ?? 'no reason given';
