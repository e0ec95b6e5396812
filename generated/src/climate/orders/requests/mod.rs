// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `climate.orders`, as its functions make them.

#[cfg(feature = "climate")]
pub(super) mod cancel;
#[cfg(feature = "climate")]
#[doc(alias = "PostClimateOrdersOrderCancel")]
#[doc(alias = "postclimateordersordercancel")]
pub use self::cancel::Cancel;
#[cfg(feature = "climate")]
pub(super) mod create;
#[cfg(feature = "climate")]
#[doc(alias = "PostClimateOrders")]
#[doc(alias = "postclimateorders")]
pub use self::create::Create;
#[cfg(feature = "climate")]
pub(super) mod list;
#[cfg(feature = "climate")]
#[doc(alias = "GetClimateOrders")]
#[doc(alias = "getclimateorders")]
pub use self::list::List;
#[cfg(feature = "climate")]
pub(super) mod retrieve;
#[cfg(feature = "climate")]
#[doc(alias = "GetClimateOrdersOrder")]
#[doc(alias = "getclimateordersorder")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "climate")]
pub(super) mod update;
#[cfg(feature = "climate")]
#[doc(alias = "PostClimateOrdersOrder")]
#[doc(alias = "postclimateordersorder")]
pub use self::update::Update;
