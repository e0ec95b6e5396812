// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "_payment_links_payment_link")]
mod after;
#[cfg(feature = "_payment_links_payment_link")]
pub use self::after::*;
#[cfg(feature = "_payment_links_payment_link")]
mod allowed;
#[cfg(feature = "_payment_links_payment_link")]
pub use self::allowed::*;
#[cfg(feature = "_payment_links_payment_link")]
mod billing;
#[cfg(feature = "_payment_links_payment_link")]
pub use self::billing::*;
#[cfg(feature = "_payment_links_payment_link")]
mod brands;
#[cfg(feature = "_payment_links_payment_link")]
pub use self::brands::*;
#[cfg(feature = "_payment_links_payment_link")]
mod capture;
#[cfg(feature = "_payment_links_payment_link")]
pub use self::capture::*;
#[cfg(feature = "_payment_links_payment_link")]
mod consent;
#[cfg(feature = "_payment_links_payment_link")]
pub use self::consent::*;
#[cfg(feature = "_payment_links_payment_link")]
mod custom;
#[cfg(feature = "_payment_links_payment_link")]
pub use self::custom::*;
#[cfg(feature = "_payment_links_payment_link")]
mod customer;
#[cfg(feature = "_payment_links_payment_link")]
pub use self::customer::*;
#[cfg(feature = "_payment_links_payment_link")]
mod missing;
#[cfg(feature = "_payment_links_payment_link")]
pub use self::missing::*;
#[cfg(feature = "_payment_links_payment_link")]
mod payment;
#[cfg(feature = "_payment_links_payment_link")]
pub use self::payment::*;
#[cfg(feature = "_payment_links_payment_link")]
mod payment_link;
#[cfg(feature = "_payment_links_payment_link")]
pub use self::payment_link::*;
#[cfg(feature = "_payment_links_payment_link")]
mod setup;
#[cfg(feature = "_payment_links_payment_link")]
pub use self::setup::*;
#[cfg(feature = "_payment_links_payment_link")]
mod submit;
#[cfg(feature = "_payment_links_payment_link")]
pub use self::submit::*;
#[cfg(feature = "_payment_links_payment_link")]
mod tax;
#[cfg(feature = "_payment_links_payment_link")]
pub use self::tax::*;
#[cfg(feature = "_payment_links_payment_link")]
mod terms;
#[cfg(feature = "_payment_links_payment_link")]
pub use self::terms::*;
