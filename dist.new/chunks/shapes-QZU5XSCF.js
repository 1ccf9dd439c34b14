#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{list,text}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var iDnDBase={formats:list(text())},iDnDSourceDragIsPendingResult={allowedActions:list(text(void 0,{oneOf:["Ignore","Copy","Move","Link"]})),formats:list(text()),returnval:text(void 0,{oneOf:["Ignore","Copy","Move","Link"]})},iDnDTargetDropResult={format:text(),returnval:text(void 0,{oneOf:["Ignore","Copy","Move","Link"]})};export{iDnDBase,iDnDSourceDragIsPendingResult,iDnDTargetDropResult};
