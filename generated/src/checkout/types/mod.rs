// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "_checkout_session")]
mod aliases;
#[cfg(feature = "_checkout_session")]
pub use self::aliases::*;
#[cfg(feature = "_payment_links_payment_link")]
mod card;
#[cfg(feature = "_payment_links_payment_link")]
pub use self::card::*;
#[cfg(feature = "_checkout_session")]
mod session;
#[cfg(feature = "_checkout_session")]
pub use self::session::*;
