//! A field that holds an id, or the object it names when that was asked for.

use std::fmt;

use super::Id;
use crate::record::{self, Boxable, Boxed, Expand, Slot, Value, View};

/// An id, or the object it names.
///
/// Which one comes is the request's doing (`expand`). `D` is what comes in the object's place once it is deleted.
#[derive(Clone)]
pub enum Expandable<T, D = NotDeleted> {
    /// The id alone.
    Id(Id<T>),
    /// The object.
    Object(Boxed<T>),
    /// What is left of a deleted object.
    Deleted(Boxed<D>),
}

/// In the place of a deleted object where the contract has none. No value of it is ever decoded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct NotDeleted;

impl<T: Value, D: Value> Expandable<T, D> {
    /// The id, expanded or not.
    pub fn id(&self) -> Id<T> {
        Id::new(self.id_str())
    }

    /// The id, expanded or not, as text. Empty if an object came without one.
    pub fn id_str(&self) -> &str {
        match self {
            Self::Id(id) => id.as_str(),
            Self::Object(object) => object.view().id().unwrap_or_default(),
            Self::Deleted(object) => object.view().id().unwrap_or_default(),
        }
    }

    /// The object, if it is here.
    pub fn object(&self) -> Option<&T> {
        match self {
            Self::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The object, if it is here.
    pub fn into_object(self) -> Option<T> {
        match self {
            Self::Object(object) => Some(object.into_inner()),
            _ => None,
        }
    }

    /// What is left of the object, if it is deleted and was expanded.
    pub fn deleted(&self) -> Option<&D> {
        match self {
            Self::Deleted(object) => Some(object),
            _ => None,
        }
    }

    /// Whether it is more than an id.
    pub fn is_expanded(&self) -> bool {
        !matches!(self, Self::Id(_))
    }
}

impl<T: Value + Default + Boxable, D: Value + Default + Boxable> Value for Expandable<T, D> {
    fn view(&self) -> View<'_> {
        View::Expand(self)
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Expand(self)
    }
}

impl<T: Value + Default + Boxable, D: Value + Default + Boxable> Expand for Expandable<T, D> {
    fn view(&self) -> View<'_> {
        match self {
            Self::Id(id) => id.view(),
            Self::Object(object) => object.view(),
            Self::Deleted(object) => object.view(),
        }
    }
    fn is_deleted(&self) -> bool {
        self.deleted().is_some()
    }
    fn id_slot(&mut self) -> Slot<'_> {
        *self = Self::default();
        match self {
            Self::Id(id) => id.slot(),
            _ => Slot::Ignore,
        }
    }
    fn object_slot(&mut self) -> Slot<'_> {
        *self = Self::Object(Boxed::default());
        match self {
            Self::Object(object) => object.slot(),
            _ => Slot::Ignore,
        }
    }
    fn deleted_slot(&mut self) -> Slot<'_> {
        let mut object = Boxed::<D>::default();
        if matches!(object.slot(), Slot::Ignore) {
            return Slot::Ignore;
        }
        *self = Self::Deleted(object);
        match self {
            Self::Deleted(object) => object.slot(),
            _ => Slot::Ignore,
        }
    }
}

impl Value for NotDeleted {
    fn view(&self) -> View<'_> {
        View::Absent
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Ignore
    }
}

impl<T, D> Default for Expandable<T, D> {
    fn default() -> Self {
        Self::Id(Id::default())
    }
}

impl<T, D> From<Id<T>> for Expandable<T, D> {
    fn from(id: Id<T>) -> Self {
        Self::Id(id)
    }
}

/// The id of what it holds, so that a field can be passed on to the next request.
impl<T: Value, D: Value> From<&Expandable<T, D>> for Id<T> {
    fn from(value: &Expandable<T, D>) -> Self {
        value.id()
    }
}

impl<T: Value + Default + Boxable, D: Value + Default + Boxable> fmt::Debug for Expandable<T, D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        record::debug(self, f)
    }
}

impl<T: Value + Default + Boxable, D: Value + Default + Boxable> PartialEq for Expandable<T, D> {
    fn eq(&self, other: &Self) -> bool {
        record::eq(self, other)
    }
}

crate::types::serde_impls!([T: Value + Default + Boxable, D: Value + Default + Boxable] Expandable<T, D>);
