// The call in Rust, as codegen/src/describe/call/rust.rs writes it. A setter takes anything that becomes its value; within
// a list, a map or a union the value has to be of the very type: so an expression is written in one of two ways.

import { Digits, isArgument, rustNumber, wholeNumber } from "./values.js";
import { statement } from "./layout.js";

/// What the program uses, a client, and the call.
export function program(shape, object, options, blocking) {
  const writer = new Writer(shape);
  const [used, fresh, wait] = blocking ? ["blocking::Client", "?", "?"] : ["Client", "", ".await?"];
  const make = `let client = Client::new(std::env::var("STRIPE_SECRET_KEY")?)${fresh};`;
  const sent = writer.request(object, options);
  sent.push(...["send(&client)"].map((call) => ({ call: `.${call}` })), { call: wait, joined: true });
  writer.used.add(used);
  return `${writer.uses()}\n\n${make}\n${statement(`let ${shape.result} = `, sent)}`;
}

/// A text as Rust writes it.
export function literal(text) {
  const plain = text.replace(/["\\]/g, "\\$&").replace(/\n/g, "\\n").replace(/\r/g, "\\r").replace(/\t/g, "\\t");
  return `"${plain.replace(/\0/g, "\\0").replace(/(?! )[\p{C}\p{Z}]/gu, (c) => `\\u{${c.codePointAt(0).toString(16)}}`)}"`;
}

/// A number as one reads it: with its thousands apart, if there are many.
function number(value) {
  const digits = String(value).replace("-", "");
  const sign = value < 0n ? "-" : "";
  return sign + (digits.length < 6 ? digits : digits.replace(/\B(?=([0-9]{3})+$)/g, "_"));
}

const plainly = (name) => name.replace(/^r#/, "");
const same = (left, right) => JSON.stringify(left) === JSON.stringify(right);
const BECOME = ["text", "currency", "decimal"];

/// An expression is a text, or a call of parts for the layout: see layout.js.
class Writer {
  constructor(shape) {
    this.shape = shape;
    this.types = shape.types;
    this.used = new Set();
  }

  uses() {
    const used = [...this.used].sort();
    return used.length === 1 ? `use stripe_client::${used[0]};` : `use stripe_client::{${used.join(", ")}};`;
  }

  path(path) {
    this.used.add(path.split("::")[0]);
    return path;
  }

  request(object, options) {
    const { parameters, call } = this.shape;
    const out = [{ head: this.path(call), arguments: this.arguments(parameters, object) }];
    this.setters(parameters, object, out);
    for (const [name, json] of Object.entries(options.extra ?? {})) this.extra(name, json, out);
    const set = [
      ["stripe_account", options.account],
      ["idempotency_key", options.idempotency_key],
      ["api_version", options.api_version],
    ].filter(([, value]) => value !== undefined);
    if (set.length > 0) {
      const inner = [{ head: `${this.path("RequestOptions")}::new`, arguments: [] }];
      for (const [name, value] of set) inner.push({ head: `.${name}`, arguments: [literal(value)] });
      out.push({ head: ".with", arguments: [inner] });
    }
    return out;
  }

  arguments(members, object) {
    const out = [];
    members.forEach((member, row) => {
      if (!isArgument(member)) return;
      const value = object.set.find(([set]) => set === row)?.[1];
      out.push(!value || value.is === "clear" ? "Default::default()" : this.taken(member.type, value));
    });
    return out;
  }

  setters(members, object, out) {
    for (const [row, value] of object.set) {
      const member = members[row];
      const name = member.ident ?? member.name;
      if (value.is === "clear") {
        if (!(member.required && member.type === "empty")) out.push({ head: `.clear_${plainly(name)}`, arguments: [] });
      } else if (!isArgument(member)) {
        out.push({ head: `.${name}`, arguments: [this.taken(member.type, value)] });
      }
    }
    for (const [name, json] of object.extra) this.extra(name, json, out);
  }

  extra(name, json, out) {
    const value =
      typeof json === "string" ? literal(json) : typeof json === "boolean" ? String(json) : this.json(json);
    out.push({ head: ".extra", arguments: [literal(name), value] });
  }

  /// What a setter takes.
  taken(type, value) {
    const [kind, inner] = Array.isArray(type) ? type : [];
    if (kind === "list" && value.is === "list") {
      if (value.items.length === 0) return `Vec::<${this.spelled(inner)}>::new()`;
      const alike = this.areSame(inner, value.items.length);
      return { list: value.items.map((item) => this.one(inner, item, alike)) };
    }
    if (kind === "map" && value.is === "map") {
      if (value.entries.length === 0) return `Vec::<(String, ${this.spelled(inner)})>::new()`;
      const alike = this.areSame(inner, value.entries.length);
      return { list: value.entries.map(([key, value]) => ({ tuple: [literal(key), this.one(inner, value, alike)] })) };
    }
    return this.into(type, value);
  }

  one(type, value, alike) {
    return alike ? this.into(type, value) : this.exact(type, value);
  }

  /// Whether what would be written for values that become their type is of one type.
  areSame(type, count) {
    if (type === "json") return false;
    return !(typeof type === "number" && this.types[type].arms) || count < 2;
  }

  /// An expression that becomes a value of the type.
  into(type, value) {
    if (value.is === "int" && type === "int") return number(value.number);
    if ((value.is === "int" && type === "time") || value.is === "text_int") return `${number(value.number)}_i64`;
    if (value.is === "text" && (BECOME.includes(type) || type === "date_time" || type[0] === "id")) {
      return literal(value.text);
    }
    if (type === "json" && value.is === "json" && typeof value.json === "string") return literal(value.json);
    if (value.is === "arm") return this.arm(value, true);
    return this.exact(type, value);
  }

  /// An expression of the type.
  exact(type, value) {
    const [kind, inner] = Array.isArray(type) ? type : [];
    if (kind === "clear") {
      const clearable = this.path("Clearable");
      return value.is === "clear"
        ? `${clearable}::Clear`
        : [{ head: `${clearable}::Set`, arguments: [this.exact(inner, value)] }];
    }
    switch (value.is) {
      case "bool":
        return String(value.value);
      case "int":
        return type === "time"
          ? `${this.path("Timestamp")}::new(${number(value.number)})`
          : number(value.number);
      case "text_int":
        return `${this.path("Int64")}(${number(value.number)})`;
      case "float":
        return rustNumber(value.number);
      case "text":
        return this.text(type, value.text);
      case "file":
        return `${this.path("FileUpload")}::from_path(${literal(value.text)})`;
      case "json":
        return this.json(value.json);
      case "list":
        return { list: value.items.map((item) => this.exact(inner, item)), mark: "vec!" };
      case "map": {
        const entries = value.entries.map(([key, value]) => ({
          tuple: [`${literal(key)}.to_owned()`, this.exact(inner, value)],
        }));
        return [{ head: "std::collections::BTreeMap::from", arguments: [{ list: entries }] }];
      }
      case "variant":
        return value.ident
          ? `${this.path(this.types[value.id].path)}::${value.ident}`
          : `${this.path(this.types[value.id].path)}::Unknown(${literal(value.text)}.to_owned())`;
      case "object":
        return this.object(value);
      case "arm":
        return this.arm(value, false);
      case "no_arm": {
        const json = this.json(value.json);
        const boxed = [{ head: "Box::new", arguments: [json] }];
        return [{ head: `${this.path(this.types[value.id].path)}::Unknown`, arguments: [boxed] }];
      }
      default:
        return "Default::default()";
    }
  }

  text(type, text) {
    const made = { currency: "Currency", decimal: "Decimal", date_time: "DateTime" }[type];
    if (made) return `${this.path(made)}::new(${literal(text)})`;
    if (type[0] === "id") return `${this.path("Id")}::new(${literal(text)})`;
    if (type[0] === "reference") {
      return `${this.path("Expandable")}::Id(${this.path("Id")}::new(${literal(text)}))`;
    }
    return `${literal(text)}.to_owned()`;
  }

  object({ id, object }) {
    const type = this.types[id];
    const out = [{ head: `${this.path(type.path)}::new`, arguments: this.arguments(type.members, object) }];
    this.setters(type.members, object, out);
    return out;
  }

  /// An arm of a union; or, where that becomes one, what it holds.
  arm({ id, arm, inner }, into) {
    const union = this.types[id];
    if (inner === undefined) return `${this.path(union.path)}::${arm.ident}`;
    if (into && union.arms.filter((other) => same(other.type, arm.type)).length === 1) {
      if (inner.is === "int" && (arm.type === "int" || arm.type === "time")) return `${number(inner.number)}_i64`;
      if (inner.is === "text" && (BECOME.includes(arm.type) || arm.type[0] === "id")) return literal(inner.text);
      return this.exact(arm.type, inner);
    }
    let value = this.exact(arm.type, inner);
    if (arm.boxed) value = [{ head: "Box::new", arguments: [value] }];
    return [{ head: `${this.path(union.path)}::${arm.ident}`, arguments: [value] }];
  }

  json(json) {
    const name = this.path("Json");
    if (json === null) return `${name}::Null`;
    if (typeof json === "boolean") return `${name}::from(${json})`;
    if (typeof json === "number" || json instanceof Digits) {
      const whole = json instanceof Digits ? BigInt(json.text) : wholeNumber(json);
      if (whole === undefined) return `${name}::from(${rustNumber(json)}_f64)`;
      return `${name}::from(${whole < 2n ** 63n ? `${number(whole)}_i64` : `${whole}_u64`})`;
    }
    if (typeof json === "string") return `${name}::from(${literal(json)})`;
    if (Array.isArray(json)) {
      return [{ head: `${name}::Array`, arguments: [{ list: json.map((item) => this.json(item)), mark: "vec!" }] }];
    }
    const fields = Object.entries(json);
    if (fields.length === 0) return `${name}::Object(Default::default())`;
    const entries = fields.map(([key, value]) => ({ tuple: [literal(key), this.json(value)] }));
    return [{ head: `${name}::from_iter`, arguments: [{ list: entries }] }];
  }

  /// A type from the crate's root.
  spelled(type) {
    if (typeof type === "number") return `stripe_client::${this.types[type].path}`;
    return typeof type === "string" ? SPELLED[type] : this.compound(type);
  }

  compound([kind, inner, path, deleted]) {
    switch (kind) {
      case "list":
        return `Vec<${this.spelled(inner)}>`;
      case "map":
        return inner === "text"
          ? "stripe_client::Metadata"
          : `std::collections::BTreeMap<String, ${this.spelled(inner)}>`;
      case "clear":
        return `stripe_client::Clearable<${this.spelled(inner)}>`;
      case "id":
        return `stripe_client::Id<stripe_client::${path}>`;
      default:
        return `stripe_client::Expandable<${[path, deleted].filter(Boolean).map((p) => `stripe_client::${p}`).join(", ")}>`;
    }
  }
}

const SPELLED = {
  bool: "bool",
  int: "i64",
  float: "f64",
  text: "String",
  empty: "String",
  json: "stripe_client::Json",
  time: "stripe_client::Timestamp",
  date_time: "stripe_client::DateTime",
  currency: "stripe_client::Currency",
  decimal: "stripe_client::Decimal",
  int64: "stripe_client::Int64",
  file: "stripe_client::FileUpload",
};
