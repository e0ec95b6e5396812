// The search: one file, read when the field is first used, and looked through at each key.

import { el, root } from "./words.js";

const SHOWN = 30;

/// What can be found. Each entry has what it is found by, the weightiest first: `[weight, text, words]`, in lower case.
export function entries(index) {
  const operations = index.operations.map(([id, accessor, method, path, line, fields]) => ({
    page: `operations/${id.toLowerCase()}/`,
    label: accessor,
    kind: method,
    line: `${path} · ${line}`,
    by: [[10, accessor], [8, id], [6, path], [3, line], [1, fields]],
    bonus: 0.5,
  }));
  const resources = index.resources.map(([name, title, fields, isResource]) => ({
    page: `resources/${name}/`,
    label: name,
    kind: "object",
    line: title,
    by: [[10, name], [8, title], [1, fields]],
    bonus: isResource ? 0.4 : -12,
  }));
  const events = index.events.map(([name, words]) => ({
    page: `events/${name}/`,
    label: name,
    kind: "event",
    line: words,
    by: [[10, name], [3, words]],
    bonus: 0.1,
  }));
  const prepared = ([weight, given]) => {
    const text = ` ${given.toLowerCase()} `;
    return [weight, text, text.replace(/[^a-z0-9]+/g, " ")];
  };
  return [...operations, ...resources, ...events].map((entry) => ({ ...entry, by: entry.by.map(prepared) }));
}

/// How well a text has a term: whole, at its beginning, as a word, at a word's beginning, or somewhere. `words` is the text with
/// spaces for all that is no letter and no digit.
function fit([, text, words], term) {
  if (!text.includes(term)) return 0;
  if (text.startsWith(` ${term}`)) return text.length === term.length + 2 ? 4 : 2.5;
  if (text.includes(` ${term} `) || words.includes(` ${term} `)) return 2;
  return text.includes(` ${term}`) || words.includes(` ${term}`) ? 1.5 : 1;
}

/// The entries that have all terms.
export function find(all, query) {
  const terms = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (terms.length === 0) return [];
  const found = [];
  for (const entry of all) {
    let score = entry.bonus;
    for (const term of terms) {
      let best = 0;
      for (const by of entry.by) {
        // The weightiest come first: what can't be better is not looked at.
        if (best >= by[0] * 4) break;
        best = Math.max(best, by[0] * fit(by, term));
      }
      if (best === 0) {
        score = -Infinity;
        break;
      }
      score += best;
    }
    if (score > -Infinity) found.push([score - entry.label.length / 1000, entry]);
  }
  found.sort(([left], [right]) => right - left);
  return found.slice(0, SHOWN).map(([, entry]) => entry);
}

export function search(place) {
  const input = el("input", {
    id: "search", type: "search", role: "combobox", "aria-label": "Search operations, objects and events", "aria-expanded": "false",
    "aria-controls": "found", "aria-autocomplete": "list", autocomplete: "off", spellcheck: "false", placeholder: "Search",
  });
  const list = el("ul", { id: "found", role: "listbox", "aria-label": "Found", hidden: true });
  place.setAttribute("role", "search");
  place.className = "search";
  place.append(input, el("kbd", { "aria-hidden": "true" }, "/"), list);
  let all;
  let chosen = -1;
  const load = async () => {
    all ??= fetch(`${root}data/search.json`).then((answer) => answer.json()).then(entries);
    return all;
  };
  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    chosen = -1;
  };
  const choose = (to) => {
    const options = [...list.children].filter((option) => option.id);
    options[chosen]?.setAttribute("aria-selected", "false");
    chosen = Math.max(-1, Math.min(options.length - 1, to));
    const option = options[chosen];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) input.setAttribute("aria-activedescendant", option.id);
    else input.removeAttribute("aria-activedescendant");
  };
  const show = async () => {
    const query = input.value;
    if (query.trim() === "") return close();
    const found = find(await load(), query);
    if (query !== input.value) return;
    list.replaceChildren(
      ...found.map((entry, at) =>
        el("li", { id: `found-${at}`, role: "option", "aria-selected": "false", "data-page": root + entry.page },
          el(`span.method.${entry.kind.toLowerCase()}`, {}, entry.kind), " ",
          el("span.name", {}, entry.label), " ", el("span.line", {}, entry.line)),
      ),
    );
    if (found.length === 0) {
      list.append(el("li.none", { role: "option", "aria-disabled": "true", "aria-selected": "false" }, "Nothing has all of that."));
    }
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    chosen = -1;
    choose(0);
  };
  input.addEventListener("focus", load);
  input.addEventListener("input", show);
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") choose(chosen + 1);
    else if (event.key === "ArrowUp") choose(chosen - 1);
    else if (event.key === "Escape") {
      close();
      input.blur();
    } else if (event.key === "Enter") {
      const option = document.getElementById(`found-${Math.max(0, chosen)}`);
      if (option) location.href = option.dataset.page;
    } else return;
    event.preventDefault();
  });
  list.addEventListener("mousedown", (event) => {
    const option = event.target.closest("[data-page]");
    if (option) location.href = option.dataset.page;
  });
  input.addEventListener("blur", close);
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      input.focus();
      input.select();
    }
  });
}
