//! What a request said, read by the tables of its parameters: typed JSON, or what the contract refuses.

use serde_json::Map;

use super::fault::Fault;
use crate::record::{Arm, Field, Json, OpenEnum, Record, Scalar, Slot, Union};

/// How something is read.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Form {
    /// All values are text, and lists have numbers for keys.
    Text,
    /// Values have their types.
    Typed,
    /// The same, of a reply of which a test says a part: nothing needs to be there.
    Part,
}

/// Reads what was said into a place of that type; the first thing that is wrong is told.
pub(super) fn read(slot: Slot<'_>, said: &Json, form: Form) -> Result<Json, Fault> {
    let mut reader = Reader {
        form,
        path: String::new(),
        fault: None,
    };
    let json = reader.value(slot, said);
    reader.fault.map_or(Ok(json), Err)
}

struct Reader {
    form: Form,
    /// Where it is, as it stands on the wire: `items[0][price]`.
    path: String,
    fault: Option<Fault>,
}

impl Reader {
    fn value(&mut self, slot: Slot<'_>, said: &Json) -> Json {
        let text = said.as_str().filter(|_| self.form == Form::Text);
        match slot {
            Slot::Option(option) => match (said, text) {
                (_, Some("")) if option.is_clearable() => Json::Null,
                (Json::Null, _) if option.is_clearable() || self.form == Form::Part => Json::Null,
                (Json::Null, _) => self.refuse("parameter_invalid_empty", "can't be null"),
                _ => self.value(option.fill(), said),
            },
            Slot::Bool(_) => match (said, text) {
                (Json::Bool(_), _) => said.clone(),
                (_, Some("true")) => true.into(),
                (_, Some("false")) => false.into(),
                _ => self.refuse("parameter_invalid_boolean", "must be true or false"),
            },
            Slot::I64(_) => match (
                said.as_i64(),
                text.and_then(|text| text.parse::<i64>().ok()),
            ) {
                (Some(value), _) | (_, Some(value)) => value.into(),
                _ => self.refuse("parameter_invalid_integer", "must be an integer"),
            },
            Slot::F64(_) => match (said, text.and_then(|text| text.parse::<f64>().ok())) {
                (Json::Number(_), _) => said.clone(),
                (_, Some(value)) if value.is_finite() => number(value),
                _ => self.refuse("parameter_invalid_number", "must be a number"),
            },
            Slot::TextInt(_) => match said.as_str().map(str::parse::<i64>) {
                Some(Ok(_)) => said.clone(),
                _ => self.refuse("parameter_invalid_integer", "must be an integer, as text"),
            },
            Slot::Str(_) => match said {
                Json::String(_) => said.clone(),
                _ => self.refuse("parameter_invalid_string", "must be text"),
            },
            Slot::Expand(_) => match said {
                Json::String(_) | Json::Object(_) => said.clone(),
                _ => self.refuse("parameter_invalid_string", "must be an id"),
            },
            Slot::Enum(known) => self.enumeration(known, said),
            Slot::Record(record) => self.record(record, said),
            Slot::Union(union) => self.union(union, said),
            Slot::List(list) => match items(said, self.form) {
                Some(items) => {
                    let items = items.into_iter();
                    let read = |(index, item): (usize, &Json)| {
                        self.step(&index.to_string(), |own| own.value(list.push(), item))
                    };
                    items.map(read).collect()
                }
                None => self.refuse("parameter_invalid_array", "must be a list"),
            },
            Slot::Map(map) => match said {
                Json::Object(entries) => {
                    let read = |(key, value): (&String, &Json)| {
                        let value = match value {
                            // In JSON it removes the key; on a form an empty text does.
                            Json::Null if self.form == Form::Typed => Json::Null,
                            value => self.step(key, |own| own.value(map.insert(key), value)),
                        };
                        (key.clone(), value)
                    };
                    Json::Object(entries.iter().map(read).collect())
                }
                _ => self.refuse("parameter_invalid_hash", "must be an object"),
            },
            Slot::Json(_) | Slot::Ignore | Slot::Constant(_) | Slot::Extra(_) => {
                natural(said, self.form)
            }
        }
    }

    fn record(&mut self, record: &mut dyn Record, said: &Json) -> Json {
        let Json::Object(said) = said else {
            return self.refuse("parameter_invalid_hash", "must be an object");
        };
        let shape = record.shape();
        let mut out = Map::new();
        for (name, value) in said {
            if let Some(constant) = shape
                .constants
                .iter()
                .find(|constant| constant.name == *name)
            {
                let value = self.step(name, |own| own.constant(constant.value, value));
                out.insert(name.clone(), value);
                continue;
            }
            let field = shape.index(name);
            let value = self.step(name, |own| match field {
                Some(field) => own.value(record.slot(field), value),
                None => own.refuse("parameter_unknown", "is no parameter here"),
            });
            out.insert(name.clone(), value);
        }
        let required = shape.fields.iter().filter(|field| Field::required(field));
        let constants = shape.constants.iter().map(|constant| constant.name);
        let needed = required.map(|field| field.name).chain(constants);
        let is_part = self.form == Form::Part;
        for name in needed.filter(|name| !is_part && !said.contains_key(*name)) {
            self.step(name, |own| own.refuse("parameter_missing", "is missing"));
        }
        Json::Object(out)
    }

    fn constant(&mut self, value: Scalar, said: &Json) -> Json {
        let (json, text): (Json, String) = match value {
            Scalar::Str(text) => (text.into(), text.to_owned()),
            Scalar::Bool(value) => (value.into(), value.to_string()),
            Scalar::Int(value) => (value.into(), value.to_string()),
        };
        match *said == json || (self.form == Form::Text && said.as_str() == Some(&text)) {
            true => json,
            false => self.refuse("parameter_invalid_value", &format!("must be {text}")),
        }
    }

    fn enumeration(&mut self, known: &dyn OpenEnum, said: &Json) -> Json {
        let values = known.table().0;
        match said.as_str() {
            Some(text) if values.contains(&text) => said.clone(),
            _ => self.refuse(
                "parameter_invalid_value",
                &format!("must be one of {}", values.join(", ")),
            ),
        }
    }

    fn union(&mut self, union: &mut dyn Union, said: &Json) -> Json {
        match arm(union, said, self.form) {
            Some(arm) => match union.shape().arms[arm] {
                Arm::Text(text) => text.into(),
                _ => self.value(union.select(arm), said),
            },
            None => self.refuse(
                "parameter_invalid_value",
                "has none of the forms that it can have",
            ),
        }
    }

    fn step(&mut self, name: &str, then: impl FnOnce(&mut Self) -> Json) -> Json {
        let length = self.path.len();
        match length {
            0 => self.path.push_str(name),
            _ => self.path.extend(["[", name, "]"]),
        }
        let json = then(self);
        self.path.truncate(length);
        json
    }

    fn refuse(&mut self, code: &str, why: &str) -> Json {
        if self.fault.is_none() {
            let path = &self.path;
            let fault = Fault::invalid(format!("The parameter '{path}' {why}."));
            self.fault = Some(fault.code(code).param(path));
        }
        Json::Null
    }
}

/// The arm of a union that takes this; of several that take objects, the one that knows most of the keys.
pub(super) fn arm(union: &mut dyn Union, said: &Json, form: Form) -> Option<usize> {
    let shape = union.shape();
    let is_text = form == Form::Text;
    let text = said.as_str();
    let parses = |is: fn(&str) -> bool| is_text && text.is_some_and(is);
    let takes = |arm: &Arm| match arm {
        Arm::Text(own) => text == Some(own),
        Arm::Integer => said.is_i64() || parses(|text| text.parse::<i64>().is_ok()),
        Arm::Number => said.is_number() || parses(|text| text.parse::<f64>().is_ok()),
        Arm::Boolean => said.is_boolean() || parses(|text| matches!(text, "true" | "false")),
        Arm::List => items(said, form).is_some(),
        Arm::Enumeration | Arm::String => text.is_some(),
        _ => false,
    };
    // What says more of a text comes first: a value of its own, a number, then any text.
    let rank = |arm: &Arm| match arm {
        Arm::Text(_) => 0,
        Arm::String | Arm::Enumeration => 2,
        _ => 1,
    };
    let scalar = (0..shape.arms.len())
        .filter(|index| takes(&shape.arms[*index]))
        .min_by_key(|index| rank(&shape.arms[*index]));
    match said {
        Json::Object(said) if scalar.is_none() => object_arm(union, said),
        _ => scalar,
    }
}

fn object_arm(union: &mut dyn Union, said: &Map<String, Json>) -> Option<usize> {
    let shape = union.shape();
    let tag = shape
        .tag
        .and_then(|tag| said.get(tag))
        .and_then(Json::as_str);
    let deleted = said.get("deleted") == Some(&Json::Bool(true));
    let tagged = |arm: &Arm| match arm {
        Arm::Deleted(own) => deleted && tag == Some(own),
        Arm::Tag(own) => !deleted && tag == Some(own),
        _ => false,
    };
    if let Some(index) = shape.arms.iter().position(tagged) {
        return Some(index);
    }
    let mut best: Option<(usize, usize)> = None;
    for index in 0..shape.arms.len() {
        if shape.arms[index] != Arm::Record {
            continue;
        }
        let Slot::Record(record) = union.select(index) else {
            continue;
        };
        let Some(score) = score(record, said) else {
            continue;
        };
        if best.is_none_or(|(known, _)| score > known) {
            best = Some((score, index));
        }
    }
    let map = || shape.arms.iter().position(|arm| *arm == Arm::Map);
    best.map(|(_, index)| index).or_else(map)
}

/// How many of the keys a record knows; none if one of its constants says otherwise.
fn score(record: &dyn Record, said: &Map<String, Json>) -> Option<usize> {
    let shape = record.shape();
    let mut known = 0;
    for constant in shape.constants {
        match (said.get(constant.name), constant.value) {
            (None, _) => {}
            (Some(Json::String(text)), Scalar::Str(own)) if text != own => return None,
            _ => known += 2,
        }
    }
    let has = |field: &&Field| said.contains_key(field.name);
    Some(known + shape.fields.iter().filter(has).count())
}

/// The items of a list, each with its number. On a form it is an object with numbers for keys, and an empty text is an empty list.
fn items(said: &Json, form: Form) -> Option<Vec<(usize, &Json)>> {
    match said {
        Json::Array(items) => Some(items.iter().enumerate().collect()),
        Json::String(text) if form == Form::Text && text.is_empty() => Some(Vec::new()),
        Json::Object(entries) if form == Form::Text => {
            let index = |(key, item): (&String, _)| Some((key.parse::<usize>().ok()?, item));
            let mut items: Vec<(usize, &Json)> =
                entries.iter().map(index).collect::<Option<_>>()?;
            items.sort_by_key(|(index, _)| *index);
            Some(items)
        }
        _ => None,
    }
}

/// What no table tells the type of.
fn natural(said: &Json, form: Form) -> Json {
    match (items(said, form), said) {
        (_, Json::String(_)) => said.clone(),
        (Some(items), _) if !items.is_empty() => items
            .into_iter()
            .map(|(_, item)| natural(item, form))
            .collect(),
        (_, Json::Object(entries)) => {
            let entries = entries.iter();
            Json::Object(
                entries
                    .map(|(key, value)| (key.clone(), natural(value, form)))
                    .collect(),
            )
        }
        _ => said.clone(),
    }
}

/// A number as JSON; a whole one without a point.
fn number(value: f64) -> Json {
    match value as i64 {
        whole if whole as f64 == value => whole.into(),
        _ => value.into(),
    }
}
