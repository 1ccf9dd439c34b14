// What Kubernetes calls a resource in one word, in words for people and for the names of tools.

const words =
  /cluster|config|content|cron|data|export|import|instancetype|instance|kubevirt|machine|migration|policy|preference|preset|profile|replica|request|set|snapshot|source|storage|template|tracker|virtual|volume|backup|clone|restore|pool|cdi/g;

/** `virtual machine` for `virtualmachines`; a resource of unknown words stays one word. */
export function nounOf(plural: string): string {
  const one = plural.replace(/ies$/, 'y').replace(/s$/, '');
  const found = one.match(words) ?? [];
  return found.join('') === one ? found.join(' ') : one;
}

/** The tool that lists the resource. */
export const listToolOf = (plural: string): string =>
  `kubevirt_list_${`${nounOf(plural)}s`.replace(/ys$/, 'ies').replaceAll(' ', '_')}`;
