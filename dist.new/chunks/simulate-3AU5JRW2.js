#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{simulatorSources}from"./chunk-OQ2GOUWZ.js";import"./chunk-K6NBVCGH.js";import{UsageError,readArguments}from"./chunk-JTA6E54L.js";import"./chunk-MK3QCQCA.js";import{ToolError}from"./chunk-QP3LBBOE.js";import"./chunk-E6UJBHHD.js";var simulate={summary:"Run a built-in cloud as an HTTP server, for this and other clients of the cloud's API.",help:`Usage: virtspan simulate [PROVIDER] [options]

Serves a simulated cloud on this machine until it is interrupted, and prints the variables that point a client at it.
Its state is in memory. PROVIDER is cloudstack when left out.

  --port N         port to listen on; a free one when left out or 0
  --host ADDRESS   127.0.0.1 and nothing else, since the keys of the simulator are public
  --job-ms N       how long jobs take, in milliseconds
  --json           one JSON object with the address and the variables instead of text
`,run};async function run(world){let{values,positionals}=readArguments(world.args,{port:{type:"string"},host:{type:"string"},"job-ms":{type:"string"},json:{type:"boolean"}}),[provider="cloudstack",...more]=positionals;if(more.length>0)throw new UsageError("simulate takes one provider.");let load=Object.hasOwn(world.clouds,provider)?world.clouds[provider]:void 0;if(load===void 0)throw new UsageError(`There is no provider "${provider}"; known are ${Object.keys(world.clouds).join(", ")}.`);if(values.host!==void 0&&values.host!=="127.0.0.1"&&values.host!=="localhost")throw new UsageError(`--host takes 127.0.0.1; got "${values.host}".`);let port=wholeOf("--port",values.port,65535)??0,jobMs=wholeOf("--job-ms",values["job-ms"],36e5),[cloud,{listen}]=await Promise.all([load(),import("./listen-2FK3TWRD.js")]),handle=await cloud.simulator({...simulatorSources(provider,world),...jobMs!==void 0&&{jobMs}}),{url,close}=await listen(handle,port).catch(cause=>{let code=cause.code??"no reason given";throw new ToolError("INTERNAL",`Port ${port} cannot be listened on (${code}).`,{cause,fate:"failed"})}),login=await cloud.simulatorLogin(url);return values.json===!0?world.stdout.write(`${JSON.stringify({origin:url,env:login})}
`):world.stdout.write(announce(provider,url,login)),await new Promise(resolve=>world.onStop(resolve)),await close(),0}function announce(provider,origin,login){let exports=Object.entries(login).map(([name,value])=>`export ${name}='${value}'`);return`A simulated ${provider} listens on ${origin} until it is interrupted. To use it:

${exports.join(`
`)}

`}function wholeOf(option,value,most){if(value!==void 0){if(/^\d{1,9}$/.test(value)&&Number(value)<=most)return Number(value);throw new UsageError(`${option} takes a whole number from 0 to ${most}; got "${value}".`)}}export{simulate};
