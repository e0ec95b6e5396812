// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "topups")]
mod cancel;
#[cfg(feature = "topups")]
#[doc(alias = "PostTopupsTopupCancel")]
#[doc(alias = "posttopupstopupcancel")]
pub use self::cancel::*;
#[cfg(feature = "topups")]
mod create;
#[cfg(feature = "topups")]
#[doc(alias = "PostTopups")]
#[doc(alias = "posttopups")]
pub use self::create::*;
#[cfg(feature = "topups")]
mod list;
#[cfg(feature = "topups")]
#[doc(alias = "GetTopups")]
#[doc(alias = "gettopups")]
pub use self::list::*;
#[cfg(feature = "topups")]
mod retrieve;
#[cfg(feature = "topups")]
#[doc(alias = "GetTopupsTopup")]
#[doc(alias = "gettopupstopup")]
pub use self::retrieve::*;
#[cfg(feature = "topups")]
mod update;
#[cfg(feature = "topups")]
#[doc(alias = "PostTopupsTopup")]
#[doc(alias = "posttopupstopup")]
pub use self::update::*;
