// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "terminal")]
mod all;
#[cfg(feature = "terminal")]
pub use self::all::*;
#[doc(inline)]
pub use crate::terminal::ChoiceStyle;
#[doc(inline)]
pub use crate::terminal::DefaultValue;
#[doc(inline)]
pub use crate::terminal::DeviceType;
#[doc(inline)]
pub use crate::terminal::InputType;
#[doc(inline)]
pub use crate::terminal::ReaderStatus;
