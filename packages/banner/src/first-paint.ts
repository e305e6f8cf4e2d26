// The inline script, as text that is the same for every app, so that one hash allows it: what differs stands in its
// element's attribute. Without < > & and straight quotes, which React would escape. In a sandboxed frame `document.cookie`
// throws: an answer is then kept by the page alone.

/** `script-src 'sha256-…'` for `<ConsentScript />` without a nonce. */
export const CONSENT_SCRIPT_HASH = 'sha256-QgMIWhMdgi1sK55RilkEPHngsqE47baRRcIbqMNPj24='

export const FIRST_PAINT = `(function(d){
var r=d.documentElement,c=JSON.parse(d.currentScript.dataset.assent),start=c.name+\`=\`;
function answers(pair){try{
var v=JSON.parse(decodeURIComponent(pair.slice(start.length))),f=v.assent||{};
if((f.notice||c.notice)===c.notice)
return c.ids.every(function(id){return v.custom?typeof v.custom[id]===\`boolean\`:v.destinations})
}catch(e){}}
try{if(d.cookie.split(\`; \`).some(function(pair){return pair.indexOf(start)?0:answers(pair)}))r.dataset.assent=\`answered\`}catch(e){}
d.addEventListener(\`submit\`,function(e){
var f=e.target,b=e.submitter,custom={};
if(e.defaultPrevented||f.dataset.assentForm===undefined||!b||b.name!==\`answer\`)return;
e.preventDefault();
c.ids.forEach(function(id){custom[id]=b.value===\`accept-all\`});
try{d.cookie=start+encodeURIComponent(JSON.stringify({version:1,destinations:{},custom:custom}))
+\`; Path=\`+c.path+\`; Max-Age=\`+c.age+\`; SameSite=Lax\`+(location.protocol===\`https:\`?\`; Secure\`:\`\`)}catch(e){}
r.dataset.assent=\`answered\`;
r.dataset.assentAnswer=b.value;
delete r.dataset.assentOpen
},true);
d.addEventListener(\`click\`,function(e){
var b=e.target.closest?e.target.closest(\`.assent-quiet,.assent-trigger\`):null;
if(b)if(b.type===\`button\`)setTimeout(function(){if(!e.defaultPrevented)r.dataset.assentOpen=\`\`})
},true)})(document)`
