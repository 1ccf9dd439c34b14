// What a VirtualBox has: its version and, where its facts are not known, what the WSDL of its web service says.
import type { Served } from '../../../contract/live.ts';
import { cleanLine } from '../../../security/hygiene.ts';
import type { Post } from './session/post.ts';

/**
 * `operations` only for a version that is none of `known`: of those the facts tell more than a WSDL, which is 4 MB to
 * fetch. They take nothing here: what a call sends is checked attribute by attribute, see fit.ts. Throws where nothing
 * answers.
 */
export async function learnFrom(
  post: Post,
  signal: AbortSignal,
  known: readonly string[],
  fetch: () => Promise<string>,
): Promise<Served> {
  const scope = await post.session.begin(signal);
  let version: string;
  try {
    version = cleanLine(await scope.text('IVirtualBox_getVersionNormalized', scope.root), 40);
  } finally {
    await scope.done();
  }
  if (known.includes(version)) return { version };
  try {
    const operations = await operationsOf(await fetch());
    return { version, operations: Object.fromEntries(operations.map((id) => [id, []])) };
  } catch {
    return { version, gap: 'Its WSDL, which would tell what it has, could not be read.' };
  }
}

async function operationsOf(wsdl: string): Promise<readonly string[]> {
  const [{ convert }, { operationsIn }] = await Promise.all([import('./specs/convert.ts'), import('./specs/facts.ts')]);
  return operationsIn(convert({ wsdl }).facts);
}
