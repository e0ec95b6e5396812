//! What an operation takes and gives, as deep as one wants to look.

use super::spelled;
use crate::docs;
use crate::model::{Crate, ItemKind, Member, Operation, RustType};

/// A parameter, a field, or one of the things that it can be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// The name on the wire; that of an arm of a union is what tells it from the others.
    pub name: String,
    /// The Rust type.
    pub ty: String,
    /// Whether it must be there.
    pub required: bool,
    /// What it means, and what else is known of it.
    pub about: String,
    /// What is in it.
    pub within: Vec<Field>,
}

/// The parameters of an operation, and what is in them down to a depth; 0 is nothing.
#[must_use]
pub fn parameters(krate: &Crate, operation: &Operation, depth: usize) -> Vec<Field> {
    members(krate, &operation.parameters, depth)
}

/// The fields of what an operation gives, down to a depth; 0 is nothing. Of a page, those of its objects.
#[must_use]
pub fn answer(krate: &Crate, operation: &Operation, depth: usize) -> Vec<Field> {
    within(krate, operation.answer.ty(), depth)
}

fn members(krate: &Crate, members: &[Member], depth: usize) -> Vec<Field> {
    let members = members.iter().map(|member| Field {
        name: member.wire.clone(),
        ty: spelled(krate, &member.ty),
        required: member.required,
        about: docs::member_text(krate, member),
        within: within(krate, &member.ty, depth),
    });
    members.collect()
}

/// What is in a value of a type.
fn within(krate: &Crate, ty: &RustType, depth: usize) -> Vec<Field> {
    let Some(below) = depth.checked_sub(1) else {
        return Vec::new();
    };
    match ty {
        RustType::List(inner)
        | RustType::Map(inner)
        | RustType::Option(inner)
        | RustType::Clearable(inner)
        | RustType::Boxed(inner)
        | RustType::Page(_, inner) => within(krate, inner, depth),
        RustType::Item(id) => match &krate[krate.resolve(*id)].kind {
            ItemKind::Record(record) | ItemKind::Params(record) => {
                members(krate, &record.members, below)
            }
            ItemKind::Enum(variants) => {
                let told = variants.iter().filter(|variant| variant.words.is_some());
                let values = told.map(|variant| Field {
                    name: variant.wire.clone(),
                    ty: String::new(),
                    required: false,
                    about: docs::plain(variant.words.as_deref().unwrap_or_default()),
                    within: Vec::new(),
                });
                values.collect()
            }
            ItemKind::Union(union) => {
                let objects = union.arms.iter().filter(|arm| arm.is_object());
                let arms = objects.map(|arm| Field {
                    name: arm.ident.clone(),
                    ty: spelled(krate, &arm.ty),
                    required: false,
                    about: String::new(),
                    within: within(krate, &arm.ty, below),
                });
                arms.collect()
            }
            ItemKind::Alias(_) => Vec::new(),
        },
        _ => Vec::new(),
    }
}
