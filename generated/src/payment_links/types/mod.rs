// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "_payment_links_payment_link")]
mod aliases;
#[cfg(feature = "_payment_links_payment_link")]
pub use self::aliases::*;
#[cfg(feature = "_payment_links_payment_link")]
mod payment_link;
#[cfg(feature = "_payment_links_payment_link")]
pub use self::payment_link::*;
