//! The types found so far: each place of the contract has one of its own.
//!
//! Which of them are one type is decided with the names, since it hangs on where they stand: see `naming::identity`.

use super::place::Place;
use super::undefined;
use crate::ir::{Def, Page, Side, Ty, Type, TypeId};

/// The types found so far.
#[derive(Default)]
pub(super) struct Interner {
    types: Vec<Type>,
}

impl Interner {
    /// A type that gets its definition later.
    pub(super) fn declare(&mut self, schema: &str, side: Side) -> TypeId {
        self.push(undefined(Some(schema.to_owned()), side))
    }

    /// Gives a declared type its definition.
    pub(super) fn define(&mut self, id: TypeId, def: Def, pointer: String) {
        let ty = &mut self.types[id.0 as usize];
        ty.def = def;
        ty.pointer = pointer;
    }

    /// Gives a declared type the document's words about it.
    pub(super) fn describe(&mut self, id: TypeId, description: Option<String>) {
        self.types[id.0 as usize].description = description;
    }

    /// Adds what the document says where an inline type was just found, unless that is said already.
    pub(super) fn describe_use(&mut self, id: TypeId, words: &str) {
        let ty = &mut self.types[id.0 as usize];
        if ty.schema.is_none() && ty.description.is_none() {
            ty.description = Some(words.to_owned());
        }
    }

    /// Adds the title that the document gives an inline type.
    pub(super) fn entitle(&mut self, id: TypeId, title: &str) {
        let ty = &mut self.types[id.0 as usize];
        if ty.schema.is_none() && ty.title.is_none() {
            ty.title = Some(title.to_owned());
        }
    }

    /// The type of an inline definition.
    pub(super) fn intern(&mut self, def: Def, side: Side, place: &Place<'_>) -> TypeId {
        let mut ty = undefined(None, side);
        ty.def = def;
        ty.pointer = place.to_string();
        ty.uses.push(place.to_use(side));
        self.push(ty)
    }

    pub(super) fn get(&self, id: TypeId) -> &Type {
        &self.types[id.0 as usize]
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Type> {
        self.types.iter()
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
