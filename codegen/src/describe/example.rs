//! Values that stand for what must be given.

use serde_json::{Map, Value as Json, json};

use super::texts;
use crate::model::{Crate, ItemId, ItemKind, Member, Operation, Rule, RustType, Unit};

/// How deep required parameters may be nested; the contract's deepest is 3.
const DEPTH: usize = 16;

/// A time of examples, and the same as RFC 3339 has it.
pub(super) const SECONDS: i64 = 1_767_225_600;
pub(super) const TIME: &str = "2026-01-01T00:00:00Z";

/// What most calls set that may set it, the likeliest first. Of those in one row a call has one.
const USUAL: &[&[&str]] = &[
    &["line_items"],
    &["mode"],
    &["success_url"],
    &["payment_intent", "charge", "customer"],
    &["items"],
    &["amount"],
    &["price"],
    &["quantity"],
    &["percent_off"],
    &["duration"],
    &["name"],
    &["email"],
    &["payment_method"],
    &["product"],
    &["unit_amount"],
    &["return_url"],
    &["description"],
    &["status"],
    &["type"],
    &["limit"],
    &["reason"],
    &["currency"],
    &["external_account"],
    &["metadata"],
];

/// How many of them an example sets, and how many of each object in a list.
const SHOWN: usize = 3;
const SHOWN_WITHIN: usize = 2;

/// Values for an example of a call: what is required, and what is usual beside it.
#[must_use]
pub fn usual(krate: &Crate, operation: &Operation) -> Json {
    let required = operation.parameters.iter().filter(|p| p.is_argument());
    let values = required.map(|member| (member.wire.clone(), parameter(krate, member)));
    let mut values: Map<String, Json> = values.collect();
    values.extend(optional(krate, &operation.parameters, SHOWN));
    Json::Object(values)
}

/// The likeliest of what may be set.
fn optional(krate: &Crate, members: &[Member], count: usize) -> Vec<(String, Json)> {
    let value = |name: &&str| {
        let mut members = members
            .iter()
            .filter(|m| !m.required && !m.facts.deprecated);
        let member = members.find(|member| member.wire == **name)?;
        let value = match &member.ty {
            RustType::List(inner) if count == SHOWN => match &**inner {
                RustType::Item(id) => json!([object(krate, *id)?]),
                _ => return None,
            },
            // A text that is only called what its parameter is called shows nothing.
            RustType::Text if !texts::says_more(&member.wire) => return None,
            ty if is_plain(krate, ty) => parameter(krate, member),
            _ => return None,
        };
        Some((member.wire.clone(), value))
    };
    let known = USUAL.iter().filter_map(|row| row.iter().find_map(value));
    known.take(count).collect()
}

/// An object of a list, if there is something usual to say of it.
fn object(krate: &Crate, id: ItemId) -> Option<Json> {
    let ItemKind::Params(record) = &krate[krate.resolve(id)].kind else {
        return None;
    };
    let required = record.members.iter().filter(|member| member.is_argument());
    let fields = required.map(|member| (member.wire.clone(), parameter(krate, member)));
    let mut fields: Map<String, Json> = fields.collect();
    fields.extend(optional(krate, &record.members, SHOWN_WITHIN));
    (!fields.is_empty()).then_some(Json::Object(fields))
}

/// Whether it is one value, or one of an enumeration's.
fn is_plain(krate: &Crate, ty: &RustType) -> bool {
    match ty {
        RustType::Item(id) => matches!(krate[krate.resolve(*id)].kind, ItemKind::Enum(_)),
        RustType::Map(inner) => **inner == RustType::Text,
        RustType::List(_) | RustType::Empty | RustType::Upload => false,
        _ => true,
    }
}

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
            RustType::Map(inner) if **inner == RustType::Text => json!({ "order_id": "1001" }),
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
        Some(Unit::Smallest) => 2000,
        Some(Unit::Seconds) => SECONDS,
        None if member.wire == "limit" => 10,
        None => 1,
    };
    let least = facts.minimum.unwrap_or(i64::MIN);
    usual.max(least).min(facts.maximum.unwrap_or(i64::MAX))
}
