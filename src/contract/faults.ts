// What is to go wrong at a simulated cloud, as its simulator asks for it.

/** How an exchange goes wrong. */
export interface ExchangeFault {
  /** Milliseconds before anything else happens. */
  readonly latencyMs: number;
  /** What the client gets instead of the cloud's answer; the request is not carried out. */
  readonly answer?: {
    readonly status: number;
    readonly body: string;
    readonly headers: Readonly<Record<string, string>>;
  };
  /** `reset`: nothing is carried out. `lost`: carried out, no answer. `half`: carried out, half of the answer. */
  readonly connection?: 'reset' | 'lost' | 'half';
}

/** How work in the background goes wrong. */
export interface JobFault {
  /** `stuck` never ends; `vanishes` is gone when it should have ended. */
  readonly fate: 'fails' | 'stuck' | 'vanishes';
  readonly reason: string;
}

/** The operator's faults. Asking uses one up; what an operation is called is each simulator's own word. */
export interface Faults {
  exchange(operation: string): ExchangeFault | undefined;
  /** `expired`: open sessions are ended. `revoked`: whoever calls is not known any more. */
  credentials(operation: string): 'expired' | 'revoked' | undefined;
  job(operation: string): JobFault | undefined;
  /** How far the simulated cloud's clock is ahead, in milliseconds; negative when it is behind. */
  readonly skewMs: number;
  /** One line for each rule whose operation nobody has asked for so far, with its place in the file: misspelt, or not reached yet. */
  unmet(): readonly string[];
}
