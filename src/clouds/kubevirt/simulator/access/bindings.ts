// What the bindings that stand in the cluster give to a user: roles that somebody made hold from then on.
import { isObject, readPath } from '../../../../contract/read-path.ts';
import type { Json, JsonObject } from '../../../../contract/tool.ts';
import type { Bound, Rule, User } from '../engine/call.ts';
import { kindNamed } from '../engine/kinds.ts';
import { type KubeObject, nameOf, namespaceOf, textAt } from '../engine/objects.ts';
import type { World } from '../engine/world.ts';

/** The user with what the bindings of the cluster give. */
export function withBindings({ store }: World, user: User): User {
  const bindings = [...store.list(kindNamed('RoleBinding')), ...store.list(kindNamed('ClusterRoleBinding'))];
  const bound = bindings.flatMap((binding): readonly Bound[] => {
    const namespace = namespaceOf(binding);
    const subject = itemsOf(binding.subjects).find((it) => isMeant(user, it, namespace));
    if (subject === undefined) return [];
    const [kind, name] = [textAt(binding, 'roleRef.kind'), textAt(binding, 'roleRef.name')];
    const role =
      kind === 'Role' || kind === 'ClusterRole'
        ? store.get(kindNamed(kind), kind === 'Role' ? namespace : '', name)
        : undefined;
    if (role === undefined) return [];
    return [
      {
        ...(namespace === '' ? {} : { namespace }),
        rules: itemsOf(role.rules).map(ruleIn),
        told: toldOf(binding, subject),
      },
    ];
  });
  return bound.length === 0 ? user : { ...user, bound };
}

const itemsOf = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? (value as readonly Json[]).filter(isObject) : [];

const textsAt = (rule: JsonObject, path: string): readonly string[] => {
  const list = readPath(rule, path);
  return Array.isArray(list) ? list.map(String) : [];
};

const ruleIn = (rule: JsonObject): Rule => ({
  verbs: textsAt(rule, 'verbs'),
  apiGroups: textsAt(rule, 'apiGroups'),
  resources: textsAt(rule, 'resources'),
  resourceNames: textsAt(rule, 'resourceNames'),
});

function isMeant({ name, groups }: User, subject: JsonObject, within: string): boolean {
  const called = textAt(subject, 'name');
  switch (textAt(subject, 'kind')) {
    case 'User':
      return called === name;
    case 'Group':
      return groups.includes(called);
    default:
      return name === `system:serviceaccount:${textAt(subject, 'namespace') || within}:${called}`;
  }
}

/** As the API server tells why something is allowed. */
function toldOf(binding: KubeObject, subject: JsonObject): string {
  const namespace = namespaceOf(binding);
  const of = namespace === '' ? `"${nameOf(binding)}"` : `"${nameOf(binding)}/${namespace}"`;
  const who = textAt(subject, 'kind');
  const called =
    who === 'ServiceAccount' ? `${textAt(subject, 'name')}/${textAt(subject, 'namespace')}` : textAt(subject, 'name');
  return `${String(binding.kind)} ${of} of ${textAt(binding, 'roleRef.kind')} "${textAt(binding, 'roleRef.name')}" to ${who} "${called}"`;
}
