//! Values that stand for what must be given.

use serde_json::{Map, Value as Json, json};

use super::texts;
use crate::model::{Crate, ItemId, ItemKind, Member, Rule, RustType};

/// How deep required parameters may be nested; the contract's deepest is 3.
const DEPTH: usize = 16;

/// A time of examples, and the same as RFC 3339 has it.
pub(super) const SECONDS: i64 = 1_767_225_600;
pub(super) const TIME: &str = "2026-01-01T00:00:00Z";

/// An example of a parameter's value, with what is required.
#[must_use]
pub fn parameter(krate: &Crate, member: &Member) -> Json {
    Examples {
        krate,
        member,
        depth: DEPTH,
    }
    .of(&member.ty)
}

#[derive(Clone, Copy)]
struct Examples<'c> {
    krate: &'c Crate,
    /// What the value is of.
    member: &'c Member,
    depth: usize,
}

impl Examples<'_> {
    fn of(self, ty: &RustType) -> Json {
        match ty {
            RustType::Bool => true.into(),
            RustType::I64 => self.number().into(),
            RustType::F64 => json!(1.5),
            RustType::Int64 => self.number().to_string().into(),
            RustType::Timestamp => SECONDS.into(),
            RustType::DateTime => TIME.into(),
            RustType::Currency => "usd".into(),
            RustType::Decimal => "12.5".into(),
            RustType::Upload => "document.pdf".into(),
            RustType::Empty => "".into(),
            RustType::Bytes
            | RustType::Id(_)
            | RustType::Text
            | RustType::Json
            | RustType::Expandable { .. } => texts::text(self.krate, self.member, ty, None).into(),
            RustType::List(inner) => vec![self.of(inner)].into(),
            RustType::Map(inner) => json!({ "key": self.of(inner) }),
            RustType::Clearable(inner)
            | RustType::Option(inner)
            | RustType::Boxed(inner)
            | RustType::Page(_, inner) => self.of(inner),
            RustType::Item(id) => self.item(*id),
        }
    }

    fn item(self, id: ItemId) -> Json {
        match &self.krate[self.krate.resolve(id)].kind {
            ItemKind::Enum(variants) => {
                let here = self.member.facts.values.as_ref();
                let first = here.and_then(|here| here.first().map(String::as_str));
                let first = first.or_else(|| variants.first().map(|v| v.wire.as_str()));
                first.unwrap_or_default().into()
            }
            ItemKind::Union(union) => match union.arms.first() {
                Some(arm) => match &arm.rule {
                    Rule::Text(text) => text.as_str().into(),
                    _ => self.of(&arm.ty),
                },
                None => Json::Null,
            },
            ItemKind::Record(record) | ItemKind::Params(record) if self.depth > 0 => {
                let required = record.members.iter().filter(|member| member.is_argument());
                let fields: Map<String, Json> = required
                    .map(|member| {
                        let inner = Examples {
                            krate: self.krate,
                            member,
                            depth: self.depth - 1,
                        };
                        (member.wire.clone(), inner.of(&member.ty))
                    })
                    .collect();
                Json::Object(fields)
            }
            _ => json!({}),
        }
    }

    fn number(self) -> i64 {
        number(self.member)
    }
}

/// A number within the limits: an amount that looks like one.
pub(super) fn number(member: &Member) -> i64 {
    let facts = &member.facts;
    let usual = match facts.unit {
        Some(_) => 2000,
        None => 1,
    };
    let least = facts.minimum.unwrap_or(i64::MIN);
    usual.max(least).min(facts.maximum.unwrap_or(i64::MAX))
}
