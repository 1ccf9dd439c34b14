// Label selectors: read word by word as the API server does, which tells in its own words what it stumbled over.
import { badRequest } from './fault.ts';

/** Whether labels are meant. */
export type LabelsTest = (labels: Readonly<Record<string, string>>) => boolean;

const SPECIAL = new Set(['(', ')', ',', '!', '=', '==', '!=', '>', '<']);
const OPERATORS = 'in, notin, =, ==, !=, gt, lt';
const END = "'end of string'";
const LONGEST = 63;
const NAME = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;

/** The rule of names within keys of labels and annotations, in the words of the API server. */
export const NAME_RULE =
  "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')";
const VALUE_RULE =
  "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')";

/** What is wrong with a key of a label or an annotation; undefined where nothing is. */
export function faultOfKey(key: string): string | undefined {
  const parts = key.split('/');
  if (parts.length > 2)
    return `a valid label key ${NAME_RULE} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')`;
  const name = parts.at(-1) ?? '';
  if (parts.length === 2 && parts[0] === '') return 'prefix part must be non-empty';
  if (name === '') return 'name part must be non-empty';
  if (name.length > LONGEST) return `name part must be no more than ${LONGEST} bytes`;
  return NAME.test(name) ? undefined : `name part ${NAME_RULE}`;
}

/** What is wrong with the value of a label; undefined where nothing is. */
export function faultOfValue(value: string): string | undefined {
  if (value.length > LONGEST) return `must be no more than ${LONGEST} bytes`;
  return value === '' || NAME.test(value) ? undefined : VALUE_RULE;
}

/** `app=web,env in (dev,test),!old`. Throws 400 for what is no selector. */
export function labelsTest(selector: string): LabelsTest {
  const words = wordsOf(selector);
  const tests: LabelsTest[] = [];
  let at = 0;
  const peek = (): string => words[at] ?? '';
  const next = (): string => words[at++] ?? '';
  for (;;) {
    if (at >= words.length) break;
    if (peek() !== '!' && SPECIAL.has(peek()))
      throw badRequest(`found '${peek()}', expected: !, identifier, or ${END}`);
    tests.push(requirement(next, peek));
    const after = next();
    if (after === '') break;
    if (after !== ',') throw badRequest(`found '${after}', expected: ',' or ${END}`);
    if (peek() !== '!' && (peek() === '' || SPECIAL.has(peek())))
      throw badRequest(`found '${peek()}', expected: identifier after ','`);
  }
  return (labels) => tests.every((test) => test(labels));
}

/** Words, operators and brackets of a selector, in order. */
const wordsOf = (selector: string): readonly string[] => selector.match(/[()<>,]|!=|==|[!=]|[^\s()<>,!=]+/g) ?? [];

type Take = () => string;

function requirement(next: Take, peek: Take): LabelsTest {
  const isNot = peek() === '!';
  if (isNot) next();
  const key = next();
  if (key === '' || SPECIAL.has(key)) throw unparsable(`found '${key}', expected: identifier`);
  const wrong = faultOfKey(key);
  if (wrong !== undefined) throw unparsable(`<nil>: Invalid value: ${JSON.stringify(key)}: ${wrong}`);
  if (isNot) return (labels) => !Object.hasOwn(labels, key);
  if (peek() === '' || peek() === ',') return (labels) => Object.hasOwn(labels, key);
  const operator = next();
  switch (operator) {
    case 'in':
    case 'notin': {
      const values = checked(key, listed(next, peek));
      return (labels) => values.includes(labels[key] ?? '\0') === (operator === 'in');
    }
    case '=':
    case '==':
    case '!=': {
      const [value = ''] = checked(key, [one(next, peek)]);
      return (labels) => (labels[key] === value) === (operator !== '!=');
    }
    case '>':
    case '<': {
      const value = one(next, peek);
      if (!/^-?\d+$/.test(value))
        throw unparsable(
          `values[0]: Invalid value: ${JSON.stringify(value)}: for 'Gt', 'Lt' operators, the value must be an integer`,
        );
      return (labels) => {
        const has = Number(labels[key] ?? Number.NaN);
        return operator === '>' ? has > Number(value) : has < Number(value);
      };
    }
    default:
      throw unparsable(`found '${operator}', expected: ${OPERATORS}`);
  }
}

function one(next: Take, peek: Take): string {
  const value = peek();
  if (value === '' || value === ',') return '';
  if (SPECIAL.has(value)) throw unparsable(`found '${value}', expected: identifier`);
  return next();
}

/** `(a, b)`; a comma without a word beside it stands for an empty value. */
function listed(next: Take, peek: Take): readonly string[] {
  const open = next();
  if (open !== '(') throw unparsable(`found '${open}' expected: '('`);
  const values: string[] = [];
  let isOpen = true;
  while (peek() !== ')') {
    const word = next();
    if (word === ',') {
      if (isOpen) values.push('');
      isOpen = true;
    } else if (word === '' || SPECIAL.has(word) || !isOpen) {
      throw unparsable(`found '${word}', expected: ',' or ')'`);
    } else {
      values.push(word);
      isOpen = false;
    }
  }
  next();
  return isOpen ? [...values, ''] : values;
}

function checked(key: string, values: readonly string[]): readonly string[] {
  for (const [index, value] of values.entries()) {
    const wrong = faultOfValue(value);
    if (wrong !== undefined)
      throw unparsable(`values[${index}][${key}]: Invalid value: ${JSON.stringify(value)}: ${wrong}`);
  }
  return values;
}

const unparsable = (why: string) => badRequest(`unable to parse requirement: ${why}`);
