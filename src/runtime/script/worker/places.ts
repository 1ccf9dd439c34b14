// Where in the script something happened, read from QuickJS's stack texts.

/** Name under which QuickJS knows the script. */
export const scriptFile = 'script';

const head = "(async function () { 'use strict';\n";
const headLines = 1;

/** The script as the body of an async function: an expression of that function, one line further down. */
export const wrapped = (source: string): string => `${head}${source}\n})`;

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The innermost place that the script's text has in a stack; undefined when there is none. */
export function placeIn(stack: string, scriptLines: number): Place | undefined {
  for (const [, line, column] of stack.matchAll(/(?:\(|at )script:(\d{1,9}):(\d{1,9})\)?$/gm)) {
    const own = Number(line) - headLines;
    if (own >= 1 && own <= scriptLines) return { line: own, column: Number(column) };
  }
  return undefined;
}

/** Whether a stack points behind the script's last line: what comes there is ours. */
export function isBehind(stack: string, scriptLines: number): boolean {
  const line = /(?:\(|at )script:(\d{1,9}):/.exec(stack)?.[1];
  return line !== undefined && Number(line) - headLines > scriptLines;
}

/** Lines as QuickJS counts them. */
export const countLines = (source: string): number => source.split('\n').length;
