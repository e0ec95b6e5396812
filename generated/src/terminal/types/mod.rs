// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
#[cfg(any(feature = "terminal", feature = "test_helpers"))]
mod aliases;
#[cfg(any(feature = "terminal", feature = "test_helpers"))]
pub use self::aliases::*;
#[cfg(feature = "terminal")]
mod configuration;
#[cfg(feature = "terminal")]
pub use self::configuration::*;
#[cfg(feature = "terminal")]
mod connection_token;
#[cfg(feature = "terminal")]
pub use self::connection_token::*;
#[cfg(any(feature = "terminal", feature = "test_helpers"))]
mod device;
#[cfg(any(feature = "terminal", feature = "test_helpers"))]
pub use self::device::*;
#[cfg(any(feature = "terminal", feature = "test_helpers"))]
mod location;
#[cfg(any(feature = "terminal", feature = "test_helpers"))]
pub use self::location::*;
#[cfg(feature = "terminal")]
mod onboarding_link;
#[cfg(feature = "terminal")]
pub use self::onboarding_link::*;
#[cfg(feature = "_terminal_reader_refund_payment_action_reason")]
mod reader;
#[cfg(feature = "_terminal_reader_refund_payment_action_reason")]
pub use self::reader::*;
#[cfg(feature = "terminal")]
mod refund;
#[cfg(feature = "terminal")]
pub use self::refund::*;
