#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{list,text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var iMachineEnumerateGuestPropertiesResult={flags:list(text()),names:list(text()),timestamps:list(whole()),values:list(text())},iMachineGetGuestPropertyResult={flags:text(),timestamp:whole(),value:text()};export{iMachineEnumerateGuestPropertiesResult,iMachineGetGuestPropertyResult};
