// Checks the arguments, and the columns asked for, before anything else looks at them.

import type { JsonObject } from '../contract.ts';
import { ToolError } from '../errors.ts';
import { checkFields } from '../format/fields.ts';
import type { Invocation, Stage } from '../invocation.ts';
import type { Registry } from '../registry.ts';
import { shapeOf } from '../schema.ts';
import type { Validate } from '../validate.ts';
import { secretsOf } from './call-secrets.ts';
import { presentable } from './presentable.ts';

export interface ValidateParts {
  readonly registry: Registry;
  readonly validate: Validate;
}

/** From here on the arguments are a copy in the API's own form. Throws the PARAM_ codes. */
export const validate =
  (parts: ValidateParts): Stage =>
  async (invocation, next) => {
    const { tool, format } = invocation.handler!;
    const provider = invocation.provider!.id;
    const args = await checked(parts, invocation);
    if (invocation.controls.fields !== undefined) {
      const shape = shapeOf(tool.result);
      // An unknown column is refused here, since after a mutation it would be too late to say that nothing was sent.
      if (shape !== undefined) {
        checkFields(invocation.controls.fields, tool.name, format, await parts.registry.shape(shape, provider));
      }
    }
    return next({ ...invocation, args });
  };

/** What is wrong with a value is said with the value, and a field inside a manifest may hold a secret unmarked. */
async function checked({ registry, validate: check }: ValidateParts, invocation: Invocation): Promise<JsonObject> {
  try {
    return await check(invocation.handler!.tool, invocation.provider!.id, invocation.args);
  } catch (thrown) {
    throw thrown instanceof ToolError ? presentable(thrown, await secretsOf(registry, invocation)) : thrown;
  }
}
