// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! Nested parameters.

#[cfg(feature = "tax")]
mod all;
#[cfg(feature = "tax")]
pub use self::all::*;
#[doc(inline)]
pub use crate::tax::AeType;
#[doc(inline)]
pub use crate::tax::AtType;
#[doc(inline)]
pub use crate::tax::ElectionType;
#[doc(inline)]
pub use crate::tax::PlaceOfSupplyScheme;
#[doc(inline)]
pub use crate::tax::RegistrationStatus;
#[doc(inline)]
pub use crate::tax::UsType;
