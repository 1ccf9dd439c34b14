// What a running service says of its own API to the credentials of one profile. Types only.
import type { AnyTool, Effect, FieldDef, Impact, JsonObject, Risk } from './tool.ts';

/** What was heard from the service itself, in one or a few reading requests. */
export interface Served {
  /** What it calls its version: `4.18.0.0`. */
  readonly version?: string;
  /** What the credentials may do is called this there: `Read-Only User - Default`. */
  readonly role?: string;
  /**
   * Operations that these credentials may use, by the id that the spec gives them or as `Provider.fit` reads them >
   * what each takes. Left out where the service does not tell.
   */
  readonly operations?: Readonly<Record<string, readonly string[]>>;
  /** The same operations as the specs would state them, for those named: to build tools of, and to compare. */
  readonly facts?: (operations: readonly string[]) => readonly JsonObject[] | Promise<readonly JsonObject[]>;
  /** What else there is beside it, by its name > version: `Kubernetes`. */
  readonly beside?: Readonly<Record<string, string>>;
  /** How far this machine's clock is ahead of the service's, in milliseconds. */
  readonly skewMs?: number;
  /** Why it tells less than it could, as a sentence. */
  readonly gap?: string;
}

/** The same as it is kept. */
export interface Learned extends Omit<Served, 'facts'> {
  /** When it was heard: milliseconds since 1970. */
  readonly at: number;
  /** Facts of the operations that no tool is generated for. */
  readonly own?: readonly JsonObject[];
}

/** How a tool stands with a service of which this is known. */
export type Fit =
  | {
      readonly served: 'yes';
      /** Parameters of the tool that the service does not take from these credentials. */
      readonly lacks: readonly string[];
      /** Among those that it lacks: how it has them said, by another parameter. */
      readonly renamed?: Readonly<Record<string, NonNullable<FieldDef['formerly']>>>;
      /** The tool as this service has it, where it is another path or version than the spec's. */
      readonly tool?: AnyTool;
    }
  | {
      readonly served: 'no';
      /** Where no version tells it, what the server is told to lack, to be read behind its name: `has no IThing.move`. */
      readonly why?: string;
    };

/** Since which of the known versions of an API there is what the newest one has. What the oldest had is left out. */
export interface VersionTable {
  /** Oldest first; the last is the one that the tools are made for. */
  readonly versions: readonly string[];
  /** Operation > version. */
  readonly operations: Readonly<Record<string, string>>;
  /** Operation > parameter > version. */
  readonly params: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Shape of what is sent > field > version. Nothing when left out. */
  readonly fields?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Parameters that the tools have and the spec does not list: no service tells of them. */
  readonly untold: readonly string[];
}

/** What the reviewed rules say of operations that nobody has looked at, as the generator goes by them. */
export interface AdoptionRules {
  readonly rules: readonly {
    readonly verbs: readonly string[];
    readonly effect: Effect;
    readonly risk: Risk;
    readonly reversible: boolean;
    readonly impact: Impact;
    readonly warn?: string;
  }[];
  /** Word > how it is written. */
  readonly acronyms: Readonly<Record<string, string>>;
  /** Fields that do not tell one thing from its like. */
  readonly generic: readonly string[];
}
