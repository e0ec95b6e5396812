//! The three shapes in which Stripe sends lists.

use std::fmt;

use crate::record::{
    self, Constant, Extra, Field, Nature, Origin, Record, Scalar, Shape, Slot, Special, Value,
    View, flag,
};

/// A page of a v1 list.
///
/// One that a client fetched remembers the call that it came from, and `items` goes on as that call. One that serde
/// read, or a webhook brought, remembers none: its next page is asked for with `items_with`, which is told the options.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List<T> {
    /// The items of this page.
    pub data: Vec<T>,
    /// Whether there are more pages.
    pub has_more: bool,
    /// The path of the list.
    pub url: String,
    /// What the contract doesn't have.
    pub extra: Extra,
    pub(crate) origin: Origin,
}

/// A page of a v1 search.
///
/// One that a client fetched remembers the call that it came from, and `items` goes on as that call. One that serde
/// read, or a webhook brought, remembers none: its next page is asked for with `items_with`, which is told the options.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResult<T> {
    /// The items of this page.
    pub data: Vec<T>,
    /// Whether there are more pages.
    pub has_more: bool,
    /// What asks for the next page.
    pub next_page: Option<String>,
    /// How many items there are on all pages, if that was asked for.
    pub total_count: Option<i64>,
    /// The path of the search.
    pub url: String,
    /// What the contract doesn't have.
    pub extra: Extra,
    pub(crate) origin: Origin,
}

/// A page of a v2 list.
///
/// One that a client fetched remembers the call that it came from, and `items` goes on as that call. One that serde
/// read, or a webhook brought, remembers none: its next page is asked for with `items_with`, which is told the options.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct V2List<T> {
    /// The items of this page.
    pub data: Vec<T>,
    /// The path of the next page.
    pub next_page_url: Option<String>,
    /// The path of the page before.
    pub previous_page_url: Option<String>,
    /// What the contract doesn't have.
    pub extra: Extra,
    pub(crate) origin: Origin,
}

macro_rules! list {
    ($type:ident, [$($constant:expr)?]; $($index:literal => $field:ident $flags:expr;)*) => {
        impl<T: Value + Default> Record for $type<T> {
            fn table(&self) -> (&'static Shape, &Extra) {
                const CONSTANTS: &[Constant] = &[$(Constant { name: "object", value: Scalar::Str($constant) })?];
                const FIELDS: &[Field] = &[$(Field { name: stringify!($field), flags: $flags }),*];
                (&Shape { name: stringify!($type), fields: FIELDS, constants: CONSTANTS }, &self.extra)
            }
            fn get(&self, field: usize) -> View<'_> {
                match field {
                    $($index => self.$field.view(),)*
                    _ => View::Absent,
                }
            }
            fn slot(&mut self, field: usize) -> Slot<'_> {
                match field {
                    $($index => self.$field.slot(),)*
                    _ => Slot::Extra(&mut self.extra),
                }
            }
            fn nature(&self) -> Nature<'_> {
                Nature {
                    origin: Some(&self.origin),
                    ..Nature::PLAIN
                }
            }
            fn special(&mut self) -> Special<'_> {
                Special::Origin(&mut self.origin)
            }
        }
        impl<T: Value + Default> fmt::Debug for $type<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                record::debug(self, f)
            }
        }
        impl<T: Value + Default> PartialEq for $type<T> {
            fn eq(&self, other: &Self) -> bool {
                record::eq(self, other)
            }
        }
        crate::types::serde_impls!([T: Value + Default] $type<T>);

        impl<T> $type<T> {
            /// The items of this page.
            pub fn iter(&self) -> std::slice::Iter<'_, T> {
                self.data.iter()
            }
            /// How many items this page has.
            pub fn len(&self) -> usize {
                self.data.len()
            }
            /// Whether this page has no items.
            pub fn is_empty(&self) -> bool {
                self.data.is_empty()
            }
        }
        impl<T> IntoIterator for $type<T> {
            type Item = T;
            type IntoIter = std::vec::IntoIter<T>;
            fn into_iter(self) -> Self::IntoIter {
                self.data.into_iter()
            }
        }
        impl<'a, T> IntoIterator for &'a $type<T> {
            type Item = &'a T;
            type IntoIter = std::slice::Iter<'a, T>;
            fn into_iter(self) -> Self::IntoIter {
                self.data.iter()
            }
        }
    };
}

list! {
    List, ["list"];
    0 => data flag::required;
    1 => has_more flag::required;
    2 => url flag::required;
}

list! {
    SearchResult, ["search_result"];
    0 => data flag::required;
    1 => has_more flag::required;
    2 => next_page 0;
    3 => total_count 0;
    4 => url flag::required;
}

list! {
    V2List, [];
    0 => data flag::required;
    1 => next_page_url 0;
    2 => previous_page_url 0;
}
