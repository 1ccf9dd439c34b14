// Different words of different APIs for the same thing, where spelling alone finds nothing.

/** Words that stand for each other as names of parameters and fields, lower case. */
const alike: readonly (readonly string[])[] = [
  ['limit', 'count', 'max', 'maxresults', 'perpage', 'pagesize', 'top'],
  ['owner', 'account', 'user', 'tenant'],
  ['node', 'nodename', 'host', 'hostname', 'hypervisor'],
  ['ip', 'ipaddress', 'address', 'publicip'],
  ['state', 'status', 'phase', 'printablestatus'],
  ['ram', 'memory', 'memorysize'],
  ['cpu', 'cpus', 'vcpu', 'vcpus', 'cpunumber', 'cpucount', 'cores'],
  ['os', 'ostype', 'ostypeid', 'osdisplayname', 'guestos'],
  ['created', 'age', 'creationtimestamp', 'createdat'],
  ['flavor', 'plan', 'serviceoffering', 'serviceofferingname', 'instancetype'],
  ['image', 'template', 'templatename'],
  ['zone', 'zonename', 'region'],
  ['ns', 'namespace', 'project'],
  ['id', 'uid', 'uuid'],
];

/** The names among `known`, or paths that end in one, for which what was written is another word; in their own order. */
export function alsoCalled(written: string, known: Iterable<string>): readonly string[] {
  const word = flat(written);
  const others = new Set(alike.filter((group) => group.includes(word)).flat());
  return [...known].filter((name) => flat(name) !== word && others.has(flat(name.slice(name.lastIndexOf('.') + 1))));
}

const flat = (name: string): string => name.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
