// Everything decided about one API, ready to be printed.
import type {
  Alike,
  Danger,
  NamingTable,
  NumberTable,
  ReferenceDef,
  SafetyTable,
  SecretTable,
} from '../../src/contract/catalog.ts';
import type { AdoptionRules } from '../../src/contract/live.ts';
import type { Column, Effect, Flag, Impact, Json, Raise, Risk } from '../../src/contract/tool.ts';
import type { Oddity, Operation, Param, Shape } from '../ir/types.ts';
import type { ExclusionKind, Noun } from '../overlay/types.ts';

export interface Plan {
  readonly provider: string;
  readonly title: string;
  readonly version: string;
  /** Sorted by id. */
  readonly categories: readonly PlannedCategory[];
  /** Shape name > category that defines it. */
  readonly shapeHomes: Readonly<Record<string, string>>;
  readonly references: Readonly<Record<string, ReferenceDef>>;
  readonly naming: NamingTable;
  readonly secrets: SecretTable;
  /** What numbers count or stand for, by the names of fields. */
  readonly numbers: NumberTable;
  readonly alike: Alike;
  readonly safety: SafetyTable;
  /** What operations are judged by that only a running service has. */
  readonly adoption: AdoptionRules;
  readonly excluded: readonly Excluded[];
  /** What a person has to look at, sorted by operation. */
  readonly open: readonly Open[];
  readonly oddities: readonly Oddity[];
}

/** Something that nobody has decided yet, with the line that would settle it as the generator proposes. */
export interface Open {
  readonly about: 'effect' | 'category' | 'words' | 'reference' | 'unit' | 'columns' | 'place' | 'name';
  readonly operation: string;
  readonly origin: string;
  /** What is not known, in a sentence without the operation's name. */
  readonly why: string;
  /** Where the line goes: a file below specs/<provider>, and the key in it. */
  readonly file: string;
  readonly under: string;
  readonly paste: string;
}

export interface Excluded {
  readonly id: string;
  readonly category: string;
  readonly kind: ExclusionKind;
  readonly why: string;
}

export interface PlannedCategory {
  readonly id: string;
  readonly title: string;
  readonly doc: string;
  /** Sorted by operation id. */
  readonly tools: readonly PlannedTool[];
  /** Sorted by name. */
  readonly shapes: readonly PlannedShape[];
}

export interface PlannedTool {
  readonly operation: Operation;
  readonly name: string;
  /** A longer name that it had. */
  readonly formerly?: string;
  readonly title: string;
  /** Export name; a valid identifier that is no reserved word. */
  readonly symbol: string;
  /** Name of the parameters' interface. */
  readonly paramsType: string;
  readonly doc: string;
  readonly say: readonly string[];
  readonly noun: Noun | undefined;
  readonly params: readonly PlannedParam[];
  /** Somebody has said what it does; otherwise the effect is what its verb's rule proposes. */
  readonly isReviewed: boolean;
  readonly effect: Effect;
  readonly risk: Risk;
  readonly reversible: boolean;
  readonly flags: readonly Flag[];
  readonly raisedBy: readonly Raise[];
  readonly impact: Impact;
  /** Argument > how far the tool reaches when it is given. */
  readonly reaches: Readonly<Record<string, Impact>> | undefined;
  /** What a person who is asked must know; present when the risk can reach high. */
  readonly warning: string | undefined;
  /** What holds instead, by argument. */
  readonly unlike: Danger['unlike'];
  /** Shape of the result, through lists; undefined when it has none. */
  readonly shape: string | undefined;
}

export type PlannedParam = Param & { readonly secret?: 'secret' | 'maybe' };

export interface PlannedShape {
  readonly shape: Shape;
  /** Interface name. */
  readonly type: string;
  /** Export name of its field table and of its formatter. */
  readonly symbol: string;
  readonly noun: Noun;
  /** Undefined when no tool returns it. */
  readonly columns: readonly Column<Readonly<Record<string, Json>>>[] | undefined;
  /** What a person sees who is asked about one, where that is not the columns. */
  readonly live: readonly Column<Readonly<Record<string, Json>>>[] | undefined;
  /** Paths among these that go on by themselves. */
  readonly moving: readonly string[] | undefined;
  /** Field > its values while the service still works on the thing by itself. */
  readonly going: Readonly<Record<string, readonly string[]>> | undefined;
}
