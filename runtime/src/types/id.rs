//! The id of an object, typed by what it names.

use std::cmp::Ordering;
use std::convert::Infallible;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

/// The id of a `T`.
///
/// The text is opaque: Stripe promises nothing about its form but that it has at most 255 characters. Any text is taken.
pub struct Id<T: ?Sized>(pub(crate) String, PhantomData<fn() -> T>);

impl<T: ?Sized> Id<T> {
    /// An id of that text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into(), PhantomData)
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text.
    pub fn into_string(self) -> String {
        self.0
    }

    /// Whether there is no text: nothing was read into it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The same text as the id of another type.
    pub fn cast<U: ?Sized>(self) -> Id<U> {
        Id::new(self.0)
    }
}

crate::types::text_value!([T: ?Sized] Id<T>);

// Derives would ask the same of `T`, which is no part of the value.
impl<T: ?Sized> Clone for Id<T> {
    fn clone(&self) -> Self {
        Self::new(self.0.clone())
    }
}

impl<T: ?Sized> Default for Id<T> {
    fn default() -> Self {
        Self::new(String::new())
    }
}

impl<T: ?Sized> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<T: ?Sized> Eq for Id<T> {}

impl<T: ?Sized> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T: ?Sized> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.cmp(&other.0)
    }
}

impl<T: ?Sized> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl<T: ?Sized> From<&str> for Id<T> {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl<T: ?Sized> From<String> for Id<T> {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl<T: ?Sized> From<&String> for Id<T> {
    fn from(text: &String) -> Self {
        Self::new(text.as_str())
    }
}

impl<T: ?Sized> From<&Id<T>> for Id<T> {
    fn from(id: &Id<T>) -> Self {
        id.clone()
    }
}

impl<T: ?Sized> From<Id<T>> for String {
    fn from(id: Id<T>) -> Self {
        id.0
    }
}

impl<T: ?Sized> From<&Id<T>> for String {
    fn from(id: &Id<T>) -> Self {
        id.0.clone()
    }
}

impl<T: ?Sized> FromStr for Id<T> {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self::new(text))
    }
}
