// What a client may put before a model without a call: prompts, resources, and completion for both.
import type { Server } from '@modelcontextprotocol/sdk/server/index.js';
import type { RequestHandlerExtra } from '@modelcontextprotocol/sdk/shared/protocol.js';
import {
  CompleteRequestSchema,
  ErrorCode,
  GetPromptRequestSchema,
  ListPromptsRequestSchema,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  McpError,
  ReadResourceRequestSchema,
  type ServerNotification,
  type ServerRequest,
} from '@modelcontextprotocol/sdk/types.js';
import { asToolError, ToolError } from '../../contract/errors.ts';
import type { CloudOffer } from '../../contract/offer.ts';
import type { Prompt } from '../../contract/task.ts';
import type { JsonObject } from '../../contract/tool.ts';
import { cleanText, quoted } from '../../security/hygiene.ts';
import type { CompletionRequest, Completions } from '../offer/completion.ts';
import type { Resources } from '../offer/resources.ts';
import { type Log, whereabouts } from './log.ts';

/** Where prompts and resources come from; nothing is loaded before a client asks. */
export interface ContextOffer {
  /** What the clouds that are served offer; it decides what is listed. */
  readonly offers: () => Promise<readonly CloudOffer[]>;
  /** Whether a tool is offered: prompts that name others are not. */
  readonly isOffered: () => Promise<(tool: string) => boolean>;
  /** In read-only mode prompts for changes are not offered. */
  readonly effects: 'all' | 'read-only';
  /** How tools are offered: a prompt names only those that there are. */
  readonly mode: 'search' | 'all' | 'toolsets';
  readonly resources: () => Promise<Resources>;
  readonly completion: () => Promise<(request: CompletionRequest) => Promise<Completions>>;
}

export interface ContextParts {
  readonly principal: string;
  readonly log: Log;
  /** In which era a request came: they have different codes for a resource that does not exist. */
  readonly isStateless: (id: string | number) => boolean;
}

/** What a server with an offer says it can do. */
export const contextCapabilities = { prompts: {}, resources: {}, completions: {} } as const;

/** Revision 2025-11-25 has a code of its own; later ones take that of wrong parameters. */
const resourceNotFound = -32002;

type Extra = RequestHandlerExtra<ServerRequest, ServerNotification>;

/** Ties the offer to a server that declared `contextCapabilities`. Every failure is an error of the protocol. */
export function offerContext(server: Server, offer: ContextOffer, { principal, log, isStateless }: ContextParts): void {
  const errorOf = (thrown: unknown): McpError => {
    if (thrown instanceof McpError) return thrown;
    if (!(thrown instanceof ToolError))
      log({ level: 'error', event: 'unexpected failure', where: whereabouts(thrown) });
    const { code, message, hint, fate } = asToolError(thrown);
    const protocolCode = isWrongParams(code) ? ErrorCode.InvalidParams : ErrorCode.InternalError;
    return new McpError(protocolCode, textOf({ message, hint }), { code, fate });
  };
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (thrown) {
      throw errorOf(thrown);
    }
  };

  server.setRequestHandler(ListPromptsRequestSchema, ({ params }) =>
    guarded(async () => {
      refuseCursor(params?.cursor);
      const { listPrompts } = await import('../offer/prompts.ts');
      return { prompts: listPrompts(await offer.offers(), offer.effects, await offer.isOffered()).map(listed) };
    }),
  );
  server.setRequestHandler(GetPromptRequestSchema, ({ params }) =>
    guarded(async () => {
      const { getPrompt, ownTools } = await import('../offer/prompts.ts');
      const { description, text } = getPrompt(
        params.name,
        (params.arguments ?? {}) as JsonObject,
        await offer.offers(),
        offer.effects,
        ownTools[offer.mode],
        await offer.isOffered(),
      );
      return { description, messages: [{ role: 'user' as const, content: { type: 'text' as const, text } }] };
    }),
  );
  server.setRequestHandler(ListResourcesRequestSchema, ({ params }) =>
    guarded(async () => {
      refuseCursor(params?.cursor);
      const { listResources } = await import('../offer/resource-list.ts');
      return { resources: [...listResources(await offer.offers())] };
    }),
  );
  server.setRequestHandler(ListResourceTemplatesRequestSchema, ({ params }) =>
    guarded(async () => {
      refuseCursor(params?.cursor);
      const { listTemplates } = await import('../offer/resource-list.ts');
      return { resourceTemplates: [...listTemplates(await offer.offers())] };
    }),
  );
  server.setRequestHandler(ReadResourceRequestSchema, ({ params: { uri } }, { signal, requestId }: Extra) =>
    guarded(async () => {
      try {
        const resources = await offer.resources();
        return { contents: [{ ...(await resources.read(uri, { principal, signal })) }] };
      } catch (thrown) {
        if (!(thrown instanceof ToolError) || !isWrongParams(thrown.code)) throw thrown;
        const code = isStateless(requestId) ? ErrorCode.InvalidParams : resourceNotFound;
        throw new McpError(code, textOf(thrown), { uri });
      }
    }),
  );
  server.setRequestHandler(CompleteRequestSchema, ({ params: { ref, argument, context } }) =>
    guarded(async () => {
      const request = { argument: argument.name, typed: argument.value, settled: context?.arguments ?? {} };
      const of = ref.type === 'ref/prompt' ? { prompt: ref.name } : { resource: ref.uri };
      await refuseUnknown(of, offer);
      const { values, total, hasMore } = await (await offer.completion())({ ...request, ...of });
      return { completion: { values: [...values], total, hasMore } };
    }),
  );
}

const listed = ({ name, title, description, arguments: args }: Prompt) => ({
  name,
  title,
  description,
  arguments: args.map((argument) => ({
    name: argument.name,
    description: argument.description,
    ...(argument.required === true && { required: true }),
  })),
});

/** The lists fit on one page, so no cursor was ever given out. */
function refuseCursor(cursor: string | undefined): void {
  if (cursor !== undefined) throw new McpError(ErrorCode.InvalidParams, 'The cursor is not one of this list.');
}

async function refuseUnknown(
  of: { prompt?: string; resource?: string },
  { offers, effects, isOffered }: ContextOffer,
): Promise<void> {
  if (of.prompt !== undefined) {
    const { listPrompts } = await import('../offer/prompts.ts');
    if (listPrompts(await offers(), effects, await isOffered()).some(({ name }) => name === of.prompt)) return;
    throw new McpError(ErrorCode.InvalidParams, `No prompt is called ${quoted(of.prompt, 60)}.`);
  }
  const { listTemplates } = await import('../offer/resource-list.ts');
  if (listTemplates(await offers()).some(({ uriTemplate }) => uriTemplate === of.resource)) return;
  throw new McpError(ErrorCode.InvalidParams, `There is no resource template ${quoted(of.resource ?? '', 120)}.`);
}

const isWrongParams = (code: string): boolean => /^(PARAM|NAME)_/.test(code) || code === 'TOOL_UNKNOWN';

const textOf = ({ message, hint }: { readonly message: string; readonly hint: string | undefined }): string =>
  cleanText(hint === undefined ? message : `${message} ${hint}`);
