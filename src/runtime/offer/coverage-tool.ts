// `coverage_report`: how much of each API there is a tool for.

import { ToolError } from '../../contract/errors.ts';
import { isObject } from '../../contract/read-path.ts';
import type { JsonObject } from '../../contract/tool.ts';
import { optionalText, refuseOthers } from './meta-arguments.ts';
import type { MetaParts, MetaTool } from './meta-tool.ts';

const name = 'coverage_report';

/** The tool for the numbers that the generator wrote. */
export const coverageReport = (parts: MetaParts): MetaTool => ({
  listed: {
    name,
    title: 'Coverage report',
    description: 'How much of each API has a tool: totals, or the categories of one provider.',
    inputSchema: { type: 'object', properties: { provider: { type: 'string', enum: parts.providers } } },
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  },
  async run(args) {
    refuseOthers(name, args, ['provider']);
    const provider = optionalText(name, args, 'provider');
    const all = await (await parts.engine()).coverage();
    if (provider !== undefined && !Object.hasOwn(all, provider)) {
      throw new ToolError(
        'PARAM_VALUE',
        `"provider" is one of ${Object.keys(all).join(', ')}; got "${provider.slice(0, 60)}".`,
      );
    }
    const shown = Object.entries(all).filter(([id]) => provider === undefined || id === provider);
    const lines = shown.flatMap(([id, report]) => linesOf(id, isObject(report) ? report : {}, provider !== undefined));
    const structured = Object.fromEntries(
      shown.map(([id, report]) => [id, withoutLists(report as JsonObject, provider)]),
    );
    return { data: structured, text: lines.join('\n'), structured };
  },
});

function linesOf(id: string, report: JsonObject, isDetailed: boolean): readonly string[] {
  const head = `${id} ${String(report.version ?? '')}: ${numbers(report.total)}, ${String(report.tools ?? '?')} tools`;
  const categories = isDetailed && isObject(report.categories) ? Object.entries(report.categories) : [];
  return [head, ...categories.map(([category, counts]) => `  ${category}: ${numbers(counts)}`)];
}

function numbers(counts: JsonObject[string] | undefined): string {
  if (!isObject(counts)) return 'no numbers';
  const { operations, generated, excluded } = countsOf(counts);
  return `${String(generated)} of ${String(operations)} operations generated, ${String(excluded)} excluded for a reason`;
}

/** Some clients show only the structure: it has the numbers that the text has, and no others. */
const countsOf = ({ operations = 0, generated = 0, excluded = 0 }: JsonObject): JsonObject => ({
  ...{ operations, generated, excluded },
});

/** Totals only, unless one provider was asked for. */
function withoutLists(report: JsonObject, provider: string | undefined): JsonObject {
  const { version, tools, total, categories } = report;
  const inEach = (all: JsonObject): JsonObject =>
    Object.fromEntries(
      Object.entries(all).flatMap(([id, counts]) => (isObject(counts) ? [[id, countsOf(counts)]] : [])),
    );
  return {
    ...(version !== undefined && { version }),
    ...(tools !== undefined && { tools }),
    ...(isObject(total) && { total: countsOf(total) }),
    ...(provider !== undefined && isObject(categories) && { categories: inEach(categories) }),
  };
}
