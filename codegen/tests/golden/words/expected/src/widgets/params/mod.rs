// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

mod all;
pub use self::all::*;
#[doc(inline)]
pub use crate::widgets::Color;
