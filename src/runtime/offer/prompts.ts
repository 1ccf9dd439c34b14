// Prompts for whole tasks: what to look at, in which order, and where to stop and ask.

import { ToolError } from '../../contract/errors.ts';
import type { CloudOffer } from '../../contract/offer.ts';
import { given, type OwnTools, type Prompt, type Task } from '../../contract/task.ts';
import type { JsonObject } from '../../contract/tool.ts';

const explainTool: Task = {
  name: 'explain-tool',
  title: 'Explain a tool',
  description: 'What one tool does, what it needs and what it may break, before anybody calls it.',
  arguments: [
    { name: 'tool', description: 'The tool', required: true },
    { name: 'goal', description: 'What it is wanted for' },
  ],
  text: ({ tool, goal }, own) => [
    `Explain the tool ${tool}. Read its description first${own.describe ? ', with describe_tools' : ''}; do not call it.`,
    ...given('Goal', goal),
    'Say what it does, what it needs, what it changes and whether that can be undone. Give one call as an example, with',
    'names that exist here, and the call that would show beforehand what it is going to touch.',
  ],
};

/** What the operator lets callers do: in read-only mode a task that ends in a change would only end in refusals. */
export type Effects = 'all' | 'read-only';

const tasksFor = (offers: readonly CloudOffer[], effects: Effects, isOffered: IsOffered): readonly Task[] =>
  [...offers.flatMap(({ tasks }) => tasks), explainTool].filter(
    ({ aim, tools = [] }) => (effects === 'all' || aim !== 'change') && tools.every(isOffered),
  );

/** Whether a tool is offered: a prompt that names another one is of no use. */
export type IsOffered = (tool: string) => boolean;
const every: IsOffered = () => true;

/** Every prompt that makes sense with these clouds in this mode, without its text. */
export const listPrompts = (
  offers: readonly CloudOffer[],
  effects: Effects = 'all',
  isOffered: IsOffered = every,
): readonly Prompt[] => tasksFor(offers, effects, isOffered).map(({ text, aim, tools, ...prompt }) => prompt);

/** The provider and the entity that an argument of a prompt names; undefined when it names none. */
export function referenceOf(
  offers: readonly CloudOffer[],
  prompt: string,
  argument: string,
): { readonly provider: string; readonly entity: string; readonly field?: string } | undefined {
  for (const { provider, tasks } of offers) {
    const task = tasks.find(({ name }) => name === prompt);
    const { ref, field } = task?.arguments.find(({ name }) => name === argument) ?? {};
    if (ref !== undefined) return { provider, entity: ref, ...(field !== undefined && { field }) };
  }
  return undefined;
}

/** What there is beside the tools of the clouds, by the way in which these are offered. */
export const ownTools = {
  search: { script: true, describe: true },
  all: { script: true, describe: true },
  toolsets: { script: false, describe: false },
} as const satisfies Readonly<Record<string, OwnTools>>;

/** The message of a prompt. Throws PARAM_VALUE for an unknown prompt and PARAM_MISSING for a missing argument. */
export function getPrompt(
  name: string,
  args: JsonObject,
  offers: readonly CloudOffer[],
  effects: Effects = 'all',
  own: OwnTools = ownTools.search,
  isOffered: IsOffered = every,
): { readonly description: string; readonly text: string } {
  const task = tasksFor(offers, effects, isOffered).find((one) => one.name === name);
  if (task === undefined) {
    const known = tasksFor(offers, effects, isOffered)
      .map((one) => one.name)
      .join(', ');
    const isHeldBack = tasksFor(offers, 'all', isOffered).some((one) => one.name === name);
    const why = isHeldBack ? `Read-only mode has no prompt "${name}"` : `No prompt is called "${name.slice(0, 60)}"`;
    throw new ToolError('PARAM_VALUE', `${why}; there are ${known}.`);
  }
  const texts: Record<string, string> = {};
  for (const { name: argument, description, required } of task.arguments) {
    const value = Object.hasOwn(args, argument) ? args[argument] : undefined;
    if (typeof value === 'string' && value.trim() !== '') texts[argument] = value.trim().slice(0, 500);
    else if (required === true) {
      throw new ToolError('PARAM_MISSING', `The prompt ${name} needs "${argument}": ${description}.`);
    }
  }
  return { description: task.description, text: task.text(texts, own).join('\n') };
}
