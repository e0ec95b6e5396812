// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Order`](crate::climate::Order): Carbon removal that you have bought, by weight.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists your orders of carbon removal, the newest first. | `GET /v1/climate/orders` |
//! | [`create`](create()) | Orders tons of carbon removal and pays at once from your Stripe balance. | `POST /v1/climate/orders` |
//! | [`retrieve`](retrieve()) | Fetches an order of carbon removal, with its status and expected delivery. | `GET /v1/climate/orders/{order}` |
//! | [`update`](update()) | Changes for whom an order of carbon removal was made, or its metadata. | `POST /v1/climate/orders/{order}` |
//! | [`cancel`](cancel()) | Cancels an order of carbon removal in its first 24 hours. | `POST /v1/climate/orders/{order}/cancel` |
//!
//! Feature: `climate`.

#[cfg(feature = "climate")]
pub mod requests;
#[cfg(feature = "climate")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "climate")]
#[doc(alias = "PostClimateOrdersOrderCancel")]
#[doc(alias = "postclimateordersordercancel")]
pub use self::requests::cancel::cancel;
#[cfg(feature = "climate")]
#[doc(alias = "PostClimateOrders")]
#[doc(alias = "postclimateorders")]
pub use self::requests::create::create;
#[cfg(feature = "climate")]
#[doc(alias = "GetClimateOrders")]
#[doc(alias = "getclimateorders")]
pub use self::requests::list::list;
#[cfg(feature = "climate")]
#[doc(alias = "GetClimateOrdersOrder")]
#[doc(alias = "getclimateordersorder")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "climate")]
#[doc(alias = "PostClimateOrdersOrder")]
#[doc(alias = "postclimateordersorder")]
pub use self::requests::update::update;
#[cfg(feature = "climate")]
pub mod params;
