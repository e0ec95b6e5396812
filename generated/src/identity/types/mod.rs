// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "identity")]
mod allowed;
#[cfg(feature = "identity")]
pub use self::allowed::*;
#[cfg(feature = "identity")]
mod code;
#[cfg(feature = "identity")]
pub use self::code::*;
#[cfg(feature = "identity")]
mod id;
#[cfg(feature = "identity")]
pub use self::id::*;
#[cfg(feature = "identity")]
mod sex;
#[cfg(feature = "identity")]
pub use self::sex::*;
#[cfg(feature = "identity")]
mod verification;
#[cfg(feature = "identity")]
pub use self::verification::*;
#[cfg(feature = "identity")]
mod verification_report;
#[cfg(feature = "identity")]
pub use self::verification_report::*;
#[cfg(feature = "identity")]
mod verification_session;
#[cfg(feature = "identity")]
pub use self::verification_session::*;
