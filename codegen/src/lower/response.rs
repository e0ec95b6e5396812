//! Schemas of what comes back.

use openapiv3::{ObjectType, ReferenceOr, Schema as Source, SchemaKind, Type as SourceType};

use super::Lowering;
use super::expandable::{expansion, is_expandable};
use super::intern::page_of;
use super::place::Place;
use super::scalar::scalar;
use super::schema::{AsSchema, Lowered, field};
use crate::ir::{Constant, Def, Place as Travels, Record, Side, Ty, TypeId};

impl<'a> Lowering<'a> {
    /// A schema of something that comes back. `itself` is the record it belongs to.
    pub(super) fn response(
        &mut self,
        schema: &'a dyn AsSchema,
        place: &Place<'_>,
        itself: Option<TypeId>,
    ) -> Lowered {
        let schema = match schema.as_schema() {
            Ok(schema) => schema,
            Err(reference) => return self.reference(reference, place),
        };
        let mut lowered = match &schema.schema_kind {
            SchemaKind::Type(SourceType::String(string)) => {
                self.string(string, schema, place, Side::Response)
            }
            SchemaKind::Type(SourceType::Object(object)) => {
                self.response_object(object, schema, place, itself).into()
            }
            SchemaKind::Type(SourceType::Array(array)) => match &array.items {
                Some(items) => {
                    let item = self.response(items, &place.key("items"), None);
                    Ty::List(Box::new(self.element(
                        item,
                        Side::Response,
                        &place.key("items"),
                    )))
                    .into()
                }
                None => self.missing_items(place),
            },
            SchemaKind::AnyOf { any_of } => self.response_any_of(any_of, schema, place),
            kind => match scalar(kind) {
                Some(lowered) => lowered,
                None => {
                    self.unsupported(place, schema);
                    Ty::Json.into()
                }
            },
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
        itself: Option<TypeId>,
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
            let item = self.response(items, &items_place, None);
            let item = self.element(item, Side::Response, &items_place);
            return Ty::Page(page, Box::new(item));
        }
        let record = self.response_record(object, schema, place, itself);
        Ty::Named(
            self.types
                .intern(Def::Record(record), Side::Response, place),
        )
    }

    pub(super) fn response_record(
        &mut self,
        object: &'a ObjectType,
        schema: &'a Source,
        place: &Place<'_>,
        itself: Option<TypeId>,
    ) -> Record {
        self.check_required(object, place);
        let mut record = Record::default();
        for (name, property) in &object.properties {
            let place = place.field(name);
            let required = object.required.contains(name);
            let mut lowered = self.response(property, &place, itself);
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

    fn response_any_of(
        &mut self,
        any_of: &'a [ReferenceOr<Source>],
        schema: &'a Source,
        place: &Place<'_>,
    ) -> Lowered {
        if let Some(targets) = expansion(schema) {
            return self.expandable(any_of, &targets, place).into();
        }
        if let [only] = any_of {
            // Stripe writes a nullable reference so, since OpenAPI 3.0 allows nothing beside `$ref`.
            return self.response(only, &place.key("anyOf").index(0), None);
        }
        match self.response_union(any_of, place) {
            Some(union) => {
                Ty::Named(self.types.intern(Def::Union(union), Side::Response, place)).into()
            }
            None => Ty::Json.into(),
        }
    }
}
