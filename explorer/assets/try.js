// Sending a call through the gateway, and what came back.

import { ask, connect, gateway, isElsewhere, known } from "./gateway.js";
import { objects, ofReply, tree } from "./reply.js";
import { parse } from "./values.js";
import { announce, button, el } from "./words.js";

/// The part of the page that sends. `before` gives what doesn't fit; `after` is told what was sent and what came back.
export function attempt(place, shape, form, { before, after }) {
  const mode = el("span.mode");
  const sender = button("Try it", () => send(), { class: "primary", id: "send" });
  const result = el("div.result", { "aria-live": "polite" });
  place.append(el("h2", {}, "Try it"), el("p", {}, sender, " ", mode), connector(about), result);
  about();

  async function about() {
    sender.disabled = !gateway();
    if (!gateway()) return (mode.textContent = "");
    const told = await ask("about", {});
    if (told.error) {
      mode.textContent = told.error.text;
      return;
    }
    sender.disabled = told.mode === "none";
    mode.className = `mode ${told.mode}`;
    mode.textContent = { none: "No key: the explorer was started without one.", test: `Test mode, ${told.server}`, live: `LIVE mode, ${told.server}` }[told.mode];
  }

  async function send(confirmed = false) {
    if (sender.disabled) return;
    const missing = before().filter(({ kind }) => kind === "Missing");
    if (missing.length > 0) {
      result.replaceChildren(el("p.problem", {}, `Missing: ${missing.map(({ path }) => path).join(", ")}.`));
      form.root.rows.get(missing[0].path.split(/[.[]/)[0])?.focus();
      return;
    }
    let files;
    try {
      files = await form.files();
    } catch (error) {
      result.replaceChildren(el("p.problem", { role: "alert" }, `The file can't be read: ${error.message}`));
      return;
    }
    sender.disabled = true;
    result.replaceChildren(el("p.hint", {}, "Sending…"));
    const options = form.options();
    const told = await ask(`send/${shape.id.toLowerCase()}`, { values: form.values(), files, options, confirmed });
    sender.disabled = false;
    if (told.confirm) return confirm(told.confirm);
    after(form.values(), options, told);
    result.replaceChildren(...(await shown(told)));
    announce(told.error ? `Failed: ${told.error.text}` : `Answered with ${told.status}`);
  }

  /// A write in live mode is asked for again.
  function confirm(text) {
    const dialog = el("dialog", { "aria-label": "Send in live mode?" }, el("p", {}, text),
      el("p", {}, button("Send it", () => close(true), { class: "primary" }), " ", button("Don't", () => close(false), { class: "quiet" })));
    const close = (yes) => {
      dialog.close();
      dialog.remove();
      result.replaceChildren();
      if (yes) send(true);
    };
    place.append(dialog);
    dialog.showModal();
  }

  async function shown(told) {
    const line = [told.status, told.request_id, told.milliseconds !== undefined && `${told.milliseconds} ms`].filter(Boolean).join(" · ");
    const out = [el("p.status", { "data-status": told.status ?? "" }, line)];
    if (told.error) out.push(el("p.problem", { role: "alert" }, told.error.text));
    const json = body(told);
    if (told.bytes !== undefined) out.push(el("p", {}, `A document of ${told.bytes} bytes.`));
    if (json !== undefined) {
      const issues = told.issues ?? [];
      const next = told.error ? undefined : following(json);
      if (next) out.push(button("Next page", () => {
        form.set({ ...form.values(), ...next });
        send();
      }, { class: "quiet", id: "next" }));
      if (issues.length > 0) out.push(el("details.issues", {}, el("summary", {}, `Not as the contract has it (${issues.length})`),
        el("ul", {}, ...issues.map(({ path, text }) => el("li", {}, el("code", {}, path), ` ${text}`)))));
      out.push(tree(json, ofReply(json, issues, await objects())));
    } else if (told.body) {
      out.push(el("pre", {}, told.body));
    }
    if (told.request) {
      const { method, url, headers, body } = told.request;
      out.push(folded("Request", `${method} ${url}\n${lines(headers)}\n\n${body}`));
    }
    if (told.headers) out.push(folded("Headers of the reply", lines(told.headers)));
    return out;
  }

  /// The parameters of the next page.
  function following(json) {
    if (shape.answer === "list" && json.has_more && json.data?.length > 0) return { starting_after: json.data.at(-1).id };
    if (shape.answer === "search" && json.next_page) return { page: json.next_page };
    if (shape.answer === "v2_list" && json.next_page_url) {
      const page = new URL(json.next_page_url, "https://api.stripe.com").searchParams.get("page");
      return page ? { page } : undefined;
    }
    return undefined;
  }

  return { send };
}

function body(told) {
  try {
    return told.body ? parse(told.body) : undefined;
  } catch {
    return undefined;
  }
}

const lines = (headers) => headers.map(([name, value]) => `${name}: ${value}`).join("\n");

function folded(title, text) {
  return el("details", {}, el("summary", {}, title), el("pre", { tabindex: "0", "aria-label": title }, text));
}

/// Where an export is told of a gateway.
function connector(connected) {
  if (!isElsewhere) return "";
  const input = el("input", { type: "text", id: "gateway", placeholder: "http://127.0.0.1:4242/#...", autocomplete: "off", spellcheck: "false" });
  input.value = gateway() ? "" : known();
  const said = el("p.problem", { "aria-live": "polite" });
  const use = button("Connect", () => {
    said.textContent = connect(input.value) ?? "";
    if (said.textContent === "") {
      input.value = "";
      holder.open = false;
      connected();
    }
  }, { class: "quiet" });
  const holder = el("details.more", { open: !gateway() }, el("summary", {}, "Gateway"),
    el("p.words", {}, "Calls go through a gateway on your machine, which has the key. Start it with ",
      el("code", {}, `cargo xtask explore --allow-origin ${location.origin}`), " and give the address that it prints."),
    el("label", { for: "gateway" }, "Address"), el("span.with", {}, input, use), said);
  return holder;
}
