// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "apps")]
mod scope;
#[cfg(feature = "apps")]
pub use self::scope::*;
#[cfg(feature = "apps")]
mod secret;
#[cfg(feature = "apps")]
pub use self::secret::*;
