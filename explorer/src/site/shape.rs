//! An operation's parameters as data: what the page's form and snippets are made from.
//!
//! Types stand in a table of the page and are named by their places in it, so that one which stands twice is told once.

use std::collections::BTreeMap;

use codegen::describe::{self, Options};
use codegen::model::{
    Answer, Body, Crate, Holds, Item, ItemId, ItemKind, Member, Operation, Page, Place, Rule,
    RustType, Scalar, Side, Unit, module_name,
};
use serde_json::{Map, Value, json};

use super::Site;

/// Everything that a page needs to know of its operation.
pub(crate) fn operation(site: &Site, operation: &Operation) -> Value {
    let mut table = Table::new(site);
    let parameters = table.members(&operation.parameters);
    let mut out = json!({
        "id": operation.id,
        "method": operation.method.as_str(),
        "path": operation.path,
        "body": match operation.body {
            Body::Query => "query",
            Body::Form => "form",
            Body::Json => "json",
            Body::Multipart => "multipart",
        },
        "version": site.krate().version,
        "call": path(operation.module(), &operation.function()),
        "result": describe::call(site.krate(), operation, &Value::Null, &Options::default()).answer(),
        "answer": match &operation.answer {
            Answer::Json(RustType::Page(Page::List, _)) => "list",
            Answer::Json(RustType::Page(Page::SearchResult, _)) => "search",
            Answer::Json(RustType::Page(Page::V2List, _)) => "v2_list",
            Answer::Json(_) => "json",
            Answer::Binary(_) => "binary",
        },
        "parameters": parameters,
    });
    if let Some(server) = &operation.server {
        out["server"] = json!(server);
    }
    if let Answer::Binary(media) = &operation.answer {
        out["media"] = json!(media);
    }
    out["types"] = table.finish();
    out
}

/// A path in code, from the crate's root.
pub(super) fn path(modules: &[String], name: &str) -> String {
    let modules = modules.iter().map(|module| module_name(module));
    let all: Vec<String> = modules.chain([name.to_owned()]).collect();
    all.join("::")
}

/// The types of a page.
struct Table<'s> {
    site: &'s Site,
    krate: &'s Crate,
    places: BTreeMap<ItemId, usize>,
    types: Vec<Value>,
}

impl<'s> Table<'s> {
    fn new(site: &'s Site) -> Self {
        Self {
            site,
            krate: site.krate(),
            places: BTreeMap::new(),
            types: Vec::new(),
        }
    }

    fn finish(self) -> Value {
        Value::Array(self.types)
    }

    fn members(&mut self, members: &[Member]) -> Value {
        members.iter().map(|member| self.member(member)).collect()
    }

    /// What is not so is left out.
    fn member(&mut self, member: &Member) -> Value {
        let facts = &member.facts;
        let mut out = Map::new();
        out.insert("name".into(), json!(member.wire));
        out.insert("type".into(), self.ty(&member.ty));
        let mut put = |key: &str, value: Value| out.insert(key.to_owned(), value);
        if member.ident != member.wire {
            put("ident", json!(member.ident));
        }
        match member.place {
            Place::Path => drop(put("in", json!("path"))),
            Place::Query => drop(put("in", json!("query"))),
            Place::Body => {}
        }
        for (name, is) in [
            ("required", member.required),
            ("clearable", member.clearable),
            ("json", member.travels.json),
            ("sensitive", member.sensitive),
            ("deprecated", facts.deprecated),
            ("amount", facts.unit == Some(Unit::Smallest)),
            ("expand", facts.holds == Some(Holds::Expansions)),
        ] {
            if is {
                put(name, json!(true));
            }
        }
        for (name, limit) in [
            ("max_length", facts.max_length.map(|max| json!(max))),
            ("pattern", facts.pattern.as_ref().map(|p| json!(p))),
            ("minimum", facts.minimum.map(|min| json!(min))),
            ("maximum", facts.maximum.map(|max| json!(max))),
            ("values", facts.values.as_ref().map(|values| json!(values))),
            (
                "example",
                member
                    .is_argument()
                    .then(|| describe::example(self.krate, member)),
            ),
        ] {
            if let Some(limit) = limit {
                put(name, limit);
            }
        }
        let words = self.site.words(|words| words.member(member, false));
        if !words.is_empty() {
            put("words", json!(words));
        }
        Value::Object(out)
    }

    fn ty(&mut self, ty: &RustType) -> Value {
        match ty {
            RustType::Bool => json!("bool"),
            RustType::I64 => json!("int"),
            RustType::F64 => json!("float"),
            RustType::Text => json!("text"),
            RustType::Empty => json!("empty"),
            RustType::Json => json!("json"),
            RustType::Timestamp => json!("time"),
            RustType::DateTime => json!("date_time"),
            RustType::Currency => json!("currency"),
            RustType::Decimal => json!("decimal"),
            RustType::Int64 => json!("int64"),
            RustType::Upload | RustType::Bytes => json!("file"),
            RustType::Id(id) => json!(["id", self.krate[*id].component, self.path(*id)]),
            RustType::Expandable { target, deleted } => {
                let deleted = deleted.map(|id| self.path(id));
                json!([
                    "reference",
                    self.krate[*target].component,
                    self.path(*target),
                    deleted
                ])
            }
            RustType::List(inner) => json!(["list", self.ty(inner)]),
            RustType::Map(inner) => json!(["map", self.ty(inner)]),
            RustType::Clearable(inner) => json!(["clear", self.ty(inner)]),
            RustType::Option(inner) | RustType::Boxed(inner) | RustType::Page(_, inner) => {
                self.ty(inner)
            }
            RustType::Item(id) => json!(self.item(*id)),
        }
    }

    fn path(&self, id: ItemId) -> String {
        let path = &self.krate[id].path;
        self::path(&path.module, &path.name)
    }

    /// The place of a type in the table.
    fn item(&mut self, id: ItemId) -> usize {
        let id = self.krate.resolve(id);
        if let Some(place) = self.places.get(&id) {
            return *place;
        }
        let place = self.types.len();
        self.places.insert(id, place);
        self.types.push(Value::Null);
        let item = &self.krate[id];
        self.types[place] = self.described(item);
        place
    }

    fn described(&mut self, item: &Item) -> Value {
        let path = path(&item.path.module, &item.path.name);
        match &item.kind {
            ItemKind::Record(record) | ItemKind::Params(record) => {
                let mut out = json!({"path": path, "members": self.members(&record.members)});
                if !record.constants.is_empty() {
                    let constants = record.constants.iter();
                    let constants = constants.map(|c| json!([c.name, scalar(&c.value)]));
                    out["constants"] = constants.collect();
                }
                out
            }
            ItemKind::Enum(variants) => {
                let values: Vec<Value> = variants
                    .iter()
                    .map(|variant| {
                        let words = variant.words.as_deref();
                        let words = words.map(|text| self.site.words(|words| words.text(text)));
                        json!([variant.wire, variant.ident, words])
                    })
                    .collect();
                json!({"path": path, "values": values})
            }
            ItemKind::Union(union) => {
                let arms: Vec<Value> = union
                    .arms
                    .iter()
                    .map(|arm| {
                        let mut out = json!({"ident": arm.ident, "rule": rule(&arm.rule)});
                        if let Rule::Text(text) | Rule::Tag(text) = &arm.rule {
                            out["text"] = json!(text);
                        }
                        if !matches!(arm.rule, Rule::Text(_)) {
                            out["type"] = self.ty(&arm.ty);
                        }
                        if arm.is_object() && item.side != Side::Request {
                            out["boxed"] = json!(true);
                        }
                        let words = self.site.words(|words| words.arm(arm));
                        if !words.is_empty() {
                            out["words"] = json!(words);
                        }
                        out
                    })
                    .collect();
                json!({"path": path, "tag": union.tag, "arms": arms})
            }
            ItemKind::Alias(_) => Value::Null,
        }
    }
}

fn rule(rule: &Rule) -> &'static str {
    match rule {
        Rule::Tag(_) => "tag",
        Rule::Deleted(_) => "deleted",
        Rule::Shape => "shape",
        Rule::Text(_) => "text",
        Rule::Enumeration => "enumeration",
        Rule::String => "string",
        Rule::Integer => "integer",
        Rule::Number => "number",
        Rule::Boolean => "boolean",
        Rule::List => "list",
        Rule::Map => "map",
    }
}

fn scalar(value: &Scalar) -> Value {
    match value {
        Scalar::Text(text) => json!(text),
        Scalar::Bool(value) => json!(value),
        Scalar::Int(value) => json!(value),
    }
}
