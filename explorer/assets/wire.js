// How a call's parameters travel, and the call with curl and as it goes over the wire: as in codegen/src/describe/call.

import { Digits, formNumber, isObject, jsonFraction, jsonNumber, plain } from "./values.js";

const KEY = "STRIPE_SECRET_KEY";
const BOUNDARY = "0123456789abcdef0123456789abcdef";

/// A command for a POSIX shell.
export function curl(shape, object, options) {
  const sent = travels(shape, object, options, false);
  const hasBody = sent.json !== undefined || sent.parts !== undefined || (sent.form ?? []).length > 0;
  let url = `${sent.server}${sent.path}`;
  const lines = [];
  const inQuery = !hasBody && sent.query.length > 0;
  if (inQuery) lines.push(...sent.query.map(data));
  else if (sent.query.length > 0) url += `?${formText(sent.query)}`;
  if (sent.form) lines.push(...sent.form.map(data));
  if (sent.parts) lines.push(...sent.parts.map(part));
  if (sent.json !== undefined) lines.push(`--json ${quoted(jsonText(sent.json))}`);
  const method = { GET: "", POST: hasBody ? "" : "-X POST ", PUT: "-X PUT ", DELETE: "-X DELETE " }[shape.method];
  const head = [`curl ${inQuery ? "-G " : ""}${method}${quoted(url)}`, `-u "$${KEY}:"`];
  head.push(...headers(shape, options).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`), ...lines);
  if (shape.answer === "binary") head.push(`-o document.${shape.media.split("/").pop()}`);
  return head.join(" \\\n  ");
}

/// The request, its body to the byte as the client sends it.
export function http(shape, object, options) {
  const sent = travels(shape, object, options, true);
  const target = sent.query.length > 0 ? `${sent.path}?${formText(sent.query)}` : sent.path;
  let type;
  let body = "";
  if (sent.form) [type, body] = ["application/x-www-form-urlencoded", formText(sent.form)];
  if (sent.json !== undefined) [type, body] = ["application/json", jsonText(sent.json)];
  if (sent.parts) [type, body] = [`multipart/form-data; boundary=${BOUNDARY}`, partsText(sent.parts)];
  let out = `${shape.method} ${target} HTTP/1.1\r\nHost: ${sent.server.replace(/^.*:\/\//, "")}\r\nAuthorization: Bearer $${KEY}\r\n`;
  for (const [name, value] of headers(shape, options)) out += `${name}: ${value}\r\n`;
  if (type) {
    out += `Content-Type: ${type}\r\n`;
    if (!sent.parts) out += `Content-Length: ${new TextEncoder().encode(body).length}\r\n`;
  }
  return `${out}\r\n${body}`;
}

function headers(shape, options) {
  return [
    ["Stripe-Version", options.api_version ?? shape.version],
    ["Stripe-Account", options.account],
    ["Idempotency-Key", options.idempotency_key],
  ].filter(([, value]) => value !== undefined);
}

/// What a call sends, by its places. What is sent is in the order of the contract, with numbered lists.
function travels(shape, object, options, isSent) {
  const of = (place) => {
    const set = object.set.filter(([row]) => (shape.parameters[row].in ?? "body") === place);
    const extra = place === "body" ? object.extra : [];
    const all = fields(shape, shape.parameters, { set, extra }, isSent);
    return all.filter(([name, json]) => !(name === "expand" && isEmptyList(json)));
  };
  let path = shape.path;
  for (const [name, json] of of("path")) path = path.replaceAll(`{${name}}`, () => encoded(text(json)));
  let query = of("query");
  let body = of("body");
  if (shape.body === "query") [query, body] = [[...query, ...body], []];
  const extra = Object.entries(options.extra ?? {});
  const pairs = (fields, replace) => {
    const out = [];
    for (const [name, json] of fields) {
      if (!(name === "expand" && isEmptyList(json))) push(out, top(name), json, isSent, replace);
    }
    return out;
  };
  const server = (shape.server ?? "https://api.stripe.com").replace(/\/+$/, "");
  const sent = { server, path, query: pairs(query, false) };
  switch (shape.body) {
    case "query":
      sent.query = pairs([...query, ...extra], false);
      break;
    case "form":
      sent.form = pairs([...body, ...extra], true);
      break;
    case "multipart":
      sent.parts = pairs([...body, ...extra], true).map(([key, value]) => ({
        name: decodeURIComponent(key),
        value,
        isFile: shape.parameters.some((member) => member.name === key && member.type === "file"),
      }));
      break;
    default:
      sent.json = [...body.filter(([name]) => !extra.some(([own]) => own === name)), ...extra];
      sent.json = { fields: sent.json };
  }
  return sent;
}

const isEmptyList = (json) => Array.isArray(json) && json.length === 0;

/// The fields of an object: pairs, as its order is that of what was given or sent.
function fields(shape, members, object, isSent) {
  const set = [...object.set];
  if (isSent) set.sort(([left], [right]) => left - right);
  const out = [];
  for (const [row, value] of set) {
    const json = travelling(shape, value, isSent);
    if (json !== undefined) out.push([members[row].name, json]);
  }
  return [...out, ...object.extra];
}

/// A value as JSON, whose objects are `{fields}`; nothing for a map that says nothing.
function travelling(shape, value, isSent) {
  switch (value.is) {
    case "bool":
      return value.value;
    case "int":
      return new Digits(String(value.number));
    case "float":
      return new Digits((shape.body === "json" ? jsonFraction : formNumber)(value.number));
    case "text_int":
      return String(value.number);
    case "clear":
      return null;
    case "json":
    case "no_arm":
      return value.json;
    case "list":
      return value.items.map((item) => travelling(shape, item, isSent) ?? null);
    case "map": {
      const entries = [...value.entries];
      if (isSent) entries.sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
      const fields = entries.map(([key, inner]) => [key, travelling(shape, inner, isSent)]);
      const set = fields.filter(([, json]) => json !== undefined);
      return set.length > 0 ? { fields: set } : undefined;
    }
    case "object": {
      const { members, constants = [] } = shape.types[value.id];
      const given = constants.filter(([name]) => !value.object.extra.some(([own]) => own === name));
      return { fields: [...given, ...fields(shape, members, value.object, isSent)] };
    }
    case "arm":
      return value.inner === undefined ? value.arm.text : travelling(shape, value.inner, isSent);
    default:
      return value.text;
  }
}

/// The entries of an object of either kind.
function entries(json) {
  if (!isObject(json)) return undefined;
  return Array.isArray(json.fields) && json.fields.every(Array.isArray) ? json.fields : Object.entries(json);
}

function push(out, key, json, numbered, replace) {
  const fields = entries(json);
  if (Array.isArray(json)) {
    if (json.length === 0 && replace) out.push([key, ""]);
    const isShort = !numbered && json.every((item) => !Array.isArray(item) && entries(item) === undefined);
    json.forEach((item, index) => push(out, isShort ? `${key}[]` : `${key}[${index}]`, item, numbered, replace));
  } else if (fields) {
    for (const [name, inner] of fields) push(out, `${key}[${encoded(name)}]`, inner, numbered, replace);
  } else {
    out.push([key, text(json)]);
  }
}

function text(json) {
  if (json === null) return "";
  return plain(json) ?? jsonText(json);
}

/// JSON without spaces.
export function jsonText(json) {
  if (json instanceof Digits) return json.text;
  if (typeof json === "number") return jsonNumber(json);
  if (Array.isArray(json)) return `[${json.map(jsonText).join(",")}]`;
  const fields = entries(json);
  if (!fields) return JSON.stringify(json);
  return `{${fields.map(([key, value]) => `${JSON.stringify(key)}:${jsonText(value)}`).join(",")}}`;
}

/// All but RFC 3986's unreserved characters.
function encoded(text) {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/// A name that a user wrote may itself be a path, `card[number]`: its brackets are structure, not text.
function top(name) {
  return name.replace(/[^[\]]+/g, encoded);
}

function formText(pairs) {
  return pairs.map(([key, value]) => `${key}=${encoded(value)}`).join("&");
}

function data([key, value]) {
  const option = /^[A-Za-z0-9\-._~:,@]*$/.test(value) ? "-d" : "--data-urlencode";
  return `${option} ${quoted(`${key}=${value}`)}`;
}

function part({ name, value, isFile }) {
  if (isFile) {
    const path = /[,;"\\]/.test(value) ? `"${value.replace(/[\\"]/g, "\\$&")}"` : value;
    return `-F ${quoted(`${name}=@${path}`)}`;
  }
  const option = value.includes(";") || /^[@<"]/.test(value) ? "--form-string" : "-F";
  return `${option} ${quoted(`${name}=${value}`)}`;
}

function partsText(parts) {
  const quote = (text) => text.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  let out = "";
  for (const { name, value, isFile } of parts) {
    out += `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${quote(name)}"`;
    const file = value.split("/").pop();
    out += isFile ? `; filename="${quote(file)}"\r\n\r\n(the content of ${file})\r\n` : `\r\n\r\n${value}\r\n`;
  }
  return `${out}--${BOUNDARY}--\r\n`;
}

/// A word for the shell.
function quoted(text) {
  if (/^[A-Za-z0-9=_\-.:/@,+%]+$/.test(text)) return text;
  return /["\\$`!]/.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`;
}
