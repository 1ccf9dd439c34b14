// What a schema refused in a file of the operator, in sentences: one way for every such file, and what differs as data.
import type { ErrorObject } from 'ajv';
import { stepsOf } from '../contract/json-pointer.ts';
import { quoted } from './hygiene.ts';
import type { Fault, YamlFile } from './yaml-file.ts';

/** What differs between files. */
export interface Wording {
  /** Whether what stands in the file may be repeated; never where it could be a secret. */
  readonly showsValues: boolean;
  /** ` Did you mean "name"?` with a leading space for a key that is not known, or nothing. */
  readonly suggest?: (key: string, known: readonly string[]) => string;
}

/**
 * One fault for each thing that is wrong, with its place and what was expected there. `findings` are those of an ajv with
 * `verbose`; with `allErrors` all of them are told. What a finding says better than its consequences is told alone.
 */
export function formFaults(findings: readonly ErrorObject[], placeOf: YamlFile['placeOf'], wording: Wording): Fault[] {
  const telling = findings.filter((finding) => !isSaidBetter(finding, findings));
  const told = new Set<string>();
  return (telling.length > 0 ? telling : findings).flatMap((finding) => {
    const path = [...stepsOf(finding.instancePath), ...strangerOf(finding)];
    const place = path.join('/');
    // Of several forms that a value may have, the first tells what was expected.
    if (finding.schemaPath.includes('/anyOf/') && told.has(place)) return [];
    told.add(place);
    return [{ place: placeOf(path), what: sentence(finding, wording) }];
  });
}

/** The key that is not known, or that is called what no key may be called. */
const strangerOf = ({ keyword, params }: ErrorObject): readonly string[] =>
  keyword === 'additionalProperties'
    ? [String(params.additionalProperty)]
    : keyword === 'propertyNames'
      ? [String(params.propertyName)]
      : [];

function isSaidBetter(finding: ErrorObject, all: readonly ErrorObject[]): boolean {
  const { keyword, instancePath, schemaPath, propertyName } = finding;
  // The branch taken, the tag, and the pattern of a name each have a finding of their own.
  if (keyword === 'if' || keyword === 'discriminator' || propertyName !== undefined) return true;
  if (isChoice(finding)) {
    const isWithin = (other: ErrorObject): boolean => other.schemaPath.startsWith(`${schemaPath}/`);
    const hasStranger = (other: ErrorObject): boolean =>
      other.keyword === 'additionalProperties' && other.instancePath === instancePath;
    return all.some(hasStranger) || (meaningOf(finding) === undefined && all.some(isWithin));
  }
  // Where several forms are possible, what all of them are says more than the refusal of one.
  return all.some(
    (other) => isChoice(other) && meaningOf(other) !== undefined && schemaPath.startsWith(`${other.schemaPath}/`),
  );
}

const isChoice = ({ keyword }: ErrorObject): boolean => keyword === 'anyOf' || keyword === 'oneOf';

function sentence(finding: ErrorObject, { showsValues, suggest = () => '' }: Wording): string {
  const { keyword, params, parentSchema, data, message } = finding;
  const path = stepsOf(finding.instancePath);
  const where = path.length === 0 ? 'the file' : quoted(path.join('.'));
  const takes = (what: string): string => `${where} takes ${what}${showsValues ? `; got ${shown(data)}` : ''}.`;
  const meaning = meaningOf(finding);
  switch (keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty);
      const known = Object.keys((parentSchema as { properties?: object } | undefined)?.properties ?? {});
      return `${where} has no setting ${quoted(key)}; known are ${known.join(', ')}.${suggest(key, known)}`;
    }
    case 'propertyNames': {
      const { description } = Object(parentSchema?.propertyNames) as { description?: string };
      return `${where} takes no name like ${quoted(String(params.propertyName))}${description === undefined ? '' : `: names are ${description}`}.`;
    }
    case 'required':
      return `${where} needs ${quoted(String(params.missingProperty))}.`;
    case 'enum':
      return takes((params.allowedValues as readonly unknown[]).map((value) => JSON.stringify(value)).join(' or '));
    case 'type':
      return takes(meaning ?? [params.type as string | readonly string[]].flat().map(kindOf).join(' or '));
    default:
      return meaning === undefined
        ? `${where} ${message}${showsValues ? `; got ${shown(data)}` : ''}.`
        : takes(meaning);
  }
}

/** What the schema itself says that belongs there. */
const meaningOf = ({ parentSchema }: ErrorObject): string | undefined =>
  (parentSchema as { description?: string } | undefined)?.description;

const kinds: Readonly<Record<string, string>> = {
  object: 'a map of settings',
  array: 'a list',
  string: 'a text',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
};

const kindOf = (type: string): string => kinds[type] ?? type;

/** A value of the file in the words of a sentence. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return typeof value === 'string' ? quoted(value) : String(value);
}
