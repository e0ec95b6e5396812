// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `forwarding.requests`, as its functions make them.

#[cfg(feature = "forwarding")]
pub(super) mod create;
#[cfg(feature = "forwarding")]
#[doc(alias = "PostForwardingRequests")]
#[doc(alias = "postforwardingrequests")]
pub use self::create::Create;
#[cfg(feature = "forwarding")]
pub(super) mod list;
#[cfg(feature = "forwarding")]
#[doc(alias = "GetForwardingRequests")]
#[doc(alias = "getforwardingrequests")]
pub use self::list::List;
#[cfg(feature = "forwarding")]
pub(super) mod retrieve;
#[cfg(feature = "forwarding")]
#[doc(alias = "GetForwardingRequestsId")]
#[doc(alias = "getforwardingrequestsid")]
pub use self::retrieve::Retrieve;
