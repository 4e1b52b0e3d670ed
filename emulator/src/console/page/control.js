// Calls the control API, and shows errors.
import { find } from "./dom.js";

export async function call(method, path, body) {
  const response = await fetch("/_emulator" + path, {
    method,
    headers: body === undefined ? {} : { "content-type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const json = await response.json();
  if (!response.ok) throw new Error(json.message);
  return json;
}

/** The newest records of a collection. */
export const records = (product, path, limit = 100) =>
  call("GET", `/records?${new URLSearchParams({ product, path, limit })}`).then((found) => found.records);

const reasons = new Map();

/** Runs an action. If it fails, shows the error until the same action succeeds. */
export async function attempt(name, action) {
  try {
    await action();
    reasons.delete(name);
  } catch (error) {
    reasons.set(name, error.message);
  }
  const problem = find("problem");
  problem.textContent = [...reasons.values()].join(" · ");
  problem.hidden = reasons.size === 0;
}
