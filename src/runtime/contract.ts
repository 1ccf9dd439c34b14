// What the parts of virtspan agree on: types only, no imports, no values.

/** Anything that survives JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
export type JsonObject = { readonly [name: string]: Json };

// ---------------------------------------------------------------- what a generated tool states

/** read: changes nothing; act: makes something run, stop or move; write: creates or changes; destroy: takes away. */
export type Effect = 'read' | 'act' | 'write' | 'destroy';
/** none < low < high (a person is asked) < critical (a person types a phrase). */
export type Risk = 'none' | 'low' | 'high' | 'critical';
/** What else an operation can do besides its effect. */
export type Flag = 'secretOut' | 'dataOut' | 'money' | 'privilege' | 'exec';
/** How far a dangerous operation reaches. */
export type Impact = 'resource' | 'network' | 'account' | 'domain' | 'host' | 'zone' | 'cloud';

/** An argument that makes an otherwise milder call riskier. Exactly one condition is set. */
export interface Raise {
  readonly param: string;
  readonly equals?: Json;
  readonly anyOf?: readonly Json[];
  /** True when a CIDR, or a list of them, holds 0.0.0.0/0 or ::/0. */
  readonly covers?: 'public';
  readonly present?: true;
  /** The argument is left out, or holds nothing: what is not said means everything to this API. */
  readonly absent?: true;
  readonly risk: 'high' | 'critical';
  readonly why: string;
}

/** Value kinds shared by parameters and results. `bytes` counts bytes; `instant` is a point in time as text. */
export type Kind =
  | 'uuid'
  | 'flag'
  | 'whole'
  | 'number'
  | 'instant'
  | 'bytes'
  | 'text'
  | 'list'
  | 'map'
  | 'shape'
  | 'opaque'
  | 'nothing';

export interface FieldDef {
  readonly kind: Kind;
  readonly doc?: string;
  readonly required?: true;
  /** Any part of the shape will do: nothing inside is required, at any depth. Unknown fields are refused as ever. */
  readonly partial?: true;
  /** Element of a list, value of a map. */
  readonly of?: FieldDef;
  /** Name of the shape, where kind is `shape`. */
  readonly shape?: string;
  /** Closed set of texts. */
  readonly oneOf?: readonly string[];
  /** The entity this value names, e.g. `zone`; a name given here is resolved to its id. */
  readonly ref?: string;
  /** Where and how the value travels, when the kind of call leaves a choice; read by the provider only. */
  readonly wire?: string;
  /** `secret`: never shown; `maybe`: may hold a secret inside (a URL, a details map). */
  readonly secret?: 'secret' | 'maybe';
  /** Longest text the API takes, in characters. */
  readonly max?: number;
  /** Accepted by the API but left out of listings. */
  readonly hidden?: true;
}

/** Parameters of a tool, checked by the compiler against the interface of the same operation. */
export type FieldDefs<P> = {
  readonly [K in keyof P]-?: object extends Pick<P, K>
    ? FieldDef & { readonly required?: never }
    : FieldDef & { readonly required: true };
};

/** How an operation is sent. The provider of that kind interprets it; nobody else looks inside. */
export type Call = QueryCall | RestCall | SoapCall;

/** CloudStack: one command with flat parameters. */
export interface QueryCall {
  readonly kind: 'query';
  readonly command: string;
  readonly async?: true;
  /** Top-level key of the answer when it is not lower(command) + "response". */
  readonly envelope?: string;
  /** Key of the object or list inside the envelope, where known. */
  readonly key?: string;
}

/** KubeVirt and CDI: a method on a path template; `{name}` parts come from path parameters. */
export interface RestCall {
  readonly kind: 'rest';
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  /** Path used instead when `namespace` is left out: the same list over all namespaces. */
  readonly allPath?: string;
  readonly contentType?: string;
  /** JSON when left out; `any`: JSON or whatever there is, where JSON alone is refused; `picture`. */
  readonly accept?: string;
  readonly apiVersion?: string;
  readonly resourceKind?: string;
  /** What Kubernetes calls the request: get, list, create, update, patch, delete; ours are apply and replace. */
  readonly verb?: RestVerb;
  /** Fixed steps behind the object: `start`, `sev/setupsession`. */
  readonly subresource?: string;
  /** A connection for a client of its own (console, VNC, port): its address is told, nothing is opened. */
  readonly connects?: true;
}

export type RestVerb =
  | 'list'
  | 'get'
  | 'create'
  | 'apply'
  | 'patch'
  | 'replace'
  | 'update'
  | 'delete'
  | 'deletecollection';

/** VirtualBox: attributes read or written, one method invoked, or several of these, on an object found by its path. */
export interface SoapCall {
  readonly kind: 'soap';
  readonly how: 'get' | 'update' | 'invoke' | 'workflow';
  /** Interface of the object; the workflow's own name for workflows. */
  readonly on: string;
  /** Wire operation of a method: `IMachine_takeSnapshot`. */
  readonly operation?: string;
  /** How the object is found: `vbox`, `machine`, `medium`, `console` or `@handle`, then one step after the other. */
  readonly path?: readonly SoapStep[];
  /** Lock that the call needs; none when left out. `settings` are saved before the lock is given back. */
  readonly lock?: 'settings' | 'session' | 'launch';
  /** Attributes of a get: `memorySize uint32`, and the declaring interface where it is another one. */
  readonly reads?: readonly string[];
  /** Attributes of a get that are read only when asked for. */
  readonly onDemand?: readonly string[];
  /** Parameters that become children of the request, by name; attributes to set, for an update. */
  readonly sends?: readonly string[];
  /** Attributes of an update that another interface declares. */
  readonly declaredBy?: { readonly [attribute: string]: string };
  /** Wire type of the return value. */
  readonly returns?: string;
  /** Out parameters: `id string`. */
  readonly outs?: readonly string[];
  /** What is sent for parameters that were left out. */
  readonly defaults?: JsonObject;
  /** Child that takes the session object. */
  readonly session?: string;
  /** The operation goes on for as long as the machine runs: not waited for. */
  readonly detached?: true;
}

/** A wire operation without arguments, or one with arguments and a choice among what it returns. */
export type SoapStep =
  | string
  | {
      readonly op: string;
      /** Child of the request > parameter of the tool. */
      readonly send?: { readonly [child: string]: string };
      /** Child of the request > fixed text. */
      readonly fixed?: { readonly [child: string]: string };
      /** Parameter that says which element is meant, and the getters to compare it with. */
      readonly pick?: string;
      readonly by?: readonly string[];
      /** Every element is meant. */
      readonly all?: true;
    };

export interface ToolDef<P = never> {
  readonly name: string;
  readonly title: string;
  readonly doc: string;
  readonly category: string;
  /** The spec's own operation ids that this tool covers. */
  readonly operations: readonly string[];
  readonly effect: Effect;
  readonly risk: Risk;
  readonly reversible: boolean;
  readonly flags: readonly Flag[];
  readonly raisedBy: readonly Raise[];
  readonly call: Call;
  readonly params: FieldDefs<P>;
  readonly result: FieldDef;
}

/** A tool whose parameter types are not known here. */
export type AnyTool = Omit<ToolDef, 'params'> & { readonly params: Readonly<Record<string, FieldDef>> };

/** A named object type at run time. */
export type ShapeDef<T> = { readonly [K in keyof T]-?: FieldDef };
export type AnyShape = Readonly<Record<string, FieldDef>>;

/** How a resource is shown: what to call it and which fields make the table. */
export interface Formatter<T> {
  readonly noun: readonly [one: string, many: string];
  readonly columns: readonly Column<T>[];
}
/** A field, or a labelled path below the result (`status.phase`) with the way to print it. */
export type Column<T> =
  | (keyof T & string)
  | { readonly label: string; readonly path: string; readonly as?: 'bytes' | 'age' };
export type AnyFormatter = {
  readonly noun: readonly [string, string];
  readonly columns: readonly (
    | string
    | { readonly label: string; readonly path: string; readonly as?: 'bytes' | 'age' }
  )[];
};

/** What a category module exports per operation. */
export interface Handler<P = never, R = never> {
  readonly tool: ToolDef<P>;
  readonly format: Formatter<R>;
}
export interface AnyHandler {
  readonly tool: AnyTool;
  readonly format: AnyFormatter;
}

// ---------------------------------------------------------------- one use of a tool

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

/** Progress of a waiting call; `percent` only where the API has one. */
export interface Progress {
  readonly message: string;
  readonly elapsedMs: number;
  readonly percent?: number;
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
  readonly report: (progress: Progress) => void;
  readonly person?: Person;
  // Filled by the stages, in their order.
  readonly handler?: AnyHandler;
  readonly provider?: Provider;
  readonly profile?: string;
  /** Things the arguments point at, as resolved: shown to the person who is asked. */
  readonly targets?: readonly Target[];
  /** The risk after the arguments were looked at. */
  readonly risk?: Risk;
  readonly raisedBecause?: readonly string[];
  /** How a call that needed it was released, `unasked` by the operator's policy; absent when none was needed. */
  readonly confirmed?: 'person' | 'code' | 'unasked';
  /** Uses the confirmation up, right before the call is sent. Throws the CONFIRM_ codes. */
  readonly release?: () => void;
  /** What the provider handed back, on its way through redact to render. */
  readonly reply?: Reply;
}

/** A thing an argument points at. */
export interface Target {
  readonly param: string;
  readonly entity: string;
  readonly id: string;
  readonly name?: string;
  readonly record?: JsonObject;
}

/** What a provider hands back. */
export interface Reply {
  readonly data: Json;
  /** Present when `data` is a list: how many there are in all, where known, and how to get the rest. */
  readonly list?: { readonly total?: number; readonly next?: JsonObject };
  /** Present when the call started something that is not finished yet. */
  readonly job?: { readonly id: string; readonly state: 'pending' | 'done'; readonly checkWith: string };
  readonly notes?: readonly string[];
  /** Pictures and the like; base64. */
  readonly media?: readonly { readonly mimeType: string; readonly data: string }[];
}

/** What the caller sees. */
export interface Answer extends Reply {
  readonly text: string;
}

/** What a provider may use while it executes one call. */
export interface CallContext {
  readonly id: string;
  readonly profile: string;
  readonly signal: AbortSignal;
  readonly report: (progress: Progress) => void;
  readonly waitMs?: number;
}

export interface ProfileSummary {
  readonly name: string;
  /** Where it points, without credentials: a URL or `built-in simulator`. */
  readonly target: string;
  /** Where it was found: a file, the environment, built in. */
  readonly from: string;
  readonly isDefault: boolean;
}

/** The only code that talks to one kind of cloud. */
export interface Provider {
  readonly id: string;
  profiles(): readonly ProfileSummary[];
  /** Sends the call and waits for its job. Throws ToolError. */
  call(tool: AnyTool, args: JsonObject, context: CallContext): Promise<Reply>;
  /** One cheap signed call, for `doctor`: what answered, in words. Throws ToolError. */
  probe(profile: string, signal: AbortSignal): Promise<string>;
  /** Texts of the profile's own login, to be hidden wherever a server echoes them. */
  credentials?(profile: string): readonly string[];
  close(): Promise<void>;
}

// ---------------------------------------------------------------- asking a person

export interface Question {
  readonly title: string;
  readonly lines: readonly string[];
  /** To be typed exactly, for critical calls. */
  readonly phrase?: string;
  /** Binds the question to its call; a person never sees it. */
  readonly digest: string;
}
export type Verdict = 'agreed' | 'declined' | 'cancelled' | 'timeout' | 'unreachable';

/** A way to reach a human: the client's elicitation or a terminal. */
export interface Person {
  ask(question: Question, signal: AbortSignal): Promise<Verdict>;
  /** The answer comes with the same call made again: what was done before the question would then be done twice. */
  readonly answers?: 'next time';
}

/** One step of the pipeline. */
export type Stage = (invocation: Invocation, next: (invocation: Invocation) => Promise<Answer>) => Promise<Answer>;

// ---------------------------------------------------------------- the words of operators, for the tool search

/** `specs/common/aliases.yaml`, and `specs/<provider>/words/aliases.yaml` where a provider adds to it. */
export interface Vocabulary {
  /** What is to be done > language > terms. A term may end in `~0.5` for half a weight; `..` leaves out up to four words. */
  readonly acts?: Readonly<Record<string, Terms>>;
  /** What it is done to > language > terms. */
  readonly things?: Readonly<Record<string, Terms>>;
  /** First word of a tool's name > acts, with weights as above. */
  readonly verbs?: Readonly<Record<string, readonly string[]>>;
  /** Acts that are mixed up, with their closeness between 0 and 1. */
  readonly near?: readonly (readonly [act: string, other: string, closeness: number])[];
  /** Provider > words that name it; weaker words only hint at it. */
  readonly providers?: Readonly<Record<string, readonly string[]>>;
  /** Words of other trades: they speak against every tool. */
  readonly foreign?: readonly string[];
}
export type Terms = Readonly<Partial<Record<Language, readonly string[]>>>;
export type Language = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'zh' | 'ja';
