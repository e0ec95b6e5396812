// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "transfers")]
mod create;
#[cfg(feature = "transfers")]
#[doc(alias = "PostTransfersIdReversals")]
#[doc(alias = "posttransfersidreversals")]
pub use self::create::*;
#[cfg(feature = "transfers")]
mod list;
#[cfg(feature = "transfers")]
#[doc(alias = "GetTransfersIdReversals")]
#[doc(alias = "gettransfersidreversals")]
pub use self::list::*;
#[cfg(feature = "transfers")]
mod retrieve;
#[cfg(feature = "transfers")]
#[doc(alias = "GetTransfersTransferReversalsId")]
#[doc(alias = "gettransferstransferreversalsid")]
pub use self::retrieve::*;
#[cfg(feature = "transfers")]
mod update;
#[cfg(feature = "transfers")]
#[doc(alias = "PostTransfersTransferReversalsId")]
#[doc(alias = "posttransferstransferreversalsid")]
pub use self::update::*;
