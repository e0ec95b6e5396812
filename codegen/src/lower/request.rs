//! Schemas of what is sent.

use openapiv3::{ObjectType, ReferenceOr, Schema as Source, SchemaKind, Type as SourceType};

use super::Lowering;
use super::place::Place;
use super::scalar::{is_empty_text, scalar};
use super::schema::{AsSchema, Lowered, field};
use crate::ir::{Def, Field, Place as Travels, Record, Side, Ty};

impl<'a> Lowering<'a> {
    /// A schema of something that is sent.
    pub(super) fn request(
        &mut self,
        schema: &'a dyn AsSchema,
        name: &str,
        place: &Place<'_>,
    ) -> Lowered {
        let schema = match schema.as_schema() {
            Ok(schema) => schema,
            Err(_) => {
                self.errors.push(
                    place.to_string(),
                    "a parameter refers to a component schema",
                    "write the parameter's schema in place: component schemas are what comes back, and read differently",
                );
                return Ty::Json.into();
            }
        };
        let mut lowered = match &schema.schema_kind {
            SchemaKind::Type(SourceType::String(string)) => {
                let mut lowered = self.string(string, schema, place, Side::Request);
                if lowered.ty == Ty::Text
                    && let Some(Some(target)) = self.references.get(name)
                {
                    lowered.ty = Ty::Id(*target);
                }
                lowered
            }
            SchemaKind::Type(SourceType::Object(object)) => {
                self.request_object(object, place).into()
            }
            SchemaKind::Type(SourceType::Array(array)) => match &array.items {
                Some(items) => {
                    let item = self.request(items, "", &place.key("items"));
                    Ty::List(Box::new(self.element(
                        item,
                        Side::Request,
                        &place.key("items"),
                    )))
                    .into()
                }
                None => self.missing_items(place),
            },
            SchemaKind::AnyOf { any_of } => self.request_any_of(any_of, name, place),
            kind => match scalar(kind) {
                Some(lowered) => lowered,
                None => {
                    self.unsupported(place, schema);
                    Ty::Json.into()
                }
            },
        };
        // A parameter that may be null is cleared by it.
        lowered.clearable |= schema.schema_data.nullable;
        self.remark(&schema.schema_data, &mut lowered);
        lowered
    }

    fn request_object(&mut self, object: &'a ObjectType, place: &Place<'_>) -> Ty {
        if let Some(map) = self.map(object, place, Side::Request) {
            return map;
        }
        let record = self.request_record(object, place);
        Ty::Named(self.types.intern(Def::Record(record), Side::Request, place))
    }

    pub(super) fn request_record(&mut self, object: &'a ObjectType, place: &Place<'_>) -> Record {
        self.check_required(object, place);
        let mut record = Record::default();
        for (name, schema) in &object.properties {
            let place = place.field(name);
            let required = object.required.contains(name);
            let field = self.parameter(name, schema, required, Travels::Body, &place);
            record.fields.push(field);
        }
        record
    }

    /// One parameter, at any depth.
    pub(super) fn parameter(
        &mut self,
        name: &'a str,
        schema: &'a dyn AsSchema,
        required: bool,
        travels: Travels,
        place: &Place<'_>,
    ) -> Field {
        let mut lowered = self.request(schema, name, place);
        if let Some(value) = lowered.constant.take() {
            lowered.ty = self.constant_type(value, Side::Request, place);
        }
        field(name, lowered, required, travels)
    }

    /// `anyOf [X, ""]` is X that can be cleared; anything else with several members is a union.
    fn request_any_of(
        &mut self,
        any_of: &'a [ReferenceOr<Source>],
        name: &str,
        place: &Place<'_>,
    ) -> Lowered {
        let members: Vec<_> = any_of.iter().filter(|m| !is_empty_text(*m)).collect();
        let clearable = members.len() < any_of.len();
        if members.is_empty() {
            self.errors.push(
                place.key("anyOf").to_string(),
                "an empty `anyOf`",
                "list what it can be",
            );
            return Ty::Json.into();
        }
        let mut lowered = if let [only] = members.as_slice() {
            let index = any_of
                .iter()
                .position(|m| std::ptr::eq(m, *only))
                .unwrap_or_default();
            self.request(*only, name, &place.key("anyOf").index(index))
        } else {
            let union = self.union_of_kinds(any_of, name, place, Side::Request);
            Ty::Named(self.types.intern(Def::Union(union), Side::Request, place)).into()
        };
        lowered.clearable |= clearable;
        lowered
    }
}
