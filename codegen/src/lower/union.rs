//! One of several types, and how they are told apart.

use openapiv3::{ReferenceOr, Schema as Source, SchemaKind, Type as SourceType};

use super::Lowering;
use super::place::Place;
use super::scalar::{is_empty_text, only_text};
use super::schema::{AsSchema, component_name};
use crate::ir::{Arm, Def, Rule, Side, Ty, Union};

impl<'a> Lowering<'a> {
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

    pub(super) fn union_of_references(
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

    /// A union whose members are told apart by the kind of JSON they are.
    pub(super) fn union_of_kinds(
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
