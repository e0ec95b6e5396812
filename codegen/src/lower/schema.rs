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
                !object.properties.is_empty() || free_fields(object).is_none()
            }
            SchemaKind::Type(SourceType::String(string)) => !string.enumeration.is_empty(),
            kind => members(kind).is_some_and(|members| members.len() > 1),
        },
        Err(_) => false,
    }
}

/// The members of a choice. `oneOf` asks for more than `anyOf` does, but of the sender: what comes is read alike.
pub(super) fn choice(schema: &ReferenceOr<Source>) -> Option<&[ReferenceOr<Source>]> {
    members(&schema.as_schema().ok()?.schema_kind)
}

fn members(kind: &SchemaKind) -> Option<&[ReferenceOr<Source>]> {
    match kind {
        SchemaKind::AnyOf { any_of: members } | SchemaKind::OneOf { one_of: members } => {
            Some(members)
        }
        _ => None,
    }
}

/// What an object says of fields that it doesn't name, if it takes any: their schema, or none for any value.
fn free_fields(object: &ObjectType) -> Option<Option<&ReferenceOr<Source>>> {
    match object.additional_properties.as_ref()? {
        AdditionalProperties::Schema(schema) => Some(Some(schema)),
        AdditionalProperties::Any(any) => any.then_some(None),
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
        match component_name(reference) {
            Some(name) => self.component_type(name, place),
            None => self.fault(place),
        }
    }

    /// The same of a component by its name. What is another name has an end: validation saw to it.
    pub(super) fn component_type(&mut self, name: &str, place: &Place<'_>) -> Lowered {
        match (self.components.get(name), self.component(name)) {
            (Some(Schema::Type(id) | Schema::Merged(id)), _) => Ty::Named(*id).into(),
            (Some(Schema::Alias(_)), Some(schema)) => self.response(schema, place),
            _ => self.fault(place),
        }
    }

    /// What validation has ruled out, and stands in the document all the same.
    pub(super) fn fault(&mut self, place: &Place<'_>) -> Lowered {
        self.errors.push(
            place.to_string(),
            "this was taken for sound and can't be lowered",
            "this is a fault of the generator: please report it with the document",
        );
        Ty::Json.into()
    }

    /// Turns what is said of a list's element or a map's value into its type.
    pub(super) fn element(&mut self, lowered: Lowered, side: Side, place: &Place<'_>) -> Ty {
        let ty = match lowered.constant {
            Some(Scalar::Text(text)) => {
                let def = Def::Enumeration(Enumeration::of(vec![text]));
                Ty::Named(self.types.intern(def, side, place))
            }
            // Nothing can be cleared here: an element is there or isn't.
            _ if lowered.ty == Ty::Empty => return Ty::Text,
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

    /// An object with free keys. Where it names some of them, it is a record instead: those that it doesn't name have their
    /// place beside the others, as unknown ones do.
    pub(super) fn map(
        &mut self,
        object: &'a ObjectType,
        place: &Place<'_>,
        side: Side,
    ) -> Option<Ty> {
        let values = free_fields(object).filter(|_| object.properties.is_empty())?;
        let place = place.key("additionalProperties");
        let value = match (values, side) {
            (None, _) => Ty::Json.into(),
            (Some(values), Side::Response) => self.response(values, &place),
            (Some(values), Side::Request) => self.request(values, "", &place),
        };
        Some(Ty::Map(Box::new(self.element(value, side, &place))))
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
