// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "widgets")]
mod create;
#[cfg(feature = "widgets")]
#[doc(alias = "PostWidgets")]
#[doc(alias = "postwidgets")]
pub use self::create::*;
#[cfg(feature = "widgets")]
mod delete;
#[cfg(feature = "widgets")]
#[doc(alias = "DeleteWidgetsWidget")]
#[doc(alias = "deletewidgetswidget")]
pub use self::delete::*;
#[cfg(feature = "widgets")]
mod list;
#[cfg(feature = "widgets")]
#[doc(alias = "GetWidgets")]
#[doc(alias = "getwidgets")]
pub use self::list::*;
#[cfg(feature = "widgets")]
mod retrieve;
#[cfg(feature = "widgets")]
#[doc(alias = "GetWidgetsWidget")]
#[doc(alias = "getwidgetswidget")]
pub use self::retrieve::*;
