#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{fetchSecret}from"./chunk-36SP632Z.js";import"./chunk-564BN3DW.js";import"./chunk-QP3LBBOE.js";import"./chunk-E6UJBHHD.js";async function virtualBoxProfile(name,section,from,env){let{url,username="",password="",folders}=section;return{name,url,from,isDefault:section.default===!0,username,password:await fetchSecret(password,`"password" of profile "${name}"`,env),...folders!==void 0&&{folders}}}export{virtualBoxProfile};
