// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(feature = "identity")]
mod aliases;
#[cfg(feature = "identity")]
pub use aliases::*;
#[cfg(feature = "identity")]
mod allowed;
#[cfg(feature = "identity")]
pub use allowed::*;
#[cfg(feature = "identity")]
mod document;
#[cfg(feature = "identity")]
pub use document::*;
#[cfg(feature = "identity")]
mod id;
#[cfg(feature = "identity")]
pub use id::*;
#[cfg(feature = "identity")]
mod verification;
#[cfg(feature = "identity")]
pub use verification::*;
#[cfg(feature = "identity")]
mod verification_report;
#[cfg(feature = "identity")]
pub use verification_report::*;
#[cfg(feature = "identity")]
mod verification_session;
#[cfg(feature = "identity")]
pub use verification_session::*;
