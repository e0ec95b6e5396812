// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "country_specs")]
mod country_spec;
#[cfg(feature = "country_specs")]
pub use self::country_spec::*;
