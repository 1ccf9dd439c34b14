// What the service of a profile has of the tools: the one place that puts knowledge, versions and a tool together.
import type { Provider } from '../../contract/invocation.ts';
import type { Fit, Learned, VersionTable } from '../../contract/live.ts';
import type { AnyShape, AnyTool, JsonObject } from '../../contract/tool.ts';
import { fitOf } from './fit.ts';
import type { Knowledge } from './knowledge.ts';
import { laterField } from './later-fields.ts';
import { type Standpoint, whyAbsent, whyLacking, whyTooNew } from './reasons.ts';

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
  /** Why it does not take a field inside one of the arguments, as a sentence; undefined where it takes them all. */
  tooNew(args: JsonObject): Promise<string | undefined>;
}

export interface LiveParts {
  readonly knowledge: Knowledge;
  /** The versions of a provider's catalog. */
  readonly versions: (provider: string) => Promise<VersionTable>;
  /** Fields of a shape of a provider; nothing inside of arguments is looked at when left out. */
  readonly shapeOf?: (name: string, provider: string) => Promise<AnyShape>;
}

/**
 * How tools fit what was heard. The same object for the same tool: much is kept by the tool (its checks, its secret names), and
 * would be made anew by every call of one that a service has otherwise.
 */
const fits = new WeakMap<Learned, WeakMap<AnyTool, Fit>>();

function keptFit(provider: Provider, tool: AnyTool, learned: Learned, table: VersionTable): Fit {
  const known = fits.get(learned) ?? new WeakMap<AnyTool, Fit>();
  fits.set(learned, known);
  const fit = known.get(tool) ?? fitOf(provider, tool, learned, table);
  known.set(tool, fit);
  return fit;
}

export const createLive = ({ knowledge, versions, shapeOf }: LiveParts): Live => ({
  knowledge,
  async standing(provider, profile, tool, learned) {
    const table = await versions(provider.id);
    const fit = keptFit(provider, tool, learned, table);
    const standpoint: Standpoint = { tool, profile, learned, table };
    return {
      fit,
      absent: fit.served === 'no' ? whyAbsent(standpoint, fit.why) : undefined,
      lacking: (param) => whyLacking(standpoint, param),
      async tooNew(args) {
        const { version } = learned;
        if (version === undefined || shapeOf === undefined || table.fields === undefined) return undefined;
        const times = { version, fields: table.fields, shapeOf: (name: string) => shapeOf(name, provider.id) };
        const found = await laterField(tool, args, times);
        return found && whyTooNew(standpoint, found);
      },
    };
  },
  async isOld(provider, tool) {
    const { operations } = await versions(provider.id);
    return tool.operations.every((id) => !Object.hasOwn(operations, id));
  },
});
