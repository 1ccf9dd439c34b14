#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{rawResult}from"./chunk-M5YTIJYZ.js";import"./chunk-E6UJBHHD.js";import{createHash}from"node:crypto";var defaultPageSize=400;function createPages(lines,pageSize=defaultPageSize){let size=Math.max(1,Math.floor(pageSize)),mark=createHash("sha256").update(`${size}
`).update(lines.join(`
`)).digest("base64url").slice(0,12),cursorAt=index=>Buffer.from(`${mark}.${index}`).toString("base64url"),starts=new Map;for(let index=size;index<lines.length;index+=size)starts.set(cursorAt(index),index);return cursor=>{let start=cursor===void 0?0:starts.get(cursor);if(start===void 0)return;let tools=`"tools":[${lines.slice(start,start+size).join(",")}]`,next=start+size<lines.length?`,"nextCursor":"${cursorAt(start+size)}"`:"";return rawResult(`{${tools}${next}}`)}}export{createPages,defaultPageSize};
