// What every page does: the search, dark and light, the index at the place of the page.

import { search } from "./search.js";
import { button } from "./words.js";

const THEME = "explorer.theme";

function theme(name) {
  if (name) document.documentElement.dataset.theme = name;
}

theme(localStorage.getItem(THEME));
const toggle = () => {
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const now = document.documentElement.dataset.theme ?? (dark ? "dark" : "light");
  const next = now === "dark" ? "light" : "dark";
  localStorage.setItem(THEME, next);
  theme(next);
};
document.querySelector(".sites").append(button("◐", toggle, { id: "theme", "aria-label": "Switch between dark and light" }));

search(document.getElementById("searching"));
document.querySelector(".index [aria-current]")?.scrollIntoView({ block: "nearest" });
