//! What schemas of both directions have in common.

use openapiv3::{
    AdditionalProperties, ObjectType, ReferenceOr, Schema as Source, SchemaData, SchemaKind,
    Type as SourceType,
};

use super::Lowering;
use super::place::Place;
use crate::ir::{Def, Enumeration, Facts, Field, Place as Travels, Scalar, Schema, Side, Ty};

/// A schema where it is used: its type, and what the use adds.
pub(super) struct Lowered {
    pub(super) ty: Ty,
    pub(super) nullable: bool,
    pub(super) clearable: bool,
    /// The one value it can have.
    pub(super) constant: Option<Scalar>,
    pub(super) facts: Facts,
}

impl From<Ty> for Lowered {
    fn from(ty: Ty) -> Self {
        Lowered {
            ty,
            nullable: false,
            clearable: false,
            constant: None,
            facts: Facts::default(),
        }
    }
}

/// Either a schema or a boxed one: openapiv3 has both.
pub(super) trait AsSchema {
    fn as_schema(&self) -> Result<&Source, &str>;
}

impl AsSchema for ReferenceOr<Source> {
    fn as_schema(&self) -> Result<&Source, &str> {
        match self {
            ReferenceOr::Item(schema) => Ok(schema),
            ReferenceOr::Reference { reference } => Err(reference),
        }
    }
}

impl AsSchema for ReferenceOr<Box<Source>> {
    fn as_schema(&self) -> Result<&Source, &str> {
        match self {
            ReferenceOr::Item(schema) => Ok(schema),
            ReferenceOr::Reference { reference } => Err(reference),
        }
    }
}

/// Whether a component gets a type, rather than being another name for one.
pub(super) fn is_type_of_its_own(schema: &ReferenceOr<Source>) -> bool {
    match schema.as_schema() {
        Ok(schema) => match &schema.schema_kind {
            SchemaKind::Type(SourceType::Object(object)) => {
                !object.properties.is_empty()
                    || !matches!(
                        object.additional_properties,
                        Some(AdditionalProperties::Schema(_))
                    )
            }
            SchemaKind::Type(SourceType::String(string)) => !string.enumeration.is_empty(),
            SchemaKind::AnyOf { any_of } => any_of.len() > 1,
            _ => false,
        },
        Err(_) => false,
    }
}

/// The resource that a component is, by the contract's own word.
pub(super) fn resource_of(schema: &Source) -> Option<String> {
    schema
        .schema_data
        .extensions
        .get("x-resourceId")?
        .as_str()
        .map(str::to_owned)
}

/// What the document says in words, if it says anything.
pub(super) fn words(description: Option<&str>) -> Option<String> {
    let words = description?.trim();
    (!words.is_empty()).then(|| words.to_owned())
}

/// The component that a reference names.
pub(super) fn component_name(reference: &str) -> Option<&str> {
    reference.strip_prefix("#/components/schemas/")
}

impl<'a> Lowering<'a> {
    /// A reference to a component: its type, or what it is another name for.
    pub(super) fn reference(&mut self, reference: &str, place: &Place<'_>) -> Lowered {
        let mut reference = reference;
        // A chain of aliases is at most as long as there are components; a cycle is found by the validation before.
        for _ in 0..=self.components.len() {
            let Some(name) = component_name(reference) else {
                break;
            };
            match self.components.get(name) {
                Some(Schema::Type(id) | Schema::Merged(id)) => return Ty::Named(*id).into(),
                Some(Schema::Alias(_)) => {
                    let Some(schema) = self.component(name) else {
                        break;
                    };
                    match schema.as_schema() {
                        Err(next) => reference = next,
                        Ok(_) => return self.response(schema, place, None),
                    }
                }
                None => break,
            }
        }
        self.errors.push(
            place.to_string(),
            format!("`$ref` to `{reference}`, which isn't there"),
            "refer to a schema under #/components/schemas",
        );
        Ty::Json.into()
    }

    /// Turns what is said of a list's element or a map's value into its type.
    pub(super) fn element(&mut self, lowered: Lowered, side: Side, place: &Place<'_>) -> Ty {
        let ty = match lowered.constant {
            Some(Scalar::Text(text)) => {
                let def = Def::Enumeration(Enumeration { values: vec![text] });
                Ty::Named(self.types.intern(def, side, place))
            }
            _ => lowered.ty,
        };
        if lowered.clearable {
            Ty::Clearable(Box::new(ty))
        } else if lowered.nullable {
            Ty::Nullable(Box::new(ty))
        } else {
            ty
        }
    }

    /// Takes what a schema says for documentation, of whatever kind it is.
    pub(super) fn remark(&mut self, data: &SchemaData, lowered: &mut Lowered) {
        lowered.facts.deprecated |= data.deprecated;
        if let (Ty::Named(id), Some(title)) = (&lowered.ty, &data.title) {
            self.types.entitle(*id, title);
        }
        self.describe(data.description.as_deref(), &lowered.ty, &mut lowered.facts);
    }

    /// Takes what the document says in words of a place: of the field, and of the type if it is one of this place.
    pub(super) fn describe(&mut self, description: Option<&str>, ty: &Ty, facts: &mut Facts) {
        let Some(words) = words(description) else {
            return;
        };
        if let Ty::Named(id) = ty {
            self.types.describe_use(*id, &words);
        }
        facts.description = Some(words);
    }

    /// A schema that the representation has no place for.
    pub(super) fn unsupported(&mut self, place: &Place<'_>, schema: &Source) {
        let (what, help) = match &schema.schema_kind {
            SchemaKind::OneOf { .. } => (
                "`oneOf`",
                "write `anyOf`: members are told apart by tag, kind or shape either way",
            ),
            SchemaKind::AllOf { .. } => ("`allOf`", "write the combined fields as one object"),
            SchemaKind::Not { .. } => ("`not`", "say what the value is, rather than what it isn't"),
            SchemaKind::Type(_) => (
                "an enumeration of numbers",
                "use texts, or leave the values to the documentation",
            ),
            _ => (
                "a schema of no single type",
                "give it one `type` whose keywords and `enum` values fit it, or `anyOf`",
            ),
        };
        self.errors.push(
            place.to_string(),
            format!("{what} can't be expressed"),
            help,
        );
    }

    pub(super) fn map(
        &mut self,
        object: &'a ObjectType,
        place: &Place<'_>,
        side: Side,
    ) -> Option<Ty> {
        let Some(AdditionalProperties::Schema(values)) = &object.additional_properties else {
            return None;
        };
        if !object.properties.is_empty() {
            self.errors.push(
                place.to_string(),
                "an object with both named and free fields",
                "drop `additionalProperties`: fields that aren't named are kept in `extra` anyway",
            );
        }
        let place = place.key("additionalProperties");
        let value = match side {
            Side::Response => self.response(&**values, &place, None),
            Side::Request => self.request(&**values, "", &place),
        };
        Some(Ty::Map(Box::new(self.element(value, side, &place))))
    }

    pub(super) fn check_required(&mut self, object: &ObjectType, place: &Place<'_>) {
        for name in &object.required {
            if !object.properties.contains_key(name) {
                self.errors.push(
                    place.key("required").to_string(),
                    format!("`{name}` is required, but there is no such property"),
                    "declare the property, or drop it from `required`",
                );
            }
        }
    }

    pub(super) fn missing_items(&mut self, place: &Place<'_>) -> Lowered {
        self.errors.push(
            place.to_string(),
            "a list without `items`",
            "say what the list holds",
        );
        Ty::Json.into()
    }
}

pub(super) fn field(name: &str, lowered: Lowered, required: bool, place: Travels) -> Field {
    let Lowered {
        ty,
        nullable,
        clearable,
        facts,
        ..
    } = lowered;
    Field {
        name: name.to_owned(),
        ty,
        required,
        nullable,
        clearable,
        place,
        facts,
    }
}
