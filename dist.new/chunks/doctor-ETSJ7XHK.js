#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{cloudOptions,cloudOptionsHelp,readSaid}from"./chunk-WBQJMCXD.js";import{UsageError,readArguments}from"./chunk-JTA6E54L.js";import"./chunk-MK3QCQCA.js";import{asToolError}from"./chunk-QP3LBBOE.js";import"./chunk-E6UJBHHD.js";var doctor={summary:"Say which clouds were found and test each profile with one signed call.",help:`Usage: virtspan doctor [options]

Says where profiles were found and what is odd about them, then makes one cheap signed call with each.

  --json             one object: version, node, file, cloud, problems, profiles with how each answered
  --timeout SECONDS  give up on a profile after this time; 20 when left out
${cloudOptionsHelp}

Exit code 1 when a profile does not work or the configuration has a fault.
`,run};async function run(world){let{values}=readArguments(world.args,{...cloudOptions,json:{type:"boolean"},timeout:{type:"string"}}),seconds=values.timeout??"20";if(!/^[1-9]\d{0,3}$/.test(seconds))throw new UsageError(`--timeout takes whole seconds; got "${seconds}".`);let application=await world.application(readSaid(values));try{let findings=await probeAll(application,Number(seconds)*1e3);return values.json===!0?writeJson(application,findings,world):writeText(application,findings,world),application.problems.length>0||findings.some(({works})=>works==="no")?1:0}finally{await application.close()}}async function probeAll(application,timeoutMs){let{providers}=await application.engine(),probes=providers.flatMap(provider=>provider.profiles().map(async({name,target,from,isDefault})=>{let about={provider:provider.id,profile:name,target,from,isDefault};try{return{...about,works:"yes",says:await provider.probe(name,AbortSignal.timeout(timeoutMs))}}catch(thrown){let{code,message,hint}=asToolError(thrown);return{...about,works:"no",says:`${code}: ${message}${hint===void 0?"":` ${hint}`}`}}}));return Promise.all(probes)}function writeJson({settings,cloud,problems},profiles,world){let facts={virtspan:world.version,node:process.versions.node,file:settings.file??null,cloud};world.stdout.write(`${JSON.stringify({...facts,problems,profiles})}
`)}function writeText({settings,cloud,problems},findings,world){let lines=[`virtspan ${world.version} on Node ${process.versions.node}`,`Configuration file: ${settings.file??"none"}`,...cloud==="built-in"?["No cloud is configured; the built-in simulators answer."]:[],...problems.map(problem=>`! ${problem}`),"",...findings.flatMap(({provider,profile,target,from,isDefault,works,says})=>[`${works==="yes"?"ok  ":"FAIL"} ${provider} ${profile}${isDefault?" (default)":""}: ${target}, from ${from}`,`     ${says}`])];world.stdout.write(`${lines.join(`
`)}
`)}export{doctor};
