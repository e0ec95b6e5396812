// Elements, and words of two marks as nodes: code in backticks, and links `[text](page)`.

export const root = document.body.dataset.root;

/// An element: `el("p.hint", {id: "x"}, "text", node)`.
export function el(what, attributes = {}, ...children) {
  const [tag, ...classes] = what.split(".");
  const element = document.createElement(tag);
  if (classes.length > 0) element.className = classes.join(" ");
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== undefined && value !== false && value !== null) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== undefined && child !== null && child !== false));
  return element;
}

/// Words as nodes.
export function words(text) {
  const out = [];
  let rest = text;
  for (;;) {
    const found = rest.match(/`([^`]*)`|\[([^\]]*(?:\](?!\()[^\]]*)*)\]\(([^)]*)\)/);
    if (!found) break;
    out.push(rest.slice(0, found.index));
    out.push(found[3] === undefined ? el("code", {}, found[1]) : el("a", { href: root + found[3] }, ...words(found[2])));
    rest = rest.slice(found.index + found[0].length);
  }
  return [...out, rest];
}

/// A button that does one thing.
export function button(text, act, attributes = {}) {
  return el("button", { type: "button", onclick: act, ...attributes }, text);
}

/// Says something to those who listen to the page.
export function announce(text) {
  let region = document.getElementById("said");
  if (!region) {
    region = el("div.unseen", { id: "said", role: "status", "aria-live": "polite" });
    document.body.append(region);
  }
  region.textContent = text;
}
