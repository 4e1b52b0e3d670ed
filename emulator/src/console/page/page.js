// Reads the emulator's state once a second while the page is visible, and sends the user's actions.
import { attempt, call } from "./control.js";
import { element, find, setText, showItems } from "./dom.js";
import { showLog } from "./log.js";
import { send, showPhones } from "./phones.js";
import { readOpen, showRecordsOf } from "./records.js";

const INTERVAL = 1000;

function showAccount(state) {
  const rows = { Account: state.account_sid, Token: state.auth_token, Time: state.now.slice(0, 19) + "Z", Requests: state.requests };
  showItems(find("account"), Object.entries(rows), {
    key: ([name]) => name,
    make: ([name]) => element("div", {}, element("dt", { textContent: name }), element("dd")),
    update: (row, [, value]) => setText(row.lastElementChild, String(value)),
  });
}

const refresh = () => attempt("refresh", async () => {
  const [state, log] = await Promise.all([call("GET", "/state"), call("GET", "/log")]);
  showAccount(state);
  setText(find("clear-faults"), `Remove faults (${state.faults})`);
  showRecordsOf(state);
  showLog(log);
  await showPhones(state);
  await readOpen();
});

function onSubmit(id, action) {
  find(id).addEventListener("submit", async (event) => {
    event.preventDefault();
    await attempt(id, () => action(Object.fromEntries(new FormData(event.target))));
    await refresh();
  });
}

function onClick(id, action) {
  find(id).addEventListener("click", async () => {
    await attempt(id, action);
    await refresh();
  });
}

onSubmit("new-phone", send);
onSubmit("clock", ({ seconds }) => call("POST", "/clock", { seconds: Number(seconds) }));
onSubmit("fault", ({ kind, next }) => call("POST", "/faults", {
  kind, next: Number(next), seconds: 2, status: kind === "status" ? 503 : null,
}));
onClick("clear-faults", () => call("DELETE", "/faults"));
find("show-empty").addEventListener("change", refresh);
onClick("reset", () => call("POST", "/reset"));

/** Waits for the last refresh before it starts the next one. */
async function keepUp() {
  if (!document.hidden) await refresh();
  setTimeout(keepUp, INTERVAL);
}
keepUp();
