// What Kubernetes calls a resource in one word, in words for people and for the names of tools.
import { references } from '../../../generated/kubevirt/references.ts';

const words =
  /account|attachment|backup|budget|cdi|claim|class|clone|cluster|config|content|cron|data|definition|disruption|event|export|import|instancetype|instance|kubevirt|machine|map|migration|namespace|network|node|persistent|pod|policy|pool|preference|preset|profile|replica|request|restore|secret|service|set|snapshot|source|storage|template|tracker|virtual|volume/g;

/** Kind in small letters > the tool that lists such objects. */
const listers = new Map(Object.entries(references).map(([kind, { tool }]) => [kind.toLowerCase(), tool]));

/** `virtual machine` for `virtualmachines`; a resource of unknown words stays one word. */
export function nounOf(plural: string): string {
  const one = singular(plural);
  const found = one.match(words) ?? [];
  return found.join('') === one ? found.join(' ') : one;
}

/** The tool that lists the resource, by the name that it has today. */
export const listToolOf = (plural: string): string =>
  listers.get(singular(plural)) ??
  `kubevirt_list_${`${nounOf(plural)}s`.replace(/sss$/, 'sses').replace(/ys$/, 'ies').replaceAll(' ', '_')}`;

const singular = (plural: string): string =>
  /sses$/.test(plural) ? plural.slice(0, -2) : plural.replace(/ies$/, 'y').replace(/s$/, '');
