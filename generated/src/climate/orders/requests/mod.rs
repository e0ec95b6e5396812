// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "climate")]
mod cancel;
#[cfg(feature = "climate")]
#[doc(alias = "PostClimateOrdersOrderCancel")]
#[doc(alias = "postclimateordersordercancel")]
pub use self::cancel::*;
#[cfg(feature = "climate")]
mod create;
#[cfg(feature = "climate")]
#[doc(alias = "PostClimateOrders")]
#[doc(alias = "postclimateorders")]
pub use self::create::*;
#[cfg(feature = "climate")]
mod list;
#[cfg(feature = "climate")]
#[doc(alias = "GetClimateOrders")]
#[doc(alias = "getclimateorders")]
pub use self::list::*;
#[cfg(feature = "climate")]
mod retrieve;
#[cfg(feature = "climate")]
#[doc(alias = "GetClimateOrdersOrder")]
#[doc(alias = "getclimateordersorder")]
pub use self::retrieve::*;
#[cfg(feature = "climate")]
mod update;
#[cfg(feature = "climate")]
#[doc(alias = "PostClimateOrdersOrder")]
#[doc(alias = "postclimateordersorder")]
pub use self::update::*;
