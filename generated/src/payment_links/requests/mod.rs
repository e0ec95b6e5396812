// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `payment_links`, as its functions make them.

#[cfg(feature = "payment_links")]
pub(super) mod create;
#[cfg(feature = "payment_links")]
#[doc(alias = "PostPaymentLinks")]
#[doc(alias = "postpaymentlinks")]
pub use self::create::Create;
#[cfg(feature = "payment_links")]
pub(super) mod list;
#[cfg(feature = "payment_links")]
#[doc(alias = "GetPaymentLinks")]
#[doc(alias = "getpaymentlinks")]
pub use self::list::List;
#[cfg(feature = "payment_links")]
pub(super) mod retrieve;
#[cfg(feature = "payment_links")]
#[doc(alias = "GetPaymentLinksPaymentLink")]
#[doc(alias = "getpaymentlinkspaymentlink")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "payment_links")]
pub(super) mod update;
#[cfg(feature = "payment_links")]
#[doc(alias = "PostPaymentLinksPaymentLink")]
#[doc(alias = "postpaymentlinkspaymentlink")]
pub use self::update::Update;
