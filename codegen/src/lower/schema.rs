//! Schemas into types: what comes back, and what is sent.

use openapiv3::{
    AdditionalProperties, IntegerFormat, ObjectType, ReferenceOr, Schema as Source, SchemaData,
    SchemaKind, StringFormat, StringType, Type as SourceType, VariantOrUnknownOrEmpty,
};

use super::Lowering;
use super::intern::page_of;
use super::place::Place;
use crate::ir::{
    Arm, Constant, Def, Enumeration, Facts, Field, Place as Travels, Record, Rule, Scalar, Schema,
    Side, Ty, TypeId, Union,
};

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

pub(super) fn is_union(schema: &ReferenceOr<Source>) -> bool {
    matches!(
        schema.as_schema(),
        Ok(Source {
            schema_kind: SchemaKind::AnyOf { .. },
            ..
        })
    )
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

/// Whether a request can ask for more of a field, by what the object around it says.
fn is_expandable(object: &Source, field: &str) -> bool {
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

/// The component that a reference names.
fn component_name(reference: &str) -> Option<&str> {
    reference.strip_prefix("#/components/schemas/")
}

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

    /// Takes what a schema says for documentation, of whatever kind it is.
    fn remark(&mut self, data: &SchemaData, lowered: &mut Lowered) {
        lowered.facts.deprecated |= data.deprecated;
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

    /// A reference to a component: its type, or what it is another name for.
    fn reference(&mut self, reference: &str, place: &Place<'_>) -> Lowered {
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
    fn element(&mut self, lowered: Lowered, side: Side, place: &Place<'_>) -> Ty {
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

    fn string(
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
        let mut enumeration = self.enumeration(&string.enumeration, place);
        if side == Side::Request && enumeration.values.iter().any(String::is_empty) {
            enumeration.values.retain(|v| !v.is_empty());
            lowered.clearable = true;
            if enumeration.values.is_empty() {
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

    pub(super) fn enumeration(
        &mut self,
        values: &[Option<String>],
        place: &Place<'_>,
    ) -> Enumeration {
        let mut seen = std::collections::HashSet::new();
        let mut out = Vec::with_capacity(values.len());
        for value in values.iter().flatten() {
            if seen.insert(value.as_str()) {
                out.push(value.clone());
            } else {
                self.errors.push(
                    place.to_string(),
                    format!("the enumeration has `{value}` twice"),
                    "list each value once",
                );
            }
        }
        Enumeration { values: out }
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

    /// A constant that may be absent needs a place to be: an enumeration of one value.
    fn constant_type(&mut self, value: Scalar, side: Side, place: &Place<'_>) -> Ty {
        match value {
            Scalar::Text(text) => {
                let def = Def::Enumeration(Enumeration { values: vec![text] });
                Ty::Named(self.types.intern(def, side, place))
            }
            Scalar::Bool(_) => Ty::Bool,
            Scalar::Int(_) => Ty::Int,
        }
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

    fn map(&mut self, object: &'a ObjectType, place: &Place<'_>, side: Side) -> Option<Ty> {
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

    /// An id that can be expanded into the object it names.
    fn expandable(
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

    /// A union of what comes back: objects only.
    pub(super) fn response_union(
        &mut self,
        any_of: &'a [ReferenceOr<Source>],
        place: &Place<'_>,
    ) -> Option<Union> {
        if any_of.is_empty() {
            self.errors.push(
                place.key("anyOf").to_string(),
                "an empty `anyOf`",
                "list what it can be",
            );
            return None;
        }
        if any_of.iter().all(|m| m.as_schema().is_err()) {
            let references: Vec<_> = any_of.iter().collect();
            return self.union_of_references(&references, place);
        }
        let union = self.union_of_kinds(any_of, "", place, Side::Response);
        Some(union)
    }

    fn union_of_references(
        &mut self,
        any_of: &[&'a ReferenceOr<Source>],
        place: &Place<'_>,
    ) -> Option<Union> {
        let mut names = Vec::new();
        for member in any_of {
            let Err(reference) = member.as_schema() else {
                continue;
            };
            match component_name(reference) {
                Some(name) => self.flatten(name, &mut names),
                None => {
                    self.reference(reference, place);
                }
            }
        }
        let mut arms = Vec::new();
        for name in names {
            let lowered = self.reference(&format!("#/components/schemas/{name}"), place);
            arms.push((name, lowered.ty));
        }
        let rules = self.tags(&arms);
        let tag = rules
            .iter()
            .all(Option::is_some)
            .then(|| "object".to_owned());
        let arms = arms
            .into_iter()
            .zip(rules)
            .map(|((_, ty), rule)| Arm {
                ty,
                rule: if tag.is_some() {
                    rule.unwrap_or(Rule::Shape)
                } else {
                    Rule::Shape
                },
            })
            .collect();
        Some(Union {
            tag,
            arms,
            gated: false,
        })
    }

    /// The objects behind a member: a member that is a union itself stands for its own members.
    fn flatten(&self, name: &'a str, into: &mut Vec<&'a str>) {
        let mut waiting = vec![name];
        let mut seen = Vec::new();
        while let Some(name) = waiting.pop() {
            if seen.contains(&name) {
                continue;
            }
            seen.push(name);
            match self.component(name).map(AsSchema::as_schema) {
                Some(Ok(Source {
                    schema_kind: SchemaKind::AnyOf { any_of },
                    ..
                })) => {
                    let members = any_of.iter().rev().filter_map(|m| m.as_schema().err());
                    waiting.extend(members.filter_map(component_name));
                }
                _ => into.push(name),
            }
        }
    }

    /// How the members of a union are told apart by their `object` tag, where they have one.
    fn tags(&self, arms: &[(&'a str, Ty)]) -> Vec<Option<Rule>> {
        arms.iter()
            .map(|(name, _)| {
                let schema = self.component(name)?;
                let Ok(Source {
                    schema_kind: SchemaKind::Type(SourceType::Object(object)),
                    ..
                }) = schema.as_schema()
                else {
                    return None;
                };
                let tag = only_text(object.properties.get("object")?)?;
                Some(
                    if object.properties.contains_key("deleted") && name.starts_with("deleted_") {
                        Rule::Deleted(tag.to_owned())
                    } else {
                        Rule::Tag(tag.to_owned())
                    },
                )
            })
            .collect()
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

    /// A union whose members are told apart by the kind of JSON they are.
    fn union_of_kinds(
        &mut self,
        any_of: &'a [ReferenceOr<Source>],
        name: &str,
        place: &Place<'_>,
        side: Side,
    ) -> Union {
        let mut arms: Vec<Arm> = Vec::new();
        let any_of_place = place.key("anyOf");
        for (index, member) in any_of.iter().enumerate() {
            if side == Side::Request && is_empty_text(member) {
                continue;
            }
            let place = any_of_place.index(index);
            if let Ok(Source {
                schema_kind: SchemaKind::Type(SourceType::String(string)),
                ..
            }) = member.as_schema()
                && !string.enumeration.is_empty()
            {
                // Each known text is an arm: `TrialEnd::Now` beside `TrialEnd::At(timestamp)`.
                let values = self.enumeration(&string.enumeration, &place).values;
                arms.extend(values.into_iter().map(|text| Arm {
                    ty: Ty::Text,
                    rule: Rule::Text(text),
                }));
                continue;
            }
            let place = place.shape(shape_name(
                member,
                arms.iter().any(|a| a.rule == Rule::Shape),
            ));
            let lowered = match side {
                Side::Response => self.response(member, &place, None),
                Side::Request => self.request(member, name, &place),
            };
            let Some(rule) = self.kind(&lowered.ty) else {
                self.errors.push(
                    place.to_string(),
                    "a member that can't be told from the others by its kind",
                    "a union's members are objects, texts, numbers, truth values or lists",
                );
                continue;
            };
            if rule != Rule::Shape && arms.iter().any(|a| a.rule == rule) {
                self.errors.push(
                    place.to_string(),
                    "two members of the same kind of JSON, which can't be told apart",
                    "merge the two members, or give them values that differ",
                );
            }
            arms.push(Arm {
                ty: lowered.ty,
                rule,
            });
        }
        Union {
            tag: None,
            arms,
            gated: false,
        }
    }

    fn kind(&self, ty: &Ty) -> Option<Rule> {
        Some(match ty {
            Ty::Bool => Rule::Boolean,
            Ty::Int | Ty::Timestamp => Rule::Integer,
            Ty::Float => Rule::Number,
            Ty::Text | Ty::DateTime | Ty::Currency | Ty::Decimal | Ty::Int64 | Ty::Id(_) => {
                Rule::String
            }
            Ty::List(_) => Rule::List,
            Ty::Map(_) => Rule::Map,
            Ty::Named(id) => match self.types.get(*id).def {
                Def::Record(_) => Rule::Shape,
                Def::Enumeration(_) => Rule::Enumeration,
                Def::Union(_) => return None,
            },
            _ => return None,
        })
    }

    fn check_required(&mut self, object: &ObjectType, place: &Place<'_>) {
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

    fn missing_items(&mut self, place: &Place<'_>) -> Lowered {
        self.errors.push(
            place.to_string(),
            "a list without `items`",
            "say what the list holds",
        );
        Ty::Json.into()
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
}

/// What a member of a union is called beside the others at its place.
fn shape_name(schema: &ReferenceOr<Source>, another: bool) -> &'static str {
    let Ok(Source {
        schema_kind: SchemaKind::Type(SourceType::Object(object)),
        ..
    }) = schema.as_schema()
    else {
        return "value";
    };
    let bounds = ["gt", "gte", "lt", "lte"];
    if !object.properties.is_empty()
        && object
            .properties
            .keys()
            .all(|k| bounds.contains(&k.as_str()))
    {
        "range"
    } else if another {
        "alternative"
    } else {
        "details"
    }
}

fn field(name: &str, lowered: Lowered, required: bool, place: Travels) -> Field {
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

/// Numbers and truth values, which are the same in both directions.
pub(super) fn scalar(kind: &SchemaKind) -> Option<Lowered> {
    let SchemaKind::Type(ty) = kind else {
        return None;
    };
    Some(match ty {
        SourceType::Integer(integer) if integer.enumeration.is_empty() => {
            let mut lowered = Lowered::from(match &integer.format {
                VariantOrUnknownOrEmpty::Unknown(format) if format == "unix-time" => Ty::Timestamp,
                VariantOrUnknownOrEmpty::Item(IntegerFormat::Int32 | IntegerFormat::Int64) => {
                    Ty::Int
                }
                _ => Ty::Int,
            });
            lowered.facts.minimum = integer.minimum;
            lowered.facts.maximum = integer.maximum;
            lowered
        }
        SourceType::Number(number) if number.enumeration.is_empty() => Ty::Float.into(),
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
fn only_text(schema: &dyn AsSchema) -> Option<&str> {
    let SchemaKind::Type(SourceType::String(string)) = &schema.as_schema().ok()?.schema_kind else {
        return None;
    };
    match string.enumeration.as_slice() {
        [Some(only)] => Some(only),
        _ => None,
    }
}

fn is_empty_text(schema: &dyn AsSchema) -> bool {
    only_text(schema) == Some("")
}
