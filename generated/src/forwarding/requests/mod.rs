// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`Request`](crate::forwarding::Request): One call that Stripe made for you to another service with the card details of a [payment method](crate::payment_methods::PaymentMethod) put in, so that they don't pass through your servers.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists requests in which card details were forwarded, the newest first. | `GET /v1/forwarding/requests` |
//! | [`create`](create()) | Sends saved card details to another company's endpoint, in a request that you word. | `POST /v1/forwarding/requests` |
//! | [`retrieve`](retrieve()) | Fetches a request in which card details were forwarded, with the answer that came back. | `GET /v1/forwarding/requests/{id}` |
//!
//! Feature: `forwarding`.

#[cfg(feature = "forwarding")]
pub mod requests;
#[cfg(feature = "forwarding")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "forwarding")]
#[doc(alias = "PostForwardingRequests")]
#[doc(alias = "postforwardingrequests")]
pub use self::requests::create::create;
#[cfg(feature = "forwarding")]
#[doc(alias = "GetForwardingRequests")]
#[doc(alias = "getforwardingrequests")]
pub use self::requests::list::list;
#[cfg(feature = "forwarding")]
#[doc(alias = "GetForwardingRequestsId")]
#[doc(alias = "getforwardingrequestsid")]
pub use self::requests::retrieve::retrieve;
#[cfg(feature = "forwarding")]
pub mod params;
