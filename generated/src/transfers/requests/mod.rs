// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `transfers`, as its functions make them.

#[cfg(feature = "transfers")]
pub(super) mod create;
#[cfg(feature = "transfers")]
#[doc(alias = "PostTransfers")]
#[doc(alias = "posttransfers")]
pub use self::create::Create;
#[cfg(feature = "transfers")]
pub(super) mod list;
#[cfg(feature = "transfers")]
#[doc(alias = "GetTransfers")]
#[doc(alias = "gettransfers")]
pub use self::list::List;
#[cfg(feature = "transfers")]
pub(super) mod retrieve;
#[cfg(feature = "transfers")]
#[doc(alias = "GetTransfersTransfer")]
#[doc(alias = "gettransferstransfer")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "transfers")]
pub(super) mod update;
#[cfg(feature = "transfers")]
#[doc(alias = "PostTransfersTransfer")]
#[doc(alias = "posttransferstransfer")]
pub use self::update::Update;
