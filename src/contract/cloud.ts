// What the composition root needs to know of each kind of cloud.

import type { Clock } from './clock.ts';
import type { ProfileSection } from './configuration.ts';
import type { ProfileSummary, Provider } from './invocation.ts';
import type { AnyShape, AnyTool } from './tool.ts';

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
}

/** What a simulator answers from. */
export interface SimulatorSources extends Outside {
  readonly tools: () => Promise<readonly AnyTool[]>;
  /** The tool of an operation, by the operation's id in lower case. */
  readonly toolOf: (operation: string) => Promise<AnyTool | undefined>;
  readonly loadShape: (name: string) => Promise<AnyShape>;
  readonly jobMs?: number;
}

export type Handle = (request: Request) => Promise<Response>;

export interface Cloud {
  readonly id: string;
  find(sources: ProfileSources): Promise<FoundClouds>;
  /** One profile that points at the simulator in this process. */
  simulated(sources: SimulatorSources): FoundClouds;
  simulator(sources: SimulatorSources): Promise<Handle>;
  /** How to reach a simulator that listens at `origin`, as environment variables: for people to paste. */
  simulatorLogin(origin: string): Promise<Readonly<Record<string, string>>>;
}

/** The summary of the only profile of a built-in simulator. */
export const simulatorSummary: ProfileSummary = {
  name: 'simulator',
  target: 'built-in simulator',
  from: 'built in',
  isDefault: true,
};
