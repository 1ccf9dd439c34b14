#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{list,number,text,whole}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var apiSolidFireAccountId={jobid:text(),jobstatus:whole(),solidFireAccountId:whole()},apiSolidFireVolumeAccessGroupIds={jobid:text(),jobstatus:whole(),solidFireVolumeAccessGroupIds:list(number())},apiSolidFireVolumeSize={jobid:text(),jobstatus:whole(),solidFireVolumeSize:whole()};export{apiSolidFireAccountId,apiSolidFireVolumeAccessGroupIds,apiSolidFireVolumeSize};
