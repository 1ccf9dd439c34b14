#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
var text=Symbol("the text of a result"),rawResult=json=>({[text]:json,toJSON:()=>JSON.parse(json)}),rawText=value=>typeof value=="object"&&value!==null&&text in value?value[text]:void 0;function withMembers(result,members){let raw=rawText(result);if(raw===void 0)return{...members,...result};let front=JSON.stringify(members).slice(0,-1),rest=raw.slice(1);return rawResult(rest==="}"||front==="{"?front+rest:`${front},${rest}`)}export{rawResult,rawText,withMembers};
