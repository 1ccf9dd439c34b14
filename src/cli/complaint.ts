// What a person reads of an error: its code, what was refused and what to do.
import type { ToolError } from '../contract/errors.ts';
import { nextStepOf } from '../runtime/next-step.ts';
import { cleanText } from '../security/hygiene.ts';
import { paintFor } from './paint.ts';
import { type Width, widthOf, wrapped } from './wrap.ts';

/** The lines for standard error, as wide as the terminal. */
export function complaint(
  { code, message, hint }: Pick<ToolError, 'code' | 'message' | 'hint'>,
  stderr: Width,
  env: Readonly<Record<string, string | undefined>>,
): string {
  const next = code === 'TOOL_UNKNOWN' && hint === undefined ? findThem : nextStepOf({ code, hint });
  const text = wrapped(cleanText(`${code}: ${message}\n${next}\n`), widthOf(stderr));
  return text.replace(code, paintFor(stderr, env)(code, 'error'));
}

/** A model has a tool that searches; a person has a command. */
const findThem = '"virtspan find WORDS" finds tools by what is to be done.';
