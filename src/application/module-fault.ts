// Where in its file a module failed to load.
import { execFile } from 'node:child_process';

/** `path:line:column: ` in front of why, as far as it can be told. */
export async function moduleFault(path: string, cause: unknown): Promise<string> {
  const why = cause instanceof Error ? cause.message : 'no reason given';
  const thrown = cause instanceof Error ? placeIn(cause.stack ?? '', path) : undefined;
  const place = thrown ?? (cause instanceof SyntaxError ? await placeOfSyntax(path) : undefined);
  return place === undefined ? why : `${path}:${place}: ${why}`;
}

/** The first step of a stack that is in the file; the query tells one version of a module from another. */
function placeIn(stack: string, path: string): string | undefined {
  const at = stack.indexOf(path);
  const [, place] = /^(?:\?[\d.]+)?:(\d+:\d+)/.exec(stack.slice(at + path.length)) ?? [];
  return at < 0 ? undefined : place;
}

/** Node keeps the place of a syntax error to itself, and prints it: the file is parsed once more, and not run. */
function placeOfSyntax(path: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--check', path], { timeout: 10_000 }, (_, _out, printed) => {
      const [head = '', , mark = ''] = printed.split('\n');
      const line = head.startsWith(`${path}:`) || head.startsWith('file:') ? /:(\d+)$/.exec(head)?.[1] : undefined;
      resolve(line === undefined || !mark.includes('^') ? undefined : `${line}:${mark.indexOf('^') + 1}`);
    });
  });
}
