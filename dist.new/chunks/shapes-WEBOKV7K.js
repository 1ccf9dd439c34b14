#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{list,opaque,text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var affinityGroup={account:text(),dedicatedresources:list(opaque()),description:text(),domain:text(),domainid:text(),domainpath:text(),id:text(),jobid:text(),jobstatus:whole(),name:text(),project:text(),projectid:text(),type:text(),virtualmachineIds:list(opaque())},affinityGroupType={jobid:text(),jobstatus:whole(),type:text()};export{affinityGroup,affinityGroupType};
