// Judges requests with Twilio's library for Node.
//
//     node webhooks.js PACKAGE CASES JUDGED
//
// CASES has one JSON object per line, from `twilio-conformance webhook-cases`; JUDGED gets
// one verdict for each.

"use strict";

const fs = require("fs");
const querystring = require("querystring");

const [packagePath, casesPath, judgedPath] = process.argv.slice(2);
const webhooks = require(`${packagePath}/lib/webhooks/webhooks.js`);

function parameters(pairs) {
  const all = Object.create(null);
  for (const [name, value] of pairs) {
    if (name in all) {
      all[name] = [].concat(all[name], value);
    } else {
      all[name] = value;
    }
  }
  return all;
}

// The library takes the request of an Express application.
function request(theCase, signature) {
  const headers = { "x-twilio-signature": signature };
  const isForm = theCase.content_type !== "application/json";
  return {
    headers,
    header: (name) => headers[name.toLowerCase()],
    body: isForm ? parameters(theCase.form) : JSON.parse(theCase.body),
    rawBody: theCase.body,
  };
}

function validate(theCase, signature) {
  try {
    const { token, url } = theCase;
    return webhooks.validateExpressRequest(request(theCase, signature), token, { url });
  } catch {
    return null;
  }
}

// The URL with its query re-encoded; some of Twilio's servers sign this form.
function writtenAgain(theCase) {
  try {
    const url = new URL(theCase.url).toString();
    const [before, ...query] = url.split("?");
    return `${before}?${querystring.stringify(querystring.parse(query.join("?")))}`;
  } catch {
    return theCase.url;
  }
}

function judge(theCase) {
  const hashed = theCase.url.includes("bodySHA256=");
  const signed = hashed ? {} : parameters(theCase.form);
  const sign = (url) => webhooks.getExpectedTwilioSignature(theCase.token, url, signed);
  const again = sign(writtenAgain(theCase));
  return {
    valid: validate(theCase, theCase.signature),
    signature: sign(theCase.signed_url),
    also: validate(theCase, again) ? again : null,
  };
}

const cases = fs.readFileSync(casesPath, "utf-8").trim().split("\n").map(JSON.parse);
const judged = cases.map((theCase) => JSON.stringify(judge(theCase)) + "\n");
fs.writeFileSync(judgedPath, judged.join(""));
