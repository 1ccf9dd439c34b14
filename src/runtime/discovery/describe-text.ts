// One tool in full as text: parameters, what makes it dangerous, what it returns, what to use with it.
import type { AnyShape, AnyTool, FieldDef } from '../contract.ts';
import { callToolFor } from './call-class.ts';
import { typeName } from './signature.ts';

export interface DescribeFacts {
  readonly tool: AnyTool;
  /** Fields of the result or of its items, where known. */
  readonly result: AnyShape | undefined;
  readonly related: readonly string[];
  /** Tool that lists the things of an entity, where there is one. */
  readonly listOf: (entity: string) => string | undefined;
}

/** Everything there is to know before a call, a few hundred tokens long. */
export function describeText({ tool, result, related, listOf }: DescribeFacts): string {
  const params = Object.entries(tool.params).filter(([, { hidden }]) => hidden !== true);
  const sorted = [...params].sort(([, a], [, b]) => Number(b.required ?? false) - Number(a.required ?? false));
  const returned = Object.entries(result ?? {}).map(([name, field]) => `${name}: ${typeName(field)}`);
  return [
    `${tool.name} (${tool.operations.join(', ')})`,
    tool.doc,
    `Effect ${tool.effect}, risk ${tool.risk}${undoing(tool)}; ${callToolFor(tool.effect, tool.risk)}.${tool.flags.length > 0 ? ` Flags: ${tool.flags.join(', ')}.` : ''}`,
    ...tool.raisedBy.map((raise) => `Risk ${raise.risk} with ${raise.param}${conditionOf(raise)}: ${raise.why}.`),
    ...(sorted.length === 0
      ? ['No parameters.']
      : ['Parameters:', ...sorted.map(([name, field]) => paramLine(name, field, listOf))]),
    resultLine(tool, returned),
    `Errors: ${errorsOf(tool)}.`,
    ...(related.length > 0 ? [`Related: ${related.join(', ')}`] : []),
  ].join('\n');
}

/** The fields of one object, for a path that was opened. */
export const describeFields = (fields: AnyShape, listOf: DescribeFacts['listOf']): string =>
  Object.entries(fields)
    .map(([name, field]) => paramLine(name, field, listOf))
    .join('\n');

const undoing = ({ effect, reversible }: AnyTool): string =>
  effect === 'read' ? '' : reversible ? ', can be undone' : ', cannot be undone';

function conditionOf(raise: AnyTool['raisedBy'][number]): string {
  if (raise.equals !== undefined) return ` = ${JSON.stringify(raise.equals)}`;
  if (raise.anyOf !== undefined) return ` one of ${JSON.stringify(raise.anyOf)}`;
  return raise.covers === undefined ? '' : ' open to everybody';
}

function paramLine(name: string, field: FieldDef, listOf: DescribeFacts['listOf']): string {
  const list = field.ref === undefined ? undefined : listOf(field.ref);
  const notes = [
    field.doc ?? '',
    ...(field.oneOf !== undefined && field.oneOf.length > 6 ? [`one of ${field.oneOf.join(', ')}`] : []),
    ...(field.ref === undefined ? [] : [`name or id${list === undefined ? '' : ` (${list})`}`]),
    ...(field.max === undefined ? [] : [`at most ${field.max} characters`]),
    ...(field.secret === 'secret' ? ['secret'] : []),
  ].filter((note) => note !== '');
  const head = `  ${name}${field.required === true ? '' : '?'}: ${typeName(field)}`;
  return notes.length === 0 ? head : `${head} - ${notes.join('; ')}`;
}

function resultLine(tool: AnyTool, fields: readonly string[]): string {
  if (tool.result.kind === 'nothing') return 'Returns nothing but success.';
  const what = typeName(tool.result);
  if (fields.length === 0) return `Returns ${what}.`;
  const shown = fields.slice(0, 40);
  const more = fields.length - shown.length;
  return `Returns ${what}: ${shown.join(', ')}${more > 0 ? `, and ${more} more` : ''}`;
}

function errorsOf(tool: AnyTool): string {
  const refs = Object.values(tool.params).some(({ ref }) => ref !== undefined);
  const codes = [
    'PARAM_MISSING, PARAM_KIND, PARAM_VALUE (arguments)',
    ...(refs ? ['NAME_UNKNOWN, NAME_AMBIGUOUS (names)'] : []),
    ...(tool.effect === 'read' ? [] : ['MODE_REFUSES, POLICY_DENIES (the operator forbids it)']),
    ...(callToolFor(tool.effect, tool.risk) === 'call_destructive'
      ? ['CONFIRM_NEEDED, CONFIRM_DECLINED (a person)']
      : []),
    'API_REFUSED (the cloud says why)',
    ...('async' in tool.call ? ['JOB_FAILED'] : []),
    ...(tool.effect === 'read' ? [] : ['API_UNREACHABLE, API_TIMEOUT (outcome unknown: look first)']),
  ];
  return codes.join('; ');
}
