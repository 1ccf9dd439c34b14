#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{providersOf}from"./chunk-UCLV7TSD.js";import{columns}from"./chunk-JZZP27LI.js";import{openSearch}from"./chunk-2C2P56IM.js";import{UsageError,listed,readArguments}from"./chunk-JTA6E54L.js";import"./chunk-MK3QCQCA.js";import{ToolError}from"./chunk-QP3LBBOE.js";import"./chunk-JIZNGLQQ.js";import"./chunk-E6UJBHHD.js";import{readFile}from"node:fs/promises";import{isAbsolute,join}from"node:path";var find={summary:"Find tools with plain words, in any of seven languages.",help:`Usage: virtspan find "WORDS" [--limit N] [--provider NAME,...] [--json]
       virtspan find --batch FILE [--limit N] [--provider NAME,...]

Searches the tools of every provider, also of clouds that are not configured. Words may be English, German, French,
Spanish, Portuguese, Chinese or Japanese, and may have typos. Exit code 1 when nothing fits.

  --batch FILE      one query per line, as text or as {"id", "query"}; - is standard input. Writes one JSON line each:
                    {"id", "query", "ranked": [names, best first], "confidence": 0 to 1}
  --limit N         how many tools to give; 10 when left out
  --provider NAME   only tools of these providers
  --json            the same JSON line for a single query
`,run};async function run(world){let{values,positionals}=readArguments(world.args,{batch:{type:"string"},limit:{type:"string"},provider:{type:"string",multiple:!0},json:{type:"boolean"}}),limit=limitOf(values.limit),query=positionals.join(" ").trim();if(query===""==(values.batch===void 0))throw new UsageError("find takes words, or --batch FILE.");let registry=await world.registryOf(Object.keys(world.clouds)),wanted=providersOf(world,listed(values.provider)),offered=registry.entries.filter(({provider})=>wanted.includes(provider)),search=openSearch(world,registry,offered);if(values.batch!==void 0){let text=await readBatch(world,values.batch);return await runBatch(text,search,limit,line=>world.stdout.write(line)),0}let ranking=await search.find(query,{limit}),{fitsFrom}=await import("./confidence-JXH5CZG7.js");return values.json===!0?world.stdout.write(`${JSON.stringify(lineFor({query},ranking))}
`):world.stdout.write(listFor(ranking,fitsFrom,world)),ranking.confidence>=fitsFrom?0:1}function limitOf(given){let limit=given===void 0?10:Number(given);if(Number.isInteger(limit)&&limit>=1&&limit<=100)return limit;throw new UsageError(`--limit takes a number from 1 to 100; got "${given}".`)}async function readBatch({cwd,stdin},file){if(file==="-"){let text="";for await(let chunk of stdin.setEncoding("utf8"))text+=chunk;return text}let path=isAbsolute(file)?file:join(cwd,file);return readFile(path,"utf8").catch(cause=>{throw new ToolError("CONFIG_INVALID",`The file ${file} cannot be read.`,{cause})})}async function runBatch(text,search,limit,write){for(let line of text.split(/\r?\n/)){if(line.trim()==="")continue;let asked=queryIn(line);write(`${JSON.stringify(lineFor(asked,await search.find(asked.query,{limit})))}
`)}}function queryIn(line){if(line.trimStart().startsWith("{"))try{let{id,query}=JSON.parse(line);if(typeof query=="string")return{query,...(typeof id=="string"||typeof id=="number")&&{id}}}catch{}return{query:line.trim()}}var lineFor=({id,query},{ranked,confidence})=>({...id!==void 0&&{id},query,ranked:ranked.map(({tool})=>tool.entry.name),confidence});function listFor({ranked,confidence},fitsFrom,{stdout}){let rows=ranked.map(({tool:{entry}})=>[entry.name,entry.effect,entry.risk,entry.doc]),table=columns(["TOOL","EFFECT","RISK","WHAT IT DOES"],rows,stdout),percent=Math.round(confidence*100);return confidence>=fitsFrom?`${table}
Confidence: ${percent} %
`:`Nothing fits well (confidence ${percent} %). Nearest:

${table}`}export{find,runBatch};
