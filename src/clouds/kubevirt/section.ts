// KubeVirt profiles as virtspan.yaml has them: a name for a context of a kubeconfig.

import type { ProfileSection } from '../../contract/configuration.ts';
import { impersonationOf } from './provider/impersonation.ts';
import type { FoundKubeProfiles, KubeProblem, KubeProfile } from './provider/profiles.ts';

interface Section extends ProfileSection {
  readonly kubeconfig?: string;
  readonly context?: string;
  readonly namespace?: string;
  readonly as?: string;
  readonly as_groups?: readonly string[];
}

/**
 * The named contexts, none of them the default unless it says so. `search` reads the given kubeconfig, or the usual ones
 * for undefined. A context that is not there is a problem.
 */
export async function kubeSectionProfiles(
  sections: Readonly<Record<string, ProfileSection>>,
  search: (kubeconfig: string | undefined) => Promise<FoundKubeProfiles>,
): Promise<{ readonly profiles: readonly KubeProfile[]; readonly problems: readonly KubeProblem[] }> {
  const profiles: KubeProfile[] = [];
  const problems: KubeProblem[] = [];
  for (const [name, section] of Object.entries(sections)) {
    const { kubeconfig, context, namespace, as, as_groups } = section as Section;
    const { acting, fault } = impersonationOf({ as, 'as-groups': as_groups });
    if (fault !== undefined) {
      problems.push({ from: `profile "${name}"`, message: fault });
      continue;
    }
    const found = await search(kubeconfig);
    const base = found.profiles.find((profile) =>
      context === undefined ? profile.isDefault : profile.context === context,
    );
    if (kubeconfig !== undefined) problems.push(...found.problems);
    if (base === undefined) {
      problems.push({ from: `profile "${name}"`, message: whatIsMissing(kubeconfig, context, found.profiles) });
      continue;
    }
    profiles.push({
      ...base,
      name,
      isDefault: section.default === true,
      ...(namespace !== undefined && { namespace }),
      ...(acting !== undefined && { actsAs: acting }),
    });
  }
  return { profiles, problems };
}

function whatIsMissing(
  kubeconfig = 'the kubeconfig',
  context: string | undefined,
  there: readonly KubeProfile[],
): string {
  if (context === undefined) return `${kubeconfig} has no usable context`;
  const names = there.map((profile) => profile.context).filter((name) => name !== undefined);
  return `${kubeconfig} has no usable context "${context}"${names.length === 0 ? '' : `; it has ${names.join(', ')}`}`;
}
