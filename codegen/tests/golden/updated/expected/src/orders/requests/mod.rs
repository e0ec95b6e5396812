// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `orders`, as its functions make them.

#[cfg(feature = "orders")]
pub(super) mod create;
#[cfg(feature = "orders")]
#[doc(alias = "PostOrders")]
#[doc(alias = "postorders")]
pub use self::create::Create;
#[cfg(feature = "orders")]
pub(super) mod retrieve;
#[cfg(feature = "orders")]
#[doc(alias = "GetOrdersOrder")]
#[doc(alias = "getordersorder")]
pub use self::retrieve::Retrieve;
