// Checks the arguments, and the columns asked for, before anything else looks at them.

import { ToolError } from '../../contract/errors.ts';
import type { After, Answer, Found, Stage } from '../../contract/invocation.ts';
import type { JsonObject } from '../../contract/tool.ts';
import type { Validate } from '../arguments/validate.ts';
import { askedFields } from '../format/asked-fields.ts';
import type { Registry } from '../tools/registry.ts';
import { shapeOf } from '../tools/schema.ts';
import { secretsOf } from './call-secrets.ts';
import { presentable } from './presentable.ts';

export interface ValidateParts {
  readonly registry: Registry;
  readonly validate: Validate;
}

/** From here on the arguments are a copy in the API's own form. Throws the PARAM_ codes. */
export const validate =
  (parts: ValidateParts): Stage<After<'served'>, After<'valid'>> =>
  async (invocation, next) => {
    const { tool, format } = invocation.handler;
    const provider = invocation.provider.id;
    const remarks = new Set<string>();
    const digits = new Set<string>();
    const args = await checked(parts, invocation, [(said) => void remarks.add(said), (said) => void digits.add(said)]);
    const shape = shapeOf(tool.result);
    let { controls } = invocation;
    // An unknown column is refused here, since after a mutation it would be too late to say that nothing was sent.
    if (controls.fields !== undefined && shape !== undefined) {
      const load = (name: string) => parts.registry.shape(name, provider);
      const facts = { shape: await load(shape), alike: parts.registry.alike(provider).names, load };
      controls = { ...controls, fields: await askedFields(controls.fields, tool.name, format, facts) };
    }
    const valid = {
      ...invocation,
      args,
      controls,
      ...(digits.size > 0 && { digits: [...digits] }),
      passed: 'valid',
    } as const;
    if (remarks.size === 0) return next(valid);
    return withNotes(await next({ ...valid, remarks: [...remarks] }), [...remarks]);
  };

const withNotes = (answer: Answer, notes: readonly string[]): Answer => ({
  ...answer,
  text: [answer.text, ...notes].join('\n'),
  notes: [...(answer.notes ?? []), ...notes],
});

/** What is wrong with a value is said with the value, and a field inside a manifest may hold a secret unmarked. */
async function checked(
  { registry, validate: check }: ValidateParts,
  invocation: Found,
  told: readonly [remark: (said: string) => void, exact: (digits: string) => void],
): Promise<JsonObject> {
  try {
    return await check(invocation.handler.tool, invocation.provider.id, invocation.args, ...told);
  } catch (thrown) {
    throw thrown instanceof ToolError ? presentable(thrown, await secretsOf(registry, invocation)) : thrown;
  }
}
