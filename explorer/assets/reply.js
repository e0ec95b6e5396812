// JSON as a tree: folded, with words on its fields, marks where something is odd, and links where there is an id.

import { Digits, isObject } from "./values.js";
import { el, root, words } from "./words.js";

/// How many levels are open at first; of a page, one more.
const OPEN = 2;

/// A tree. `about(path, field)` gives what is known of a field: `{words, issue, page}`.
export function tree(json, about) {
  const open = Array.isArray(json?.data) ? OPEN + 1 : OPEN;
  return el("div.tree", {}, node(json, "", "", about, open, true));
}

function node(json, name, path, about, open, isLast) {
  const known = about(path, name, json);
  const key = name === "" ? [] : [label(name, known), ": "];
  const comma = isLast ? "" : ",";
  const mark = known.issue ? el("span.issue", {}, ` ${known.issue}`) : "";
  if (!isObject(json) && !Array.isArray(json)) {
    return el("div.leaf", {}, ...key, leaf(json, known), comma, mark);
  }
  const isList = Array.isArray(json);
  const entries = Object.entries(json);
  const [begin, end] = isList ? "[]" : "{}";
  if (entries.length === 0) return el("div.leaf", {}, ...key, begin + end, comma, mark);
  const count = `${entries.length} ${isList ? (entries.length === 1 ? "item" : "items") : entries.length === 1 ? "field" : "fields"}`;
  const inside = () =>
    entries.map(([inner, value], at) =>
      node(value, isList ? "" : inner, isList ? `${path}[${inner}]` : path === "" ? inner : `${path}.${inner}`, about, open - 1, at === entries.length - 1),
    );
  const body = el("div.inside");
  const details = el("details", { open: open > 0 },
    el("summary", {}, ...key, begin, el("span.folded", {}, ` ${count} ${end}${comma}`), mark), body, el("div.close", {}, end + comma));
  const build = () => body.childElementCount === 0 && body.append(...inside());
  details.addEventListener("toggle", () => details.open && build());
  if (details.open) build();
  return details;
}

function label(name, known) {
  const key = el("span.key", {}, JSON.stringify(name));
  if (!known.words) return key;
  // Words are read with the pointer, with the keyboard and by a screen reader.
  const tip = el("span.tip", { role: "tooltip", id: `t-${Math.random().toString(36).slice(2)}` }, ...words(known.words));
  return el("span.told", { tabindex: "0", role: "note", "aria-describedby": tip.id }, key, tip);
}

function leaf(json, known) {
  const text = json instanceof Digits ? json.text : JSON.stringify(json);
  if (known.page && typeof json === "string" && json !== "") {
    return el("a.string", { href: `${root}${known.page[0]}#${encodeURIComponent(known.page[1])}=${encodeURIComponent(json)}` }, text);
  }
  const kind = json === null ? "null" : json instanceof Digits ? "number" : typeof json;
  return el(`span.${kind}`, {}, text);
}

let links;

/// What ids lead to: by an object's tag, and by a field's name.
export async function objects() {
  links ??= fetch(`${root}data/objects.json`).then((answer) => answer.json());
  return links;
}

/// What is known of the fields of a reply.
export function ofReply(json, issues, { tags, fields }) {
  const marks = new Map(issues.map(({ path, text }) => [path, text]));
  return (path, name, value) => {
    const issue = marks.get(path);
    if (typeof value !== "string") return { issue };
    const tag = name === "id" ? at(json, path.slice(0, -2).replace(/\.$/, ""))?.object : undefined;
    const page = tag ? tags[tag] : fields[name];
    return { issue, page };
  };
}

/// What a path leads to.
export function at(json, path) {
  let here = json;
  for (const step of path.match(/[^.[\]]+/g) ?? []) here = here?.[step];
  return here;
}
