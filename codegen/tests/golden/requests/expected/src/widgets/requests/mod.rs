// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `widgets`, as its functions make them.

#[cfg(feature = "widgets")]
pub(super) mod create;
#[cfg(feature = "widgets")]
#[doc(alias = "PostWidgets")]
#[doc(alias = "postwidgets")]
pub use self::create::Create;
#[cfg(feature = "widgets")]
pub(super) mod delete;
#[cfg(feature = "widgets")]
#[doc(alias = "DeleteWidgetsWidget")]
#[doc(alias = "deletewidgetswidget")]
pub use self::delete::Delete;
#[cfg(feature = "widgets")]
pub(super) mod list;
#[cfg(feature = "widgets")]
#[doc(alias = "GetWidgets")]
#[doc(alias = "getwidgets")]
pub use self::list::List;
#[cfg(feature = "widgets")]
pub(super) mod retrieve;
#[cfg(feature = "widgets")]
#[doc(alias = "GetWidgetsWidget")]
#[doc(alias = "getwidgetswidget")]
pub use self::retrieve::Retrieve;
