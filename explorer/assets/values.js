// JSON, read against the contract, as codegen/src/describe/call/read.rs does it: the snippets are written from what was
// read, and what doesn't fit is told beside the form. A test gives both the same values.

const TEXTS = ["text", "currency", "decimal", "date_time"];

/// Reads an operation's parameters. A value is `{is, ...}`; an object is `{set: [[row, value]], extra: [[name, json]]}`.
export function read(shape, values) {
  const reader = new Reader(shape);
  const object = reader.object(shape.parameters, [], values, "");
  return { object, problems: reader.problems };
}

export function isText(type) {
  return TEXTS.includes(type) || (Array.isArray(type) && (type[0] === "id" || type[0] === "reference"));
}

/// A number that JavaScript would change, as it was written.
export class Digits {
  constructor(text) {
    this.text = text;
  }

  toJSON() {
    return JSON.rawJSON ? JSON.rawJSON(this.text) : Number(this.text);
  }
}

/// JSON, whose whole numbers have all of their digits where they are such as the client sends.
export function parse(text) {
  return JSON.parse(text, (_, value, context) => {
    const source = context?.source ?? "";
    if (typeof value !== "number" || Number.isSafeInteger(value) || !/^-?[0-9]+$/.test(source)) return value;
    const whole = BigInt(source);
    return whole >= -(2n ** 63n) && whole < 2n ** 64n ? new Digits(source) : value;
  });
}

/// A text, a number or a truth value as the text that travels.
export function plain(json) {
  if (json instanceof Digits) return json.text;
  if (typeof json === "string") return json;
  if (typeof json === "number") return jsonNumber(json);
  return typeof json === "boolean" ? String(json) : undefined;
}

/// The fewest digits that tell a number from every other, and how many of them are before its point.
function digits(number) {
  const sign = number < 0 || Object.is(number, -0) ? "-" : "";
  const [digits, exponent] = Math.abs(number).toExponential().split("e");
  return { sign, digits: digits.replace(".", ""), point: Number(exponent) + 1 };
}

/// A number as it stands on a form: never with an exponent.
export function formNumber(number) {
  const { sign, digits: all, point } = digits(number);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${all}`;
  return sign + (all.length <= point ? all.padEnd(point, "0") : `${all.slice(0, point)}.${all.slice(point)}`);
}

/// A number with a fraction; with an exponent where that is the usual way from `small` down and from `large` up.
function withFraction(number, small, large, plus) {
  const { sign, digits: all, point } = digits(number);
  const size = Math.abs(number);
  if (size === 0 || (size >= small && size < large)) {
    const text = formNumber(number);
    return text.includes(".") ? text : `${text}.0`;
  }
  return `${sign}${all[0]}${all.length > 1 ? `.${all.slice(1)}` : ""}e${point > 0 ? plus : ""}${point - 1}`;
}

/// A number with a fraction, as Rust writes it.
export const rustNumber = (number) => withFraction(number, 1e-4, 1e16, "");

/// A number with a fraction, as JSON of Rust's has it.
export const jsonFraction = (number) => withFraction(number, 1e-5, 1e16, "+");

/// A number of JSON as a whole number of 64 bits; nothing for one with a fraction, and for what is too large.
export function wholeNumber(number) {
  const fits = Number.isInteger(number) && !Object.is(number, -0) && number >= -(2 ** 63) && number < 2 ** 64;
  return fits ? BigInt(number) : undefined;
}

/// A number of JSON as it is written.
export const jsonNumber = (number) => wholeNumber(number)?.toString() ?? jsonFraction(number);

const WHOLE = /^[+-]?[0-9]+$/;
const FLOAT = /^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$/;

/// The digits of a whole number of 64 bits; nothing for another text.
function whole(text) {
  if (text === undefined || !WHOLE.test(text)) return undefined;
  const number = BigInt(text.replace("+", ""));
  return BigInt.asIntN(64, number) === number ? number : undefined;
}

/// Whether it is an object of JSON: no list, and no number with its digits.
export function isObject(json) {
  return typeof json === "object" && json !== null && !Array.isArray(json) && !(json instanceof Digits);
}

class Reader {
  constructor(shape) {
    this.types = shape.types;
    this.problems = [];
  }

  tell(path, kind, text) {
    this.problems.push({ path, kind, text });
  }

  object(members, constants, given, outer) {
    const object = { set: [], extra: [] };
    for (const [name, json] of Object.entries(given)) {
      const path = outer === "" ? name : `${outer}.${name}`;
      const constant = constants.find(([own]) => own === name);
      if (constant) {
        if (plain(json) !== plain(constant[1])) {
          this.tell(path, "Type", `can only be \`${plain(constant[1])}\``);
          object.extra.push([name, json]);
        }
        continue;
      }
      const row = members.findIndex((member) => member.name === name);
      if (row < 0) {
        this.tell(path, "Unknown", "is no parameter");
        object.extra.push([name, json]);
        continue;
      }
      const value = this.member(members[row], json, path);
      if (value !== undefined) object.set.push([row, value]);
      else if (!isArgument(members[row])) object.extra.push([name, json]);
    }
    members.forEach((member, row) => {
      if (!member.required || object.set.some(([set]) => set === row)) return;
      if (isArgument(member) && !(member.name in given)) {
        this.tell(outer === "" ? member.name : `${outer}.${member.name}`, "Missing", "is required");
      }
      const value = this.example(member);
      if (value !== undefined) object.set.push([row, value]);
    });
    return object;
  }

  /// What stands for a value that must be there.
  example(member) {
    if (member.type === "empty") return { is: "clear" };
    const told = this.problems.length;
    const value = this.value(member.type, member.example, member.name);
    this.problems.length = told;
    return value;
  }

  member(member, json, path) {
    if (member.clearable && clears(member, json)) return { is: "clear" };
    const value = this.value(member.type, json, path);
    if (value === undefined) return undefined;
    if (value.is === "text") {
      const length = [...value.text].length;
      if (member.in === "path" && value.text.trim() === "") {
        this.tell(path, "Type", "is empty, and stands in the path");
        return undefined;
      }
      if (member.max_length !== undefined && length > member.max_length) {
        this.tell(path, "Limit", `has ${length} characters, and may have ${member.max_length}`);
      }
    }
    if (value.is === "int") {
      if (member.minimum !== undefined && value.number < BigInt(member.minimum)) {
        this.tell(path, "Limit", `is less than ${member.minimum}`);
      }
      if (member.maximum !== undefined && value.number > BigInt(member.maximum)) {
        this.tell(path, "Limit", `is more than ${member.maximum}`);
      }
    }
    return value;
  }

  value(type, json, path) {
    const found = this.found(type, json, path);
    if (found === undefined) this.tell(path, "Type", wrong(type, json));
    return found === null ? undefined : found;
  }

  /// A value of a type; null where what is wrong is told already.
  found(type, json, path) {
    const text = plain(json);
    if (typeof type === "number") return this.item(type, json, path);
    if (Array.isArray(type)) return this.compound(type, json, path);
    switch (type) {
      case "json":
        return { is: "json", json };
      case "bool":
        return text === "true" || text === "false" ? { is: "bool", value: text === "true" } : undefined;
      case "int":
      case "time":
      case "int64": {
        const number = whole(text);
        return number === undefined ? undefined : { is: type === "int64" ? "text_int" : "int", number };
      }
      case "float":
        return text !== undefined && FLOAT.test(text) && Number.isFinite(Number(text))
          ? { is: "float", number: Number(text) }
          : undefined;
      case "file":
        return text ? { is: "file", text } : undefined;
      case "empty":
        return undefined;
      default:
        return text === undefined ? undefined : { is: "text", text };
    }
  }

  compound([kind, inner], json, path) {
    const text = plain(json);
    switch (kind) {
      case "id":
      case "reference":
        return text === undefined ? undefined : { is: "text", text };
      case "clear":
        if (json === null || (json === "" && !isText(inner))) return { is: "clear" };
        return this.value(inner, json, path) ?? null;
      case "map": {
        if (!isObject(json)) return undefined;
        const entries = Object.entries(json).map(([key, json]) => [
          key,
          this.value(inner, json === null && inner === "text" ? "" : json, `${path}.${key}`),
        ]);
        return entries.every(([, value]) => value !== undefined) ? { is: "map", entries } : null;
      }
      case "list": {
        const items = Array.isArray(json) ? json : text === undefined ? undefined : [json];
        if (items === undefined) return undefined;
        const read = items.map((item, index) => this.value(inner, item, `${path}[${index}]`));
        return read.every((item) => item !== undefined) ? { is: "list", items: read } : null;
      }
      default:
        return undefined;
    }
  }

  item(id, json, path) {
    const type = this.types[id];
    if (type.members) {
      if (!isObject(json)) return undefined;
      return { is: "object", id, object: this.object(type.members, type.constants ?? [], json, path) };
    }
    if (type.values) {
      if (typeof json !== "string") return undefined;
      const variant = type.values.find(([wire]) => wire === json);
      if (!variant) this.tell(path, "Value", `has no value \`${json}\` in the contract`);
      return { is: "variant", id, text: json, ident: variant?.[1] };
    }
    return this.union(id, type, json, path);
  }

  /// The arm in which the fewest things are wrong, and of equal ones the first.
  union(id, type, json, path) {
    let best;
    for (const arm of type.arms) {
      if (!mayBe(arm, type.tag, json)) continue;
      if (arm.rule === "text") return { is: "arm", id, arm };
      const before = this.problems.length;
      const value = this.value(arm.type, json, path);
      const problems = this.problems.splice(before);
      if (value === undefined) continue;
      if (!best || problems.length < best.problems.length) best = { arm, value, problems };
    }
    if (!best) {
      this.tell(path, "Value", "fits none of what it may be");
      return { is: "no_arm", id, json };
    }
    this.problems.push(...best.problems);
    return { is: "arm", id, arm: best.arm, inner: best.value };
  }
}

export function isArgument(member) {
  return Boolean(member.required) && member.type !== "empty";
}

/// Whether JSON clears a parameter. An empty text of JSON is a text; on a form it is what clearing is.
function clears(member, json) {
  return json === null || (json === "" && !(member.json && isText(member.type)));
}

function mayBe(arm, tag, json) {
  const text = plain(json);
  switch (arm.rule) {
    case "text":
      return json === arm.text;
    case "enumeration":
    case "string":
      return text !== undefined;
    case "integer":
      return whole(text) !== undefined;
    case "number":
      return text !== undefined && FLOAT.test(text);
    case "boolean":
      return text === "true" || text === "false";
    case "list":
      return Array.isArray(json);
    case "tag":
      return isObject(json) && tag !== undefined && json[tag] === arm.text;
    case "map":
    case "shape":
      return isObject(json);
    default:
      return false;
  }
}

const EXPECTED = {
  bool: "`true` or `false`",
  int: "a whole number",
  int64: "a whole number",
  time: "a time in seconds since 1970",
  float: "a number",
  file: "a file",
  empty: "left out or cleared",
  list: "a list",
  map: "an object",
};

function wrong(type, json) {
  const expected = EXPECTED[Array.isArray(type) ? type[0] : type] ?? "a text";
  if (json === null) return "can't be null: leave it out, or give it a value";
  return typeof json === "string" ? `has to be ${expected}, not \`${json}\`` : `has to be ${expected}`;
}
