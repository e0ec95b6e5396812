// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "forwarding")]
mod create;
#[cfg(feature = "forwarding")]
#[doc(alias = "PostForwardingRequests")]
#[doc(alias = "postforwardingrequests")]
pub use self::create::*;
#[cfg(feature = "forwarding")]
mod list;
#[cfg(feature = "forwarding")]
#[doc(alias = "GetForwardingRequests")]
#[doc(alias = "getforwardingrequests")]
pub use self::list::*;
#[cfg(feature = "forwarding")]
mod retrieve;
#[cfg(feature = "forwarding")]
#[doc(alias = "GetForwardingRequestsId")]
#[doc(alias = "getforwardingrequestsid")]
pub use self::retrieve::*;
