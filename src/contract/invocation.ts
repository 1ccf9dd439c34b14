// One use of a tool, from its caller through the stages to a provider and back: types only.

import type { Fit, Served } from './live.ts';
import type { Person } from './person.ts';
import type { AnyHandler, AnyTool, Effect, Json, JsonObject, Risk } from './tool.ts';

/** Where an invocation came from. `resolve` are the server's own look-ups of names and dependents. */
export type Entry = 'mcp' | 'script' | 'cli' | 'resolve';

/** Arguments about the call rather than for the API. */
export interface Controls {
  readonly profile?: string;
  readonly fields?: readonly string[];
  readonly format?: 'table' | 'json';
  /** How long to wait for a job before handing back its handle, in milliseconds. */
  readonly waitMs?: number;
  /** Ask for secrets in clear: an act of its own, confirmed and audited. */
  readonly reveal?: boolean;
  /** Code from an earlier CONFIRM_NEEDED, where the operator allows tokens. */
  readonly confirmation?: string;
}

/** A call that tells how a job stands, by whoever asks. */
export interface LookUp {
  readonly tool: string;
  readonly args: JsonObject;
}

/** Progress of a waiting call; `percent` only where the API has one. */
export interface Progress {
  readonly message: string;
  readonly elapsedMs: number;
  readonly percent?: number;
  /** Something that is to be heard, whether or not anybody follows the progress. */
  readonly alert?: Alert;
}

/** Something that happened while a call goes on; severities are those of the protocol's log. */
export interface Alert {
  readonly level: 'notice' | 'warning' | 'error';
  readonly data: JsonObject;
}

export interface Invocation {
  /** One id for the audit intent, the wire call and the outcome. */
  readonly id: string;
  readonly tool: string;
  readonly args: JsonObject;
  readonly controls: Controls;
  readonly entry: Entry;
  readonly principal: string;
  readonly signal: AbortSignal;
  /** Aborts the signal, for callers that made one for this call alone. */
  readonly stop?: (reason: unknown) => void;
  readonly report: (progress: Progress) => void;
  readonly person?: Person;
  /** Fields of the result that are looked at; all when absent. Only for look-ups of the server's own. */
  readonly looksAt?: readonly string[];
  /** `all`: whoever asks reads the whole list, page by page from here. */
  readonly wants?: 'all';
  /** Told where the job of a change can be asked about, as soon as that is known. */
  readonly taken?: (look: LookUp) => void;
  /** What the reads of one script looked up already. */
  readonly memory?: LookupMemory;
  /** How several look-ups of this kind are asked as one. */
  readonly together?: Together;
  /** A look beside the call that it is made for, which goes on without: that nothing answers it is held against nobody. */
  readonly isAside?: true;
  /** Made by a tool that the operator offers, as a part of what that does: whether it is offered itself is not asked. */
  readonly isPart?: true;
  // Filled by the stages, in their order: see Named, Found, Weighed and Replied.
  /** The stage that it comes from. */
  readonly passed?: Step;
  readonly handler?: AnyHandler;
  readonly provider?: Provider;
  readonly profile?: string;
  /** Things the arguments point at, as resolved: shown to the person who is asked. */
  readonly targets?: readonly Target[];
  /** What the call makes of the object that it changes; absent for calls that are not about an object as a whole. */
  readonly change?: Change;
  /** The risk after the arguments were looked at. */
  readonly risk?: Risk;
  /** The effect after the arguments were looked at; that of the tool when absent. */
  readonly effect?: Effect;
  readonly raisedBecause?: readonly string[];
  /** Whole numbers beyond 2^53 that the arguments hold as texts. */
  readonly digits?: readonly string[];
  /** What is right in form and may be meant otherwise, as sentences; shown with the question and with the answer. */
  readonly remarks?: readonly string[];
  /**
   * How a call that needed it was released: `unasked` by the operator's policy, `session` by the yes that a person gave to
   * more of the same work; absent when none was needed.
   */
  readonly confirmed?: 'person' | 'code' | 'unasked' | 'session';
  /** What hung on the things when somebody was asked, a line each: where the cloud then refuses, it may be in the way. */
  readonly hangs?: readonly string[];
  /** Uses the confirmation up, right before the call is sent. Throws the CONFIRM_ codes. */
  readonly release?: () => void;
  /** What the provider handed back, on its way through redact to render. */
  readonly reply?: Reply;
  /** Keys of the reply's data under which stands what a person agreed to show. */
  readonly revealed?: readonly string[];
}

/** Look-ups that differ in one argument alone, as one list. */
export interface Together {
  /** The argument in which they differ. */
  readonly param: string;
  /** Field of a row that says for which of its values it is. */
  readonly field: string;
  /** Parameter that takes all values; without it the list is asked for everything there is. */
  readonly many?: string;
  /** Arguments for a page that has room for all of them. */
  readonly page?: JsonObject;
}

/** What a stage that adds no field of its own leaves behind: that it was passed. */
export type Step =
  | 'watched'
  | 'served'
  | 'valid'
  | 'resolved'
  | 'foreseen'
  | 'weighed'
  | 'allowed'
  | 'released'
  | 'intended'
  | 'replied'
  | 'redacted';

/** A call whose tool and cloud are known. */
export interface Named extends Invocation {
  readonly handler: AnyHandler;
  readonly provider: Provider;
}

/** A call that is known to lead somewhere. */
export interface Found extends Named {
  readonly profile: string;
}

/** A call of which is known how risky it is. */
export interface Weighed extends Found {
  readonly risk: Risk;
}

/** A call that the cloud has answered. */
export interface Replied extends Weighed {
  readonly reply: Reply;
}

/** A call right behind the stage. */
export type After<S extends Step, Call extends Invocation = Found> = Call & { readonly passed: S };

/** Answers of look-ups by their request, each with the number of changes that this process had made by then. */
export type LookupMemory = Map<string, { readonly changes: number; readonly answer: Answer }>;

/** A thing an argument points at. */
export interface Target {
  readonly param: string;
  readonly entity: string;
  readonly id: string;
  readonly name?: string;
  readonly record?: JsonObject;
  /** Others of its kind that go by the name that was given, in another of their fields. */
  readonly namesakes?: readonly string[];
  /** The look-up went well, and there is no such thing. */
  readonly isMissing?: true;
  /** Why there is no record: the tool that would tell may not be called with these keys. */
  readonly unread?: string;
}

/** An object as it is against the object as it will be; `unknown` when it may not be read. */
export type Change =
  | {
      readonly state: 'known';
      /** Argument that carries the change. */
      readonly param: string;
      /** Absent for something new. */
      readonly before?: JsonObject;
      readonly after: JsonObject;
    }
  | { readonly state: 'unknown'; readonly param: string; readonly why: string };

/** What a provider found out about a call that changes an object, before it is sent. */
export interface Foreseen {
  /** Parts of the arguments, each with what stands in its place in the object as it is. */
  readonly places: readonly Place[];
  /** The arguments with what reading leaves out of an object, where sending it back without would delete it. */
  readonly complete?: (args: JsonObject) => JsonObject;
  /** What the call with these arguments would make of the object. Throws ToolError when it cannot be carried out. */
  readonly changeBy: (args: JsonObject) => Promise<Change>;
}

export interface Place {
  /** Steps from the arguments down. */
  readonly at: readonly (string | number)[];
  readonly live: Json;
}

/** What a provider hands back. */
export interface Reply {
  readonly data: Json;
  /** Present when `data` is a list: how many there are in all, where known, and how to get the rest. */
  readonly list?: {
    readonly total?: number;
    readonly next?: JsonObject;
  };
  /** Present when the call started something that is not finished yet. */
  readonly job?: { readonly id: string; readonly state: 'pending' | 'done'; readonly checkWith: string };
  readonly notes?: readonly string[];
  /** The call went well, and what it found is not: a command ends with a code of its own. */
  readonly verdict?: 'wrong';
  /** Pictures, sound and files; base64. */
  readonly media?: readonly { readonly mimeType: string; readonly data: string }[];
}

/** What the caller sees. */
export interface Answer extends Reply {
  readonly text: string;
  /** The same as the text says, as an object: no fact and no hint stands in one of them only. */
  readonly structured: JsonObject;
}

/** `endless`: from here on the call takes as long as it takes, and ends by itself: each of its own calls has a deadline. */
export type Turn = 'awaited' | 'come' | 'endless';

/** What a provider may use while it executes one call. */
export interface CallContext {
  readonly id: string;
  /** Who calls: what one of them leaves open is nothing to others. */
  readonly principal?: string;
  readonly profile: string;
  readonly signal: AbortSignal;
  readonly report: (progress: Progress) => void;
  readonly waitMs?: number;
  /** Fields of the result that somebody looks at; all when absent. What costs a request of its own is read for these alone. */
  readonly fields?: readonly string[];
  /** `all`: the whole list is read, page by page; where the caller gives no size of its own, pages are as large as they can be. */
  readonly wants?: 'all';
  /** The server looks for something itself, and finds out itself what is near where there is none. */
  readonly isLookUp?: true;
  /** Who called, for tools that make calls of their own in the same name. */
  readonly caller?: Pick<Invocation, 'principal' | 'person'>;
  /** Told when the call has to wait for its turn, and when that has come: in between its time does not run. */
  readonly turn?: (turn: Turn) => void;
  /** Whether it is answered says nothing about the cloud: see `isAside` of an invocation. */
  readonly isAside?: true;
  /** Whole numbers beyond 2^53 among the arguments, by their digits: texts there, and numbers in a body of JSON. */
  readonly digits?: readonly string[];
  /**
   * Told once the API has taken the change and only its end is waited for: the place of the call goes to the next. `look`
   * tells how it stands, also to others and later.
   */
  readonly taken?: (look?: LookUp) => void;
}

export interface ProfileSummary {
  readonly name: string;
  /** Where it points, without credentials: a URL or `built-in simulator`. */
  readonly target: string;
  /** Where it was found: a file, the environment, built in. */
  readonly from: string;
  readonly isDefault: boolean;
  /** Set where somebody in between could read and change what is sent: no TLS to another machine, or TLS unchecked. */
  readonly exposed?: 'plain http' | 'unverified';
  /** The operator wants bare digits sent as ids: rows of the server's database. */
  readonly takesRowNumbers?: true;
  /** Arguments that the profile itself says where a call leaves them out: `namespace` of a kubeconfig's context. */
  readonly usual?: Readonly<Record<string, string>>;
  /** It stands for all profiles that a caller has, of all clouds. */
  readonly isWide?: true;
}

/** The only code that talks to one kind of cloud. */
export interface Provider {
  readonly id: string;
  profiles(): readonly ProfileSummary[];
  /** Sends the call and waits for its job. Throws ToolError. */
  call(tool: AnyTool, args: JsonObject, context: CallContext): Promise<Reply>;
  /**
   * Reads the object that the call would change; nothing is changed. Undefined for calls that are not about one object.
   * Throws ToolError.
   */
  foresee?(tool: AnyTool, args: JsonObject, context: CallContext): Promise<Foreseen | undefined>;
  /** One cheap signed call, for `doctor`: what answered, in words. Throws ToolError. */
  probe(profile: string, signal: AbortSignal): Promise<string>;
  /** What the service itself says of its API, as it says it, where there is such a document. Throws ToolError. */
  describe?(profile: string, signal: AbortSignal): Promise<string>;
  /**
   * Whether these keys may make the call, as far as the cloud tells beforehand: asked before a person is. Absent where it
   * tells nothing.
   */
  mayCall?(tool: AnyTool, args: JsonObject, context: Pick<CallContext, 'profile' | 'signal'>): Promise<Permission>;
  /** What the profile's service has, and these credentials may use. Absent where it tells nothing. Throws ToolError. */
  learn?(profile: string, signal: AbortSignal): Promise<Served>;
  /** Stands for a profile's service and login without telling them: what was learned is good for that one only. */
  identity?(profile: string): string;
  /**
   * How a tool stands there, where operations are served under other names than their ids; asks nobody. `by version`
   * where the service does not tell of that one.
   */
  fit?(tool: AnyTool, served: Served): Fit | 'by version';
  /** Texts of the profile's own login, to be hidden wherever a server echoes them. */
  credentials?(profile: string): readonly string[];
  close(): Promise<void>;
}

/** `no` with the reason, as a sentence. */
export type Permission = 'yes' | 'unknown' | { readonly no: string };

/** One step of the pipeline, from a call as it is before to the call as it is behind it. */
export type Stage<Before extends Invocation = Invocation, Behind extends Invocation = Before> = (
  invocation: Before,
  next: (invocation: Behind) => Promise<Answer>,
) => Promise<Answer>;
