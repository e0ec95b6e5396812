// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "reporting")]
mod report_run;
#[cfg(feature = "reporting")]
pub use self::report_run::*;
#[cfg(feature = "reporting")]
mod report_type;
#[cfg(feature = "reporting")]
pub use self::report_type::*;
