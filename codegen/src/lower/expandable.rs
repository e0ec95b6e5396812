//! Ids that can be expanded into the objects they name.

use openapiv3::{ReferenceOr, Schema as Source, SchemaKind, Type as SourceType};

use super::Lowering;
use super::place::Place;
use super::schema::{AsSchema, component_name};
use crate::ir::{Def, Schema, Side, Ty};

/// Calls `each` with every field that is an id or an object, and the names of the objects.
pub(super) fn expandable_fields<'a>(
    schema: &'a ReferenceOr<Source>,
    each: &mut dyn FnMut(&'a str, Vec<&'a str>),
) {
    let Ok(schema) = schema.as_schema() else {
        return;
    };
    let SchemaKind::Type(SourceType::Object(object)) = &schema.schema_kind else {
        return;
    };
    for (name, property) in &object.properties {
        if let Ok(property) = property.as_schema()
            && let Some(targets) = expansion(property)
        {
            each(name, targets);
        }
    }
}

impl<'a> Lowering<'a> {
    /// An id that can be expanded into the object it names, if a choice is one: of a text and objects.
    pub(super) fn expandable(
        &mut self,
        members: &'a [ReferenceOr<Source>],
        place: &Place<'_>,
    ) -> Option<Ty> {
        let (mut live, mut deleted, mut objects) = (Vec::new(), Vec::new(), Vec::new());
        for member in members {
            let Some(name) = self.object_member(member) else {
                let is_text = matches!(
                    member.as_schema().map(|schema| &schema.schema_kind),
                    Ok(SchemaKind::Type(SourceType::String(_)))
                );
                if is_text {
                    continue;
                }
                return None;
            };
            let Some(Schema::Type(id)) = self.components.get(name) else {
                return None;
            };
            if name.starts_with("deleted_") {
                deleted.push(*id);
            } else {
                live.push(*id);
            }
            objects.push(name);
        }
        Some(match (live.as_slice(), deleted.as_slice()) {
            ([], []) => Ty::Text,
            ([target], []) => Ty::Expandable {
                target: *target,
                deleted: None,
            },
            ([target], [deleted]) => Ty::Expandable {
                target: *target,
                deleted: Some(*deleted),
            },
            _ => {
                // Several kinds of object: a union of them all, deleted ones among them.
                let union = self.union_of_objects(&objects, place);
                Ty::Expandable {
                    target: self.types.intern(Def::Union(union), Side::Response, place),
                    deleted: None,
                }
            }
        })
    }
}

/// Whether a choice is an id that can be expanded.
pub(super) fn is_expansion(schema: &Source) -> bool {
    expansion(schema).is_some()
}

/// Whether a request can ask for more of a field, by what the object around it says.
pub(super) fn is_expandable(object: &Source, field: &str) -> bool {
    object
        .schema_data
        .extensions
        .get("x-expandableFields")
        .and_then(|fields| fields.as_array())
        .is_some_and(|fields| fields.iter().any(|f| f.as_str() == Some(field)))
}

/// The names of the objects that an id can be expanded into.
fn expansion(schema: &Source) -> Option<Vec<&str>> {
    let resources = schema.schema_data.extensions.get("x-expansionResources")?;
    let members = resources.get("oneOf")?.as_array()?;
    Some(
        members
            .iter()
            .filter_map(|m| m.get("$ref")?.as_str())
            .filter_map(component_name)
            .collect(),
    )
}
