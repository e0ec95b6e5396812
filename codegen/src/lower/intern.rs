//! Equal shapes are one type.
//!
//! Measured on the contract of 2026-05-27: without this the generated crate takes eight times as long to check.

use std::collections::HashMap;

use super::place::Place;
use super::undefined;
use crate::ir::{
    Arm, Constant, Def, Page, Place as Travels, Record, Rule, Scalar, Side, Ty, Type, TypeId,
};

/// The types found so far, and the shapes of the inline ones.
#[derive(Default)]
pub(super) struct Interner {
    types: Vec<Type>,
    shapes: HashMap<Shape, TypeId>,
}

/// What makes two types the same. Limits and other facts that only documentation tells are no part of it.
#[derive(PartialEq, Eq, Hash)]
enum Shape {
    Record {
        side: Side,
        fields: Vec<(String, Ty, bool, bool, bool, Travels)>,
        constants: Vec<(String, String)>,
    },
    Enumeration(Vec<String>),
    Union {
        side: Side,
        tag: Option<String>,
        arms: Vec<(Rule, Ty)>,
    },
}

impl Interner {
    /// A type that gets its definition later.
    pub(super) fn declare(&mut self, schema: &str, side: Side) -> TypeId {
        self.push(undefined(Some(schema.to_owned()), side))
    }

    /// Gives a declared type its definition.
    pub(super) fn define(&mut self, id: TypeId, def: Def, pointer: String) {
        let side = self.types[id.0 as usize].side;
        if matches!(def, Def::Union(_)) {
            self.shapes.entry(Shape::of(&def, side)).or_insert(id);
        }
        let ty = &mut self.types[id.0 as usize];
        ty.def = def;
        ty.pointer = pointer;
    }

    /// Gives a declared type the document's words about it.
    pub(super) fn describe(&mut self, id: TypeId, description: Option<String>) {
        self.types[id.0 as usize].description = description;
    }

    /// Adds what the document says where an inline type was just found: the type keeps what its first place says as long
    /// as no other place says something else.
    pub(super) fn describe_use(&mut self, id: TypeId, words: &str) {
        let ty = &mut self.types[id.0 as usize];
        if ty.schema.is_some() {
            return;
        }
        match &ty.description {
            None if ty.uses.len() == 1 => ty.description = Some(words.to_owned()),
            Some(known) if known != words => ty.description = None,
            _ => {}
        }
    }

    /// The type of an inline definition: the one that has its shape already, or a new one.
    pub(super) fn intern(&mut self, def: Def, side: Side, place: &Place<'_>) -> TypeId {
        let shape = Shape::of(&def, side);
        let id = match self.shapes.get(&shape) {
            Some(id) => {
                let id = *id;
                if let (Def::Record(known), Def::Record(new)) =
                    (&mut self.types[id.0 as usize].def, &def)
                {
                    for (known, new) in known.fields.iter_mut().zip(&new.fields) {
                        known.facts = known.facts.common(&new.facts);
                    }
                }
                id
            }
            None => {
                let mut ty = undefined(None, side);
                ty.def = def;
                ty.pointer = place.to_string();
                let id = self.push(ty);
                self.shapes.insert(shape, id);
                id
            }
        };
        let ty = &mut self.types[id.0 as usize];
        if ty.schema.is_none() {
            ty.uses.push(place.to_use(side));
            // An enumeration that both sides use belongs to the responses: what comes back can then be sent again.
            if side == Side::Response {
                ty.side = Side::Response;
            }
        }
        id
    }

    pub(super) fn get(&self, id: TypeId) -> &Type {
        &self.types[id.0 as usize]
    }

    pub(super) fn finish(self) -> Vec<Type> {
        self.types
    }

    /// Records that hold themselves through required fields alone.
    pub(super) fn required_cycles(&self) -> Vec<(String, String)> {
        // 0: not seen, 1: on the way, 2: done. The way is kept on a heap stack, since documents may be deep.
        let mut state = vec![0_u8; self.types.len()];
        let mut found = Vec::new();
        for start in 0..self.types.len() {
            let mut stack = vec![(start, false)];
            while let Some((at, leaving)) = stack.pop() {
                if leaving {
                    state[at] = 2;
                    continue;
                }
                if state[at] != 0 {
                    continue;
                }
                state[at] = 1;
                stack.push((at, true));
                let Def::Record(record) = &self.types[at].def else {
                    continue;
                };
                for field in &record.fields {
                    if let (true, false, Ty::Named(next)) =
                        (field.required, field.nullable, &field.ty)
                    {
                        let next = next.0 as usize;
                        match state[next] {
                            0 => stack.push((next, false)),
                            1 => {
                                let ty = &self.types[next];
                                let name = ty.schema.clone().unwrap_or_else(|| field.name.clone());
                                found.push((ty.pointer.clone(), name));
                            }
                            _ => {}
                        }
                    }
                }
            }
        }
        found
    }

    fn push(&mut self, ty: Type) -> TypeId {
        let id = TypeId(self.types.len() as u32);
        self.types.push(ty);
        id
    }
}

impl Shape {
    fn of(def: &Def, side: Side) -> Shape {
        match def {
            Def::Record(Record {
                fields, constants, ..
            }) => Shape::Record {
                side,
                fields: fields
                    .iter()
                    .map(|f| {
                        (
                            f.name.clone(),
                            f.ty.clone(),
                            f.required,
                            f.nullable,
                            f.clearable,
                            f.place,
                        )
                    })
                    .collect(),
                constants: constants.iter().map(constant).collect(),
            },
            // What order the values come in means nothing.
            Def::Enumeration(enumeration) => {
                let mut values = enumeration.values.clone();
                values.sort_unstable();
                Shape::Enumeration(values)
            }
            Def::Union(union) => {
                let mut arms: Vec<_> = union
                    .arms
                    .iter()
                    .map(|Arm { ty, rule }| (rule.clone(), ty.clone()))
                    .collect();
                // Only arms that are told apart by shape depend on their order.
                if !arms.iter().any(|(rule, _)| *rule == Rule::Shape) {
                    arms.sort_by_key(order);
                }
                Shape::Union {
                    side,
                    tag: union.tag.clone(),
                    arms,
                }
            }
        }
    }
}

fn constant(constant: &Constant) -> (String, String) {
    let value = match &constant.value {
        Scalar::Text(text) => format!("\"{text}\""),
        Scalar::Bool(value) => value.to_string(),
        Scalar::Int(value) => value.to_string(),
    };
    (constant.name.clone(), value)
}

/// Any total order will do: it only brings equal sets of arms together.
fn order((rule, ty): &(Rule, Ty)) -> String {
    format!("{rule:?} {ty:?}")
}

/// The kind of page an object's fields make, if they make one.
pub(super) fn page_of(names: &mut Vec<&str>) -> Option<Page> {
    names.sort_unstable();
    match names.as_slice() {
        ["data", "has_more", "object", "url"] => Some(Page::List),
        [
            "data",
            "has_more",
            "next_page",
            "object",
            "total_count",
            "url",
        ] => Some(Page::SearchResult),
        ["data", "next_page_url", "previous_page_url"] => Some(Page::V2List),
        _ => None,
    }
}
