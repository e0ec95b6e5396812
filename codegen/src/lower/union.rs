//! One of several types, and how they are told apart.

use openapiv3::{ReferenceOr, Schema as Source, SchemaKind, Type as SourceType};

use super::Lowering;
use super::place::Place;
use super::scalar::{is_empty_text, only_text};
use super::schema::{AsSchema, choice, component_name};
use crate::ir::{Arm, Def, Rule, Schema, Side, Ty, TypeId, Union, is_range};

impl<'a> Lowering<'a> {
    /// A choice where it is used: a union, or what is left of it when its members can't be told apart.
    pub(super) fn choice(
        &mut self,
        members: &'a [ReferenceOr<Source>],
        name: &str,
        place: &Place<'_>,
        side: Side,
    ) -> Ty {
        let union = self.union(members, name, place, side);
        match union.arms.as_slice() {
            [] => Ty::Json,
            [only] if !matches!(only.rule, Rule::Text(_)) => only.ty.clone(),
            _ => Ty::Named(self.types.intern(Def::Union(union), side, place)),
        }
    }

    /// The union that a choice is. It has no arms if nothing tells its members apart: then it is any value.
    pub(super) fn union(
        &mut self,
        members: &'a [ReferenceOr<Source>],
        name: &str,
        place: &Place<'_>,
        side: Side,
    ) -> Union {
        let mut flat = Vec::new();
        self.flatten(members, &mut flat);
        let objects: Option<Vec<&'a str>> = flat
            .iter()
            .map(|member| self.object_member(member.schema))
            .collect();
        match objects {
            Some(names) => self.union_of_objects(&names, place),
            None => self.union_of_kinds(&flat, name, place, side),
        }
    }

    /// The members of a choice: one that is a choice itself stands for its own.
    fn flatten(&self, members: &'a [ReferenceOr<Source>], into: &mut Vec<Member<'a>>) {
        let listed = |members: &'a [ReferenceOr<Source>]| {
            let members = members.iter().enumerate();
            members
                .rev()
                .map(|(index, schema)| Member { index, schema })
        };
        let mut waiting: Vec<Member<'a>> = listed(members).collect();
        let mut seen = Vec::new();
        while let Some(member) = waiting.pop() {
            let mut schema = member.schema;
            // What a reference names is a component, at the end of a chain of other names.
            while let Err(reference) = schema.as_schema() {
                let Some(next) = component_name(reference) else {
                    break;
                };
                if seen.contains(&next) {
                    break;
                }
                match self.component(next) {
                    Some(component)
                        if component.as_schema().is_err() || choice(component).is_some() =>
                    {
                        seen.push(next);
                        schema = component;
                    }
                    _ => break,
                }
            }
            match choice(schema) {
                Some(inner) => waiting.extend(listed(inner)),
                None => into.push(Member { schema, ..member }),
            }
        }
    }

    /// The component that a member of a choice is, if it is an object with fields.
    pub(super) fn object_member(&self, member: &'a ReferenceOr<Source>) -> Option<&'a str> {
        let name = component_name(member.as_schema().err()?)?;
        match self.component(name)?.as_schema().ok()?.schema_kind {
            SchemaKind::Type(SourceType::Object(_)) => {
                matches!(self.components.get(name), Some(Schema::Type(_))).then_some(name)
            }
            _ => None,
        }
    }

    /// A union of objects: told apart by their `object` tags, or by their fields.
    pub(super) fn union_of_objects(&mut self, names: &[&'a str], place: &Place<'_>) -> Union {
        let rules: Option<Vec<Rule>> = names.iter().map(|name| self.tag(name)).collect();
        let tag = rules.is_some().then(|| "object".to_owned());
        let mut arms: Vec<Arm> = Vec::new();
        for (index, name) in names.iter().enumerate() {
            let ty = self.component_type(name, place).ty;
            let rule = rules.as_ref().and_then(|rules| rules.get(index));
            let rule = rule.cloned().unwrap_or(Rule::Shape);
            if !arms.iter().any(|arm| arm.ty == ty) {
                arms.push(Arm::of(ty, rule));
            }
        }
        Union {
            tag,
            arms,
            gated: false,
        }
    }

    /// The `object` tag of a component.
    fn tag(&self, name: &str) -> Option<Rule> {
        let schema = self.component(name)?.as_schema().ok()?;
        let SchemaKind::Type(SourceType::Object(object)) = &schema.schema_kind else {
            return None;
        };
        let tag = only_text(object.properties.get("object")?)?.to_owned();
        let deleted = object.properties.contains_key("deleted") && name.starts_with("deleted_");
        Some(if deleted {
            Rule::Deleted(tag)
        } else {
            Rule::Tag(tag)
        })
    }

    /// A union whose members are told apart by the kind of JSON they are.
    fn union_of_kinds(
        &mut self,
        members: &[Member<'a>],
        name: &str,
        place: &Place<'_>,
        side: Side,
    ) -> Union {
        let any_of = place.key("anyOf");
        let mut arms: Vec<Arm> = Vec::new();
        let objects = members
            .iter()
            .filter(|member| is_plain_object(member.schema));
        let several = objects.count() > 1;
        let mut shapes: Vec<String> = Vec::new();
        for (at, member) in members.iter().enumerate() {
            if members[..at]
                .iter()
                .any(|other| other.schema == member.schema)
            {
                continue;
            }
            if side == Side::Request && is_empty_text(member.schema) {
                continue;
            }
            let place = any_of.index(member.index);
            if let Ok(Source {
                schema_kind: SchemaKind::Type(SourceType::String(string)),
                ..
            }) = member.schema.as_schema()
                && !string.enumeration.is_empty()
            {
                // Each known text is an arm: `TrialEnd::Now` beside `TrialEnd::At(timestamp)`.
                let values = self.enumeration(&string.enumeration).values;
                for text in values {
                    let rule = Rule::Text(text);
                    if !arms.iter().any(|arm| arm.rule == rule) {
                        let ty = Ty::Text;
                        arms.push(Arm::of(ty, rule));
                    }
                }
                continue;
            }
            let mut shape = shape_name(member.schema, several).to_owned();
            if shape != VALUE && shapes.contains(&shape) {
                shape = match shapes.len() {
                    1 => "alternative".to_owned(),
                    count => format!("alternative_{count}"),
                };
            }
            let place = place.shape(&shape);
            let ty = match side {
                Side::Response => self.response(member.schema, &place).ty,
                Side::Request => self.request(member.schema, name, &place).ty,
            };
            let Some(rule) = self.kind(&ty) else {
                // It may be anything, and so may the whole.
                arms.clear();
                break;
            };
            if shape != VALUE {
                shapes.push(shape);
            }
            match arms
                .iter_mut()
                .find(|arm| arm.rule == rule && (rule != Rule::Shape || arm.ty == ty))
            {
                Some(known) => known.ty = either(&known.ty, &ty),
                None => arms.push(Arm::of(ty, rule)),
            }
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
            Ty::Named(id) => return self.kind_of(*id),
            _ => return None,
        })
    }

    /// The kind of a type; of a component by its schema, as it may not be defined yet.
    fn kind_of(&self, id: TypeId) -> Option<Rule> {
        let ty = self.types.get(id);
        let component = ty.schema.as_deref().and_then(|name| self.component(name));
        match component.map(AsSchema::as_schema) {
            Some(Ok(schema)) => match &schema.schema_kind {
                SchemaKind::Type(SourceType::Object(_)) => Some(Rule::Shape),
                SchemaKind::Type(SourceType::String(_)) => Some(Rule::Enumeration),
                _ => None,
            },
            _ => match ty.def {
                Def::Record(_) => Some(Rule::Shape),
                Def::Enumeration(_) => Some(Rule::Enumeration),
                Def::Union(_) => None,
            },
        }
    }
}

/// A member of a choice, and its place among the outermost ones.
#[derive(Clone, Copy)]
struct Member<'a> {
    index: usize,
    schema: &'a ReferenceOr<Source>,
}

/// What holds the values of both, which are of one kind of JSON.
fn either(one: &Ty, other: &Ty) -> Ty {
    match (one, other) {
        (one, other) if one == other => one.clone(),
        (Ty::List(_), Ty::List(_)) => Ty::List(Box::new(Ty::Json)),
        (Ty::Map(_), Ty::Map(_)) => Ty::Map(Box::new(Ty::Json)),
        (Ty::Int | Ty::Timestamp, _) => Ty::Int,
        // Texts of any form, enumerations among them.
        _ => Ty::Text,
    }
}

/// An object with parameters of its own, other than the bounds of a range.
fn is_plain_object(schema: &ReferenceOr<Source>) -> bool {
    shape_name(schema, false) == DETAILS
}

/// What a member of a union is called that is no object with parameters.
const VALUE: &str = "value";
/// What one is called that is.
const DETAILS: &str = "details";

/// What a member of a union is called beside the others at its place: where there are several objects, by its title.
fn shape_name(schema: &ReferenceOr<Source>, several: bool) -> &str {
    let Ok(Source {
        schema_kind: SchemaKind::Type(SourceType::Object(object)),
        schema_data,
    }) = schema.as_schema()
    else {
        return VALUE;
    };
    if is_range(object.properties.keys().map(String::as_str)) {
        return "range";
    }
    let title = schema_data.title.as_deref().filter(|title| {
        several && !title.is_empty() && title.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    });
    match title {
        Some(title) => ["_params", "_param"]
            .iter()
            .find_map(|ending| title.strip_suffix(ending))
            .unwrap_or(title),
        None => DETAILS,
    }
}
