// Tutorial: one server for a team, with a token and a role for each.
import type { Tutorial } from './tutorial.ts';

export const teamServer: Tutorial = {
  id: 'team-server',
  title: 'A server for a team',
  about: 'One server over HTTP: everybody has a token of their own, and may do what their role says.',
  steps: [
    {
      says: 'A token for Alice. It is shown this once; the server will only know its digest.',
      types: 'virtspan http token alice | tee alice.txt',
      shows: ['Token, shown this once', 'sha256'],
    },
    {
      says: 'The digest goes into the file of the server, the token to Alice.',
      types:
        "sed -n '/^tokens:/,$p' alice.txt > tokens.yaml; sed -n 's/^Token, .*: //p' alice.txt > alice.token; rm alice.txt; cat tokens.yaml",
      shows: ['principal: "alice"'],
    },
    {
      says: 'Who may do what is one more file. A check lists everything that is wrong with it.',
      types:
        "printf 'version: 1\\nprincipals: { alice: admin, bob: viewer }\\n' > policy.yaml && virtspan policy check --policy policy.yaml",
      shows: ['is right'],
    },
    {
      says: 'May Bob stop a machine? Asked before anybody tries, with every rule that had a say.',
      types: 'virtspan policy test stopVirtualMachine id=web-1 --policy policy.yaml --principal bob',
      shows: ['deny: cloudstack_stop_virtual_machine', 'role viewer'],
      ends: 1,
    },
    {
      says: 'And Alice? She may, and is asked each time.',
      types: 'virtspan policy test stopVirtualMachine id=web-1 --policy policy.yaml --principal alice',
      shows: ['confirm: cloudstack_stop_virtual_machine'],
    },
    {
      says: 'The server, here on the built-in simulators. Beyond this machine it would ask for TLS or a proxy in front of it.',
      types:
        'virtspan http --simulate --port 8808 --status --tokens tokens.yaml --policy policy.yaml --log-level error',
      shows: ['virtspan listens on'],
      ends: 'stays',
    },
    {
      says: 'Who comes without a token learns nothing.',
      types: 'virtspan top --once --url http://127.0.0.1:8808',
      shows: ['takes no such token'],
      ends: 1,
    },
    {
      says: 'Alice sees the totals and her own calls. Her client takes the same address, with /mcp, and the same token.',
      types: 'virtspan top --once --url http://127.0.0.1:8808 --token-file alice.token',
      shows: ['Calls of alice'],
    },
  ],
};
