// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `billing_portal`: the namespaces below it, and their types.

#[cfg_attr(not(docsrs), cfg(feature = "billing_portal"))]
mod types;
#[cfg_attr(not(docsrs), cfg(feature = "billing_portal"))]
pub use self::types::*;
#[doc(inline)]
pub use crate::types::Application;
#[doc(inline)]
pub use crate::types::DeletedApplication;
#[cfg(feature = "billing_portal")]
pub mod configurations;
#[cfg(feature = "billing_portal")]
pub mod sessions;
