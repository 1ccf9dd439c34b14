// Scripts come as they stand in a conversation: between the fences of Markdown, with words before and after.

const isOpening = (line: string): boolean => /^```\w*$/.test(line.trim());
const isClosing = (line: string): boolean => line.trim() === '```';

/**
 * The script within its fences, with its lines where they were; `fenced` is false for one without. What stands around the
 * only fenced part is left out; of several parts none is the script, so that nothing runs by halves.
 */
export function withoutFence(code: string): { readonly code: string; readonly fenced: boolean } {
  const lines = code.split('\n');
  const [first, last, ...others] = lines.flatMap((line, at) => (isOpening(line) ? [at] : []));
  const isFenced =
    first !== undefined &&
    last !== undefined &&
    others.length === 0 &&
    last > first + 1 &&
    isClosing(lines[last] ?? '');
  if (!isFenced) return { code, fenced: false };
  return { code: lines.map((line, at) => (at > first && at < last ? line : '')).join('\n'), fenced: true };
}
