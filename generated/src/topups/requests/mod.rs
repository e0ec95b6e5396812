// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `topups`, as its functions make them.

#[cfg(feature = "topups")]
pub(super) mod cancel;
#[cfg(feature = "topups")]
#[doc(alias = "PostTopupsTopupCancel")]
#[doc(alias = "posttopupstopupcancel")]
pub use self::cancel::Cancel;
#[cfg(feature = "topups")]
pub(super) mod create;
#[cfg(feature = "topups")]
#[doc(alias = "PostTopups")]
#[doc(alias = "posttopups")]
pub use self::create::Create;
#[cfg(feature = "topups")]
pub(super) mod list;
#[cfg(feature = "topups")]
#[doc(alias = "GetTopups")]
#[doc(alias = "gettopups")]
pub use self::list::List;
#[cfg(feature = "topups")]
pub(super) mod retrieve;
#[cfg(feature = "topups")]
#[doc(alias = "GetTopupsTopup")]
#[doc(alias = "gettopupstopup")]
pub use self::retrieve::Retrieve;
#[cfg(feature = "topups")]
pub(super) mod update;
#[cfg(feature = "topups")]
#[doc(alias = "PostTopupsTopup")]
#[doc(alias = "posttopupstopup")]
pub use self::update::Update;
