// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "disputes")]
mod close;
#[cfg(feature = "disputes")]
#[doc(alias = "PostDisputesDisputeClose")]
#[doc(alias = "postdisputesdisputeclose")]
pub use self::close::*;
#[cfg(feature = "disputes")]
mod list;
#[cfg(feature = "disputes")]
#[doc(alias = "GetDisputes")]
#[doc(alias = "getdisputes")]
pub use self::list::*;
#[cfg(feature = "disputes")]
mod retrieve;
#[cfg(feature = "disputes")]
#[doc(alias = "GetDisputesDispute")]
#[doc(alias = "getdisputesdispute")]
pub use self::retrieve::*;
#[cfg(feature = "disputes")]
mod update;
#[cfg(feature = "disputes")]
#[doc(alias = "PostDisputesDispute")]
#[doc(alias = "postdisputesdispute")]
pub use self::update::*;
