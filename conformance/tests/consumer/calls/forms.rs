//! Forms that are filled in at random with what a contract allows.

use codegen::describe::Options;
use codegen::model::{
    Crate, ItemId, ItemKind, Member, Operation, Place, Record, Rule, RustType, Scalar, Union,
};
use fastrand::Rng;
use serde_json::{Map, Value as Json, json};

/// How deep objects are filled in with more than they need.
const DEPTH: usize = 4;

/// Texts that a shell, a form or Rust could take for something else.
const TEXTS: &[&str] = &[
    "plain",
    "two words",
    "a&b=c;d",
    "50% + 1",
    "it's \"quoted\"",
    "$HOME `id` !! \\ \\n",
    "é 😀",
    "two\nlines",
    "@file",
    "<file",
    "{\"a\": [1]}",
    "#1?",
    "-d",
    "true",
    "17",
];

/// Fills in forms.
pub struct Forms<'c> {
    krate: &'c Crate,
    rng: Rng,
}

impl<'c> Forms<'c> {
    pub fn new(krate: &'c Crate, seed: u64) -> Self {
        Self {
            krate,
            rng: Rng::with_seed(seed),
        }
    }

    /// The values of a form.
    pub fn values(&mut self, operation: &'c Operation) -> Json {
        Json::Object(self.members(&operation.parameters, DEPTH))
    }

    /// What is said beside them.
    pub fn options(&mut self, operation: &Operation) -> Options {
        let mut options = Options::default();
        if self.one_in(3) {
            options.account = Some("acct_123".to_owned());
        }
        if self.one_in(4) {
            options.idempotency_key = Some("key \"1\"".to_owned());
        }
        if self.one_in(5) {
            options.api_version = Some("2020-08-27".to_owned());
        }
        if self.one_in(4) {
            let json = self.json(2);
            options.extra.insert("card[number]".to_owned(), json);
            let known = operation.parameters.first();
            let name = known.map_or("preview", |member| member.wire.as_str());
            options.extra.insert(format!("{name}_2"), "x & y".into());
        }
        options
    }

    fn one_in(&mut self, count: usize) -> bool {
        self.rng.usize(..count) == 0
    }

    fn members(&mut self, members: &'c [Member], depth: usize) -> Map<String, Json> {
        let mut out = Map::new();
        let rarity = members.len() / 4 + 1;
        let mut order: Vec<&Member> = members.iter().collect();
        self.rng.shuffle(&mut order);
        for member in order {
            if member.is_argument() || depth > 0 && self.one_in(rarity) {
                let value = self.member(member, depth);
                out.insert(member.wire.clone(), value);
            }
        }
        out
    }

    fn member(&mut self, member: &'c Member, depth: usize) -> Json {
        if member.ty == RustType::Empty || member.clearable && self.one_in(6) {
            return match self.one_in(2) || member.travels.json {
                true => Json::Null,
                false => "".into(),
            };
        }
        if member.place == Place::Path && !matches!(member.ty, RustType::Item(_)) {
            return ["in_123", "a/b c?", "..a", "50%"][self.rng.usize(..4)].into();
        }
        self.value(&member.ty, depth)
    }

    fn value(&mut self, ty: &'c RustType, depth: usize) -> Json {
        match ty {
            RustType::Bool => self.rng.bool().into(),
            RustType::I64 => self.number().into(),
            RustType::Timestamp => self.number().into(),
            RustType::Int64 => self.number().to_string().into(),
            RustType::F64 => json!([0.5, -12.0, 1e300, 3.0][self.rng.usize(..4)]),
            RustType::DateTime => "2026-01-01T00:00:00Z".into(),
            RustType::Currency => "usd".into(),
            RustType::Decimal => "12.50".into(),
            RustType::Upload => "a folder/file;1.pdf".into(),
            RustType::Empty => "".into(),
            RustType::Json => self.json(3),
            RustType::Text | RustType::Bytes | RustType::Id(_) | RustType::Expandable { .. } => {
                self.text().into()
            }
            RustType::List(inner) => {
                let count = self.rng.usize(..4);
                let items = (0..count).map(|_| self.value(inner, depth));
                Json::Array(items.collect())
            }
            // An empty map is not sent, and a required one is asked for.
            RustType::Map(inner) => {
                let count = self.rng.usize(1..3);
                let entries = (0..count).map(|_| {
                    let key = format!("{} key", self.text());
                    (key, self.value(inner, depth))
                });
                Json::Object(entries.collect())
            }
            RustType::Clearable(_) if self.one_in(3) => Json::Null,
            RustType::Clearable(inner)
            | RustType::Option(inner)
            | RustType::Boxed(inner)
            | RustType::Page(_, inner) => self.value(inner, depth),
            RustType::Item(id) => self.item(*id, depth),
        }
    }

    fn item(&mut self, id: ItemId, depth: usize) -> Json {
        let krate = self.krate;
        match &krate[krate.resolve(id)].kind {
            ItemKind::Params(record) | ItemKind::Record(record) => self.record(record, depth),
            ItemKind::Enum(_) if self.one_in(10) => "no value of today".into(),
            ItemKind::Enum(variants) => {
                let index = self.rng.usize(..variants.len());
                variants[index].wire.as_str().into()
            }
            ItemKind::Union(union) => self.union(union, depth),
            ItemKind::Alias(_) => Json::Null,
        }
    }

    fn record(&mut self, record: &'c Record, depth: usize) -> Json {
        let mut out = Map::new();
        for constant in &record.constants {
            let value = match &constant.value {
                Scalar::Text(text) => text.as_str().into(),
                Scalar::Bool(value) => (*value).into(),
                Scalar::Int(value) => (*value).into(),
            };
            out.insert(constant.name.clone(), value);
        }
        out.extend(self.members(&record.members, depth.saturating_sub(1)));
        Json::Object(out)
    }

    fn union(&mut self, union: &'c Union, depth: usize) -> Json {
        let arm = &union.arms[self.rng.usize(..union.arms.len())];
        match &arm.rule {
            Rule::Text(text) => text.as_str().into(),
            _ => self.value(&arm.ty, depth),
        }
    }

    fn text(&mut self) -> &'static str {
        TEXTS[self.rng.usize(..TEXTS.len())]
    }

    fn number(&mut self) -> i64 {
        [0, 1, -5, 99_999, 2_000_000, i64::MAX, i64::MIN][self.rng.usize(..7)]
    }

    fn json(&mut self, depth: usize) -> Json {
        match self.rng.usize(..if depth == 0 { 6 } else { 9 }) {
            0 => Json::Null,
            1 => true.into(),
            2 => self.number().into(),
            3 => u64::MAX.into(),
            4 => 1.5.into(),
            5 => self.text().into(),
            6 => json!([self.json(depth - 1), self.json(depth - 1)]),
            7 => json!({ "a b": self.json(depth - 1), "c": self.text() }),
            _ => [json!([]), json!({})][self.rng.usize(..2)].clone(),
        }
    }
}
