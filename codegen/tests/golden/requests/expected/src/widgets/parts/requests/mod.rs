// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "widgets")]
mod attach;
#[cfg(feature = "widgets")]
#[doc(alias = "PostWidgetsWidgetPartsPartAttach")]
#[doc(alias = "postwidgetswidgetpartspartattach")]
pub use self::attach::*;
