#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
var systemVm={noun:["system VM","system VMs"],columns:["name","systemvmtype","state","publicip","privateip","hostname","zonename","id"]},vmMetricsStats={noun:["VM usage history","VM usage histories"],columns:["name","id"]};export{systemVm,vmMetricsStats};
