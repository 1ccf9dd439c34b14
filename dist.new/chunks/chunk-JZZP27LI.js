#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
function columns(heading,rows,to){let all=[heading,...rows],widths=heading.map((_,column)=>Math.max(...all.map(row=>(row[column]??"").length))),limit=to.isTTY===!0?to.columns??120:Number.POSITIVE_INFINITY;return all.map(row=>`${cut(lineOf(row,widths),limit)}
`).join("")}var lineOf=(row,widths)=>row.map((cell,column)=>column===row.length-1?cell:cell.padEnd(widths[column])).join("  ").trimEnd(),cut=(line,limit)=>line.length<=limit?line:`${line.slice(0,limit-1)}\u2026`;export{columns};
