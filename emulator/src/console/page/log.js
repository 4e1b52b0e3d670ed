// Requests and webhooks, the newest first, with the bodies of requests and responses.
import { attempt, call } from "./control.js";
import { element, find, setText, showItems } from "./dom.js";

const time = (at) => at.slice(11, 19);

function requestEntry(request) {
  return {
    key: `request ${request.number}`,
    at: request.at,
    title: `${request.method} ${request.uri}`,
    status: request.status ?? "…",
    failed: request.status >= 400,
    parts: { request: request.body, response: request.response },
  };
}

function webhookEntry(webhook) {
  const form = webhook.parameters.map(([name, value]) => `${name}=${value}`).join("\n");
  return {
    key: `webhook ${webhook.number}`,
    number: webhook.number,
    at: webhook.at,
    title: `webhook ${webhook.url}`,
    status: webhook.status ?? webhook.error ?? "…",
    failed: Boolean(webhook.error) || webhook.status >= 400,
    parts: { request: form || webhook.body || "" },
  };
}

function makeEntry(entry) {
  const status = element("span", { className: "status" });
  const summary = element("summary", {},
    element("span", { className: "time", textContent: time(entry.at) }), " ", status, ` ${entry.title}`);
  const item = element("li", {}, element("details", {}, summary, element("div")));
  if (entry.number) {
    const again = element("button", { type: "button", textContent: "Resend" });
    again.addEventListener("click", () => attempt("webhook", () => call("POST", `/webhooks/${entry.number}`)));
    item.firstElementChild.append(again);
  }
  return item;
}

function updateEntry(item, entry) {
  item.classList.toggle("failed", entry.failed);
  setText(item.querySelector(".status"), String(entry.status));
  const parts = Object.entries(entry.parts).filter(([, text]) => text);
  showItems(item.querySelector("details > div"), parts, {
    key: ([name]) => name,
    make: ([name]) => element("div", {}, element("h3", { textContent: name }), element("pre", { tabIndex: 0 })),
    update: (part, [, text]) => setText(part.lastElementChild, text),
  });
}

export function showLog(log) {
  const entries = [...log.requests.map(requestEntry), ...log.webhooks.map(webhookEntry)];
  // The sort is stable: for equal times the higher number comes first.
  entries.reverse().sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  find("log-hint").hidden = entries.length > 0;
  showItems(find("log"), entries, { key: (entry) => entry.key, make: makeEntry, update: updateEntry });
}
