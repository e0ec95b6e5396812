// A control for each type of value. A control is `{element, get, set, input}`: `get` gives JSON, or nothing where nothing is
// set; `input` is what a label is for.

import { isObject, parse } from "./values.js";
import { button, el, words } from "./words.js";

let count = 0;
const fresh = (name) => `f${++count}-${name}`;

/// A control for a type. `about` is the parameter that it is of; `form` has the types and is told of each change.
export function control(form, type, about) {
  if (typeof type === "number") return ofItem(form, type, about);
  if (Array.isArray(type)) {
    if (type[0] === "list") return list(form, type[1], about);
    if (type[0] === "map") return map(form, type[1], about);
    if (type[0] === "clear") return control(form, type[1], about);
    return text(form, about, { placeholder: about.example_id ?? "" });
  }
  switch (type) {
    case "bool":
      return choice(form, about, [["true"], ["false"]], (text) => (text === "true" ? true : text === "false" ? false : text));
    case "int":
      return whole(form, about);
    case "float":
      return text(form, about, { inputmode: "decimal" }, number);
    case "int64":
    case "decimal":
      return text(form, about, { inputmode: "decimal" });
    case "time":
      return time(form, about, (date) => Math.floor(date / 1000), (json) => Number(json) * 1000);
    case "date_time":
      return time(form, about, (date) => new Date(date).toISOString(), (json) => Date.parse(json));
    case "currency":
      return text(form, about, { maxlength: 3, size: 4, list: form.currencies(), autocapitalize: "none" });
    case "file":
      return file(form, about);
    case "json":
      return text(form, about, {}, parsed);
    default:
      return text(form, about, {});
  }
}

/// A number, where the text is one; another text as it is.
function number(text) {
  return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}

/// JSON, where the text is some; another text as it is.
export function parsed(text) {
  try {
    return parse(text);
  } catch {
    return text;
  }
}

function text(form, about, attributes, read = (text) => text) {
  const input = el("input", { id: fresh(about.name), type: "text", autocomplete: "off", spellcheck: "false", ...attributes, oninput: form.changed });
  if (about.values || (about.max_length && about.max_length > 200 && read === undefined)) input.size = 40;
  return {
    element: input,
    input,
    get: () => (input.value === "" ? undefined : read(input.value)),
    set: (json) => {
      input.value = json === undefined || json === null ? "" : typeof json === "object" ? JSON.stringify(json) : String(json);
    },
  };
}

function whole(form, about) {
  const read = (text) => (/^[+-]?[0-9]+$/.test(text.trim()) && Number.isSafeInteger(Number(text)) ? Number(text) : text);
  const inner = text(form, about, { inputmode: "numeric" }, read);
  if (!about.amount) return inner;
  const said = el("output.unit", { for: inner.input.id });
  form.follow(() => {
    said.textContent = money(inner.get(), form.currency());
  });
  return { ...inner, element: el("span.with", {}, inner.input, said) };
}

/// An amount in the smallest unit, as people write it.
function money(amount, currency) {
  if (typeof amount !== "number" || !/^[a-z]{3}$/i.test(currency ?? "")) return "";
  try {
    const format = new Intl.NumberFormat("en", { style: "currency", currency });
    const digits = format.resolvedOptions().maximumFractionDigits;
    return `= ${format.format(amount / 10 ** digits)}`;
  } catch {
    return "";
  }
}

/// One of several texts, with what it means below. Another text can be given: the contract doesn't know all.
function choice(form, about, values, read = (text) => text) {
  const select = el("select", { id: fresh(about.name), onchange: () => show(true) });
  select.append(el("option", { value: "" }, "—"));
  for (const [value] of values) select.append(el("option", { value }, value === "" ? '""' : value));
  select.append(el("option", { value: "\u0000" }, "another…"));
  const other = el("input", { type: "text", "aria-label": `Another value of ${about.name}`, hidden: true, oninput: form.changed });
  const said = el("p.value", { id: fresh("value") });
  const show = (isNew) => {
    other.hidden = select.value !== "\u0000";
    const text = values.find(([value]) => value === select.value)?.[2];
    said.replaceChildren(...(text ? words(text) : []));
    if (isNew) {
      if (!other.hidden) other.focus();
      form.changed();
    }
  };
  return {
    element: el("div.choice", {}, select, other, said, meanings(values.map(([value, , text]) => [value, text]))),
    input: select,
    get: () => {
      if (select.selectedIndex === 0) return undefined;
      return select.value === "\u0000" ? (other.value === "" ? undefined : other.value) : read(select.value);
    },
    set: (json) => {
      const at = values.findIndex(([value]) => value === String(json));
      select.selectedIndex = json === undefined || json === null ? 0 : at < 0 ? values.length + 1 : at + 1;
      other.value = at < 0 && json !== undefined && json !== null ? String(json) : "";
      show(false);
    },
  };
}

/// What each of several values means, for those who have yet to choose: there when it is asked for.
function meanings(values) {
  const told = values.filter(([, text]) => text);
  if (told.length === 0) return undefined;
  const list = el("dl.values");
  const details = el("details.meanings", {}, el("summary", {}, "What they mean"), list);
  details.addEventListener("toggle", () => {
    if (list.childElementCount > 0) return;
    for (const [value, text] of told) list.append(el("dt", {}, el("code", {}, value === "" ? '""' : value)), el("dd", {}, ...words(text)));
  });
  return details;
}

/// A time as one writes it; the number or text that is sent is beside it.
function time(form, about, read, write) {
  const input = el("input", { id: fresh(about.name), type: "datetime-local", step: "1", oninput: () => show() });
  const said = el("output.unit", { for: input.id });
  const get = () => {
    const date = new Date(input.value).getTime();
    return input.value === "" || Number.isNaN(date) ? undefined : read(date);
  };
  const show = () => {
    said.textContent = get() === undefined ? "" : `= ${get()}`;
    form.changed();
  };
  return {
    element: el("span.with", {}, input, said),
    input,
    get,
    set: (json) => {
      const date = json === undefined || json === null ? NaN : write(json);
      if (Number.isNaN(date)) {
        input.value = "";
      } else {
        const local = new Date(date - new Date(date).getTimezoneOffset() * 60000);
        input.value = local.toISOString().slice(0, 19);
      }
      said.textContent = get() === undefined ? "" : `= ${get()}`;
    },
  };
}

/// A file. Its name stands for it in snippets; what is sent is its content.
function file(form, about) {
  const input = el("input", { id: fresh(about.name), type: "file", onchange: form.changed });
  return {
    element: input,
    input,
    get: () => input.files[0]?.name,
    file: async () => ({ name: input.files[0].name, content: await base64(input.files[0]) }),
    set: () => {},
  };
}

/// The content of a file in base64, from the address of data that a browser makes of it.
function base64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(reader.result.slice(reader.result.indexOf(",") + 1)));
    reader.addEventListener("error", () => reject(reader.error));
    reader.readAsDataURL(file);
  });
}

function ofItem(form, id, about) {
  const type = form.types[id];
  if (type.values) {
    const here = about.values;
    return choice(form, about, here ? type.values.filter(([value]) => here.includes(value)) : type.values);
  }
  return type.members ? object(form, type, about) : union(form, type, about);
}

/// Fields within a field. They are there when they are asked for.
function object(form, type, about) {
  const inside = form.fields(type.members, about.name);
  return { element: el("div.inner", {}, inside.element), input: undefined, get: inside.get, set: inside.set, fill: inside.fill, reveal: inside.reveal };
}

/// One of several types: which, and then its control.
function union(form, type, about) {
  const select = el("select", { id: fresh(about.name), onchange: () => pick(select.selectedIndex - 1, true) });
  select.append(el("option", { value: "" }, "—"));
  for (const arm of type.arms) select.append(el("option", {}, arm.rule === "text" ? arm.text : label(form, arm)));
  const place = el("div.arm");
  let inner;
  let chosen = -1;
  const pick = (at, isNew) => {
    chosen = at;
    const arm = type.arms[at];
    inner = arm && arm.rule !== "text" ? control(form, arm.type, about) : undefined;
    inner?.input?.setAttribute("aria-label", `${about.name}, ${label(form, arm)}`);
    const told = arm?.words && arm.rule === "text" ? [el("p.value", {}, ...words(arm.words))] : [];
    place.replaceChildren(...(inner ? [inner.element] : told));
    if (isNew) {
      inner?.fill?.();
      inner?.input?.focus();
      form.changed();
    }
  };
  return {
    element: el("div.union", {}, select, place, meanings(type.arms.map((arm) => [arm.rule === "text" ? arm.text : label(form, arm), arm.words]))),
    input: select,
    get: () => {
      const arm = type.arms[chosen];
      return arm?.rule === "text" ? arm.text : inner?.get();
    },
    set: (json) => {
      const at = json === undefined ? -1 : type.arms.findIndex((arm) => takes(arm, json));
      select.selectedIndex = at + 1;
      pick(at, false);
      inner?.set(json);
    },
    reveal: (path) => {
      if (chosen < 0) {
        const at = type.arms.findIndex((arm) => typeof arm.type === "number" && form.types[arm.type].members?.some((m) => m.name === path[0]));
        select.selectedIndex = at + 1;
        pick(at, false);
      }
      return inner?.reveal?.(path);
    },
  };
}

/// What an arm is called.
function label(form, arm) {
  const what = { string: "text", integer: "whole number", number: "number", boolean: "true or false", list: "list", map: "object", enumeration: "one of several" };
  const name = arm.ident.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
  const kind = what[arm.rule];
  return !kind || kind === name ? name : `${name} (${kind})`;
}

function takes(arm, json) {
  switch (arm.rule) {
    case "text":
      return json === arm.text;
    case "list":
      return Array.isArray(json);
    case "boolean":
      return typeof json === "boolean";
    case "integer":
    case "number":
      return typeof json === "number";
    case "string":
    case "enumeration":
      return typeof json === "string";
    default:
      return isObject(json);
  }
}

/// A list: items are added, removed and moved.
function list(form, type, about) {
  const items = [];
  const holder = el("ol.items");
  const add = button(about.expand ? "Add a path" : "Add", () => {
    insert(undefined, true);
    form.changed();
  }, { class: "add", "aria-label": `${about.expand ? "Add a path" : "Add"} to ${about.name}` });
  const renumber = () => {
    items.forEach((item, at) => {
      item.inner.input?.setAttribute("aria-label", `${about.name}, ${at + 1}`);
      item.up.disabled = at === 0;
      item.down.disabled = at === items.length - 1;
    });
  };
  const move = (item, by) => {
    const at = items.indexOf(item);
    items.splice(at, 1);
    items.splice(at + by, 0, item);
    holder.replaceChildren(...items.map((item) => item.element));
    renumber();
    (by < 0 ? item.up : item.down).focus();
    form.changed();
  };
  const insert = (json, isNew) => {
    const inner = control(form, type, about);
    if (about.expand) inner.input.setAttribute("list", form.expansions());
    const item = { inner };
    item.up = button("↑", () => move(item, -1), { class: "quiet", "aria-label": `Move up in ${about.name}` });
    item.down = button("↓", () => move(item, 1), { class: "quiet", "aria-label": `Move down in ${about.name}` });
    const remove = button("✕", () => {
      items.splice(items.indexOf(item), 1);
      item.element.remove();
      renumber();
      add.focus();
      form.changed();
    }, { class: "quiet", "aria-label": `Remove from ${about.name}` });
    item.element = el("li", {}, inner.element, el("span.moves", {}, item.up, item.down, remove));
    items.push(item);
    holder.append(item.element);
    if (json !== undefined) inner.set(json);
    renumber();
    if (isNew) {
      inner.fill?.();
      inner.input?.focus();
    }
    return inner;
  };
  return {
    element: el("div.list", {}, holder, add),
    input: undefined,
    get: () => {
      const all = items.map((item) => item.inner.get()).filter((json) => json !== undefined);
      return all.length > 0 ? all : undefined;
    },
    set: (json) => {
      items.splice(0);
      holder.replaceChildren();
      for (const item of Array.isArray(json) ? json : json === undefined || json === null ? [] : [json]) insert(item, false);
    },
    reveal: (path) => (items[0]?.inner ?? insert(undefined, false)).reveal?.(path),
  };
}

/// A map: keys and their values.
function map(form, type, about) {
  const rows = [];
  const holder = el("div.rows");
  const insert = (key, json, isNew) => {
    const inner = control(form, type, { name: `${about.name} value` });
    inner.input?.setAttribute("aria-label", `Value in ${about.name}`);
    const name = el("input", { type: "text", "aria-label": `Key in ${about.name}`, placeholder: "key", autocomplete: "off", spellcheck: "false", oninput: form.changed });
    name.value = key;
    const row = { inner, name };
    const remove = button("✕", () => {
      rows.splice(rows.indexOf(row), 1);
      row.element.remove();
      form.changed();
    }, { class: "quiet", "aria-label": `Remove from ${about.name}` });
    row.element = el("div.row", {}, name, inner.element, remove);
    rows.push(row);
    holder.append(row.element);
    if (json !== undefined) inner.set(json);
    if (isNew) name.focus();
  };
  const add = button("Add", () => {
    insert("", undefined, true);
    form.changed();
  }, { class: "add", "aria-label": `Add to ${about.name}` });
  return {
    element: el("div.map", {}, holder, add),
    input: undefined,
    get: () => {
      // On a form, a key without a value is unset.
      const unset = type === "text" ? "" : undefined;
      const set = rows.filter(({ name }) => name.value !== "").map(({ name, inner }) => [name.value, inner.get() ?? unset]);
      const entries = set.filter(([, json]) => json !== undefined);
      return entries.length > 0 ? Object.fromEntries(entries) : undefined;
    },
    set: (json) => {
      rows.splice(0);
      holder.replaceChildren();
      for (const [key, value] of Object.entries(json ?? {})) insert(key, value, false);
    },
  };
}
