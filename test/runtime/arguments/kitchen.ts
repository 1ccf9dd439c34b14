// A tool with a parameter of every kind, and what checking its arguments says.
import type { AnyShape, AnyTool, JsonObject } from '../../../src/contract/tool.ts';
import { createValidate } from '../../../src/runtime/arguments/validate.ts';
import {
  flag,
  list,
  map,
  number,
  opaque,
  required,
  shape,
  text,
  uuid,
  whole,
} from '../../../src/runtime/tools/declare.ts';
import { refusal } from '../pipeline/world.ts';

export const shapes: Readonly<Record<string, AnyShape>> = {
  Body: { spec: required(shape('Spec')), labels: map(text()) },
  Spec: { template: shape('Template'), replicas: whole() },
  Template: { domain: required(text()), disks: list(shape('Disk')), password: text('', { secret: 'secret' }) },
  Disk: { name: required(text()), gib: whole(), parent: shape('Disk') },
};

export const kitchen = {
  name: 'toy_cook',
  params: {
    count: whole(),
    size: whole(undefined, { unit: 'bytes' }),
    share: number(),
    force: flag(),
    name: text('', { max: 5 }),
    state: text('', { oneOf: ['Running', 'Stopped'] }),
    ids: list(uuid()),
    counts: list(whole()),
    labels: map(text()),
    any: opaque(),
    body: shape('Body'),
    disks: list(shape('Disk')),
    details: list(map(opaque())),
    password: text('', { secret: 'secret' }),
    forDisplay: flag(),
    Twin: text(),
    twin: text(),
  },
} as unknown as AnyTool;

export const validate = createValidate(async (name) => shapes[name]!);

export const check = (args: unknown, tool = kitchen) => validate(tool, 'toy', args as JsonObject);

export const refused = (args: unknown, tool = kitchen) => refusal(check(args, tool));
