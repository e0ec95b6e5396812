//! What a document says, member by member: read from its JSON, and from nothing that the generator makes of it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::ir::ELEMENT;
use crate::lower::MERGED_NAME;
use crate::naming::lock::{NamesLock, place_steps};
use crate::source::pointer;

/// The members of a document by their places: `schema invoice/lines`, `request PostInvoices/items/price`. A list's element
/// and the arms of a choice are at the place of the whole.
#[derive(Debug)]
pub struct Census<'d> {
    places: BTreeMap<String, Vec<Said<'d>>>,
}

/// What is said of a member. It may be said several times, as by the arms of a choice.
#[derive(Debug, Clone, PartialEq)]
pub struct Said<'d> {
    /// Where.
    pub pointer: String,
    /// The schema; of an operation, all of it.
    pub schema: &'d Value,
    /// Whether the member must be there.
    pub required: bool,
}

impl<'d> Census<'d> {
    /// Reads a document.
    #[must_use]
    pub fn of(document: &'d Value) -> Self {
        let mut census = Census {
            places: BTreeMap::new(),
        };
        let schemas = document.pointer("/components/schemas");
        for (name, schema) in entries(schemas) {
            let at = format!("/components/schemas/{}", pointer::escape(name));
            census.owner("schema", name, at, schema);
        }
        for (path, item) in entries(document.get("paths")) {
            for (method, operation) in entries(Some(item)) {
                let at = format!("/paths/{}/{method}", pointer::escape(path));
                if let Some(id) = operation.get("operationId").and_then(Value::as_str) {
                    census.operation(id, &at, operation);
                }
            }
        }
        census.errors(document);
        census
    }

    /// The errors that an operation lists are read as one: what one of them says is said of that, too.
    fn errors(&mut self, document: &'d Value) {
        let merged = place("schema", MERGED_NAME);
        let mut names = BTreeSet::new();
        for (_, item) in entries(document.get("paths")) {
            for (_, operation) in entries(Some(item)) {
                for (_, content) in entries(operation.pointer("/responses/default/content")) {
                    let arms = content.pointer("/schema/oneOf").and_then(Value::as_array);
                    names.extend(arms.into_iter().flatten().filter_map(component));
                }
            }
        }
        for name in names {
            let one = place("schema", name);
            if one == merged {
                continue;
            }
            let below = format!("{one}/");
            let members = self.places.range(below.clone()..);
            let members = members.take_while(|(place, _)| place.starts_with(&below));
            let said: Vec<(String, Vec<Said<'d>>)> = members
                .map(|(place, said)| (format!("{merged}{}", &place[one.len()..]), said.clone()))
                .collect();
            for (place, said) in said {
                self.places.entry(place).or_default().extend(said);
            }
        }
    }

    fn operation(&mut self, id: &str, at: &str, operation: &'d Value) {
        let place = place("request", id);
        self.say(&place, at.to_owned(), operation, true);
        let parameters = operation.get("parameters").and_then(Value::as_array);
        for (index, parameter) in parameters.into_iter().flatten().enumerate() {
            let at = format!("{at}/parameters/{index}");
            if let (Some(name), Some(schema)) = (text(parameter, "name"), parameter.get("schema")) {
                let required = parameter.get("required") == Some(&Value::Bool(true));
                let member = below(&place, name);
                self.say(&member, at.clone(), schema, required);
                self.members(&member, &format!("{at}/schema"), schema);
            }
        }
        for (media, content) in entries(operation.pointer("/requestBody/content")) {
            if let Some(schema) = content.get("schema") {
                let at = format!("{at}/requestBody/content/{}/schema", pointer::escape(media));
                self.members(&place, &at, schema);
            }
        }
        for (media, content) in entries(operation.pointer("/responses/200/content")) {
            if let Some(schema) = content.get("schema") {
                let at = format!(
                    "{at}/responses/200/content/{}/schema",
                    pointer::escape(media)
                );
                self.owner("response", id, at, schema);
            }
        }
    }

    fn owner(&mut self, kind: &str, name: &str, at: String, schema: &'d Value) {
        let place = place(kind, name);
        self.members(&place, &at, schema);
        self.say(&place, at, schema, true);
    }

    /// The members of a schema, through lists, maps, pages and choices.
    fn members(&mut self, place: &str, at: &str, schema: &'d Value) {
        let required = schema.get("required").and_then(Value::as_array);
        let required: Vec<&str> = required
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let is_component = place.starts_with("schema ") && !place.contains('/');
        if let Some(data) =
            paged(schema).filter(|_| !is_component && !place.starts_with("request "))
        {
            return self.members(place, &format!("{at}/properties/data"), data);
        }
        for (name, property) in entries(schema.get("properties")) {
            let at = format!("{at}/properties/{}", pointer::escape(name));
            let member = below(place, name);
            self.members(&member, &at, property);
            self.say(&member, at, property, required.contains(&name.as_str()));
        }
        for key in ["items", "additionalProperties"] {
            if let Some(inner) = schema.get(key) {
                self.members(place, &format!("{at}/{key}"), inner);
            }
        }
        for key in ["anyOf", "oneOf"] {
            let arms = schema.get(key).and_then(Value::as_array);
            for (index, arm) in arms.into_iter().flatten().enumerate() {
                self.members(place, &format!("{at}/{key}/{index}"), arm);
            }
        }
    }

    fn say(&mut self, place: &str, pointer: String, schema: &'d Value, required: bool) {
        let said = Said {
            pointer,
            schema,
            required,
        };
        match self.places.get_mut(place) {
            Some(known) => known.push(said),
            None => {
                self.places.insert(place.to_owned(), vec![said]);
            }
        }
    }

    /// Every place, with what is said there.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[Said<'d>])> {
        self.places
            .iter()
            .map(|(place, said)| (place.as_str(), said.as_slice()))
    }

    /// What decides on what requests can expand: which of them can at all, what they answer, and what is in that.
    pub(super) fn expansions(&self) -> impl Iterator<Item = (&str, Vec<&Value>, Vec<&str>)> {
        self.iter().filter_map(|(place, said)| {
            let schemas = || said.iter().map(|said| said.schema);
            let keys = ["x-expandableFields", "x-expansionResources"];
            let marks: Vec<&Value> = schemas()
                .flat_map(|schema| keys.into_iter().filter_map(|key| schema.get(key)))
                .collect();
            let components: Vec<&str> = schemas().flat_map(components).collect();
            let counts = !marks.is_empty() || !components.is_empty() || place.ends_with("/expand");
            counts.then_some((place, marks, components))
        })
    }

    /// What is said at a place.
    #[must_use]
    pub fn at(&self, place: &str) -> &[Said<'d>] {
        self.places.get(place).map_or(&[], Vec::as_slice)
    }

    /// Whether something at a place has members.
    #[must_use]
    pub fn has_members(&self, place: &str) -> bool {
        let prefix = format!("{place}/");
        let next = self.places.range(prefix.clone()..).next();
        next.is_some_and(|(place, _)| place.starts_with(&prefix))
    }

    /// Whether a member of a place is there by way of a component: an object that stood inline may have become one.
    #[must_use]
    pub fn refers_to(&self, holder: &str, member: &str) -> bool {
        let has = |schema: &str| {
            let place = below(&place("schema", schema), member);
            !self.at(&place).is_empty()
        };
        let said = self.at(holder).iter();
        said.flat_map(|said| components(said.schema)).any(has)
    }

    /// The values of what is said at a place; of an enumeration that is a component, those of the component.
    #[must_use]
    pub(super) fn values(&self, said: &[Said<'d>]) -> BTreeSet<&'d str> {
        let own: BTreeSet<&str> = said.iter().flat_map(|said| values(said.schema)).collect();
        if !own.is_empty() {
            return own;
        }
        let components = said.iter().flat_map(|said| components(said.schema));
        let said = components.flat_map(|name| self.at(&place("schema", name)));
        said.flat_map(|said| values(said.schema)).collect()
    }

    /// The place that the lock's place, and a member there, is here. A step that no member is called by stays where it is.
    #[must_use]
    pub fn find(&self, locked: &str, member: Option<&str>) -> String {
        let Some((kind, steps)) = place_steps(locked) else {
            return String::new();
        };
        let mut steps = steps.iter();
        let mut found = steps
            .next()
            .map(|owner| place(kind, owner))
            .unwrap_or_default();
        let steps = steps.map(|step| step.strip_suffix(ELEMENT).unwrap_or(step));
        for step in steps.chain(member) {
            let inner = below(&found, step);
            if self.places.contains_key(&inner) {
                found = inner;
            }
        }
        found
    }
}

/// The places of names of which two documents say another thing.
pub(crate) fn changed(documents: &[Census<'_>; 2], names: &NamesLock) -> BTreeSet<String> {
    let places = names.items.values().flat_map(|item| &item.places);
    let differs = |place: &&String| {
        let said = documents.each_ref().map(|census| {
            let found = census.find(place, None);
            census.at(&found)
        });
        differ(said, false)
    };
    places.filter(differs).cloned().collect()
}

/// Whether two documents say another thing; of an operation, also if they say it elsewhere.
pub(super) fn differ([before, after]: [&[Said<'_>]; 2], is_operation: bool) -> bool {
    let same = |(a, b): (&Said<'_>, &Said<'_>)| {
        let moved = is_operation && a.pointer != b.pointer;
        a.required == b.required && a.schema == b.schema && !moved
    };
    before.len() != after.len() || !before.iter().zip(after).all(same)
}

/// The component that a schema refers to.
pub(super) fn component(schema: &Value) -> Option<&str> {
    text(schema, "$ref")?.strip_prefix("#/components/schemas/")
}

fn place(kind: &str, owner: &str) -> String {
    format!("{kind} {}", pointer::escape(owner))
}

/// A member's place.
pub(super) fn below(place: &str, member: &str) -> String {
    format!("{place}/{}", pointer::escape(member))
}

/// The values of the enumerations at a schema, in its lists and choices, too.
#[must_use]
pub(super) fn values(schema: &Value) -> Vec<&str> {
    let own = schema.get("enum").and_then(Value::as_array);
    let mut out: Vec<&str> = own
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let inner = ["items", "additionalProperties"]
        .into_iter()
        .filter_map(|key| schema.get(key));
    out.extend(inner.chain(arms(schema)).flat_map(values));
    out
}

/// The components that stand at a schema, in its lists and choices, too.
fn components(schema: &Value) -> Vec<&str> {
    let inner = ["items", "additionalProperties"]
        .into_iter()
        .filter_map(|key| schema.get(key));
    let inner = inner.chain(arms(schema)).flat_map(components);
    component(schema).into_iter().chain(inner).collect()
}

/// The arms of a choice.
pub(super) fn arms(schema: &Value) -> impl Iterator<Item = &Value> {
    let choices = ["anyOf", "oneOf"].into_iter();
    let arms = choices.filter_map(|key| schema.get(key)?.as_array());
    arms.flatten()
}

/// What a page of a list has: what it holds is the list's element.
const PAGES: [&[&str]; 3] = [
    &["data", "has_more", "object", "url"],
    &[
        "data",
        "has_more",
        "next_page",
        "object",
        "total_count",
        "url",
    ],
    &["data", "next_page_url", "previous_page_url"],
];

/// The list that an inline schema of a reply is a page of.
fn paged(schema: &Value) -> Option<&Value> {
    let properties = schema.get("properties")?.as_object()?;
    let is = |page: &&[&str]| {
        page.len() == properties.len() && page.iter().all(|name| properties.contains_key(*name))
    };
    PAGES.iter().any(is).then(|| properties.get("data"))?
}

fn text<'d>(value: &'d Value, key: &str) -> Option<&'d str> {
    value.get(key).and_then(Value::as_str)
}

fn entries(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten()
}
