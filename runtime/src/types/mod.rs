//! The small types that fields have: ids, times, amounts' companions, lists.

mod civil;
mod clearable;
mod convert;
mod expand_path;
mod expandable;
mod id;
mod list;
mod money;
mod number;
mod text;
mod time;

use std::collections::BTreeMap;

pub use clearable::Clearable;
pub use expand_path::{
    CanGoDeeper, FourLevelsDeep, OneLevelDeep, ThreeLevelsDeep, TopLevel, TwoLevelsDeep, deeper,
};
pub use expandable::{Expandable, NotDeleted};
pub use id::Id;
pub use list::{List, SearchResult, V2List};
pub use money::{HasMoney, Money, NotAnAmount};
pub use number::Int64;
pub use text::{Currency, Decimal, NotADecimal};
pub use time::{DateTime, NotATime, OutOfRange, Timestamp};

/// The free key-value pairs that one can hang on most objects.
pub type Metadata = BTreeMap<String, String>;

/// serde over `Value`, for types that are not records.
macro_rules! serde_impls {
    ([$($generics:tt)*] $type:ty) => {
        impl<$($generics)*> serde::Serialize for $type {
            fn serialize<Format: serde::Serializer>(&self, to: Format) -> Result<Format::Ok, Format::Error> {
                crate::record::encode(self, to)
            }
        }
        impl<'de, $($generics)*> serde::Deserialize<'de> for $type {
            fn deserialize<Format: serde::Deserializer<'de>>(from: Format) -> Result<Self, Format::Error> {
                crate::record::decode(from)
            }
        }
    };
}
pub(crate) use serde_impls;

/// A new type over a text: how it shows, compares and converts.
macro_rules! text_type {
    ($type:ident) => {
        impl $type {
            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
        crate::types::text_value!([] $type);
    };
}
pub(crate) use text_type;

macro_rules! text_value {
    ([$($generics:tt)*] $type:ty) => {
        impl<$($generics)*> crate::record::Value for $type {
            fn view(&self) -> crate::record::View<'_> {
                crate::record::View::Str(&self.0)
            }
            fn slot(&mut self) -> crate::record::Slot<'_> {
                crate::record::Slot::Str(&mut self.0)
            }
        }
        impl<$($generics)*> std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(&self.0)
            }
        }
        impl<$($generics)*> std::fmt::Debug for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl<$($generics)*> AsRef<str> for $type {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }
        impl<$($generics)*> PartialEq<str> for $type {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }
        impl<$($generics)*> PartialEq<&str> for $type {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }
        crate::types::serde_impls!([$($generics)*] $type);
    };
}
pub(crate) use text_value;
