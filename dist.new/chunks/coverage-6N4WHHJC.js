#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{providersOf}from"./chunk-UCLV7TSD.js";import"./chunk-JZZP27LI.js";import{UsageError,listed,readArguments}from"./chunk-JTA6E54L.js";import"./chunk-MK3QCQCA.js";import"./chunk-E6UJBHHD.js";var coverage={summary:"Say how much of each API is generated, category by category.",help:`Usage: virtspan coverage [options]

Per category: operations in the spec, generated, excluded for a stated reason, described in our own words. The numbers
were written by the generator together with the tools.

  --json            the numbers as they are
  --markdown        for the step summary of a CI job
  --provider NAME   only these providers
  --fail-under N    exit code 1 when less than N percent of a provider's operations are generated; what is excluded for
                    a stated reason does not count
`,run};async function run(world){let{values}=readArguments(world.args,{json:{type:"boolean"},markdown:{type:"boolean"},provider:{type:"string",multiple:!0},"fail-under":{type:"string"}}),least=percentAsked(values["fail-under"]),[{coverageMarkdown,coverageText,percentOf},all]=await Promise.all([import("./coverage-report-433C3Y6O.js"),readCoverage()]),wanted=providersOf(world,listed(values.provider)),chosen=Object.fromEntries(Object.entries(all).filter(([provider])=>wanted.includes(provider)));values.json===!0?world.stdout.write(`${JSON.stringify({providers:chosen},void 0,2)}
`):world.stdout.write(values.markdown===!0?coverageMarkdown(chosen):coverageText(chosen));let short=Object.entries(chosen).filter(([,{total}])=>percentOf(total,total.generated)<least);for(let[provider,{total}]of short)world.stderr.write(`${provider}: ${percentOf(total,total.generated)} % is less than ${least} %.
`);return short.length>0?1:0}async function readCoverage(){let{default:written}=await import("./coverage-JWWXFNKC.js");return written.providers}function percentAsked(asked){if(asked===void 0)return 0;let percent=Number(asked);if(asked.trim()!==""&&percent>=0&&percent<=100)return percent;throw new UsageError(`--fail-under takes a percentage from 0 to 100; got "${asked}".`)}export{coverage};
