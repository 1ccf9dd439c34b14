#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{auditFolder,auditKey,openAudit,pipelineSafety,readPolicy}from"./chunk-GIZLYOZL.js";import"./chunk-EKJ6NQVQ.js";import"./chunk-FJV4FGM3.js";import"./chunk-YVNTMORD.js";import"./chunk-VPNOEMSH.js";import"./chunk-QP3LBBOE.js";import"./chunk-E6UJBHHD.js";export{auditFolder,auditKey,openAudit,pipelineSafety,readPolicy};
