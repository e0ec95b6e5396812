// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "transfers")]
mod create;
#[cfg(feature = "transfers")]
#[doc(alias = "PostTransfers")]
#[doc(alias = "posttransfers")]
pub use self::create::*;
#[cfg(feature = "transfers")]
mod list;
#[cfg(feature = "transfers")]
#[doc(alias = "GetTransfers")]
#[doc(alias = "gettransfers")]
pub use self::list::*;
#[cfg(feature = "transfers")]
mod retrieve;
#[cfg(feature = "transfers")]
#[doc(alias = "GetTransfersTransfer")]
#[doc(alias = "gettransferstransfer")]
pub use self::retrieve::*;
#[cfg(feature = "transfers")]
mod update;
#[cfg(feature = "transfers")]
#[doc(alias = "PostTransfersTransfer")]
#[doc(alias = "posttransferstransfer")]
pub use self::update::*;
