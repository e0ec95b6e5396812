// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "customer_sessions")]
mod customer_session;
#[cfg(feature = "customer_sessions")]
pub use self::customer_session::*;
#[cfg(feature = "customer_sessions")]
mod payment;
#[cfg(feature = "customer_sessions")]
pub use self::payment::*;
