// Who reaches whom, what blocks it, and the map of it all.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { covers } from '../../../src/clouds/virtspan/provider/workflows/judge.ts';
import { type AllClouds, allClouds } from './world.ts';

let clouds: AllClouds;
beforeAll(async () => {
  clouds = await allClouds();
  await clouds.call('virtualbox_forward_port', { machine: 'db-1', name: 'pg', hostPort: 15432, guestPort: 5432 });
});
afterAll(() => clouds.close());

const ask = (from: string, to: string, port: number) => clouds.call('virtspan_check_path', { from, to, port });

describe('can A reach B', () => {
  it('through a forwarding that the firewall of its address allows', async () => {
    const { text, verdict } = await ask('192.0.2.7', 'cloudstack:web-1', 22);
    expect(text).toMatch(/192\.0\.2\.7 reaches web-1/);
    expect(text).toMatch(/forwarding 22/);
    expect(verdict).toBeUndefined();
  });

  it('not from where the firewall lets nobody in, and that is what blocks it', async () => {
    const { text, verdict } = await ask('198.18.0.1', 'cloudstack:web-1', 22);
    expect(text).toMatch(/does not reach web-1/);
    expect(text).toMatch(/address 203\.0\.113\.12: no rule lets tcp\/22 through/);
    expect(verdict).toBe('wrong');
  });

  it('not on a port that nothing leads to', async () => {
    expect((await ask('internet', 'cloudstack:web-1', 5000)).text).toMatch(/no network or address leads there/);
  });

  it('between machines of one network', async () => {
    expect((await ask('cloudstack:web-1', 'cloudstack:web-2', 8080)).text).toMatch(/web-1 reaches/);
  });

  it('between tiers only as far as their lists go', async () => {
    expect((await ask('shop-web-1', 'shop-app-1', 9)).text).toMatch(/shop-web-1 reaches shop-app-1/);
    expect((await ask('shop-app-1', 'shop-web-1', 80)).text).toMatch(/ACL shop-web-acl no\. 2 tcp 80-80 allows it/);
    const { text } = await ask('shop-app-1', 'shop-web-1', 9);
    expect(text).toMatch(/does not reach shop-web-1 .*into shop-web: no rule lets tcp\/9 through/);
  });

  it('through a port of the host to a machine behind NAT', async () => {
    expect((await ask('internet', 'virtualbox:db-1', 5432)).text).toMatch(/internet reaches db-1/);
    expect((await ask('internet', 'virtualbox:db-1', 22)).text).toMatch(/does not reach/);
  });

  it('not past a network policy that selects the target, except for whom it names', async () => {
    await clouds.call('kubevirt_create_network_policy', {
      namespace: 'team-a',
      body: {
        metadata: { name: 'web-only-80' },
        spec: {
          podSelector: { matchLabels: { app: 'web' } },
          policyTypes: ['Ingress'],
          ingress: [
            { from: [{ podSelector: { matchLabels: { app: 'web' } } }], ports: [{ protocol: 'TCP', port: 80 }] },
          ],
        },
      },
    });
    expect((await ask('kubevirt:web-1', 'kubevirt:web-2', 80)).text).toMatch(/web-1 reaches/);
    const blocked = await ask('kubevirt:web-1', 'kubevirt:web-2', 443);
    expect(blocked.text).toMatch(/network policy web-only-80 denies it/);
    expect(blocked.text).toMatch(/kubevirt_get_network_policy namespace=team-a name=web-only-80/);
  });

  it('asks which one is meant where several have the name', async () => {
    await expect(ask('internet', 'db-1', 22)).rejects.toMatchObject({ code: 'NAME_AMBIGUOUS' });
    await expect(ask('internet', 'nobody', 22)).rejects.toMatchObject({ code: 'NAME_UNKNOWN' });
  });
});

describe('a CIDR', () => {
  it.each([
    ['10.0.0.0/8', '10.1.2.3', true],
    ['10.0.0.0/8', '10.0.0.0/16', true],
    ['10.0.0.0/16', '10.0.0.0/8', false],
    ['0.0.0.0/0', 'internet', true],
    ['192.0.2.0/24', 'internet', false],
    ['2001:db8::/32', '2001:db8::1', true],
    ['2001:db8::/32', '10.0.0.1', false],
    ['nonsense', '10.0.0.1', false],
  ])('%s covers %s: %s', (outer, inner, answer) => expect(covers(outer, inner)).toBe(answer));
});

describe('the map', () => {
  it('is Mermaid text with networks, machines, addresses and what leads in', async () => {
    const { data } = await clouds.call('virtspan_show_topology', { network: 'prod-net' });
    expect(data).toMatch(/^flowchart LR\n/);
    expect(data).toMatch(/\(\["prod-net 10\.1\.1\.0\/24"\]\)/);
    expect(data).toMatch(/\["web-1"\]/);
    expect(data).toMatch(/\|"tcp 443 to 8443"\|/);
    expect(data).not.toMatch(/shop-web-1/);
  });

  it('is a picture when asked, that loads nothing and runs nothing', async () => {
    const { media } = await clouds.call('virtspan_show_topology', { picture: true });
    const svg = Buffer.from(media![0]!.data, 'base64').toString();
    expect(svg).toMatch(/^<svg /);
    expect(svg).toMatch(/>web-1</);
    expect(svg).not.toMatch(/<script|href=|url\(/);
  });
});
