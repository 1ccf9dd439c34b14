// Pages of a list: sane defaults on the way out, and whether more is left on the way back.

import { ToolError } from '../../../contract/errors.ts';
import type { AnyTool, JsonObject } from '../../../contract/tool.ts';

export interface Page {
  readonly page: number;
  readonly pagesize: number;
}

const defaultSize = 50;
/** The server's default for default.page.size; a larger page is refused by it. */
const largestSize = 500;

/**
 * The page that a call is about, or undefined when the tool does not page. The server wants `page` and `pagesize`
 * together, so what is missing is filled in; a page size above 500 is lowered, with a note. PARAM_VALUE below 1.
 */
export function pageOf(
  tool: AnyTool,
  args: JsonObject,
): { readonly page: Page; readonly notes: readonly string[] } | undefined {
  if (!('page' in tool.params && 'pagesize' in tool.params)) return undefined;
  const page = numberFrom(tool, 'page', args, 1);
  const asked = numberFrom(tool, 'pagesize', args, defaultSize);
  const pagesize = Math.min(asked, largestSize);
  const notes =
    asked > pagesize
      ? [`CloudStack gives at most ${largestSize} items a page; "pagesize" was lowered from ${asked}.`]
      : [];
  return { page: { page, pagesize }, notes };
}

/** Arguments for the next page, or undefined when nothing is left or the server cannot be paged any further. */
export function nextPage({ page, pagesize }: Page, got: number, total: number | undefined): Page | undefined {
  if (got === 0) return undefined;
  const isMore = total === undefined ? got >= pagesize : total > page * pagesize;
  return isMore ? { page: page + 1, pagesize } : undefined;
}

/** The first of the largest pages, for whoever wants all of a list of which the caller gave no page size. */
export function wholeFrom(args: JsonObject, { page, pagesize }: Page, total: number | undefined): Page | undefined {
  const isOwn = (args.pagesize ?? null) !== null || page !== 1;
  // Two pages are no more than what it takes to begin anew.
  const isWorthIt = total === undefined || total > 2 * pagesize;
  return isOwn || !isWorthIt ? undefined : { page: 1, pagesize: largestSize };
}

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
