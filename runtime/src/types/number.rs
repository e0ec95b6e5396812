//! Integers that JSON numbers are too narrow for.

use std::fmt;
use std::num::ParseIntError;
use std::str::FromStr;

use crate::record::{Slot, Value, View};

/// A 64-bit integer that travels as text: many JSON readers lose digits of such numbers.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Int64(pub i64);

impl Value for Int64 {
    fn view(&self) -> View<'_> {
        View::TextInt(self.0)
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::TextInt(&mut self.0)
    }
}

crate::types::serde_impls!([] Int64);

impl fmt::Display for Int64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for Int64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl From<i64> for Int64 {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

impl From<Int64> for i64 {
    fn from(value: Int64) -> Self {
        value.0
    }
}

impl FromStr for Int64 {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}
