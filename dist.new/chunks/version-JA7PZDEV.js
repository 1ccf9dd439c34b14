#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{readArguments}from"./chunk-JTA6E54L.js";import"./chunk-MK3QCQCA.js";import"./chunk-E6UJBHHD.js";var versionCommand={summary:"Print the version, and the API versions that the tools were generated from.",help:`Usage: virtspan version [--json]

Prints the version of virtspan, of Node and of the API each provider's tools were generated from.
`,async run(world){let{values}=readArguments(world.args,{json:{type:"boolean"}}),{catalogs}=await world.registryOf(Object.keys(world.clouds)),apis=Object.fromEntries(catalogs.map(({provider,version})=>[provider,version])),found={virtspan:world.version,node:process.versions.node,...apis};return world.stdout.write(values.json===!0?`${JSON.stringify(found)}
`:`${Object.entries(found).map(([what,version])=>`${what} ${version}`).join(`
`)}
`),0}};export{versionCommand};
