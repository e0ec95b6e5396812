//! A reply as JSON, made from its types.

use serde_json::{Map, Value as Json, json};

use super::{example, texts};
use crate::model::{
    Answer, Arm, Crate, Item, ItemId, ItemKind, Member, Operation, Page, Record, Rule, RustType,
    Scalar, Union,
};

/// How many levels of objects are shown that need not be there.
const SHOWN: usize = 2;

/// No object that must be there is in itself; a contract that says so ends here.
const DEEPEST: usize = 32;

/// An example of an operation's reply; null for one that is no JSON.
///
/// `expanded` are paths as the parameter `expand` takes them: what they lead to is an object, and an id otherwise.
#[must_use]
pub fn reply(krate: &Crate, operation: &Operation, expanded: &[&str]) -> Json {
    match &operation.answer {
        Answer::Json(ty) => sample(krate, ty, expanded),
        Answer::Binary(_) => Json::Null,
    }
}

/// An example of a type.
#[must_use]
pub fn sample(krate: &Crate, ty: &RustType, expanded: &[&str]) -> Json {
    let expanded: Vec<Vec<&str>> = expanded
        .iter()
        .map(|path| path.split('.').collect())
        .collect();
    let samples = Samples { krate };
    let at = At {
        member: None,
        object: None,
        expanded: expanded.iter().map(Vec::as_slice).collect(),
        depth: 0,
    };
    samples.of(ty, &at)
}

struct Samples<'c> {
    krate: &'c Crate,
}

/// The place of a value.
#[derive(Clone)]
struct At<'a> {
    /// The field that holds it.
    member: Option<&'a Member>,
    /// The schema of the object that it is in.
    object: Option<&'a str>,
    /// What is to be expanded below it; an empty path is itself.
    expanded: Vec<&'a [&'a str]>,
    depth: usize,
}

impl<'a> At<'a> {
    /// A step down.
    fn step(&self, name: &str) -> At<'a> {
        let expanded = self.expanded.iter().filter_map(|path| match path {
            [first, rest @ ..] if *first == name => Some(rest),
            _ => None,
        });
        At {
            expanded: expanded.collect(),
            ..self.clone()
        }
    }

    fn is_expanded(&self) -> bool {
        !self.expanded.is_empty()
    }

    fn is_deep(&self) -> bool {
        self.depth > SHOWN && !self.is_expanded()
    }
}

impl<'c> Samples<'c> {
    fn of(&self, ty: &'c RustType, at: &At<'c>) -> Json {
        match ty {
            RustType::Bool => false.into(),
            RustType::I64 => at.member.map_or(1, example::number).into(),
            RustType::F64 => json!(1.5),
            RustType::Int64 => at.member.map_or(1, example::number).to_string().into(),
            RustType::Timestamp => example::SECONDS.into(),
            RustType::DateTime => example::TIME.into(),
            RustType::Currency => "usd".into(),
            RustType::Decimal => "12.5".into(),
            RustType::Empty => "".into(),
            RustType::Json => json!({}),
            RustType::Upload | RustType::Bytes | RustType::Id(_) | RustType::Text => {
                self.text(ty, at).into()
            }
            RustType::Expandable { target, .. } if at.is_expanded() => self.item(*target, at),
            RustType::Expandable { .. } => self.text(ty, at).into(),
            RustType::List(_) if at.depth > SHOWN => json!([]),
            RustType::List(inner) => json!([self.of(inner, at)]),
            RustType::Map(inner) if **inner == RustType::Text => json!({ "order_id": "1001" }),
            RustType::Map(inner) => json!({ "key": self.of(inner, at) }),
            RustType::Clearable(inner) | RustType::Option(inner) | RustType::Boxed(inner) => {
                self.of(inner, at)
            }
            RustType::Page(page, inner) => self.page(*page, inner, at),
            RustType::Item(id) => self.item(*id, at),
        }
    }

    fn text(&self, ty: &RustType, at: &At<'c>) -> String {
        match at.member {
            Some(member) => texts::text(self.krate, member, ty, at.object),
            None => texts::id(""),
        }
    }

    fn page(&self, page: Page, inner: &'c RustType, at: &At<'c>) -> Json {
        let data = match at.depth > SHOWN && !at.is_expanded() {
            true => json!([]),
            false => json!([self.of(inner, &at.step("data"))]),
        };
        match page {
            Page::List => {
                json!({ "object": "list", "data": data, "has_more": false, "url": "/v1/..." })
            }
            Page::SearchResult => json!({
                "object": "search_result", "data": data, "has_more": false, "next_page": null,
                "url": "/v1/...",
            }),
            Page::V2List => {
                json!({ "data": data, "next_page_url": null, "previous_page_url": null })
            }
        }
    }

    fn item(&self, id: ItemId, at: &At<'c>) -> Json {
        let item = &self.krate[self.krate.resolve(id)];
        match &item.kind {
            ItemKind::Enum(variants) => {
                let here = at.member.and_then(|member| member.facts.values.as_ref());
                let first = here.and_then(|here| here.first().map(String::as_str));
                let first = first.or_else(|| variants.first().map(|v| v.wire.as_str()));
                first.unwrap_or_default().into()
            }
            ItemKind::Union(union) => self.union(union, at),
            ItemKind::Record(record) | ItemKind::Params(record) => {
                Json::Object(self.record(item, record, at))
            }
            ItemKind::Alias(_) => Json::Null,
        }
    }

    fn union(&self, union: &'c Union, at: &At<'c>) -> Json {
        let is_there = |arm: &&Arm| !matches!(arm.rule, Rule::Deleted(_));
        let arm = union.arms.iter().find(is_there).or(union.arms.first());
        match arm {
            Some(Arm {
                rule: Rule::Text(text),
                ..
            }) => text.as_str().into(),
            Some(arm) => self.of(&arm.ty, at),
            None => Json::Null,
        }
    }

    fn record(&self, item: &'c Item, record: &'c Record, at: &At<'c>) -> Map<String, Json> {
        let mut out = Map::new();
        let (id, others): (Vec<&Member>, Vec<&Member>) = record
            .members
            .iter()
            .partition(|member| member.wire == "id");
        let add = |member: &'c Member, out: &mut Map<String, Json>| {
            let inner = At {
                member: Some(member),
                object: item.component.as_deref(),
                depth: at.depth + 1,
                ..at.step(&member.wire)
            };
            if let Some(json) = self.member(member, &inner) {
                out.insert(member.wire.clone(), json);
            }
        };
        id.into_iter().for_each(|member| add(member, &mut out));
        for constant in &record.constants {
            let value = match &constant.value {
                Scalar::Text(text) => text.as_str().into(),
                Scalar::Bool(value) => (*value).into(),
                Scalar::Int(value) => (*value).into(),
            };
            out.insert(constant.name.clone(), value);
        }
        others.into_iter().for_each(|member| add(member, &mut out));
        out
    }

    /// A field, if it is shown.
    fn member(&self, member: &'c Member, at: &At<'c>) -> Option<Json> {
        let is_optional = member.is_optional();
        let is_hidden = at.is_deep() && self.holds_objects(&member.ty)
            || at.depth > 1 && !at.is_expanded() && self.is_resource(&member.ty);
        if is_optional && is_hidden || at.depth > DEEPEST {
            return member.nullable.then_some(Json::Null);
        }
        Some(self.of(&member.ty, at))
    }

    /// Whether a value of the type is a whole object of its own.
    fn is_resource(&self, ty: &RustType) -> bool {
        match ty {
            RustType::Item(id) => match &self.krate[self.krate.resolve(*id)] {
                Item {
                    kind: ItemKind::Union(union),
                    ..
                } => union.arms.iter().any(|arm| self.is_resource(&arm.ty)),
                item => item.is_resource,
            },
            _ => false,
        }
    }

    /// Whether there is an object in a value of the type.
    fn holds_objects(&self, ty: &RustType) -> bool {
        match ty {
            RustType::List(inner)
            | RustType::Map(inner)
            | RustType::Option(inner)
            | RustType::Clearable(inner)
            | RustType::Boxed(inner) => self.holds_objects(inner),
            RustType::Page(..) => true,
            RustType::Item(id) => {
                let kind = &self.krate[self.krate.resolve(*id)].kind;
                !matches!(kind, ItemKind::Enum(_))
            }
            _ => false,
        }
    }
}
