// The form of an operation: what is required first, the rest below, and what the contract doesn't know at the end.

import { control, parsed } from "./controls.js";
import { button, el, words } from "./words.js";

/// How deep nested parameters are found by typing.
const DEPTH = 4;
const SHOWN = 20;

export class Form {
  constructor(shape, element, changed) {
    this.shape = shape;
    this.types = shape.types;
    this.element = element;
    this.followers = [];
    this.isQuiet = false;
    this.changed = () => {
      if (this.isQuiet) return;
      for (const follow of this.followers) follow();
      changed();
    };
    this.root = this.fields(shape.parameters, "");
    this.beyond = this.beyondContract();
    element.replaceChildren(el("h2", {}, "Parameters"), this.root.element, this.beyond);
    if (shape.parameters.length === 0) this.root.element.append(el("p.hint", {}, "It takes none."));
    element.addEventListener("submit", (event) => event.preventDefault());
  }

  /// Calls this after each change.
  follow(follow) {
    this.followers.push(follow);
  }

  values() {
    return this.root.get() ?? {};
  }

  set(values) {
    this.isQuiet = true;
    this.root.set(values);
    this.isQuiet = false;
    this.changed();
  }

  /// The files that were chosen, by the parameters that they are of.
  async files() {
    const chosen = [...this.root.rows].filter(([, row]) => row.control?.file && row.get() !== undefined);
    return Object.fromEntries(await Promise.all(chosen.map(async ([name, row]) => [name, await row.control.file()])));
  }

  currency() {
    return this.values().currency;
  }

  /// Fields of an object, those that must be there first.
  fields(members, within) {
    const rows = new Map(members.map((member) => [member.name, new Row(this, member)]));
    const extras = {};
    const required = members.filter((member) => member.required);
    const optional = members.filter((member) => !member.required);
    const holder = el("div.fields", {}, ...required.map((member) => rows.get(member.name).element));
    if (optional.length > 0) holder.append(this.more(optional, rows, within, required.length === 0));
    return {
      element: holder,
      rows,
      get: () => {
        const set = [...rows].map(([name, row]) => [name, row.get()]).filter(([, json]) => json !== undefined);
        return { ...Object.fromEntries(set), ...extras };
      },
      set: (json) => {
        for (const name of Object.keys(extras)) delete extras[name];
        for (const [name, row] of rows) row.set(json?.[name]);
        for (const [name, value] of Object.entries(json ?? {})) {
          if (!rows.has(name)) extras[name] = value;
        }
      },
      reveal: (path) => rows.get(path[0])?.reveal(path.slice(1)),
      fill: () => (rows.get(required[0]?.name) ?? rows.get(optional[0]?.name))?.focus(),
    };
  }

  /// What need not be there: folded, and found by typing.
  more(members, rows, within, isOpen) {
    const title = within === "" ? "Optional parameters" : `More of ${within}`;
    const holder = el("div.fields");
    const nested = el("div.nested");
    const filter = el("input", {
      type: "search", placeholder: "Find a parameter", "aria-label": `Find one of ${title.toLowerCase()}`, autocomplete: "off", spellcheck: "false",
      oninput: () => {
        const query = filter.value.trim().toLowerCase();
        for (const member of members) {
          const text = `${member.name} ${member.words ?? ""}`.toLowerCase();
          rows.get(member.name).element.hidden = query !== "" && !text.includes(query);
        }
        const found = query.length < 2 ? [] : this.nested(members, query).slice(0, SHOWN);
        nested.replaceChildren(...found.map((path) => button(path.join("."), () => this.show(path, rows), { class: "quiet path" })));
      },
    });
    const isShort = members.length < 7;
    const details = el("details.more", { open: isShort || isOpen }, el("summary", {}, `${title} (${members.length})`));
    // Rows are made when they are first seen.
    const build = () => {
      if (holder.childElementCount > 0) return;
      holder.append(...members.map((member) => rows.get(member.name).element));
    };
    details.append(isShort ? "" : filter, nested, holder);
    details.addEventListener("toggle", () => details.open && build());
    if (details.open) build();
    for (const member of members) {
      rows.get(member.name).unfold = () => {
        details.open = true;
        build();
        rows.get(member.name).element.hidden = false;
      };
    }
    return details;
  }

  show(path, rows) {
    const row = rows.get(path[0]);
    row.unfold?.();
    row.reveal(path.slice(1));
  }

  /// The paths of nested parameters whose names have the text.
  nested(members, query) {
    const out = [];
    const walk = (members, path, seen) => {
      for (const member of members) {
        const here = [...path, member.name];
        if (path.length > 0 && member.name.toLowerCase().includes(query)) out.push(here);
        if (here.length >= DEPTH || out.length >= SHOWN) continue;
        for (const id of within(this.types, member.type)) {
          if (!seen.includes(id)) walk(this.types[id].members, here, [...seen, id]);
        }
      }
    };
    walk(members, [], []);
    return out;
  }

  /// The id of the list of currencies.
  currencies() {
    return this.datalist("currencies", () => Intl.supportedValuesOf("currency").map((name) => [name.toLowerCase()]));
  }

  /// The id of the list of what can be expanded.
  expansions() {
    return this.datalist("expansions", () => this.shape.expands ?? []);
  }

  datalist(id, values) {
    if (!document.getElementById(id)) {
      document.body.append(el("datalist", { id }, ...values().map(([value, title]) => el("option", { value }, title ?? ""))));
    }
    return id;
  }

  beyondContract() {
    const about = (name, words) => new Row(this, { name, type: "text", words });
    this.account = about("connected account", "Whose account the call is made for: `acct_...`");
    this.key = about("idempotency key", "A call with the same key is not made twice.");
    this.version = about("API version", `Another one than \`${this.shape.version}\`.`);
    this.extra = new Row(this, { name: "extra parameters", type: ["map", "json"], words: "What the contract doesn't have. JSON, or a text." });
    const rows = [this.account, this.key, this.version, this.extra];
    return el("details.more", {}, el("summary", {}, "Beyond the contract"), el("div.fields", {}, ...rows.map((row) => row.element)));
  }

  options() {
    const extra = this.extra.get();
    return {
      account: this.account.get(),
      idempotency_key: this.key.get(),
      api_version: this.version.get(),
      extra: extra && Object.fromEntries(Object.entries(extra).map(([name, json]) => [name, typeof json === "string" ? parsed(json) : json])),
    };
  }

  setOptions(options = {}) {
    this.account.set(options.account);
    this.key.set(options.idempotency_key);
    this.version.set(options.api_version);
    this.extra.set(options.extra);
    this.beyond.open = Object.values(options).some((value) => value !== undefined);
    this.changed();
  }

  /// Tells what doesn't fit; that something is missing only when the call is to be sent.
  tell(problems, isSent) {
    for (const [name, row] of this.root.rows) {
      const own = problems.filter(({ path }) => path === name || path.startsWith(`${name}.`) || path.startsWith(`${name}[`));
      row.tell(own.filter(({ kind }) => isSent || kind !== "Missing"));
    }
  }
}

/// The objects that a type has in it.
function within(types, type) {
  if (Array.isArray(type)) return ["list", "map", "clear"].includes(type[0]) ? within(types, type[1]) : [];
  if (typeof type !== "number") return [];
  if (types[type].members) return [type];
  return (types[type].arms ?? []).flatMap((arm) => (arm.type === undefined ? [] : within(types, arm.type)));
}

/// What a type is called.
function named(types, type) {
  if (typeof type === "number") return types[type].members ? "object" : types[type].values ? "one of several" : "one of several kinds";
  if (Array.isArray(type)) {
    if (type[0] === "list") return `list of ${named(types, type[1])}`;
    if (type[0] === "map") return "keys and values";
    return type[0] === "clear" ? named(types, type[1]) : "id";
  }
  const names = { bool: "true or false", int: "whole number", int64: "whole number", float: "number", decimal: "decimal number", time: "time", date_time: "time", empty: "can be cleared", json: "any JSON" };
  return names[type] ?? type;
}

/// A parameter: its name, its control, what it is, and what is wrong with its value.
class Row {
  constructor(form, member) {
    this.form = form;
    this.member = member;
    this.isCleared = false;
    this.problem = el("p.problem", { "aria-live": "polite" });
    this.place = el("div.control");
    this.element = el("div.field", { "data-name": member.name });
    const isObject = typeof member.type === "number" && form.types[member.type].members;
    this.isLate = Boolean(isObject) && !member.required;
    this.build();
  }

  build() {
    const { member, form } = this;
    const type = member.type;
    const of = Array.isArray(type) && (type[0] === "id" || type[0] === "reference") && type[1];
    const kind = of ? el("a", { href: `${document.body.dataset.root}resources/${of}/` }, of) : undefined;
    const marks = el("span.type", {}, named(form.types, type), kind ? " of " : "", kind);
    if (!this.isLate && type !== "empty") this.make();
    const name = el("code", {}, member.name);
    this.label = this.control?.input ? el("label", { for: this.control.input.id }, name) : el("span.label", {}, name);
    const head = el("div.head", {}, this.label, " ", marks);
    if (member.required) head.append(" ", el("span.badge.required", {}, "required"));
    if (member.deprecated) head.append(" ", el("span.badge", {}, "deprecated"));
    if (this.isLate) {
      this.toggle = button("Set", () => this.unset(Boolean(this.control)), { class: "quiet", "aria-label": `Set ${member.name}`, "aria-expanded": "false" });
      head.append(" ", this.toggle);
    }
    if (member.clearable) {
      this.clearer = button("Clear", () => this.clear(!this.isCleared), { class: "quiet", "aria-pressed": "false", "aria-label": `Clear what is stored in ${member.name}` });
      head.append(" ", this.clearer);
    }
    const limits = this.limits();
    const said = member.words || limits ? el("p.words", {}, ...words(member.words ?? ""), limits) : undefined;
    // What an object is, is read before its fields.
    if (this.isLate && said) this.element.append(head, said, this.place, this.problem);
    else this.element.append(head, this.place, this.problem, said ?? "");
    if (said) {
      said.id = `w-${Math.random().toString(36).slice(2)}`;
      this.control?.input?.setAttribute("aria-describedby", said.id);
    }
    if (member.required) this.control?.input?.setAttribute("aria-required", "true");
  }

  limits() {
    const { pattern } = this.member;
    return pattern && !(this.member.words ?? "").includes(pattern) ? ` Matches ${pattern}.` : "";
  }

  /// Whether the text has the contract's pattern. A pattern that the browser can't read says nothing.
  matches() {
    const json = this.get();
    if (!this.member.pattern || typeof json !== "string") return true;
    try {
      return new RegExp(this.member.pattern, "u").test(json);
    } catch {
      return true;
    }
  }

  make() {
    const { member } = this;
    this.control = control(this.form, member.type, member);
    if (!this.control.input) {
      this.place.setAttribute("role", "group");
      this.place.setAttribute("aria-label", member.name);
    }
    this.place.replaceChildren(this.control.element);
  }

  /// Makes or removes the fields of an object.
  unset(isSet) {
    if (isSet) {
      this.control = undefined;
      this.place.replaceChildren();
    } else {
      this.make();
      this.control.fill?.();
    }
    this.toggled();
    this.form.changed();
  }

  toggled() {
    const isSet = Boolean(this.control);
    this.toggle.textContent = isSet ? "Leave out" : "Set";
    this.toggle.setAttribute("aria-label", `${isSet ? "Leave out" : "Set"} ${this.member.name}`);
    this.toggle.setAttribute("aria-expanded", String(isSet));
  }

  clear(is) {
    this.isCleared = is;
    this.clearer.setAttribute("aria-pressed", String(is));
    this.place.classList.toggle("cleared", is);
    this.place.inert = is;
    this.form.changed();
  }

  get() {
    if (this.isCleared) return null;
    return this.control?.get();
  }

  set(json) {
    if (json !== undefined) this.unfold?.();
    if (this.clearer && this.isCleared !== (json === null)) this.clear(json === null);
    if (this.isLate && json !== undefined && json !== null && !this.control) this.make();
    if (this.isLate && json === undefined) {
      this.control = undefined;
      this.place.replaceChildren();
    }
    if (this.isLate) this.toggled();
    this.control?.set(json === null ? undefined : json);
  }

  /// Shows what a path leads to.
  reveal(path) {
    if (this.isLate && !this.control) this.unset(false);
    if (path.length > 0) this.control?.reveal?.(path);
    else this.focus();
  }

  focus() {
    this.element.scrollIntoView({ block: "nearest" });
    (this.control?.input ?? this.toggle ?? this.place.querySelector("input, select, button") ?? this.clearer)?.focus();
  }

  tell(problems) {
    const told = problems.map(({ path, text }) => (path === this.member.name ? text : `${path} ${text}`));
    if (!this.matches()) told.push(`doesn't match ${this.member.pattern}`);
    const text = told.join("; ");
    if (this.problem.textContent !== text) this.problem.textContent = text;
    this.control?.input?.setAttribute("aria-invalid", String(told.length > 0));
  }
}
