// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "widgets")]
mod all;
#[cfg(feature = "widgets")]
pub use self::all::*;
#[doc(inline)]
pub use crate::widgets::WidgetType;
