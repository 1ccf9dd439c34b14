// The VirtualBox provider: one tool call > the SOAP calls it takes, its locks and references given back at the end.

import { ToolError } from '../../../contract/errors.ts';
import type { Provider } from '../../../contract/invocation.ts';
import { exposureOf } from '../../../security/exposure.ts';
import { callOrHandOver, offered } from './calls.ts';
import { fitOf } from './fit.ts';
import { refuseAbsent } from './foresee.ts';
import { identityOf } from './identity.ts';
import { explain } from './session/faults.ts';
import { closePost, type Post, postOf, type VirtualBoxParts } from './session/post.ts';
import type { Scope } from './session/scope.ts';
import { fetchWsdl } from './specs/fetch.ts';

/** Everything about profiles and the outside world comes in here. */
export function createVirtualBoxProvider(parts: VirtualBoxParts): Provider {
  const posts = new Map(parts.profiles.map((profile) => [profile.name, postOf(profile, parts)]));
  const postFor = (name: string): Post => {
    const found = posts.get(name);
    if (found !== undefined) return found;
    throw new ToolError(
      'PROFILE_UNKNOWN',
      `There is no VirtualBox profile called "${name}". Known: ${[...posts.keys()].join(', ') || 'none'}.`,
    );
  };
  return {
    id: 'virtualbox',
    profiles: () =>
      parts.profiles.map(({ name, url, target, from, isDefault }) => ({
        name,
        target: target ?? url,
        from,
        isDefault,
        ...(target === undefined && exposureOf(url)),
      })),
    call: (tool, args, context) => callOrHandOver(tool, args, context, postFor(context.profile)),
    foresee: async (tool, args, context) => {
      await refuseAbsent(tool, args, context, postFor(context.profile));
      return undefined;
    },
    probe: (name, signal) => probe(postFor(name), signal),
    credentials: (name) => {
      const post = posts.get(name);
      return post === undefined ? [] : [post.profile.password.reveal(), ...post.session.credentials()];
    },
    learn: async (name, signal) => {
      const post = postFor(name);
      const [{ learnFrom }, { versions }] = await Promise.all([
        import('./learn.ts'),
        import('../../../generated/virtualbox/versions.ts'),
      ]);
      return learnFrom(post, signal, versions.versions, async () => fetchWsdl(parts.send, await post.where(), signal));
    },
    identity: (name) => identityOf(postFor(name).profile),
    fit: fitOf,
    describe: async (name, signal) => fetchWsdl(parts.send, await postFor(name).where(), signal),
    close: async () => {
      await Promise.all([...posts.values()].map(closePost));
    },
  };
}

async function probe(post: Post, signal: AbortSignal): Promise<string> {
  const { session, profile } = post;
  let scope: Scope | undefined;
  try {
    scope = await session.begin(signal);
    const { root } = scope;
    const [version, machines] = await Promise.all([
      scope.text('IVirtualBox_getVersion', root),
      scope.texts('IVirtualBox_getMachines', root),
    ]);
    return `VirtualBox ${version} with ${machines.length} ${machines.length === 1 ? 'machine' : 'machines'}`;
  } catch (thrown) {
    const about = { tool: 'the probe', profile: profile.name, hasActed: false, secrets: [], ...offered(thrown, post) };
    throw await explain(thrown, about, scope);
  } finally {
    await scope?.done();
  }
}
