// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `disputes`, as its functions make them.

#[cfg(feature = "disputes")]
pub(super) mod close;
#[cfg(feature = "disputes")]
#[doc(alias = "PostDisputesDisputeClose")]
#[doc(alias = "postdisputesdisputeclose")]
pub use self::close::Close;
#[cfg(feature = "disputes")]
pub(super) mod list;
#[cfg(feature = "disputes")]
#[doc(alias = "GetDisputes")]
#[doc(alias = "getdisputes")]
pub use self::list::List;
#[cfg(feature = "disputes")]
pub(super) mod retrieve;
#[cfg(feature = "disputes")]
#[doc(alias = "GetDisputesDispute")]
#[doc(alias = "getdisputesdispute")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "disputes")]
pub(super) mod update;
#[cfg(feature = "disputes")]
#[doc(alias = "PostDisputesDispute")]
#[doc(alias = "postdisputesdispute")]
pub use self::update::Update;
