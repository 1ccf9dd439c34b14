// What the server refuses before a command runs: missing, malformed and oversized parameters, and paging by halves.
import type { AnyTool, FieldDef } from '../../../../contract/tool.ts';
import type { Args } from './args.ts';
import { badParam, invalid, noEntity } from './fault.ts';
import { isUuid } from './ids.ts';
import { parseInstant } from './instants.ts';

/** Largest page, as the global `default.page.size` has it. */
export const MAX_PAGE = 500;

// Tab, NUL and the other controls are refused; line feed and carriage return pass.
const CONTROL = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f]/;

/** Texts are at most this long where the specification says nothing else. */
const MAX_TEXT = 255;

/** Throws the refusal (431) that the first wrong parameter deserves. Unknown parameters pass unread. */
export function checkParams(command: string, tool: AnyTool, args: Args): void {
  if (command.startsWith('list')) checkPaging(args);
  for (const [name, field] of Object.entries(tool.params)) {
    if (!args.has(name)) {
      // An own id that is there and empty is a wrong one, not a missing one.
      if (name === 'id' && field.required && args.sent(name)) throw invalid(`The id of ${command} is empty.`);
      if (field.required) {
        throw badParam(`${command.toLowerCase()} cannot run due to missing parameter ${name}.`);
      }
      continue;
    }
    const value = args.text(name);
    if (value !== undefined) checkValue(command, name, field, value);
  }
}

function checkPaging(args: Args): void {
  if (args.sent('page') && args.sent('pagesize') && !args.has('page')) throw badParam('A page is not empty.');
  const page = args.text('page');
  const size = args.text('pagesize');
  if (page !== undefined && size === undefined)
    throw badParam('The parameter page goes with pagesize, which is missing.');
  if (size !== undefined && page === undefined && size !== '-1') {
    throw badParam('The parameter pagesize goes with page, which is missing.');
  }
  if (page === undefined || size === undefined) return;
  checkWhole('page', page);
  checkWhole('pagesize', size);
  if (Number(size) > MAX_PAGE) throw invalid(`Page size can't exceed max allowed page size value: ${MAX_PAGE}`);
  if (Number(size) === -1) throw invalid('A page number makes no sense with the unlimited page size -1.');
}

function checkValue(command: string, name: string, field: FieldDef, value: string): void {
  switch (field.kind) {
    case 'uuid':
      checkUuid(command, name, value);
      return;
    case 'whole':
      checkWhole(name, value);
      return;
    case 'number':
      if (Number.isNaN(Number(value))) throw badParam(`The parameter ${name} takes a number, not "${value}".`);
      return;
    case 'instant':
      if (parseInstant(value) === undefined) throw badParam(`The parameter ${name} takes a date, not "${value}".`);
      return;
    case 'list':
      // A list of ids is a filter, in which what is no id fits nothing.
      if (field.of?.kind === 'uuid' && !(command.startsWith('list') && name === 'ids'))
        for (const item of value.split(',')) checkUuid(command, name, item.trim());
      checkText(name, value, Number.POSITIVE_INFINITY);
      return;
    case 'map':
      throw badParam(`${command.toLowerCase()} cannot run due to invalid value ${value} for parameter ${name}.`);
    case 'text':
      checkText(name, value, field.max ?? MAX_TEXT);
      return;
    default:
      return;
  }
}

function checkUuid(command: string, name: string, value: string): void {
  if (!isUuid(value) && value !== '-1' && !/^\d+$/.test(value)) throw noEntity(command, name, value);
}

function checkWhole(name: string, value: string): void {
  if (!/^-?\d+$/.test(value)) throw badParam(`The parameter ${name} takes a whole number, not "${value}".`);
}

function checkText(name: string, value: string, max: number): void {
  if (name !== 'activationrule' && CONTROL.test(value)) {
    throw badParam(`The parameter ${name} holds a control character, which is not allowed.`);
  }
  if (value.length > max)
    throw badParam(`The parameter ${name} is ${value.length} characters long; at most ${max} are taken.`);
}
