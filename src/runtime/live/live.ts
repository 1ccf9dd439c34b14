// What the service of a profile has of the tools: the one place that puts knowledge, versions and a tool together.
import type { Provider } from '../../contract/invocation.ts';
import type { Fit, Learned, VersionTable } from '../../contract/live.ts';
import type { AnyTool } from '../../contract/tool.ts';
import { fitOf } from './fit.ts';
import type { Knowledge } from './knowledge.ts';
import { type Standpoint, whyAbsent, whyLacking } from './reasons.ts';

export interface Live {
  readonly knowledge: Knowledge;
  /** How a tool stands with a profile of which this is known. */
  standing(provider: Provider, profile: string, tool: AnyTool, learned: Learned): Promise<ToolStanding>;
  /** Whether the newest version alone has a tool; decides whether a call may go out before anything is known. */
  isOld(provider: Provider, tool: AnyTool): Promise<boolean>;
}

export interface ToolStanding {
  readonly fit: Fit;
  /** Why the service does not have the tool, as a sentence; undefined where it has. */
  readonly absent: string | undefined;
  /** Why it does not take one of the parameters in `fit.lacks`, as a sentence. */
  lacking(param: string): string;
}

export interface LiveParts {
  readonly knowledge: Knowledge;
  /** The versions of a provider's catalog. */
  readonly versions: (provider: string) => Promise<VersionTable>;
}

export const createLive = ({ knowledge, versions }: LiveParts): Live => ({
  knowledge,
  async standing(provider, profile, tool, learned) {
    const table = await versions(provider.id);
    const fit = fitOf(provider, tool, learned, table);
    const standpoint: Standpoint = { tool, profile, learned, table };
    return {
      fit,
      absent: fit.served === 'no' ? whyAbsent(standpoint, fit.what) : undefined,
      lacking: (param) => whyLacking(standpoint, param),
    };
  },
  async isOld(provider, tool) {
    const { operations } = await versions(provider.id);
    return tool.operations.every((id) => !Object.hasOwn(operations, id));
  },
});
