// Pages of a list: sane defaults on the way out, and whether more is left on the way back.

import { ToolError } from '../../../contract/errors.ts';
import type { AnyTool, JsonObject } from '../../../contract/tool.ts';

/** What of a list is asked for: `all` reads it page by page to its end. */
export type Wanted = 'all' | 'one page';

export interface Page {
  readonly page: number;
  readonly pagesize: number;
}

const defaultSize = 50;
/** The server's default for default.page.size; a larger page is refused by it. */
const largestSize = 500;

/**
 * The page that a call is about, or undefined when the tool does not page. The server wants `page` and `pagesize`
 * together, so what is missing is filled in, with the largest size where all is wanted; a page size above 500 is lowered,
 * with a note. PARAM_VALUE below 1.
 */
export function pageOf(
  tool: AnyTool,
  args: JsonObject,
  wanted: Wanted,
): { readonly page: Page; readonly notes: readonly string[] } | undefined {
  if (!('page' in tool.params && 'pagesize' in tool.params)) return undefined;
  const page = numberFrom(tool, 'page', args, 1);
  const asked = numberFrom(tool, 'pagesize', args, wanted === 'all' ? largestSize : defaultSize);
  const pagesize = Math.min(asked, largestSize);
  const notes =
    asked > pagesize
      ? [`CloudStack gives at most ${largestSize} items a page; "pagesize" was lowered from ${asked}.`]
      : [];
  return { page: { page, pagesize }, notes };
}

/** Arguments for the next page, or undefined when nothing is left or the server cannot be paged any further. */
export function nextPage({ page, pagesize }: Page, got: number, total: number | undefined): Page | undefined {
  // More than a page holds: the server knows no pages of this list and gave all of it.
  if (got === 0 || got > pagesize) return undefined;
  const isMore = total === undefined ? got >= pagesize : total > page * pagesize;
  return isMore ? { page: page + 1, pagesize } : undefined;
}

/** Whether the size of the page may be why it was refused: a server can be set to give fewer rows at once than others do. */
export const isOurSize = (tool: AnyTool, { pagesize }: JsonObject): boolean =>
  'pagesize' in tool.params && (pagesize === undefined || pagesize === null);

function numberFrom(tool: AnyTool, name: string, args: JsonObject, otherwise: number): number {
  const given = args[name];
  if (given === undefined || given === null) return otherwise;
  const number = typeof given === 'string' ? Number(given) : given;
  if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 1) return number;
  throw new ToolError(
    'PARAM_VALUE',
    `"${name}" of ${tool.name} takes a whole number from 1; got ${JSON.stringify(given)}. Nothing was sent.`,
  );
}
