#!/usr/bin/env node
import{createRequire as virtspanRequire}from'node:module';const require=virtspanRequire(import.meta.url);
import{readCallArguments}from"./chunk-6XRLFJ7S.js";import{cloudOptions,cloudOptionsHelp,readSaid,safetyOptions,safetyOptionsHelp}from"./chunk-WBQJMCXD.js";import{UsageError,listed,readArguments}from"./chunk-JTA6E54L.js";import{splitControls}from"./chunk-VG3UFMGN.js";import"./chunk-7ZXVR5XA.js";import"./chunk-MK3QCQCA.js";import{asToolError}from"./chunk-QP3LBBOE.js";import"./chunk-E6UJBHHD.js";import{createInterface}from"node:readline/promises";function terminalPerson({stdin,stderr}){if(!(stdin.isTTY!==!0||stderr.isTTY!==!0))return{async ask(question,signal){let lines=createInterface({input:stdin,output:stderr}),closed=new Promise(resolve=>lines.once("close",()=>resolve(void 0)));try{stderr.write(`
${[question.title,...question.lines].join(`
`)}
`);let answer=await Promise.race([lines.question(promptFor(question),{signal}),closed]);return answer===void 0?"cancelled":verdictOf(answer,question)}catch{return"cancelled"}finally{lines.close()}}}}var promptFor=({phrase})=>phrase===void 0?"Go ahead? [y/N] ":`Type "${phrase}" to go ahead: `;function verdictOf(answer,{phrase}){let said=answer.trim();return phrase!==void 0?said===phrase?"agreed":"declined":/^y(es)?$/i.test(said)?"agreed":"declined"}var call={summary:"Call one tool: virtspan call cloudstack_list_zones name=fra1",help:`Usage: virtspan call TOOL [NAME=VALUE ...] [options]

Calls one tool and prints what came back. Values are texts that are read as the parameter wants them; names work where
the API wants ids. Dangerous calls ask on the terminal; without one they are refused.

  NAME=VALUE        one argument; the same name again makes a list
  NAME:=JSON        a value in JSON: 'details:={"cpuNumber":"4"}'
  NAME=@FILE        the content of a file, @- for standard input
  @FILE             a JSON object with all arguments, @- for standard input

  --profile NAME    which cloud, when there are several
  --fields A,B      only these columns
  --format FORMAT   table (default) or json: everything the API said, as text
  --wait SECONDS    how long to wait for a job before its handle is printed; 1800 when left out
  --json            the result as one JSON object; errors too, as { "error": { code, message, hint, fate } }

${safetyOptionsHelp}
${cloudOptionsHelp}

Exit codes: 0 done, 1 refused or failed, 2 wrong command line, 3 nobody knows whether the API did it.
`,run},options={...cloudOptions,...safetyOptions,profile:{type:"string"},fields:{type:"string",multiple:!0},format:{type:"string"},wait:{type:"string"},json:{type:"boolean"}},defaultWaitMs=18e5;async function run(world){let{values,positionals}=readArguments(world.args,options),[tool,...words]=positionals;if(tool===void 0)throw new UsageError("call takes the name of a tool: virtspan call TOOL NAME=VALUE ...");let given=await readCallArguments(words,world),fromOptions=controlsOf(values),application=await world.application(readSaid(values));for(let problem of application.problems)world.stderr.write(`warning: ${problem}
`);application.cloud==="built-in"&&world.stderr.write(`This is the built-in simulator; nothing real is touched.
`);try{let answer=await execute(application,world,async({registry})=>{let{params}=(await registry.load(tool)).tool,{args,controls}=splitControls(params,given);return{tool,args,controls:{waitMs:application.settings.waitMs??defaultWaitMs,...controls,...fromOptions}}});return await print(answer,values.json===!0,world),0}catch(thrown){return complain(asToolError(thrown),values.json===!0,world)}finally{await application.close()}}async function execute(application,world,prepare){let engine=await application.engine(),asked=await prepare(engine),stop=new AbortController;world.onStop(()=>stop.abort());let person=terminalPerson(world),progress=progressLine(world);try{return await engine.execute({...asked,id:world.randomId(),entry:"cli",principal:"local",signal:stop.signal,report:progress.report,...person!==void 0&&{person}})}finally{progress.clear()}}async function print(answer,isJson,{stdout}){if(!isJson){stdout.write(answer.text.endsWith(`
`)?answer.text:`${answer.text}
`);return}let{structuredContent}=await import("./structured-DCLW6CVB.js");stdout.write(`${JSON.stringify(structuredContent(answer))}
`)}function complain(error,isJson,{stdout,stderr}){let{code,message,hint,fate,apiCode}=error;return isJson?stdout.write(`${JSON.stringify({error:{code,message,hint,fate,apiCode}})}
`):stderr.write(`${code}: ${message}
${hint===void 0?"":`${hint}
`}`),fate==="unknown"?3:1}function controlsOf({profile,fields,format,wait}){if(format!==void 0&&format!=="table"&&format!=="json")throw new UsageError(`--format takes table or json; got "${format}".`);if(wait!==void 0&&!/^\d{1,6}$/.test(wait))throw new UsageError(`--wait takes whole seconds; got "${wait}".`);let columns=listed(fields);return{...profile!==void 0&&{profile},...columns!==void 0&&{fields:columns},...format!==void 0&&{format},...wait!==void 0&&{waitMs:Number(wait)*1e3}}}function progressLine({stderr}){let shown=0,show=text=>{stderr.write(`\r${text.padEnd(shown)}${text===""?"\r":""}`),shown=text.length};return{report({message,elapsedMs,percent}){stderr.isTTY===!0&&show(`${message} (${Math.round(elapsedMs/1e3)} s${percent===void 0?"":`, ${percent} %`})`)},clear(){shown>0&&show("")}}}export{call};
