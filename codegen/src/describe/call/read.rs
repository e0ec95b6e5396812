//! JSON, read against the contract.

use serde_json::{Map, Value as Json};

use super::problem::{At, Kind, Problem, Step};
use super::value::{Object, Value};
use crate::describe::example as examples;
use crate::model::{
    Arm, Constant, Crate, ItemId, ItemKind, Member, Operation, Place, Record, Rule, RustType,
    Scalar, Union,
};
use crate::source::closest;

/// A request's parameters.
pub(super) fn request(
    krate: &Crate,
    operation: &Operation,
    values: &Json,
) -> (Object, Vec<Problem>) {
    let mut reader = Reader {
        krate,
        problems: Vec::new(),
    };
    let none = Map::new();
    let values = values.as_object().unwrap_or(&none);
    let object = reader.object(&operation.parameters, &[], values, None);
    (object, reader.problems)
}

/// What stands for a value that must be there.
pub(super) fn example(krate: &Crate, member: &Member) -> Option<Value> {
    if member.ty == RustType::Empty {
        return Some(Value::Clear);
    }
    let json = examples::parameter(krate, member);
    let mut reader = Reader {
        krate,
        problems: Vec::new(),
    };
    reader.value(&member.ty, &json, &At::root(Step::Name(&member.wire)))
}

struct Reader<'c> {
    krate: &'c Crate,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn object(
        &mut self,
        members: &[Member],
        constants: &[Constant],
        given: &Map<String, Json>,
        outer: Option<&At<'_>>,
    ) -> Object {
        let mut object = Object::default();
        for (name, json) in given {
            let at = step(outer, Step::Name(name));
            if let Some(constant) = constants.iter().find(|c| c.name == *name) {
                if !is(&constant.value, json) {
                    let expected = self::constant(&constant.value);
                    self.tell(&at, Kind::Type, format!("can only be `{expected}`"));
                    object.extra.push((name.clone(), json.clone()));
                }
                continue;
            }
            let row = members.iter().position(|member| member.wire == *name);
            let Some((row, member)) = row.map(|row| (row, &members[row])) else {
                let names = members.iter().map(|member| member.wire.as_str());
                let text = match closest(name, names) {
                    Some(near) => format!("is no parameter; did you mean `{near}`?"),
                    None => "is no parameter".to_owned(),
                };
                self.tell(&at, Kind::Unknown, text);
                object.extra.push((name.clone(), json.clone()));
                continue;
            };
            match self.member(member, json, &at) {
                Some(value) => object.set.push((row, value)),
                // An argument has its example: the same name twice would be sent.
                None if !member.is_argument() => object.extra.push((name.clone(), json.clone())),
                None => {}
            }
        }
        for (row, member) in members.iter().enumerate() {
            if !member.required || object.get(row).is_some() {
                continue;
            }
            if member.is_argument() && !given.contains_key(&member.wire) {
                let at = step(outer, Step::Name(&member.wire));
                self.tell(&at, Kind::Missing, "is required".to_owned());
            }
            if let Some(value) = example(self.krate, member) {
                object.set.push((row, value));
            }
        }
        object
    }

    fn member(&mut self, member: &Member, json: &Json, at: &At<'_>) -> Option<Value> {
        if member.clearable && clears(member, json) {
            return Some(Value::Clear);
        }
        let value = self.value(&member.ty, json, at)?;
        if let Value::Text(text) = &value {
            let length = text.chars().count();
            if member.place == Place::Path && text.trim().is_empty() {
                self.tell(
                    at,
                    Kind::Type,
                    "is empty, and stands in the path".to_owned(),
                );
                return None;
            }
            if let Some(max) = member.facts.max_length.filter(|max| length > *max) {
                let text = format!("has {length} characters, and may have {max}");
                self.tell(at, Kind::Limit, text);
            }
        }
        if let Value::Int(number) = value {
            if let Some(min) = member.facts.minimum.filter(|min| number < *min) {
                self.tell(at, Kind::Limit, format!("is less than {min}"));
            }
            if let Some(max) = member.facts.maximum.filter(|max| number > *max) {
                self.tell(at, Kind::Limit, format!("is more than {max}"));
            }
        }
        Some(value)
    }

    /// A value of a type; nothing for what can't be one.
    fn value(&mut self, ty: &RustType, json: &Json, at: &At<'_>) -> Option<Value> {
        let scalar = plain(json);
        let found = match (ty, json) {
            (RustType::Json, _) => Some(Value::Json(json.clone())),
            (RustType::Clearable(_), Json::Null) => Some(Value::Clear),
            (RustType::Clearable(inner), Json::String(text))
                if text.is_empty() && !is_text(inner) =>
            {
                Some(Value::Clear)
            }
            // On a form, an entry without a text unsets what is stored under its key.
            (RustType::Map(inner), Json::Object(entries)) => {
                let entries = entries.iter().map(|(key, json)| {
                    let at = at.inner(Step::Name(key));
                    let json = match json {
                        Json::Null if **inner == RustType::Text => &Json::String(String::new()),
                        json => json,
                    };
                    Some((key.clone(), self.value(inner, json, &at)?))
                });
                // All of them are read, so that all that is wrong is told.
                let entries: Vec<_> = entries.collect();
                return Some(Value::Map(entries.into_iter().collect::<Option<_>>()?));
            }
            (RustType::List(inner), Json::Array(items)) => {
                let items = items.iter().enumerate();
                let items: Vec<_> = items
                    .map(|(index, json)| self.value(inner, json, &at.inner(Step::Index(index))))
                    .collect();
                return Some(Value::List(items.into_iter().collect::<Option<_>>()?));
            }
            (RustType::List(inner), Json::Object(items)) if is_numbered(items) => {
                let number = |key: &String| key.parse::<usize>().unwrap_or_default();
                let mut items: Vec<(usize, &Json)> = items
                    .iter()
                    .map(|(key, json)| (number(key), json))
                    .collect();
                items.sort_by_key(|(index, _)| *index);
                let items: Vec<_> = items
                    .into_iter()
                    .map(|(index, json)| self.value(inner, json, &at.inner(Step::Index(index))))
                    .collect();
                return Some(Value::List(items.into_iter().collect::<Option<_>>()?));
            }
            // One stands for a list of one.
            (RustType::List(inner), Json::String(_) | Json::Number(_) | Json::Bool(_)) => {
                let item = self.value(inner, json, &at.inner(Step::Index(0)))?;
                return Some(Value::List(vec![item]));
            }
            (RustType::Item(id), _) => return self.item(*id, json, at),
            (
                RustType::Clearable(inner)
                | RustType::Option(inner)
                | RustType::Boxed(inner)
                | RustType::Page(_, inner),
                _,
            ) => return self.value(inner, json, at),
            (RustType::Bool, _) => scalar.and_then(|text| text.parse().ok()).map(Value::Bool),
            (RustType::I64 | RustType::Timestamp, _) => {
                scalar.and_then(|text| text.parse().ok()).map(Value::Int)
            }
            (RustType::Int64, _) => scalar
                .and_then(|text| text.parse().ok())
                .map(Value::TextInt),
            (RustType::F64, _) => {
                let number = scalar.and_then(|text| text.parse().ok());
                number
                    .filter(|number: &f64| number.is_finite())
                    .map(Value::Float)
            }
            (RustType::Upload, _) => scalar.filter(|path| !path.is_empty()).map(Value::File),
            _ if is_text(ty) => scalar.map(Value::Text),
            _ => None,
        };
        if found.is_none() {
            self.tell(at, Kind::Type, wrong(ty, json));
        }
        found
    }

    fn item(&mut self, id: ItemId, json: &Json, at: &At<'_>) -> Option<Value> {
        let krate = self.krate;
        let id = krate.resolve(id);
        match (&krate[id].kind, json) {
            (ItemKind::Params(record) | ItemKind::Record(record), Json::Object(given)) => {
                let Record { members, constants } = record;
                let object = self.object(members, constants, given, Some(at));
                Some(Value::Object(id, object))
            }
            (ItemKind::Enum(variants), Json::String(text)) => {
                let index = variants.iter().position(|variant| variant.wire == *text);
                if index.is_none() {
                    let near = closest(text, variants.iter().map(|v| v.wire.as_str()));
                    let text = match near {
                        Some(near) => format!("has no value `{text}`; did you mean `{near}`?"),
                        None => format!("has no value `{text}` in the contract"),
                    };
                    self.tell(at, Kind::Value, text);
                }
                Some(Value::Variant(id, index.ok_or_else(|| text.clone())))
            }
            (ItemKind::Union(union), _) => Some(self.union(id, union, json, at)),
            (ItemKind::Enum(_), _) => {
                let text = format!("has to be a text, not {}", kind(json));
                self.tell(at, Kind::Type, text);
                None
            }
            _ => {
                let text = format!("has to be an object, not {}", kind(json));
                self.tell(at, Kind::Type, text);
                None
            }
        }
    }

    /// The arm in which the fewest things are wrong, and of equal ones the first.
    fn union(&mut self, id: ItemId, union: &Union, json: &Json, at: &At<'_>) -> Value {
        let mut best: Option<(usize, Value, Vec<Problem>)> = None;
        for (index, arm) in union.arms.iter().enumerate() {
            if !may_be(arm, union.tag.as_deref(), json) {
                continue;
            }
            if let Rule::Text(_) = arm.rule {
                return Value::Arm(id, index, None);
            }
            let before = self.problems.len();
            let value = self.value(&arm.ty, json, at);
            let problems = self.problems.split_off(before);
            let Some(value) = value else { continue };
            if best
                .as_ref()
                .is_none_or(|(_, _, least)| problems.len() < least.len())
            {
                best = Some((index, value, problems));
            }
        }
        match best {
            Some((arm, value, problems)) => {
                self.problems.extend(problems);
                Value::Arm(id, arm, Some(Box::new(value)))
            }
            None => {
                let arms: Vec<&str> = union.arms.iter().map(arm_text).collect();
                self.tell(
                    at,
                    Kind::Value,
                    format!("fits none of: {}", arms.join(", ")),
                );
                Value::NoArm(id, json.clone())
            }
        }
    }

    fn tell(&mut self, at: &At<'_>, kind: Kind, text: String) {
        self.problems.push(Problem {
            path: at.to_string(),
            kind,
            text,
        });
    }
}

fn step<'s>(outer: Option<&'s At<'s>>, step: Step<'s>) -> At<'s> {
    match outer {
        Some(outer) => outer.inner(step),
        None => At::root(step),
    }
}

/// Whether JSON clears a parameter. An empty text of JSON is a text; on a form it is what clearing is.
fn clears(member: &Member, json: &Json) -> bool {
    match json {
        Json::Null => true,
        Json::String(text) => text.is_empty() && !(member.travels.json && is_text(&member.ty)),
        _ => false,
    }
}

/// Whether an object's names are numbers: then it may be a list, as in a form.
fn is_numbered(object: &Map<String, Json>) -> bool {
    let is_number = |key: &String| key.parse::<usize>().is_ok();
    !object.is_empty() && object.keys().all(is_number)
}

/// Whether values of a type are texts of any kind.
fn is_text(ty: &RustType) -> bool {
    matches!(
        ty,
        RustType::Text
            | RustType::Id(_)
            | RustType::Currency
            | RustType::Decimal
            | RustType::DateTime
            | RustType::Bytes
            | RustType::Expandable { .. }
    )
}

/// A text, a number or a truth value as the text that travels.
fn plain(json: &Json) -> Option<String> {
    match json {
        Json::String(text) => Some(text.clone()),
        Json::Number(number) => Some(number.to_string()),
        Json::Bool(value) => Some(value.to_string()),
        Json::Null | Json::Array(_) | Json::Object(_) => None,
    }
}

/// Whether JSON may go to an arm.
fn may_be(arm: &Arm, tag: Option<&str>, json: &Json) -> bool {
    let text = plain(json);
    match &arm.rule {
        Rule::Text(own) => json.as_str() == Some(own),
        Rule::Enumeration | Rule::String => text.is_some(),
        Rule::Integer => text.is_some_and(|text| text.parse::<i64>().is_ok()),
        Rule::Number => text.is_some_and(|text| text.parse::<f64>().is_ok()),
        Rule::Boolean => text.is_some_and(|text| text.parse::<bool>().is_ok()),
        Rule::List => json.is_array() || json.as_object().is_some_and(is_numbered),
        Rule::Map | Rule::Shape => json.is_object(),
        Rule::Tag(own) => tag.and_then(|tag| json.get(tag)).and_then(Json::as_str) == Some(own),
        Rule::Deleted(_) => false,
    }
}

/// What an arm takes.
fn arm_text(arm: &Arm) -> &str {
    match &arm.rule {
        Rule::Text(text) | Rule::Tag(text) | Rule::Deleted(text) => text,
        Rule::Enumeration | Rule::String => "a text",
        Rule::Integer | Rule::Number => "a number",
        Rule::Boolean => "a truth value",
        Rule::List => "a list",
        Rule::Map | Rule::Shape => "an object",
    }
}

fn is(constant: &Scalar, json: &Json) -> bool {
    plain(json).is_some_and(|text| text == self::constant(constant))
}

fn constant(value: &Scalar) -> String {
    match value {
        Scalar::Text(text) => text.clone(),
        Scalar::Bool(value) => value.to_string(),
        Scalar::Int(value) => value.to_string(),
    }
}

fn kind(json: &Json) -> &'static str {
    match json {
        Json::Null => "null",
        Json::Bool(_) => "a truth value",
        Json::Number(_) => "a number",
        Json::String(_) => "a text",
        Json::Array(_) => "a list",
        Json::Object(_) => "an object",
    }
}

fn wrong(ty: &RustType, json: &Json) -> String {
    let expected = match ty {
        RustType::Bool => "`true` or `false`",
        RustType::I64 | RustType::Int64 => "a whole number",
        RustType::Timestamp => "a time in seconds since 1970",
        RustType::F64 => "a number",
        RustType::Upload => "the path of a file",
        RustType::List(_) => "a list",
        RustType::Map(_) => "an object",
        RustType::Empty => "left out or cleared",
        _ => "a text",
    };
    match json {
        Json::Null => "can't be null: leave it out, or give it a value".to_owned(),
        Json::String(text) => format!("has to be {expected}, not `{text}`"),
        _ => format!("has to be {expected}, not {}", kind(json)),
    }
}
