//! JSON for a type, from what the contract says of it, and oddities put in on the way.
//!
//! Each oddity is written down with its place: decoding must note these and no others.

use codegen::ir::{
    Arm, Body, Def, Field, Operation, Owner, Place, Record, Rule, Scalar, Side, Ty, Type, TypeId,
    Union,
};
use serde_json::{Map, Value, json};
use stripe_client::IssueKind;

use super::contract::{Contract, must};
use super::kinds::{self, page_record, scalar_json};
use super::tape::Tape;
use super::union::{chosen, is_object};

/// Nesting beyond which only the plainest values are written.
const DEEP: usize = 12;

/// What is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Mode {
    /// How many places in a hundred are odd.
    pub odd: u32,
    /// Null stands only where it clears what is stored: what a form can say.
    pub form: bool,
}

/// A value, and what is odd about it.
pub struct Written {
    pub json: Value,
    /// Sorted.
    pub issues: Vec<(String, IssueKind)>,
    /// Where an empty map stands: it is not sent.
    pub empty_maps: Vec<Vec<String>>,
}

/// Writes a value of a type.
pub fn value(contract: &Contract, tape: &mut Tape, mode: Mode, ty: &Ty) -> Written {
    let mut writer = Writer::new(contract, tape, mode);
    let json = writer.value(ty);
    writer.finish(json)
}

/// Writes the parameters of an operation.
pub fn request(contract: &Contract, tape: &mut Tape, mode: Mode, operation: &Operation) -> Written {
    let mut writer = Writer::new(contract, tape, mode);
    let record = Record {
        fields: operation.parameters.clone(),
        ..Record::default()
    };
    let json = writer.record(&record, Is::params(operation.body), &[]);
    writer.finish(json)
}

enum Step {
    Key(String),
    Index(usize),
}

/// What a record is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Is {
    /// A part of a reply: null is absent.
    Reply,
    /// Parameters: null is an error where it doesn't clear.
    Params,
    /// Parameters of a form: a null in metadata unsets the entry.
    FormParams,
}

impl Is {
    fn params(body: Body) -> Self {
        match body {
            Body::Json => Self::Params,
            Body::Query | Body::Form | Body::Multipart => Self::FormParams,
        }
    }

    fn of(contract: &Contract, ty: &Type) -> Self {
        if ty.side != Side::Request {
            return Self::Reply;
        }
        let in_json = ty.uses.iter().any(|place| match place.owner {
            Owner::Operation(index) => contract.api.operations[index].body == Body::Json,
            Owner::Schema(_) => true,
        });
        if in_json {
            Self::Params
        } else {
            Self::FormParams
        }
    }

    /// What a null is that must not be there.
    fn null(self) -> IssueKind {
        match self {
            Self::Reply => IssueKind::Absent,
            Self::Params | Self::FormParams => IssueKind::Null,
        }
    }
}

struct Writer<'w> {
    contract: &'w Contract,
    tape: &'w mut Tape,
    mode: Mode,
    steps: Vec<Step>,
    /// How many records the place is in: only a record can keep what has the wrong type.
    records: usize,
    /// What the nearest record is.
    is: Is,
    /// Whether the entries of the map at this place can be unset.
    unsets: bool,
    /// How many more values there may be beyond those that must be there.
    budget: usize,
    issues: Vec<(String, IssueKind)>,
    empty_maps: Vec<Vec<String>>,
}

impl<'w> Writer<'w> {
    fn new(contract: &'w Contract, tape: &'w mut Tape, mode: Mode) -> Self {
        let budget = [10, 40, 120][tape.below(3)];
        Self {
            contract,
            tape,
            mode,
            steps: Vec::new(),
            records: 0,
            is: Is::Reply,
            unsets: false,
            budget,
            issues: Vec::new(),
            empty_maps: Vec::new(),
        }
    }

    fn finish(mut self, json: Value) -> Written {
        self.issues.sort();
        Written {
            json,
            issues: self.issues,
            empty_maps: self.empty_maps,
        }
    }

    fn value(&mut self, ty: &Ty) -> Value {
        self.budget = self.budget.saturating_sub(1);
        if self.is_odd()
            && self.records > 0
            && let Some(wrong) = self.wrong(ty)
        {
            self.put(IssueKind::WrongType);
            return wrong;
        }
        match ty {
            Ty::Bool => self.tape.chance(50).into(),
            Ty::Int | Ty::Timestamp => self.integer().into(),
            Ty::Float => self.float(),
            Ty::Text | Ty::DateTime | Ty::Currency | Ty::Decimal | Ty::Id(_) | Ty::Binary => {
                self.text().into()
            }
            Ty::Json => self.any(3),
            Ty::Empty => "".into(),
            Ty::Int64 => self.integer().to_string().into(),
            Ty::Named(id) => self.named(*id, &[]),
            Ty::Expandable { target, deleted } => self.expandable(*target, *deleted),
            Ty::List(inner) => self.list(inner),
            Ty::Map(inner) => self.map(inner),
            Ty::Nullable(inner) | Ty::Clearable(inner) => {
                if self.tape.chance(20) && (!self.mode.form || matches!(ty, Ty::Clearable(_))) {
                    Value::Null
                } else {
                    self.value(inner)
                }
            }
            Ty::Page(page, inner) => self.record(&page_record(*page, inner), Is::Reply, &[]),
        }
    }

    /// `given`: fields that decide which arm of a union it is, or whether it is deleted. They stay as they are.
    fn named(&mut self, id: TypeId, given: &[(&str, Option<Value>)]) -> Value {
        let ty = self.contract.api.get(id);
        match &ty.def {
            Def::Record(record) => self.record(record, Is::of(self.contract, ty), given),
            Def::Enumeration(enumeration) => self.enumeration(&enumeration.values),
            Def::Union(union) => self.union(union),
        }
    }

    fn record(&mut self, record: &Record, is: Is, given: &[(&str, Option<Value>)]) -> Value {
        self.records += 1;
        let outer = std::mem::replace(&mut self.is, is);
        let mut out = Map::new();
        for (name, value) in given {
            if let Some(value) = value {
                out.insert((*name).to_owned(), value.clone());
            }
        }
        let given = |name: &str| given.iter().find(|(given, _)| *given == name);
        for constant in &record.constants {
            if given(&constant.name).is_some() {
                let value = || scalar_json(&constant.value);
                out.entry(constant.name.as_str()).or_insert_with(value);
                continue;
            }
            self.at(Step::Key(constant.name.clone()), |writer| {
                if let Some(value) = writer.constant(&constant.value) {
                    out.insert(constant.name.clone(), value);
                }
            });
        }
        for field in &record.fields {
            if given(&field.name).is_some() && (out.contains_key(&field.name) || !must(field)) {
                continue;
            }
            self.at(Step::Key(field.name.clone()), |writer| {
                if let Some(value) = writer.field(field) {
                    out.insert(field.name.clone(), value);
                }
            });
        }
        while self.is_odd() {
            let name = *self.tape.of(&UNKNOWN_NAMES);
            let known = record.fields.iter().any(|f| f.name == name)
                || record.constants.iter().any(|c| c.name == name);
            if known || out.contains_key(name) {
                break;
            }
            let value = self.any(2);
            out.insert(name.to_owned(), value);
            self.at(Step::Key(name.to_owned()), |writer| {
                writer.put(IssueKind::UnknownField);
            });
        }
        if self.tape.chance(30) {
            let mut entries: Vec<_> = std::mem::take(&mut out).into_iter().collect();
            self.tape.shuffle(&mut entries);
            out = entries.into_iter().collect();
        }
        self.records -= 1;
        self.is = outer;
        Value::Object(out)
    }

    fn constant(&mut self, scalar: &Scalar) -> Option<Value> {
        let value = scalar_json(scalar);
        if !self.is_odd() {
            return Some(value);
        }
        let nothing = if self.mode.form { 1 } else { 2 };
        match self.tape.below(nothing + 2) {
            0 => {
                self.put(IssueKind::Absent);
                None
            }
            1 => {
                self.put(IssueKind::UnknownValue);
                Some(match scalar {
                    Scalar::Text(text) => format!("{text}_2").into(),
                    Scalar::Bool(value) => (!value).into(),
                    Scalar::Int(value) => (value + 1).into(),
                })
            }
            2 => {
                self.put(IssueKind::WrongType);
                Some(json!([value]))
            }
            _ => {
                self.put(IssueKind::Absent);
                Some(Value::Null)
            }
        }
    }

    fn field(&mut self, field: &Field) -> Option<Value> {
        if !must(field) && !self.tape.chance(self.density()) {
            // Absent or null: in a reply, both say nothing. In a request, null clears or is refused.
            let takes_null = field.clearable || field.nullable || field.ty == Ty::Json;
            let null = self.tape.chance(15) && (field.clearable || !self.mode.form);
            if null && !takes_null && self.is != Is::Reply {
                self.put(IssueKind::Null);
            }
            return null.then_some(Value::Null);
        }
        if must(field) && field.place != Place::Path && self.is_odd() {
            let null = self.tape.chance(50) && !self.mode.form;
            if !null {
                self.put(IssueKind::Absent);
            } else if !(field.ty == Ty::Json || field.clearable) {
                self.put(self.is.null());
            }
            return null.then_some(Value::Null);
        }
        if field.place == Place::Path {
            // An empty segment is refused before anything is sent.
            return Some(
                self.tape
                    .of(&["in_123", "a/b?c#d e", "ü", "..x"])
                    .to_owned()
                    .into(),
            );
        }
        self.unsets = self.is == Is::FormParams && field.name.ends_with("metadata");
        Some(self.value(&field.ty))
    }

    fn enumeration(&mut self, values: &[String]) -> Value {
        if self.is_odd() {
            // In a request, an empty text may clear.
            let texts = ["brand_new", "Ünlisted value", ""];
            let texts = if self.is == Is::Reply {
                &texts[..]
            } else {
                &texts[..2]
            };
            let text = *self.tape.of(texts);
            if !values.iter().any(|value| value == text) {
                self.put(IssueKind::UnknownValue);
                return text.into();
            }
        }
        self.tape.of(values).as_str().into()
    }

    fn expandable(&mut self, target: TypeId, deleted: Option<TypeId>) -> Value {
        if self.is_deep() || !self.tape.chance(self.density() / 2) {
            return self.text().into();
        }
        match deleted {
            Some(deleted) if self.tape.chance(30) => {
                self.named(deleted, &[("deleted", Some(true.into()))])
            }
            _ => self.named(target, &[("deleted", None)]),
        }
    }

    fn union(&mut self, union: &Union) -> Value {
        let objects = union.arms.iter().filter(|arm| is_object(&arm.rule)).count();
        let by_shape = |arm: &Arm| matches!(arm.rule, Rule::Shape | Rule::Map);
        // An object that no arm takes: its tag is new, or nothing in it is known.
        if self.is_odd() && objects > 0 && !union.arms.iter().any(by_shape) {
            self.put(IssueKind::UnknownValue);
            let tag = union.tag.clone().unwrap_or_default();
            let mut object = Map::new();
            object.insert("id".into(), self.text().into());
            if self.tape.chance(70) {
                object.insert(tag, "brand_new".into());
            }
            object.insert("payload".into(), self.any(2));
            return Value::Object(object);
        }
        if self.is_odd() && objects > 1 && union.arms.iter().all(|arm| arm.rule == Rule::Shape) {
            self.put(IssueKind::UnknownValue);
            return json!({"entirely": {"new": self.integer()}});
        }
        let has_text = |arm: &Arm| matches!(arm.rule, Rule::Text(_));
        let takes_text = |arm: &Arm| matches!(arm.rule, Rule::String | Rule::Enumeration);
        if self.is_odd() && union.arms.iter().any(has_text) && !union.arms.iter().any(takes_text) {
            self.put(IssueKind::UnknownValue);
            return "brand_new".into();
        }
        let mut index = self.tape.below(union.arms.len());
        if self.is_deep() {
            let heights = union.arms.iter().map(|arm| self.contract.height(&arm.ty));
            index = heights
                .enumerate()
                .min_by_key(|(_, height)| *height)
                .map_or(0, |(index, _)| index);
        }
        let arm = &union.arms[index];
        match &arm.rule {
            Rule::Text(text) => text.as_str().into(),
            Rule::Tag(_) | Rule::Deleted(_) => {
                let (Rule::Tag(tag) | Rule::Deleted(tag)) = &arm.rule else {
                    return Value::Null;
                };
                let name = union.tag.as_deref().unwrap_or_default();
                let deleted = matches!(arm.rule, Rule::Deleted(_)).then(|| Value::Bool(true));
                let given = [(name, Some(tag.as_str().into())), ("deleted", deleted)];
                match &arm.ty {
                    Ty::Named(id) => self.named(*id, &given),
                    other => self.value(other),
                }
            }
            Rule::Shape => self.by_shape(union, index),
            Rule::Enumeration => match &arm.ty {
                Ty::Named(id) => self.named(*id, &[]),
                _ => self.text().into(),
            },
            Rule::String => {
                let texts = union.arms.iter().filter_map(|arm| match &arm.rule {
                    Rule::Text(text) => Some(text.as_str()),
                    _ => None,
                });
                let text = self.text();
                if texts.into_iter().any(|other| other == text) {
                    return Value::from("another");
                }
                text.into()
            }
            // The payload's own kind decided on the arm.
            _ => {
                let odd = std::mem::replace(&mut self.mode.odd, 0);
                let value = self.value(&arm.ty);
                self.mode.odd = odd;
                value
            }
        }
    }

    /// An object of an arm that is known by its fields: what would make it another arm's is not put in.
    fn by_shape(&mut self, union: &Union, index: usize) -> Value {
        let first = union.arms.iter().position(|arm| arm.rule == Rule::Shape);
        let (issues, empty_maps) = (self.issues.len(), self.empty_maps.len());
        for attempt in 0..3 {
            let arm = if attempt < 2 { Some(index) } else { first };
            let Some(Ty::Named(id)) = arm.map(|arm| &union.arms[arm].ty) else {
                break;
            };
            let odd = self.mode.odd;
            if attempt > 0 {
                self.mode.odd = 0;
            }
            let value = self.named(*id, &[("deleted", None)]);
            self.mode.odd = odd;
            if chosen(self.contract, union, &value) == arm {
                return value;
            }
            self.issues.truncate(issues);
            self.empty_maps.truncate(empty_maps);
        }
        self.put(IssueKind::UnknownValue);
        json!({"entirely": {"new": true}})
    }

    fn list(&mut self, inner: &Ty) -> Value {
        let mut items = Vec::new();
        while items.len() < 4 && !self.is_deep() && self.tape.chance(self.density()) {
            let index = items.len();
            let item = self.at(Step::Index(index), |writer| writer.element(inner));
            items.push(item);
        }
        items.into()
    }

    fn map(&mut self, inner: &Ty) -> Value {
        let mut entries = Map::new();
        let unsets = std::mem::take(&mut self.unsets) && *inner == Ty::Text;
        while entries.len() < 4 && !self.is_deep() && self.tape.chance(self.density()) {
            let key = *self
                .tape
                .of(&["order_id", "x y", "k[0]", "", "ключ", "a.b", "object"]);
            if entries.contains_key(key) {
                break;
            }
            let value = if unsets && self.tape.chance(20) {
                Value::Null
            } else {
                self.at(Step::Key(key.to_owned()), |writer| match unsets {
                    true => writer.value(inner),
                    false => writer.element(inner),
                })
            };
            entries.insert(key.to_owned(), value);
        }
        if entries.is_empty() {
            let keys = self.steps.iter().map(|step| match step {
                Step::Key(key) => key.clone(),
                Step::Index(index) => index.to_string(),
            });
            self.empty_maps.push(keys.collect());
        }
        Value::Object(entries)
    }

    fn element(&mut self, inner: &Ty) -> Value {
        let takes_null = matches!(inner, Ty::Nullable(_) | Ty::Clearable(_) | Ty::Json);
        if self.records > 0 && !takes_null && !self.mode.form && self.is_odd() {
            self.put(self.is.null());
            return Value::Null;
        }
        self.value(inner)
    }

    /// JSON of a kind that the type doesn't take.
    fn wrong(&mut self, ty: &Ty) -> Option<Value> {
        let wrong = kinds::others(&self.contract.api, ty);
        (!wrong.is_empty()).then(|| self.tape.of(&wrong).clone())
    }

    fn any(&mut self, depth: usize) -> Value {
        let kinds = if depth == 0 { 5 } else { 7 };
        match self.tape.below(kinds) {
            0 => self.text().into(),
            1 if !self.mode.form => Value::Null,
            1 | 2 => self.tape.chance(50).into(),
            3 => self.integer().into(),
            4 => self.float(),
            5 => {
                let count = self.tape.below(3);
                (0..count).map(|_| self.any(depth - 1)).collect()
            }
            _ => {
                let count = self.tape.below(3);
                let names = ["object", "a b", "deleted"];
                let entries = names.iter().take(count);
                Value::Object(
                    entries
                        .map(|name| ((*name).to_owned(), self.any(depth - 1)))
                        .collect(),
                )
            }
        }
    }

    fn text(&mut self) -> String {
        let long = "long ".repeat(60);
        let texts = [
            "x",
            "in_1Nj68C2eZvKYlo2C",
            "",
            "ünï🦀",
            "a\"b\\c\n\u{1}",
            " +-&=%[]#",
            "null",
            "-7",
            &long,
        ];
        self.tape.of(&texts).to_string()
    }

    fn integer(&mut self) -> i64 {
        *self
            .tape
            .of(&[1, 0, -1, 1299, 1_700_000_000, i64::MAX, i64::MIN])
    }

    fn float(&mut self) -> Value {
        // A large integer as a float is kept by the record it is in.
        let count = if self.records > 0 { 8 } else { 6 };
        let numbers = [
            json!(0.5),
            json!(-1.25),
            json!(7),
            json!(5.0),
            json!(1e300),
            json!(-0.0),
            json!(u64::MAX),
            json!(i64::MIN + 1),
        ];
        numbers[self.tape.below(count)].clone()
    }

    fn at<T>(&mut self, step: Step, then: impl FnOnce(&mut Self) -> T) -> T {
        self.steps.push(step);
        let done = then(self);
        self.steps.pop();
        done
    }

    fn put(&mut self, kind: IssueKind) {
        let mut path = String::new();
        for step in &self.steps {
            let plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
            match step {
                Step::Index(index) => path.push_str(&format!("[{index}]")),
                Step::Key(key) if key.is_empty() || !key.chars().all(plain) => {
                    path.push_str(&format!("[{}]", json!(key)));
                }
                Step::Key(key) => {
                    if !path.is_empty() {
                        path.push('.');
                    }
                    path.push_str(key);
                }
            }
        }
        self.issues.push((path, kind));
    }

    fn is_odd(&mut self) -> bool {
        self.tape.chance(self.mode.odd)
    }

    fn is_deep(&self) -> bool {
        self.steps.len() > DEEP || self.budget == 0
    }

    /// How many in a hundred of what may be there are there.
    fn density(&self) -> u32 {
        match self.budget {
            0 => 0,
            1..20 => 25,
            _ => 60,
        }
    }
}

const UNKNOWN_NAMES: [&str; 6] = ["new_field", "x y", "", "a\"b", "données", "extra"];
