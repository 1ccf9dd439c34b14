// What a check finds: a cause, how likely it is, what shows it, and the call that would help.
import { readText } from '../../../../contract/read-path.ts';
import type { Json } from '../../../../contract/tool.ts';
import { eventLine, type Facts } from './facts.ts';

export type Likelihood = 'certain' | 'likely' | 'possible';

export interface Finding {
  readonly likelihood: Likelihood;
  readonly cause: string;
  readonly evidence: readonly string[];
  /** A call to make, or what to do outside. */
  readonly help: string;
}

export type Check = (facts: Facts) => readonly Finding[];

/** `kubevirt_get_node name=node1`. */
export const callText = (tool: string, args: Readonly<Record<string, string>>): string =>
  [`kubevirt_${tool}`, ...Object.entries(args).map(([name, value]) => `${name}=${value}`)].join(' ');

/** The latest warnings about one thing. */
export const warningsOf = ({ events }: Facts, name: string): readonly string[] =>
  events
    .filter((event) => readText(event, 'type') === 'Warning' && readText(event, 'involvedObject.name') === name)
    .slice(0, 2)
    .map(eventLine);

/** `condition Ready is False (Reason): message`. */
export function conditionLine(object: Json | undefined, type: string): readonly string[] {
  const at = (member: string) => readText(object, `status.conditions[type=${type}].${member}`);
  const status = at('status');
  if (status === undefined) return [];
  const reason = at('reason');
  const message = at('message');
  return [`condition ${type} is ${status}${reason ? ` (${reason})` : ''}${message ? `: ${message}` : ''}`];
}
