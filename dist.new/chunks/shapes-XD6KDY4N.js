#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{text}from"./chunk-Z6TH4SZW.js";import"./chunk-E6UJBHHD.js";var iMachineGetEncryptionSettingsResult={cipher:text(),passwordId:text()},iMediumGetEncryptionSettingsResult={cipher:text(),returnval:text()};export{iMachineGetEncryptionSettingsResult,iMediumGetEncryptionSettingsResult};
