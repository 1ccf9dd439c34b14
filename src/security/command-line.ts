// Which short options of a command line hold a password.
import type { Json } from '../contract/tool.ts';

/** The letters that stand for a password after the programs among these words; none for others: `-p` of ssh is a port. */
export function passwordOptionsOf(words: readonly Json[]): string {
  for (const word of words) {
    const program = typeof word === 'string' ? /[\w.-]{1,40}$/.exec(word.slice(-41))?.[0] : undefined;
    const letters = program === undefined ? undefined : lettersOf.get(program.toLowerCase().replace(/\.exe$/, ''));
    if (letters !== undefined) return letters;
  }
  return '';
}

/** Letters > programs that log in with them, and words that say that somebody logs in. */
const programs: Readonly<Record<string, readonly string[]>> = {
  p: [
    ...['login', 'sshpass', 'mysql', 'mysqladmin', 'mysqldump', 'mariadb', 'mongo', 'mongosh', 'mongodump'],
    ...['xfreerdp', 'rdesktop', 'psexec', 'winexe', 'htpasswd', 'useradd', 'usermod'],
  ],
  w: ['ldapsearch', 'ldapadd', 'ldapmodify', 'ldapdelete', 'ldappasswd', 'ldapwhoami'],
  P: ['sqlcmd', 'bcp', 'ipmitool'],
  u: ['curl'],
  a: ['redis-cli'],
  U: ['smbclient'],
};
const lettersOf: ReadonlyMap<string, string> = new Map(
  Object.entries(programs).flatMap(([letter, names]) => names.map((name): [string, string] => [name, letter])),
);
