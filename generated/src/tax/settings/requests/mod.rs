// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "tax")]
mod retrieve;
#[cfg(feature = "tax")]
#[doc(alias = "GetTaxSettings")]
#[doc(alias = "gettaxsettings")]
pub use self::retrieve::*;
#[cfg(feature = "tax")]
mod update;
#[cfg(feature = "tax")]
#[doc(alias = "PostTaxSettings")]
#[doc(alias = "posttaxsettings")]
pub use self::update::*;
