// What a tool is, as generated code states it: types only, no imports, no values.
import type { Codes, Kind, Unit, UnitBy } from './kind.ts';

/** Anything that survives JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
export type JsonObject = { readonly [name: string]: Json };

/** read: changes nothing; act: makes something run, stop or move; write: creates or changes; destroy: takes away. */
export type Effect = 'read' | 'act' | 'write' | 'destroy';
/** none < low < high (a person is asked) < critical (a person types a phrase). */
export type Risk = 'none' | 'low' | 'high' | 'critical';
/** What else an operation can do besides its effect. */
export type Flag = 'secretOut' | 'dataOut' | 'money' | 'privilege' | 'exec';
/** How far a dangerous operation reaches. */
export type Impact = 'resource' | 'network' | 'account' | 'domain' | 'host' | 'cluster' | 'zone' | 'cloud';

/** An argument that makes an otherwise milder call riskier. Exactly one condition is set, apart from `unless`. */
export interface Raise {
  /** A parameter, or a path below one. */
  readonly param: string;
  readonly equals?: Json;
  readonly anyOf?: readonly Json[];
  /** True when a CIDR, or a list of them, holds 0.0.0.0/0 or ::/0. */
  readonly covers?: 'public';
  readonly present?: true;
  /** The argument is left out, or holds nothing: what is not said means everything to this API. */
  readonly absent?: true;
  /**
   * What becomes of the object at `param`, in whatever form the change is written: `gains` or `loses` items or members,
   * `falls` to a smaller number or duration, or `differs` at all. Nothing is lost where nothing was before.
   */
  readonly change?: 'gains' | 'loses' | 'falls' | 'differs';
  /** The object holds one of these afterwards, and did not before. */
  readonly becomes?: readonly Json[];
  /** What holds at `param` of an object that says nothing: 1 for replicas. */
  readonly usual?: Json;
  /** Path into the object as it is, or argument where no object changes > values with which the raise does not apply. */
  readonly unless?: { readonly [path: string]: readonly Json[] };
  /** The arguments let something else take the thing away: what the call then amounts to. */
  readonly effect?: 'destroy';
  /** `low` where only the effect is another: what is risky about it is asked about by the calls that it makes. */
  readonly risk: 'low' | 'high' | 'critical';
  readonly why: string;
}

/** What a field of a name holds wherever its shape does not say: answers have fields that no description declares. */
export type Numbered = Pick<FieldDef, 'unit' | 'codes'>;

export interface FieldDef {
  readonly kind: Kind;
  readonly doc?: string;
  readonly required?: true;
  /** Any part of the shape will do: nothing inside is required, at any depth. Unknown fields are refused as ever. */
  readonly partial?: true;
  /** The value is a patch of such a shape: an object to merge, or a list of operations. Nulls in it take away. */
  readonly patchOf?: string;
  /** Element of a list, value of a map. */
  readonly of?: FieldDef;
  /** Name of the shape, where kind is `shape`. */
  readonly shape?: string;
  /** What it counts; what has none is a plain number, such as a port or how many there are. */
  readonly unit?: Unit;
  /** What it counts, where another field of its record tells that. */
  readonly unitBy?: UnitBy;
  /** What each number of a closed set stands for; a number that is not among them is shown as it is. */
  readonly codes?: Codes;
  /** Closed set of texts. */
  readonly oneOf?: readonly string[];
  /** The entity this value names, e.g. `zone`; a name given here is resolved to its id. */
  readonly ref?: string;
  /** The other arguments say nothing of where the thing is, but of where it shall be. */
  readonly apart?: true;
  /**
   * The API needs it, and callers may leave it out: what stands at these paths of the arguments says it, else the thing
   * that another argument means by its second id, else the profile.
   */
  readonly filled?: readonly string[];
  /** Where and how the value travels, when the kind of call leaves a choice; read by the provider only. */
  readonly wire?: string;
  /** `secret`: never shown; `maybe`: may hold a secret inside (a URL, a details map). */
  readonly secret?: 'secret' | 'maybe';
  /** Longest text the API takes, in characters. */
  readonly max?: number;
  /** The least and the greatest whole number that the API can take: those of a port. */
  readonly bounds?: readonly [least: number, greatest: number];
  /** Texts that stand for no thing of those that it refers to, but for all or none of them: `all`. */
  readonly besides?: readonly string[];
  /** How older versions of the API have it said: another parameter, and its value for each value of this one. */
  readonly formerly?: { readonly name: string; readonly values: Readonly<Record<string, string | boolean>> };
  /** Set to true, the API checks the call and changes nothing. */
  readonly rehearsal?: true;
  /** Accepted by the API but left out of listings. */
  readonly hidden?: true;
  /** What the API does when the parameter says nothing, where that is more than others would guess: judged as if it were said. */
  readonly leftOut?: Json;
}

/** Parameters of a tool, checked by the compiler against the interface of the same operation. */
export type FieldDefs<P> = {
  readonly [K in keyof P]-?: object extends Pick<P, K>
    ? FieldDef & { readonly required?: never }
    : FieldDef & { readonly required: true };
};

/** How an operation is sent. The provider of that kind interprets it; nobody else looks inside. */
export type Call = QueryCall | RestCall | SoapCall;

/** A query: one command with flat parameters. */
export interface QueryCall {
  readonly kind: 'query';
  readonly command: string;
  readonly async?: true;
  /** Top-level key of the answer when it is not lower(command) + "response". */
  readonly envelope?: string;
  /** Key of the object or list inside the envelope, where known. */
  readonly key?: string;
  /** The list holds what belongs to the caller's own account, unless it is asked for more. */
  readonly own?: true;
}

/** REST: a method on a path template; `{name}` parts come from path parameters. */
export interface RestCall {
  readonly kind: 'rest';
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  /** Path used instead when `namespace` is left out: the same list over all namespaces. */
  readonly allPath?: string;
  readonly contentType?: string;
  /** JSON when left out; `any`: JSON or whatever there is, where JSON alone is refused; `picture`; `text`, also where it looks like JSON. */
  readonly accept?: string;
  readonly apiVersion?: string;
  readonly resourceKind?: string;
  /** Other versions of the group in which the same is served in the same form, best first. */
  readonly otherVersions?: readonly string[];
  /** The apiVersion that the tool was made for, where the server serves another one of these. */
  readonly standsFor?: string;
  /** What Kubernetes calls the request: get, list, create, update, patch, delete; ours are apply and replace. */
  readonly verb?: RestVerb;
  /** Fixed steps behind the object: `start`, `sev/setupsession`. */
  readonly subresource?: string;
  /** The provider's own way to do it with several calls, by name; `path` is what they are about. */
  readonly workflow?: string;
  /** `apiVersion` and `kind` come with the arguments, and what the cluster tells of them says where such objects are. */
  readonly ofKind?: true;
  /** What the workflow has to know. */
  readonly facts?: JsonObject;
  /** What is sent for parameters that were left out. */
  readonly defaults?: JsonObject;
  /** Paths to the time of a row, the first that is there counts: the list is read whole and its newest rows come first. */
  readonly newestBy?: readonly string[];
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

/** SOAP: attributes read or written, one method invoked, or several of these, on an object found by its path. */
export interface SoapCall {
  readonly kind: 'soap';
  readonly how: 'get' | 'update' | 'invoke' | 'workflow';
  /** Interface of the object; the workflow's own name for workflows. */
  readonly on: string;
  /** Wire operation of a method: `IMachine_takeSnapshot`. */
  readonly operation?: string;
  /** How the object is found: one of the provider's roots or `@handle`, then one step after the other. */
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
  /** Lists that come out side by side > the field that each becomes in a list of rows. */
  readonly rows?: { readonly [out: string]: string };
  /** Parameters that the answer repeats. */
  readonly echo?: readonly string[];
  /** What is sent for parameters that were left out. */
  readonly defaults?: JsonObject;
  /** Child that takes the session object. */
  readonly session?: string;
  /** The operation goes on for as long as the machine runs: not waited for. */
  readonly detached?: true;
  /** What octets that come back are, as a rule; base64 stays where they are something else. */
  readonly answers?: 'picture' | 'text';
  /** Finds what a parameter names on the same object, by looking alone: that there is none is known beforehand. */
  readonly proves?: { readonly op: string; readonly param: string; readonly child?: string };
  /** What of the host the arguments ask for: `logicalSize` of a disk, `memorySize` and `CPUCount` of a machine. */
  readonly demands?: 'disk' | 'machine';
  /** What an operation does not reach, to be said after it: sizes of images that build on the medium. */
  readonly leaves?: 'sizes';
  /** Fields of a get that are no attributes > how each is gathered. */
  readonly gathers?: { readonly [field: string]: 'cards' };
  /** The service looks at the object again before its attributes are read. */
  readonly refreshes?: true;
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
  /** A longer name that it had; rules of a policy on that name hold. */
  readonly formerly?: string;
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
  /** What a person sees who is asked about one; the columns when left out. */
  readonly live?: readonly Column<T>[];
  /** Paths among these that go on by themselves, so that no yes depends on them. */
  readonly moving?: readonly string[];
  /** Field > its values while the service still works on the thing by itself. */
  readonly going?: Readonly<Record<string, readonly string[]>>;
}
/** How a value is printed: with what it counts, or, for a point in time, as its age. */
export type PrintAs = Unit | 'age';
/** A field, or a labelled path below the result (`status.phase`) with the way to print it. */
export type Column<T> = (keyof T & string) | WideColumn;
/** `most`: characters of its longest cell, where that is not the usual one: of a call to copy, which is no good in part. */
interface WideColumn {
  readonly label: string;
  readonly path: string;
  readonly as?: PrintAs;
  readonly most?: number;
}
export type AnyFormatter = {
  readonly noun: readonly [string, string];
  readonly columns: readonly AnyColumn[];
  readonly live?: readonly AnyColumn[];
  readonly moving?: readonly string[];
  readonly going?: Readonly<Record<string, readonly string[]>>;
};
type AnyColumn = string | WideColumn;

/** What a category module exports per operation. */
export interface Handler<P = never, R = never> {
  readonly tool: ToolDef<P>;
  readonly format: Formatter<R>;
}
export interface AnyHandler {
  readonly tool: AnyTool;
  readonly format: AnyFormatter;
}
