// Machines from templates: parameters filled in, the machine shown or made.

import { isObject, readPath } from '../../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import { authorise } from '../access/rules.ts';
import { type Call, objectIn } from '../engine/call.ts';
import { ApiFault, invalid, pageNotFound } from '../engine/fault.ts';
import { kindNamed } from '../engine/kinds.ts';
import { type KubeObject, textAt } from '../engine/objects.ts';
import { born, uuid, type World } from '../engine/world.ts';
import { admit } from '../resources/admission.ts';
import { react } from '../resources/controllers.ts';
import { jsonAnswer } from './answers.ts';
import { checked, fresh } from './manifests.ts';
import type { Route } from './route.ts';

type TemplateRoute = Extract<Route, { to: 'template' }>;

const group = 'subresources.template.kubevirt.io';

/** POST of process or create. Throws 409 for a parameter that the template lacks, 422 for one that has no value, 500. */
export async function answerTemplate(call: Call, route: TemplateRoute): Promise<Response> {
  const { namespace, name, step, version } = route;
  authorise(call.user, {
    verb: 'create',
    group,
    resource: 'virtualmachinetemplates',
    subresource: step,
    namespace,
    name,
  });
  if (call.method !== 'POST') throw pageNotFound();
  const options = await objectIn(call);
  const template = call.world.store.get(kindNamed('VirtualMachineTemplate'), namespace, name);
  if (template === undefined) {
    const message = `error getting VirtualMachineTemplate: virtualmachinetemplates.template.kubevirt.io "${name}" not found`;
    throw new ApiFault(500, 'InternalError', `Internal error occurred: ${message}`);
  }
  const values = valuesOf(call.world, template, readPath(options, 'parameters'));
  const machine = filled(readPath(template, 'spec.virtualMachine') ?? {}, values) as JsonObject;
  const metadata = { ...fresh(isObject(machine.metadata) ? machine.metadata : {}), namespace };
  const wanted = { apiVersion: 'kubevirt.io/v1', kind: 'VirtualMachine', ...machine, metadata } as KubeObject;
  const virtualMachine = step === 'process' ? wanted : await make(call, wanted);
  const message = filled(readPath(template, 'spec.message') ?? '', values);
  return jsonAnswer({
    kind: 'ProcessedVirtualMachineTemplate',
    apiVersion: `${group}/${version}`,
    metadata: {},
    templateRef: { kind: 'VirtualMachineTemplate', namespace, name },
    virtualMachine,
    message,
  });
}

async function make(call: Call, wanted: KubeObject): Promise<KubeObject> {
  const kind = kindNamed('VirtualMachine');
  const { world } = call;
  const name = textAt(wanted, 'metadata.name');
  const namespace = textAt(wanted, 'metadata.namespace');
  const refuse = (why: string): never => {
    throw new ApiFault(500, 'InternalError', `Internal error occurred: error creating VirtualMachine: ${why}`);
  };
  if (world.store.get(kind, namespace, name) !== undefined)
    refuse(`virtualmachines.kubevirt.io "${name}" already exists`);
  const route = { to: 'objects', kind, version: 'v1', namespace, isWatchPath: false } as const;
  const { object } = await checked(call, route, wanted, undefined).catch((thrown: Error) => refuse(thrown.message));
  const stored = world.store.put(kind, born(world, admit(world, kind, object, object)));
  react(world, kind, undefined, stored);
  return stored;
}

function valuesOf(world: World, template: KubeObject, given: Json | undefined): ReadonlyMap<string, string> {
  const asked = isObject(given) ? given : {};
  const known = (readPath(template, 'spec.parameters') ?? []) as readonly Json[];
  const names = known.map((parameter) => textAt(parameter, 'name'));
  const stray = Object.keys(asked).find((name) => !names.includes(name));
  if (stray !== undefined) throw new ApiFault(409, 'Conflict', `parameter ${stray} not found in template`);
  return new Map(
    known.map((parameter, at) => {
      const name = textAt(parameter, 'name');
      const generated = textAt(parameter, 'generate') === 'expression' ? uuid(world).slice(0, 8) : '';
      const value = String(asked[name] ?? (textAt(parameter, 'value') || generated));
      if (value === '' && readPath(parameter, 'required') === true) {
        const field = `spec.parameters[${at}].value`;
        throw invalid('VirtualMachineTemplate', 'template.kubevirt.io', textAt(template, 'metadata.name'), [
          { reason: 'FieldValueRequired', message: `Required value: parameter ${name} is required`, field },
        ]);
      }
      return [name, value] as const;
    }),
  );
}

/** `${NAME}` in a text is replaced there; `${{NAME}}` alone becomes a number, flag or text. */
function filled(value: Json, values: ReadonlyMap<string, string>): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => filled(item, values));
  if (isObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filled(item, values)]));
  }
  if (typeof value !== 'string') return value;
  const bare = values.get(/^\$\{\{(\w+)\}\}$/.exec(value)?.[1] ?? '');
  if (bare !== undefined) return plain(bare);
  return value.replace(/\$\{(\w+)\}/g, (all, name: string) => values.get(name) ?? all);
}

function plain(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
