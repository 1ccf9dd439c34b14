// What is generated for one provider beside its tools: the catalog and its tables. Types only.
import type { AdoptionRules, VersionTable } from './live.ts';
import type { AnyHandler, AnyShape, Effect, Impact, Json, JsonObject, Numbered, Risk } from './tool.ts';

/** One entry of the dangerous-action registry: what the person who is asked must know. */
export interface Danger {
  readonly severity: 'high' | 'critical';
  readonly category: string;
  readonly warning: string;
  readonly reversible: boolean;
  readonly impact: Impact;
  /** Argument > how far it reaches when that is given, the first that is. */
  readonly reaches?: Readonly<Record<string, Impact>>;
  /** Argument and value > what holds instead of the warning. */
  readonly unlike?: readonly { readonly param: string; readonly equals: Json; readonly warning: string }[];
  /** What has to be typed for a critical call; `{name}` stands for the resource's name. */
  readonly phrase?: string;
}

/** One line per tool in the catalog, the only thing known before a category is loaded. */
export interface CatalogEntry {
  readonly name: string;
  /** A longer name that it had: an alias in calls, scripts and policies. */
  readonly formerly?: string;
  /** Export name in the category's modules: the operation id made an identifier. */
  readonly symbol: string;
  readonly category: string;
  readonly effect: Effect;
  readonly risk: Risk;
  readonly doc: string;
}

export interface CategoryEntry {
  readonly title: string;
  readonly doc: string;
  readonly handlers: () => Promise<Readonly<Record<string, AnyHandler>>>;
  readonly shapes: () => Promise<Readonly<Record<string, AnyShape>>>;
}

/** How a thing that a parameter refers to is found: list with this tool, match this field, take that field. */
export interface ReferenceDef {
  readonly tool: string;
  /** Fields in which a person would recognise the thing, best first; none where people have nothing but ids. */
  readonly match: readonly string[];
  /** Field that the API wants; one that is also matched means that names are ids here. */
  readonly take: string;
  /** Parameter of the list tool that narrows by name on the server, if there is one. What it leaves out has not the name. */
  readonly filter?: string;
  /** Fixed arguments of the look-up, such as `templatefilter`. */
  readonly args?: JsonObject;
  /** Arguments for large pages, left out where one thing is asked for. */
  readonly page?: JsonObject;
  /** Arguments for rows of few fields, where nobody is shown them. */
  readonly brief?: JsonObject;
  /** Further lists that belong to the first: what stands in several of them under one name is ambiguous. */
  readonly beside?: readonly JsonObject[];
  /** Arguments with which to look on, one after the other, when nothing was found: `{ projectid: '-1' }`. */
  readonly wider?: readonly JsonObject[];
  /** Parameter of the list > argument of the call that says where to look. */
  readonly within?: Readonly<Record<string, string>>;
  /** The same for names alone, where ids are the same everywhere. */
  readonly namesWithin?: Readonly<Record<string, string>>;
  /** Parameters of the list without any of which the server refuses it. */
  readonly needs?: readonly string[];
  /** Field of the list's rows > arguments of the call, one of which, when given, says which of several is meant. */
  readonly narrow?: Readonly<Record<string, readonly string[]>>;
  /** Fields that tell those of one name apart, best first, before the columns of their table. */
  readonly tells?: readonly string[];
  /** Form of an id, a regular expression, where it is not the provider's usual one. */
  readonly id?: string;
  /** Parameter of the list that takes ids, where it is not called like the field. */
  readonly byId?: string;
  /** Parameter of the list that takes several ids at once. */
  readonly many?: string;
  /** Reads one of them by its id, for lists that cannot be asked for one. */
  readonly get?: { readonly tool: string; readonly param: string };
  /**
   * Finds one by its name, the first of those that share it. Only for calls that change nothing: for others it has to be the
   * only one.
   */
  readonly find?: { readonly tool: string; readonly param: string };
  /** Parameter of the list that finds, by any of its names, also what is open here and in no list. */
  readonly opens?: string;
  /** Where the things stand inside the rows of the list: `stickinesspolicy`. */
  readonly rows?: string;
  /** What one is called, and several, where their list says less. */
  readonly noun?: readonly [one: string, many: string];
  /** Argument of the call that may be left out > field of the thing's record that says it. */
  readonly fills?: Readonly<Record<string, string>>;
  /** Parameter of the list that finds things by their very name, with the form of what it takes: `metadata.name={name}`. */
  readonly exact?: { readonly param: string; readonly form: string };
  /** Parameter of the list that keeps what holds a text, in any case, among more. */
  readonly search?: string;
  /** Field of a second id, which no two things ever share, in the provider's form of ids. */
  readonly uid?: string;
}

/** A parameter that refers to things of a kind that another parameter says. */
export interface TypedReference {
  /** The parameter that says the kind. */
  readonly by: string;
  /** Kind, in lower case > entity. */
  readonly of: Readonly<Record<string, string>>;
}

/** What ids look like to a provider. */
export interface NamingTable {
  /** A regular expression; any case. */
  readonly id: string;
  /** The server's own numbers with which it says that there is no such thing. */
  readonly absent?: readonly number[];
  /** Bare digits are rows of the server's database: a name to us, sent as an id only where the operator wants it. */
  readonly hasRowNumbers?: true;
  /** What holds for references that do not say it themselves. */
  readonly lookups?: Pick<ReferenceDef, 'narrow' | 'tells'>;
  /** Entity > where the real one is said. */
  readonly typed?: Readonly<Record<string, TypedReference>>;
}

/** Everything generated for one provider. */
/** Groups of words that different APIs have for the same thing. */
export type WordGroups = readonly (readonly string[])[];

/** For names that nothing has: what another API calls so may be here under another word. */
export interface Alike {
  /** First words of tools' names. */
  readonly verbs: WordGroups;
  /** Things within tools' names, in the singular, their words joined by `_`. None when left out. */
  readonly things?: WordGroups;
  /** Names of parameters and fields, lower case. */
  readonly names: WordGroups;
}

export interface ProviderCatalog {
  readonly provider: string;
  readonly title: string;
  readonly version: string;
  readonly tools: readonly CatalogEntry[];
  readonly categories: Readonly<Record<string, CategoryEntry>>;
  /** Nothing when left out. */
  readonly alike?: Alike;
  /** Shape name > category whose `shapes` module defines it, and its export there. */
  readonly shapeHomes: () => Promise<Readonly<Record<string, readonly [category: string, symbol: string]>>>;
  readonly references: () => Promise<Readonly<Record<string, ReferenceDef>>>;
  /** Forms of ids; UUIDs when left out. */
  readonly naming?: () => Promise<NamingTable>;
  readonly dangers: () => Promise<Readonly<Record<string, Danger>>>;
  readonly secrets: () => Promise<SecretTable>;
  /** Field > what a number under that name counts or stands for, whichever shape it is in; nothing when left out. */
  readonly numbers?: () => Promise<NumberTable>;
  /** What hangs on what, and which secrets are shown only once; nothing when left out. */
  readonly safety?: () => Promise<SafetyTable>;
  /** What operations are judged by that only a running service has; none become tools when left out. */
  readonly adoption?: () => Promise<AdoptionRules>;
  /** What came with which version; nothing when left out. */
  readonly versions?: () => Promise<VersionTable>;
  /** Tool > how operators ask for it without knowing the API. */
  readonly phrases: () => Promise<Readonly<Record<string, readonly string[]>>>;
}

/** By the names of fields. */
export type NumberTable = Readonly<Record<string, Numbered>>;

/** Names of fields and parameters that hold credentials, lower case. */
export interface SecretTable {
  readonly secret: readonly string[];
  readonly maybe: readonly string[];
  /** Fields that say which thing is meant: never hidden because the same text is a secret elsewhere. */
  readonly identity?: readonly string[];
  /** Maps whose every value is a credential, as the data of a Kubernetes Secret; their keys are shown. */
  readonly each?: readonly string[];
}

/** What a person who is asked has to know beyond the registry of dangers. */
export interface SafetyTable {
  /** Entity > the lists of what depends on one of its kind. */
  readonly dependents: Readonly<Record<string, readonly DependentDef[]>>;
  /** Tool that hits whatever its arguments select > the lists of what that is; `by` names arguments of the call. */
  readonly hits?: Readonly<Record<string, readonly DependentDef[]>>;
  /** Tool > the things that its arguments name somewhere inside, where no parameter refers to them. */
  readonly targets?: Readonly<Record<string, readonly TargetDef[]>>;
  /** Tool > where the present values of what it changes are read, for a question from what to what. */
  readonly before?: Readonly<Record<string, BeforeDef>>;
  /** Tool > states in which the API refuses it: checked before anybody is asked. */
  readonly needs?: Readonly<Record<string, readonly NeedDef[]>>;
  /** Tool > parameters of which the API wants one, though none alone is required. */
  readonly oneOf?: Readonly<Record<string, readonly string[]>>;
  /** Tool > what its thing holds that is lost with the call, in lists of the thing's own record. */
  readonly loses?: Readonly<Record<string, readonly DependentDef[]>>;
  /** Tool > the work that one yes of a person is good for as long as it goes on, in words: `keyboard and mouse`. */
  readonly sessions?: Readonly<Record<string, string>>;
  /** Arguments that name what a call is about where nothing else does, most telling first. */
  readonly subjects?: readonly SubjectDef[];
  /** Fields by which a row is called that says nothing of its own, most telling first; `name` and `id` when left out. */
  readonly calledBy?: readonly string[];
  /** Tools with which nothing that hangs on their things goes along, although they take away or cannot be undone. */
  readonly alone?: readonly string[];
  /** Tools that are made with `reveal` or not at all: their answer is nothing but a secret, or holds one that is shown once. */
  readonly onceOnly: readonly string[];
}

/** A thing that the arguments of a call name. */
export interface TargetDef {
  /** Path into the arguments: `body.spec.target.name`. */
  readonly at: string;
  /** What it is looked up as; left out, the argument is the name of something that does not exist yet. */
  readonly entity?: string;
  /** Parameter of the list in which the thing is looked for > path into the arguments of the call. */
  readonly by?: Readonly<Record<string, string>>;
  /** Path into the arguments > the value that has to stand there. */
  readonly when?: Readonly<Record<string, string>>;
  /** The question is about this one, rather than about what a parameter refers to. */
  readonly isSubject?: true;
  /** The call is good for something that does not exist yet as well. */
  readonly mayBeNew?: true;
  /** How one without a name is called, with fields of its record in braces: `{protocol} {startport}`. */
  readonly called?: string;
}

/** Where a call's present values stand: in the record of one of its targets, or in a list read for it. */
export interface BeforeDef {
  /** Parameter whose target's record holds them. */
  readonly of?: string;
  /** Else the list, and its parameters > arguments of the call. */
  readonly tool?: string;
  readonly by?: Readonly<Record<string, string>>;
  readonly args?: JsonObject;
  /** Field of the list > the value that picks the row, where several come back. */
  readonly pick?: Readonly<Record<string, Json>>;
  /** Argument of the call > field that holds its present value. */
  readonly fields: Readonly<Record<string, string>>;
  /** Fields that a person needs to know what the values are of: the name of a limit's kind. */
  readonly says?: readonly string[];
}

/** A state that the API wants of a thing before it does what is asked. */
export interface NeedDef {
  /** Parameter, or path into the arguments, whose target it is about. */
  readonly of: string;
  /** Field of the target's record. */
  readonly field: string;
  /** The values that will not do; in any case of letters. */
  readonly not: readonly Json[];
  /** Argument > value with which it does not apply. */
  readonly unless?: Readonly<Record<string, Json>>;
  /** Why, and what to do first, as a sentence. */
  readonly why: string;
}

/** An argument that names what a call is about. */
export interface SubjectDef {
  /** Path into the arguments. */
  readonly at: string;
  /** What stands behind it, for a name that tells a person nothing; `by` names arguments of the call. */
  readonly list?: DependentDef;
}

/** How to list what depends on a thing. */
export interface DependentDef {
  /** Left out where the thing's own record holds the rows. */
  readonly tool?: string;
  /** What they are called, in the plural: `disks`. */
  readonly label: string;
  /** Parameter of the tool > field of the thing's record, or a text with such fields in braces: `by={metadata.uid}`. */
  readonly by: Readonly<Record<string, string>>;
  /** Fixed arguments of the list. */
  readonly args?: JsonObject;
  /** Field of a row that holds the thing's id: what hangs on several things is one list of large pages, told apart by it. */
  readonly shares?: { readonly field: string; readonly page?: JsonObject };
  /** Parameter of the list > field of the thing's record, passed on where the record has it: its project. */
  readonly within?: Readonly<Record<string, string>>;
  /** Only rows where this field equals that of the record; with several values on a side, one in common is enough. */
  readonly where?: Readonly<Record<string, string>>;
  /** Where the rows stand in an answer that is one thing: `spec.volumes`. */
  readonly rows?: string;
  /** Only rows that have one of these fields. */
  readonly has?: readonly string[];
  /** How a row without a telling name is called, with its fields in braces: `{protocol} {startport}`. */
  readonly called?: string;
}
