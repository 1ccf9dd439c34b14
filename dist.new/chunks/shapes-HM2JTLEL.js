#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{flag,text}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var iSharedFolder={accessible:flag(),autoMount:flag(),autoMountPoint:text(),hostPath:text(),lastAccessError:text(),name:text(),symlinkPolicy:text(void 0,{oneOf:["None","Forbidden","AllowedInShareSubtree","AllowedToRelativeTargets","AllowedToAnyTarget"]}),writable:flag()};export{iSharedFolder};
