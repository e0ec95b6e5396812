//! Filling a place from a value that is neither a list nor an object.

use std::borrow::Cow;

use super::super::text::enum_set;
use super::super::{
    Arm, Json, NoteKind, OpenEnum, OptionSlot, Scalar, Slot, Union, UnionShape, token,
};
use super::{State, exact};

/// What JSON has beside lists and objects.
pub(super) enum Plain<'a> {
    Null,
    Bool(bool),
    Int(i64),
    /// An integer beyond `i64`.
    Big(u64),
    Float(f64),
    Str(Cow<'a, str>),
}

/// Fills the place, which holds its zero value; what doesn't fit is noted.
pub(super) fn put(slot: Slot<'_>, plain: Plain<'_>, state: &mut State) {
    match (slot, plain) {
        (Slot::Str(to), Plain::Str(text)) => *to = text.into_owned(),
        (Slot::Bool(to), Plain::Bool(value)) => *to = value,
        (Slot::I64(to), Plain::Int(value)) => *to = value,
        (Slot::F64(to), Plain::Float(value)) => *to = value,
        // The number is ours, the way it is written is the input's.
        (Slot::F64(to), Plain::Int(value)) => {
            *to = value as f64;
            state.note(NoteKind::Form, value.into());
        }
        (Slot::F64(to), Plain::Big(value)) => {
            *to = value as f64;
            state.note(NoteKind::Form, value.into());
        }
        (Slot::TextInt(to), Plain::Str(text)) => match text_int(&text) {
            Some(value) => *to = value,
            None => mismatch(Plain::Str(text), state),
        },
        (Slot::Json(to), plain) => *to = plain.into_json(),
        (Slot::Ignore | Slot::Extra(_), _) => {}
        (Slot::Option(option), Plain::Null) => option.empty(true),
        // Most values of a reply: one look into the option, not two.
        (Slot::Option(option), plain) => match (option.fill(), plain) {
            (Slot::Str(to), Plain::Str(text)) => *to = text.into_owned(),
            (Slot::Bool(to), Plain::Bool(value)) => *to = value,
            (Slot::I64(to), Plain::Int(value)) => *to = value,
            (Slot::Enum(to), Plain::Str(text)) if !text.is_empty() => put_enum(to, text, state),
            (_, plain) => put_optional(option, plain, state),
        },
        (_, Plain::Null) => state.note(NoteKind::Null, Json::Null),
        (Slot::Enum(to), Plain::Str(text)) => put_enum(to, text, state),
        (Slot::Expand(expand), plain @ Plain::Str(_)) => put(expand.id_slot(), plain, state),
        (Slot::Union(union), plain) => {
            let arm = match &plain {
                Plain::Str(text) => text_arm(union, text),
                plain => arm_for(union.shape(), plain),
            };
            state.odd += usize::from(arm.is_none());
            put(union.select(arm.unwrap_or(usize::MAX)), plain, state);
        }
        (Slot::Constant(expected), plain) => constant(expected, plain, state),
        (_, plain) => mismatch(plain, state),
    }
}

#[inline]
fn put_enum(to: &mut dyn OpenEnum, text: Cow<'_, str>, state: &mut State) {
    if !enum_set(to, text) {
        state.odd += 1;
    }
}

/// Fills the place from a mark: it takes what it can, and the token is kept.
#[cold]
#[inline(never)]
pub(super) fn put_marked(slot: Slot<'_>, mark: &str, state: &mut State) {
    let token = match exact::unmarked(mark) {
        Ok(token) => token,
        Err(text) => return put(slot, Plain::Str(text.into()), state),
    };
    if matches!(slot, Slot::Ignore) {
        return;
    }
    let plain = match token::is_text(token) {
        true => Plain::Str(token::text(token).into()),
        false => Plain::Float(token::number(token)),
    };
    put(slot, plain, state);
    state.note(NoteKind::Inexact, token.into());
}

fn put_optional(option: &mut dyn OptionSlot, plain: Plain<'_>, state: &mut State) {
    let is_clear = matches!(&plain, Plain::Str(text) if text.is_empty()) && option.is_clearable();
    if is_clear && !takes_empty_text(&option.fill()) {
        option.empty(true);
    } else if takes(&option.fill(), &plain) {
        put(option.fill(), plain, state);
    } else {
        option.empty(false);
        mismatch(plain, state);
    }
}

/// Whether an empty text is a value of its own there; on a form it clears all the same.
fn takes_empty_text(slot: &Slot<'_>) -> bool {
    match slot {
        Slot::Str(_) | Slot::Json(_) => true,
        Slot::Union(union) => union.shape().arms.contains(&Arm::String),
        _ => false,
    }
}

fn mismatch(plain: Plain<'_>, state: &mut State) {
    state.note(NoteKind::WrongType, plain.into_json());
}

fn constant(expected: &Scalar, plain: Plain<'_>, state: &mut State) {
    let same = match (expected, &plain) {
        (Scalar::Str(text), Plain::Str(found)) => text == found,
        (Scalar::Bool(value), Plain::Bool(found)) => value == found,
        (Scalar::Int(value), Plain::Int(found)) => value == found,
        _ => return mismatch(plain, state),
    };
    if !same {
        state.note(NoteKind::UnknownValue, plain.into_json());
    }
}

/// Whether the place takes this value: asked before an option is filled, because one that doesn't fit leaves it unset.
fn takes(slot: &Slot<'_>, plain: &Plain<'_>) -> bool {
    match slot {
        Slot::Bool(_) => matches!(plain, Plain::Bool(_)),
        Slot::I64(_) => matches!(plain, Plain::Int(_)),
        Slot::F64(_) => matches!(plain, Plain::Int(_) | Plain::Big(_) | Plain::Float(_)),
        Slot::Str(_) | Slot::Enum(_) | Slot::Expand(_) => matches!(plain, Plain::Str(_)),
        Slot::TextInt(_) => matches!(plain, Plain::Str(text) if text_int(text).is_some()),
        Slot::Record(_) | Slot::List(_) | Slot::Map(_) | Slot::Extra(_) => false,
        Slot::Ignore | Slot::Json(_) | Slot::Union(_) | Slot::Option(_) | Slot::Constant(_) => true,
    }
}

/// The integer that a text stands for, if writing the integer gives the same text again.
fn text_int(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let plain = match digits.as_bytes() {
        [b'0'] => text == "0",
        [b'1'..=b'9', ..] => true,
        _ => false,
    };
    if plain { text.parse().ok() } else { None }
}

/// The arm of a union that takes this text: one of that very text, then the first that has it, then the first.
fn text_arm(union: &mut dyn Union, text: &str) -> Option<usize> {
    let arms = union.shape().arms;
    let exact = |arm: &Arm| matches!(arm, Arm::Text(expected) if *expected == text);
    if let Some(arm) = arms.iter().position(exact) {
        return Some(arm);
    }
    let mut any =
        (0..arms.len()).filter(|arm| matches!(arms[*arm], Arm::Enumeration | Arm::String));
    let first = any.next()?;
    let Some(second) = any.next() else {
        return Some(first);
    };
    let mut has = |arm: &usize| match union.select(*arm) {
        Slot::Enum(value) => value.table().0.contains(&text),
        _ => true,
    };
    [first, second]
        .into_iter()
        .chain(any)
        .find(|arm| has(arm))
        .or(Some(first))
}

/// The arm of a union that takes this value, which is no text.
fn arm_for(shape: &UnionShape, plain: &Plain<'_>) -> Option<usize> {
    let first = |wanted: &dyn Fn(&Arm) -> bool| shape.arms.iter().position(wanted);
    match plain {
        Plain::Null | Plain::Str(_) => None,
        Plain::Bool(_) => first(&|arm| *arm == Arm::Boolean),
        Plain::Int(_) => {
            first(&|arm| *arm == Arm::Integer).or_else(|| first(&|arm| *arm == Arm::Number))
        }
        Plain::Big(_) | Plain::Float(_) => first(&|arm| *arm == Arm::Number),
    }
}

impl<'a> Plain<'a> {
    pub(super) fn into_json(self) -> Json {
        match self {
            Plain::Null => Json::Null,
            Plain::Bool(value) => value.into(),
            Plain::Int(value) => value.into(),
            Plain::Big(value) => value.into(),
            Plain::Float(value) => value.into(),
            Plain::Str(text) => Json::String(text.into_owned()),
        }
    }

    pub(super) fn unsigned(value: u64) -> Self {
        i64::try_from(value).map_or(Plain::Big(value), Plain::Int)
    }
}
