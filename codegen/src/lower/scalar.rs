//! Texts, enumerations, numbers and truth values.

use openapiv3::{
    IntegerFormat, Schema as Source, SchemaKind, StringFormat, StringType, Type as SourceType,
    VariantOrUnknownOrEmpty,
};

use super::Lowering;
use super::place::Place;
use super::schema::{AsSchema, Lowered};
use crate::ir::{Def, Enumeration, Scalar, Side, Ty};

impl<'a> Lowering<'a> {
    pub(super) fn string(
        &mut self,
        string: &StringType,
        schema: &Source,
        place: &Place<'_>,
        side: Side,
    ) -> Lowered {
        let mut lowered = Lowered::from(self.string_type(string, schema));
        lowered.facts.max_length = string.max_length;
        lowered.facts.pattern = string.pattern.clone();
        if string.enumeration.is_empty() {
            return lowered;
        }
        let mut enumeration = self.enumeration(&string.enumeration);
        if side == Side::Request && enumeration.values.iter().any(String::is_empty) {
            enumeration.values.retain(|v| !v.is_empty());
            lowered.clearable = true;
            if enumeration.values.is_empty() {
                // It can be cleared, and nothing else.
                lowered.ty = Ty::Empty;
                return lowered;
            }
        }
        if let [only] = enumeration.values.as_slice() {
            lowered.constant = Some(Scalar::Text(only.clone()));
        }
        // Interned only by `record_field`, `element` and the like when it is not a constant after all.
        if lowered.constant.is_none() {
            lowered.ty = Ty::Named(
                self.types
                    .intern(Def::Enumeration(enumeration), side, place),
            );
        }
        lowered
    }

    fn string_type(&mut self, string: &StringType, schema: &Source) -> Ty {
        let decimal = schema
            .schema_data
            .extensions
            .get("x-stripeDecimal")
            .is_some();
        match &string.format {
            VariantOrUnknownOrEmpty::Item(StringFormat::DateTime) => Ty::DateTime,
            VariantOrUnknownOrEmpty::Item(StringFormat::Binary) => Ty::Binary,
            VariantOrUnknownOrEmpty::Unknown(format) if format == "decimal" => Ty::Decimal,
            VariantOrUnknownOrEmpty::Unknown(format) if format == "currency" => Ty::Currency,
            VariantOrUnknownOrEmpty::Unknown(format) if format == "int64" => Ty::Int64,
            // OpenAPI says of formats that tools may treat those they don't know as the plain type.
            _ if decimal => Ty::Decimal,
            _ => Ty::Text,
        }
    }

    /// The values of an enumeration, each once.
    pub(super) fn enumeration(&self, values: &[Option<String>]) -> Enumeration {
        Enumeration::of(values.iter().flatten().cloned().collect())
    }

    /// A constant that may be absent needs a place to be: an enumeration of one value.
    pub(super) fn constant_type(&mut self, value: Scalar, side: Side, place: &Place<'_>) -> Ty {
        match value {
            Scalar::Text(text) => {
                let def = Def::Enumeration(Enumeration::of(vec![text]));
                Ty::Named(self.types.intern(def, side, place))
            }
            Scalar::Bool(_) => Ty::Bool,
            Scalar::Int(_) => Ty::Int,
        }
    }
}

/// Numbers and truth values, which are the same in both directions.
pub(super) fn scalar(kind: &SchemaKind) -> Option<Lowered> {
    let ty = match kind {
        SchemaKind::Type(ty) => ty,
        // What openapiv3 has no form for, such as a whole number with a fraction for its bound.
        SchemaKind::Any(any) => {
            return Some(Lowered::from(match any.typ.as_deref() {
                Some("boolean") => Ty::Bool,
                Some("integer") => Ty::Int,
                Some("number") => Ty::Float,
                Some("string") => Ty::Text,
                // It says nothing of its value.
                None => Ty::Json,
                Some(_) => return None,
            }));
        }
        _ => return None,
    };
    Some(match ty {
        SourceType::Integer(integer) => {
            let mut lowered = Lowered::from(match &integer.format {
                VariantOrUnknownOrEmpty::Unknown(format) if format == "unix-time" => Ty::Timestamp,
                VariantOrUnknownOrEmpty::Item(IntegerFormat::Int32 | IntegerFormat::Int64) => {
                    Ty::Int
                }
                _ => Ty::Int,
            });
            // Of an enumeration, the type says the bounds.
            let values = || integer.enumeration.iter().flatten().copied();
            lowered.facts.minimum = integer.minimum.or(values().min());
            lowered.facts.maximum = integer.maximum.or(values().max());
            lowered
        }
        SourceType::Number(_) => Ty::Float.into(),
        SourceType::Boolean(boolean) => {
            let mut lowered = Lowered::from(Ty::Bool);
            if let [Some(value)] = boolean.enumeration.as_slice() {
                lowered.constant = Some(Scalar::Bool(*value));
            }
            lowered
        }
        _ => return None,
    })
}

/// The only value of a text.
pub(super) fn only_text(schema: &dyn AsSchema) -> Option<&str> {
    let SchemaKind::Type(SourceType::String(string)) = &schema.as_schema().ok()?.schema_kind else {
        return None;
    };
    match string.enumeration.as_slice() {
        [Some(only)] => Some(only),
        _ => None,
    }
}

pub(super) fn is_empty_text(schema: &dyn AsSchema) -> bool {
    only_text(schema) == Some("")
}
