// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "payment_links")]
mod create;
#[cfg(feature = "payment_links")]
#[doc(alias = "PostPaymentLinks")]
#[doc(alias = "postpaymentlinks")]
pub use self::create::*;
#[cfg(feature = "payment_links")]
mod list;
#[cfg(feature = "payment_links")]
#[doc(alias = "GetPaymentLinks")]
#[doc(alias = "getpaymentlinks")]
pub use self::list::*;
#[cfg(feature = "payment_links")]
mod retrieve;
#[cfg(feature = "payment_links")]
#[doc(alias = "GetPaymentLinksPaymentLink")]
#[doc(alias = "getpaymentlinkspaymentlink")]
pub use self::retrieve::*;
#[cfg(feature = "payment_links")]
mod update;
#[cfg(feature = "payment_links")]
#[doc(alias = "PostPaymentLinksPaymentLink")]
#[doc(alias = "postpaymentlinkspaymentlink")]
pub use self::update::*;
