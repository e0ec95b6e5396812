// An example of the reply: what the form asks to be expanded is expanded.

import { tree } from "./reply.js";
import { el, root } from "./words.js";

const loaded = new Map();

function load(name) {
  if (!loaded.has(name)) loaded.set(name, fetch(`${root}data/samples/${name}.json`).then((answer) => answer.json()));
  return loaded.get(name);
}

/// The example of the operation: that of an object is a file of its own.
async function whole({ of, page, ...sample }) {
  if (!of) return sample;
  const object = await load(of);
  if (!page) return object;
  const at = Object.fromEntries(Object.entries(object.at).map(([path, type]) => [`/data/0${path}`, type]));
  return { reply: { ...page, data: [object.reply] }, types: object.types, at };
}

/// Puts objects where there are ids.
async function expanded(sample, paths) {
  const out = { reply: structuredClone(sample.reply), types: [...sample.types], at: { ...sample.at } };
  for (const path of [...paths].sort()) {
    let here = out.reply;
    let pointer = "";
    for (const step of path.split(".")) {
      while (Array.isArray(here)) [here, pointer] = [here[0], `${pointer}/0`];
      if (typeof here !== "object" || here === null || !(step in here)) break;
      const of = out.types[out.at[pointer]]?.[step]?.[1];
      const inner = `${pointer}/${step}`;
      if (typeof here[step] !== "object" && of) {
        const object = await load(of);
        const first = out.types.length;
        out.types.push(...object.types);
        for (const [below, type] of Object.entries(object.at)) out.at[inner + below] = type + first;
        const id = here[step];
        here[step] = structuredClone(object.reply);
        if (typeof id === "string" && here[step] && "id" in here[step]) here[step].id = id;
      }
      [here, pointer] = [here[step], inner];
    }
  }
  return out;
}

/// Shows the example; gives what is called with the paths that are to be expanded.
export function sampled(place, shape) {
  place.append(el("h2", {}, "Sample reply"));
  if (!shape.sample) {
    place.append(el("p", {}, `A document of type ${shape.media}.`));
    return () => {};
  }
  const holder = el("div");
  place.append(holder);
  let shown;
  return async (paths) => {
    const wanted = (Array.isArray(paths) ? paths : []).filter((path) => typeof path === "string");
    const key = JSON.stringify(wanted);
    if (key === shown) return;
    shown = key;
    const { reply, types, at } = await expanded(await whole(shape.sample), wanted);
    if (key !== shown) return;
    const about = (path, name) => {
      const pointer = path === "" ? "" : `/${path.replace(/\]/g, "").replace(/[.[]/g, "/")}`;
      const parent = pointer.slice(0, pointer.lastIndexOf("/"));
      return { words: name === "" ? undefined : types[at[parent]]?.[name]?.[0] };
    };
    holder.replaceChildren(tree(reply, about));
  };
}
