// What is known of an MCP client: where it keeps its servers, in which shape, and how it refers to variables.
import type { JsonObject } from '../../contract/tool.ts';
import type { Place } from './place.ts';

/** What a client is to start, whatever shape it wants that in. */
export interface Launch {
  readonly command: string;
  readonly args: readonly string[];
  /** Variables of the server, as the client's file is to say them. */
  readonly env: Readonly<Record<string, string>>;
  /** Variables that the client hands on by name. */
  readonly passed: readonly string[];
}

/**
 * How the file says that a value comes from the environment: a text that the client replaces, a question that the client
 * asks and keeps, a list of names that it hands on; `literal` where it knows none of these.
 */
export type Reference =
  | { readonly by: 'text'; readonly of: (name: string) => string; readonly from?: string }
  | { readonly by: 'question' }
  | { readonly by: 'name' }
  | { readonly by: 'literal' };

export interface McpClient {
  readonly id: string;
  readonly title: string;
  /** For people: which file that is, or where to paste. */
  readonly where: string;
  /** Undefined where a person has to paste the entry. */
  readonly file?: (place: Place) => string;
  readonly format: 'json' | 'toml' | 'yaml';
  /** `shared`: others get the file too, with a repository, so nothing of this machine may stand in it. */
  readonly reach: 'own' | 'shared';
  /** Members that lead to the servers. The last one may be a list: then entries have a `name`. */
  readonly path: readonly string[];
  readonly isList?: true;
  readonly reference: Reference;
  readonly entry: (launch: Launch) => JsonObject;
  /** A link that installs the entry when it is opened. */
  readonly link?: (name: string, launch: Launch, questions: readonly JsonObject[]) => string;
}

/** The shape that most clients share. */
export const plainEntry = ({ command, args, env }: Launch): JsonObject => ({
  command,
  args: [...args],
  ...(Object.keys(env).length > 0 && { env }),
});
