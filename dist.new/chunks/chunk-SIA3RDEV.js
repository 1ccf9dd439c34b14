#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
var iMachine={noun:["machine","machines"],columns:["name","state","OSTypeId","memorySize","CPUCount","sessionState","id"]},machineRow={noun:["machine","machines"],columns:["name","state","OSTypeId","memorySize","CPUCount","id"]};export{iMachine,machineRow};
