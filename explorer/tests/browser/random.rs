//! Forms that are filled in at random: mostly as the contract has it, sometimes not.

use codegen::model::{Crate, ItemKind, Member, Operation, Rule, RustType};
use serde_json::{Map, Value as Json, json};

/// How deep what need not be there is filled in.
const DEPTH: usize = 4;

const TEXTS: &[&str] = &[
    "plain",
    "two words",
    "a=b&c",
    "\"quoted\"",
    "back\\slash",
    "it's",
    "$HOME",
    "ünïcödé",
    "日本",
    "line\nbreak",
    "tab\there",
    "100%",
    "[0]",
    "#x",
    "🙂",
    "`tick`",
    "semi;colon",
    "@at",
    " ",
];

/// Numbers that are written in different ways: with a point, with many digits, with an exponent.
const NUMBERS: &[f64] = &[
    0.5, 12.5, -0.125, 3.0, 0.1, 1e-4, 1.5e-5, 2e-6, 1e-7, 1e15, 1e16, 123e17, 1e21, -1.5e300,
];

pub(crate) struct Random<'c> {
    pub(crate) krate: &'c Crate,
    pub(crate) rng: fastrand::Rng,
}

impl Random<'_> {
    /// Values of an operation's parameters.
    pub(crate) fn values(&mut self, operation: &Operation) -> Json {
        let mut out = self.members(&operation.parameters, DEPTH, 20);
        if self.rng.u8(..) < 20 {
            out.insert(
                "not_in_the_contract".to_owned(),
                json!({"a": [1, "b", null, true]}),
            );
        }
        Json::Object(out)
    }

    fn members(&mut self, members: &[Member], depth: usize, percent: u8) -> Map<String, Json> {
        let mut out = Map::new();
        for member in members {
            let wanted = if member.required { 95 } else { percent };
            if self.rng.u8(..100) < wanted {
                let json = match self.rng.u8(..100) {
                    0..5 if member.clearable => Json::Null,
                    0..2 => json!("not of the type"),
                    2..3 => json!([{"a": 1}]),
                    _ => self.value(&member.ty, depth),
                };
                out.insert(member.wire.clone(), json);
            }
        }
        // What is given in any order stays in it.
        let mut entries: Vec<(String, Json)> = out.into_iter().collect();
        self.rng.shuffle(&mut entries);
        entries.into_iter().collect()
    }

    fn text(&mut self) -> String {
        (*self.rng.choice(TEXTS).unwrap()).to_owned()
    }

    fn value(&mut self, ty: &RustType, depth: usize) -> Json {
        match ty {
            RustType::Bool => self.rng.bool().into(),
            RustType::I64 => self.rng.i64(-10..2_000_000).into(),
            RustType::F64 => json!(*self.rng.choice(NUMBERS).unwrap()),
            RustType::Timestamp => self.rng.i64(1_000_000_000..2_000_000_000).into(),
            RustType::Int64 => self.rng.i64(..).to_string().into(),
            RustType::DateTime => "2026-01-31T12:00:00Z".into(),
            RustType::Currency => "eur".into(),
            RustType::Decimal => "12.5".into(),
            RustType::Upload => "folder/file one.pdf".into(),
            RustType::Json => json!({"any": [1, self.rng.choice(NUMBERS), "x", null, {"y": true}]}),
            RustType::Empty => "".into(),
            RustType::Text | RustType::Id(_) | RustType::Bytes | RustType::Expandable { .. } => {
                self.text().into()
            }
            RustType::List(inner) => (0..self.rng.usize(..3))
                .map(|_| self.value(inner, depth))
                .collect(),
            RustType::Map(inner) => {
                let entries = (0..self.rng.usize(..3))
                    .map(|at| (format!("{}{at}", self.text()), self.value(inner, depth)));
                Json::Object(entries.collect())
            }
            RustType::Clearable(inner) if self.rng.u8(..) < 50 && **inner != RustType::Text => {
                Json::Null
            }
            RustType::Option(inner)
            | RustType::Boxed(inner)
            | RustType::Clearable(inner)
            | RustType::Page(_, inner) => self.value(inner, depth),
            RustType::Item(id) => match &self.krate[self.krate.resolve(*id)].kind {
                ItemKind::Record(record) | ItemKind::Params(record) => {
                    let percent = if depth == 0 { 0 } else { 25 };
                    Json::Object(self.members(&record.members, depth.saturating_sub(1), percent))
                }
                ItemKind::Enum(variants) => match self.rng.u8(..) {
                    0..10 => "of_next_year".into(),
                    _ => self
                        .rng
                        .choice(variants)
                        .map_or("x", |variant| variant.wire.as_str())
                        .into(),
                },
                ItemKind::Union(union) => match self.rng.choice(&union.arms) {
                    Some(arm) => match &arm.rule {
                        Rule::Text(text) => text.as_str().into(),
                        _ => self.value(&arm.ty, depth),
                    },
                    None => Json::Null,
                },
                ItemKind::Alias(_) => Json::Null,
            },
        }
    }
}
