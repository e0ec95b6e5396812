// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

mod create;
#[doc(alias = "PostWidgets")]
#[doc(alias = "postwidgets")]
pub use self::create::*;
mod list;
#[doc(alias = "GetWidgets")]
#[doc(alias = "getwidgets")]
pub use self::list::*;
mod paint;
#[doc(alias = "PostWidgetsWidgetPaint")]
#[doc(alias = "postwidgetswidgetpaint")]
pub use self::paint::*;
mod retrieve;
#[doc(alias = "GetWidgetsWidget")]
#[doc(alias = "getwidgetswidget")]
pub use self::retrieve::*;
