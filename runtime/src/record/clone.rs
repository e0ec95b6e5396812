//! `Clone` through the tables.

use super::{Slot, Value, View};

/// A copy of a value.
pub fn clone<T: Value + Default>(value: &T) -> T {
    let mut copy = T::default();
    fill(value.view(), copy.slot());
    copy
}

/// Fills a place, which holds its zero value and is of the same type.
fn fill(from: View<'_>, to: Slot<'_>) {
    let to = match (from, to) {
        (View::Absent, _) => return,
        (View::Clear, Slot::Option(to)) => return to.empty(true),
        (_, Slot::Option(to)) => to.fill(),
        (_, to) => to,
    };
    match (from, to) {
        (View::Bool(from), Slot::Bool(to)) => *to = from,
        (View::I64(from), Slot::I64(to)) => *to = from,
        (View::TextInt(from), Slot::TextInt(to)) => *to = from,
        (View::F64(from), Slot::F64(to)) => *to = from,
        (View::Str(from), Slot::Str(to)) => *to = from.to_owned(),
        (View::Json(from), Slot::Json(to)) => to.clone_from(from),
        (View::Enum(from), Slot::Enum(to)) => {
            to.set(from.table().1.map_err(str::to_owned));
        }
        (View::Union(from), Slot::Union(to)) => {
            let arm = from.arm().unwrap_or(usize::MAX);
            fill(from.payload(), to.select(arm));
        }
        (View::Expand(from), Slot::Expand(to)) => {
            let held = from.view();
            let place = match held {
                View::Str(_) => to.id_slot(),
                _ if from.is_deleted() => to.deleted_slot(),
                _ => to.object_slot(),
            };
            fill(held, place);
        }
        (View::List(from), Slot::List(to)) => {
            let len = from.len();
            to.reserve(len);
            for index in 0..len {
                fill(from.get(index), to.push());
            }
        }
        (View::Map(from), Slot::Map(to)) => {
            for (key, value) in from.entries() {
                fill(value, to.insert(key));
            }
        }
        (View::Record(from), Slot::Record(to)) => {
            let (shape, extra) = from.table();
            for field in 0..shape.fields.len() {
                match from.get(field) {
                    // Most of a reply's fields.
                    View::Absent => {}
                    value => fill(value, to.slot(field)),
                }
            }
            if !extra.is_clean()
                && let Some(to) = to.extra_mut()
            {
                to.clone_from(extra);
            }
            if let (Some(from), Some(to)) = (from.nature().origin, to.origin_mut()) {
                to.clone_from(from);
            }
        }
        // Two of one type are of one kind. A file is only ever sent, and parameters copy their values themselves.
        _ => {}
    }
}
