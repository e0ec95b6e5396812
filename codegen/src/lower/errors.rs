//! The many error bodies of v2 are read as one.
//!
//! The contract has a schema for every error code of v2 (144 of them), alike but for the code. Whoever handles an
//! error wants one type and the code as a value, so they are merged: a field is required if all of them require it,
//! and an enumeration has the values of all.

use std::collections::HashSet;

use indexmap::IndexMap;
use openapiv3::{
    MediaType, OpenAPI, ReferenceOr, Schema as Source, SchemaKind, Type as SourceType,
};

use super::Lowering;
use super::place::Place;
use super::scalar::scalar;
use super::schema::{AsSchema, component_name};
use crate::ir::{Def, Enumeration, Field, Owner, Place as Travels, Record, Side, Ty, TypeId};

/// The schema that the merged type stands for in names and documentation.
pub(crate) const MERGED_NAME: &str = "v2.error";

/// The components that an operation lists with `oneOf` as its errors.
pub(super) fn merged(document: &OpenAPI) -> HashSet<&str> {
    let mut found = HashSet::new();
    for (_, _, operation) in document.operations() {
        let Some(ReferenceOr::Item(default)) = &operation.responses.default else {
            continue;
        };
        for MediaType { schema, .. } in default.content.values() {
            let Some(ReferenceOr::Item(Source {
                schema_kind: SchemaKind::OneOf { one_of },
                ..
            })) = schema
            else {
                continue;
            };
            for member in one_of {
                let name = member.as_schema().err().and_then(component_name);
                found.extend(name.filter(|name| is_object(document, name)));
            }
        }
    }
    found
}

fn is_object(document: &OpenAPI, component: &str) -> bool {
    let schemas = document.components.as_ref().map(|all| &all.schemas);
    matches!(
        schemas.and_then(|schemas| schemas.get(component)),
        Some(ReferenceOr::Item(Source {
            schema_kind: SchemaKind::Type(SourceType::Object(_)),
            ..
        }))
    )
}

impl<'a> Lowering<'a> {
    /// Defines the one type that stands for all of them.
    pub(super) fn define_merged_errors(
        &mut self,
        id: TypeId,
        members: &[(TypeId, &'a str, &'a ReferenceOr<Source>)],
    ) {
        let schemas: Vec<(String, &'a Source)> = members
            .iter()
            .filter_map(|(_, name, schema)| {
                let place = Place::component(name, Owner::Schema(id));
                Some((place.to_string(), schema.as_schema().ok()?))
            })
            .collect();
        let place = Place::component(MERGED_NAME, Owner::Schema(id));
        let record = self.merge(&schemas, &place);
        self.types
            .define(id, Def::Record(record), place.to_string());
    }

    fn merge(&mut self, schemas: &[(String, &'a Source)], place: &Place<'_>) -> Record {
        let mut fields: IndexMap<&'a str, Vec<(String, &'a Source)>> = IndexMap::new();
        let mut required: HashSet<&'a str> = HashSet::new();
        for (pointer, schema) in schemas {
            let SchemaKind::Type(SourceType::Object(object)) = &schema.schema_kind else {
                continue;
            };
            if fields.is_empty() {
                required.extend(object.required.iter().map(String::as_str));
            } else {
                required.retain(|name| object.required.iter().any(|r| r == name));
            }
            for (name, property) in &object.properties {
                if let Ok(property) = property.as_schema() {
                    let pointer = format!("{pointer}/properties/{name}");
                    fields.entry(name).or_default().push((pointer, property));
                }
            }
        }
        let mut record = Record::default();
        for (name, members) in fields {
            let place = place.field(name);
            let ty = self.merge_field(&members, &place);
            record.fields.push(Field {
                name: name.to_owned(),
                ty,
                required: required.contains(name),
                nullable: members.iter().any(|(_, m)| m.schema_data.nullable),
                clearable: false,
                place: Travels::Body,
                facts: crate::ir::Facts::default(),
            });
        }
        record
    }

    /// A field's type in all of them; any value where they disagree.
    fn merge_field(&mut self, members: &[(String, &'a Source)], place: &Place<'_>) -> Ty {
        let all_strings = members
            .iter()
            .all(|(_, m)| matches!(m.schema_kind, SchemaKind::Type(SourceType::String(_))));
        let all_objects = members
            .iter()
            .all(|(_, m)| matches!(m.schema_kind, SchemaKind::Type(SourceType::Object(_))));
        if all_objects {
            let record = self.merge(members, place);
            return Ty::Named(
                self.types
                    .intern(Def::Record(record), Side::Response, place),
            );
        }
        if all_strings {
            let mut values = Vec::new();
            for (_, member) in members {
                if let SchemaKind::Type(SourceType::String(string)) = &member.schema_kind {
                    for value in string.enumeration.iter().flatten() {
                        if !values.contains(value) {
                            values.push(value.clone());
                        }
                    }
                }
            }
            values.sort();
            return if values.is_empty() {
                Ty::Text
            } else {
                Ty::Named(self.types.intern(
                    Def::Enumeration(Enumeration::of(values)),
                    Side::Response,
                    place,
                ))
            };
        }
        let scalars: Vec<Ty> = members
            .iter()
            .filter_map(|(_, member)| Some(scalar(&member.schema_kind)?.ty))
            .collect();
        if let [first, rest @ ..] = scalars.as_slice()
            && scalars.len() == members.len()
            && rest.iter().all(|ty| ty == first)
        {
            return first.clone();
        }
        let items: Vec<_> = members
            .iter()
            .filter_map(|(pointer, member)| Some((format!("{pointer}/items"), items(member)?)))
            .collect();
        if items.len() == members.len() {
            let item = self.merge_field(&items, &place.key("items"));
            return Ty::List(Box::new(item));
        }
        Ty::Json
    }
}

/// What a list holds.
fn items(schema: &Source) -> Option<&Source> {
    match &schema.schema_kind {
        SchemaKind::Type(SourceType::Array(array)) => array.items.as_ref()?.as_schema().ok(),
        _ => None,
    }
}
