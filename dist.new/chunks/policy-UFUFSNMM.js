#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{readPolicy}from"./chunk-GIZLYOZL.js";import{decide,flagsFor,openPolicy}from"./chunk-QRZ7ISEH.js";import"./chunk-NIQ32RVI.js";import"./chunk-EKJ6NQVQ.js";import"./chunk-FJV4FGM3.js";import{readSettings}from"./chunk-K6NBVCGH.js";import"./chunk-YVNTMORD.js";import{readCallArguments}from"./chunk-6XRLFJ7S.js";import{UsageError,readArguments}from"./chunk-JTA6E54L.js";import{weighCall}from"./chunk-P6YYCXNR.js";import"./chunk-VPNOEMSH.js";import"./chunk-JBJYSKRW.js";import"./chunk-MK3QCQCA.js";import"./chunk-QP3LBBOE.js";import"./chunk-E6UJBHHD.js";var policy={summary:"Explain what the policy decides about a call: virtspan policy test TOOL NAME=VALUE",help:`Usage: virtspan policy test TOOL [NAME=VALUE ...] [options]
       virtspan policy check
       virtspan policy schema

test explains the decision about one call: allow, confirm (a person is asked) or deny, and why. Nothing is sent and no
name is looked up, so arguments are taken as they stand. check reads the policy file and says whether it is right.
schema prints the JSON Schema of policy files, for editors.

  --policy FILE       the policy file; the one that the server would use when left out
  --config FILE       read this file instead of ~/.config/virtspan/virtspan.yaml
  --profile NAME      the profile that the call goes to; "default" when left out
  --principal NAME    who calls; "local" when left out
  --reveal            the call asks for secrets in clear
  --json              the decision as one JSON object

Exit codes of test: 0 allowed or asked about, 1 denied, 2 wrong command line.
`,run},options={policy:{type:"string"},config:{type:"string"},profile:{type:"string"},principal:{type:"string"},reveal:{type:"boolean"},json:{type:"boolean"}};async function run(world){let{values,positionals}=readArguments(world.args,options),[what,tool,...words]=positionals;if(what==="schema"){let{policySchema}=await import("./policy-schema-YJVW7NH6.js");return world.stdout.write(`${JSON.stringify(policySchema,void 0,2)}
`),0}let registry=await world.registryOf(Object.keys(world.clouds)),{policy:named,config}=values,said={...named!==void 0&&{policy:named},...config!==void 0&&{config}},settings=await readSettings({said,...world}),file=await readPolicy(world,async()=>registry,settings.policy);if(what==="check")return world.stdout.write(file===void 0?`There is no policy file.
`:`${file.policy.source} is right.
`),0;if(what!=="test"||tool===void 0)throw new UsageError("policy takes test TOOL, check or schema.");let{provider}=registry.find(tool),{tool:def}=await registry.load(tool),args=await readCallArguments(words,world),reveal=values.reveal===!0,{risk,reasons}=weighCall(def,typed(args),{reveal}),decision=decide(file?.policy??openPolicy,{principal:values.principal??"local",entry:"cli",provider,profile:values.profile??"default",category:def.category,tool:def.name,operations:def.operations,effect:def.effect,risk,reversible:def.reversible,flags:flagsFor(def,risk,reveal),reveal,args:typed(args),targets:[]});if(values.json===!0)world.stdout.write(`${JSON.stringify({tool:def.name,effect:def.effect,risk,raisedBecause:reasons,...decision})}
`);else{let raised=reasons.length===0?"":`, since ${reasons.join("; ")}`;world.stdout.write(`${decision.verdict}: ${def.name} (effect ${def.effect}, risk ${risk}${raised})
`);for(let{verdict,at,why}of decision.reasons)world.stdout.write(`  ${verdict.padEnd(8)} ${at}: ${why}
`)}return decision.verdict==="deny"?1:0}function typed(args){let read=value=>value==="true"?!0:value==="false"?!1:value;return Object.fromEntries(Object.entries(args).map(([name,value])=>[name,read(value)]))}export{policy};
