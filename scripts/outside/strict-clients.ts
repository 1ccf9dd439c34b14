// Libraries that make an MCP server's tools into tools of a model: how each is installed, and how its own code reads ours.

/** One library, installed alone: they want different versions of the SDK. */
export interface Library {
  readonly name: string;
  /** What pip installs, exact: another version may be another rule. */
  readonly packages: readonly string[];
  /**
   * Python that has `server` (program and arguments) and sets `read` (how many tools came), `refused` and `warned` (names with what
   * was said).
   */
  readonly program: string;
}

/** The tools of the SDK's client, page after page, under either of the names of its fields. */
const listed = `
import asyncio
from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client
async def tools_of(server):
    async with stdio_client(StdioServerParameters(command=server[0], args=server[1:])) as (reads, writes):
        async with ClientSession(reads, writes) as session:
            await session.initialize()
            return (await session.list_tools()).tools
tools = asyncio.run(tools_of(server))
read = len(tools)
`;

export const libraries: readonly Library[] = [
  {
    name: 'openai-agents',
    packages: ['openai-agents==0.24.0'],
    program: `
import asyncio
from agents.mcp import MCPServerStdio
from agents.mcp.util import MCPUtil
async def look():
    global read
    async with MCPServerStdio(params={"command": server[0], "args": server[1:]}, client_session_timeout_seconds=120) as one:
        tools = await one.list_tools()
        read = len(tools)
        for tool in tools:
            try: MCPUtil.to_function_tool(tool, one, convert_schemas_to_strict=True)
            except Exception as error: refused.append(f"{tool.name}: {error}")
asyncio.run(look())
`,
  },
  {
    name: 'google-genai',
    packages: ['google-genai==3.6.1', 'mcp==2.3.0'],
    program: `${listed}
from google.genai import types, _mcp_utils
for tool in tools:
    try:
        _mcp_utils.mcp_to_gemini_tool(tool)
        schema = types.JSONSchema.model_validate(tool.input_schema)
        types.Schema.from_json_schema(json_schema=schema, api_option="GEMINI_API", raise_error_on_unsupported_field=True)
    except Exception as error: refused.append(f"{tool.name}: {error}")
`,
  },
  {
    name: 'pydantic-ai',
    packages: ['pydantic-ai-slim[mcp,openai]==2.68.0'],
    program: `
import asyncio, copy
from pydantic_ai.mcp import MCPToolset, StdioTransport
from pydantic_ai.profiles.google import GoogleJsonSchemaTransformer
from pydantic_ai.profiles.openai import OpenAIJsonSchemaTransformer
async def look():
    global read
    one = MCPToolset(StdioTransport(server[0], server[1:]), init_timeout=120, read_timeout=120)
    async with one:
        tools = await one.list_tools()
        read = len(tools)
        for tool in tools:
            schema = getattr(tool, "input_schema", None) or tool.inputSchema
            for kind in (OpenAIJsonSchemaTransformer, GoogleJsonSchemaTransformer):
                try: kind(copy.deepcopy(schema), strict=True).walk()
                except Exception as error: refused.append(f"{tool.name}: {error}")
asyncio.run(look())
`,
  },
  {
    name: 'langchain-mcp-adapters',
    packages: ['langchain-mcp-adapters==0.3.2', 'mcp==1.30.0'],
    program: `
import asyncio
from langchain_core.utils.function_calling import convert_to_openai_tool
from langchain_mcp_adapters.client import MultiServerMCPClient
client = MultiServerMCPClient({"virtspan": {"command": server[0], "args": server[1:], "transport": "stdio"}})
tools = asyncio.run(client.get_tools())
read = len(tools)
for tool in tools:
    try: convert_to_openai_tool(tool, strict=True)
    except Exception as error: refused.append(f"{tool.name}: {error}")
`,
  },
  {
    name: 'mcpadapt',
    packages: ['mcpadapt[smolagents]==0.1.19', 'mcp==1.30.0', 'websockets'],
    program: `
from mcp import StdioServerParameters
from mcpadapt.core import MCPAdapt
from mcpadapt.smolagents_adapter import SmolAgentsAdapter
with MCPAdapt(StdioServerParameters(command=server[0], args=server[1:]), SmolAgentsAdapter(), connect_timeout=120) as tools:
    read = len(tools)
`,
  },
];
