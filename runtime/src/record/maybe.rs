//! What a setter takes: a value, or an `Option` of one.

use std::collections::BTreeMap;

/// A value that a setter takes, or an `Option` of one. `None` is as if the setter had not been called.
///
/// `Kind` is [`Given`] or [`Optional`], and the compiler's matter: without it these two rules could meet.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no `{T}`, and no `Option` of one",
    label = "expected what becomes `{T}`"
)]
pub trait Maybe<T, Kind> {
    /// The value, if there is one.
    fn maybe(self) -> Option<T>;
}

/// The same for a list: anything that gives its items, or an `Option` of it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` gives no items that become `{T}`, and is no `Option` of what does",
    label = "expected a list of `{T}`"
)]
pub trait MaybeList<T, Kind> {
    /// The items, if there is a list.
    fn maybe_list(self) -> Option<Vec<T>>;
}

/// The same for a map: anything that gives keys and values, or an `Option` of it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` gives no keys and values that become `{T}`, and is no `Option` of what does",
    label = "expected keys and `{T}`"
)]
pub trait MaybeMap<T, Kind> {
    /// The entries, if there is a map.
    fn maybe_map(self) -> Option<BTreeMap<String, T>>;
}

/// A value.
pub enum Given {}

/// An `Option` of a value.
pub enum Optional {}

impl<T, U: Into<T>> Maybe<T, Given> for U {
    fn maybe(self) -> Option<T> {
        Some(self.into())
    }
}

impl<T, U: Into<T>> Maybe<T, Optional> for Option<U> {
    fn maybe(self) -> Option<T> {
        self.map(Into::into)
    }
}

impl<T, L: IntoIterator<Item: Into<T>>> MaybeList<T, Given> for L {
    fn maybe_list(self) -> Option<Vec<T>> {
        Some(self.into_iter().map(Into::into).collect())
    }
}

impl<T, L: IntoIterator<Item: Into<T>>> MaybeList<T, Optional> for Option<L> {
    fn maybe_list(self) -> Option<Vec<T>> {
        self.and_then(MaybeList::<T, Given>::maybe_list)
    }
}

impl<T, K: Into<String>, V: Into<T>, M: IntoIterator<Item = (K, V)>> MaybeMap<T, Given> for M {
    fn maybe_map(self) -> Option<BTreeMap<String, T>> {
        let entries = self.into_iter();
        Some(
            entries
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        )
    }
}

impl<T, K: Into<String>, V: Into<T>, M: IntoIterator<Item = (K, V)>> MaybeMap<T, Optional>
    for Option<M>
{
    fn maybe_map(self) -> Option<BTreeMap<String, T>> {
        self.and_then(MaybeMap::<T, Given>::maybe_map)
    }
}
