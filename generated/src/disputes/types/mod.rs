// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(any(feature = "charges", feature = "disputes"))]
mod dispute;
#[cfg(any(feature = "charges", feature = "disputes"))]
pub use self::dispute::*;
#[cfg(any(feature = "charges", feature = "disputes"))]
mod merchandise;
#[cfg(any(feature = "charges", feature = "disputes"))]
pub use self::merchandise::*;
