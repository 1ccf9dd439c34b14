// Puts the facts of every version beside the program, compressed: for `coverage --against`, `export` and new servers.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { packed } from '../../codegen/files.ts';

const compress = promisify(brotliCompress);

/** Quick rather than small: 9 MB become 0.8 MB in half a second; the last tenth would take ten times as long. */
const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 22 };

/** Every file below `from`, but for the words of all providers, which the program has already. */
export async function packFacts(from: string, to: string): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const wanted = files.filter((file) => !relative(from, file).startsWith('common'));
  await Promise.all(
    wanted.map(async (file) => {
      const target = join(to, `${relative(from, file)}${packed}`);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, await compress(await readFile(file), { params }));
    }),
  );
}
