//! The call in Rust.
//!
//! A setter takes anything that becomes its value; within a list, a map or a union the value has to be of the very type.
//! So an expression is written in one of two ways.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::Value as Json;

use super::Call;
use super::http::KEY;
use super::read;
use super::value::{Object, Value};
use crate::describe::{CRATE, spelled};
use crate::model::{
    Answer, Crate, Item, ItemId, ItemKind, Member, Operation, Record, RustType, Side, Union,
    path_text,
};
use crate::naming::{reserved, words};
use crate::render;

/// Which client makes the call.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Client {
    Async,
    Blocking,
}

/// What it uses, a client, and the call.
pub(super) fn program(call: &Call<'_>, client: Client) -> String {
    let mut writer = Writer::new(call.krate);
    let (used, new, wait) = match client {
        Client::Async => ("Client", "", ".await?"),
        Client::Blocking => ("blocking::Client", "?", "?"),
    };
    let make = format!("let client = Client::new(std::env::var({KEY:?})?){new};");
    let sent = format!(
        "let {} = {}.send(&client){wait};",
        answer(call),
        writer.request(call)
    );
    writer.used.insert(used.to_owned());
    format!("{}\n\n{make}\n{}", writer.uses(), render::statement(&sent))
}

/// What it uses, and the call.
pub(super) fn example(call: &Call<'_>) -> String {
    let mut writer = Writer::new(call.krate);
    let request = writer.request(call);
    let sent = format!("let {} = {request}.send(&client).await?;", answer(call));
    format!("{}\n\n{}", writer.uses(), render::statement(&sent))
}

/// The expression that makes the request, from the crate's root.
pub(super) fn expression(call: &Call<'_>) -> String {
    let mut writer = Writer::new(call.krate);
    writer.whole_paths = true;
    writer.request(call)
}

/// What the answer is called.
pub(super) fn answer(call: &Call<'_>) -> String {
    let noun = |ty: &RustType| match ty {
        RustType::Item(id) => {
            let name = words::snake(&call.krate[*id].path.name);
            reserved::value_name(&name).into_owned()
        }
        _ => "answer".to_owned(),
    };
    match &call.operation.answer {
        Answer::Json(RustType::Page(..)) => "page".to_owned(),
        Answer::Json(ty) => noun(ty),
        Answer::Binary(_) => "document".to_owned(),
    }
}

struct Writer<'c> {
    krate: &'c Crate,
    /// What is used of the crate's root.
    used: BTreeSet<String>,
    /// Whether nothing is used, and paths are written from the crate's root.
    whole_paths: bool,
}

impl<'c> Writer<'c> {
    fn new(krate: &'c Crate) -> Self {
        Writer {
            krate,
            used: BTreeSet::new(),
            whole_paths: false,
        }
    }

    fn uses(&self) -> String {
        let used: Vec<&str> = self.used.iter().map(String::as_str).collect();
        match used.as_slice() {
            [one] => format!("use {CRATE}::{one};"),
            all => format!("use {CRATE}::{{{}}};", all.join(", ")),
        }
    }

    /// A path from the crate's root.
    fn path(&mut self, modules: &[String], name: &str) -> String {
        let whole = path_text(CRATE, modules, name);
        if self.whole_paths {
            return whole;
        }
        let path = whole
            .split_once("::")
            .map_or(whole.as_str(), |(_, path)| path);
        let first = path.split_once("::").map_or(path, |(first, _)| first);
        self.used.insert(first.to_owned());
        path.to_owned()
    }

    fn item(&mut self, id: ItemId) -> String {
        let path = &self.krate[id].path;
        self.path(&path.module, &path.name)
    }

    /// A type of the runtime.
    fn runtime(&mut self, name: &str) -> String {
        self.path(&[], name)
    }

    fn request(&mut self, call: &Call<'_>) -> String {
        let operation: &Operation = call.operation;
        let function = self.path(operation.module(), &operation.function());
        let arguments = self.arguments(&operation.parameters, &call.object);
        let mut out = format!("{function}({arguments})");
        self.setters(&operation.parameters, &call.object, &mut out);
        for (name, json) in &call.options.extra {
            self.extra(name, json, &mut out);
        }
        let options = [
            ("stripe_account", &call.options.account),
            ("idempotency_key", &call.options.idempotency_key),
            ("api_version", &call.options.api_version),
        ];
        let options: String = options
            .iter()
            .filter_map(|(name, value)| value.as_ref().map(|value| format!(".{name}({value:?})")))
            .collect();
        if !options.is_empty() {
            let of = self.runtime("RequestOptions");
            let _ = write!(out, ".with({of}::new(){options})");
        }
        out
    }

    fn arguments(&mut self, members: &[Member], object: &Object) -> String {
        let mut out = Vec::new();
        for (row, member) in members.iter().enumerate().filter(|(_, m)| m.is_argument()) {
            let value = object.get(row).filter(|value| **value != Value::Clear);
            out.push(match value {
                Some(value) => self.taken(&member.ty, value),
                // It is cleared afterwards.
                None => match read::example(self.krate, member) {
                    Some(value) => self.taken(&member.ty, &value),
                    None => "Default::default()".to_owned(),
                },
            });
        }
        out.join(", ")
    }

    fn setters(&mut self, members: &[Member], object: &Object, out: &mut String) {
        for (row, value) in &object.set {
            let member = &members[*row];
            let name = member.ident.trim_start_matches("r#");
            let _ = match value {
                // It has no other value, and is set by the function.
                Value::Clear if member.required && member.ty == RustType::Empty => Ok(()),
                Value::Clear => write!(out, ".clear_{name}()"),
                _ if member.is_argument() => Ok(()),
                value => write!(out, ".{}({})", member.ident, self.taken(&member.ty, value)),
            };
        }
        for (name, json) in &object.extra {
            self.extra(name, json, out);
        }
    }

    fn extra(&mut self, name: &str, json: &Json, out: &mut String) {
        let value = match json {
            Json::String(text) => format!("{text:?}"),
            Json::Bool(value) => value.to_string(),
            json => self.json(json),
        };
        let _ = write!(out, ".extra({name:?}, {value})");
    }

    /// What a setter takes.
    fn taken(&mut self, ty: &RustType, value: &Value) -> String {
        match (ty, value) {
            (RustType::List(inner), Value::List(items)) if items.is_empty() => {
                format!("Vec::<{}>::new()", spelled(self.krate, inner))
            }
            (RustType::Map(inner), Value::Map(entries)) if entries.is_empty() => {
                format!("Vec::<(String, {})>::new()", spelled(self.krate, inner))
            }
            (RustType::List(inner), Value::List(items)) => {
                let same = self.are_same(inner, items.iter());
                let items: Vec<String> = items
                    .iter()
                    .map(|item| self.one(inner, item, same))
                    .collect();
                format!("[{}]", items.join(", "))
            }
            (RustType::Map(inner), Value::Map(entries)) => {
                let same = self.are_same(inner, entries.iter().map(|(_, value)| value));
                let entries: Vec<String> = entries
                    .iter()
                    .map(|(key, value)| format!("({key:?}, {})", self.one(inner, value, same)))
                    .collect();
                format!("[{}]", entries.join(", "))
            }
            _ => self.into(ty, value),
        }
    }

    fn one(&mut self, ty: &RustType, value: &Value, same: bool) -> String {
        if same {
            self.into(ty, value)
        } else {
            self.exact(ty, value)
        }
    }

    /// Whether what would be written for values that become their type is of one type.
    fn are_same<'v>(&self, ty: &RustType, values: impl Iterator<Item = &'v Value>) -> bool {
        match ty {
            RustType::Json => false,
            RustType::Item(id) => match self.krate[self.krate.resolve(*id)].kind {
                ItemKind::Union(_) => values.count() < 2,
                _ => true,
            },
            _ => true,
        }
    }

    /// An expression that becomes a value of the type.
    fn into(&mut self, ty: &RustType, value: &Value) -> String {
        match (ty, value) {
            (RustType::I64, Value::Int(value)) => number(*value),
            (RustType::Timestamp, Value::Int(value)) | (_, Value::TextInt(value)) => {
                format!("{}_i64", number(*value))
            }
            (RustType::Text | RustType::Id(_) | RustType::Bytes, Value::Text(text))
            | (RustType::Currency | RustType::Decimal | RustType::DateTime, Value::Text(text)) => {
                format!("{text:?}")
            }
            (RustType::Json, Value::Json(Json::String(text))) => format!("{text:?}"),
            (RustType::Item(_), Value::Arm(id, arm, inner)) => {
                self.arm(*id, *arm, inner.as_deref(), true)
            }
            (RustType::Option(inner) | RustType::Boxed(inner), value) => self.into(inner, value),
            _ => self.exact(ty, value),
        }
    }

    /// An expression of the type.
    fn exact(&mut self, ty: &RustType, value: &Value) -> String {
        match (ty, value) {
            (RustType::Clearable(_), Value::Clear) => {
                format!("{}::Clear", self.runtime("Clearable"))
            }
            (RustType::Clearable(inner), value) => {
                let value = self.exact(inner, value);
                format!("{}::Set({value})", self.runtime("Clearable"))
            }
            (RustType::Option(inner), value) => format!("Some({})", self.exact(inner, value)),
            (RustType::Boxed(inner), value) => format!("Box::new({})", self.exact(inner, value)),
            (_, Value::Bool(value)) => value.to_string(),
            (RustType::Timestamp, Value::Int(value)) => {
                format!("{}::new({})", self.runtime("Timestamp"), number(*value))
            }
            (_, Value::Int(value)) => number(*value),
            (_, Value::TextInt(value)) => {
                format!("{}({})", self.runtime("Int64"), number(*value))
            }
            (_, Value::Float(value)) => format!("{value:?}"),
            (RustType::Id(_), Value::Text(text)) => self.made("Id", text),
            (RustType::Currency, Value::Text(text)) => self.made("Currency", text),
            (RustType::Decimal, Value::Text(text)) => self.made("Decimal", text),
            (RustType::DateTime, Value::Text(text)) => self.made("DateTime", text),
            (RustType::Expandable { .. }, Value::Text(text)) => {
                let id = self.made("Id", text);
                format!("{}::Id({id})", self.runtime("Expandable"))
            }
            (_, Value::Text(text)) => format!("{text:?}.to_owned()"),
            (_, Value::File(path)) => {
                format!("{}::from_path({path:?})", self.runtime("FileUpload"))
            }
            (_, Value::Json(json)) => self.json(json),
            (_, Value::Clear) => "Default::default()".to_owned(),
            (RustType::List(inner), Value::List(items)) => {
                let items: Vec<String> = items.iter().map(|item| self.exact(inner, item)).collect();
                format!("vec![{}]", items.join(", "))
            }
            (RustType::Map(inner), Value::Map(entries)) => {
                let entries: Vec<String> = entries
                    .iter()
                    .map(|(key, value)| {
                        format!("({key:?}.to_owned(), {})", self.exact(inner, value))
                    })
                    .collect();
                let entries = entries.join(", ");
                format!("std::collections::BTreeMap::from([{entries}])")
            }
            // The types of lists and maps are those of their values.
            (_, Value::List(_) | Value::Map(_)) => "Default::default()".to_owned(),
            (_, Value::Variant(id, variant)) => self.variant(*id, variant),
            (_, Value::Object(id, object)) => self.object(*id, object),
            (_, Value::Arm(id, arm, inner)) => self.arm(*id, *arm, inner.as_deref(), false),
            (_, Value::NoArm(id, json)) => {
                let json = self.json(json);
                format!("{}::Unknown(Box::new({json}))", self.item(*id))
            }
        }
    }

    fn made(&mut self, ty: &str, text: &str) -> String {
        format!("{}::new({text:?})", self.runtime(ty))
    }

    fn variant(&mut self, id: ItemId, variant: &Result<usize, String>) -> String {
        let path = self.item(id);
        match (&self.krate[id].kind, variant) {
            (ItemKind::Enum(variants), Ok(index)) => format!("{path}::{}", variants[*index].ident),
            (_, Ok(_)) => format!("{path}::default()"),
            (_, Err(text)) => format!("{path}::Unknown({text:?}.to_owned())"),
        }
    }

    fn object(&mut self, id: ItemId, object: &Object) -> String {
        let krate = self.krate;
        let (ItemKind::Params(Record { members, .. }) | ItemKind::Record(Record { members, .. })) =
            &krate[id].kind
        else {
            return "Default::default()".to_owned();
        };
        let arguments = self.arguments(members, object);
        let mut out = format!("{}::new({arguments})", self.item(id));
        self.setters(members, object, &mut out);
        out
    }

    /// An arm of a union; or, where that becomes one, what it holds.
    fn arm(&mut self, id: ItemId, arm: usize, inner: Option<&Value>, into: bool) -> String {
        let krate = self.krate;
        let item: &Item = &krate[id];
        let ItemKind::Union(union) = &item.kind else {
            return "Default::default()".to_owned();
        };
        let ident = &union.arms[arm].ident;
        let ty = &union.arms[arm].ty;
        let Some(inner) = inner else {
            return format!("{}::{ident}", self.item(id));
        };
        if into && becomes(union, ty) {
            return match (ty, inner) {
                (RustType::I64 | RustType::Timestamp, Value::Int(value)) => {
                    format!("{}_i64", number(*value))
                }
                (RustType::Id(_) | RustType::Text, Value::Text(text))
                | (RustType::Decimal | RustType::Currency, Value::Text(text)) => {
                    format!("{text:?}")
                }
                _ => self.exact(ty, inner),
            };
        }
        let mut value = self.exact(ty, inner);
        if union.arms[arm].is_object() && item.side != Side::Request {
            value = format!("Box::new({value})");
        }
        format!("{}::{ident}({value})", self.item(id))
    }

    fn json(&mut self, json: &Json) -> String {
        let name = self.runtime("Json");
        match json {
            Json::Null => format!("{name}::Null"),
            Json::Bool(value) => format!("{name}::from({value})"),
            Json::Number(value) => match (value.as_i64(), value.as_u64()) {
                (Some(value), _) => format!("{name}::from({}_i64)", number(value)),
                (None, Some(value)) => format!("{name}::from({value}_u64)"),
                (None, None) => {
                    format!("{name}::from({:?}_f64)", value.as_f64().unwrap_or_default())
                }
            },
            Json::String(text) => format!("{name}::from({text:?})"),
            Json::Array(items) => {
                let items: Vec<String> = items.iter().map(|item| self.json(item)).collect();
                format!("{name}::Array(vec![{}])", items.join(", "))
            }
            Json::Object(fields) if fields.is_empty() => {
                format!("{name}::Object(Default::default())")
            }
            Json::Object(fields) => {
                let fields: Vec<String> = fields
                    .iter()
                    .map(|(key, value)| format!("({key:?}, {})", self.json(value)))
                    .collect();
                format!("{name}::from_iter([{}])", fields.join(", "))
            }
        }
    }
}

/// Whether a value of an arm becomes the union: there is one arm of its type.
fn becomes(union: &Union, ty: &RustType) -> bool {
    union.arms.iter().filter(|arm| arm.ty == *ty).count() == 1
}

/// A number as one reads it: with its thousands apart, if there are many.
fn number(value: i64) -> String {
    let digits = value.unsigned_abs().to_string();
    let sign = if value < 0 { "-" } else { "" };
    if digits.len() < 6 {
        return format!("{sign}{digits}");
    }
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push('_');
        }
        out.push(digit);
    }
    format!("{sign}{out}")
}
