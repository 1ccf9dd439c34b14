#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{columns}from"./chunk-JZZP27LI.js";import{UsageError,listed,readArguments}from"./chunk-JTA6E54L.js";var tools={summary:"List the tools of every provider, or of some toolsets.",help:`Usage: virtspan tools [TOOLSET...] [--json] [--provider NAME,...] [--effect EFFECT,...]

Lists every generated tool, also of clouds that are not configured. A toolset is provider/category, or a provider.

  --json            an array of objects: name, title, provider, category, operations (the spec's own ids that the tool
                    covers), effect, risk, reversible, flags, raisedBy and doc
  --provider NAME   only the tools of these providers
  --effect EFFECT   only tools of these effects: read, act, write, destroy
  --categories      list the toolsets instead of the tools
`,run};async function run(world){let{values,positionals}=readArguments(world.args,{json:{type:"boolean"},provider:{type:"string",multiple:!0},effect:{type:"string",multiple:!0},categories:{type:"boolean"}}),registry=await world.registryOf(providersOf(world,listed(values.provider))),isWanted=toolsetFilter(registry,positionals);if(values.categories===!0)return writeCategories(world,registry,isWanted,values.json===!0),0;let effects=listed(values.effect),entries=registry.entries.filter(({provider,category})=>isWanted(provider,category)).filter(({effect})=>effects===void 0||effects.includes(effect));if(values.json===!0){let rows2=(await Promise.all(entries.map(({name})=>registry.load(name)))).map(({tool},index)=>{let{name,title,category,operations,effect,risk,reversible,flags,raisedBy,doc}=tool,{provider}=entries[index];return{name,title,provider,category,operations,effect,risk,reversible,flags,raisedBy,doc}});return world.stdout.write(`[
${rows2.map(row=>JSON.stringify(row)).join(`,
`)}
]
`),0}let rows=entries.map(({name,effect,risk,doc})=>[name,effect,risk,doc]);return world.stdout.write(columns(["TOOL","EFFECT","RISK","WHAT IT DOES"],rows,world.stdout)),0}function providersOf({clouds},asked){let known=Object.keys(clouds),odd=asked?.find(provider=>!known.includes(provider));if(odd!==void 0)throw new UsageError(`There is no provider "${odd}"; known are ${known.join(", ")}.`);return asked??known}function toolsetFilter(registry,toolsets){let known=new Set(registry.categories.flatMap(({provider,id})=>[provider,`${provider}/${id}`])),odd=toolsets.find(toolset=>!known.has(toolset));if(odd!==void 0)throw new UsageError(`There is no toolset "${odd}"; "virtspan tools --categories" lists them.`);return(provider,category)=>toolsets.length===0||toolsets.includes(provider)||toolsets.includes(`${provider}/${category}`)}function writeCategories({stdout},registry,isWanted,isJson){let rows=registry.categories.filter(({provider,id})=>isWanted(provider,id));if(isJson){let objects=rows.map(({provider,id,...more})=>({toolset:`${provider}/${id}`,...more}));stdout.write(`${JSON.stringify(objects)}
`);return}let table=rows.map(({provider,id,tools:count,doc})=>[`${provider}/${id}`,String(count),doc]);stdout.write(columns(["TOOLSET","TOOLS","WHAT IT IS ABOUT"],table,stdout))}export{tools,providersOf};
