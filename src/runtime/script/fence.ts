// Scripts come as they stand in a conversation: between the fences of Markdown.

/** The script within its fences, with its lines where they were; `fenced` is false for one without. */
export function withoutFence(code: string): { readonly code: string; readonly fenced: boolean } {
  const lines = code.split('\n');
  const isWritten = (line: string): boolean => line.trim() !== '';
  const first = lines.findIndex(isWritten);
  const last = lines.findLastIndex(isWritten);
  const isFenced = last > first && /^```\w*$/.test(lines[first]?.trim() ?? '') && lines[last]?.trim() === '```';
  if (!isFenced) return { code, fenced: false };
  return { code: lines.map((line, at) => (at === first || at === last ? '' : line)).join('\n'), fenced: true };
}
