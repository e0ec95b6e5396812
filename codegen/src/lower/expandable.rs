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
    /// An id that can be expanded into the object it names.
    pub(super) fn expandable(
        &mut self,
        any_of: &'a [ReferenceOr<Source>],
        targets: &[&'a str],
        place: &Place<'_>,
    ) -> Ty {
        let mut ids = Vec::new();
        for target in targets {
            match self.components.get(target) {
                Some(Schema::Type(id)) => ids.push((*target, *id)),
                _ => {
                    self.errors.push(
                        place.to_string(),
                        format!("`x-expansionResources` names `{target}`, which is no object"),
                        "name component schemas that are objects",
                    );
                }
            }
        }
        let (deleted, live): (Vec<_>, Vec<_>) = ids
            .iter()
            .partition(|(name, _)| name.starts_with("deleted_"));
        let members = any_of.iter().filter(|m| m.as_schema().is_err()).count();
        if members != targets.len() {
            self.errors.push(
                place.to_string(),
                "`x-expansionResources` and `anyOf` name different objects",
                "name the same objects in both",
            );
        }
        match (live.as_slice(), deleted.as_slice()) {
            ([(_, target)], []) => Ty::Expandable {
                target: *target,
                deleted: None,
            },
            ([(_, target)], [(_, deleted)]) => Ty::Expandable {
                target: *target,
                deleted: Some(*deleted),
            },
            ([], []) => Ty::Text,
            _ => {
                // Several kinds of object: a union of them all, deleted ones among them.
                let references: Vec<_> = any_of.iter().filter(|m| m.as_schema().is_err()).collect();
                match self.union_of_references(&references, place) {
                    Some(union) => {
                        let target = self.types.intern(Def::Union(union), Side::Response, place);
                        Ty::Expandable {
                            target,
                            deleted: None,
                        }
                    }
                    None => Ty::Json,
                }
            }
        }
    }
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
pub(super) fn expansion(schema: &Source) -> Option<Vec<&str>> {
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
