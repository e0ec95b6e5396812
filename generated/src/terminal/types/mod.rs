// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(any(feature = "terminal", feature = "test_helpers"))]
mod choice;
#[cfg(any(feature = "terminal", feature = "test_helpers"))]
pub use self::choice::*;
#[cfg(feature = "terminal")]
mod configuration;
#[cfg(feature = "terminal")]
pub use self::configuration::*;
#[cfg(feature = "terminal")]
mod connection_token;
#[cfg(feature = "terminal")]
pub use self::connection_token::*;
#[cfg(any(feature = "terminal", feature = "test_helpers"))]
mod default;
#[cfg(any(feature = "terminal", feature = "test_helpers"))]
pub use self::default::*;
#[cfg(any(feature = "terminal", feature = "test_helpers"))]
mod device;
#[cfg(any(feature = "terminal", feature = "test_helpers"))]
pub use self::device::*;
#[cfg(any(feature = "terminal", feature = "test_helpers"))]
mod input;
#[cfg(any(feature = "terminal", feature = "test_helpers"))]
pub use self::input::*;
#[cfg(feature = "terminal")]
mod location;
#[cfg(feature = "terminal")]
pub use self::location::*;
#[cfg(feature = "terminal")]
mod onboarding_link;
#[cfg(feature = "terminal")]
pub use self::onboarding_link::*;
#[cfg_attr(not(docsrs), cfg(any(feature = "terminal", feature = "test_helpers")))]
mod reader;
#[cfg_attr(not(docsrs), cfg(any(feature = "terminal", feature = "test_helpers")))]
pub use self::reader::*;
#[cfg(feature = "terminal")]
mod refund;
#[cfg(feature = "terminal")]
pub use self::refund::*;
#[cfg(feature = "terminal")]
mod wifi;
#[cfg(feature = "terminal")]
pub use self::wifi::*;
