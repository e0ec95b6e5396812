//! One edit of a contract, drawn at random: what upstream does between two versions, one thing at a time.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::sites::Sites;

/// A kind of edit: its name, and what makes it. It gives the place, or nothing where the draw can't be edited so.
type Kind = (&'static str, fn(&mut Editor<'_>) -> Option<String>);

const KINDS: &[Kind] = &[
    ("a member is added", |e| e.add_member()),
    ("a member is added", |e| e.add_member()),
    ("a member is removed", |e| e.remove_member()),
    ("a member is renamed", |e| e.rename_member()),
    ("a member is retyped", |e| e.retype_member()),
    ("a member is required, or no more", |e| e.turn_required()),
    ("a member may be null, or no more", |e| e.turn_nullable()),
    ("a member is deprecated, or no more", |e| {
        e.turn_deprecated()
    }),
    ("a member is a list of what it was", |e| e.make_list()),
    ("a member can be a text, too", |e| e.make_choice()),
    ("a member can be expanded, or no more", |e| {
        e.turn_expandable()
    }),
    ("a value is added", |e| e.add_value()),
    ("a value is removed", |e| e.remove_value()),
    ("a value is renamed", |e| e.rename_value()),
    ("an arm is added", |e| e.add_arm()),
    ("an arm is removed", |e| e.remove_arm()),
    ("a title is changed", |e| e.change_title()),
    ("a query parameter is added", |e| e.add_parameter()),
    ("a query parameter is removed", |e| e.remove_parameter()),
    ("an operation is added", |e| e.add_operation()),
    ("an operation is removed", |e| e.remove_operation()),
    ("an operation answers something else", |e| e.change_answer()),
    ("a component is renamed", |e| e.rename_component()),
    ("a component is no resource, or is one", |e| {
        e.turn_resource()
    }),
];

/// Makes an edit, and says what and where.
pub(super) fn random(document: &mut Value, random: &mut Rng) -> String {
    let mut editor = Editor {
        sites: Sites::of(document),
        document,
        random,
    };
    loop {
        let (what, edit) = KINDS[editor.random.usize(..KINDS.len())];
        if let Some(place) = edit(&mut editor) {
            return format!("{what}: {place}");
        }
    }
}

struct Editor<'e> {
    document: &'e mut Value,
    sites: Sites,
    random: &'e mut Rng,
}

impl Editor<'_> {
    fn draw<T: Clone>(&mut self, all: &[T]) -> Option<T> {
        self.random.choice(all).cloned()
    }

    fn object(&mut self, pointer: &str) -> Option<&mut Map<String, Value>> {
        self.document.pointer_mut(pointer)?.as_object_mut()
    }

    /// An object's schema and one of its members.
    fn member(&mut self) -> Option<(String, String)> {
        let members = std::mem::take(&mut self.sites.members);
        self.draw(&members)
    }

    /// A name that others have, or a new one.
    fn name(&mut self) -> String {
        const NEW: &[&str] = &[
            "zeta",
            "secret_zeta",
            "type",
            "self",
            "new",
            "send",
            "extra",
            "status",
            "id",
            "data",
            "3d_zeta",
            "zeta-kind",
        ];
        let known = std::mem::take(&mut self.sites.members);
        let taken = self.draw(&known).filter(|_| self.random.bool());
        self.sites.members = known;
        match taken {
            Some((_, name)) => name,
            None => NEW[self.random.usize(..NEW.len())].to_owned(),
        }
    }

    /// A schema that a contract could have here.
    fn schema(&mut self, pointer: &str) -> Value {
        let reply = !is_request(pointer);
        let plain = [
            json!({"type": "string", "maxLength": 5000}),
            json!({"type": "integer"}),
            json!({"type": "boolean"}),
            json!({"type": "number"}),
            json!({"type": "integer", "format": "unix-time"}),
            json!({"type": "string", "format": "decimal"}),
            json!({"type": "string", "enum": ["one", "two"]}),
            json!({"type": "object", "properties": {"one": {"type": "string"}, "type": {"type": "string", "enum": ["a", "b"]}}}),
            json!({"type": "object", "title": "zeta", "properties": {"one": {"type": "string"}}, "required": ["one"]}),
            json!({"type": "array", "items": {"type": "string"}}),
            json!({"type": "array", "items": {"type": "object", "properties": {"one": {"type": "integer"}}}}),
            json!({"type": "object", "additionalProperties": {"type": "string"}}),
            json!({"anyOf": [{"type": "string", "enum": ["now"]}, {"type": "integer"}]}),
        ];
        let further = if reply {
            let components = self.sites.components.clone();
            let other = self.draw(&components).unwrap_or_default();
            let of = json!({"$ref": format!("#/components/schemas/{other}")});
            [
                of.clone(),
                json!({"anyOf": [{"type": "string"}, of], "x-expansionResources": {"oneOf": [of]}}),
            ]
        } else {
            let cleared = json!({"type": "string", "enum": [""]});
            [
                json!({"anyOf": [{"type": "integer"}, cleared]}),
                json!({"anyOf": [{"type": "object", "properties": {"one": {"type": "string"}}}, cleared]}),
            ]
        };
        let all: Vec<Value> = plain.into_iter().chain(further).collect();
        all[self.random.usize(..all.len())].clone()
    }

    fn add_member(&mut self) -> Option<String> {
        let objects = self.sites.objects.clone();
        let at = self.draw(&objects)?;
        let (name, schema) = (self.name(), self.schema(&at));
        // What holds itself in each of its fields has no end.
        let required = self.random.u8(..4) == 0 && schema.get("$ref").is_none();
        let object = self.object(&at)?;
        let members = object.get_mut("properties")?.as_object_mut()?;
        if members.contains_key(&name) {
            return None;
        }
        members.insert(name.clone(), schema);
        if required {
            let required = object.entry("required").or_insert_with(|| json!([]));
            required.as_array_mut()?.push(name.as_str().into());
        }
        Some(format!("{at} {name}"))
    }

    /// Takes a member out with all that is said of it.
    fn take(&mut self, at: &str, name: &str) -> Option<(Value, bool)> {
        let object = self.object(at)?;
        let schema = object
            .get_mut("properties")?
            .as_object_mut()?
            .shift_remove(name)?;
        let mut was_required = false;
        for list in ["required", "x-expandableFields"] {
            if let Some(names) = object.get_mut(list).and_then(Value::as_array_mut) {
                let before = names.len();
                names.retain(|one| one.as_str() != Some(name));
                was_required |= list == "required" && names.len() < before;
            }
        }
        if object.get("required") == Some(&json!([])) {
            object.remove("required");
        }
        let media = at.strip_suffix("/schema").unwrap_or_default();
        if let Some(media) = self.object(media)
            && let Some(encoding) = media.get_mut("encoding").and_then(Value::as_object_mut)
        {
            encoding.remove(name);
        }
        Some((schema, was_required))
    }

    fn remove_member(&mut self) -> Option<String> {
        let (at, name) = self.member()?;
        self.take(&at, &name)?;
        Some(format!("{at} {name}"))
    }

    fn rename_member(&mut self) -> Option<String> {
        let (at, name) = self.member()?;
        let new = format!(
            "{name}_{}",
            ["next", "2", "id", "type"][self.random.usize(..4)]
        );
        let (schema, required) = self.take(&at, &name)?;
        let object = self.object(&at)?;
        object
            .get_mut("properties")?
            .as_object_mut()?
            .insert(new.clone(), schema);
        if required {
            let required = object.entry("required").or_insert_with(|| json!([]));
            required.as_array_mut()?.push(new.as_str().into());
        }
        Some(format!("{at} {name} -> {new}"))
    }

    fn retype_member(&mut self) -> Option<String> {
        let (at, name) = self.member()?;
        let schema = self.schema(&at);
        let members = self.object(&at)?.get_mut("properties")?.as_object_mut()?;
        let told = schema.to_string();
        // A required reference may lead in a circle.
        let was = members.get(&name)?;
        if *was == schema || (schema.get("$ref").is_some() && was.get("$ref").is_none()) {
            return None;
        }
        members.insert(name.clone(), schema);
        Some(format!("{at} {name}: {told}"))
    }

    fn turn_required(&mut self) -> Option<String> {
        let (at, name) = self.member()?;
        let object = self.object(&at)?;
        let schema = object.get("properties")?.get(&name)?;
        let (is_reference, names) = (
            schema.get("$ref").is_some() || schema.get("anyOf").is_some(),
            object
                .entry("required")
                .or_insert_with(|| json!([]))
                .as_array_mut()?,
        );
        let before = names.len();
        names.retain(|one| one.as_str() != Some(name.as_str()));
        if names.len() == before {
            if is_reference && !is_request(&at) {
                return None;
            }
            names.push(name.as_str().into());
        }
        if names.is_empty() {
            object.remove("required");
        }
        Some(format!("{at} {name}"))
    }

    fn turn_nullable(&mut self) -> Option<String> {
        self.turn("nullable")
    }

    fn turn_deprecated(&mut self) -> Option<String> {
        self.turn("deprecated")
    }

    fn turn(&mut self, key: &str) -> Option<String> {
        let (at, name) = self.member()?;
        let members = self.object(&at)?.get_mut("properties")?;
        let schema = members.get_mut(&name)?.as_object_mut()?;
        if schema.contains_key("$ref") {
            return None;
        }
        if schema.remove(key).is_none() {
            schema.insert(key.to_owned(), true.into());
        }
        Some(format!("{at} {name}"))
    }

    fn make_list(&mut self) -> Option<String> {
        self.wrap(|schema| json!({"type": "array", "items": schema}))
    }

    fn make_choice(&mut self) -> Option<String> {
        self.wrap(|schema| json!({"anyOf": [schema, {"type": "string", "enum": ["auto", "none"]}]}))
    }

    fn wrap(&mut self, wrap: impl Fn(Value) -> Value) -> Option<String> {
        let (at, name) = self.member()?;
        let members = self.object(&at)?.get_mut("properties")?;
        let schema = members.get_mut(&name)?;
        if schema
            .get("format")
            .is_some_and(|format| format == "binary")
        {
            return None;
        }
        *schema = wrap(schema.clone());
        Some(format!("{at} {name}"))
    }

    fn turn_expandable(&mut self) -> Option<String> {
        let (at, name) = self.member()?;
        if is_request(&at) {
            return None;
        }
        let names = self
            .object(&at)?
            .get_mut("x-expandableFields")?
            .as_array_mut()?;
        let before = names.len();
        names.retain(|one| one.as_str() != Some(name.as_str()));
        if names.len() == before {
            names.push(name.as_str().into());
        }
        Some(format!("{at} {name}"))
    }

    fn values(&mut self) -> Option<(String, &mut Vec<Value>)> {
        let enums = self.sites.enums.clone();
        let at = self.draw(&enums)?;
        let values = self.object(&at)?.get_mut("enum")?.as_array_mut()?;
        Some((at, values))
    }

    fn add_value(&mut self) -> Option<String> {
        let value =
            ["zeta", "ZETA", "a_b", "none", "unknown", "1.0", "self", "-"][self.random.usize(..8)];
        let (at, values) = self.values()?;
        if values.iter().any(|one| one == value) {
            return None;
        }
        values.push(value.into());
        Some(format!("{at} {value}"))
    }

    fn remove_value(&mut self) -> Option<String> {
        let index = self.random.usize(..64);
        let (at, values) = self.values()?;
        if values.len() < 2 {
            return None;
        }
        let value = values.remove(index % values.len());
        Some(format!("{at} {value}"))
    }

    fn rename_value(&mut self) -> Option<String> {
        let index = self.random.usize(..64);
        let (at, values) = self.values()?;
        let index = index % values.len();
        let new = format!("{}_next", values[index].as_str()?);
        let value = std::mem::replace(&mut values[index], new.into());
        Some(format!("{at} {value}"))
    }

    fn add_arm(&mut self) -> Option<String> {
        let choices = self.sites.choices.clone();
        let at = self.draw(&choices)?;
        let components = self.sites.components.clone();
        let other = self.draw(&components)?;
        let arm = if is_request(&at) {
            json!({"type": "string", "enum": ["zeta"]})
        } else {
            json!({"$ref": format!("#/components/schemas/{other}")})
        };
        let told = arm.to_string();
        let arms = self
            .document
            .pointer_mut(&at)?
            .get_mut("anyOf")?
            .as_array_mut()?;
        let are_references = arms.iter().all(|arm| arm.get("$ref").is_some());
        if arms.contains(&arm) || (!is_request(&at) && (!are_references || arms.len() < 2)) {
            return None;
        }
        arms.push(arm);
        Some(format!("{at} {told}"))
    }

    fn remove_arm(&mut self) -> Option<String> {
        let choices = self.sites.choices.clone();
        let (at, index) = (self.draw(&choices)?, self.random.usize(..64));
        let schema = self.document.pointer_mut(&at)?;
        if schema.get("x-expansionResources").is_some() {
            return None;
        }
        let arms = schema.get_mut("anyOf")?.as_array_mut()?;
        if arms.len() < 2 {
            return None;
        }
        let arm = arms.remove(index % arms.len()).to_string();
        Some(format!("{at} {:.60}", arm))
    }

    fn change_title(&mut self) -> Option<String> {
        let objects = self.sites.objects.clone();
        let at = self.draw(&objects)?;
        let object = self.object(&at)?;
        let is_component = at.rsplit_once('/')?.0 == "/components/schemas";
        if is_component || !object.contains_key("title") {
            return None;
        }
        object.insert("title".to_owned(), "zeta_title".into());
        Some(at)
    }

    fn operation(&mut self) -> Option<String> {
        let operations = self.sites.operations.clone();
        self.draw(&operations)
    }

    fn parameters(&mut self) -> Option<(String, &mut Vec<Value>)> {
        let at = self.operation()?;
        let operation = self.object(&at)?;
        let parameters = operation.entry("parameters").or_insert_with(|| json!([]));
        Some((at, parameters.as_array_mut()?))
    }

    fn add_parameter(&mut self) -> Option<String> {
        let (name, schema) = (self.name(), self.schema("/paths/x/requestBody"));
        let required = self.random.u8(..4) == 0;
        let (at, parameters) = self.parameters()?;
        if !at.ends_with("/get") || parameters.iter().any(|one| one["name"] == name.as_str()) {
            return None;
        }
        parameters
            .push(json!({"name": name, "in": "query", "required": required, "schema": schema}));
        Some(format!("{at} {name}"))
    }

    fn remove_parameter(&mut self) -> Option<String> {
        let index = self.random.usize(..64);
        let (at, parameters) = self.parameters()?;
        let queries: Vec<usize> = (0..parameters.len())
            .filter(|index| parameters[*index]["in"] == "query")
            .collect();
        let gone = parameters.remove(*queries.get(index % queries.len().max(1))?);
        Some(format!("{at} {}", gone["name"]))
    }

    fn add_operation(&mut self) -> Option<String> {
        let at = self.operation()?;
        let (path, method) = at.rsplit_once('/')?;
        let path = path.strip_prefix("/paths/")?.replace("~1", "/");
        let mut operation = self.document.pointer(&at)?.clone();
        let id = format!("{}Zeta", operation["operationId"].as_str()?);
        operation["operationId"] = id.into();
        let path = format!("{path}/zeta");
        self.object("/paths")?
            .insert(path.clone(), json!({method: operation}));
        Some(format!("{method} {path}"))
    }

    fn remove_operation(&mut self) -> Option<String> {
        let at = self.operation()?;
        let (path, method) = at.rsplit_once('/')?;
        self.object(path)?.shift_remove(method)?;
        if self.object(path)?.is_empty() {
            let (_, key) = path.rsplit_once('/')?;
            let key = key.replace("~1", "/").replace("~0", "~");
            self.object("/paths")?.shift_remove(&key)?;
        }
        Some(at)
    }

    fn change_answer(&mut self) -> Option<String> {
        let at = self.operation()?;
        let components = self.sites.components.clone();
        let other = self.draw(&components)?;
        let operation = self.document.pointer_mut(&at)?;
        let answer = operation.pointer_mut("/responses/200/content/application~1json/schema")?;
        *answer = json!({"$ref": format!("#/components/schemas/{other}")});
        Some(format!("{at} {other}"))
    }

    fn rename_component(&mut self) -> Option<String> {
        let components = self.sites.components.clone();
        let (name, new) = (self.draw(&components)?, "zeta_thing");
        let schemas = self.object("/components/schemas")?;
        let schema = schemas.shift_remove(&name)?;
        schemas.insert(new.to_owned(), schema);
        let [from, to] = [name.as_str(), new].map(|name| format!("#/components/schemas/{name}"));
        repoint(self.document, &from, &to);
        Some(format!("{name} -> {new}"))
    }

    fn turn_resource(&mut self) -> Option<String> {
        let components = self.sites.components.clone();
        let name = self.draw(&components)?;
        let schema = self.object(&format!("/components/schemas/{name}"))?;
        if schema.get("type")? != "object" {
            return None;
        }
        if schema.remove("x-resourceId").is_none() {
            schema.insert("x-resourceId".to_owned(), name.as_str().into());
        }
        Some(name)
    }
}

fn is_request(pointer: &str) -> bool {
    pointer.contains("/requestBody") || pointer.contains("/parameters/")
}

/// Leads every reference to one component to another.
fn repoint(value: &mut Value, from: &str, to: &str) {
    match value {
        Value::Object(map) => map.values_mut().for_each(|inner| repoint(inner, from, to)),
        Value::Array(items) => items.iter_mut().for_each(|inner| repoint(inner, from, to)),
        Value::String(text) if text == from => *text = to.to_owned(),
        _ => {}
    }
}
