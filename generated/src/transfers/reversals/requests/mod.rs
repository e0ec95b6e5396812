// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `transfers.reversals`, as its functions make them.

#[cfg(feature = "transfers")]
pub(super) mod create;
#[cfg(feature = "transfers")]
#[doc(alias = "PostTransfersIdReversals")]
#[doc(alias = "posttransfersidreversals")]
pub use self::create::Create;
#[cfg(feature = "transfers")]
pub(super) mod list;
#[cfg(feature = "transfers")]
#[doc(alias = "GetTransfersIdReversals")]
#[doc(alias = "gettransfersidreversals")]
pub use self::list::List;
#[cfg(feature = "transfers")]
pub(super) mod retrieve;
#[cfg(feature = "transfers")]
#[doc(alias = "GetTransfersTransferReversalsId")]
#[doc(alias = "gettransferstransferreversalsid")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "transfers")]
pub(super) mod update;
#[cfg(feature = "transfers")]
#[doc(alias = "PostTransfersTransferReversalsId")]
#[doc(alias = "posttransferstransferreversalsid")]
pub use self::update::Update;
