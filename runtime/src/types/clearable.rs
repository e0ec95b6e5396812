//! A parameter that can be set, left out, or cleared.

use crate::record::{OptionSlot, Slot, Value, View};

/// A parameter that can be set, left out, or cleared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Clearable<T> {
    /// Left out: what is stored stays.
    #[default]
    Unset,
    /// What is stored is removed: `name=` on a form, `null` in JSON.
    Clear,
    /// Set to this.
    Set(T),
}

impl<T> Clearable<T> {
    /// The value, if one is set.
    pub fn as_ref(&self) -> Option<&T> {
        match self {
            Self::Set(value) => Some(value),
            _ => None,
        }
    }

    /// Whether it is left out.
    pub fn is_unset(&self) -> bool {
        matches!(self, Self::Unset)
    }
}

impl<T> From<T> for Clearable<T> {
    fn from(value: T) -> Self {
        Self::Set(value)
    }
}

impl<T: Value + Default> Value for Clearable<T> {
    fn view(&self) -> View<'_> {
        match self {
            Self::Unset => View::Absent,
            Self::Clear => View::Clear,
            Self::Set(value) => value.view(),
        }
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Option(self)
    }
}

impl<T: Value + Default> OptionSlot for Clearable<T> {
    fn fill(&mut self) -> Slot<'_> {
        if !matches!(self, Self::Set(_)) {
            *self = Self::Set(T::default());
        }
        match self {
            Self::Set(value) => value.slot(),
            _ => Slot::Ignore,
        }
    }
    fn empty(&mut self, null: bool) {
        *self = if null { Self::Clear } else { Self::Unset };
    }
    fn is_clearable(&self) -> bool {
        true
    }
}
