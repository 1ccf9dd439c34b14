// What people add to the facts: corrections, decisions and words, as read from specs/<provider>.
import type {
  Alike,
  BeforeDef,
  DependentDef,
  NamingTable,
  NeedDef,
  ReferenceDef,
  SubjectDef,
  TargetDef,
} from '../../src/contract/catalog.ts';
import type { Codes, Unit, UnitBy } from '../../src/contract/kind.ts';
import type { AdoptionRules } from '../../src/contract/live.ts';
import type { Column, Effect, Flag, Impact, Json, Raise, Risk } from '../../src/contract/tool.ts';
import type { Param, Type } from '../ir/types.ts';

/** One provider's corrections and decisions: specs/<provider>/overlay.yaml. */
export interface Overlay {
  /** Title of the provider for people: `Apache CloudStack`. */
  readonly title: string;
  readonly corrections: readonly Correction[];
  readonly rules: readonly EffectRule[];
  /** What makes many operations riskier, beside what is decided for each. */
  readonly raises: readonly SharedRaises[];
  /** Operations looked at one by one for which the rule is right. */
  readonly agreed: readonly string[];
  /** Operations for which the table decides. */
  readonly decided: Readonly<Record<string, EffectDecision>>;
  readonly excluded: readonly Exclusion[];
  /** Operation id > tool-name words, where the id's own words read badly. */
  readonly names: Readonly<Record<string, string>>;
  /** Tool name that is too long > the name it goes by; the long one stays an alias. */
  readonly short: Readonly<Record<string, string>>;
  /** Word > how it is written in titles and sentences: vm > VM. */
  readonly acronyms: Readonly<Record<string, string>>;
  /** Entity > how one is looked up by name. */
  readonly references: Readonly<Record<string, Reference>>;
  /** What ids look like, and what holds for all look-ups whose lists have the parameters. */
  readonly naming: Naming;
  /** Other words of other APIs, for what nothing is called: specs/common/alike.yaml. */
  readonly alike: Alike;
  /** Which parameters are told first, and which last. */
  readonly leading: Leading;
  /** Shape > columns of its table. With `generic` and `unlisted` in a file of its own, tables.yaml. */
  readonly columns: Readonly<Record<string, readonly Column<Readonly<Record<string, Json>>>[]>>;
  /** Fields, by name or path, that say nothing about what a thing is: ids, owners, places, when it was made. */
  readonly generic: readonly string[];
  /** Shape > field > its type: what the API sends although its facts leave it out. */
  readonly unlisted: Readonly<Record<string, Readonly<Record<string, Type>>>>;
  /** Shape > what a person sees who is asked about one, where that is not the columns of its table. */
  readonly live: Readonly<Record<string, readonly Column<Readonly<Record<string, Json>>>[]>>;
  /** Fields that go on by themselves, whatever anybody does, by name or path: shown, but not held against a yes. */
  readonly moving: readonly string[];
  /** Shape > field > its values while the service still works on the thing by itself, after a change was answered. */
  readonly going: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Shape > field > the texts that it takes, where the API knows no others and its spec does not say so. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Shape > field > the least and the greatest number that it takes: those of a port. */
  readonly bounds: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>>;
  /** Parameter and field names that hold credentials, lower case. */
  readonly secrets: {
    readonly secret: readonly string[];
    readonly maybe: readonly string[];
    /** Fields that say which thing is meant. */
    readonly identity: readonly string[];
    /** Maps whose every value is a credential; their keys are shown. */
    readonly each?: readonly string[];
  };
  /** In a file of its own, safety.yaml. */
  readonly safety: Safety;
  /** In a file of its own, units.yaml. */
  readonly units: Units;
}

/** The order in which parameters are told where there is no room for all, by name. */
export interface Leading {
  /** What most calls say, the most telling one first. */
  readonly first: readonly string[];
  /** What only bookkeeping, paging and administrators of tenants need. */
  readonly last: readonly string[];
  /** Operation, or a pattern for some > what its calls say, before all others. */
  readonly at: Readonly<Record<string, readonly string[]>>;
}

/** Operations are named by id, or by patterns with `*`. */
export interface Correction {
  readonly operations: readonly string[];
  /** Only operations whose call has these properties. */
  readonly where?: Readonly<Record<string, Json | readonly Json[]>>;
  readonly why: string;
  readonly add?: readonly Param[];
  readonly drop?: readonly string[];
  /** Parameter name > properties to replace. */
  readonly params?: Readonly<Record<string, Partial<Param>>>;
  /** Properties of the call to replace; `$name` in a text stands for the call's own property. */
  readonly call?: Readonly<Record<string, Json>>;
  readonly result?: Type;
  /** The spec's own grouping, where it has none or a wrong one. */
  readonly category?: string;
}

/** Raises of all operations that the patterns fit, as far as they have the parameter. */
export interface SharedRaises {
  readonly operations: readonly string[];
  /** Verb of the operation on the same object whose risk these are to have at least: `delete`. */
  readonly riskOf?: string;
  readonly raisedBy: readonly Raise[];
}

export interface EffectDecision {
  readonly effect: Effect;
  readonly risk: Risk;
  readonly reversible: boolean;
  readonly impact?: Impact;
  readonly flags?: readonly Flag[];
  readonly raisedBy?: readonly Raise[];
  readonly warn?: string;
  /** Argument and value > what holds instead of the warning. */
  readonly unlike?: readonly { readonly param: string; readonly equals: Json; readonly warn: string }[];
  /** Argument > how far the operation reaches when it is given, the first that is. */
  readonly reaches?: Readonly<Record<string, Impact>>;
  readonly why: string;
}

/**
 * Why an operation is left out, in one word: nobody can reach it over the wire; the provider does it itself; it is no
 * operation but part of an answer; the same exists under another name; it describes the API; it is plumbing of
 * controllers; it was decided that it does harm or no good; nobody has got to it.
 */
export type ExclusionKind =
  | 'unreachable'
  | 'provider'
  | 'structure'
  | 'duplicate'
  | 'discovery'
  | 'plumbing'
  | 'decided'
  | 'postponed';

export interface Exclusion {
  readonly operations: readonly string[];
  /** `postponed` when left out. */
  readonly kind?: ExclusionKind;
  readonly why: string;
}

/** specs/<provider>/safety.yaml: what a person who is asked must see, and what must not be lost. */
export interface Safety {
  /** Entity > the lists of what depends on one of its kind, by operation. */
  readonly dependents: Readonly<Record<string, readonly Dependent[]>>;
  /** Operation that hits whatever its arguments select > the lists of what that is. */
  readonly hits?: Readonly<Record<string, readonly Dependent[]>>;
  /**
   * Operation > the things that its arguments name somewhere inside, where no parameter refers to them. A pattern stands
   * for the operations that it fits, as far as they change something and have the argument.
   */
  readonly targets?: Readonly<Record<string, readonly TargetDef[]>>;
  /**
   * Operation > where the present values of what it changes are read. Changes with an `id` need no entry: the arguments
   * that are called like fields of the thing are compared with them. A pattern's operation may be one too: `*.get`.
   */
  readonly before?: Readonly<Record<string, Before>>;
  /** Operation, or a pattern for some > states in which the API refuses it. */
  readonly needs?: Readonly<Record<string, readonly NeedDef[]>>;
  /** Operation > parameters of which the API wants one, though none alone is required. */
  readonly oneOf?: Readonly<Record<string, readonly string[]>>;
  /** Arguments of a list that only shows its first few rows and says how many there are, for lists that have them all. */
  readonly first?: Readonly<Record<string, Json>>;
  /** Parameter of lists > field of a thing's record, passed on where the list has the one and the record the other. */
  readonly within?: Readonly<Record<string, string>>;
  /** Fields by which a row is called, most telling first. */
  readonly calledBy?: readonly string[];
  /** Operation > what its thing holds that is lost with it. */
  readonly loses?: Readonly<Record<string, readonly Dependent[]>>;
  /** Work that one yes is good for as long as it goes on > its operations. */
  readonly sessions?: Readonly<Record<string, readonly string[]>>;
  /** Arguments that name what a call is about where nothing else does, most telling first. */
  readonly subjects?: readonly Subject[];
  /** Operations, or patterns for them, with which nothing goes along that hangs on their things. */
  readonly alone?: readonly string[];
  /** Operations whose answer is nothing but a secret, or holds one that nobody can look up again. */
  readonly onceOnly: readonly string[];
}

export type Before = Omit<BeforeDef, 'tool' | 'fields'> & {
  readonly operation?: string;
  readonly fields?: BeforeDef['fields'];
};

export type Dependent = Omit<DependentDef, 'tool' | 'shares'> & {
  readonly operation?: string;
  /** Field of a row that holds the thing's id: see DependentDef. */
  readonly shares?: string;
};

export type Subject = Omit<SubjectDef, 'list'> & { readonly list?: Dependent };

export type Reference = Omit<ReferenceDef, 'tool' | 'get' | 'find'> & {
  readonly operation: string;
  readonly get?: { readonly operation: string; readonly param: string };
  readonly find?: { readonly operation: string; readonly param: string };
};

export interface Naming extends Omit<NamingTable, 'lookups'> {
  readonly lookups?: Pick<
    ReferenceDef,
    'page' | 'brief' | 'wider' | 'within' | 'namesWithin' | 'narrow' | 'tells' | 'fills' | 'exact' | 'search'
  >;
}

/** `none` stands for a number that was looked at and counts nothing: a port, an id, how many there are. */
export type Counted = Unit | 'none';

/** specs/<provider>/units.yaml: what numbers count. */
export interface Units {
  /** Unit > names of numbers, as parameters and as fields, where `at` does not say otherwise. */
  readonly names: Readonly<Partial<Record<Counted, readonly string[]>>>;
  /** Operation or shape, or a pattern for some > name > what it counts there. Texts get a unit only here. */
  readonly at: Readonly<Record<string, Readonly<Record<string, Counted>>>>;
  /** Names of fields > what the numbers of a closed set stand for, wherever they come; `codesAt`: in a shape. */
  readonly codes: Readonly<Record<string, Codes>>;
  readonly codesAt: Readonly<Record<string, Readonly<Record<string, Codes>>>>;
  /** Shape > field > the other field that tells what it counts. */
  readonly unitBy: Readonly<Record<string, Readonly<Record<string, UnitBy>>>>;
}

/** Our own descriptions: specs/<provider>/words/*.yaml. */
export interface Words {
  /** Spec category > ours. */
  readonly categories: Readonly<Record<string, CategoryWords>>;
  readonly operations: Readonly<Record<string, OperationWords>>;
  /** Parameter name > meaning, where an operation does not say otherwise. */
  readonly params: Readonly<Record<string, string>>;
  /** Names among these that mean the same everywhere, also in operations that nobody has read yet. */
  readonly general?: readonly string[];
  /** Parameter name > thing that it names > meaning, for names as general as `id`. */
  readonly things?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly shapes: Readonly<Record<string, ShapeWords>>;
}
export interface CategoryWords {
  readonly id: string;
  readonly title: string;
  readonly doc: string;
}
export interface OperationWords {
  readonly doc: string;
  /** Phrases with which an operator asks for it without knowing the API. */
  readonly say: readonly string[];
  readonly params?: Readonly<Record<string, string>>;
  /** What it answers with, where the shape of that is also another thing's: an ISO is a template to CloudStack. */
  readonly noun?: Noun;
}
export type Noun = readonly [one: string, many: string];
export interface ShapeWords {
  readonly noun: Noun;
  readonly doc?: string;
}

/** What operations of these verbs do; `warn` is a template with `{object}` for the operation's object in words. */
export type EffectRule = AdoptionRules['rules'][number];
