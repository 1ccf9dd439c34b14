// Everything that the rest of the program knows of one kind of cloud: its face. Whatever costs time is loaded when asked for.

import type { ProviderCatalog } from './catalog.ts';
import type { Clock } from './clock.ts';
import type { PricesSection, ProfileSection } from './configuration.ts';
import type { ProviderCoverage } from './coverage.ts';
import type { Faults } from './faults.ts';
import type { CallContext, ProfileSummary, Provider, Reply } from './invocation.ts';
import type { NamedPlaces, PlaceSort } from './named-places.ts';
import type { CloudOffer } from './offer.ts';
import type { CloudPlaces } from './place-work.ts';
import type { Pull } from './pull.ts';
import type { Survey } from './survey.ts';
import type { AnyShape, AnyTool, JsonObject } from './tool.ts';
import type { ReadUse } from './use.ts';

/** Where profiles are looked for. */
export interface ProfileSources {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** Sections of virtspan.yaml for this provider, and the file's name. */
  readonly sections: Readonly<Record<string, ProfileSection>>;
  readonly file: string | undefined;
}

/** The clouds that were found, not connected yet. Looking for them is cheap: no network, no catalog. */
export interface FoundClouds {
  readonly summaries: readonly ProfileSummary[];
  /** What is wrong with the places looked at, in words; no values. */
  readonly problems: readonly string[];
  /** What else is worth knowing of this machine, for `virtspan doctor`; may take longer than looking for clouds. */
  remarks?(): Promise<readonly string[]>;
  open(outside: Outside): Promise<Provider>;
}

export interface Outside {
  readonly clock: Clock;
  /** 0 (inclusive) to 1 (exclusive). */
  readonly random: () => number;
  /** The other clouds, for the one whose tools work across them. */
  readonly across?: Across;
}

/** The way from a tool that works across clouds to each of them: through every stage of the pipeline, like any call. */
export interface Across {
  readonly clouds: readonly SurveyedCloud[];
  /** The profiles of a principal; all when left out or undefined. */
  readonly ownOf?: (principal: string) => readonly string[] | undefined;
  /** Things that one call may change at most; as many as there are when left out. */
  readonly many?: number;
  readonly prices?: PricesSection;
  /** The operator's, where there is one. */
  readonly webhook?: Webhook;
  /** Networks and storage by names of the operator's. */
  readonly places?: { readonly [S in PlaceSort]?: NamedPlaces };
  /**
   * Tries to open a TCP connection from this machine: says why none came about. An address that is no machine's own
   * (loopback, link-local, multicast) is not tried.
   */
  readonly reach: (
    address: string,
    port: number,
    signal: AbortSignal,
  ) => Promise<'answered' | { readonly not: string }>;
  /** Makes the calls of one caller: a few at a time; what a person is asked is asked at once. */
  begin(context: CallContext): Promise<CallsAcross>;
}

export interface Webhook {
  /** Sends nothing. Throws CONFIG_INVALID or CREDENTIALS_MISSING where no message could be sent. */
  check(): Promise<void>;
  /** Never rejects. */
  tell(body: JsonObject, signal: AbortSignal): Promise<Delivery>;
}

/** What became of a message: taken, or why it was not, without a full stop. */
export type Delivery = 'taken' | { readonly not: string };

export interface CallsAcross {
  /** `all`: the whole list is read, page by page from this one. Throws ToolError. */
  call(tool: string, args: JsonObject, profile: string, wants?: 'all'): Promise<Reply>;
  /** Whether the operator offers a tool, so that callers may be pointed to it. */
  isOffered(tool: string): boolean;
  /** All calls are told to end, and those under way are waited for. */
  close(): Promise<void>;
}

export interface SurveyedCloud {
  readonly id: string;
  readonly title: string;
  readonly profiles: readonly ProfileSummary[];
  readonly survey: () => Promise<Survey>;
  readonly places: () => Promise<CloudPlaces>;
  readonly use: () => Promise<ReadUse | undefined>;
}

/** What a simulator answers from. */
export interface SimulatorSources extends Outside {
  readonly tools: () => Promise<readonly AnyTool[]>;
  /** The tool of an operation, by the operation's id in lower case. */
  readonly toolOf: (operation: string) => Promise<AnyTool | undefined>;
  readonly loadShape: (name: string) => Promise<AnyShape>;
  readonly jobMs?: number;
  /** Version of the API to play: one of the simulation's `versions`. */
  readonly version?: string;
  /** What is to go wrong; nothing when left out. */
  readonly faults?: Faults;
}

export type Handle = (request: Request) => Promise<Response>;

/** The version of this contract. A cloud from outside is loaded only when it was made for the same one. */
export const contractVersion = 1;

export interface Cloud {
  readonly contract: typeof contractVersion;
  /** The id of its provider: the first part of its tools' names. */
  readonly id: string;
  /** What people call it. */
  readonly title: string;
  /** JSON Schema of the members of a profile in virtspan.yaml, beside `provider` and `default`. */
  readonly section: ProfileSchema;
  /** A script for its tools, as models are shown it: one line of JavaScript. */
  readonly example: string;
  /** Environment variables that profiles are read from: what has to reach the server that a client starts. */
  readonly variables?: readonly ProfileVariable[];
  /** Its tools. */
  catalog(): Promise<ProviderCatalog>;
  /** How much of its API is generated. */
  coverage(): Promise<ProviderCoverage>;
  /** Looks for profiles. Cheap: no network, no catalog. */
  find(sources: ProfileSources): Promise<FoundClouds>;
  offer(): Promise<CloudOffer>;
  /** Operations of one service only, as Provider.learn states them, as a spec that the readers of this cloud take. */
  readonly ownSpec?: (own: readonly JsonObject[]) => string;
  readonly simulation?: Simulation;
  /** Its objects in common shapes, for the tools that work across clouds. */
  readonly survey?: () => Promise<Survey>;
  /** Its networks and storage by names of the operator's, for the same tools; kinds are stated in `section.places`. */
  readonly places?: () => Promise<CloudPlaces>;
  /** What it keeps of use over time, for the same tools. */
  readonly use?: () => Promise<ReadUse>;
  /** It has no service of its own: its tools work on the other clouds, and it is there whenever one of them is. */
  readonly isAcross?: true;
  /** `specs pull`, or why there is none and what to do instead. */
  readonly pull: (() => Promise<Pull>) | string;
}

/** A variable that `find` reads. */
export interface ProfileVariable {
  readonly name: string;
  /** What its value is: a secret, a path or a list of paths on this machine, or neither. */
  readonly holds: 'secret' | 'path' | 'setting';
}

export interface ProfileSchema extends MembersSchema {
  /** What networks and storage can be under a name of the operator's: kind > its members. */
  readonly places?: { readonly [S in PlaceSort]?: Readonly<Record<string, MembersSchema>> };
}

/** JSON Schema of the members of a closed object. */
export interface MembersSchema {
  readonly properties: Readonly<Record<string, object>>;
  readonly required?: readonly string[];
}

/** A built-in cloud to try things on. */
export interface Simulation {
  /** One profile that points at the simulator in this process. */
  inProcess(sources: SimulatorSources): FoundClouds;
  handle(sources: SimulatorSources): Promise<Handle>;
  /** Versions of the API that it can play, oldest first; it plays one version only when left out. */
  versions?(): Promise<readonly string[]>;
  /** How to reach a simulator that listens at `origin`, as environment variables: for people to paste. */
  login(origin: string): Promise<Readonly<Record<string, string>>>;
}

/** The summary of the only profile of a built-in simulator. */
export const simulatorSummary: ProfileSummary = {
  name: 'simulator',
  target: 'built-in simulator',
  from: 'built in',
  isDefault: true,
};
