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
        let Ok(schema) = schema.as_schema() else {
            return self.fault(place);
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
                self.request_object(object, name, place).into()
            }
            SchemaKind::Type(SourceType::Array(array)) => {
                let place = place.key("items");
                let item = match &array.items {
                    Some(items) => self.request(items, "", &place),
                    // It doesn't say what it holds.
                    None => Ty::Json.into(),
                };
                Ty::List(Box::new(self.element(item, Side::Request, &place))).into()
            }
            SchemaKind::AnyOf { any_of: members } | SchemaKind::OneOf { one_of: members } => {
                self.request_choice(members, name, place)
            }
            kind => {
                let mut lowered = scalar(kind).unwrap_or_else(|| self.fault(place));
                self.told_by_name(name, &mut lowered.ty);
                lowered
            }
        };
        // A parameter that may be null is cleared by it.
        lowered.clearable |= schema.schema_data.nullable;
        self.remark(&schema.schema_data, &mut lowered);
        lowered
    }

    fn request_object(&mut self, object: &'a ObjectType, name: &str, place: &Place<'_>) -> Ty {
        if let Some(map) = self.map(object, place, Side::Request) {
            return map;
        }
        let mut record = self.request_record(object, place);
        if record.is_range() {
            for bound in &mut record.fields {
                self.told_by_name(name, &mut bound.ty);
            }
        }
        Ty::Named(self.types.intern(Def::Record(record), Side::Request, place))
    }

    /// A whole number is a point in time if those of its name are that in what comes back.
    fn told_by_name(&self, name: &str, ty: &mut Ty) {
        if *ty == Ty::Int && self.times.contains(name) {
            *ty = Ty::Timestamp;
        }
    }

    pub(super) fn request_record(&mut self, object: &'a ObjectType, place: &Place<'_>) -> Record {
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
    fn request_choice(
        &mut self,
        members: &'a [ReferenceOr<Source>],
        name: &str,
        place: &Place<'_>,
    ) -> Lowered {
        let mut values = members
            .iter()
            .enumerate()
            .filter(|(_, m)| !is_empty_text(*m));
        let mut lowered = match (values.next(), values.next()) {
            (None, _) => Ty::Empty.into(),
            (Some((index, only)), None) => {
                self.request(only, name, &place.key("anyOf").index(index))
            }
            _ => self.choice(members, name, place, Side::Request).into(),
        };
        lowered.clearable |= members.iter().any(|member| is_empty_text(member));
        lowered
    }
}
