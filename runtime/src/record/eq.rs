//! `==` through the tables.

use super::{Value, View, enum_text};

/// Whether two values of one type are equal.
pub fn eq(left: &dyn Value, right: &dyn Value) -> bool {
    same(left.view(), right.view())
}

fn same(left: View<'_>, right: View<'_>) -> bool {
    match (left, right) {
        (View::Absent, View::Absent) | (View::Clear, View::Clear) => true,
        (View::Bool(left), View::Bool(right)) => left == right,
        (View::I64(left), View::I64(right)) => left == right,
        (View::TextInt(left), View::TextInt(right)) => left == right,
        (View::F64(left), View::F64(right)) => left == right,
        (View::Str(left), View::Str(right)) => left == right,
        (View::Json(left), View::Json(right)) => left == right,
        (View::File(left), View::File(right)) => left == right,
        (View::Enum(left), View::Enum(right)) => enum_text(left) == enum_text(right),
        (View::Union(left), View::Union(right)) => {
            left.arm() == right.arm() && same(left.payload(), right.payload())
        }
        (View::Expand(left), View::Expand(right)) => same(left.view(), right.view()),
        (View::List(left), View::List(right)) => {
            left.len() == right.len()
                && (0..left.len()).all(|index| same(left.get(index), right.get(index)))
        }
        (View::Map(left), View::Map(right)) => {
            left.len() == right.len()
                && left
                    .entries()
                    .zip(right.entries())
                    .all(|(left, right)| left.0 == right.0 && same(left.1, right.1))
        }
        (View::Record(left), View::Record(right)) => {
            let shape = left.shape();
            shape.name == right.shape().name
                && (0..shape.fields.len()).all(|field| same(left.get(field), right.get(field)))
                && left.extra() == right.extra()
        }
        _ => false,
    }
}
