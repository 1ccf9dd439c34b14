// What a parameter refers to, and whether a text is an id of it already.
import type { NamingTable, ReferenceDef, TypedReference } from '../../contract/catalog.ts';
import { own, readText } from '../../contract/read-path.ts';
import type { FieldDef, JsonObject } from '../../contract/tool.ts';
import type { Registry } from '../tools/registry.ts';

/** One provider's facts about names. */
export interface Naming {
  readonly references: Readonly<Record<string, ReferenceDef>>;
  readonly table: NamingTable;
}

/** The facts of a provider, as its catalog has them. */
export async function namingOf(registry: Pick<Registry, 'references' | 'naming'>, provider: string): Promise<Naming> {
  const [references, table] = await Promise.all([registry.references(provider), registry.naming(provider)]);
  return { references, table };
}

/** An entity with the way to find it. */
export interface Referred {
  readonly entity: string;
  readonly reference: ReferenceDef;
}

/** What the field says that it refers to; where another parameter says the kind, what that one says. */
export function referredBy(naming: Naming, { ref, of, apart }: FieldDef, args: JsonObject): Referred | undefined {
  const said = ref ?? of?.ref;
  if (said === undefined) return undefined;
  const typed = typedOf(naming, said);
  const kind = typed === undefined ? '' : (readText(args, typed.by)?.toLowerCase() ?? '');
  const entity = typed === undefined ? said : own(typed.of, kind);
  const referred = entity === undefined ? undefined : entityOf(naming, entity);
  if (referred === undefined || apart !== true) return referred;
  return { entity: referred.entity, reference: { ...referred.reference, within: {}, namesWithin: {}, narrow: {} } };
}

/** The parameter that says the kind of what an entity stands for, where one does. */
export function typedOf({ table }: Naming, entity: string): TypedReference | undefined {
  return own(table.typed, entity);
}

/** How an entity is found, where its list is in this version of the API. */
export function entityOf({ references, table }: Naming, entity: string): Referred | undefined {
  const reference = own(references, entity);
  return reference === undefined ? undefined : { entity, reference: { ...table.lookups, ...reference } };
}

/** What a text is to a parameter: an id as it stands, a second id that has to be exchanged, or a name. */
export type TextKind = 'id' | 'uid' | 'name';

/** `numbers`: bare digits are ids, for the operator says so. */
export function kindOf(
  text: string,
  { table }: Naming,
  reference: ReferenceDef | undefined,
  numbers: boolean,
): TextKind {
  if (numbers && /^\d+$/.test(text)) return 'id';
  const hasForm = new RegExp(reference?.id ?? table.id, 'i').test(text);
  if (reference?.uid !== undefined && hasForm) return 'uid';
  return hasForm || (reference !== undefined && isNamedById(reference)) ? 'id' : 'name';
}

/** True where a thing's name is its id. */
export const isNamedById = ({ match, take }: ReferenceDef): boolean => match.includes(take);

/** Arguments of the call that say where the reference's list is to look: for a name, or for an id. */
export function scopeOf(
  { within = {}, namesWithin = {} }: ReferenceDef,
  args: JsonObject,
  param: string,
  text: 'name' | 'id',
): JsonObject {
  const where = text === 'name' ? { ...within, ...namesWithin } : within;
  return Object.fromEntries(
    Object.entries(where).flatMap(([name, arg]) => {
      // Several places are no place to look in.
      const said = arg === param ? undefined : readText(args, arg);
      return said === undefined ? [] : [[name, said]];
    }),
  );
}
