// The page of an operation: the form, the snippets that follow it, the call itself, and an example of the reply.

import { Form } from "./form.js";
import { history, remember } from "./history.js";
import { sampled } from "./sample.js";
import { program } from "./rust.js";
import { attempt } from "./try.js";
import { read } from "./values.js";
import { curl, http } from "./wire.js";
import { announce, button, el } from "./words.js";

const shape = JSON.parse(document.getElementById("data").textContent);

const SNIPPETS = [
  ["Rust", (object, options) => program(shape, object, options, false)],
  ["Blocking", (object, options) => program(shape, object, options, true)],
  ["curl", (object, options) => curl(shape, object, options)],
  ["HTTP", (object, options) => http(shape, object, options)],
];
const CHOSEN = "explorer.snippet";

/// Copies a text. Where a page is not served securely, there is only what is selected to copy.
async function copied(element, text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  getSelection().selectAllChildren(element);
  document.execCommand("copy");
  return undefined;
}

/// Tabs, of which one is shown and copied.
function snippets(place) {
  const code = el("code");
  const panel = el("pre", { id: "snippet", role: "tabpanel", tabindex: "0" }, code);
  let texts = [];
  let chosen = Math.max(0, SNIPPETS.findIndex(([name]) => name === localStorage.getItem(CHOSEN)));
  const tabs = SNIPPETS.map(([name], at) =>
    el("button", { type: "button", role: "tab", id: `tab-${at}`, "aria-controls": "snippet", onclick: () => choose(at) }, name),
  );
  const choose = (at) => {
    chosen = at;
    localStorage.setItem(CHOSEN, SNIPPETS[at][0]);
    tabs.forEach((tab, own) => {
      tab.setAttribute("aria-selected", String(own === at));
      tab.tabIndex = own === at ? 0 : -1;
    });
    panel.setAttribute("aria-labelledby", `tab-${at}`);
    code.textContent = texts[at] ?? "";
  };
  const copy = button("Copy", async () => {
    await copied(code, texts[chosen]);
    announce("Copied");
    copy.textContent = "Copied";
    setTimeout(() => (copy.textContent = "Copy"), 1500);
  }, { class: "quiet copy" });
  const list = el("div.tabs", { role: "tablist", "aria-label": "The call" }, ...tabs);
  list.addEventListener("keydown", (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    choose((chosen + by + tabs.length) % tabs.length);
    tabs[chosen].focus();
  });
  place.append(el("div.head", {}, list, copy), panel);
  choose(chosen);
  return (object, options) => {
    texts = SNIPPETS.map(([, write]) => write(object, options));
    code.textContent = texts[chosen];
  };
}

const show = snippets(document.getElementById("snippets"));
const sample = sampled(document.getElementById("sample"), shape);
let isSent = false;

function update() {
  const values = form.values();
  const { object, problems } = read(shape, values);
  form.tell(problems, isSent);
  show(object, form.options());
  sample(values.expand);
}

const form = new Form(shape, document.getElementById("form"), update);
const runs = attempt(document.getElementById("try"), shape, form, {
  before: () => {
    isSent = true;
    update();
    return read(shape, form.values()).problems;
  },
  after: (values, options, told) => {
    remember(shape, values, options, told);
    past.show();
  },
});
const past = history(document.getElementById("try"), shape, (entry) => {
  form.set(entry.values);
  form.setOptions(entry.options);
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) runs.send();
});

/// What the address says is filled in: `#customer=cus_123`.
function fill() {
  const given = new URLSearchParams(location.hash.slice(1));
  const known = [...given].filter(([name]) => shape.parameters.some((parameter) => parameter.name === name));
  if (known.length > 0) form.set({ ...form.values(), ...Object.fromEntries(known) });
}

fill();
addEventListener("hashchange", fill);
update();
