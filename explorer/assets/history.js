// The calls that were made, kept by the browser: without secrets, and without what came back.

import { parse } from "./values.js";
import { button, el } from "./words.js";

const KEY = "explorer.history";
const KEPT = 60;

function all() {
  try {
    return parse(localStorage.getItem(KEY)) ?? [];
  } catch {
    return [];
  }
}

/// Values without those of parameters that must not be shown.
function safe(types, members, values) {
  const out = {};
  for (const [name, json] of Object.entries(values)) {
    const member = members.find((member) => member.name === name);
    if (member && !member.sensitive && member.type !== "file") out[name] = safely(types, member.type, json);
  }
  return out;
}

function safely(types, type, json) {
  if (Array.isArray(type) && type[0] === "list" && Array.isArray(json)) return json.map((item) => safely(types, type[1], item));
  if (Array.isArray(type) && type[0] === "clear") return safely(types, type[1], json);
  if (typeof type !== "number" || typeof json !== "object" || json === null) return json;
  if (types[type].members) return safe(types, types[type].members, json);
  const arms = (types[type].arms ?? []).map((arm) => arm.type).filter((inner) => typeof inner === "number" && types[inner].members);
  return arms.reduce((json, inner) => safe(types, [...types[inner].members, ...unknown(types[inner].members, json)], json), json);
}

/// What an arm doesn't have may be another arm's.
function unknown(members, json) {
  const names = Object.keys(json).filter((name) => !members.some((member) => member.name === name));
  return names.map((name) => ({ name, type: "json" }));
}

export function remember(shape, values, options, told) {
  const entry = {
    id: shape.id,
    time: Date.now(),
    status: told.status ?? null,
    request_id: told.request_id ?? null,
    values: safe(shape.types, shape.parameters, values),
    options: { account: options.account, api_version: options.api_version },
  };
  localStorage.setItem(KEY, JSON.stringify([entry, ...all()].slice(0, KEPT)));
}

/// The calls of this operation, each of which can be filled in again.
export function history(place, shape, fill) {
  const holder = el("div.history");
  const show = () => {
    const own = all().filter((entry) => entry.id === shape.id);
    if (own.length === 0) return holder.replaceChildren();
    const rows = own.map((entry) => {
      const time = new Date(entry.time);
      return el("li", {},
        button(time.toLocaleString(), () => fill(entry), { class: "quiet", "aria-label": `Fill in the call of ${time.toLocaleString()}` }),
        el("span.line", {}, ` ${entry.status ?? "not sent"} ${entry.request_id ?? ""}`));
    });
    const forget = button("Forget all", () => {
      localStorage.setItem(KEY, JSON.stringify(all().filter((entry) => entry.id !== shape.id)));
      show();
    }, { class: "quiet" });
    holder.replaceChildren(el("details", {}, el("summary", {}, `Calls made (${own.length})`), el("ul", {}, ...rows), forget));
  };
  place.append(holder);
  show();
  return { show };
}
