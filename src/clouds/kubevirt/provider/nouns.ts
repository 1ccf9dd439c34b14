// What Kubernetes calls a resource in one word, in words for people and for the names of tools.

const words =
  /account|attachment|backup|budget|cdi|claim|class|clone|cluster|config|content|cron|data|definition|disruption|event|export|import|instancetype|instance|kubevirt|machine|map|migration|namespace|network|node|persistent|pod|policy|pool|preference|preset|profile|replica|request|restore|secret|service|set|snapshot|source|storage|template|tracker|virtual|volume/g;

/** `virtual machine` for `virtualmachines`; a resource of unknown words stays one word. */
export function nounOf(plural: string): string {
  const one = /sses$/.test(plural) ? plural.slice(0, -2) : plural.replace(/ies$/, 'y').replace(/s$/, '');
  const found = one.match(words) ?? [];
  return found.join('') === one ? found.join(' ') : one;
}

/** The tool that lists the resource. */
export const listToolOf = (plural: string): string =>
  `kubevirt_list_${`${nounOf(plural)}s`.replace(/sss$/, 'sses').replace(/ys$/, 'ies').replaceAll(' ', '_')}`;
