// Expressions as lines, as rustfmt's kin lays them out: what fits stands on one line, and else in one line a call.
//
// An expression is a text; a list `{list, mark}`; a tuple `{tuple}`; or a chain of calls, `[{head, arguments}]`.

const WIDTH = 85;

/// A statement: `let x = <chain>;`.
export function statement(start, chain) {
  const flat = `${start}${one(chain)};`;
  // A chain of one call and what is done with it stays on a line; a longer one is read from the top.
  if (flat.length <= WIDTH && chain.length <= 4) return flat;
  return `${start}${lines(chain, 0, true, start.length)};`;
}

/// On one line.
function one(expression) {
  if (typeof expression === "string") return expression;
  if (expression.tuple) return `(${expression.tuple.map(one).join(", ")})`;
  if (expression.list) return `${expression.mark ?? ""}[${expression.list.map(one).join(", ")}]`;
  return expression.map((part) => part.call ?? `${part.head}(${part.arguments.map(one).join(", ")})`).join("");
}

/// On as many lines as it takes, the first of which goes on a line that is indented so far.
function lines(expression, indent, forced = false, before = 0) {
  const flat = one(expression);
  if (!forced && indent + flat.length <= WIDTH) return flat;
  if (typeof expression === "string") return expression;
  if (expression.tuple) return block("(", expression.tuple, ")", indent);
  if (expression.list) return block(`${expression.mark ?? ""}[`, expression.list, "]", indent);
  const [first, ...rest] = expression;
  const isChain = rest.length > 0;
  const pad = " ".repeat(indent + (isChain ? 4 : 0));
  let out = called(first, indent + (isChain ? 4 : 0), before - (isChain ? 4 : 0));
  for (const part of rest) {
    if (part.joined && !part.call.startsWith(".")) out += part.call;
    else out += `\n${pad}${part.call ?? called(part, indent + 4)}`;
  }
  return out;
}

/// A call whose arguments, if they don't fit, stand a step further than so far.
function called(part, indent, before = 0) {
  const flat = `${part.head}(${part.arguments.map(one).join(", ")})`;
  if (indent + before + flat.length <= WIDTH) return flat;
  // The last argument of one may hang.
  if (part.arguments.length === 1 && typeof part.arguments[0] === "object" && part.arguments[0].list) {
    return `${part.head}(${lines(part.arguments[0], indent, true)})`;
  }
  return block(`${part.head}(`, part.arguments, ")", indent);
}

function block(open, items, close, indent) {
  const pad = " ".repeat(indent + 4);
  const inner = items.map((item) => `${pad}${lines(item, indent + 4)},`);
  return `${open}\n${inner.join("\n")}\n${" ".repeat(indent)}${close}`;
}
