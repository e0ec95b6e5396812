// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "orders")]
mod create;
#[cfg(feature = "orders")]
#[doc(alias = "PostOrders")]
#[doc(alias = "postorders")]
pub use self::create::*;
#[cfg(feature = "orders")]
mod retrieve;
#[cfg(feature = "orders")]
#[doc(alias = "GetOrdersOrder")]
#[doc(alias = "getordersorder")]
pub use self::retrieve::*;
