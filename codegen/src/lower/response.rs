//! Schemas of what comes back.

use openapiv3::{ObjectType, ReferenceOr, Schema as Source, SchemaKind, Type as SourceType};

use super::Lowering;
use super::expandable::{is_expandable, is_expansion};
use super::intern::page_of;
use super::place::Place;
use super::scalar::scalar;
use super::schema::{AsSchema, Lowered, field};
use crate::ir::{Constant, Def, Place as Travels, Record, Side, Ty, TypeId};

impl<'a> Lowering<'a> {
    /// A schema of something that comes back.
    pub(super) fn response(&mut self, schema: &'a dyn AsSchema, place: &Place<'_>) -> Lowered {
        let schema = match schema.as_schema() {
            Ok(schema) => schema,
            Err(reference) => return self.reference(reference, place),
        };
        let mut lowered = match &schema.schema_kind {
            SchemaKind::Type(SourceType::String(string)) => {
                self.string(string, schema, place, Side::Response)
            }
            SchemaKind::Type(SourceType::Object(object)) => {
                self.response_object(object, schema, place).into()
            }
            SchemaKind::Type(SourceType::Array(array)) => {
                let place = place.key("items");
                let item = match &array.items {
                    Some(items) => self.response(items, &place),
                    // It doesn't say what it holds.
                    None => Ty::Json.into(),
                };
                Ty::List(Box::new(self.element(item, Side::Response, &place))).into()
            }
            SchemaKind::AnyOf { any_of: members } | SchemaKind::OneOf { one_of: members } => {
                self.response_choice(members, schema, place)
            }
            kind => scalar(kind).unwrap_or_else(|| self.fault(place)),
        };
        lowered.nullable |= schema.schema_data.nullable;
        self.remark(&schema.schema_data, &mut lowered);
        lowered
    }

    fn response_object(
        &mut self,
        object: &'a ObjectType,
        schema: &'a Source,
        place: &Place<'_>,
    ) -> Ty {
        if let Some(map) = self.map(object, place, Side::Response) {
            return map;
        }
        if object.properties.is_empty() {
            // No fields are promised: it is whatever it is.
            return Ty::Json;
        }
        if let Some(page) = page_of(&mut object.properties.keys().map(String::as_str).collect())
            && let Some(ReferenceOr::Item(data)) = object.properties.get("data")
            && let SchemaKind::Type(SourceType::Array(array)) = &data.schema_kind
            && let Some(items) = &array.items
        {
            // The field that holds the page names its items: `data` would say nothing.
            let data = place.key("properties");
            let data = data.key("data");
            let items_place = data.key("items");
            let item = self.response(items, &items_place);
            let item = self.element(item, Side::Response, &items_place);
            return Ty::Page(page, Box::new(item));
        }
        let record = self.response_record(object, schema, place, None);
        Ty::Named(
            self.types
                .intern(Def::Record(record), Side::Response, place),
        )
    }

    /// An object with fields. `itself` is the object that its `id` names, if it is one that has an id.
    pub(super) fn response_record(
        &mut self,
        object: &'a ObjectType,
        schema: &'a Source,
        place: &Place<'_>,
        itself: Option<TypeId>,
    ) -> Record {
        let mut record = Record::default();
        for (name, property) in &object.properties {
            let place = place.field(name);
            let required = object.required.contains(name);
            let mut lowered = self.response(property, &place);
            if let Some(value) = lowered.constant.take() {
                if required && !lowered.nullable {
                    record.constants.push(Constant {
                        name: name.clone(),
                        value,
                    });
                    continue;
                }
                lowered.ty = self.constant_type(value, Side::Response, &place);
            }
            if let (Some(itself), "id", Ty::Text) = (itself, name.as_str(), &lowered.ty) {
                lowered.ty = Ty::Id(itself);
            }
            lowered.facts.expandable = is_expandable(schema, name);
            record
                .fields
                .push(field(name, lowered, required, Travels::Body));
        }
        record
    }

    fn response_choice(
        &mut self,
        members: &'a [ReferenceOr<Source>],
        schema: &'a Source,
        place: &Place<'_>,
    ) -> Lowered {
        if is_expansion(schema)
            && let Some(id) = self.expandable(members, place)
        {
            return id.into();
        }
        if let [only] = members {
            // Stripe writes a nullable reference so, since OpenAPI 3.0 allows nothing beside `$ref`.
            return self.response(only, &place.key("anyOf").index(0));
        }
        self.choice(members, "", place, Side::Response).into()
    }
}
