// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Meter`](crate::billing::Meter): Defines how usage is counted: which events belong to it, how the customer is found in them, and whether values are summed up, counted, or the last one stands.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists your meters, the newest first. | `GET /v1/billing/meters` |
//! | [`create`](create()) | Creates a meter, which adds up events of one name by customer. | `POST /v1/billing/meters` |
//! | [`retrieve`](retrieve()) | Fetches a meter: which events it adds up, and how. | `GET /v1/billing/meters/{id}` |
//! | [`update`](update()) | Changes a meter's display name. | `POST /v1/billing/meters/{id}` |
//! | [`deactivate`](deactivate()) | Switches a meter off: it takes no more events, and no price can begin to use it. | `POST /v1/billing/meters/{id}/deactivate` |
//! | [`reactivate`](reactivate()) | Switches a meter on again: it takes events, and prices can use it. | `POST /v1/billing/meters/{id}/reactivate` |
//!
//! Feature: `billing`.

#[cfg(feature = "billing")]
pub mod requests;
#[cfg(feature = "billing")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingMeters")]
#[doc(alias = "postbillingmeters")]
pub use self::requests::create::create;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingMetersIdDeactivate")]
#[doc(alias = "postbillingmetersiddeactivate")]
pub use self::requests::deactivate::deactivate;
#[cfg(feature = "billing")]
#[doc(alias = "GetBillingMeters")]
#[doc(alias = "getbillingmeters")]
pub use self::requests::list::list;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingMetersIdReactivate")]
#[doc(alias = "postbillingmetersidreactivate")]
pub use self::requests::reactivate::reactivate;
#[cfg(feature = "billing")]
#[doc(alias = "GetBillingMetersId")]
#[doc(alias = "getbillingmetersid")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "billing")]
#[doc(alias = "PostBillingMetersId")]
#[doc(alias = "postbillingmetersid")]
pub use self::requests::update::update;
#[cfg(feature = "billing")]
pub mod event_summaries;
#[cfg(feature = "billing")]
pub mod params;
