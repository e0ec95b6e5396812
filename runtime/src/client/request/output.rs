//! What a call can give.
use bytes::Bytes;

use crate::record::{Value, View};

/// What a call can give: any type of the record layer from JSON, or [`Bytes`] as they came.
pub trait Output: Default + 'static {
    /// The place to fill.
    #[doc(hidden)]
    fn target(&mut self) -> Target<'_>;
    /// A look at it; bytes show nothing.
    #[doc(hidden)]
    fn look(&self) -> View<'_>;
    /// The bytes of what is no value.
    #[doc(hidden)]
    fn bytes(&self) -> Option<&Bytes> {
        None
    }
    /// What the request says it takes.
    #[doc(hidden)]
    const ACCEPT: &'static str;
}

/// The place that a reply goes to.
#[doc(hidden)]
pub enum Target<'a> {
    Value(&'a mut dyn Value),
    Bytes(&'a mut Bytes),
}

impl<T: Value + Default + 'static> Output for T {
    fn target(&mut self) -> Target<'_> {
        Target::Value(self)
    }
    fn look(&self) -> View<'_> {
        self.view()
    }
    const ACCEPT: &'static str = "application/json";
}

impl Output for Bytes {
    fn target(&mut self) -> Target<'_> {
        Target::Bytes(self)
    }
    fn look(&self) -> View<'_> {
        View::Absent
    }
    fn bytes(&self) -> Option<&Bytes> {
        Some(self)
    }
    const ACCEPT: &'static str = "*/*";
}
