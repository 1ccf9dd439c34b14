// What a policy says, and what it is asked about: types only.
import type { Entry } from '../contract/invocation.ts';
import type { Effect, Flag, JsonObject, Risk } from '../contract/tool.ts';

export type Verdict = 'deny' | 'confirm' | 'allow';

/** One rule. An `allow` with `unasked` also waives the question that the risk alone would raise. */
export interface Rule {
  readonly decide: Verdict;
  readonly why?: string;
  readonly unasked?: true;
  readonly when: Conditions;
  /** Where it stands, for explanations: `policy.yaml:12:5`. */
  readonly at: string;
}

export interface Policy {
  /** What happens to calls that no rule of the file matches. */
  readonly default: Verdict;
  readonly rules: readonly Rule[];
  readonly roles: Readonly<Record<string, Role>>;
  /** Glob on the principal > its role, in the file's order; without any, everybody is admin. */
  readonly principals?: readonly PrincipalRule[];
  /** Where the policy comes from, for explanations. */
  readonly source: string;
}

export interface PrincipalRule {
  readonly principal: string;
  readonly role: string;
  /** Glob on the profile > role there, instead of `role`. */
  readonly profiles: Readonly<Record<string, string>>;
}

/** A call as the policy sees it: names settled, arguments in the API's form, risk raised by them. */
export interface PolicyCall {
  readonly principal: string;
  readonly entry: Entry;
  readonly provider: string;
  readonly profile: string;
  readonly category: string;
  readonly tool: string;
  readonly operations: readonly string[];
  readonly effect: Effect;
  readonly risk: Risk;
  readonly reversible: boolean;
  readonly flags: readonly Flag[];
  readonly reveal: boolean;
  readonly args: JsonObject;
  /**
   * The arguments with what really changes in place of a body, as a merge patch; `unknown` when it cannot be told.
   * Absent where the arguments say all there is.
   */
  readonly outcome?: JsonObject | 'unknown';
  /** What arguments point at, so that rules may speak of names where the API has ids. */
  readonly targets: readonly PolicyTarget[];
}

/** A thing that an argument points at. */
export interface PolicyTarget {
  readonly param: string;
  readonly id: string;
  /** All that it is called, the name that people know it by first; `unknown` when that could not be looked up. */
  readonly names: readonly string[] | 'unknown';
}

export interface Reason {
  readonly verdict: Verdict;
  readonly at: string;
  readonly why: string;
}

export interface Decision {
  readonly verdict: Verdict;
  /** Everything that led to the verdict, strictest first. */
  readonly reasons: readonly Reason[];
}

export interface Role {
  readonly default: Verdict;
  readonly rules: readonly Rule[];
}

/** All that are given must hold. Names are globs, `*` and `?`, in any case. */
export interface Conditions {
  /** Tool names or the API's own operation names. */
  readonly tools?: readonly string[];
  readonly providers?: readonly string[];
  readonly profiles?: readonly string[];
  readonly principals?: readonly string[];
  readonly categories?: readonly string[];
  readonly effects?: readonly Effect[];
  /** The risk of the call with its arguments. */
  readonly risks?: readonly Risk[];
  /** Any of these. */
  readonly flags?: readonly Flag[];
  readonly entries?: readonly Entry[];
  readonly reversible?: boolean;
  readonly reveal?: boolean;
  /** Argument > condition; a dotted name reaches into objects. */
  readonly args?: Readonly<Record<string, ArgCondition>>;
}

export type Scalar = string | number | boolean;

/** A value or a list of values means "one of these"; texts are globs. A missing argument meets `present: false` only. */
export type ArgCondition =
  | Scalar
  | readonly Scalar[]
  | {
      readonly present?: boolean;
      readonly not?: Scalar | readonly Scalar[];
      readonly above?: number;
      readonly below?: number;
      readonly covers?: 'public';
    };

/** A rule as the file has it. */
export type RawRule = Conditions & { readonly decide: Verdict; readonly why?: string; readonly unasked?: true };

/** The file as it stands. */
export interface RawPolicy {
  readonly default?: Verdict;
  readonly confirmation?: 'person' | 'token';
  readonly principals?: Readonly<
    Record<string, string | { readonly role: string; readonly profiles?: Readonly<Record<string, string>> }>
  >;
  readonly roles?: Readonly<Record<string, { readonly default?: Verdict; readonly rules: readonly RawRule[] }>>;
  readonly rules?: readonly RawRule[];
  readonly limits?: readonly (Conditions & { readonly calls: number; readonly per: string })[];
}
