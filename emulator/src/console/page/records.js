// The tree of products, collections and records, and the selected record.
import { attempt, records } from "./control.js";
import { element, find, setText, showItems } from "./dom.js";

/** The function that reads each open collection. */
const open = new Map();
let chosen = null;

/** How much of a record's name is shown in the tree. */
const MAX_NAME = 60;

/** A collection whose records are read while it is open. */
function collection(product, path, name) {
  const list = element("ul");
  const count = element("span", { className: "count" });
  const summary = element("summary", {}, name, " ", count);
  const details = element("details", { className: "collection" }, summary, list);
  const read = async () => showRecords(list, product, await records(product, path));
  details.addEventListener("toggle", () => {
    if (!details.open) return open.delete(details);
    open.set(details, read);
    return attempt("records", read);
  });
  return details;
}

function showRecords(list, product, found) {
  list.dataset.empty = found.length === 0;
  showItems(list, found.length ? found : [null], {
    key: (record) => record && JSON.stringify([record.key, Object.values(record.children)]),
    make: (record) => (record ? recordItem(product, record) : element("li", { className: "empty", textContent: "none" })),
    update: (item, record) => {
      if (!record) return;
      item.record = record;
      if (chosen === item) showChosen(record);
    },
  });
}

/** A readable title that distinguishes a record from its siblings. */
function title({ key, fields }) {
  const name = fields.unique_name || fields.friendly_name || fields.phone_number || fields.body;
  const start = typeof name === "string" ? name.slice(0, MAX_NAME) : "";
  return [key || "record", start].filter(Boolean).join(" · ");
}

function recordItem(product, record) {
  const button = element("button", { type: "button", className: "link", textContent: title(record) });
  const item = element("li", {}, button);
  button.addEventListener("click", () => choose(item, button));
  for (const [name, path] of Object.entries(record.children)) item.append(collection(product, path, name));
  return item;
}

function choose(item, button) {
  document.querySelector(".link[aria-current]")?.removeAttribute("aria-current");
  button.setAttribute("aria-current", "true");
  chosen = item;
  showChosen(item.record);
  find("record-title").focus();
}

function showChosen(record) {
  setText(find("record-title"), record.key || "Record");
  setText(find("record"), JSON.stringify(record.fields, null, 2));
  find("record").hidden = false;
  find("record-hint").hidden = true;
}

/** The shown collections at the top level: those without a parent, or directly below the account. */
function tops(state, wantsEmpty) {
  const withAccount = (path) => path.replace("{AccountSid}", state.account_sid);
  return Object.entries(state.products).map(([product, resources]) => ({
    product,
    collections: resources
      .map((resource) => ({ ...resource, path: withAccount(resource.path) }))
      .filter((resource) => !resource.path.includes("{") && (wantsEmpty || resource.records > 0)),
  })).filter(({ collections }) => collections.length > 0);
}

export function showRecordsOf(state) {
  const products = tops(state, find("show-empty").checked);
  find("records-hint").hidden = products.length > 0;
  showItems(find("records"), products, {
    key: ({ product }) => product,
    make: ({ product }) => element("div", {}, element("h3", { textContent: product }), element("div")),
    update: (part, { product, collections }) =>
      showItems(part.lastElementChild, collections, {
        key: ({ path }) => path,
        make: ({ path, name }) => collection(product, path, name),
        update: (details, resource) => setText(details.querySelector(".count"), `(${resource.records})`),
      }),
  });
}

/** Refreshes the open collections that still exist. */
export async function readOpen() {
  for (const [details, read] of open) {
    if (!details.isConnected) open.delete(details);
    else await read();
  }
}
