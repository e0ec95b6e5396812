// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg_attr(not(docsrs), cfg(any(feature = "customers", feature = "sources")))]
mod source;
#[cfg_attr(not(docsrs), cfg(any(feature = "customers", feature = "sources")))]
pub use self::source::*;
#[cfg(feature = "sources")]
mod source_mandate_notification;
#[cfg(feature = "sources")]
pub use self::source_mandate_notification::*;
#[cfg(feature = "sources")]
mod source_transaction;
#[cfg(feature = "sources")]
pub use self::source_transaction::*;
