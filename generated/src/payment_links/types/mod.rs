// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "payment_links")]
mod after;
#[cfg(feature = "payment_links")]
pub use self::after::*;
#[cfg(feature = "payment_links")]
mod allowed;
#[cfg(feature = "payment_links")]
pub use self::allowed::*;
#[cfg(feature = "payment_links")]
mod billing;
#[cfg(feature = "payment_links")]
pub use self::billing::*;
#[cfg(feature = "payment_links")]
mod brands;
#[cfg(feature = "payment_links")]
pub use self::brands::*;
#[cfg(feature = "payment_links")]
mod capture;
#[cfg(feature = "payment_links")]
pub use self::capture::*;
#[cfg(feature = "payment_links")]
mod consent;
#[cfg(feature = "payment_links")]
pub use self::consent::*;
#[cfg(feature = "payment_links")]
mod custom;
#[cfg(feature = "payment_links")]
pub use self::custom::*;
#[cfg(feature = "payment_links")]
mod customer;
#[cfg(feature = "payment_links")]
pub use self::customer::*;
#[cfg(feature = "payment_links")]
mod missing;
#[cfg(feature = "payment_links")]
pub use self::missing::*;
#[cfg(feature = "payment_links")]
mod payment;
#[cfg(feature = "payment_links")]
pub use self::payment::*;
#[cfg(feature = "payment_links")]
mod payment_link;
#[cfg(feature = "payment_links")]
pub use self::payment_link::*;
#[cfg(feature = "payment_links")]
mod setup;
#[cfg(feature = "payment_links")]
pub use self::setup::*;
#[cfg(feature = "payment_links")]
mod submit;
#[cfg(feature = "payment_links")]
pub use self::submit::*;
#[cfg(feature = "payment_links")]
mod tax;
#[cfg(feature = "payment_links")]
pub use self::tax::*;
#[cfg(feature = "payment_links")]
mod terms;
#[cfg(feature = "payment_links")]
pub use self::terms::*;
