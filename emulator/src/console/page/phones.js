// A phone for each number that an application exchanged messages with.
import { attempt, call, records } from "./control.js";
import { element, find, setText, showItems } from "./dom.js";

const SUFFIX = "/Messages.json";

/** The phones with their messages, the oldest first. */
function phonesOf(messages) {
  const phones = new Map();
  for (const { key, fields } of messages) {
    const isOwn = fields.direction === "inbound";
    const [phone, other] = isOwn ? [fields.from, fields.to] : [fields.to, fields.from];
    if (!phone) continue;
    if (!phones.has(phone)) phones.set(phone, { phone, messages: [] });
    const known = phones.get(phone);
    known.other = other || known.other;
    known.messages.push({ key, isOwn, text: fields.body ?? "", status: isOwn ? `to ${other}` : fields.status });
  }
  return [...phones.values()];
}

function makePhone({ phone }) {
  const to = element("input", { name: "to", type: "tel", required: true });
  to.setAttribute("list", "numbers");
  to.setAttribute("aria-label", `${phone} writes to`);
  const body = element("input", { name: "body", required: true, maxLength: 1600, placeholder: "Message" });
  body.setAttribute("aria-label", `Message from ${phone}`);
  const form = element("form", {}, to, element("label", { className: "wide" }, body), element("button", { textContent: "Send" }));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send({ from: phone, to: to.value, body: body.value }).then(() => { body.value = ""; });
  });
  return element("article", { className: "phone" },
    element("h3", { textContent: phone }), element("ol", { className: "bubbles" }), form);
}

function updatePhone(article, { other, messages }) {
  const to = article.querySelector("input");
  if (!to.value && document.activeElement !== to) to.value = other ?? "";
  const bubbles = article.querySelector(".bubbles");
  const isNew = bubbles.childElementCount !== messages.length;
  showItems(bubbles, messages, {
    key: (message) => message.key,
    make: ({ isOwn }) => element("li", { className: isOwn ? "bubble own" : "bubble" }, element("span"), element("small")),
    update: (bubble, { text, status }) => {
      setText(bubble.firstElementChild, text);
      setText(bubble.lastElementChild, status);
    },
  });
  if (isNew) bubbles.scrollTop = bubbles.scrollHeight;
}

/** Sends a message from a phone; the application's webhook is called. */
export const send = (message) => attempt("message", () => call("POST", "/messages", message));

export async function showPhones(state) {
  showItems(find("numbers"), state.numbers, {
    key: (number) => number,
    make: (number) => element("option", { value: number }),
  });
  const resource = (state.products.api ?? []).find(({ path }) => path.endsWith(SUFFIX));
  setText(find("phones-hint"), resource ? "" : "To see messages here, start the emulator with --product api.");
  if (!resource) return;
  const found = await records("api", resource.path.replace("{AccountSid}", state.account_sid));
  showItems(find("phones"), phonesOf(found.reverse()), {
    key: ({ phone }) => phone, make: makePhone, update: updatePhone,
  });
}
