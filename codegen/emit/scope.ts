// What the printers of one provider share: the mark, import paths, and where each shape lives.
import { camel, symbolFor } from '../ir/names.ts';
import type { Plan, PlannedShape } from '../plan/types.ts';

export interface Scope {
  /** First line of every generated file. */
  readonly header: string;
  /** From a category's folder to src. */
  readonly sources: string;
  readonly homeOf: (shape: string) => string;
  readonly typeOf: (shape: string) => string;
  readonly shapeOf: (shape: string) => PlannedShape;
  /** Identifier for a category's module: `network-acl` > networkAcl. */
  readonly namespaceOf: (category: string) => string;
}

/** `sources` is where a file in a category's folder finds src. */
export function scopeOf(plan: Plan, sources: string): Scope {
  const shapes = new Map(
    plan.categories.flatMap((category) => category.shapes.map((shape) => [shape.shape.name, shape] as const)),
  );
  return {
    header: `// @generated from ${plan.provider} ${plan.version} by codegen. Change the spec, words, overlay or emitter instead.\n`,
    sources,
    homeOf: (shape) => plan.shapeHomes[shape]!,
    typeOf: (shape) => shapes.get(shape)!.type,
    shapeOf: (shape) => shapes.get(shape)!,
    namespaceOf: (category) => symbolFor(camel(category.split('-'))),
  };
}
