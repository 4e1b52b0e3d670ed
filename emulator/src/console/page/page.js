// The page of the emulator. Texts from requests and records only ever become text
// nodes, never markup.
"use strict";

const MESSAGES = "/2010-04-01/Accounts/";
const find = (id) => document.getElementById(id);

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

async function call(method, path, body) {
  const response = await fetch("/_emulator" + path, {
    method,
    headers: body === undefined ? {} : { "content-type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const json = await response.json();
  if (!response.ok) throw new Error(json.message);
  return json;
}

/** Runs what may fail, and shows why it did. */
async function attempt(action) {
  const problem = find("problem");
  try {
    await action();
    problem.hidden = true;
  } catch (error) {
    problem.textContent = error.message;
    problem.hidden = false;
  }
}

/** Replaces an element's children if they would change, so that focus stays. */
function show(target, key, make) {
  if (target.dataset.key === key) return;
  target.dataset.key = key;
  target.replaceChildren(...make());
}

const records = (product, path) =>
  call("GET", `/records?${new URLSearchParams({ product, path })}`);

function showAccount(state) {
  const rows = { Account: state.account_sid, Token: state.auth_token, Time: state.now, Requests: state.requests };
  show(find("account"), JSON.stringify(rows), () =>
    Object.entries(rows).map(([name, value]) =>
      element("div", {}, element("dt", { textContent: name }), element("dd", { textContent: value }))));
}

function chooseRecord(record) {
  find("record-title").textContent = record.key || "Record";
  find("record").textContent = JSON.stringify(record.fields, null, 2);
  find("record-title").focus();
}

/** A collection that reads its records when it is opened. */
function collection(product, path, title) {
  const list = element("ul");
  const details = element("details", {}, element("summary", { textContent: title }), list);
  details.addEventListener("toggle", () => details.open && attempt(async () => {
    const found = await records(product, path);
    list.replaceChildren(...found.records.map((record) => recordItem(product, record)));
    if (found.records.length === 0) list.replaceChildren(element("li", { textContent: "none" }));
  }));
  return details;
}

function recordItem(product, record) {
  const button = element("button", { type: "button", className: "link", textContent: record.key || "record" });
  button.addEventListener("click", () => chooseRecord(record));
  const children = Object.entries(record.children);
  return element("li", {}, button, ...children.map(([name, path]) => collection(product, path, name)));
}

function showProducts(state) {
  const roots = Object.entries(state.products).map(([product, resources]) => [
    product,
    resources.filter((resource) => resource.is_root || resource.path.includes("{AccountSid}")),
  ]);
  show(find("records"), JSON.stringify(roots), () => roots.map(([product, resources]) =>
    element("div", {}, element("h3", { textContent: product }), ...resources
      .filter((resource) => !resource.path.replace("{AccountSid}", "").includes("{"))
      .map((resource) => collection(product, resource.path.replace("{AccountSid}", state.account_sid),
        `${resource.name} (${resource.records})`)))));
}

function logLine(entry) {
  const status = entry.status ?? entry.error ?? "…";
  const failed = entry.error || entry.status >= 400;
  const text = entry.method
    ? `${entry.method} ${entry.uri} ${entry.body} → ${status}`
    : `webhook ${entry.url} ${entry.parameters.map((pair) => pair.join("=")).join(" ")} → ${status}`;
  return element("li", { textContent: text, className: failed ? "failed" : "" });
}

function showLog(log) {
  const entries = [...log.webhooks.slice().reverse(), ...log.requests.slice().reverse()];
  show(find("log"), JSON.stringify(entries), () => entries.map(logLine));
}

async function showPhones(state) {
  const served = (state.products.api || []).some((resource) => resource.path.endsWith("/Messages.json"));
  if (!served) return;
  const found = await records("api", `${MESSAGES}${state.account_sid}/Messages.json`);
  const phones = new Map();
  for (const { fields } of found.records.slice().reverse()) {
    const isInbound = fields.direction === "inbound";
    const phone = isInbound ? fields.from : fields.to;
    if (!phones.has(phone)) phones.set(phone, []);
    phones.get(phone).push({ text: fields.body, isInbound, status: fields.status });
  }
  show(find("phones"), JSON.stringify([...phones]), () => [...phones].map(([phone, messages]) =>
    element("div", {}, element("h3", { textContent: phone }),
      element("div", { className: "bubbles" }, ...messages.map((message) => element("div", {
        className: `bubble ${message.isInbound ? "out" : "in"}`,
        textContent: `${message.text ?? ""} (${message.status})`,
      }))))));
}

const refresh = () => attempt(async () => {
  const [state, log] = await Promise.all([call("GET", "/state"), call("GET", "/log")]);
  showAccount(state);
  showProducts(state);
  showLog(log);
  await showPhones(state);
});

function onSubmit(id, action) {
  find(id).addEventListener("submit", (event) => {
    event.preventDefault();
    const values = Object.fromEntries(new FormData(event.target));
    attempt(async () => { await action(values); await refresh(); });
  });
}

function onClick(id, action) {
  find(id).addEventListener("click", () => attempt(async () => { await action(); await refresh(); }));
}

onSubmit("inbound", (values) => call("POST", "/messages", values));
onSubmit("clock", (values) => call("POST", "/clock", { seconds: Number(values.seconds) }));
onSubmit("fault", (values) => call("POST", "/faults", {
  kind: values.kind, next: Number(values.next), seconds: 2, status: values.kind === "status" ? 503 : null,
}));
onClick("clear-faults", () => call("DELETE", "/faults"));
onClick("reset", () => call("POST", "/reset"));
refresh();
setInterval(refresh, 1000);
